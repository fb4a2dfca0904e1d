// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/paragraph.h"
#include "layout/shaper.h"
#include "text/storytext.h"

#include <QRegularExpression>
#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;

class TestParagraph : public QObject
{
    Q_OBJECT

private slots:
    void glyphs_sayExactlyTheWords_data();
    void glyphs_sayExactlyTheWords();
    void justifiedLines_endAtTheEdge();
    void hyphens_areFewAndNeverThreeInARow_data();
    void hyphens_areFewAndNeverThreeInARow();
    void wordsThatBelongTogether_stayOnOneLine_data();
    void wordsThatBelongTogether_stayOnOneLine();
    void datesAndNames_areNotDivided_data();
    void datesAndNames_areNotDivided();
    void longWord_isCutWithinTheMeasure_data();
    void longWord_isCutWithinTheMeasure();
    void missingCharacter_isReplaced();
    void superscript_isSmallerAndRaised();
    void capitals_sayWhatWasWritten();
    void foreignPassage_isDividedByItsOwnLanguage();
    void link_hasItsExtentOnEveryLine();
    void spaces_keepWithinTheirLimits_data();
    void spaces_keepWithinTheirLimits();
    void lineThatCannotBeFilled_staysShort();
    void firstLines_areNarrowBesideAPicture();
    void kerning_goesOnAcrossRuns();
    void italicThatLeansOver_keepsClearOfWhatFollows();
    void figures_areThoseOfTheStyle();
};

namespace {

Language language(const char *code)
{
    return *Language::fromCode(QString::fromLatin1(code));
}

TextStyle style(double size = 10, Face::Role face = Face::Role::Text)
{
    return {face, size, Qt::black, 0, 0, false};
}

Paragraph paragraph(const QString &text, const char *code, double width)
{
    return {{TextRun{text, style(), {}, {}}}, language(code), width, 0, Alignment::Justified};
}

QList<Line> broken(const Paragraph &paragraph)
{
    Shaper shaper;
    return breakParagraph(paragraph, shaper);
}

QString said(const Line &line)
{
    QString text;
    for (const LineRun &run : line.runs) {
        for (const Glyph &glyph : run.glyphs.glyphs)
            text += glyph.text;
    }
    return text;
}

QString said(const QList<Line> &paragraph)
{
    QString text;
    for (const Line &line : paragraph)
        text += said(line);
    return text;
}

QStringList lines(const QList<Line> &paragraph)
{
    QStringList result;
    for (const Line &line : paragraph)
        result << said(line);
    return result;
}

// Where the ink of the line ends: the space at its end is not seen.
double rightEnd(const Line &line)
{
    const LineRun &run = line.runs.last();
    const Glyph &last = run.glyphs.glyphs.last();
    return last.text == " "_L1 ? last.x : run.to;
}

const QString english =
    u"On 6 April the first of nine new gauges was set into the river bed above the old mill. It reports the height of the "
    "water every quarter of an hour, and the towns downstream now learn of a flood three hours earlier than they did last "
    "spring. Representatives of the fishing associations agreed on a closed season until the population has established "
    "itself; the committee will reconsider it on 1 October. The keepers of the locks, who had doubts at first, have asked for "
    "two more."_s;
const QString french =
    u"Le 6 avril, la première des neuf échelles a été posée dans le lit de la rivière, en amont du vieux moulin. Elle relève la "
    "hauteur de l’eau tous les quarts d’heure\u202F; les villes situées en aval apprennent désormais l’arrivée d’une crue trois "
    "heures plus tôt qu’au printemps dernier. Les représentants des associations de pêche se sont entendus sur une fermeture "
    "jusqu’à ce que la population se soit établie. Les éclusiers, d’abord sceptiques, en demandent deux de plus."_s;
const QString spanish =
    u"El 6 de abril se colocó en el lecho del río, por encima del viejo molino, el primero de los nueve limnímetros. Comunica la "
    "altura del agua cada cuarto de hora, y los pueblos de aguas abajo se enteran ahora de una crecida tres horas antes que la "
    "primavera pasada. Los representantes de las asociaciones de pesca acordaron una veda hasta que la población se haya "
    "establecido. Los encargados de las esclusas, que al principio dudaban, piden dos más."_s;

void languages()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("English") << english << QByteArray("en");
    QTest::newRow("French") << french << QByteArray("fr");
    QTest::newRow("Spanish") << spanish << QByteArray("es");
}

} // namespace

