// SPDX-License-Identifier: GPL-3.0-or-later
// An issue goes out as a table and comes back, also from programs that save it in their own way.
#include "base/files.h"
#include "translation/exchangereview.h"
#include "translation/sidetable.h"

#include "exchangeissue.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <zip.h>

using namespace quarterly;
using namespace Qt::StringLiterals;

namespace {

using enum ExchangeOutcome;

class TableIssue : public ExchangeIssue
{
public:
    QString exported()
    {
        const auto file = toSideTable(issue(), french(), segments());
        return file ? QString::fromUtf8(*file) : u"refused: "_s + file.error().message;
    }

    ExchangeReview review(const QByteArray &file)
    {
        const auto read = readSideTable(file, u"F.html"_s);
        if (!read)
            qWarning("%s", qPrintable(read.error().message));
        return read ? reviewExchange(*read, segments()) : ExchangeReview{};
    }
    ExchangeReview review(const QString &file) { return review(file.toUtf8()); }

    ReviewedUnit reviewed(const QByteArray &file, const QString &field)
    {
        const ExchangeReview all = review(file);
        const auto unit = std::ranges::find(all.units, named(field).block.toString(), &ReviewedUnit::id);
        return unit == all.units.end() ? ReviewedUnit{.outcome = Unknown} : *unit;
    }
    ReviewedUnit reviewed(const QString &file, const QString &field) { return reviewed(file.toUtf8(), field); }
};

QString rowOf(const QString &file, const Segment &segment)
{
    const qsizetype at = file.indexOf(u"<tr id=\"%1\""_s.arg(segment.block.toString()));
    return file.mid(at, file.indexOf(u"</tr>"_s, at) + 5 - at);
}

// The file with another translation in this row.
QString withTarget(QString file, const Segment &segment, const QString &target)
{
    static const QRegularExpression cell(u"(<td class=\"target\"[^>]*>).*?</td>"_s, QRegularExpression::DotMatchesEverythingOption);
    const QString row = rowOf(file, segment);
    return file.replace(row, QString(row).replace(cell, u"\\1"_s + target + u"</td>"_s));
}

// What Word makes of a page: no attributes but addresses, a paragraph in each cell, a language on every word, its own
// elements, lines broken anywhere, Windows-1252 with entities for the rest.
QByteArray asWordSavesIt(QString file)
{
    static const QRegularExpression attributes(u"<(table|tr|td|th|p|h1|span|body)\\b[^>]*>"_s), sections(u"</?(thead|tbody|strong|em|small)>"_s);
    static const QRegularExpression head(u"<!DOCTYPE.*<body"_s, QRegularExpression::DotMatchesEverythingOption);
    file.replace(head, u"<html xmlns:o=\"urn:schemas-microsoft-com:office:office\">\n<head><meta charset=windows-1252>"
                       "<style><!-- p.MsoNormal {mso-style-parent:\"\"} --></style></head>\n<body"_s);
    file.replace(u"<strong>"_s, u"<b><span lang=FR style='mso-ansi-language:FR'>"_s).replace(u"</strong>"_s, u"</span></b>"_s);
    file.replace(u"<em>"_s, u"<i>"_s).replace(u"</em>"_s, u"</i>"_s);
    file.remove(sections).replace(u"th>"_s, u"td>"_s).replace(u"<th"_s, u"<td"_s).replace(attributes, u"<\\1>"_s);
    file.replace(u"<td>"_s, u"<td width=207 valign=top style='width:155.3pt;border:solid windowtext 1.0pt'>\n  <p class=MsoNormal>"
                            "<span lang=EN-GB style='mso-ansi-language:EN-GB'>"_s);
    file.replace(u"</td>"_s, u"<o:p></o:p></span></p>\n  </td>"_s);
    file.replace(u"QuarterlyTable"_s, u"<span class=SpellE>QuarterlyTable</span>"_s);
    file.replace(u" we said "_s, u" we\n  said "_s).replace(u" said "_s, u" said "_s);
    QByteArray bytes;
    for (const QChar character : std::as_const(file)) {
        const char16_t code = character.unicode();
        bytes += code < 0x100 ? QByteArray(1, char(code)) : "&#" + QByteArray::number(code) + ';';
    }
    return bytes;
}

// LibreOffice keeps more, but sets every paragraph in a language and a font.
QByteArray asLibreOfficeSavesIt(QString file)
{
    static const QRegularExpression ids(u" (id|class|scope)=\"[^\"]*\""_s), cell(u"<td( lang=\"[^\"]*\")?>"_s);
    file.replace(u"<meta charset=\"utf-8\"/>"_s, u"<meta http-equiv=\"content-type\" content=\"text/html; charset=utf-8\"/>\n\t<meta name=\"generator\" content=\"LibreOffice 7.4.7.2 (Linux)\"/>"_s);
    file.remove(ids);
    file.replace(u"<strong>"_s, u"<b>"_s).replace(u"</strong>"_s, u"</b>"_s).replace(u"<em>"_s, u"<i>"_s).replace(u"</em>"_s, u"</i>"_s);
    file.replace(cell, u"<td width=\"32%\" style=\"border: 1px solid #b9b5ad; padding: 0.1cm\"><p lang=\"fr-FR\" align=\"left\" style=\"orphans: 2\">\n\t\t\t"
                       "<font face=\"Georgia, serif\"><font size=\"2\" style=\"font-size: 11pt\"><span lang=\"fr-FR\">"_s);
    return file.replace(u"</td>"_s, u"</span></font></font></p>\n\t\t</td>"_s).toUtf8();
}

QString wordRuns(const Runs &runs)
{
    QString xml;
    for (const Run &run : runs) {
        const QString style = u"<w:rPr>%1%2%3</w:rPr>"_s.arg(run.styles.testFlag(RunStyle::Strong) ? u"<w:b/>"_s : QString(),
                                                             run.styles.testFlag(RunStyle::Emphasis) ? u"<w:i/>"_s : QString(),
                                                             run.styles.testFlag(RunStyle::Superscript) ? u"<w:vertAlign w:val=\"superscript\"/>"_s : QString());
        const QString words = run.text.toHtmlEscaped().replace(lineBreak, u"</w:t><w:br/><w:t xml:space=\"preserve\">"_s);
        const QString whole = u"<w:r>"_s + style + u"<w:t xml:space=\"preserve\">"_s + words + u"</w:t></w:r>"_s;
        xml += run.link.isEmpty() ? whole : u"<w:fldSimple w:instr=\"HYPERLINK &quot;%1&quot;\">%2</w:fldSimple>"_s.arg(run.link, whole);
    }
    return xml;
}

QString wordRow(const QList<Runs> &cells)
{
    QString xml;
    for (const Runs &cell : cells)
        xml += u"<w:tc><w:tcPr/><w:p>%1</w:p></w:tc>"_s.arg(wordRuns(cell));
    return u"<w:tr>%1</w:tr>"_s.arg(xml);
}

// The table as a Word file, with a translation of the body.
QByteArray asWordFile(const QString &file, const QList<Segment> &segments, const Runs &body)
{
    static const QRegularExpression mark(u"QuarterlyTable[^<]*"_s), reference(u"<small>([^<]*)</small>"_s);
    QString rows = wordRow({plainRuns(u"No."_s), plainRuns(u"What it is"_s), plainRuns(u"Source"_s), plainRuns(u"Translation"_s), plainRuns(u"State"_s)});
    for (const Segment &segment : segments) {
        const QString id = reference.match(rowOf(file, segment)).captured(1);
        rows += wordRow({plainRuns(u"1\u2028"_s + id), plainRuns(u"Text"_s), segment.source, segment.field.name == field::body ? body : segment.target, {}});
    }
    const QByteArray xml = (u"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p>%1</w:p>"
                            "<w:tbl>%2</w:tbl></w:body></w:document>"_s.arg(wordRuns(plainRuns(mark.match(file).captured())), rows)).toUtf8();
    QTemporaryDir folder;
    const QString path = folder.filePath(u"table.docx"_s);
    zip_t *archive = zip_open(path.toUtf8().constData(), ZIP_CREATE, nullptr);
    zip_file_add(archive, "word/document.xml", zip_source_buffer(archive, xml.constData(), zip_uint64_t(xml.size()), 0), 0);
    zip_close(archive);
    return readFile(path, 1 << 20) ? *readFile(path, 1 << 20) : QByteArray();
}

QString complaintOf(const QString &file)
{
    const auto read = readSideTable(file.toUtf8(), u"F.html"_s);
    return read ? QString() : read.error().message;
}

const QString wholeBody = u"Le <strong>12 mars</strong>, <em>ad hoc</em>, m<sup>2</sup><br/><a href=\"https://one.example.org/\">ici</a> et "
                          "<a href=\"https://two.example.org/\"><strong>là</strong></a>."_s;
// The same as the model has it, with the mark for Latin that no table carries.
Runs wholeRuns()
{
    return {{u"Le "_s}, {u"12 mars"_s, RunStyle::Strong}, {u", "_s}, {u"ad hoc"_s, RunStyle::Emphasis, {}, u"la"_s}, {u", m"_s},
            {u"2"_s, RunStyle::Superscript}, {u"\u2028"_s}, {u"ici"_s, {}, u"https://one.example.org/"_s}, {u" et "_s},
            {u"là"_s, RunStyle::Strong, u"https://two.example.org/"_s}, {u"."_s}};
}

} // namespace

