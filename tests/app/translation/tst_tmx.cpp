// SPDX-License-Identifier: GPL-3.0-or-later
#include "translation/tmx.h"

#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;

namespace {

Language language(const QString &code) { return *Language::fromCode(code); }

TranslationUnit unit()
{
    const Runs source = {{u"See "_s}, {u"here"_s, RunStyle::Strong, u"https://example.org/?a=1&b=2"_s}, {u",\u2028m"_s}, {u"2"_s, RunStyle::Superscript},
                         {u" "_s}, {u"ad hoc"_s, RunStyle::Emphasis, {}, u"la"_s}};
    const Runs target = {{u"Voir "_s}, {u"ici"_s, {}, u"https://example.org/fr"_s}, {u"\u202f!"_s}};
    return {source, target, language(u"en"_s), language(u"fr"_s), u"a context"_s, TextState::Reviewed, u"2017-12-31T08:09:10.000Z"_s};
}

struct Contents
{
    QList<TranslationUnit> units;
    int skipped = 0;
    QString damage;
};

Result<Contents> read(const QByteArray &file)
{
    Contents contents;
    const auto reading = readTmx(file, u"F.tmx"_s, [&contents](const QList<TranslationUnit> &units, double) -> Result<void> {
        contents.units += units;
        return {};
    });
    if (!reading)
        return reading.error();
    if (reading->units != contents.units.size())
        qFatal("counted wrongly");
    return Contents{contents.units, reading->skipped, reading->damage};
}

QByteArray memory(const QByteArray &units)
{
    return "<?xml version=\"1.0\"?><!DOCTYPE tmx SYSTEM \"tmx14.dtd\"><tmx version=\"1.4\"><header srclang=\"en\"/><body>" + units + "</body></tmx>";
}

QByteArray variant(const QByteArray &language, const QByteArray &text)
{
    return "<tuv xml:lang=\"" + language + "\"><seg>" + text + "</seg></tuv>";
}

} // namespace

class TestTmx : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWritten_isReadAgain();
    void memoryForOmegaT_hasItsShortTags();
    void threeLanguages_areTwoUnits();
    void unitWithoutTranslation_isSkippedAndCounted();
    void unsafeLink_losesItsAddress();
    void damagedFile_isReadUpToTheDamage_data();
    void damagedFile_isReadUpToTheDamage();
    void largeFile_isHandedOnInSlices();
    void refusedSlice_endsTheReading();
    void brokenFile_isRefused_data();
    void brokenFile_isRefused();
};

void TestTmx::whatIsWritten_isReadAgain()
{
    const auto contents = read(toTmx({unit()}));
    QVERIFY(contents);
    QCOMPARE(contents->units, QList<TranslationUnit>{unit()});
    QCOMPARE(contents->skipped, 0);
}

void TestTmx::memoryForOmegaT_hasItsShortTags()
{
    const QByteArray file = toTmx({unit()}, TmxFlavour::OmegaT);
    QVERIFY(file.contains("creationtool=\"OmegaT\""));
    QVERIFY(file.contains("<seg>Voir &lt;g1&gt;ici&lt;/g1&gt;"));
    QVERIFY(!file.contains("<bpt"));
}

void TestTmx::threeLanguages_areTwoUnits()
{
    const auto contents = read(memory("<tu>" + variant("fr-FR", "Oui") + variant("en-GB", "Yes") + variant("es", "Sí") + "</tu>"));
    QVERIFY(contents);
    QCOMPARE(contents->units.size(), 2);
    QCOMPARE(contents->units[0].source, plainRuns(u"Yes"_s));
    QCOMPARE(contents->units[1].to, language(u"es"_s));
}

void TestTmx::unitWithoutTranslation_isSkippedAndCounted()
{
    const auto contents = read(memory("<tu>" + variant("en", "Yes") + "</tu><tu>" + variant("en", "No") + variant("tlh", "ghobe") + "</tu><tu>"
                                      + variant("en", "Yes") + variant("fr", "Oui") + "</tu>"));
    QVERIFY(contents);
    QCOMPARE(contents->units.size(), 1);
    QCOMPARE(contents->skipped, 2);
}

