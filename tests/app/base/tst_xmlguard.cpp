// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/xmlguard.h"

#include <QStringEncoder>
#include <QTest>
#include <QXmlStreamReader>

using namespace quarterly;
using namespace Qt::StringLiterals;

namespace {

QByteArray nested(int depth)
{
    return QByteArray("<a>").repeated(depth) + QByteArray("</a>").repeated(depth);
}

QByteArray withAttributes(int count)
{
    QByteArray element = "<a";
    for (int i = 0; i < count; ++i)
        element += " a" + QByteArray::number(i) + "='=>'";
    return element + "/>";
}

QByteArray inUtf16(const QString &text)
{
    return QStringEncoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom).encode(text);
}

} // namespace

class TestXmlGuard : public QObject
{
    Q_OBJECT

private slots:
    void xml_mayBe_data();
    void xml_mayBe();
    void xml_isRefused_data();
    void xml_isRefused();
    void documentType_mayNameAFileWhereItIsUsual();
    void parser_seesWhatWasLookedThrough_data();
    void parser_seesWhatWasLookedThrough();
};

void TestXmlGuard::xml_mayBe_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no XML, which is the parser's business") << QByteArray("a < b & c > d");
    QTest::newRow("cut off") << QByteArray("<a b='");
    QTest::newRow("as deep as may be") << nested(xmllimit::depth);
    QTest::newRow("much side by side") << QByteArray("<a><b/><c d='/'/></a>").repeated(1000);
    QTest::newRow("as many attributes as may be") << withAttributes(xmllimit::attributes);
    QTest::newRow("the entities of XML") << QByteArray("<a b='&quot;&apos;'>&amp;&lt;&gt;&#65;&#x41;</a>");
    QTest::newRow("what only looks like more") << "<!--" + nested(200) + "&a;--><?p " + withAttributes(200) + "?><a><![CDATA[" + nested(200) + "&a;]]></a>";
    QTest::newRow("in UTF-16") << inUtf16(u"<?xml version='1.0' encoding='UTF-16'?><a>é</a>"_s);
    QTest::newRow("in Latin-1") << QByteArray("<?xml version='1.0' encoding='ISO-8859-1'?><a>\xe9</a>");
    QTest::newRow("as much as may be") << QByteArray("<a>") + QByteArray(int(xmllimit::bytes) - 7, ' ') + "</a>";
}

void TestXmlGuard::xml_mayBe()
{
    QFETCH(const QByteArray, xml);
    const auto guarded = guardedXml(xml, u"F"_s);
    QVERIFY2(guarded, guarded ? "" : qPrintable(guarded.error().message));
}

void TestXmlGuard::xml_isRefused_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("message"); // its beginning
    const QString entities = u"F has a document type or entities of its own at line %1 "_s;
    const QString depth = u"F is nested too deeply at line %1 "_s, attributes = u"F has more than 64 attributes in one element at line %1 "_s;
    QTest::newRow("too large") << QByteArray(xmllimit::bytes + 1, ' ') << u"F is too large: at most 32 MB"_s;
    QTest::newRow("too deep") << "\n\n" + nested(xmllimit::depth + 1) << depth.arg(3);
    QTest::newRow("too deep, and never closed") << QByteArray("<a>").repeated(1'000'000) << depth.arg(1);
    QTest::newRow("too deep behind a bracket in a value") << "<a b='>'/>" + nested(xmllimit::depth + 1) << depth.arg(1);
    QTest::newRow("too many attributes") << "<x>\n" + withAttributes(xmllimit::attributes + 1) + "</x>" << attributes.arg(2);
    QTest::newRow("many attributes") << withAttributes(100'000) << attributes.arg(1);
    QTest::newRow("in UTF-16") << inUtf16(QString::fromLatin1(nested(101))) << depth.arg(1);
    QTest::newRow("in UTF-16 without a mark") << inUtf16(QString::fromLatin1(nested(101))).mid(2) << depth.arg(1);
    QTest::newRow("a document type") << QByteArray("<?xml version='1.0'?>\n<!DOCTYPE a><a/>") << entities.arg(2);
    QTest::newRow("a billion laughs") << QByteArray("<!DOCTYPE a [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]><a>&b;</a>") << entities.arg(1);
    QTest::newRow("an entity in the text") << QByteArray("<a>\n\n&b;</a>") << entities.arg(3);
    QTest::newRow("an entity in a value") << QByteArray("<a b='&b;'/>") << entities.arg(1);
    QTest::newRow("an entity of any name") << QByteArray("<a>&ä·b;</a>") << entities.arg(1);
    const QString letters = u"F is not in UTF-8 and is not read: save it anew as UTF-8."_s;
    QTest::newRow("letters that hide brackets") << QByteArray("<?xml version='1.0' encoding='UTF-7'?><a>+ADw-b+AD4-</a>") << letters;
    QTest::newRow("other letters than it has") << QByteArray("<?xml version='1.0' encoding='UTF-16'?><a/>") << letters;
    QTest::newRow("no UTF-8") << QByteArray("<a>\xff\xfe</a>") << letters;
}

