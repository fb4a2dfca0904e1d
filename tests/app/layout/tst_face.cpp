// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/face.h"

#include <QGuiApplication>
#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;
using Role = Face::Role;

class TestFace : public QObject
{
    Q_OBJECT

private slots:
    void everyFace_hasWhatTheThreeLanguagesNeed_data() { faces(); }
    void everyFace_hasWhatTheThreeLanguagesNeed();
    void rawFont_drawsTheGlyphsThatWereShaped_data() { faces(); }
    void rawFont_drawsTheGlyphsThatWereShaped();
    void measures_areThoseOfATextFace_data() { faces(); }
    void measures_areThoseOfATextFace();

private:
    static void faces();
};

void TestFace::faces()
{
    QTest::addColumn<Role>("role");
    QTest::newRow("text") << Role::Text;
    QTest::newRow("italic") << Role::TextItalic;
    QTest::newRow("bold") << Role::TextBold;
    QTest::newRow("bold italic") << Role::TextBoldItalic;
    QTest::newRow("heading") << Role::Heading;
    QTest::newRow("heading italic") << Role::HeadingItalic;
    QTest::newRow("heading bold") << Role::HeadingBold;
    QTest::newRow("heading heavy") << Role::HeadingHeavy;
}

void TestFace::everyFace_hasWhatTheThreeLanguagesNeed()
{
    QFETCH(Role, role);
    const QString needed = u"abcXYZ0189 àâçéèêëîïôùûüÿœæŒÀÉÇáéíóúñÑ¿¡ºª«»“”‘’–—…€°·•%&@"_s;
    for (const char32_t character : needed.toUcs4())
        QVERIFY2(Face::of(role).has(character), qPrintable(QString::fromUcs4(&character, 1)));
    QVERIFY(!Face::of(role).has(U'中'));
}

void TestFace::rawFont_drawsTheGlyphsThatWereShaped()
{
    QFETCH(Role, role);
    const Face &face = Face::of(role);
    const QRawFont raw = face.rawFont(1000);
    QCOMPARE(raw.pixelSize(), 1000.0);
    const QString letters = u"Aagnéœ9"_s;
    const QList<quint32> glyphs = raw.glyphIndexesForString(letters);
    const QList<QPointF> advances = raw.advancesForGlyphIndexes(glyphs);
    for (int i = 0; i < glyphs.size(); ++i)
        QVERIFY(qAbs(face.advance(glyphs[i]) * 1000 - advances[i].x()) < 1);
    QCOMPARE(raw.fontTable("glyf").size(), QRawFont(face.data(), 12).fontTable("glyf").size());
}

void TestFace::measures_areThoseOfATextFace()
{
    QFETCH(Role, role);
    const Face &face = Face::of(role);
    QVERIFY(face.ascender() > 0.7 && face.ascender() < 1.3);
    QVERIFY(face.descender() < -0.1 && face.descender() > -0.6);
    QVERIFY(face.capHeight() > 0.5 && face.capHeight() < face.ascender());
    QVERIFY(face.name().startsWith(role < Role::Heading ? "GentiumBookPlus" : "Lato"));
}

QTEST_MAIN(TestFace)
#include "tst_face.moc"