void TestParagraph::glyphs_sayExactlyTheWords_data()
{
    languages();
    QTest::newRow("ligatures") << u"An official office, finally affluent: fjord, ﬁ, flat."_s << QByteArray("en");
    QTest::newRow("own hyphens") << u"The north-eastern, so-called lock-keeper’s well-known half-open gate"_s << QByteArray("en");
    QTest::newRow("quotes") << u"«\u00A0Oui\u00A0!\u00A0» — “no”, ‘perhaps’… ¿qué? ¡sí! 4.º"_s << QByteArray("fr");
    QTest::newRow("combining") << u"cafe\u0301 man\u0303ana"_s << QByteArray("es");
    QTest::newRow("hyphen that stays") << u"A4\u2011paper and more"_s << QByteArray("en");
    QTest::newRow("nothing") << QString() << QByteArray("en");
}

void TestParagraph::glyphs_sayExactlyTheWords()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, code);
    for (const double width : {60.0, 110.0, 247.0, 500.0}) {
        const QString read = said(broken(paragraph(text, code, width))).remove(u'\u00AD');
        QCOMPARE(read, text);
    }
}

void TestParagraph::justifiedLines_endAtTheEdge()
{
    const QList<Line> result = broken(paragraph(english, "en", 247));
    QVERIFY(result.size() > 5);
    for (const Line &line : result.mid(0, result.size() - 1))
        QVERIFY2(rightEnd(line) > 246.9 && rightEnd(line) < 249, qPrintable(said(line))); // signs may stand out
    QVERIFY(rightEnd(result.last()) < 249);
}

void TestParagraph::hyphens_areFewAndNeverThreeInARow_data()
{
    languages();
}

void TestParagraph::hyphens_areFewAndNeverThreeInARow()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, code);
    int lineCount = 0, hyphens = 0;
    for (double width = 235; width < 260; width += 1) {
        int streak = 0;
        for (const Line &line : broken(paragraph(text, code, width))) {
            ++lineCount;
            hyphens += line.hyphenated;
            streak = line.hyphenated ? streak + 1 : 0;
            QVERIFY(streak < 3);
        }
    }
    QVERIFY2(hyphens < 0.15 * lineCount, qPrintable(u"%1 of %2"_s.arg(hyphens).arg(lineCount)));
}

void TestParagraph::wordsThatBelongTogether_stayOnOneLine_data()
{
    QTest::addColumn<QString>("together");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("date") << u"6 November"_s << QByteArray("en");
    QTest::newRow("French date") << u"6 novembre"_s << QByteArray("fr");
    QTest::newRow("first of a month") << u"1er octobre"_s << QByteArray("fr");
    QTest::newRow("Spanish date") << u"6 de noviembre"_s << QByteArray("es");
    QTest::newRow("article") << u"Article 4"_s << QByteArray("en");
    QTest::newRow("elided article") << u"l’article 4"_s << QByteArray("fr");
    QTest::newRow("Spanish article") << u"artículo 4"_s << QByteArray("es");
    QTest::newRow("number") << u"No. 7"_s << QByteArray("en");
    QTest::newRow("thousands") << u"480\u202F000\u00A0€"_s << QByteArray("fr");
    QTest::newRow("unit") << u"12 km"_s << QByteArray("en");
    QTest::newRow("space typed before a mark") << u"vraiment ?"_s << QByteArray("fr");
    QTest::newRow("space typed inside quotes") << u"« non »"_s << QByteArray("fr");
    QTest::newRow("initial") << u"A. Guterres"_s << QByteArray("en");
    QTest::newRow("two initials") << u"J.-C. Petit"_s << QByteArray("fr");
    QTest::newRow("title") << u"Mme Ngo"_s << QByteArray("fr");
    QTest::newRow("Spanish title") << u"Sra. Ruiz"_s << QByteArray("es");
    QTest::newRow("dash") << u"water – "_s << QByteArray("en");
    QTest::newRow("opening mark") << u"¿cuándo?"_s << QByteArray("es");
}

void TestParagraph::wordsThatBelongTogether_stayOnOneLine()
{
    QFETCH(QString, together);
    QFETCH(QByteArray, code);
    const QString text = u"uno dos "_s + together + u" tres cuatro cinco seis"_s;
    for (double width = 60; width < 200; width += 2.5) {
        const QString set = lines(broken(paragraph(text, code, width))).join(u'|').remove(u"\u00AD|"_s);
        QVERIFY2(set.contains(together.trimmed()), qPrintable(set));
    }
}

