// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/layoutissue.h"

#include "layout/face.h"
#include "layout/theme.h"
#include "pagetext.h"
#include "testissue.h"

#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;

// A specimen issue in three languages and three themes, line by line as recorded in tests/data/layout: any change of the
// setting is seen when it is reviewed. With QUARTERLY_RECORD set, what is set now is recorded.
class TestSpecimen : public QObject
{
    Q_OBJECT

private slots:
    void lines_breakAsRecorded_data();
    void lines_breakAsRecorded();
    void justifiedText_isEven_data();
    void justifiedText_isEven();
};

namespace {

// The text of a page as it stands: one line each, a change of column shown by an empty line, hyphens as hyphens.
QString linesOf(const Page &page)
{
    QStringList lines;
    double x = 0, y = 0;
    for (const PageItem &item : page.items) {
        const auto *run = std::get_if<GlyphRun>(&item.content);
        if (!run || run->glyphs.isEmpty())
            continue;
        const double baseline = run->origin.y(), left = run->origin.x() + run->glyphs.first().x;
        const bool goesOn = !lines.isEmpty() && qAbs(baseline - y) < 1 && left >= x;
        if (!goesOn && !lines.isEmpty() && baseline < y - 1)
            lines << QString();
        if (goesOn)
            lines.last() += pagetext::textOf(*run);
        else
            lines << pagetext::textOf(*run);
        x = left;
        y = baseline;
    }
    return lines.join(u'\n').replace(u'\u00AD', u'-') + u'\n';
}

QString specimen(const Pages &pages)
{
    QString text;
    for (qsizetype i = 0; i < pages.pages.size(); ++i)
        text += u"== Page %1 ==\n"_s.arg(i + 1) + linesOf(pages.pages[i]);
    const Evenness &evenness = pages.evenness;
    text += u"== %1 justified lines, %2 end in a hyphen, spaces from %3 to %4 ==\n"_s
                .arg(evenness.lines).arg(evenness.hyphenated).arg(evenness.narrowest, 0, 'f', 2).arg(evenness.widest, 0, 'f', 2);
    return text;
}

Pages layout(const QByteArray &theme, const QByteArray &code, const char *paper = "A4")
{
    PageSetup setup;
    setup.theme = QString::fromLatin1(theme);
    setup.paper = QString::fromLatin1(paper);
    return layoutIssue(testissue::fullIssue(), testissue::language(code.constData()), setup);
}

void themesAndLanguages()
{
    QTest::addColumn<QByteArray>("theme");
    QTest::addColumn<QByteArray>("code");
    for (const QString &theme : themeNames()) {
        for (const char *code : {"en", "fr", "es"})
            QTest::addRow("%s-%s", qPrintable(theme), code) << theme.toLatin1() << QByteArray(code);
    }
}

} // namespace

void TestSpecimen::lines_breakAsRecorded_data()
{
    themesAndLanguages();
}

void TestSpecimen::lines_breakAsRecorded()
{
    QFETCH(QByteArray, theme);
    QFETCH(QByteArray, code);
    const QString found = specimen(layout(theme, code));
    const QString name = u"specimen-%1-%2.txt"_s.arg(QString::fromLatin1(theme), QString::fromLatin1(code));
    const QStringList set = found.split(u'\n'), recorded = pagetext::recorded(name, found);
    for (qsizetype i = 0; i < std::min(set.size(), recorded.size()); ++i)
        QCOMPARE(set[i], recorded[i]);
    QCOMPARE(set.size(), recorded.size());
}

void TestSpecimen::justifiedText_isEven_data()
{
    themesAndLanguages();
}

// Neither the hyphens are bought with wide spaces, nor even spaces with hyphens.
void TestSpecimen::justifiedText_isEven()
{
    QFETCH(QByteArray, theme);
    QFETCH(QByteArray, code);
    for (const char *paper : {"A4", "A5", "Letter", "HalfLetter"}) {
        const Evenness evenness = layout(theme, code, paper).evenness;
        const QByteArray words = QByteArray(paper) + ": " + QByteArray::number(evenness.hyphenated) + " of "
            + QByteArray::number(evenness.lines) + " lines end in a hyphen, " + QByteArray::number(evenness.mostHyphens)
            + " in a row, spaces from " + QByteArray::number(evenness.narrowest) + " to " + QByteArray::number(evenness.widest);
        QVERIFY2(evenness.hyphenated <= 0.12 * evenness.lines, words.constData());
        QVERIFY2(evenness.mostHyphens < 3, words.constData());
        QVERIFY2(evenness.narrowest >= 0.75 - 1e-9 && evenness.widest <= 1.6 + 1e-9, words.constData());
    }
}

QTEST_MAIN(TestSpecimen)
#include "tst_specimen.moc"
