// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of ISO 19005-2 (PDF/A-2), level A, that concern what we write, one by one. Debian has no validator of PDF/A.
#include "export/pdfwriter.h"
#include "export/qpdf.h"
#include "layout/layoutissue.h"

#include "app/layout/testissue.h"

#include <QFile>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;

class TestPdfArchive : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void file_hasAnIdAndIsNotEncrypted(); // 6.1.3
    void streams_areWholeAndUsePlainFilters(); // 6.1.7
    void colours_haveAnOutputIntent(); // 6.2.3, 6.2.4.3
    void pictures_areNotInterpolatedNorExchanged(); // 6.2.8
    void graphics_useNoForbiddenStates(); // 6.2.5, 6.2.10
    void fonts_areEmbeddedAndSayWhatTheirGlyphsMean(); // 6.2.11
    void annotations_arePrinted(); // 6.3
    void actions_leadToPlacesAndAddressesOnly(); // 6.5
    void metadata_agreeAndDeclareThemselves(); // 6.6
    void structure_isMarkedAndInALanguage(); // 6.7
    void nothing_isAttachedOrOptional(); // 6.8, 6.9

private:
    // Every object of the file, and what lies in it, once.
    void each(const std::function<void(QPDFObjectHandle)> &look);
    static void walk(QPDFObjectHandle object, const std::function<void(QPDFObjectHandle)> &look);
    QByteArray metadata() { return bytes(m_pdf.getRoot().getKey("/Metadata")); }
    static QByteArray bytes(QPDFObjectHandle stream);

    QByteArray m_file;
    QPDF m_pdf;
};

namespace {

bool has(QPDFObjectHandle object, const char *key, const char *value)
{
    return object.isDictionary() && object.getKey(key).isName() && object.getKey(key).getName() == value;
}

} // namespace

void TestPdfArchive::initTestCase()
{
    const auto written = writePdf(layoutIssue(testissue::fullIssue(), *Language::fromCode(u"fr"_s), PageSetup()));
    QVERIFY(written);
    m_file = *written;
    m_pdf.processMemoryFile("archive.pdf", m_file.constData(), size_t(m_file.size()));
}

QByteArray TestPdfArchive::bytes(QPDFObjectHandle stream)
{
    const auto buffer = stream.getStreamData();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
}

void TestPdfArchive::walk(QPDFObjectHandle object, const std::function<void(QPDFObjectHandle)> &look)
{
    QPDFObjectHandle inner = object.isStream() ? object.getDict() : object;
    look(object);
    if (inner.isDictionary()) {
        for (const auto &[key, value] : inner.getDictAsMap()) {
            if (!value.isIndirect())
                walk(value, look);
        }
    } else if (inner.isArray()) {
        for (auto value : inner.getArrayAsVector()) {
            if (!value.isIndirect())
                walk(value, look);
        }
    }
}

void TestPdfArchive::each(const std::function<void(QPDFObjectHandle)> &look)
{
    for (const QPDFObjectHandle &object : m_pdf.getAllObjects())
        walk(object, look);
}

void TestPdfArchive::file_hasAnIdAndIsNotEncrypted()
{
    QVERIFY(m_file.startsWith("%PDF-1.7\n%"));
    QCOMPARE(m_pdf.getTrailer().getKey("/ID").getArrayNItems(), 2);
    QVERIFY(!m_pdf.isEncrypted());
}

void TestPdfArchive::streams_areWholeAndUsePlainFilters()
{
    int streams = 0;
    each([&streams](QPDFObjectHandle object) {
        if (!object.isStream())
            return;
        ++streams;
        QVERIFY(!object.getDict().hasKey("/F"));
        const std::string filter = object.getDict().getKey("/Filter").unparse();
        QVERIFY2(filter == "null" || filter == "/FlateDecode" || filter == "/DCTDecode", filter.c_str());
    });
    QVERIFY(streams > 5);
}

void TestPdfArchive::colours_haveAnOutputIntent()
{
    QPDFObjectHandle intents = m_pdf.getRoot().getKey("/OutputIntents");
    QCOMPARE(intents.getArrayNItems(), 1);
    QVERIFY(has(intents.getArrayItem(0), "/S", "/GTS_PDFA1"));
    QPDFObjectHandle profile = intents.getArrayItem(0).getKey("/DestOutputProfile");
    QCOMPARE(profile.getDict().getKey("/N").getIntValue(), 3);
    const QByteArray icc = bytes(profile);
    QCOMPARE(icc.mid(36, 4), QByteArray("acsp"));
    QCOMPARE(icc.mid(16, 4), QByteArray("RGB "));
    each([](QPDFObjectHandle object) { QVERIFY(!object.isName() || object.getName() != "/DeviceCMYK"); });
}

