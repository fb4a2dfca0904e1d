// SPDX-License-Identifier: GPL-3.0-or-later
#include "translation/checks.h"

#include "base/files.h"
#include "text/markup.h"
#include "translation/numbers.h"
#include "translation/numberwords.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;

namespace {

Language language(const QString &code) { return *Language::fromCode(code); }

QJsonObject readJson(const QString &path)
{
    const auto bytes = readFile(path, 8 << 20);
    return bytes ? QJsonDocument::fromJson(*bytes).object() : QJsonObject();
}

// In the files "~" stands for U+00A0 and "^" for U+202F.
QString withSpaces(QString text)
{
    return text.replace(u'~', u'\u00A0').replace(u'^', u'\u202F');
}

Runs runsOf(const QString &markup)
{
    const auto runs = runsFromMarkup(withSpaces(markup));
    return runs ? *runs : Runs();
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &entry : value.toArray())
        list << entry.toString();
    return list;
}

QList<Term> readGlossary()
{
    QList<Term> terms;
    const QJsonArray entries = readJson(QStringLiteral(QUARTERLY_TEST_DATA "/translation/glossary.json"))["terms"_L1].toArray();
    for (const QJsonValue &entry : entries) {
        Term term{.id = QString::number(terms.size())};
        for (const Language known : Language::all()) {
            term.words.insert(known, strings(entry[known.code()]));
            term.forbidden.insert(known, strings(entry[u"not-"_s + known.code()]));
        }
        terms << term;
    }
    return terms;
}

const QList<Term> &glossary()
{
    static const QList<Term> terms = readGlossary();
    return terms;
}

QString nameOf(FaultKind kind)
{
    static const QStringList names{u"Numbers"_s,  u"Dates"_s,  u"Addresses"_s,     u"Codes"_s,    u"Term"_s,      u"ForbiddenTerm"_s,
                                   u"Repeated"_s, u"EndMark"_s, u"Spaces"_s,       u"Quotes"_s,   u"InvertedMarks"_s, u"Brackets"_s,
                                   u"Identical"_s, u"Length"_s, u"WrongLanguage"_s, u"Capital"_s};
    return names.at(int(kind));
}

QStringList printed(const QList<TranslationFault> &faults)
{
    QStringList lines;
    for (const TranslationFault &fault : faults)
        lines << u"%1 at %2+%3: %4"_s.arg(nameOf(fault.kind)).arg(fault.at).arg(fault.length).arg(fault.message);
    return lines;
}

QStringList kindsOf(const QList<TranslationFault> &faults)
{
    QStringList kinds;
    for (const TranslationFault &fault : faults) {
        if (!kinds.contains(nameOf(fault.kind)))
            kinds << nameOf(fault.kind);
    }
    return kinds;
}

struct PlantedFault
{
    QString kind;
    Language from, to;
    Runs source, faulty, clean;
    QString repair; // "clean" if it gives the clean text, "other", or "none"
};

QList<PlantedFault> readPlantedFaults()
{
    QList<PlantedFault> faults;
    const QJsonArray entries = readJson(QStringLiteral(QUARTERLY_TEST_DATA "/translation/faults.json"))["faults"_L1].toArray();
    for (const QJsonValue &entry : entries) {
        const QString pair = entry["pair"_L1].toString();
        faults << PlantedFault{.kind = entry["kind"_L1].toString(),
                               .from = language(pair.left(2)),
                               .to = language(pair.right(2)),
                               .source = runsOf(entry["source"_L1].toString()),
                               .faulty = runsOf(entry["faulty"_L1].toString()),
                               .clean = runsOf(entry["clean"_L1].toString()),
                               .repair = entry["repair"_L1].toString(u"clean"_s)};
    }
    return faults;
}

const QList<PlantedFault> &plantedFaults()
{
    static const QList<PlantedFault> faults = readPlantedFaults();
    return faults;
}

// Texts that the sample has in all languages, as runs by the code of the language.
void addTexts(const QJsonValue &value, QList<QMap<QString, QList<Runs>>> &texts)
{
    if (value.isArray()) {
        for (const QJsonValue &entry : value.toArray())
            addTexts(entry, texts);
        return;
    }
    const QJsonObject object = value.toObject();
    QMap<QString, QList<Runs>> text;
    for (const Language known : Language::all()) {
        const QJsonValue words = object[known.code()];
        QString markup = words.toString();
        for (const QJsonValue &block : words.toArray())
            markup += block.toString();
        const auto story = words.isArray() ? storyFromMarkup(markup) : Result<StoryText>(StoryText{{Block{.runs = runsOf(markup)}}});
        for (const Block &block : story ? story->blocks : QList<Block>()) {
            if (!block.runs.isEmpty())
                text[known.code()] << block.runs;
        }
    }
    if (!text.isEmpty())
        texts << text;
    for (const QJsonValue &member : object)
        addTexts(member, texts);
}

} // namespace

