// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlinemodel.h"

#include "bringintosection.h"
#include "outlinewords.h"

#include "ui/library/itemlistmodel.h"
#include "ui/library/thumbnails.h"
#include "ui/pages/typesetter.h"
#include "ui/recovery/unsavededits.h"
#include "ui/session.h"

#include <QMimeData>

namespace quarterly {

using namespace Qt::StringLiterals;

const QString OutlineModel::placementsType = u"application/x-quarterly-placements"_s;
const QString OutlineModel::sectionsType = u"application/x-quarterly-sections"_s;

namespace {

template<typename Id>
QList<Id> idsIn(const QMimeData &data, const QString &type)
{
    QList<Id> ids;
    for (const QString &line : QString::fromLatin1(data.data(type)).split(u'\n', Qt::SkipEmptyParts)) {
        if (const Id id = Id::fromString(line); !id.isNull())
            ids << id;
    }
    return ids;
}

template<typename Id>
QByteArray bytesOf(const QList<Id> &ids)
{
    QStringList lines;
    for (const Id &id : ids)
        lines << id.toString();
    return lines.join(u'\n').toLatin1();
}

QVariantMap titlesOf(const LocalizedText &title)
{
    QVariantMap titles;
    for (const Language &language : Language::all())
        titles[language.code()] = title.plain(language);
    return titles;
}

} // namespace

OutlineModel::OutlineModel(Session &session, QObject *parent)
    : QAbstractItemModel(parent)
    , m_session(session)
    , m_thumbnails(new Thumbnails(session.library(), this))
{
    connect(&session, &Session::issueChanged, this, &OutlineModel::refresh);
    connect(&session, &Session::languageChanged, this, &OutlineModel::tellAllChanged);
    connect(&session.unsaved(), &UnsavedEdits::changed, this, &OutlineModel::tellAllChanged);
    connect(m_thumbnails, &Thumbnails::ready, this, &OutlineModel::tellAllChanged);
    refresh();
}

OutlineModel::~OutlineModel() = default;

SectionId OutlineModel::section(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const auto *node = static_cast<SectionNode *>(index.internalPointer());
    return node ? node->id : m_sections[index.row()]->id;
}

PlacementId OutlineModel::placement(const QModelIndex &index) const
{
    const auto *node = index.isValid() ? static_cast<SectionNode *>(index.internalPointer()) : nullptr;
    return node ? node->placements.value(index.row()) : PlacementId();
}

QModelIndex OutlineModel::indexOf(SectionId section) const
{
    const auto found = std::ranges::find(m_sections, section, [](const auto &node) { return node->id; });
    return found == m_sections.end() ? QModelIndex() : index(int(found - m_sections.begin()), 0);
}

QModelIndex OutlineModel::indexOf(PlacementId placement) const
{
    for (int row = 0; row < int(m_sections.size()); ++row) {
        if (const auto at = m_sections[row]->placements.indexOf(placement); at >= 0)
            return index(int(at), 0, index(row, 0));
    }
    return {};
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? m_sections[parent.row()].get() : nullptr);
}

QModelIndex OutlineModel::parent(const QModelIndex &index) const
{
    const auto *node = index.isValid() ? static_cast<SectionNode *>(index.internalPointer()) : nullptr;
    return node ? indexOf(node->id) : QModelIndex();
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_sections.size());
    const bool isSection = !parent.parent().isValid() && parent.column() == 0;
    return isSection ? int(m_sections[parent.row()]->placements.size()) : 0;
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // sections are dropped between sections
    const Qt::ItemFlags all = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
    return placement(index).isNull() ? all | Qt::ItemIsDropEnabled | Qt::ItemIsEditable : all | Qt::ItemNeverHasChildren;
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    const auto &issue = m_session.issue();
    if (!index.isValid() || !issue)
        return {};
    if (const PlacementId id = placement(index); !id.isNull()) {
        const Placement *found = issue->placement(id);
        return found ? placementData(*found, role) : QVariant();
    }
    const Section *found = issue->section(section(index));
    return found ? sectionData(*found, role) : QVariant();
}

