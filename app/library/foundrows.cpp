// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundrows.h"

#include "keptrows.h"

#include <QSet>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype tellingColumns = 6; // a row of fewer could be one of an index as well

QString keyOf(const Table &table, const QVariantList &values)
{
    QStringList key;
    for (const QVariant &value : table.keys > 0 ? values.first(table.keys) : values)
        key << value.toString();
    return key.join(QChar(0));
}

// Whether every identity in the row is one; a damaged one refers to nothing.
bool hasIdentities(const Table &table, const QVariantList &values)
{
    static const QSet<QString> identities{u"id"_s, u"item"_s, u"block"_s, u"version"_s, u"owner"_s, u"section"_s, u"issue"_s,
                                          u"picture"_s, u"placement"_s, u"tag"_s, u"publication"_s};
    const bool areOfAnyForm = &table == &ProfileRow::table() || table.name.startsWith("term"_L1) || table.name == "memory"_L1;
    for (qsizetype i = 0; i < values.size() && !areOfAnyForm; ++i) {
        const QString text = values[i].toString();
        if (identities.contains(table.columns[i]) && QUuid::fromString(text).toString(QUuid::WithoutBraces) != text)
            return false;
    }
    return true;
}

} // namespace

const RowShape *FoundRows::shapeOf(const QVariantList &values) const
{
    const auto shape = std::ranges::find_if(m_shapes, [&](const RowShape &each) { return each.fits(values) && each.isSound(values); });
    return shape == m_shapes.end() ? nullptr : &*shape;
}

const RowShape *FoundRows::likelyShape(const QVariantList &values) const
{
    const RowShape *likely = nullptr;
    for (const RowShape &shape : m_shapes) {
        if (values.size() < tellingColumns || !shape.fits(values))
            continue;
        if (likely)
            return nullptr;
        likely = &shape;
    }
    return likely;
}

void FoundRows::take(const QList<RecordReader::Record> &page)
{
    QHash<const RowShape *, int> sound;
    QList<QVariantList> others;
    for (const RecordReader::Record &record : page) {
        if (const RowShape *shape = shapeOf(record.values)) {
            keep(*shape, record.values, true);
            ++sound[shape];
        } else if (record.isListed) {
            others << record.values;
        }
    }
    const auto most = std::max_element(sound.cbegin(), sound.cend());
    const RowShape *owner = sound.isEmpty() ? nullptr : most.key();
    for (const QVariantList &values : std::as_const(others)) {
        const RowShape *shape = owner ? owner : likelyShape(values);
        if (shape && shape->fits(values))
            keep(*shape, values, false);
    }
}

void FoundRows::keep(const RowShape &shape, const QVariantList &values, bool isSound)
{
    const Table &table = shape.table();
    FoundRow row{shape.kept(values), isSound, &table == &ImageRow::table() ? shape.imageBytes(values) : QByteArray()};
    if (!isSound && !hasIdentities(table, row.values))
        return;
    auto &rows = m_rows[&table];
    const QString key = keyOf(table, row.values);
    if (isSound)
        ++m_sound;
    if (isSound || !rows.contains(key))
        rows.insert(key, row);
}

QString FoundRows::value(const Table &table, const FoundRow &row, const QString &column) const
{
    return row.values.value(table.columns.indexOf(column)).toString();
}

void FoundRows::set(const Table &table, FoundRow &row, const QString &column, const QString &value)
{
    row.values[table.columns.indexOf(column)] = value;
    row.isSound = false;
}

void FoundRows::mend()
{
    mendKinds();
    mendWordings();
    mendItems();
    mendReferences();
}

bool FoundRows::isVersionOf(const QString &id, BlockId block, const QString &language)
{
    const auto row = of(VersionRow::table()).constFind(id);
    if (row == of(VersionRow::table()).cend())
        return false;
    const auto version = fromValues<VersionRow>(row->values);
    return version.block == block && (language.isEmpty() || version.language == language);
}

