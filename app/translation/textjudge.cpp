// SPDX-License-Identifier: GPL-3.0-or-later
#include "textjudge.h"

#include "library/texthistory.h"

namespace quarterly {

using namespace Qt::StringLiterals;
using enum ExchangeOutcome;

namespace {

bool isTakenAsFar(const WordingRow &left, const WordingRow &right)
{
    return left.state == right.state && left.madeFrom == right.madeFrom;
}

} // namespace

HereTexts::HereTexts(const Library &library, const QList<PackagedText> &texts)
{
    QStringList blocks, versions, owners;
    for (const PackagedText &text : texts) {
        blocks << text.block.id.toString();
        owners << text.block.owner.toString(QUuid::WithoutBraces);
    }
    for (const WordingRow &wording : library.rows<WordingRow>(u"block"_s, blocks)) {
        m_wordings.insert({wording.block, wording.language}, wording);
        versions << wording.version.toString();
    }
    for (const VersionRow &version : library.rows<VersionRow>(u"id"_s, versions))
        m_versions.insert(version.id.toString(), version);
    for (const BlockRow &block : library.rows<BlockRow>(u"id"_s, blocks))
        m_blocks << block.id;
    for (const FormerBlockRow &block : library.rows<FormerBlockRow>(u"id"_s, blocks))
        m_former << block.id;
    addOwners<ProfileRow, IssueRow, SectionRow, ItemRow, EventRow, TagRow, PictureRow>(library, owners);
}

std::optional<WordingRow> HereTexts::wording(const PackagedText &text, const QString &language) const
{
    const auto found = m_wordings.constFind({text.block.id, language});
    return found == m_wordings.cend() ? std::nullopt : std::optional(*found);
}

template<typename... Row>
void HereTexts::addOwners(const Library &library, const QStringList &ids)
{
    const auto add = [this](const auto &rows) {
        for (const auto &row : rows)
            m_owners << toVariant(row.id).toString();
    };
    (add(library.rows<Row>(u"id"_s, ids)), ...);
}

TextJudge::TextJudge(const PackagedText &text, const HereTexts &here)
    : m_text(text), m_all(here), m_language(text.now ? text.now->language : text.left->language), m_here(here.wording(text, m_language))
    , m_wordsLeft(wordsOf(text, text.left)), m_wordsNow(wordsOf(text, text.now)), m_wordsHere(here.words(m_here))
{
}

ExchangeOutcome TextJudge::outcome() const
{
    if (!m_text.now)
        return m_here ? Removed : Unchanged;
    if (!m_all.has(m_text.block.id))
        return canBeAdded() ? Taken : Unknown;
    if (m_here && m_wordsNow == m_wordsHere)
        return isTakenFurther() ? Confirmed : Unchanged;
    if (m_text.left && m_wordsNow == m_wordsLeft)
        return Unchanged; // there; here it has gone on
    return m_wordsHere == m_wordsLeft ? Taken : Conflict;
}

WordingRow TextJudge::wording() const
{
    WordingRow wording = m_text.now ? *m_text.now : *m_text.left;
    if (m_here && m_wordsNow == m_wordsHere)
        wording.version = m_here->version;
    return wording;
}

bool TextJudge::canBeAdded() const
{
    return !m_text.left && !m_all.hadBefore(m_text.block.id) && m_all.hasOwner(m_text.block.owner);
}

// There, and not here.
bool TextJudge::isTakenFurther() const
{
    return !isTakenAsFar(*m_text.now, *m_here) && (!m_text.left || isTakenAsFar(*m_text.left, *m_here));
}

QString wordsOf(const PackagedText &text, const QString &version)
{
    return text.versions.value(version).markup;
}

QString wordsOf(const PackagedText &text, const std::optional<WordingRow> &wording)
{
    return wording ? wordsOf(text, wording->version.toString()) : QString();
}

} // namespace quarterly