class TestSideTable : public QObject
{
    Q_OBJECT

private slots:
    void table_isAccessible();
    void table_comesBackWhole_data();
    void table_comesBackWhole();
    void translation_isTakenWithItsCodes_data();
    void translation_isTakenWithItsCodes();
    void rowComesBack_data();
    void rowComesBack();
    void nameThatStaysTheSame_isTaken();
    void paragraphs_becomeOneText();
    void sourceChangedSince_isStale();
    void targetChangedHere_isAConflict();
    void changedHereOnly_isUnchanged();
    void wordFile_isTakenWithItsCodes();
    void doubledRow_isNotTaken();
    void damagedReference_isNotLost();
    void missingRow_changesNothing();
    void brokenFile_isRefused_data();
    void brokenFile_isRefused();
    void fileCutAnywhere_isRefused();
    void bytesChangedAnywhere_areSurvived();
};

void TestSideTable::table_isAccessible()
{
    TableIssue issue;
    issue.translate(field::title, plainRuns(u"Le Pérou"_s));
    const QString file = issue.exported();
    QCOMPARE(file.count(u"<table>"_s), 1);
    QCOMPARE(file.count(u"scope=\"col\""_s), 5);
    QVERIFY(file.contains(u"scope=\"rowgroup\">Peru &amp; “clearance” &lt;2&gt;</th>"_s));
    const QString row = rowOf(file, issue.named(field::title));
    QVERIFY2(row.contains(u"<td lang=\"en-GB\">Peru &amp; “clearance” &lt;2&gt;</td><td class=\"target\" lang=\"fr\">Le Pérou</td>"_s), qPrintable(row));
    QVERIFY(rowOf(file, issue.named(field::body)).contains(u"<td class=\"target\" lang=\"fr\"></td>"_s)); // a place to write
    QVERIFY(rowOf(file, issue.named(field::body)).contains(u"<a href=\"https://two.example.org/\"><strong>there</strong></a>"_s));
}