void TestPdfArchive::pictures_areNotInterpolatedNorExchanged()
{
    int pictures = 0;
    each([&pictures](QPDFObjectHandle object) {
        if (!object.isStream() || !has(object.getDict(), "/Subtype", "/Image"))
            return;
        ++pictures;
        for (const char *key : {"/Interpolate", "/Alternates", "/OPI"})
            QVERIFY2(!object.getDict().hasKey(key), key);
    });
    QVERIFY(pictures > 0);
}

void TestPdfArchive::graphics_useNoForbiddenStates()
{
    each([](QPDFObjectHandle object) {
        if (!has(object, "/Type", "/ExtGState"))
            return;
        for (const char *key : {"/TR", "/HTP", "/TR2"})
            QVERIFY2(!object.hasKey(key), key);
    });
}

void TestPdfArchive::fonts_areEmbeddedAndSayWhatTheirGlyphsMean()
{
    int fonts = 0;
    each([&fonts](QPDFObjectHandle object) {
        if (has(object, "/Type", "/FontDescriptor"))
            QVERIFY(object.getKey("/FontFile2").isStream());
        if (!has(object, "/Subtype", "/Type0"))
            return;
        ++fonts;
        QVERIFY(object.getKey("/ToUnicode").isStream());
        QVERIFY(has(object, "/Encoding", "/Identity-H"));
        const QByteArray meaning = bytes(object.getKey("/ToUnicode"));
        static const QRegularExpression nothing(u"<(?:0000|FEFF|FFFE)>\\s*$"_s, QRegularExpression::MultilineOption);
        QVERIFY(!QString::fromLatin1(meaning).contains(nothing)); // 6.2.11.7.2: no glyph stands for these
        QVERIFY(object.getKey("/DescendantFonts").getArrayItem(0).hasKey("/CIDToGIDMap"));
    });
    QVERIFY(fonts > 2);
}

void TestPdfArchive::annotations_arePrinted()
{
    int annotations = 0;
    each([&annotations](QPDFObjectHandle object) {
        if (!has(object, "/Type", "/Annot"))
            return;
        ++annotations;
        QVERIFY(has(object, "/Subtype", "/Link"));
        QCOMPARE(object.getKey("/F").getIntValue(), 4); // printed, not hidden
    });
    QVERIFY(annotations > 0);
}

void TestPdfArchive::actions_leadToPlacesAndAddressesOnly()
{
    each([](QPDFObjectHandle object) {
        if (!object.isDictionary())
            return;
        QVERIFY(!object.hasKey("/AA") && !object.hasKey("/JS"));
        if (!object.hasKey("/S") && object.getKey("/A").isDictionary()) // elements of the structure have attributes there
            QVERIFY(has(object.getKey("/A"), "/S", "/URI") || has(object.getKey("/A"), "/S", "/GoTo"));
    });
    QVERIFY(!m_pdf.getRoot().hasKey("/AcroForm"));
}

void TestPdfArchive::metadata_agreeAndDeclareThemselves()
{
    QVERIFY(!m_pdf.getRoot().getKey("/Metadata").getDict().hasKey("/Filter"));
    const QString packet = QString::fromUtf8(metadata());
    for (const QString &said : {u"<pdfaid:part>2</pdfaid:part>"_s, u"<pdfaid:conformance>A</pdfaid:conformance>"_s,
                                u"<pdfuaid:part>1</pdfuaid:part>"_s, u"<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>"_s})
        QVERIFY2(packet.contains(said), qUtf8Printable(said + u" in "_s + packet));
    QVERIFY(!packet.section(u"?>"_s, 0, 0).contains(u"bytes="_s));
    QPDFObjectHandle information = m_pdf.getTrailer().getKey("/Info");
    for (const char *key : {"/Title", "/Author", "/Creator", "/Producer"}) {
        const QString value = QString::fromStdString(information.getKey(key).getUTF8Value());
        QVERIFY2(packet.contains(value.toHtmlEscaped()), key);
    }
}

void TestPdfArchive::structure_isMarkedAndInALanguage()
{
    QVERIFY(m_pdf.getRoot().getKey("/MarkInfo").getKey("/Marked").getBoolValue());
    QVERIFY(m_pdf.getRoot().getKey("/StructTreeRoot").isDictionary());
    QCOMPARE(m_pdf.getRoot().getKey("/Lang").getUTF8Value().substr(0, 2), "fr");
}

void TestPdfArchive::nothing_isAttachedOrOptional()
{
    for (const char *key : {"/OCProperties", "/Names", "/AF", "/Requirements"})
        QVERIFY2(!m_pdf.getRoot().hasKey(key), key);
    each([](QPDFObjectHandle object) { QVERIFY(!has(object, "/Type", "/Filespec")); });
}

QTEST_MAIN(TestPdfArchive)
#include "tst_pdfarchive.moc"
