// SPDX-License-Identifier: GPL-3.0-or-later
#include "glossarycsv.h"

#include <QCoreApplication>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::GlossaryFile)
};

const QString forbiddenMark() { return u" forbidden"_s; }

QString cell(const QString &text)
{
    return u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"';
}

QString line(const QStringList &values)
{
    QStringList cells;
    for (const QString &value : values)
        cells << cell(value);
    return cells.join(u',') + u"\r\n"_s;
}

// Splits a table into rows of cells; a quoted cell may hold separators and line ends (RFC 4180).
QList<QStringList> rowsOf(const QString &text, QChar separator)
{
    QList<QStringList> rows;
    QStringList row = {QString()};
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text[i];
        if (quoted && character == u'"' && text.mid(i + 1, 1) == u"\""_s)
            row.last() += text[++i];
        else if (character == u'"' && (quoted || row.last().isEmpty()))
            quoted = !quoted;
        else if (!quoted && character == separator)
            row << QString();
        else if (!quoted && character == u'\n')
            rows << std::exchange(row, {QString()});
        else if (character != u'\r')
            row.last() += character;
    }
    if (row != QStringList{QString()})
        rows << row;
    return rows;
}

// The one that the head of the table has most of.
QChar separatorOf(const QString &text)
{
    const QString head = text.section(u'\n', 0, 0);
    return std::ranges::max(QList<QChar>{u',', u';', u'\t'}, {}, [&head](QChar separator) { return head.count(separator); });
}

void put(Term &term, const QString &column, const QString &value)
{
    if (column == "id"_L1)
        term.id = value;
    else if (column == "note"_L1)
        term.note = value;
    else if (column == "source"_L1)
        term.origin = value;
    const bool forbidden = column.endsWith(forbiddenMark());
    const auto language = Language::fromCode(forbidden ? column.chopped(forbiddenMark().size()) : column);
    if (language && !wordsOfCell(value).isEmpty())
        (forbidden ? term.forbidden : term.words)[*language] = wordsOfCell(value);
}

} // namespace

QStringList wordsOfCell(const QString &cell)
{
    QStringList list;
    for (const QString &word : cell.split(u'|')) {
        if (!word.trimmed().isEmpty())
            list << word.trimmed();
    }
    return list;
}

QByteArray glossaryToCsv(const QList<Term> &terms)
{
    QStringList head = {u"id"_s};
    for (const Language language : Language::all())
        head << language.code() << language.code() + forbiddenMark();
    QString text = line(head << u"note"_s << u"source"_s);
    for (const Term &term : terms) {
        QStringList values = {term.id};
        for (const Language language : Language::all())
            values << term.words.value(language).join(u" | "_s) << term.forbidden.value(language).join(u" | "_s);
        text += line(values << term.note << term.origin);
    }
    return "\xEF\xBB\xBF" + text.toUtf8(); // spreadsheets know UTF-8 by this mark only
}

Result<GlossaryContents> glossaryFromCsv(const QString &text, const QString &name)
{
    const QList<QStringList> rows = rowsOf(text, separatorOf(text));
    QStringList columns;
    for (const QString &column : rows.value(0))
        columns << column.trimmed().toLower();
    const auto isLanguage = [](const QString &column) { return Language::fromCode(column).has_value(); };
    if (std::ranges::count_if(columns, isLanguage) < 2)
        return Error{Error::Kind::Refused, Messages::tr("%1 is no glossary: its first line has to name the columns, for example en,fr,es.").arg(name)};
    GlossaryContents contents;
    for (const QStringList &row : rows.sliced(1)) {
        Term term;
        for (qsizetype i = 0; i < std::min(row.size(), columns.size()); ++i)
            put(term, columns[i], row[i].trimmed());
        if (term.words.isEmpty())
            ++contents.skipped;
        else
            contents.terms << term;
    }
    return contents;
}

} // namespace quarterly
