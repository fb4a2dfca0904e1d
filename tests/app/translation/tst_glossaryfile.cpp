// SPDX-License-Identifier: GPL-3.0-or-later
#include "translation/glossarytbx.h"

#include "base/files.h"

#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;

namespace {

Language language(const QString &code) { return *Language::fromCode(code); }

Result<GlossaryContents> readTbx(const QByteArray &file)
{
    return glossaryFromTbx(file, u"F.tbx"_s);
}

} // namespace

class TestGlossaryFile : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWritten_isReadAgain();
    void separator_isFound_data();
    void separator_isFound();
    void quotedCell_mayHoldSeparatorsAndLineEnds();
    void lineWithoutWords_isSkippedAndCounted();
    void tableWithoutLanguages_isRefused();
    void tbx_isReadAgain();
    void brokenTbx_isRefused();
};

void TestGlossaryFile::whatIsWritten_isReadAgain()
{
    const Term term{.id = u"c1"_s,
                    .words = {{language(u"en"_s), {u"Meeting, \"yearly\""_s, u"MSP"_s}}, {language(u"fr"_s), {u"Assemblée des États parties"_s}}},
                    .forbidden = {{language(u"fr"_s), {u"Réunion des États parties"_s}}},
                    .note = u"a line\nand another"_s,
                    .origin = u"Art. 11"_s};
    const auto read = glossaryFromCsv(decodeText(glossaryToCsv({term})).text, u"F.csv"_s);
    QVERIFY(read);
    QCOMPARE(read->terms, QList<Term>{term});
}

void TestGlossaryFile::separator_isFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("comma") << u"en,fr\nferry,bac\n"_s;
    QTest::newRow("semicolon") << u"fr;en\r\nbac;ferry"_s;
    QTest::newRow("tab, unknown column") << u"EN\tkind\tFR\nferry\tboat\tbac\n"_s;
}

void TestGlossaryFile::separator_isFound()
{
    QFETCH(QString, text);
    const auto read = glossaryFromCsv(text, u"F.csv"_s);
    QVERIFY(read);
    QCOMPARE(read->terms, (QList<Term>{{.words = {{language(u"en"_s), {u"ferry"_s}}, {language(u"fr"_s), {u"bac"_s}}}}}));
}

void TestGlossaryFile::quotedCell_mayHoldSeparatorsAndLineEnds()
{
    const auto read = glossaryFromCsv(u"en,fr,note\nferry,bac,\"flat, \"\"wide\"\"\nboat\"\n"_s, u"F.csv"_s);
    QVERIFY(read);
    QCOMPARE(read->terms.value(0).note, u"flat, \"wide\"\nboat"_s);
}

void TestGlossaryFile::lineWithoutWords_isSkippedAndCounted()
{
    const auto read = glossaryFromCsv(u"en,fr,note\n,,nothing\nferry,bac,\n"_s, u"F.csv"_s);
    QVERIFY(read);
    QCOMPARE(read->terms.size(), 1);
    QCOMPARE(read->skipped, 1);
}

void TestGlossaryFile::tableWithoutLanguages_isRefused()
{
    for (const QString &text : {QString(), u"a,b\n1,2\n"_s, u"en\nferry\n"_s}) {
        const auto read = glossaryFromCsv(text, u"F.csv"_s);
        QVERIFY(!read);
        QVERIFY(read.error().message.startsWith(u"F.csv"_s));
    }
}

void TestGlossaryFile::tbx_isReadAgain()
{
    const Term term{.id = u"c7"_s,
                    .words = {{language(u"en"_s), {u"ferry & boat"_s, u"bac"_s}}, {language(u"fr"_s), {u"bac"_s}}},
                    .forbidden = {{language(u"fr"_s), {u"traversier"_s}}},
                    .note = u"flat"_s,
                    .origin = u"Art. 2"_s};
    const auto read = readTbx(glossaryToTbx({term}));
    QVERIFY(read);
    QCOMPARE(read->terms, QList<Term>{term});
}

void TestGlossaryFile::brokenTbx_isRefused()
{
    const QByteArray whole = glossaryToTbx({{.words = {{language(u"en"_s), {u"ferry"_s}}}}});
    QVERIFY(readTbx(whole));
    QVERIFY(!readTbx(whole.chopped(10)));
    QVERIFY(!readTbx({}));
    QVERIFY(!readTbx(QByteArray(whole).replace("<martif", "<html")));
    QVERIFY(!readTbx(QByteArray(whole).replace("V02.dtd\"", "V02.dtd\" [<!ENTITY a \"b\">]")));
    QVERIFY(!readTbx(QByteArray(whole).replace("ferry", "&ferry;")));
    QVERIFY(!readTbx(QByteArray(whole).replace("ferry", QByteArray(1'000'001, 'f'))));
    QVERIFY(!readTbx(QByteArray(whole).replace("<body>", QByteArray("<a>").repeated(101) + QByteArray("</a>").repeated(101) + "<body>")));
}

QTEST_MAIN(TestGlossaryFile)
#include "tst_glossaryfile.moc"
