// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/printedblocks.h"
#include "text/docximport.h"

#include "base/files.h"

#include <QElapsedTimer>
#include <QTest>

#include <zip.h>

using namespace quarterly;
using namespace Qt::StringLiterals;

namespace {

using Parts = QList<std::pair<QByteArray, QByteArray>>;

QByteArray zipped(const Parts &parts)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(source);
    zip_t *archive = zip_open_from_source(source, ZIP_TRUNCATE, &error);
    for (const auto &[name, bytes] : parts)
        zip_file_add(archive, name.constData(), zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0), 0);
    zip_close(archive);
    zip_source_open(source);
    zip_stat_t facts;
    zip_source_stat(source, &facts);
    QByteArray file(qsizetype(facts.size), Qt::Uninitialized);
    zip_source_read(source, file.data(), facts.size);
    zip_source_close(source);
    zip_source_free(source);
    return file;
}

QByteArray document(const QByteArray &body)
{
    return "<w:document xmlns:w='w' xmlns:r='r' xmlns:a='a'><w:body>" + body + "</w:body></w:document>";
}

QByteArray paragraph(const QByteArray &text) { return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>"; }

QByteArray manyAttributes(int count)
{
    QByteArray attributes;
    for (int i = 0; i < count; ++i)
        attributes += " a" + QByteArray::number(i) + "='1'";
    return attributes;
}

Parts manyParts(int count)
{
    Parts parts;
    for (int i = 0; i < count; ++i)
        parts << std::pair(QByteArray::number(i), QByteArray());
    return parts;
}

// Letters that no archive makes much smaller.
QByteArray noise(qsizetype length)
{
    QByteArray letters(length, Qt::Uninitialized);
    quint32 state = 1;
    for (char &letter : letters) {
        state = state * 1664525u + 1013904223u;
        letter = char('a' + (state >> 16) % 26);
    }
    return letters;
}

QByteArray file(const char *name)
{
    QFile file(QStringLiteral(QUARTERLY_TEST_DATA "/text/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestDocxImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordFile_becomesTheBlocksThatOneSees();
    void pictures_comeFromTheFile();
    void linkedPicture_isNamedAndNotRead();
    void badFile_isRefusedWithOneLine_data();
    void badFile_isRefusedWithOneLine();
    void mutatedFile_isReadOrRefusedQuickly();
    void longFile_isReadQuickly();
};

void TestDocxImport::wordFile_becomesTheBlocksThatOneSees()
{
    const auto expected = readTextFile(QStringLiteral(QUARTERLY_TEST_DATA "/text/everything.expected.txt"));
    const auto read = readDocx(file("everything.docx"));
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QVERIFY(expected);
    QCOMPARE(printed(read->blocks), expected->text);
}

void TestDocxImport::pictures_comeFromTheFile()
{
    const auto read = readDocx(file("everything.docx"));
    QVERIFY(read);
    QCOMPARE(read->pictures.keys(), QStringList{u"word/media/rId6.png"_s});
    QVERIFY(read->pictures.cbegin()->startsWith("\x89PNG"));
}

void TestDocxImport::linkedPicture_isNamedAndNotRead()
{
    const QByteArray relationships = "<Relationships><Relationship Id='r1' Type='x/image' TargetMode='External' Target='file:///etc/hostname'/>"
                                     "<Relationship Id='r2' Type='x/image' Target='../../../../etc/hostname'/></Relationships>";
    const QByteArray body = "<w:p><w:r><a:blip r:embed='r1'/><a:blip r:embed='r2'/></w:r></w:p>" + paragraph("Text");
    const auto read = readDocx(zipped({{"word/document.xml", document(body)}, {"word/_rels/document.xml.rels", relationships}}));
    QVERIFY(read);
    QCOMPARE(read->blocks.size(), 3);
    QVERIFY(read->pictures.isEmpty());
}

void TestDocxImport::badFile_isRefusedWithOneLine_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("part"); // of the message
    const QByteArray sound = file("everything.docx");
    QTest::newRow("empty") << QByteArray() << u"no Word file"_s;
    QTest::newRow("cut off") << sound.first(sound.size() / 2) << u"damaged"_s;
    QTest::newRow("old Word") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and so on") << u"old Word"_s;
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n") << u"PDF"_s;
    QTest::newRow("RTF") << QByteArray("{\\rtf1 text}") << u"RTF"_s;
    QTest::newRow("OpenDocument") << zipped({{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", "<x/>"}}) << u"OpenDocument"_s;
    QTest::newRow("some zip") << zipped({{"readme.txt", "Hello"}}) << u"no Word file"_s;
    QTest::newRow("no XML") << zipped({{"word/document.xml", "Hello"}}) << u"damaged"_s;
    QTest::newRow("no body") << zipped({{"word/document.xml", "<w:document xmlns:w='w'/>"}}) << u"damaged"_s;
    QTest::newRow("ends early") << zipped({{"word/document.xml", document(paragraph("Text")).chopped(20)}}) << u"damaged"_s;
    const auto with = [](const QByteArray &part, const QByteArray &bytes) {
        return zipped({{"word/document.xml", document(paragraph("Text"))}, {"word/" + part, bytes}});
    };
    QTest::newRow("entities") << zipped({{"word/document.xml", "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>" + document(paragraph("&a;"))}})
                              << u"(word/document.xml) has a document type"_s;
    for (const char *part : {"styles.xml", "numbering.xml", "footnotes.xml", "endnotes.xml", "_rels/document.xml.rels"}) {
        const QString name = u"(word/%1)"_s.arg(QLatin1String(part));
        QTest::addRow("entities in %s", part) << with(part, "<!DOCTYPE x []><x/>") << name;
        QTest::addRow("attributes in %s", part) << with(part, "<x" + manyAttributes(65) + "/>") << name;
        QTest::addRow("depth of %s", part) << with(part, QByteArray("<a>").repeated(101) + QByteArray("</a>").repeated(101)) << name;
    }
    QTest::newRow("attributes") << zipped({{"word/document.xml", document("<w:p" + manyAttributes(100'000) + "/>")}}) << u"64 attributes"_s;
    QTest::newRow("many parts") << zipped(Parts{{"word/document.xml", document(paragraph("Text"))}} + manyParts(10'000)) << u"damaged"_s;
    QTest::newRow("ratio") << zipped({{"word/document.xml", document(paragraph("Text") + QByteArray(20 << 20, ' '))}}) << u"unpacks to more than"_s;
    QTest::newRow("many paragraphs") << zipped({{"word/document.xml", document(paragraph("Text").repeated(3001))}}) << u"3000 paragraphs"_s;
    QTest::newRow("long paragraph") << zipped({{"word/document.xml", document(paragraph(noise(1'000'001)))}}) << u"paragraph is too long"_s;
    QTest::newRow("long text") << zipped({{"word/document.xml", document(paragraph(noise(900'000)).repeated(3))}}) << u"too large"_s;
    QTest::newRow("a long note ever so often")
        << zipped({{"word/document.xml", document(QByteArray("<w:p><w:r><w:footnoteReference w:id='1'/></w:r></w:p>").repeated(3))},
                   {"word/footnotes.xml", "<w:footnotes xmlns:w='w'><w:footnote w:id='1'>" + paragraph(noise(900'000)) + "</w:footnote></w:footnotes>"}})
        << u"too large"_s;
    QTest::newRow("bomb") << zipped({{"word/document.xml", document(paragraph(QByteArray(80 << 20, 'a')))}}) << u"unpacks to more than"_s;
    QTest::newRow("deep") << zipped({{"word/document.xml", document(QByteArray("<w:sdt>").repeated(10'000) + QByteArray("</w:sdt>").repeated(10'000))}})
                          << u"nested too deeply"_s;
}

void TestDocxImport::badFile_isRefusedWithOneLine()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, part);
    const auto read = readDocx(bytes);
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(part), qPrintable(read.error().message));
    QVERIFY(!read.error().message.contains(u'\n'));
}

// The archive says when it is damaged; what is inside is spoilt too, so that the readers behind it meet it.
void TestDocxImport::mutatedFile_isReadOrRefusedQuickly()
{
    const QByteArray sound = file("everything.docx");
    quint32 state = 20191;
    const auto next = [&state](qsizetype below) {
        state = state * 1664525u + 1013904223u;
        return qsizetype((state >> 8) % quint32(below));
    };
    const QByteArray body = document(paragraph("One") + "<w:p><w:pPr><w:pStyle w:val='x'/><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr>"
                                     "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:hyperlink r:id='r1'><w:r><w:t>Two</w:t></w:r></w:hyperlink></w:p>");
    QElapsedTimer timer;
    timer.start();
    for (int round = 0; round < 200; ++round) {
        QByteArray bytes = round % 2 ? sound : body;
        for (qsizetype hits = 1 + next(6); hits > 0; --hits)
            bytes[next(bytes.size())] = char(next(256));
        const auto read = readDocx(round % 2 ? bytes : zipped({{"word/document.xml", bytes}}));
        QVERIFY(read || !read.error().message.isEmpty());
    }
    QVERIFY2(timer.elapsed() < 60'000, "200 files");
}

void TestDocxImport::longFile_isReadQuickly()
{
    const auto read = readDocx(zipped({{"word/document.xml", document(paragraph("A paragraph of some words.").repeated(3000))}}));
    QVERIFY(read);
    QCOMPARE(read->blocks.size(), 3000);
}

QTEST_GUILESS_MAIN(TestDocxImport)
#include "tst_docximport.moc"