void TestTmx::unsafeLink_losesItsAddress()
{
    const QByteArray link = "<bpt i=\"1\">&lt;a href=\"javascript:x\"&gt;</bpt>here<ept i=\"1\">&lt;/a&gt;</ept>";
    const auto contents = read(memory("<tu>" + variant("en", link) + variant("fr", "ici") + "</tu>"));
    QVERIFY(contents);
    QCOMPARE(contents->units.value(0, unit()).source, plainRuns(u"here"_s));
}

void TestTmx::damagedFile_isReadUpToTheDamage_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("units");
    QTest::addColumn<int>("line");
    const QByteArray good = "<tu>" + variant("en", "Yes") + variant("fr", "Oui") + "</tu>\n";
    QTest::newRow("whole") << memory(good + good) << 2 << 0; // a control
    QTest::newRow("cut behind a unit") << memory(good).chopped(9) << 1 << 2;
    QTest::newRow("cut in a unit") << memory(good + good).chopped(40) << 1 << 2;
    QTest::newRow("no entity") << memory(good + "<tu>" + variant("en", "a & b") + variant("fr", "a") + "</tu>" + good) << 1 << 2;
}

void TestTmx::damagedFile_isReadUpToTheDamage()
{
    QFETCH(QByteArray, file);
    QFETCH(int, line);
    const auto contents = read(file);
    QVERIFY2(contents, qPrintable(contents ? QString() : contents.error().message));
    QTEST(int(contents->units.size()), "units");
    QCOMPARE(contents->damage.isEmpty(), line == 0);
    const QString beginning = u"F.tmx was read up to line %1,"_s.arg(line);
    QVERIFY2(line == 0 || contents->damage.startsWith(beginning), qPrintable(contents->damage));
}

void TestTmx::largeFile_isHandedOnInSlices()
{
    const QByteArray file = memory(("<tu>" + variant("en", "Yes") + variant("fr", "Oui") + "</tu>").repeated(2500));
    QList<qsizetype> sizes;
    QList<int> percents;
    const auto reading = readTmx(file, u"F.tmx"_s, [&](const QList<TranslationUnit> &units, double part) -> Result<void> {
        sizes << units.size();
        percents << qRound(part * 100);
        return {};
    });
    QVERIFY(reading);
    QCOMPARE(sizes, (QList<qsizetype>{1000, 1000, 500}));
    QCOMPARE(percents, (QList<int>{40, 80, 100}));
}

void TestTmx::refusedSlice_endsTheReading()
{
    const QByteArray file = memory(("<tu>" + variant("en", "Yes") + variant("fr", "Oui") + "</tu>").repeated(2500));
    int slices = 0;
    const auto reading = readTmx(file, u"F.tmx"_s, [&slices](const QList<TranslationUnit> &, double) -> Result<void> {
        ++slices;
        return Error{Error::Kind::Failed, u"full"_s};
    });
    QVERIFY(!reading);
    QCOMPARE(reading.error().message, u"full"_s);
    QCOMPARE(slices, 1);
}

void TestTmx::brokenFile_isRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    const QByteArray whole = memory("<tu>" + variant("en", "Yes") + variant("fr", "Oui") + "</tu>");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut before the end of the first unit") << whole.chopped(30);
    QTest::newRow("no UTF-8") << QByteArray(whole).replace("Yes", "\xff\xfe");
    QTest::newRow("another format") << QByteArray(whole).replace("<tmx", "<html");
    QTest::newRow("entities") << QByteArray(whole).replace("\"tmx14.dtd\"", "\"tmx14.dtd\" [<!ENTITY a \"b\">]");
    QTest::newRow("an entity of the file outside") << QByteArray(whole).replace("Yes", "Yes &more;");
    QTest::newRow("a text too long") << QByteArray(whole).replace("Yes", QByteArray(1'000'001, 'y'));
    QTest::newRow("a code too long") << QByteArray(whole).replace("Yes", "Yes<ph x=\"1\">" + QByteArray(1'000'001, 'y') + "</ph>");
}

void TestTmx::brokenFile_isRefused()
{
    QFETCH(QByteArray, file);
    const auto contents = read(file);
    QVERIFY(!contents);
    QVERIFY(contents.error().message.startsWith(u"F.tmx"_s));
}

QTEST_MAIN(TestTmx)
#include "tst_tmx.moc"