class TestChecks : public QObject
{
    Q_OBJECT

private slots:
    void plantedFault_isFound_data();
    void plantedFault_isFound();
    void cleanText_hasNoFault_data() { plantedFault_isFound_data(); }
    void cleanText_hasNoFault();
    void repairedText_hasNoFaultOfThisKind_data() { plantedFault_isFound_data(); }
    void repairedText_hasNoFaultOfThisKind();
    void naturalText_hasNoFault_data();
    void naturalText_hasNoFault();
    void everyKind_isPlantedInEachLanguage();
    void sample_hasNoFault_data();
    void sample_hasNoFault();
    void emptyTarget_hasNoFault();
    void fault_saysWhereItIs();
    void brokenText_isChecked();
    void longText_isCheckedQuickly();
    void settings_areKeptByARepair();
    void numbers_areReadAsTheLanguageWritesThem_data();
    void numbers_areReadAsTheLanguageWritesThem();
    void numbersInWords_areRead_data();
    void numbersInWords_areRead();
    void longGlossary_isAskedQuickly();

private:
    PlantedFault m_fault; // of the row
    void fetch();
};

void TestChecks::plantedFault_isFound_data()
{
    QTest::addColumn<int>("index");
    const QList<PlantedFault> &faults = plantedFaults();
    QVERIFY(!faults.isEmpty());
    for (int i = 0; i < faults.size(); ++i) {
        const QString words = plainText(faults[i].faulty).left(40).simplified();
        const QString name = u"%1-%2 %3: %4"_s.arg(faults[i].from.code(), faults[i].to.code(), faults[i].kind, words);
        QTest::newRow(name.toUtf8().constData()) << i;
    }
}

void TestChecks::fetch()
{
    QFETCH(int, index);
    m_fault = plantedFaults().at(index);
    QVERIFY(!m_fault.source.isEmpty());
    QVERIFY(!m_fault.faulty.isEmpty());
    QVERIFY(!m_fault.clean.isEmpty());
}

void TestChecks::plantedFault_isFound()
{
    fetch();
    const auto faults = checkTranslation(m_fault.source, m_fault.from, m_fault.faulty, m_fault.to, glossary());
    QVERIFY2(kindsOf(faults) == QStringList{m_fault.kind}, qPrintable(printed(faults).join(u'\n')));
    for (const TranslationFault &fault : faults) {
        QVERIFY(fault.at >= 0 && fault.length >= 0 && fault.at + fault.length <= plainText(m_fault.faulty).size());
        QVERIFY(!fault.message.contains(u'%') || plainText(m_fault.faulty + m_fault.source).contains(u'%'));
    }
}