void TestXmlGuard::xml_isRefused()
{
    QFETCH(const QByteArray, xml);
    const auto guarded = guardedXml(xml, u"F"_s);
    QVERIFY(!guarded);
    QCOMPARE(guarded.error().kind, Error::Kind::Refused);
    QFETCH(const QString, message);
    QVERIFY2(guarded.error().message.startsWith(message), qPrintable(guarded.error().message));
}

void TestXmlGuard::documentType_mayNameAFileWhereItIsUsual()
{
    QVERIFY(guardedXml("<!DOCTYPE tmx SYSTEM \"a[1]>.dtd\"><tmx/>", u"F"_s, DocumentType::None).error().message.contains(u"entities"_s));
    QVERIFY(guardedXml("<!DOCTYPE tmx SYSTEM \"tmx14.dtd\"><tmx/>", u"F"_s, DocumentType::Named));
    QVERIFY(!guardedXml("<!DOCTYPE tmx SYSTEM \"tmx14.dtd\" [<!ENTITY a 'b'>]><tmx/>", u"F"_s, DocumentType::Named));
    QVERIFY(!guardedXml("<!DOCTYPE tmx SYSTEM \"tmx14.dtd\"><tmx>&a;</tmx>", u"F"_s, DocumentType::Named));
}

// Whatever the file says of its letters: the parser would decode bytes anew.
void TestXmlGuard::parser_seesWhatWasLookedThrough_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<bool>("isRead");
    const auto wide = [](const QString &text, QStringConverter::Encoding encoding) { return QByteArray(QStringEncoder(encoding).encode(text)); };
    const QString hidden = u"<a><b>hidden</b></a>"_s;
    QTest::newRow("UTF-16 with a mark") << inUtf16(u"<?xml version='1.0' encoding='UTF-16'?><a/>"_s) << true; // a control
    QTest::newRow("Latin-1") << QByteArray("<?xml version='1.0' encoding='ISO-8859-1'?><a>\xe9</a>") << true; // another
    QTest::newRow("the other order of bytes") << wide(u"<?xml version='1.0' encoding='UTF-16BE'?>"_s, QStringConverter::Utf16LE)
            + wide(hidden, QStringConverter::Utf16BE) << false;
    QTest::newRow("two encodings") << "<?xml version='1.0' encoding='UTF-8' encoding='UTF-16LE'?><!--" + QByteArray(60, ' ')
            + wide(hidden, QStringConverter::Utf16LE) << false;
}

void TestXmlGuard::parser_seesWhatWasLookedThrough()
{
    QFETCH(const QByteArray, xml);
    const auto text = guardedXml(xml, u"F"_s);
    QXmlStreamReader reader(text ? *text : QString());
    while (!reader.atEnd()) {
        reader.readNext();
        QVERIFY(reader.name() != "b"_L1);
    }
    QTEST(!reader.hasError(), "isRead");
}

QTEST_GUILESS_MAIN(TestXmlGuard)
#include "tst_xmlguard.moc"
