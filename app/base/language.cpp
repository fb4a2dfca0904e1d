// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include "languagefacts.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

QStringList strings(const QJsonValue &array)
{
    QStringList list;
    for (const QJsonArray all = array.toArray(); const auto value : all)
        list << value.toString();
    return list;
}

SpellingFacts readSpelling(const QJsonObject &json)
{
    return {json["dictionary"_L1].toString(), strings(json["elided"_L1]), json["possessive"_L1].toString(),
            strings(json["words"_L1])};
}

// Numbers and the words for each, separated by "|".
template <typename Number>
QMap<Number, QStringList> numberedWords(const QJsonValue &object)
{
    QMap<Number, QStringList> words;
    const QJsonObject json = object.toObject();
    for (auto word = json.begin(); word != json.end(); ++word)
        words.insert(Number(word.key().toLongLong()), word.value().toString().split(u'|'));
    return words;
}

CheckFacts readChecks(const QJsonObject &json)
{
    CheckFacts facts;
    facts.numberWords = numberedWords<qint64>(json["numberWords"_L1]);
    facts.numberJoint = json["numberJoint"_L1].toString();
    facts.numberScales = numberedWords<int>(json["numberScales"_L1]);
    facts.numberedThings = strings(json["numberedThings"_L1]);
    facts.doubledWords = strings(json["doubledWords"_L1]);
    facts.spacedMarks = json["spacedMarks"_L1].toString();
    facts.strayQuotes = json["strayQuotes"_L1].toString();
    facts.openQuestion = json["openQuestion"_L1].toString();
    facts.openExclamation = json["openExclamation"_L1].toString();
    facts.questionWords = strings(json["questionWords"_L1]);
    facts.endings = strings(json["endings"_L1]);
    facts.smallWords = strings(json["smallWords"_L1]);
    facts.length = json["length"_L1].toDouble(1);
    return facts;
}

LanguageFacts readFacts(const QString &path)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "readFacts", "the languages are built in");
    Q_UNUSED(opened)
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    const auto text = [&json](const char *name) { return json[QLatin1String(name)].toString(); };

    LanguageFacts facts;
    facts.position = json["position"_L1].toInt();
    facts.code = text("code");
    facts.tag = text("tag");
    facts.autonym = text("autonym");
    facts.hyphenation = text("hyphenation");
    facts.spelling = readSpelling(json["spelling"_L1].toObject());
    facts.checks = readChecks(json["checks"_L1].toObject());
    facts.months = strings(json["months"_L1]);
    facts.firstDay = text("firstDay");
    facts.dayMonth = text("dayMonth");
    facts.dayMonthYear = text("dayMonthYear");
    facts.monthYear = text("monthYear");
    facts.sameMonthPeriod = text("sameMonthPeriod");
    facts.period = text("period");
    facts.quarters = strings(json["quarters"_L1]);
    facts.quarterYear = text("quarterYear");
    facts.openQuote = text("openQuote");
    facts.closeQuote = text("closeQuote");
    facts.openInnerQuote = text("openInnerQuote");
    facts.closeInnerQuote = text("closeInnerQuote");
    facts.abbreviations = strings(json["abbreviations"_L1]);
    const QJsonObject words = json["words"_L1].toObject();
    for (auto word = words.begin(); word != words.end(); ++word)
        facts.words.insert(word.key(), word.value().toString());
    return facts;
}

const QList<LanguageFacts> &knownFacts()
{
    static const QList<LanguageFacts> known = [] {
        const QDir folder(u":/languages"_s);
        QList<LanguageFacts> all;
        for (const QString &name : folder.entryList(QDir::Files))
            all << readFacts(folder.filePath(name));
        std::ranges::sort(all, {}, &LanguageFacts::position);
        return all;
    }();
    return known;
}

} // namespace

Language::Language() : m_facts(&knownFacts().first()) {}

std::optional<Language> Language::fromCode(const QString &code)
{
    const QString wanted = code.section(u'-', 0, 0).toLower();
    for (const LanguageFacts &facts : knownFacts()) {
        if (facts.code == wanted)
            return Language(&facts);
    }
    return std::nullopt;
}

const QList<Language> &Language::all()
{
    static const QList<Language> languages = [] {
        QList<Language> all;
        for (const LanguageFacts &facts : knownFacts())
            all << Language(&facts);
        return all;
    }();
    return languages;
}

const QString &Language::code() const { return m_facts->code; }
const QString &Language::tag() const { return m_facts->tag; }
const QString &Language::autonym() const { return m_facts->autonym; }
int Language::position() const { return m_facts->position; }

QString Language::word(const QString &name) const
{
    const QString word = m_facts->words.value(name);
    Q_ASSERT_X(!word.isEmpty(), "Language::word", "a word is missing from resources/languages");
    return word;
}

} // namespace quarterly