void TestParagraph::datesAndNames_areNotDivided_data()
{
    QTest::addColumn<QString>("together");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("date") << u"24 September"_s << QByteArray("en");
    QTest::newRow("French date") << u"4 décembre"_s << QByteArray("fr");
    QTest::newRow("Spanish date") << u"6 de noviembre"_s << QByteArray("es");
    QTest::newRow("name") << u"R. Santamaría"_s << QByteArray("es");
}

void TestParagraph::datesAndNames_areNotDivided()
{
    QFETCH(QString, together);
    QFETCH(QByteArray, code);
    const QString text = u"uno dos tres, "_s + together + u" y considerablemente muchas representaciones internacionales"_s;
    for (double width = 90; width < 240; width += 2.5)
        QVERIFY(lines(broken(paragraph(text, code, width))).join(u'|').contains(together));
}

void TestParagraph::longWord_isCutWithinTheMeasure_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("3000 letters") << QString(3000, u'x');
    QTest::newRow("address") << u"https://www.example.org/a/very/long/path/that/leads/to-the-minutes_of_the_session.html?page=2"_s;
    QTest::newRow("address of one piece") << u"https://example.org/"_s + QString(120, u'q');
    QTest::newRow("signs") << QString(200, u'…');
    QTest::newRow("letters with marks") << u"e\u0301"_s.repeated(2000);
    QTest::newRow("marks over one letter") << u'a' + QString(3000, u'\u0301');
    QTest::newRow("two units a letter") << u"🐟"_s.repeated(1501);
}

void TestParagraph::longWord_isCutWithinTheMeasure()
{
    QFETCH(QString, word);
    const QList<Line> result = broken(paragraph(u"before "_s + word + u" after"_s, "en", 180));
    for (const Line &line : result)
        QVERIFY2(rightEnd(line) < 182 && !said(line).front().isMark() && !said(line).front().isLowSurrogate(), qPrintable(said(line)));
    QCOMPARE(said(result).remove(u'\u00AD'), u"before "_s + word + u" after"_s);
    if (word.startsWith("http"_L1))
        QVERIFY(!said(result).contains(u'\u00AD'));
}

void TestParagraph::missingCharacter_isReplaced()
{
    const QList<Line> result = broken(paragraph(u"river 川 and 🐟"_s, "en", 200));
    QCOMPARE(said(result), u"river 川 and 🐟"_s);
    for (const LineRun &run : result.first().runs) {
        for (const Glyph &glyph : run.glyphs.glyphs)
            QVERIFY(glyph.id != 0);
    }
}

void TestParagraph::superscript_isSmallerAndRaised()
{
    Paragraph ordinal = paragraph(u"le 1"_s, "fr", 200);
    TextStyle raised = style(6.6);
    raised.rise = 0.5;
    ordinal.runs << TextRun{u"er"_s, raised, {}, {}} << TextRun{u" mai"_s, style(), {}, {}};
    const QList<LineRun> runs = broken(ordinal).first().runs;
    QCOMPARE(runs.size(), 3);
    QCOMPARE(runs[1].glyphs.size, 6.6);
    QCOMPARE(runs[1].glyphs.glyphs.first().y, -3.3);
    QCOMPARE(runs[2].glyphs.glyphs.first().y, 0.0);
}

void TestParagraph::capitals_sayWhatWasWritten()
{
    Paragraph heading = paragraph(u"Dans ce numéro"_s, "fr", 300);
    heading.runs.first().style.capitals = true;
    const QList<Line> result = broken(heading);
    QCOMPARE(said(result), u"Dans ce numéro"_s);
    const QList<Glyph> glyphs = result.first().runs.first().glyphs.glyphs;
    QCOMPARE(glyphs[1].id, Face::of(Face::Role::Text).glyph(U'A'));
}

void TestParagraph::foreignPassage_isDividedByItsOwnLanguage()
{
    Paragraph mixed = paragraph(u"They called it "_s, "en", 100);
    mixed.runs << TextRun{u"environnement environnement environnement"_s, style(), {}, u"fr"_s};
    for (const QString &line : lines(broken(mixed))) {
        if (line.endsWith(u'\u00AD'))
            QVERIFY2(line.contains(QRegularExpression(u"(en|vi|ron|ne)\u00AD$"_s)), qPrintable(line));
    }
    mixed.runs.last().language = u"xx"_s; // of an unknown language nothing is known
    QVERIFY(!said(broken(mixed)).contains(u'\u00AD'));
}