QVariant OutlineModel::sectionData(const Section &section, int role) const
{
    const Issue &issue = *m_session.issue();
    const QVariantMap typed = typedTitles(section.id);
    const QString own = typed.value(m_session.language().code()).toString();
    const QString title = own.isEmpty() ? titleIn(section.title, m_session.language(), issue.source) : own;
    const int count = int(section.placements.size());
    switch (role) {
    case TitleRole: return title;
    case Qt::EditRole: return typed.isEmpty() ? titlesOf(section.title) : typed;
    case LanguageRole: return m_session.language().code();
    case DetailRole:
        if (count == 0 && section.kind == SectionKind::Contact)
            return tr("from the organisation’s profile");
        return count ? tr("%n item(s)", nullptr, count) : tr("empty: drag highlights here");
    case Qt::AccessibleTextRole: return tr("Section %1").arg(title);
    case Qt::AccessibleDescriptionRole: return data(indexOf(section.id), DetailRole);
    default: return {};
    }
}

QVariant OutlineModel::placementData(const Placement &placement, int role) const
{
    const Item &item = placement.item;
    switch (role) {
    case TitleRole:
    case Qt::AccessibleTextRole: return titleIn(item.title, m_session.language(), item.source);
    case ThumbnailRole:
        return item.pictures.isEmpty() ? QImage()
                                       : m_thumbnails->of(QString::fromLatin1(item.pictures.first().hash.toHex()));
    case DetailRole: return measureText(placement, *m_session.issue(), m_session.language(), m_session.typesetter());
    case HintRole: return staleText(item);
    case PresentationRole: return int(placement.presentation);
    case Qt::AccessibleDescriptionRole: {
        QStringList parts{presentationName(placement.presentation), placementData(placement, DetailRole).toString(),
                          staleText(item)};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    default: return {};
    }
}

bool OutlineModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const auto &issue = m_session.issue();
    if (!index.isValid() || !issue)
        return false;
    IssueEditor &editor = m_session.editor();
    const PlacementId id = placement(index);
    if (role == PresentationRole && !id.isNull()) {
        const int number = std::clamp(value.toInt(), int(Presentation::Full), int(Presentation::Headline));
        return m_session.report(editor.setPresentation({id}, Presentation(number)));
    }
    if (role == Qt::EditRole && id.isNull())
        return rename(section(index), value.toMap());
    return false;
}

// Only what has changed, since a title that is written anew is a new version.
bool OutlineModel::rename(SectionId id, const QVariantMap &titles)
{
    const Issue &issue = *m_session.issue();
    const TextField title{id.uuid(), field::title, issue.source};
    const LocalizedText before = issue.section(id)->title;
    QList<Language> changed;
    for (const Language &language : Language::all()) {
        if (titles.contains(language.code()) && titles[language.code()].toString() != before.plain(language))
            language == issue.source ? changed.prepend(language) : changed.append(language); // translations follow it
    }
    const QString place = id.toString();
    if (changed.isEmpty()) {
        m_session.unsaved().withdraw(place);
        return true;
    }
    return m_session.commit({.place = place, .value = titles, .apply = [title, changed, titles](IssueEditor &editor) -> Result<void> {
        const auto set = [&](const Language &language) { return editor.setPlainText(title, language, titles[language.code()].toString()); };
        if (changed.size() == 1) // who types on in one language goes on with the same edit
            return set(changed.first());
        return editor.together(tr("Rename the section"), [&]() -> Result<void> {
            for (const Language &language : changed) {
                if (const auto done = set(language); !done)
                    return done;
            }
            return {};
        });
    }});
}

QVariantMap OutlineModel::typedTitles(SectionId section) const
{
    return m_session.unsaved().value(section.toString()).toMap();
}

QList<PlacementId> OutlineModel::placementsIn(const QMimeData &data)
{
    return idsIn<PlacementId>(data, placementsType);
}

QList<SectionId> OutlineModel::sectionsIn(const QMimeData &data)
{
    return idsIn<SectionId>(data, sectionsType);
}

QStringList OutlineModel::mimeTypes() const
{
    return {ItemListModel::mimeType, placementsType, sectionsType};
}

