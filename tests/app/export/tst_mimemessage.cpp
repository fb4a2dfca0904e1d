// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/mimemessage.h"

#include "app/export/emailissue.h"

#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;

namespace {

MimeMessage message()
{
    return {.subject = u"Newsletter"_s, .senderName = u"Office"_s, .sender = u"office@example.org"_s,
            .date = QDateTime(QDate(2018, 1, 9), QTime(8, 30), Qt::UTC), .id = u"1@example.org"_s, .language = u"fr"_s,
            .text = u"Bonjour\n"_s, .html = "<p>Bonjour</p>\n", .pictures = {{u"hills-100@quarterly"_s, "png", QByteArray("\0\1\2\r\n\n", 6)}}};
}

} // namespace

class TestMimeMessage : public QObject
{
    Q_OBJECT

private slots:
    void message_opensAsADraft();
    void headers_areReadBack_data();
    void headers_areReadBack();
    void textThatLooksEncoded_isNotDecoded();
    void noLineIsAddedToTheHeaders_data();
    void noLineIsAddedToTheHeaders();
    void withoutSender_thereIsNone();
    void sameMessage_givesTheSameBytes();
    void pictures_comeBackByteForByte();
    void bytes_areWhatServersTake();
};

void TestMimeMessage::message_opensAsADraft()
{
    const QJsonObject back = emailissue::readBack(writeMimeMessage(message()));
    QCOMPARE(emailissue::header(back, u"X-Unsent"_s), u"1"_s);
    QCOMPARE(emailissue::header(back, u"MIME-Version"_s), u"1.0"_s);
    QCOMPARE(emailissue::header(back, u"Date"_s), u"Tue, 09 Jan 2018 08:30:00 +0000"_s);
    QCOMPARE(emailissue::header(back, u"Content-Language"_s), u"fr"_s);
    QCOMPARE(emailissue::header(back, u"List-Unsubscribe"_s), u"<mailto:office@example.org?subject=unsubscribe>"_s);
    QVERIFY(!back["names"_L1].toArray().contains(u"To"_s));
    QVERIFY(back["defects"_L1].toArray().isEmpty());
    QCOMPARE(emailissue::types(back), QStringList({u"multipart/alternative"_s, u"text/plain"_s, u"multipart/related"_s, u"text/html"_s, u"image/png"_s}));
}

void TestMimeMessage::headers_areReadBack_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("name");
    QTest::newRow("French") << u"Bulletin trimestriel, 4e trimestre 2017"_s << u"Unité d’appui à l’application"_s;
    QTest::newRow("Spanish") << u"¿Boletín? 4.º trimestre de 2017"_s << u"Dependencia de Apoyo a la Aplicación"_s;
    QTest::newRow("marks") << u"\"News\", <our> (own); @home: 100 %"_s << u"Office, \"the\" <one> (in) Geneva; @home"_s;
    QTest::newRow("four bytes") << u"Peace 🕊 now"_s << u"𝔒𝔣𝔣𝔦𝔠𝔢"_s;
    QTest::newRow("long") << u"Nouvelles de la réunion régionale élargie "_s.repeated(12).trimmed() << u"Étude et appui"_s;
}

void TestMimeMessage::headers_areReadBack()
{
    QFETCH(QString, subject);
    QFETCH(QString, name);
    MimeMessage sent = message();
    sent.subject = subject;
    sent.senderName = name;
    const QJsonObject back = emailissue::readBack(writeMimeMessage(sent));
    QCOMPARE(emailissue::header(back, u"Subject"_s), subject);
    QCOMPARE(back["senderName"_L1].toString(), name);
    QCOMPARE(back["sender"_L1].toString(), u"office@example.org"_s);
}

void TestMimeMessage::textThatLooksEncoded_isNotDecoded()
{
    MimeMessage sent = message();
    sent.subject = sent.senderName = u"=?utf-8?q?x=0ABcc:?= y"_s;
    const QJsonObject back = emailissue::readBack(writeMimeMessage(sent));
    QCOMPARE(emailissue::header(back, u"Subject"_s), u"= ?utf-8?q?x=0ABcc:?= y"_s);
    QCOMPARE(back["senderName"_L1].toString(), u"= ?utf-8?q?x=0ABcc:?= y"_s);
}

