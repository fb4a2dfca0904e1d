// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the translation memory says what the texts say, and finds it: its indexes are compared by sums over what is in
// them, since a list of all of it would not fit into a computer's memory.
#include "memoryderived.h"
#include "memorypages.h"
#include "query.h"
#include "verifier.h"

#include "text/markup.h"

#include <QCoreApplication>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::Verifier)
};

// A number that hardly any other place in an index has.
size_t placeKey(qint64 word, int size, qint64 entry)
{
    return qHashMulti(0, word, size, entry);
}

struct WordSums
{
    size_t places = 0;
    QHash<qint64, qint64> frequencies;

    friend bool operator==(const WordSums &, const WordSums &) = default;

    void add(quint32 pair, WordKeys words, qint64 entry)
    {
        const int size = memorypages::sizeClass(words.size());
        std::ranges::sort(words);
        words.erase(std::unique(words.begin(), words.end()), words.end());
        for (const quint32 word : std::as_const(words))
            add(memorypages::pairedWord(pair, word), size, entry);
    }

    void add(qint64 word, int size, qint64 entry)
    {
        places += placeKey(word, size, entry);
        ++frequencies[word];
    }
};

} // namespace

void Verifier::checkMemory()
{
    Query filled(m_database, u"SELECT value = 'complete' FROM setting WHERE name = 'memory'"_s);
    bool isFilled = false;
    each(filled, [&isFilled](const Query &row) { isFilled = row.number(0); });
    if (isFilled) {
        inPortions(u"SELECT DISTINCT owner FROM block"_s, [this](const QStringList &owners) {
            const auto inStep = isMemoryInStep(m_database, owners);
            if (!inStep)
                note(inStep.error());
            else if (!*inStep)
                note(Messages::tr("The translation memory does not say what the texts say."));
        });
    }
    checkMemoryWords();
}

void Verifier::checkMemoryWords()
{
    WordSums expected, present;
    Query entries(m_database, u"SELECT id, phrase, words, from_language, to_language, source FROM memory"_s);
    each(entries, [&](const Query &row) {
        const WordKeys keys = wordKeys(runsOrLetters(row.text(5)));
        const quint32 pair = pairKey(row.text(3), row.text(4));
        if (phraseKey(pair, keys) != row.value(1).toLongLong() || memorypages::packedWords(keys) != row.value(2).toByteArray())
            note(Messages::tr("The index of the translation memory is damaged."));
        expected.add(pair, keys, row.value(0).toLongLong());
    });
    Query pages(m_database, u"SELECT word, size, page, entries FROM memory_word"_s);
    each(pages, [&present](const Query &row) {
        const QByteArray list = row.value(3).toByteArray();
        for (qsizetype at = 0; at + 1 < list.size(); at += 2)
            present.add(row.value(0).toLongLong(), row.number(1), row.value(2).toLongLong() * memorypages::pageLength + memorypages::offsetAt(list, at));
    });
    QHash<qint64, qint64> counted;
    Query frequencies(m_database, u"SELECT word, entries FROM memory_frequency WHERE entries <> 0"_s);
    each(frequencies, [&counted](const Query &row) { counted.insert(row.value(0).toLongLong(), row.value(1).toLongLong()); });
    if (expected != present || counted != present.frequencies)
        note(Messages::tr("The index of the translation memory is damaged."));
}

} // namespace quarterly
