// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/issue.h"

#include <QAbstractItemModel>

class QMimeData;

namespace quarterly {

class Session;
class Thumbnails;

// The issue as a tree: sections and the placements in them. Changes nothing itself: drops and new values are asked
// of the editor, and what it did comes back through the session. Rows are moved, not reset, so that selection and
// folding survive.
class OutlineModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        TitleRole = Qt::DisplayRole,
        ThumbnailRole = Qt::DecorationRole, // QImage; null without a picture
        DetailRole = Qt::UserRole, // QString: where it lies and how long it is, or how much a section holds
        HintRole, // QString: what deserves a look
        PresentationRole, // int; invalid for sections
        LanguageRole, // QString: the code of the language on screen
    };

    explicit OutlineModel(Session &session, QObject *parent = nullptr);
    ~OutlineModel() override;

    SectionId section(const QModelIndex &index) const; // of itself, or in which a placement lies
    PlacementId placement(const QModelIndex &index) const; // null for sections
    QModelIndex indexOf(SectionId section) const;
    QModelIndex indexOf(PlacementId placement) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex & = {}) const override { return 1; }
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    // What drags carry: ids, one a line. Items come from the library (ItemListModel::mimeType).
    static const QString placementsType;
    static const QString sectionsType;
    static QList<PlacementId> placementsIn(const QMimeData &data);
    static QList<SectionId> sectionsIn(const QMimeData &data);
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::MoveAction; }
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction | Qt::MoveAction; }
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

private:
    // Ids only: what they say is read from the session's issue.
    struct SectionNode
    {
        SectionId id;
        QList<PlacementId> placements;
    };

    bool rename(SectionId section, const QVariantMap &titles); // by the codes of their languages
    QVariantMap typedTitles(SectionId section) const; // what could not be saved yet, likewise
    void refresh();
    void removeGone(const QList<Section> &sections);
    void bring(SectionId id, int row);
    void bring(PlacementId id, const QModelIndex &section, int row);
    void tellAllChanged();
    QVariant sectionData(const Section &section, int role) const;
    QVariant placementData(const Placement &placement, int role) const;

    Session &m_session;
    Thumbnails *m_thumbnails;
    std::vector<std::unique_ptr<SectionNode>> m_sections; // placements' indexes point to their section's node
};

} // namespace quarterly
