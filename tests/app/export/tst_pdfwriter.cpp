// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/pdfwriter.h"
#include "export/qpdf.h"
#include "layout/layoutissue.h"
#include "layout/theme.h"

#include "app/layout/testissue.h"
#include "rendering.h"
#include "samplepages.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;

class TestPdfWriter : public QObject
{
    Q_OBJECT

private slots:
    void samplePages_passTheStrictCheck();
    void check_seesWhatIsMissing();
    void file_isSoundForQpdf();
    void blocks_haveExactlyTheirText();
    void copiedText_hasEveryWord();
    void structure_isInReadingOrder();
    void lists_sayHowTheyAreNumbered();
    void links_leadToTheirPlaces();
    void bookmarks_standBelowEachOther();
    void samePages_giveTheSameBytes();
    void jpeg_isNotTouched();
    void unusualPictures_areShown_data();
    void unusualPictures_areShown();
    void damagedPictures_areRefused_data();
    void damagedPictures_areRefused();
    void noPages_areRefused();
    void issue_passesTheStrictCheck_data();
    void issue_passesTheStrictCheck();
    void issueWithALogo_passesTheStrictCheck_data();
    void issueWithALogo_passesTheStrictCheck();
    void pagesWithoutElements_areWritten();
};

namespace {

const QString checkProgram = QStringLiteral(QUARTERLY_TEST_DATA) + u"/../tools/check_pdfua.py"_s;

QByteArray sampleFile()
{
    static const QByteArray file = *writePdf(sample::document());
    return file;
}

void open(QPDF &pdf, const QByteArray &bytes)
{
    pdf.processMemoryFile("sample", bytes.constData(), size_t(bytes.size()));
}

// "Document(H1(0) P(1 Link(2 @) 3))": numbers are marked content, @ an annotation.
QString written(QPDFObjectHandle kid)
{
    if (kid.isInteger())
        return QString::number(kid.getIntValue());
    if (kid.isDictionary() && kid.hasKey("/MCID"))
        return u"+"_s + QString::number(kid.getKey("/MCID").getIntValue());
    if (kid.isDictionary() && kid.hasKey("/Obj"))
        return u"@"_s;
    QStringList kids;
    for (QPDFObjectHandle each : kid.getKey("/K").getArrayAsVector())
        kids << written(each);
    return QString::fromStdString(kid.getKey("/S").getName().substr(1)) + u'(' + kids.join(u' ') + u')';
}

// What the check program read, block by block; figures say nothing.
QStringList blockTexts(const sample::Verdict &verdict)
{
    QStringList texts;
    for (const QJsonValue &block : QJsonDocument::fromJson(verdict.output.toUtf8())["blocks"_L1].toArray())
        texts << block[1].toString();
    texts.removeAll(QString());
    return texts;
}

bool isBlock(const Element &element)
{
    static const QSet<QByteArray> types = {"P",     "H1", "H2", "H3",      "H4",     "Lbl",
                                           "LBody", "TH", "TD", "Caption", "TOCI"};
    return types.contains(element.type);
}

// What the pages say, block by block: the glyphs' texts, counted for the innermost block around them.
QStringList blockTexts(const Pages &pages)
{
    QMap<ElementIndex, QString> texts;
    for (const Page &page : pages.pages) {
        for (const PageItem &item : page.items) {
            ElementIndex block = item.element;
            while (block != artifact && !isBlock(pages.elements[block]))
                block = pages.elements[block].parent;
            if (block == artifact)
                continue;
            QString &text = texts[block];
            if (const auto *run = std::get_if<GlyphRun>(&item.content)) {
                for (const Glyph &glyph : run->glyphs)
                    text += glyph.text;
            }
        }
    }
    return texts.values();
}

Pages pagesWith(const QByteArray &picture)
{
    sample::PageBuilder builder;
    builder.newPage();
    builder.heading(1, u"A picture"_s, 60);
    builder.figure(picture, {40, 80, 200, 150}, u"The harbour at dawn"_s);
    return builder.pages;
}

QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(QUARTERLY_TEST_DATA) + u"/export/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestPdfWriter::samplePages_passTheStrictCheck()
{
    const sample::Verdict verdict = sample::verdict(u"/usr/bin/python3"_s, {checkProgram, u"--strict"_s, u"FILE"_s}, sampleFile());
    QVERIFY2(verdict.exitCode == 0, qUtf8Printable(verdict.output));
}

// Or else its silence about our files would say nothing.
void TestPdfWriter::check_seesWhatIsMissing()
{
    sample::PageBuilder builder;
    builder.newPage();
    builder.heading(2, u"No first heading before the second"_s, 60);
    builder.figure(sample::encoded(sample::disc(20), "PNG"), {40, 80, 50, 50}, QString());
    const sample::Verdict verdict =
        sample::verdict(u"/usr/bin/python3"_s, {checkProgram, u"--strict"_s, u"FILE"_s}, *writePdf(builder.pages));
    QCOMPARE(verdict.exitCode, 1);
    QVERIFY(verdict.output.contains(u"Figure without Alt"_s));
    QVERIFY(verdict.output.contains(u"the first heading is H2"_s));
}

void TestPdfWriter::file_isSoundForQpdf()
{
    const sample::Verdict verdict = sample::verdict(u"qpdf"_s, {u"--check"_s, u"FILE"_s}, sampleFile());
    QVERIFY2(verdict.exitCode == 0, qUtf8Printable(verdict.output));
    QVERIFY(verdict.output.contains(u"PDF Version: 1.7"_s));
}

// As a screen reader hears it: every space, hyphen and letter in its place.
void TestPdfWriter::blocks_haveExactlyTheirText()
{
    const sample::Verdict verdict = sample::verdict(u"/usr/bin/python3"_s, {checkProgram, u"--json"_s, u"--text"_s, u"FILE"_s}, sampleFile());
    QCOMPARE(blockTexts(verdict), QStringList({
                        u"The Quarterly"_s,
                        u"An office for five fishing fleets"_s,
                        u"The five ministers first met on a ferry, and offi\u00ADcially signed the non-binding note, of "
                        "which the fjord (Žižkov ǰ̌) says nothing."_s,
                        u"«\u00A0Où l’œuvre s’efface\u202F!\u00A0» dit-on\u202F; affaire classée."_s,
                        u"•"_s,
                        u"Wheelbarrows and their affixes"_s,
                        u"•"_s,
                        u"Offices, lofts, cliffs"_s,
                        u"The field in June"_s,
                        u"What begins on one page ends on the next."_s,
                        u"Elsewhere"_s,
                        u"Back to the fleets"_s,
                    }));
}

// As a viewer copies it, which makes plain spaces of all.
void TestPdfWriter::copiedText_hasEveryWord()
{
    const sample::Verdict verdict = sample::verdict(u"pdftotext"_s, {u"-raw"_s, u"FILE"_s, u"-"_s}, sampleFile());
    QCOMPARE(verdict.exitCode, 0);
    const QString text = QString(verdict.output).remove(u"\u00AD\n"_s).simplified();
    for (const QString &expected : {
             u"The five ministers first met on a ferry, and officially signed the non-binding note, of which the "
             "fjord (Žižkov ǰ̌) says nothing."_s,
             u"« Où l’œuvre s’efface ! » dit-on ; affaire classée."_s,
             u"• Wheelbarrows and their affixes • Offices, lofts, cliffs"_s,
         })
        QVERIFY2(text.contains(expected), qUtf8Printable(expected + u"\nin\n"_s + text));
}

void TestPdfWriter::structure_isInReadingOrder()
{
    QPDF pdf;
    open(pdf, sampleFile());
    QPDFObjectHandle document = pdf.getRoot().getKey("/StructTreeRoot").getKey("/K").getArrayItem(0);
    QCOMPARE(written(document),
             u"Document(H1(0) Sect(H2(1) P(2 Link(3 @) 4) P(5) L(LI(Lbl(6) LBody(7)) LI(Lbl(8) LBody(9)))) "
             "Figure(10) Caption(11) Figure(12) P(13 +0) H2(1) P(Link(2 @)) Figure(3))"_s);
}

void TestPdfWriter::lists_sayHowTheyAreNumbered()
{
    for (const bool numbered : {false, true}) {
        sample::PageBuilder builder;
        builder.newPage();
        const ElementIndex list = builder.element("L");
        builder.pages.elements[list].numbered = numbered;
        builder.text(builder.element("LBody", builder.element("LI", list)), u"One"_s, {40, 40});
        QPDF pdf;
        const QByteArray file = *writePdf(builder.pages);
        open(pdf, file);
        QPDFObjectHandle document = pdf.getRoot().getKey("/StructTreeRoot").getKey("/K").getArrayItem(0);
        QPDFObjectHandle attributes = document.getKey("/K").getArrayItem(0).getKey("/A");
        QCOMPARE(attributes.getKey("/ListNumbering").getName(), std::string(numbered ? "/Decimal" : "/Disc"));
    }
}

void TestPdfWriter::links_leadToTheirPlaces()
{
    QPDF pdf;
    open(pdf, sampleFile());
    std::vector<QPDFObjectHandle> pages = pdf.getAllPages();
    QPDFObjectHandle outside = pages[0].getKey("/Annots").getArrayItem(0);
    QCOMPARE(outside.getKey("/A").getKey("/URI").getStringValue(),
             std::string("https://example.org/notes?year=2024&page=%C3%BCber"));
    QCOMPARE(outside.getKey("/Contents").getUTF8Value(), std::string("the non-binding note"));
    QPDFObjectHandle inside = pages[1].getKey("/Annots").getArrayItem(0).getKey("/Dest");
    QVERIFY(inside.getArrayItem(0).getObjGen() == pages[0].getObjGen());
    QCOMPARE(inside.getArrayItem(3).getNumericValue(), 595.28 - 108);
}

void TestPdfWriter::bookmarks_standBelowEachOther()
{
    QPDF pdf;
    open(pdf, sampleFile());
    QPDFObjectHandle outline = pdf.getRoot().getKey("/Outlines");
    QCOMPARE(outline.getKey("/Count").getIntValue(), 3);
    QPDFObjectHandle top = outline.getKey("/First");
    QCOMPARE(top.getKey("/Title").getUTF8Value(), std::string("The Quarterly"));
    QCOMPARE(top.getKey("/Count").getIntValue(), 2);
    QCOMPARE(top.getKey("/First").getKey("/Next").getKey("/Title").getUTF8Value(), std::string("Elsewhere"));
    QVERIFY(!top.hasKey("/Next"));
}

void TestPdfWriter::samePages_giveTheSameBytes()
{
    QCOMPARE(*writePdf(sample::document()), *writePdf(sample::document()));
}

void TestPdfWriter::jpeg_isNotTouched()
{
    const QByteArray jpeg = sample::encoded(sample::landscape({80, 60}), "JPG");
    QVERIFY(writePdf(pagesWith(jpeg))->contains(jpeg));
}

void TestPdfWriter::unusualPictures_areShown_data()
{
    QTest::addColumn<QByteArray>("picture");
    QTest::addColumn<QByteArray>("colours");

    const auto drawn = [](QSize size, QImage::Format format, const char *type) {
        return sample::encoded(sample::landscape(size).convertToFormat(format), type);
    };
    QTest::newRow("one pixel") << drawn({1, 1}, QImage::Format_RGB32, "PNG") << QByteArray("/DeviceRGB");
    QTest::newRow("grey JPEG") << drawn({40, 30}, QImage::Format_Grayscale8, "JPG") << QByteArray("/DeviceGray");
    QTest::newRow("grey PNG") << drawn({41, 30}, QImage::Format_Grayscale8, "PNG") << QByteArray("/DeviceGray");
    QTest::newRow("palette") << drawn({41, 30}, QImage::Format_Indexed8, "PNG") << QByteArray("/DeviceRGB");
    QTest::newRow("black and white") << drawn({41, 30}, QImage::Format_Mono, "PNG") << QByteArray("/DeviceGray");
    QTest::newRow("sixteen bits") << drawn({40, 30}, QImage::Format_RGBX64, "PNG") << QByteArray("/DeviceRGB");
    QTest::newRow("alpha") << sample::encoded(sample::disc(33), "PNG") << QByteArray("/DeviceRGB");
    QTest::newRow("four inks") << fixture(u"four-inks.jpg"_s) << QByteArray("/DeviceRGB");
    QTest::newRow("progressive") << fixture(u"progressive.jpg"_s) << QByteArray("/DeviceRGB");
}

void TestPdfWriter::unusualPictures_areShown()
{
    QFETCH(QByteArray, picture);
    const auto file = writePdf(pagesWith(picture));
    QVERIFY(file);
    const QList<QImage> images = sample::rendered(*file, 36);
    QCOMPARE(images.size(), 1);
    const QColor middle = images.first().pixelColor(70, 78); // of the picture's rectangle
    QVERIFY(middle != QColor(Qt::white));
    QPDF pdf;
    open(pdf, *file);
    QPDFObjectHandle page = pdf.getAllPages().front();
    QPDFObjectHandle resources = page.getKey("/Resources");
    QTEST(QByteArray::fromStdString(resources.getKey("/XObject").getKey("/P0").getDict().getKey("/ColorSpace").getName()),
          "colours");
}

void TestPdfWriter::damagedPictures_areRefused_data()
{
    QTest::addColumn<QByteArray>("picture");

    const QByteArray jpeg = sample::encoded(sample::landscape({80, 60}), "JPG");
    const QByteArray png = sample::encoded(sample::landscape({80, 60}), "PNG");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a text") << QByteArray("Dear editors, please find attached");
    QTest::newRow("a web page") << QByteArray("<!DOCTYPE html><title>404</title>");
    QTest::newRow("the head of a JPEG") << jpeg.left(20);
    QTest::newRow("half a JPEG") << jpeg.left(jpeg.size() / 2);
    QTest::newRow("a JPEG without an end") << jpeg.chopped(2);
    QTest::newRow("a JPEG with a length beyond its end") << QByteArray::fromHex("FFD8FFE0FFFF4A46");
    QTest::newRow("half a PNG") << png.left(png.size() / 2);
}

void TestPdfWriter::damagedPictures_areRefused()
{
    QFETCH(QByteArray, picture);
    const auto file = writePdf(pagesWith(picture));
    QVERIFY(!file);
    QCOMPARE(file.error().kind, Error::Kind::Refused);
    QVERIFY(file.error().message.contains(u"The harbour at dawn"_s));
}

void TestPdfWriter::noPages_areRefused()
{
    const auto file = writePdf(Pages());
    QVERIFY(!file);
    QCOMPARE(file.error().kind, Error::Kind::Refused);
}

void TestPdfWriter::pagesWithoutElements_areWritten()
{
    Pages pages;
    pages.pages << Page{{200, 100}, {{artifact, Box{{10, 10, 50, 50}, Qt::red, 0, {}, 0}}}, {}, {}};
    QVERIFY(writePdf(pages));
}

void TestPdfWriter::issue_passesTheStrictCheck_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("paper");
    QTest::addColumn<QString>("theme");
    for (const Language &language : Language::all()) {
        for (const char *paper : {"A4", "A5", "Letter", "HalfLetter"})
            QTest::addRow("%s %s", qPrintable(language.code()), paper) << language << QString::fromLatin1(paper) << u"classic"_s;
        for (const QString &theme : themeNames())
            QTest::addRow("%s %s", qPrintable(language.code()), qPrintable(theme)) << language << u"A4"_s << theme;
    }
}

