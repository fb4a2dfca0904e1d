// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkparts.h"

#include "issue/editiontext.h"
#include "text/spelling.h"

#include <QCoreApplication>
#include <QLocale>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostNamed = 8;

// The words of one item, in one language, that the dictionary lacks.
class SpellingCheck
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::SpellingCheck)

public:
    SpellingCheck(const Placement &placement, Language language) : m_placement(placement), m_language(language) {}

    QList<Finding> findings();

private:
    void check(const LocalizedText &text);

    const Placement &m_placement;
    const Language m_language;
    QStringList m_words;
    BlockId m_first;
};

QList<Finding> SpellingCheck::findings()
{
    const Item &item = m_placement.item;
    for (const LocalizedText *text : {&item.title, &item.summary, &item.body})
        check(*text);
    for (const Event &event : item.events)
        check(event.place);
    for (const Picture &picture : item.pictures) {
        check(picture.alt);
        check(picture.caption);
    }
    m_words.removeDuplicates();
    if (m_words.isEmpty())
        return {};
    if (m_words.size() > mostNamed)
        m_words = m_words.first(mostNamed) << u"…"_s;
    const QString message = tr("“%1” in %2 has words that the dictionary does not know: %3")
                                .arg(nameForEditors(item), languageName(m_language, languageOfMessages()), m_words.join(u", "_s));
    return {Finding{Finding::Severity::Remark, message, m_language, item.id, m_placement.id, m_first}};
}

// Names are many in a newsletter, and no dictionary has them.
void SpellingCheck::check(const LocalizedText &text)
{
    for (const Block &block : text.in(m_language).blocks) {
        const QString written = plainText(block.runs);
        for (const WordRange &word : misspellings(block.runs, m_language)) {
            if (isLikeAName(written, word))
                continue;
            if (m_words.isEmpty())
                m_first = block.id;
            m_words << written.mid(word.from, word.length);
        }
    }
}

} // namespace

QList<Finding> checkSpelling(const Issue &issue, const QList<Language> &languages)
{
    QList<Finding> findings;
    for (const Language language : languages) {
        QSet<ItemId> seen; // an item that is placed twice is looked at once
        for (const Section &section : issue.sections) {
            for (const Placement &placement : section.placements) {
                if (!seen.contains(placement.item.id))
                    findings << SpellingCheck(placement, language).findings();
                seen << placement.item.id;
            }
        }
    }
    return findings;
}

} // namespace quarterly