void TestSideTable::table_comesBackWhole_data()
{
    QTest::addColumn<int>("program");
    QTest::newRow("as it left") << 0;
    QTest::newRow("from Word") << 1;
    QTest::newRow("from LibreOffice") << 2;
}

void TestSideTable::table_comesBackWhole()
{
    QFETCH(int, program);
    TableIssue issue;
    issue.translate(field::title, plainRuns(u"Le  Pérou\u202f!"_s), TextState::Draft);
    issue.translate(field::body, wholeRuns());
    const QString file = issue.exported();
    const ExchangeReview review = issue.review(program == 0 ? file.toUtf8() : program == 1 ? asWordSavesIt(file) : asLibreOfficeSavesIt(file));
    QCOMPARE(review.units.size(), issue.segments().size());
    for (const ReviewedUnit &unit : review.units)
        QVERIFY2(unit.isIntact && !unit.isSafe() && !unit.isDoubtful(), qPrintable(plainText(unit.source)));
    // a control: a file that lost something is noticed
    QVERIFY(!issue.reviewed(QString(file).replace(u"12 March"_s, u"12"_s), field::body).isIntact);
}

void TestSideTable::translation_isTakenWithItsCodes_data()
{
    table_comesBackWhole_data();
}

void TestSideTable::translation_isTakenWithItsCodes()
{
    QFETCH(int, program);
    TableIssue issue;
    const QString file = withTarget(issue.exported(), issue.named(field::body), wholeBody);
    const ExchangeReview review = issue.review(program == 0 ? file.toUtf8() : program == 1 ? asWordSavesIt(file) : asLibreOfficeSavesIt(file));
    QCOMPARE(*takeExchange(issue.editor(), review), 1);
    QCOMPARE(issue.named(field::body).target, wholeRuns());
    QCOMPARE(issue.named(field::body).state, SegmentState::Translated);
    QVERIFY(issue.editor().undo());
    QVERIFY(issue.named(field::body).target.isEmpty());
}

