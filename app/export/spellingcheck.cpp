// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkparts.h"

#include "issue/editiontext.h"
#include "issue/issuetexts.h"
#include "repairs.h"
#include "text/spelling.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

namespace quarterly {

namespace {

constexpr int mostSuggested = 2;
constexpr int mostHelped = 40; // words: more are of another language or of none, and to look for each takes 25 ms

// The words that the dictionary lacks in one language's texts, each once in a text.
class SpellingCheck
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::SpellingCheck)

public:
    SpellingCheck(const Issue &issue, Language language) : m_issue(issue), m_language(language) {}

    QList<Finding> findings();

private:
    void check(const IssueText &text);
    void add(const IssueText &text, BlockId block, const QString &word);

    const Issue &m_issue;
    const Language m_language;
    QList<Finding> m_findings;
};

QList<Finding> SpellingCheck::findings()
{
    for (const IssueText &text : issueTexts(m_issue)) {
        if (text.field.name != field::address) // nothing but names
            check(text);
    }
    return m_findings;
}

// Names are many in a newsletter, and no dictionary has them.
void SpellingCheck::check(const IssueText &text)
{
    QSet<QString> seen;
    for (const Block &block : text.text.in(m_language).blocks) {
        const QString written = plainText(block.runs);
        for (const WordRange &range : misspellings(block.runs, m_language)) {
            const QString word = written.mid(range.from, range.length);
            if (isLikeAName(written, range) || seen.contains(word))
                continue;
            seen << word;
            add(text, block.id, word);
        }
    }
}

void SpellingCheck::add(const IssueText &text, BlockId block, const QString &word)
{
    const QString language = languageName(m_language, languageOfMessages());
    const Item *item = text.item.isNull() ? nullptr : m_issue.item(text.item);
    const QString message = item ? tr("“%1” in “%2” is not in the dictionary of %3.").arg(word, nameForEditors(*item), language)
                                 : tr("“%1” is not in the dictionary of %2.").arg(word, language);
    QList<Repair> repairs;
    const bool isHelped = m_findings.size() < mostHelped;
    for (const QString &better : isHelped ? SpellChecker::of(m_language).suggestions(word).mid(0, mostSuggested) : QStringList())
        repairs << replaceWord(block, m_language, word, better);
    repairs << learnWord(word, m_language);
    m_findings << Finding{Finding::Severity::Remark, message, m_language, text.item, text.placement, block, repairs};
}

} // namespace

QList<Finding> checkSpelling(const Issue &issue, const QList<Language> &languages)
{
    QList<Finding> findings;
    for (const Language language : languages)
        findings << SpellingCheck(issue, language).findings();
    return findings;
}

} // namespace quarterly