void TestMimeMessage::noLineIsAddedToTheHeaders_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("line ends") << u"News\r\nBcc: all@example.org\r\n\r\n<b>"_s;
    QTest::newRow("line feed") << u"News\nBcc: all@example.org"_s;
    QTest::newRow("carriage return") << u"News\rBcc: all@example.org"_s;
    QTest::newRow("line separator") << u"News\u2028Bcc: all@example.org\u2029Cc: x"_s;
    QTest::newRow("NUL") << u"News"_s + QChar(0) + u"Bcc: all@example.org"_s;
    QTest::newRow("direction override") << u"gro\u202Egnp \u2066x\u2069"_s;
}

void TestMimeMessage::noLineIsAddedToTheHeaders()
{
    QFETCH(QString, text);
    MimeMessage sent = message();
    sent.subject = sent.senderName = sent.sender = sent.id = sent.language = text;
    const QByteArray bytes = writeMimeMessage(sent);
    const QJsonObject back = emailissue::readBack(bytes);
    QVERIFY(!back["names"_L1].toArray().contains(u"Bcc"_s) && !back["names"_L1].toArray().contains(u"Cc"_s));
    for (const QByteArray &line : bytes.first(bytes.indexOf("\r\n\r\n")).split('\n'))
        QVERIFY2(!line.startsWith("Bcc") && !line.startsWith("Cc") && !line.startsWith("<b>"), line.constData());
    static const QRegularExpression steering(u"[\\p{Cc}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]"_s);
    QVERIFY(!emailissue::header(back, u"Subject"_s).contains(steering));
    QVERIFY(!back["senderName"_L1].toString().contains(steering));
    QVERIFY(emailissue::header(back, u"Subject"_s).startsWith(text.first(3)));
}

void TestMimeMessage::withoutSender_thereIsNone()
{
    MimeMessage sent = message();
    sent.sender.clear();
    const QJsonArray names = emailissue::readBack(writeMimeMessage(sent))["names"_L1].toArray();
    QVERIFY(names.contains(u"Subject"_s) && !names.contains(u"From"_s) && !names.contains(u"List-Unsubscribe"_s));
}

void TestMimeMessage::sameMessage_givesTheSameBytes()
{
    const QByteArray once = writeMimeMessage(message());
    QCOMPARE(writeMimeMessage(message()), once);
    MimeMessage other = message();
    other.text += u"!"_s;
    QVERIFY(writeMimeMessage(other) != once);

    const Issue issue = testissue::fullIssue();
    QCOMPARE(emailissue::written(issue, webissue::french()).message, emailissue::written(issue, webissue::french()).message);
}

void TestMimeMessage::pictures_comeBackByteForByte()
{
    const QJsonObject back = emailissue::readBack(writeMimeMessage(message()));
    const QJsonValue picture = back["parts"_L1].toArray().last();
    QCOMPARE(QByteArray::fromBase64(picture["bytes"_L1].toString().toLatin1()), message().pictures[0].data);
    QCOMPARE(picture["id"_L1].toString(), u"<hills-100@quarterly>"_s);
}

void TestMimeMessage::bytes_areWhatServersTake()
{
    MimeMessage sent = message();
    sent.text = u".\nFrom here\n"_s + u"é"_s.repeated(3000) + u"\n"_s;
    const QByteArray bytes = writeMimeMessage(sent);
    for (const QByteArray &line : bytes.split('\n')) {
        QVERIFY2(line.isEmpty() || line.endsWith('\r'), line.constData());
        QVERIFY(line.size() <= 998);
    }
    QVERIFY(std::ranges::all_of(bytes, [](char c) { return uchar(c) < 0x80; }));
    QCOMPARE(emailissue::part(emailissue::readBack(bytes), u"text/plain"_s).remove(u'\r'), sent.text);
}

QTEST_GUILESS_MAIN(TestMimeMessage)
#include "tst_mimemessage.moc"