void TestPdfWriter::issue_passesTheStrictCheck()
{
    QFETCH(Language, language);
    QFETCH(QString, paper);
    QFETCH(QString, theme);
    PageSetup setup;
    setup.paper = paper;
    setup.theme = theme;
    const Pages pages = layoutIssue(testissue::fullIssue(), language, setup);
    const auto file = writePdf(pages);
    QVERIFY2(file, qUtf8Printable(file ? QString() : file.error().message));
    const sample::Verdict verdict =
        sample::verdict(u"/usr/bin/python3"_s, {checkProgram, u"--strict"_s, u"--json"_s, u"--text"_s, u"FILE"_s}, *file);
    QVERIFY2(verdict.exitCode == 0, qUtf8Printable(verdict.output));
    const QStringList texts = blockTexts(verdict);
    QVERIFY(texts.size() > 20);
    QCOMPARE(texts, blockTexts(pages));

    const sample::Verdict copied = sample::verdict(u"pdftotext"_s, {u"-raw"_s, u"FILE"_s, u"-"_s}, *file);
    // Without spaces, since addresses and hyphened names may go on in the next line.
    static const QRegularExpression spaces(u"[\\s\u00AD]"_s);
    const QString copiedText = QString(copied.output).remove(spaces);
    for (const QString &text : texts) {
        for (const QString &word : QString(text).remove(QChar::SoftHyphen).simplified().split(u' '))
            QVERIFY2(copiedText.contains(word), qUtf8Printable(word + u" in "_s + text));
    }
}

void TestPdfWriter::issueWithALogo_passesTheStrictCheck_data()
{
    QTest::addColumn<QColor>("colour");
    QTest::newRow("on the band") << QColor(Qt::white);
    QTest::newRow("on a plate") << QColor(Qt::black);
}

void TestPdfWriter::issueWithALogo_passesTheStrictCheck()
{
    QFETCH(QColor, colour);
    Issue issue = testissue::fullIssue();
    issue.profile.logo = testissue::logo({300, 200}, colour);
    const auto file = writePdf(layoutIssue(issue, testissue::language("fr"), {}));
    QVERIFY2(file, qUtf8Printable(file ? QString() : file.error().message));
    const sample::Verdict verdict = sample::verdict(u"/usr/bin/python3"_s, {checkProgram, u"--strict"_s, u"FILE"_s}, *file);
    QVERIFY2(verdict.exitCode == 0, qUtf8Printable(verdict.output));
}

QTEST_MAIN(TestPdfWriter)
#include "tst_pdfwriter.moc"
