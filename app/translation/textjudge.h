// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchangereview.h"
#include "package.h"

#include <QSet>

namespace quarterly {

// What the library says of the texts of a package.
class HereTexts
{
public:
    HereTexts(const Library &library, const QList<PackagedText> &texts);

    std::optional<WordingRow> wording(const PackagedText &text, const QString &language) const;
    QString words(const std::optional<WordingRow> &wording) const { return wording ? m_versions.value(wording->version.toString()).markup : QString(); }
    bool has(BlockId block) const { return m_blocks.contains(block); }
    bool hadBefore(BlockId block) const { return m_former.contains(block); }
    bool hasOwner(OwnerId owner) const { return m_owners.contains(owner.toString(QUuid::WithoutBraces)); }

private:
    template<typename... Row>
    void addOwners(const Library &library, const QStringList &ids);

    QMap<std::pair<BlockId, QString>, WordingRow> m_wordings;
    QHash<QString, VersionRow> m_versions;
    QSet<BlockId> m_blocks, m_former;
    QSet<QString> m_owners;
};

// Compares one text in three ways: as it left, as it came back, as it is here. Without words stands for: there is none.
class TextJudge
{
public:
    // Borrows both.
    TextJudge(const PackagedText &text, const HereTexts &here);

    ExchangeOutcome outcome() const;
    // What it becomes: of words that are here already only the state is new.
    WordingRow wording() const;

    QString language() const { return m_language; }
    QString wordsHere() const { return m_wordsHere; }
    QString wordsLeft() const { return m_wordsLeft; }
    bool wasRemovedHere() const { return m_text.left && !m_here; }
    bool wasHere() const { return m_text.left || m_all.hadBefore(m_text.block.id); }

private:
    bool canBeAdded() const;
    bool isTakenFurther() const;

    const PackagedText &m_text;
    const HereTexts &m_all;
    const QString m_language;
    const std::optional<WordingRow> m_here;
    const QString m_wordsLeft, m_wordsNow, m_wordsHere;
};

QString wordsOf(const PackagedText &text, const QString &version); // markup; empty when the package does not have it
QString wordsOf(const PackagedText &text, const std::optional<WordingRow> &wording);

} // namespace quarterly
