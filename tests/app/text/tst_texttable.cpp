// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "text/texttable.h"

#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;

class TestTextTable : public QObject
{
    Q_OBJECT

private slots:
    void rows_areReadCellByCell_data();
    void rows_areReadCellByCell();
    void cell_keepsItsFormatting();
    void hostilePage_isRefused_data();
    void hostilePage_isRefused();
    void wordFile_isReadCellByCell();
    void fileThatIsNoWordFile_isRefused();
};

namespace {

// Cells are set apart by "|", rows by "/", paragraphs in a cell by "¶".
QString printed(const QList<ImportedRow> &rows)
{
    QStringList lines;
    for (const ImportedRow &row : rows) {
        QStringList cells;
        for (const ImportedBlocks &cell : row)
            cells << storyFromBlocks(cell).plainText().replace(u'\n', u'¶');
        lines << cells.join(u'|');
    }
    return lines.join(u'/');
}

} // namespace

void TestTextTable::rows_areReadCellByCell_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("rows");
    QTest::newRow("plain") << u"<table><tr><th>a</th><td>b</td></tr><tr><td>c</td></tr></table>"_s << u"a|b/c"_s;
    QTest::newRow("no end tags") << u"<table><tr><td>a<td>b<tr><td>c<td>d</table>"_s << u"a|b/c|d"_s;
    QTest::newRow("no rows") << u"<p>a</p>"_s << QString();
    QTest::newRow("empty cells") << u"<table><tr><td></td><td/><td>c</td></tr></table>"_s << u"||c"_s;
    QTest::newRow("paragraphs") << u"<table><tr><td><p>a</p>\n<p>b</p></td><td>c</td></tr></table>"_s << u"a¶b|c"_s;
    QTest::newRow("table in a cell") << u"<table><tr><td>a<table><tr><td>b</td></tr></table></td><td>c</td></tr></table>"_s << u"a¶b|c"_s;
    QTest::newRow("two tables") << u"<table><tr><td>a</td></tr></table><div><table><tr><td>b</td></tr></table></div>"_s << u"a/b"_s;
    QTest::newRow("cut off") << u"<table><tr><td>a</td><td>b"_s << u"a|b"_s;
    QTest::newRow("scripts") << u"<table><tr><td>a<script>b</script><style>c</style></td></tr></table>"_s << u"a"_s;
    QTest::newRow("letters beyond ASCII") << u"<table><tr><td>é — ✓</td><td>ñ</td></tr></table>"_s << u"é — ✓|ñ"_s;
}

void TestTextTable::rows_areReadCellByCell()
{
    QFETCH(QString, html);
    QFETCH(QString, rows);
    const auto read = tableRowsFromHtml(html);
    QVERIFY(read);
    QCOMPARE(printed(*read), rows);
}

void TestTextTable::cell_keepsItsFormatting()
{
    const auto rows = tableRowsFromHtml(u"<table><tr><td>a <b>bold</b> <a href=\"https://example.org/\">link</a></td></tr></table>"_s);
    QVERIFY(rows && rows->size() == 1);
    const Runs runs = rows->first().first().first().block.runs;
    QCOMPARE(runs, (Runs{{u"a "_s}, {u"bold"_s, RunStyle::Strong}, {u" "_s}, {u"link"_s, {}, u"https://example.org/"_s}}));
}

void TestTextTable::hostilePage_isRefused_data()
{
    QTest::addColumn<QString>("html");
    QTest::newRow("deep") << u"<div>"_s.repeated(300) + u"<table><tr><td>a"_s;
    QTest::newRow("deep in a cell") << u"<table><tr><td>"_s + u"<div>"_s.repeated(300);
    QTest::newRow("many tags") << u"<b><i>"_s.repeated(100'000);
    QTest::newRow("large") << u"<p>long "_s.repeated(3'000'000);
}

void TestTextTable::hostilePage_isRefused()
{
    QFETCH(QString, html);
    const auto rows = tableRowsFromHtml(html);
    QVERIFY(!rows);
    QVERIFY(!rows.error().message.isEmpty());
}

void TestTextTable::wordFile_isReadCellByCell()
{
    const auto file = readFile(QStringLiteral(QUARTERLY_TEST_DATA "/text/everything.docx"), 1 << 20);
    const auto rows = file ? tableRowsFromDocx(*file) : file.error();
    QVERIFY(rows);
    QCOMPARE(printed(*rows), u"Boats|1,204"_s);
}

void TestTextTable::fileThatIsNoWordFile_isRefused()
{
    QVERIFY(!tableRowsFromDocx("PK no zip"));
    QVERIFY(!tableRowsFromDocx({}));
}

QTEST_MAIN(TestTextTable)
#include "tst_texttable.moc"
