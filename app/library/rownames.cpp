// SPDX-License-Identifier: GPL-3.0-or-later
#include "rownames.h"

#include "query.h"

#include "base/language.h"
#include "text/markup.h"

#include <QCoreApplication>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::RowNames)
};

QString first(Query &query)
{
    return query.run() && query.next() ? query.text(0) : QString();
}

// What the rows of a table are about.
QString subject(const QString &table)
{
    const QHash<QString, QString> subjects{
        {u"item"_s, Messages::tr("a highlight")}, {u"event"_s, Messages::tr("a date")}, {u"article"_s, Messages::tr("an article of the convention")},
        {u"tag"_s, Messages::tr("a tag")}, {u"item_tag"_s, Messages::tr("a tag")}, {u"picture"_s, Messages::tr("a picture")},
        {u"item_picture"_s, Messages::tr("a picture")}, {u"issue"_s, Messages::tr("an issue")}, {u"section"_s, Messages::tr("a section")},
        {u"placement"_s, Messages::tr("a place in an issue")}, {u"adjustment"_s, Messages::tr("a setting of the page")},
        {u"publication"_s, Messages::tr("a record of what was published")}, {u"publication_file"_s, Messages::tr("a record of what was published")},
        {u"publication_text"_s, Messages::tr("a record of what was published")}, {u"term"_s, Messages::tr("a term of the glossary")},
        {u"term_word"_s, Messages::tr("a term of the glossary")}, {u"comment"_s, Messages::tr("a remark for translators")},
        {u"memory"_s, Messages::tr("an entry of the translation memory")}, {u"setting"_s, Messages::tr("a setting of the library")},
        {u"profile"_s, Messages::tr("the organisation")}};
    return subjects.value(table, Messages::tr("a paragraph"));
}

} // namespace

QString RowNames::field(const QString &name)
{
    const QHash<QString, QString> fields{
        {u"title"_s, Messages::tr("title")}, {u"body"_s, Messages::tr("text")}, {u"summary"_s, Messages::tr("summary")},
        {u"place"_s, Messages::tr("place")}, {u"name"_s, Messages::tr("name")}, {u"alt"_s, Messages::tr("description of a picture")},
        {u"caption"_s, Messages::tr("caption")}, {u"masthead"_s, Messages::tr("masthead")}, {u"tagline"_s, Messages::tr("tagline")},
        {u"organisation"_s, Messages::tr("organisation")}, {u"address"_s, Messages::tr("address")}};
    return fields.value(name, name);
}

QString RowNames::language(const QString &code)
{
    const auto known = Language::fromCode(code);
    return known ? known->autonym() : code;
}

QString RowNames::title(const QString &owner) const
{
    Query query(m_database, u"SELECT version.markup FROM block JOIN wording ON wording.block = block.id "
                            "JOIN version ON version.id = wording.version LEFT JOIN item ON item.id = block.owner "
                            "WHERE owner = :owner AND field IN ('title', 'name', 'masthead') "
                            "ORDER BY wording.language = item.source DESC, field = 'masthead' LIMIT 1"_s);
    const QString words = plainText(runsOrLetters(first(query.bind(u"owner"_s, owner)))).simplified();
    return words.size() > 80 ? words.first(79) + u'…' : words;
}

QString RowNames::itemOf(const QString &owner) const
{
    Query query(m_database, u"SELECT item FROM event WHERE id = :id UNION ALL SELECT item FROM item_picture WHERE picture = :id LIMIT 1"_s);
    return first(query.bind(u"id"_s, owner));
}

QString RowNames::owner(const QString &id) const
{
    Query issue(m_database, u"SELECT year || '-Q' || quarter FROM issue WHERE id = :id UNION ALL "
                            "SELECT issue.year || '-Q' || issue.quarter FROM section JOIN issue ON issue.id = section.issue WHERE section.id = :id"_s);
    const QString quarter = first(issue.bind(u"id"_s, id));
    const QString item = itemOf(id);
    const QString words = title(item.isEmpty() ? id : item);
    if (!quarter.isEmpty())
        return words.isEmpty() ? Messages::tr("issue %1").arg(quarter) : Messages::tr("issue %1, “%2”").arg(quarter, words);
    if (!words.isEmpty())
        return Messages::tr("“%1”").arg(words);
    return Messages::tr("something without a title (%1)").arg(id.first(std::min(id.size(), qsizetype(8))));
}

QString RowNames::text(const QString &block, const QString &code) const
{
    Query query(m_database, u"SELECT owner, field FROM block WHERE id = :block UNION ALL "
                            "SELECT owner, field FROM former_block WHERE id = :block LIMIT 1"_s);
    if (!query.bind(u"block"_s, block).run() || !query.next())
        return Messages::tr("a text that was removed, in %1").arg(language(code));
    return Messages::tr("%1, %2, %3", "whose text, which field, language").arg(owner(query.text(0)), field(query.text(1)), language(code));
}

QString RowNames::row(const Table &table, const QVariantList &values) const
{
    const auto value = [&](const QString &column) { return values.value(table.columns.indexOf(column)).toString(); };
    if (table.columns.contains(u"block"_s) && table.columns.contains(u"language"_s))
        return text(value(u"block"_s), value(u"language"_s));
    if (table.name == "setting"_L1)
        return Messages::tr("%1 (“%2”)", "what it is, its name").arg(subject(table.name), values.value(0).toString());
    if (table.name.startsWith("term"_L1) || table.name == "memory"_L1 || table.name == "profile"_L1)
        return subject(table.name);
    if (table.columns.contains(u"owner"_s)) // a block, now or formerly
        return Messages::tr("%1: %2", "whose, and what").arg(owner(value(u"owner"_s)), field(value(u"field"_s)));
    for (const QString &column : {u"item"_s, u"section"_s, u"issue"_s, u"id"_s, u"placement"_s, u"publication"_s}) {
        if (table.columns.contains(column))
            return Messages::tr("%1: %2", "whose, and what").arg(owner(value(column)), subject(table.name));
    }
    return subject(table.name);
}

} // namespace quarterly
