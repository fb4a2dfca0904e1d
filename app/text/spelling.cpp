// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling.h"

#include "base/files.h"
#include "base/languagefacts.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>

#include <hunspell/hunspell.hxx>
#include <map>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSuggestions = 6;
constexpr qint64 largestFile = 4 << 20;

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::Spelling)
};

// Where the system has it, or the person in a folder of their own.
QString installedDictionary(Language language)
{
    const QString name = u"hunspell/%1"_s.arg(language.facts().spelling.dictionary);
    return QStandardPaths::locate(QStandardPaths::GenericDataLocation, name + u".dic"_s).chopped(4);
}

QString ownWordsFile(Language language)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return u"%1/words-%2.txt"_s.arg(folder, language.code());
}

QString problemWith(const QString &reason)
{
    return Messages::tr("The personal dictionary cannot be used: %1 Mend the file or move it away.").arg(reason);
}

QStringList wordsIn(const QString &text)
{
    QStringList words;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty())
            words << line.trimmed();
    }
    return words;
}

Result<void> writeWords(const QString &path, const QStringList &words)
{
    return writeFile(path, (words.join(u'\n') + u'\n').toUtf8());
}

} // namespace

SpellChecker &SpellChecker::of(Language language)
{
    static std::mutex mutex;
    static std::map<QString, SpellChecker> checkers;
    const std::scoped_lock lock(mutex);
    auto found = checkers.find(language.code());
    if (found == checkers.end()) {
        const QString dictionary = installedDictionary(language);
        found = checkers.try_emplace(language.code(), language, dictionary, ownWordsFile(language)).first;
    }
    return found->second;
}

SpellChecker::SpellChecker(Language language, const QString &dictionary, const QString &ownWords)
    : m_language(language), m_dictionary(dictionary), m_ownWords(ownWords)
{
}

SpellChecker::~SpellChecker() = default;

// Hunspell itself writes to the console about files that are not there.
void SpellChecker::load() const
{
    std::call_once(m_loaded, [this] {
        const QString affixes = m_dictionary + u".aff"_s, stems = m_dictionary + u".dic"_s;
        if (!QFileInfo(affixes).isReadable() || !QFileInfo(stems).isReadable())
            return;
        auto hunspell = std::make_unique<Hunspell>(QFile::encodeName(affixes).constData(), QFile::encodeName(stems).constData());
        if (hunspell->get_dict_encoding() != "UTF-8")
            return;
        m_hunspell = std::move(hunspell);
        const auto own = words();
        m_learnt = m_language.facts().spelling.words + (own ? *own : QStringList());
        m_learnt.removeIf([this](const QString &word) { return knows(dictionaryForm(word)); });
        for (const QString &word : std::as_const(m_learnt))
            m_hunspell->add(dictionaryForm(word).toStdString());
    });
}

bool SpellChecker::isAvailable() const
{
    load();
    return m_hunspell != nullptr;
}

QList<WordRange> SpellChecker::misspellings(QStringView text) const
{
    QList<WordRange> wrong;
    if (!isAvailable())
        return wrong;
    const std::scoped_lock lock(m_mutex);
    for (const WordRange &word : spelledWords(text)) {
        if (isRight(text.mid(word.from, word.length)))
            continue;
        for (const WordRange &part : partsOf(text, word)) {
            const QStringView letters = text.mid(part.from, part.length);
            const qsizetype elided = elidedLength(letters, m_language.facts().spelling);
            if (!isRight(letters) && !isRight(letters.mid(elided)))
                wrong << WordRange{part.from + elided, part.length - elided};
        }
    }
    return wrong;
}

bool SpellChecker::isRight(QStringView word) const
{
    const QString form = dictionaryForm(word);
    const LanguageFacts &facts = m_language.facts();
    if (isAbbreviation(form) || isRomanNumeral(form, facts.words.value(u"raisedOrdinals"_s)) || knows(form))
        return true;
    const QString &possessive = facts.spelling.possessive;
    if (possessive.isEmpty() || !form.endsWith(possessive, Qt::CaseInsensitive))
        return false;
    const QString owner = form.chopped(possessive.size());
    return isAbbreviation(owner) || knows(owner);
}

bool SpellChecker::knows(const QString &word) const
{
    return m_hunspell->spell(word.toStdString());
}

QStringList SpellChecker::suggestions(const QString &word) const
{
    if (!isAvailable())
        return {};
    const std::scoped_lock lock(m_mutex);
    const QChar apostrophe = word.contains(u'\'') ? u'\'' : u'’';
    QStringList suggestions;
    for (const std::string &found : m_hunspell->suggest(dictionaryForm(word).toStdString())) {
        QString suggestion = QString::fromStdString(found);
        std::ranges::replace_if(suggestion, isApostrophe, apostrophe);
        if (!suggestions.contains(suggestion) && suggestion != word && suggestions.size() < mostSuggestions)
            suggestions << suggestion;
    }
    return suggestions;
}

Result<QStringList> SpellChecker::words() const
{
    if (!QFileInfo::exists(m_ownWords))
        return QStringList();
    const auto file = readTextFile(m_ownWords, largestFile);
    if (!file)
        return Error{file.error().kind, problemWith(file.error().message)};
    if (file->wasWindows1252)
        return Error{Error::Kind::Refused, problemWith(Messages::tr("%1 is not a text in UTF-8.").arg(m_ownWords))};
    return wordsIn(file->text);
}

// Who adds “Smith’s” means the name.
QString SpellChecker::ownForm(const QString &word) const
{
    const QString form = dictionaryForm(word).trimmed();
    const QString &possessive = m_language.facts().spelling.possessive;
    return !possessive.isEmpty() && form.endsWith(possessive) ? form.chopped(possessive.size()) : form;
}

// Read anew each time: another window may have added words in the meantime.
Result<void> SpellChecker::addWord(const QString &word)
{
    load();
    const std::scoped_lock lock(m_mutex);
    auto own = words();
    if (!own)
        return own.error();
    const QString added = ownForm(word);
    if (!added.isEmpty() && !own->contains(added)) {
        if (const auto written = writeWords(m_ownWords, *own << added); !written)
            return written;
    }
    if (m_hunspell && !knows(added)) {
        m_hunspell->add(added.toStdString());
        m_learnt << added;
    }
    return {};
}

Result<void> SpellChecker::removeWord(const QString &word)
{
    load();
    const std::scoped_lock lock(m_mutex);
    auto own = words();
    if (!own)
        return own.error();
    const QString removed = ownForm(word);
    if (own->removeAll(removed) > 0) {
        if (const auto written = writeWords(m_ownWords, *own); !written)
            return written;
    }
    const bool isOfTheTrade = m_language.facts().spelling.words.contains(removed);
    if (m_hunspell && !isOfTheTrade && m_learnt.removeAll(removed) > 0)
        m_hunspell->remove(removed.toStdString());
    return {};
}

QList<WordRange> misspellings(const Runs &runs, Language language)
{
    QList<WordRange> wrong;
    qsizetype from = 0;
    for (auto run = runs.begin(); run != runs.end();) {
        const QString tag = run->language;
        QString passage; // runs of one language: a word may be set in two ways
        for (; run != runs.end() && run->language == tag; ++run)
            passage += run->text;
        const auto spoken = tag.isEmpty() ? language : Language::fromCode(tag);
        if (spoken) {
            for (const WordRange &word : SpellChecker::of(*spoken).misspellings(passage))
                wrong << WordRange{from + word.from, word.length};
        }
        from += passage.size();
    }
    return wrong;
}

} // namespace quarterly
