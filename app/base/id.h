// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUuid>

#include <compare>

namespace quarterly {

// An identity that is unique across computers and never changes. The tag keeps an ItemId from being taken for
// a SectionId; a null id stands for "none yet" and is never stored.
template<typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QUuid uuid) : m_uuid(uuid) {}

    static Id create() { return Id(QUuid::createUuid()); }
    static Id fromString(const QString &text) { return Id(QUuid::fromString(text)); }

    bool isNull() const { return m_uuid.isNull(); }
    QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }
    QUuid uuid() const { return m_uuid; }

    friend bool operator==(Id a, Id b) { return a.m_uuid == b.m_uuid; }
    friend bool operator<(Id a, Id b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(Id id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

using ItemId = Id<struct ItemTag>;
using EventId = Id<struct EventTag>;
using TagId = Id<struct TagTag>;
using PictureId = Id<struct PictureTag>;
using IssueId = Id<struct IssueTag>;
using SectionId = Id<struct SectionTag>;
using PlacementId = Id<struct PlacementTag>;
using BlockId = Id<struct BlockTag>;
using VersionId = Id<struct VersionTag>;
using PublicationId = Id<struct PublicationTag>;
using OwnerId = QUuid; // whatever bears texts: an item, an event, a picture, a section, an issue, a tag, the profile

} // namespace quarterly