void TestSideTable::rowComesBack_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<ExchangeOutcome>("outcome");
    QTest::addColumn<int>("remarks");
    QTest::newRow("whole") << wholeBody << Taken << 0;
    QTest::newRow("empty") << QString() << Untranslated << 0;
    QTest::newRow("blank") << u" <br/>&nbsp; "_s << Untranslated << 0;
    QTest::newRow("link lost") << QString(wholeBody).replace(u"<a href=\"https://one.example.org/\">ici</a>"_s, u"ici"_s) << CodesLost << 1;
    QTest::newRow("line break lost") << QString(wholeBody).replace(u"<br/>"_s, u" "_s) << CodesLost << 1;
    QTest::newRow("passage lost") << QString(wholeBody).replace(u"ad hoc"_s, u"pour cela"_s) << CodesLost << 1;
    QTest::newRow("more bold") << QString(wholeBody).replace(u"et"_s, u"<b>et</b>"_s) << Taken << 1;
    QTest::newRow("script") << wholeBody + u"<script>alert(1)</script>"_s << Taken << 0;
    QTest::newRow("bad address") << QString(wholeBody).replace(u"https://one.example.org/"_s, u"javascript:alert(1)"_s) << CodesLost << 1;
    QTest::newRow("in Spanish") << QString(wholeBody).replace(u"et "_s, u"los Estados de la Convención que no son parte de las reuniones del año y "_s)
                                << OtherLanguage << 0;
}

void TestSideTable::rowComesBack()
{
    QFETCH(QString, target);
    QFETCH(ExchangeOutcome, outcome);
    QFETCH(int, remarks);
    TableIssue issue;
    const ReviewedUnit unit = issue.reviewed(withTarget(issue.exported(), issue.named(field::body), target), field::body);
    QCOMPARE(unit.outcome, outcome);
    QCOMPARE(unit.remarks.size(), remarks);
}