// A damaged word where only some are allowed, and with it the row would be refused.
void FoundRows::mendKinds()
{
    struct Choice
    {
        const Table &table;
        QString column, otherwise;
        QStringList allowed;
    };
    const QList<Choice> choices{
        {ItemRow::table(), u"kind"_s, u"news"_s, {u"news"_s, u"publication"_s, u"event"_s, u"note"_s}},
        {BlockRow::table(), u"kind"_s, u"paragraph"_s, {u"paragraph"_s, u"heading"_s, u"bullet"_s, u"number"_s, u"quotation"_s}},
        {VersionRow::table(), u"origin"_s, u"imported"_s, {u"typed"_s, u"imported"_s, u"merged"_s}},
        {WordingRow::table(), u"state"_s, u"draft"_s, {u"draft"_s, u"translated"_s, u"reviewed"_s}},
        {SectionRow::table(), u"kind"_s, u"other"_s, {u"highlights"_s, u"publications"_s, u"events"_s, u"editorial"_s, u"contact"_s, u"other"_s}},
        {PlacementRow::table(), u"presentation"_s, u"full"_s, {u"full"_s, u"brief"_s, u"headline"_s}}};
    for (const Choice &choice : choices) {
        for (FoundRow &row : of(choice.table)) {
            if (!choice.allowed.contains(value(choice.table, row, choice.column)))
                set(choice.table, row, choice.column, choice.otherwise);
        }
    }
}

// What a block says now is lost where its wording is, or the version: then the newest of its versions stands for it.
void FoundRows::mendWordings()
{
    const Table &versions = VersionRow::table(), &wordings = WordingRow::table();
    QHash<QString, VersionRow> newest;
    for (const FoundRow &row : std::as_const(of(versions))) {
        const auto version = fromValues<VersionRow>(row.values);
        VersionRow &known = newest[version.block.toString() + QChar(0) + version.language];
        if (known.id.isNull() || known.written < version.written)
            known = version;
    }
    for (auto last = newest.cbegin(); last != newest.cend(); ++last) {
        const auto present = of(wordings).constFind(last.key());
        const bool hasItsVersion = present != of(wordings).cend() && isVersionOf(value(wordings, *present, u"version"_s), last->block, last->language);
        if (hasItsVersion || last->markup.isEmpty() || !of(BlockRow::table()).contains(last->block.toString()))
            continue;
        const WordingRow row{last->block, last->language, last->id, u"draft"_s, {}};
        of(wordings).insert(last.key(), {toValues(row), false});
    }
}

// A highlight that is lost while others refer to it is made anew.
void FoundRows::mendItems()
{
    QMap<QString, QString> languages, written;
    for (const FoundRow &row : std::as_const(of(VersionRow::table()))) {
        const auto version = fromValues<VersionRow>(row.values);
        const QString owner = value(BlockRow::table(), of(BlockRow::table()).value(version.block.toString()), u"owner"_s);
        if (!written.contains(owner) || version.written < written[owner]) {
            written[owner] = version.written;
            languages[owner] = version.language;
        }
    }
    QSet<QString> wanted;
    for (const Table *table : {&EventRow::table(), &ArticleRow::table(), &ItemTagRow::table(), &ItemPictureRow::table(), &PlacementRow::table()}) {
        for (const FoundRow &row : std::as_const(of(*table)))
            wanted << value(*table, row, u"item"_s);
    }
    for (const FoundRow &row : std::as_const(of(BlockRow::table()))) {
        const QString field = value(BlockRow::table(), row, u"field"_s), owner = value(BlockRow::table(), row, u"owner"_s);
        const bool isOfItem = field == "summary"_L1 || (field == "body"_L1 && !of(ProfileRow::table()).contains(owner));
        if (isOfItem)
            wanted << owner;
    }
    for (const QString &id : std::as_const(wanted)) {
        if (!of(ItemRow::table()).contains(id))
            addItem(id, languages.value(id, u"en"_s), written.value(id, u"2000-01-01T00:00:00.000Z"_s));
    }
}

void FoundRows::addItem(const QString &id, const QString &language, const QString &created)
{
    const ItemRow row{ItemId::fromString(id), u"news"_s, language, created, {}, {}};
    if (!row.id.isNull())
        of(ItemRow::table()).insert(id, {toValues(row), false});
}

// References to what is not there, where they may just as well be empty.
void FoundRows::mendReferences()
{
    const Table &wordings = WordingRow::table(), &profiles = ProfileRow::table();
    for (FoundRow &row : of(wordings)) {
        const QString from = value(wordings, row, u"made_from"_s);
        if (!from.isEmpty() && !isVersionOf(from, BlockId::fromString(value(wordings, row, u"block"_s)), {}))
            set(wordings, row, u"made_from"_s, u""_s);
    }
    for (FoundRow &row : of(profiles)) {
        const QString logo = value(profiles, row, u"logo"_s);
        if (!logo.isEmpty() && !of(ImageRow::table()).contains(logo))
            set(profiles, row, u"logo"_s, u""_s);
    }
}

} // namespace quarterly
