// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

QSet<QString> placeholders(const QString &text)
{
    static const QRegularExpression placeholder(u"%L?[0-9n]"_s);
    QSet<QString> found;
    for (const auto &match : placeholder.globalMatch(text))
        found << match.captured();
    return found;
}

// What is wrong with the texts of a .ts file, one line each.
QStringList faults(const QByteArray &contents)
{
    QStringList found;
    QString source;
    QXmlStreamReader xml(contents);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "source"_L1) {
            source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            if (xml.attributes().value("type"_L1) == "unfinished"_L1)
                found << u"unfinished: "_s + source;
            const QString translated = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            if (translated.trimmed().isEmpty())
                found << u"empty: "_s + source;
            else if (placeholders(translated) != placeholders(source))
                found << u"placeholders differ: "_s + source;
        }
    }
    if (xml.hasError())
        found << xml.errorString();
    return found;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyText_isFinishedWithItsPlaceholders_data();
    void everyText_isFinishedWithItsPlaceholders();
    void anUnfinishedText_isFound();
    void frenchMarks_areKeptOnTheLineOfTheirWord();
};

void TestTranslations::everyText_isFinishedWithItsPlaceholders_data()
{
    QTest::addColumn<QString>("code");
    for (const QString &code : {u"en"_s, u"fr"_s, u"es"_s})
        QTest::newRow(qPrintable(code)) << code;
}

void TestTranslations::everyText_isFinishedWithItsPlaceholders()
{
    QFETCH(QString, code);
    QFile file(QStringLiteral(QUARTERLY_SOURCE "/translations/quarterly_%1.ts").arg(code));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray contents = file.readAll();
    QVERIFY(contents.count("<source>") > 300);
    const QStringList found = faults(contents);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestTranslations::anUnfinishedText_isFound()
{
    QCOMPARE(faults("<TS><message><source>a %1</source><translation type=\"unfinished\">b %1</translation></message></TS>").size(), 1);
    QCOMPARE(faults("<TS><message><source>a %1</source><translation>b</translation></message></TS>").size(), 1);
    QVERIFY(faults("<TS><message><source>a %1</source><translation>b %1</translation></message></TS>").isEmpty());
}

// « », and : ; ! ? after a space that breaks no line. Marks in the middle of syntax, as in a list of choices, have no space.
void TestTranslations::frenchMarks_areKeptOnTheLineOfTheirWord()
{
    static const QRegularExpression loose(u"« | »| [:;!?]( |$|\\n|»)"_s);
    QVERIFY(loose.match(u"Voici : « ceci »"_s).hasMatch());
    QVERIFY(!loose.match(u"Voici\u00A0: «\u00A0ceci\u00A0»"_s).hasMatch());
    QFile file(QStringLiteral(QUARTERLY_SOURCE "/translations/quarterly_fr.ts"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QStringList found;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != "translation"_L1)
            continue;
        const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        if (loose.match(text).hasMatch())
            found << text;
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_APPLESS_MAIN(TestTranslations)
#include "tst_translations.moc"