void TestChecks::cleanText_hasNoFault()
{
    fetch();
    const QStringList faults = printed(checkTranslation(m_fault.source, m_fault.from, m_fault.clean, m_fault.to, glossary()));
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestChecks::repairedText_hasNoFaultOfThisKind()
{
    fetch();
    const auto faults = checkTranslation(m_fault.source, m_fault.from, m_fault.faulty, m_fault.to, glossary());
    QVERIFY(!faults.isEmpty());
    const auto repaired = faults.first().repaired;
    QCOMPARE(repaired.has_value(), m_fault.repair != "none"_L1);
    if (!repaired)
        return;
    const auto left = checkTranslation(m_fault.source, m_fault.from, *repaired, m_fault.to, glossary());
    QVERIFY2(!kindsOf(left).contains(m_fault.kind) || left.size() < faults.size(), qPrintable(printed(left).join(u'\n')));
    if (m_fault.repair == "clean"_L1)
        QCOMPARE(toMarkup(*repaired), toMarkup(m_fault.clean));
}

void TestChecks::naturalText_hasNoFault_data()
{
    QTest::addColumn<QString>("pair");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("target");
    const QJsonArray texts = readJson(QStringLiteral(QUARTERLY_TEST_DATA "/translation/clean.json"))["texts"_L1].toArray();
    QVERIFY(!texts.isEmpty());
    for (const QJsonValue &text : texts) {
        const QString pair = text["pair"_L1].toString(), target = text["target"_L1].toString();
        QTest::newRow(u"%1: %2"_s.arg(pair, target.left(40)).toUtf8().constData()) << pair << text["source"_L1].toString() << target;
    }
}

void TestChecks::naturalText_hasNoFault()
{
    QFETCH(QString, pair);
    QFETCH(QString, source);
    QFETCH(QString, target);
    QVERIFY(!runsOf(source).isEmpty() && !runsOf(target).isEmpty());
    const Language from = language(pair.left(2)), to = language(pair.right(2));
    const QStringList faults = printed(checkTranslation(runsOf(source), from, runsOf(target), to, glossary()));
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestChecks::everyKind_isPlantedInEachLanguage()
{
    QMap<QString, QStringList> kinds;
    for (const PlantedFault &fault : plantedFaults())
        kinds[fault.to.code()] << fault.kind;
    QVERIFY(kinds[u"fr"_s].size() >= 30);
    QVERIFY(kinds[u"es"_s].size() >= 30);
    QVERIFY(kinds[u"en"_s].size() >= 12);
    for (int kind = 0; kind <= int(FaultKind::Capital); ++kind) {
        for (const Language known : Language::all()) {
            const QString name = nameOf(FaultKind(kind));
            QVERIFY2(kinds[known.code()].contains(name), qPrintable(known.code() + u": "_s + name));
        }
    }
}

void TestChecks::sample_hasNoFault_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    for (const Language from : Language::all()) {
        for (const Language to : Language::all()) {
            if (from != to)
                QTest::addRow("%s-%s", qPrintable(from.code()), qPrintable(to.code())) << from.code() << to.code();
        }
    }
}

void TestChecks::sample_hasNoFault()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QList<QMap<QString, QList<Runs>>> texts;
    addTexts(readJson(u":/sample/sample.json"_s), texts);
    QStringList wrong;
    int checked = 0;
    for (const auto &text : std::as_const(texts)) {
        const QList<Runs> source = text[from], target = text[to];
        for (qsizetype i = 0; i < std::min(source.size(), target.size()); ++i, ++checked) {
            const QStringList faults = printed(checkTranslation(source[i], language(from), target[i], language(to), glossary()));
            for (const QString &fault : faults)
                wrong << fault + u"\n    "_s + plainText(source[i]) + u"\n    "_s + plainText(target[i]);
        }
    }
    QVERIFY(checked > 80);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestChecks::emptyTarget_hasNoFault()
{
    QVERIFY(checkTranslation(plainRuns(u"Twelve States met."_s), language(u"en"_s), {}, language(u"fr"_s), {}).isEmpty());
    QVERIFY(checkTranslation(plainRuns(u"Twelve States met."_s), language(u"en"_s), plainRuns(u"  "_s), language(u"fr"_s), {}).isEmpty());
}

void TestChecks::fault_saysWhereItIs()
{
    const QString target = u"Les 24 États ont voté en décembre, près de près de Vienne, pour la la paix."_s;
    const auto faults = checkTranslation(plainRuns(u"The 42 States voted in November, near Vienna, for peace and 7 treaties."_s), language(u"en"_s),
                                         plainRuns(target), language(u"fr"_s), {});
    QStringList places;
    for (const TranslationFault &fault : faults)
        places << nameOf(fault.kind) + u": "_s + target.mid(fault.at, fault.length);
    QCOMPARE(places, QStringList({u"Numbers: "_s, u"Numbers: "_s, u"Numbers: 24"_s, u"Dates: décembre"_s, u"Repeated: près de près de"_s, u"Repeated: la la"_s}));
}

void TestChecks::brokenText_isChecked()
{
    const QString halfCharacter = QString(QChar(0xD800)) + u"Ils “sont (venus «?!¿ II 3,250,,"_s + QChar(0xDC00);
    for (const Language to : Language::all()) {
        for (const QString &source : {halfCharacter, u"?"_s, u"\uFFFC"_s, u"The States met."_s}) {
            const auto faults = checkTranslation(plainRuns(source), language(u"en"_s), plainRuns(halfCharacter), to, glossary());
            for (const TranslationFault &fault : faults)
                QVERIFY(fault.at >= 0 && fault.at + fault.length <= halfCharacter.size());
        }
    }
}

void TestChecks::longText_isCheckedQuickly()
{
    const QString source = u"On 8 May, 3,250 people (of 142 States) asked: who pays? "_s.repeated(400);
    const QString target = u"El 8 de mayo, 3,250 personas (de 142 Estados preguntaron: quién paga? "_s.repeated(400);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!checkTranslation(plainRuns(source), language(u"en"_s), plainRuns(target), language(u"es"_s), glossary()).isEmpty());
    QVERIFY2(timer.elapsed() < 20000, qPrintable(u"%1 ms"_s.arg(timer.elapsed())));
    qInfo("%lld ms", timer.elapsed());
}