// The cell was empty, so that somebody must have written it.
void TestSideTable::nameThatStaysTheSame_isTaken()
{
    TableIssue issue;
    const QString file = withTarget(issue.exported(), issue.named(field::title), u"Peru &amp; “clearance” &lt;2&gt;"_s);
    QCOMPARE(issue.reviewed(file, field::title).outcome, Taken);
}

void TestSideTable::paragraphs_becomeOneText()
{
    TableIssue issue;
    const QString file = withTarget(issue.exported(), issue.named(field::title), u"<p>Le Pérou</p><p>et la suite</p>"_s);
    const ReviewedUnit unit = issue.reviewed(file, field::title);
    QCOMPARE(unit.outcome, Taken);
    QCOMPARE(plainText(unit.target), u"Le Pérou et la suite"_s);
}

void TestSideTable::sourceChangedSince_isStale()
{
    TableIssue issue;
    const QString file = withTarget(issue.exported(), issue.named(field::body), wholeBody);
    issue.setBody(plainRuns(u"Something else."_s));
    const ReviewedUnit unit = issue.reviewed(asWordSavesIt(file), field::body);
    QCOMPARE(unit.outcome, Stale);
    QVERIFY(plainText(unit.source).startsWith(u"On 12 March"_s));
    QCOMPARE(*takeExchange(issue.editor(), issue.review(file)), 0);
}

void TestSideTable::targetChangedHere_isAConflict()
{
    TableIssue issue;
    const QString file = withTarget(issue.exported(), issue.named(field::title), u"Le Pérou"_s);
    issue.translate(field::title, plainRuns(u"Au Pérou"_s));
    QCOMPARE(issue.reviewed(asWordSavesIt(file), field::title).outcome, Conflict);
    QCOMPARE(*takeExchange(issue.editor(), issue.review(file)), 0);
    QCOMPARE(plainText(issue.named(field::title).target), u"Au Pérou"_s);
}

void TestSideTable::changedHereOnly_isUnchanged()
{
    TableIssue issue;
    issue.translate(field::title, plainRuns(u"Le Pérou"_s));
    const QString file = issue.exported();
    issue.translate(field::title, plainRuns(u"Au Pérou"_s));
    QCOMPARE(issue.reviewed(asWordSavesIt(file), field::title).outcome, Unchanged);
}

void TestSideTable::wordFile_isTakenWithItsCodes()
{
    TableIssue issue;
    issue.translate(field::title, plainRuns(u"Le Pérou\u202f!"_s), TextState::Draft);
    const QByteArray word = asWordFile(issue.exported(), issue.segments(), wholeRuns());
    QVERIFY(isSideTable(word));
    const ExchangeReview review = issue.review(word);
    QCOMPARE(review.units.size(), issue.segments().size());
    QCOMPARE(review.count(Unchanged), 1);
    QCOMPARE(*takeExchange(issue.editor(), review), 1);
    QCOMPARE(issue.named(field::body).target, wholeRuns());
    const auto cut = readSideTable(word.first(word.size() / 2), u"F.docx"_s);
    QVERIFY(!cut && cut.error().message.startsWith(u"F.docx: "_s));
    const auto other = readSideTable(*readFile(QStringLiteral(QUARTERLY_TEST_DATA "/issue/newsletter.docx"), 1 << 20), u"F.docx"_s);
    QVERIFY(!other && other.error().message.contains(u"no table for translators"_s));
}

void TestSideTable::doubledRow_isNotTaken()
{
    TableIssue issue;
    QString file = withTarget(issue.exported(), issue.named(field::title), u"Le Pérou"_s);
    const QString row = rowOf(file, issue.named(field::title));
    file.replace(row, row + QString(row).replace(u"Le Pérou"_s, u"Au Pérou"_s));
    QCOMPARE(issue.review(file).count(Doubled), 2);
    QCOMPARE(*takeExchange(issue.editor(), issue.review(file)), 0);
}