QMimeData *OutlineModel::mimeData(const QModelIndexList &indexes) const
{
    QList<SectionId> sections;
    QList<PlacementId> placements;
    for (const QModelIndex &index : indexes) {
        if (const PlacementId id = placement(index); !id.isNull())
            placements << id;
        else
            sections << section(index);
    }
    auto *data = new QMimeData;
    // A section takes its placements along, so that what is chosen beside it stays where it is.
    if (!sections.isEmpty())
        data->setData(sectionsType, bytesOf(sections.first(1)));
    else
        data->setData(placementsType, bytesOf(placements));
    return data;
}

bool OutlineModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent) const
{
    if (data->hasFormat(sectionsType))
        return !parent.isValid() && !m_sections.empty();
    const bool intoSection = parent.isValid() && placement(parent).isNull();
    return intoSection && (data->hasFormat(placementsType) || data->hasFormat(ItemListModel::mimeType));
}

bool OutlineModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    IssueEditor &editor = m_session.editor();
    const auto sections = sectionsIn(*data);
    if (!sections.isEmpty())
        return indexOf(sections.first()).isValid() && m_session.report(editor.moveSection(sections.first(), row));
    QList<PlacementId> placements = placementsIn(*data);
    placements.removeIf([this](PlacementId id) { return !indexOf(id).isValid(); });
    if (!placements.isEmpty())
        return m_session.report(editor.movePlacements(placements, section(parent), row));
    const QList<ItemId> items = ItemListModel::itemsIn(data);
    return !items.isEmpty() && m_session.report(bringIntoSection(m_session, items, section(parent), row));
}

void OutlineModel::refresh()
{
    const QList<Section> sections = m_session.issue() ? m_session.issue()->sections : QList<Section>();
    removeGone(sections);
    for (int row = 0; row < sections.size(); ++row)
        bring(sections[row].id, row);
    for (int row = 0; row < sections.size(); ++row) {
        const auto &placements = sections[row].placements;
        for (int i = 0; i < placements.size(); ++i)
            bring(placements[i].id, index(row, 0), i);
    }
    tellAllChanged();
}

void OutlineModel::removeGone(const QList<Section> &sections)
{
    QSet<SectionId> sectionsLeft;
    QSet<PlacementId> placementsLeft;
    for (const Section &section : sections) {
        sectionsLeft << section.id;
        for (const Placement &placement : section.placements)
            placementsLeft << placement.id;
    }
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (!sectionsLeft.contains(m_sections[row]->id)) {
            beginRemoveRows({}, row, row);
            m_sections.erase(m_sections.begin() + row);
            endRemoveRows();
            continue;
        }
        auto &placements = m_sections[row]->placements;
        for (int i = int(placements.size()) - 1; i >= 0; --i) {
            if (placementsLeft.contains(placements[i]))
                continue;
            beginRemoveRows(index(row, 0), i, i);
            placements.removeAt(i);
            endRemoveRows();
        }
    }
}

// Rows are brought to their places from the first on, so that what is not there yet can only come from below.
void OutlineModel::bring(SectionId id, int row)
{
    const QModelIndex now = indexOf(id);
    if (!now.isValid()) {
        beginInsertRows({}, row, row);
        m_sections.insert(m_sections.begin() + row, std::make_unique<SectionNode>(SectionNode{id, {}}));
        endInsertRows();
    } else if (const int from = now.row(); from != row) {
        beginMoveRows({}, from, from, {}, row);
        std::rotate(m_sections.begin() + row, m_sections.begin() + from, m_sections.begin() + from + 1);
        endMoveRows();
    }
}

void OutlineModel::bring(PlacementId id, const QModelIndex &section, int row)
{
    auto &placements = m_sections[section.row()]->placements;
    const QModelIndex now = indexOf(id);
    if (!now.isValid()) {
        beginInsertRows(section, row, row);
        placements.insert(row, id);
        endInsertRows();
    } else if (now.parent() != section || now.row() != row) {
        beginMoveRows(now.parent(), now.row(), now.row(), section, row);
        m_sections[now.parent().row()]->placements.removeAt(now.row());
        placements.insert(row, id);
        endMoveRows();
    }
}

void OutlineModel::tellAllChanged()
{
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex section = index(row, 0);
        Q_EMIT dataChanged(section, section);
        if (const int count = rowCount(section))
            Q_EMIT dataChanged(index(0, 0, section), index(count - 1, 0, section));
    }
}

} // namespace quarterly
