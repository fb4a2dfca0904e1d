// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;

class TestFiles : public QObject
{
    Q_OBJECT

private slots:
    void text_isDecodedByItsMarksAndBytes_data();
    void text_isDecodedByItsMarksAndBytes();
    void text_isCleaned_data();
    void text_isCleaned();
    void writtenFile_isReadAgain();
    void writtenFile_replacesTheOldOneAsAWhole();
    void fileThatCannotBeWritten_isAnErrorThatNamesIt();
    void fileThatCannotBeRead_isAnErrorThatNamesIt_data();
    void fileThatCannotBeRead_isAnErrorThatNamesIt();
    void fileOverTheLimit_isRefused();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void TestFiles::text_isDecodedByItsMarksAndBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("wasWindows1252");
    const auto utf16 = [](const char *mark, bool bigEndian) {
        QByteArray bytes(mark);
        for (const QChar character : u"dé\U0001F54A"_s)
            bytes += bigEndian ? QByteArray(1, char(character.row())) + char(character.cell())
                               : QByteArray(1, char(character.cell())) + char(character.row());
        return bytes;
    };
    QTest::newRow("nothing") << QByteArray() << QString() << false;
    QTest::newRow("UTF-8") << QByteArray("d\xC3\xA9\xF0\x9F\x95\x8A") << u"dé\U0001F54A"_s << false;
    QTest::newRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBF" "d\xC3\xA9") << u"dé"_s << false;
    QTest::newRow("UTF-16 little") << utf16("\xFF\xFE", false) << u"dé\U0001F54A"_s << false;
    QTest::newRow("UTF-16 big") << utf16("\xFE\xFF", true) << u"dé\U0001F54A"_s << false;
    QTest::newRow("Windows-1252") << QByteArray("caf\xE9 \x93quoted\x94 \x80 \x96") << u"café “quoted” € –"_s << true;
    QTest::newRow("undefined there") << QByteArray("a\x81\xE9") << u"a\uFFFDé"_s << true;
    QTest::newRow("line ends") << QByteArray("a\r\nb\rc\n") << u"a\nb\nc\n"_s << false;
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << u"ab"_s << false;
}

void TestFiles::text_isDecodedByItsMarksAndBytes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QFETCH(bool, wasWindows1252);
    const TextFile file = decodeText(bytes);
    QCOMPARE(file.text, text);
    QCOMPARE(file.wasWindows1252, wasWindows1252);
}

void TestFiles::text_isCleaned_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("clean") << u"a\tb\nc é\u00A0\u202F\U0001F54A"_s << u"a\tb\nc é\u00A0\u202F\U0001F54A"_s;
    QTest::newRow("high surrogate alone") << u"a"_s + QChar(0xD800) + u"b"_s << u"a\uFFFDb"_s;
    QTest::newRow("low surrogate alone") << u"a"_s + QChar(0xDC00) + u"b"_s << u"a\uFFFDb"_s;
    QTest::newRow("surrogate at the end") << u"a"_s + QChar(0xD83D) << u"a\uFFFD"_s;
    QTest::newRow("surrogates the wrong way round") << QString(QChar(0xDC00)) + QChar(0xD800) << u"\uFFFD\uFFFD"_s;
    QTest::newRow("controls") << u"a"_s + QChar(0) + QChar(0x1B) + QChar(0x7F) + QChar(0x85) + u"b"_s << u"ab"_s;
    QTest::newRow("line separator stays") << u"a\u2028b"_s << u"a\u2028b"_s;
}

void TestFiles::text_isCleaned()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(cleanText(text), expected);
    QCOMPARE(cleanText(expected), expected);
}

void TestFiles::writtenFile_isReadAgain()
{
    const QString file = path(u"new folder/inside/a.txt"_s);
    QVERIFY(writeFile(file, QByteArray("one\0two", 7)));
    const auto bytes = readFile(file, 100);
    QVERIFY(bytes);
    QCOMPARE(*bytes, QByteArray("one\0two", 7));
    const auto text = readTextFile(file);
    QVERIFY(text);
    QCOMPARE(text->text, u"onetwo"_s);
}

void TestFiles::writtenFile_replacesTheOldOneAsAWhole()
{
    const QString file = path(u"b.txt"_s);
    QVERIFY(writeFile(file, "a long text that was there"));
    QVERIFY(writeFile(file, "short"));
    QCOMPARE(*readFile(file, 100), QByteArray("short"));
    QCOMPARE(QDir(m_folder.path()).entryList({u"b.txt*"_s}, QDir::Files), QStringList{u"b.txt"_s});
}

void TestFiles::fileThatCannotBeWritten_isAnErrorThatNamesIt()
{
    const QString blocked = path(u"c.txt"_s);
    QVERIFY(writeFile(blocked, "a file, where a folder is wanted"));
    const auto written = writeFile(blocked + u"/d.txt"_s, "text");
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::Failed);
    QVERIFY(written.error().message.contains(blocked));
    QVERIFY(!writeFile(m_folder.path(), "text"));
    QCOMPARE(*readFile(blocked, 100), QByteArray("a file, where a folder is wanted"));
}

void TestFiles::fileThatCannotBeRead_isAnErrorThatNamesIt_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("missing") << path(u"missing.txt"_s);
    QTest::newRow("folder") << m_folder.path();
}

void TestFiles::fileThatCannotBeRead_isAnErrorThatNamesIt()
{
    QFETCH(QString, path);
    const auto bytes = readFile(path, 100);
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().kind, Error::Kind::Refused);
    QVERIFY(bytes.error().message.contains(path));
    QVERIFY(!readTextFile(path));
}

void TestFiles::fileOverTheLimit_isRefused()
{
    const QString file = path(u"large.txt"_s);
    QVERIFY(writeFile(file, QByteArray(101, 'a')));
    QVERIFY(!readFile(file, 100));
    QVERIFY(readFile(file, 101));
    QVERIFY(!readTextFile(file, 100));
}

QTEST_APPLESS_MAIN(TestFiles)
#include "tst_files.moc"