void TestChecks::settings_areKeptByARepair()
{
    const auto faults = checkTranslation(runsOf(u"Who gave <strong>3,250 francs</strong>?"_s), language(u"en"_s),
                                         runsOf(u"Qui a donné <strong>3,250 francs</strong>^?"_s), language(u"fr"_s), {});
    QCOMPARE(faults.size(), 1);
    QCOMPARE(toMarkup(*faults.first().repaired), toMarkup(runsOf(u"Qui a donné <strong>3^250 francs</strong>^?"_s)));
}

void TestChecks::numbers_areReadAsTheLanguageWritesThem_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("values");
    const auto row = [](const char *code, const char *text, const char *values) {
        QTest::addRow("%s: %s", code, text) << QString::fromLatin1(code) << withSpaces(QString::fromUtf8(text)) << QString::fromLatin1(values);
    };
    row("en", "3,250 and 2.5", "3250 2.5");
    row("fr", "3 250, 3^250, 1~250~000 et 2,5", "3250 3250 1250000 2.5");
    row("es", "3.250, 3 250 y 2,5", "3250 3250 2.5");
    row("en", "in 2017, 142 States", "2017 142");
    row("en", "resolution 72/54, 1211 Geneva, 8-10 November", "72 54 1211 8 10");
    row("en", "3 million, 1.2 billion", "3|3000000 1.2|1200000000");
    row("fr", "1,2 milliard", "1.2|1200000000");
    row("es", "1.200 millones y 2 mil millones", "1200|1200000000 2|2000000000");
    row("en", "at 2.30 p.m. or 2:30 pm", "2|14 30 2|14 30");
    row("fr", "à 14 h 30, à 9 h 00", "14 30 9");
    row("fr", "le XXIe siècle, la partie II", "21 2");
    row("en", "Part II, I think, Annex V", "2 5");
}

void TestChecks::numbers_areReadAsTheLanguageWritesThem()
{
    QFETCH(QString, code);
    QFETCH(QString, text);
    QFETCH(QString, values);
    QStringList read;
    const auto numbers = numbersIn(text, language(code));
    for (const NumberMention &number : numbers)
        read << number.values.join(u'|');
    QCOMPARE(read.join(u' '), values);
}

void TestChecks::numbersInWords_areRead_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("values");
    const auto row = [](const char *code, const char *text, const char *values) {
        QTest::addRow("%s: %s", code, text) << QString::fromLatin1(code) << QString::fromUtf8(text) << QString::fromLatin1(values);
    };
    row("en", "twenty-five States, two or three", "25 2 3");
    row("en", "two hundred and five", "205");
    row("en", "three thousand two hundred and fifty", "3250");
    row("en", "the seventy-second session", "72");
    row("fr", "soixante-dix-sept, quatre-vingt-douze", "77 92");
    row("fr", "vingt et un, deux cent cinquante mille", "21 250000");
    row("fr", "la seizième Assemblée, le XXIe siècle", "16");
    row("es", "treinta y cinco, dos y tres", "35 2 3");
    row("es", "mil doscientos, septuagésimo segundo", "1200 72");
    row("fr", "mais la maison", "");
}

void TestChecks::numbersInWords_areRead()
{
    QFETCH(QString, code);
    QFETCH(QString, text);
    QFETCH(QString, values);
    QStringList read;
    const auto numbers = numberWordsIn(text, language(code));
    for (const NumberMention &number : numbers)
        read << number.values.first();
    QCOMPARE(read.join(u' '), values);
}

void TestChecks::longGlossary_isAskedQuickly()
{
    QList<Term> terms = glossary();
    for (int i = 0; i < 300; ++i) {
        const QString number = QString::number(i);
        terms << Term{.id = number,
                      .words = {{language(u"en"_s), {u"committee %1 of parties"_s.arg(i)}}, {language(u"fr"_s), {u"comité %1 des parties"_s.arg(i)}}}};
    }
    QList<QMap<QString, QList<Runs>>> texts;
    addTexts(readJson(u":/sample/sample.json"_s), texts);
    int checked = 0;
    QElapsedTimer timer;
    for (int round = 0; round < 2; ++round) {
        timer.start(); // the second time nothing has to be made ready
        checked = 0;
        for (const auto &text : std::as_const(texts)) {
            const QList<Runs> source = text[u"en"_s], target = text[u"fr"_s];
            for (qsizetype i = 0; i < std::min(source.size(), target.size()); ++i, ++checked)
                (void)checkTranslation(source[i], language(u"en"_s), target[i], language(u"fr"_s), terms);
        }
    }
    const double perSegment = double(timer.nsecsElapsed()) / 1e6 / checked;
    qInfo("%.3f ms a segment", perSegment);
    QVERIFY(perSegment < 60); // under sanitizers on a busy computer; a released program needs a hundredth
}

QTEST_GUILESS_MAIN(TestChecks)
#include "tst_checks.moc"