void TestParagraph::link_hasItsExtentOnEveryLine()
{
    Paragraph linked = paragraph(u"See "_s, "en", 90);
    linked.runs << TextRun{u"the minutes of the spring session"_s, style(), u"https://example.org"_s, {}};
    int linesWithLink = 0;
    for (const Line &line : broken(linked)) {
        for (const LineRun &run : line.runs) {
            if (run.run != 1)
                continue;
            ++linesWithLink;
            QVERIFY(run.to > run.from && run.from >= -1 && run.to < 95);
        }
    }
    QVERIFY(linesWithLink > 1);
}

void TestParagraph::spaces_keepWithinTheirLimits_data()
{
    languages();
}

void TestParagraph::spaces_keepWithinTheirLimits()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, code);
    for (double width = 130; width < 400; width += 7) {
        for (const Line &line : broken(paragraph(text, code.constData(), width))) {
            QVERIFY2(line.spacing > 0.75 - 1e-9 && line.spacing < 1.6 + 1e-9, qPrintable(said(line)));
            for (const LineRun &run : line.runs)
                QVERIFY(qAbs(run.glyphs.stretch - 100) <= 2);
        }
    }
}

void TestParagraph::lineThatCannotBeFilled_staysShort()
{
    const auto lines = broken(paragraph(u"a https://example.org/gauges-of-the-upper-valley-and-beyond b c d"_s, "en", 150));
    QVERIFY(lines.size() > 1);
    for (const Line &line : lines) {
        QVERIFY(line.spacing < 1.6 + 1e-9);
        QVERIFY2(rightEnd(line) < 153, qPrintable(said(line)));
    }
}

void TestParagraph::firstLines_areNarrowBesideAPicture()
{
    Paragraph beside = paragraph(english, "en", 300);
    beside.narrowLines = 3;
    beside.narrowBy = 100;
    const auto result = broken(beside);
    QVERIFY(result.size() > 5);
    for (int i = 0; i + 1 < result.size(); ++i) {
        const double width = i < 3 ? 200 : 300;
        QVERIFY2(qAbs(rightEnd(result[i]) - width) < 4, qPrintable(said(result[i])));
    }
    QCOMPARE(said(result).remove(u'\u00AD'), english);
}

void TestParagraph::kerning_goesOnAcrossRuns()
{
    const Paragraph whole = paragraph(u"AVAVA"_s, "en", 300);
    Paragraph parts = whole;
    parts.runs = {TextRun{u"AV"_s, style(), {}, {}}, TextRun{u"AVA"_s, style(), u"https://example.org"_s, {}}};
    const double kerned = broken(whole).first().runs.last().to;
    QCOMPARE(broken(parts).first().runs.last().to, kerned);
    Shaper shaper;
    const Face &face = Face::of(Face::Role::Text);
    QVERIFY(kerned < 10 * (3 * shaper.shape(face, u"en"_s, u"A"_s).width + 2 * shaper.shape(face, u"en"_s, u"V"_s).width));
}

void TestParagraph::italicThatLeansOver_keepsClearOfWhatFollows()
{
    Paragraph text = paragraph(u"off"_s, "en", 300);
    text.runs = {TextRun{u"off"_s, style(10, Face::Role::TextItalic), {}, {}}, TextRun{u"]"_s, style(), {}, {}}};
    const QList<LineRun> runs = broken(text).first().runs;
    const Glyph &last = runs[0].glyphs.glyphs.last(), &next = runs[1].glyphs.glyphs.first();
    const double ink = last.x + 10 * Face::of(Face::Role::TextItalic).ink(last.id).second;
    QVERIFY(next.x + 10 * Face::of(Face::Role::Text).ink(next.id).first - ink > 0.5);
}

void TestParagraph::figures_areThoseOfTheStyle()
{
    const auto glyphs = [](Forms::Figures figures) {
        Paragraph text = paragraph(u"2017"_s, "en", 300);
        text.runs.first().style = style(10, Face::Role::Heading);
        text.runs.first().style.forms.figures = figures;
        QList<quint32> ids;
        const QList<Line> result = broken(text);
        for (const Glyph &glyph : result.first().runs.first().glyphs.glyphs)
            ids << glyph.id;
        return ids;
    };
    QVERIFY(glyphs(Forms::Figures::OldStyle) != glyphs(Forms::Figures::Lining));
    QVERIFY(glyphs(Forms::Figures::Tabular) != glyphs(Forms::Figures::Lining));
    QVERIFY(hasRaised(Face::of(Face::Role::Heading), u"er"_s));
    QVERIFY(!hasRaised(Face::of(Face::Role::Text), u"er"_s));
}

QTEST_APPLESS_MAIN(TestParagraph)
#include "tst_paragraph.moc"
