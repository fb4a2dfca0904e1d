// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/contrast.h"

#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;

class TestContrast : public QObject
{
    Q_OBJECT

private slots:
    void contrastRatio_isThatOfTheGuidelines_data();
    void contrastRatio_isThatOfTheGuidelines();
    void anyColour_becomesReadable_data();
    void anyColour_becomesReadable();
    void readableColour_staysAsItIs();
};

// Figures that WebAIM's checker gives for the same pairs.
void TestContrast::contrastRatio_isThatOfTheGuidelines_data()
{
    QTest::addColumn<QColor>("one");
    QTest::addColumn<QColor>("other");
    QTest::addColumn<double>("ratio");
    QTest::newRow("black on white") << QColor(u"#000000"_s) << QColor(u"#ffffff"_s) << 21.0;
    QTest::newRow("white on black") << QColor(u"#ffffff"_s) << QColor(u"#000000"_s) << 21.0;
    QTest::newRow("grey just below") << QColor(u"#777777"_s) << QColor(u"#ffffff"_s) << 4.48;
    QTest::newRow("grey just above") << QColor(u"#767676"_s) << QColor(u"#ffffff"_s) << 4.54;
    QTest::newRow("red") << QColor(u"#ff0000"_s) << QColor(u"#ffffff"_s) << 4.0;
    QTest::newRow("the same") << QColor(u"#103f54"_s) << QColor(u"#103f54"_s) << 1.0;
}

void TestContrast::contrastRatio_isThatOfTheGuidelines()
{
    QFETCH(QColor, one);
    QFETCH(QColor, other);
    QFETCH(double, ratio);
    QVERIFY2(qAbs(contrastRatio(one, other) - ratio) < 0.01, qPrintable(QString::number(contrastRatio(one, other))));
}

void TestContrast::anyColour_becomesReadable_data()
{
    QTest::addColumn<QColor>("colour");
    QTest::addColumn<QColor>("ground");
    const QStringList colours = {u"#ffff00"_s, u"#ffffff"_s, u"#000000"_s, u"#808080"_s, u"#e4007c"_s, u"#00a3e0"_s, u"#103f54"_s};
    for (const QString &colour : colours) {
        for (const QString &ground : {u"#ffffff"_s, u"#eef3f5"_s, u"#1f272d"_s})
            QTest::addRow("%s on %s", qPrintable(colour), qPrintable(ground)) << QColor(colour) << QColor(ground);
    }
}

void TestContrast::anyColour_becomesReadable()
{
    QFETCH(QColor, colour);
    QFETCH(QColor, ground);
    QVERIFY(contrastRatio(readableOn(colour, ground), ground) >= 4.5);
}

void TestContrast::readableColour_staysAsItIs()
{
    QCOMPARE(readableOn(QColor(u"#103f54"_s), Qt::white), QColor(u"#103f54"_s));
}

QTEST_GUILESS_MAIN(TestContrast)
#include "tst_contrast.moc"