void TestSideTable::damagedReference_isNotLost()
{
    TableIssue issue;
    QString file = withTarget(issue.exported(), issue.named(field::title), u"Le Pérou"_s);
    const QString row = rowOf(file, issue.named(field::title));
    static const QRegularExpression small(u"<small>.*?</small>"_s);
    file.replace(row, QString(row).replace(small, u"see Claire"_s));
    const ExchangeReview review = issue.review(file);
    QCOMPARE(review.count(Unknown), 1);
    const auto unit = std::ranges::find(review.units, Unknown, &ReviewedUnit::outcome);
    QCOMPARE(plainText(unit->target), u"Le Pérou"_s);
}

void TestSideTable::missingRow_changesNothing()
{
    TableIssue issue;
    issue.translate(field::title, plainRuns(u"Le Pérou"_s));
    QString file = issue.exported();
    file.remove(rowOf(file, issue.named(field::title)));
    QCOMPARE(*takeExchange(issue.editor(), issue.review(file)), 0);
    QCOMPARE(plainText(issue.named(field::title).target), u"Le Pérou"_s);
}

void TestSideTable::brokenFile_isRefused_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("replacement");
    QTest::addColumn<QString>("says");
    QTest::newRow("another page") << u"QuarterlyTable"_s << u"Newsletter"_s << u"no table for translators"_s;
    QTest::newRow("no issue") << u"QuarterlyTable "_s << u"QuarterlyTable x"_s << u"no table for translators"_s;
    QTest::newRow("unknown language") << u" fr.</p>"_s << u" tlh.</p>"_s << u"no table for translators"_s;
    QTest::newRow("no table") << u"<td"_s << u"<p"_s << u"no text to take over"_s;
    QTest::newRow("lost columns") << u"<td class=\"target\""_s << u"<p class=\"target\""_s << u"has lost columns in row"_s;
    QTest::newRow("too deep") << u"<table>"_s << u"<div>"_s.repeated(200) + u"<table>"_s << u"too deeply"_s;
}

void TestSideTable::brokenFile_isRefused()
{
    QFETCH(QString, pattern);
    QFETCH(QString, replacement);
    QFETCH(QString, says);
    TableIssue issue;
    QString file = issue.exported();
    QVERIFY(file.contains(pattern));
    QCOMPARE(complaintOf(file), QString());
    static const QRegularExpression state(u"</td><td>[^<]*</td></tr>"_s);
    if (pattern.contains(u"target"_s))
        file.replace(state, u"</td></tr>"_s);
    const QString complaint = complaintOf(file.replace(pattern, replacement));
    QVERIFY2(complaint.contains(says) && !complaint.contains(u'\n'), qPrintable(complaint));
}

void TestSideTable::fileCutAnywhere_isRefused()
{
    TableIssue issue;
    const QString file = issue.exported().trimmed();
    for (qsizetype length = 0; length < file.size() - 1; length += 37)
        QVERIFY2(!complaintOf(file.first(length)).isEmpty(), qPrintable(QString::number(length)));
}

// Whatever is read from a damaged file, nothing is taken that the review calls doubtful, and nothing crashes.
void TestSideTable::bytesChangedAnywhere_areSurvived()
{
    TableIssue issue;
    const QByteArray whole = issue.exported().toUtf8();
    QRandomGenerator random(20171204);
    int read = 0;
    for (int round = 0; round < 300; ++round) {
        QByteArray file = whole;
        for (int i = 0; i < 8; ++i) {
            const qsizetype at = random.bounded(int(file.size()));
            if (round % 2)
                file[at] = char(random.bounded(256));
            else
                file.remove(at, random.bounded(40));
        }
        if (const auto back = readSideTable(file, u"F.html"_s)) {
            ++read;
            const ExchangeReview review = reviewExchange(*back, issue.segments());
            QVERIFY(review.units.size() <= back->units.size());
        }
    }
    QVERIFY(read > 50); // most were files all the same
}

QTEST_MAIN(TestSideTable)
#include "tst_sidetable.moc"
