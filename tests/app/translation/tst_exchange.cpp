// SPDX-License-Identifier: GPL-3.0-or-later
// An issue goes out to a translator's program and comes back, changed or broken as files are.
#include "translation/exchangereview.h"
#include "translation/xliffreader.h"
#include "translation/xliffwriter.h"

#include "exchangeissue.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace quarterly;
using namespace Qt::StringLiterals;

namespace {

using enum ExchangeOutcome;

// The issue as it goes out and comes back in XLIFF.
class TestExchangeIssue : public ExchangeIssue
{
public:
    QString exported(XliffVersion version = XliffVersion::V12)
    {
        const auto file = toXliff(issue(), french(), segments(), version);
        return file ? QString::fromUtf8(*file) : u"refused: "_s + file.error().message;
    }

    ReviewedUnit reviewed(const QString &file, const QString &field)
    {
        const ExchangeReview review = this->review(file);
        const auto unit = std::ranges::find(review.units, named(field).block.toString(), &ReviewedUnit::id);
        return unit == review.units.end() ? ReviewedUnit{.outcome = Unknown} : *unit;
    }

    ExchangeReview review(const QString &file)
    {
        const auto read = readXliff(file.toUtf8(), u"F.xlf"_s);
        return read ? reviewExchange(*read, segments()) : ExchangeReview{};
    }
};

// The unit of a file from its start tag to its end tag.
QString unitOf(const QString &file, const Segment &segment)
{
    const qsizetype at = file.indexOf(u"<trans-unit id=\"%1\""_s.arg(segment.block.toString()));
    return file.mid(at, file.indexOf(u"</trans-unit>"_s, at) - at + 13);
}

QString between(const QString &text, const QString &from, const QString &to)
{
    const qsizetype at = text.indexOf(from) + from.size();
    return text.mid(at, text.indexOf(to, at) - at);
}

// The file with another target in this unit.
QString withTarget(QString file, const Segment &segment, const QString &target)
{
    const QString unit = unitOf(file, segment);
    static const QRegularExpression element(u"<target[^>]*>.*?</target>"_s, QRegularExpression::DotMatchesEverythingOption);
    return file.replace(unit, QString(unit).replace(element, target));
}

QString translated(const QString &words) { return u"<target>"_s + words + u"</target>"_s; }

QString complaintOf(const QString &file)
{
    const auto read = readXliff(file.toUtf8(), u"F.xlf"_s);
    return read ? QString() : read.error().message;
}

const QString wholeBody =
    u"Le <g id=\"1\">12 mars</g>, <g id=\"2\"><g id=\"3\">ad hoc</g></g>, m<g id=\"4\">2</g><x id=\"5\"/>"
                          "<g id=\"6\">ici</g> et <g id=\"7\"><g id=\"8\">là</g></g>."_s;

} // namespace

class TestExchange : public QObject
{
    Q_OBJECT

private slots:
    void export_isWhatTheProfileSays();
    void export_comesBackWhole_data();
    void export_comesBackWhole();
    void staleUnit_bearsTheOldSource();
    void idsInOneText_areUnique();
    void translation_isTakenWithItsCodes();
    void taking_isOneEdit();
    void unitComesBack_data();
    void unitComesBack();
    void sourceChangedSince_isStale();
    void targetChangedHere_isAConflict();
    void changedHereOnly_isUnchanged();
    void doubtful_isTakenWhenNamed();
    void linkOfTheTranslation_keepsItsAddress();
    void sameIdTwice_isNotTaken();
    void draftRaised_isConfirmed();
    void outsideWork_isAtMostTranslated();
    void brokenFile_isRefused_data();
    void brokenFile_isRefused();
    void fileCutAnywhere_isRefused();
    void version2_comesBackFromOtherCodes();
};

void TestExchange::export_isWhatTheProfileSays()
{
    TestExchangeIssue issue;
    const QString file = issue.exported();
    const QString unit = unitOf(file, issue.named(field::body));
    const QString source = between(unit, u"<source>"_s, u"</source>"_s);
    QCOMPARE(source, u"On <g id=\"1\" ctype=\"bold\">12 March</g> we said <g id=\"2\" ctype=\"x-language-la\"><g id=\"3\" ctype=\"italic\">ad hoc</g></g>"
                     " in m<g id=\"4\" ctype=\"x-superscript\">2</g>:<x id=\"5\" ctype=\"lb\" equiv-text=\"&#10;\"/>see <g id=\"6\" ctype=\"link\">here</g>"
                     " and <g id=\"7\" ctype=\"link\"><g id=\"8\" ctype=\"bold\">there</g></g>."_s);
    QCOMPARE(between(unit, u"<target state=\"needs-translation\">"_s, u"</target>"_s), source);
    QVERIFY(unit.contains(u"<note from=\"quarterly\">Link 7: https://two.example.org/</note>"_s));
    // the order that the strict schema wants
    QVERIFY(unit.indexOf(u"<source>"_s) < unit.indexOf(u"<target "_s));
    QVERIFY(unit.indexOf(u"<target "_s) < unit.indexOf(u"<note "_s));
    QVERIFY(unit.indexOf(u"<note "_s) < unit.indexOf(u"<context-group "_s));
    QVERIFY(unitOf(file, issue.named(field::title)).contains(u"<source>Peru &amp; “clearance” &lt;2&gt;</source>"_s));
}

void TestExchange::export_comesBackWhole_data()
{
    QTest::addColumn<XliffVersion>("version");
    QTest::newRow("1.2") << XliffVersion::V12;
    QTest::newRow("2.0") << XliffVersion::V20;
}

void TestExchange::export_comesBackWhole()
{
    QFETCH(XliffVersion, version);
    TestExchangeIssue issue;
    issue.translate(field::title, plainRuns(u"Le Pérou\u202f!"_s), TextState::Draft);
    issue.translate(field::body, {{u"Le "_s}, {u"12 mars"_s, RunStyle::Strong}});
    issue.setBody({{u"On "_s}, {u"13 March"_s, RunStyle::Strong}, {u" we said "_s}, {u"ad hoc"_s, RunStyle::Emphasis, {}, u"la"_s}});
    QCOMPARE(issue.named(field::body).state, SegmentState::Stale);
    const ExchangeReview review = issue.review(issue.exported(version));
    QCOMPARE(review.units.size(), issue.segments().size());
    for (const ReviewedUnit &unit : review.units)
        QVERIFY2(unit.isIntact && !unit.isSafe() && !unit.isDoubtful(), qPrintable(plainText(unit.source)));
    // a control: a file that lost something is noticed
    QVERIFY(!issue.reviewed(issue.exported(version).replace(u"13 March"_s, u"13"_s), field::body).isIntact);
}

void TestExchange::staleUnit_bearsTheOldSource()
{
    TestExchangeIssue issue;
    issue.setBody(plainRuns(u"Old."_s));
    issue.translate(field::body, plainRuns(u"Vieux."_s));
    issue.setBody(plainRuns(u"New."_s));
    const QString file = issue.exported();
    const QString unit = unitOf(file, issue.named(field::body));
    QVERIFY(unit.contains(u"<target state=\"needs-adaptation\">Vieux.</target>"_s));
    QVERIFY(unit.contains(u"<alt-trans alttranstype=\"previous-version\"><source>Old.</source><target>Vieux.</target></alt-trans>"_s));
    const QString back = withTarget(file, issue.named(field::body), translated(u"Nouveau."_s));
    QCOMPARE(*takeExchange(issue.editor(), issue.review(back)), 1);
    QCOMPARE(issue.named(field::body).state, SegmentState::Translated);
}

void TestExchange::idsInOneText_areUnique()
{
    TestExchangeIssue issue;
    issue.translate(field::body, {{u"un"_s, RunStyle::Strong}, {u" et "_s}, {u"deux"_s, RunStyle::Strong}, {u" et "_s}, {u"trois"_s, RunStyle::Strong}});
    QXmlStreamReader xml(issue.exported());
    QSet<QString> ids;
    int codes = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && (xml.name() == "source"_L1 || xml.name() == "target"_L1))
            ids.clear();
        if (xml.isStartElement() && (xml.name() == "g"_L1 || xml.name() == "x"_L1)) {
            const QString id = xml.attributes().value("id"_L1).toString();
            QVERIFY(!ids.contains(id));
            ids << id;
            ++codes;
        }
    }
    QVERIFY(!xml.hasError());
    QCOMPARE(codes, 11);
}

void TestExchange::translation_isTakenWithItsCodes()
{
    TestExchangeIssue issue;
    const QString file = withTarget(issue.exported(), issue.named(field::body), translated(wholeBody));
    const auto taken = takeExchange(issue.editor(), issue.review(file));
    QVERIFY(taken);
    QCOMPARE(*taken, 1);
    const Segment body = issue.named(field::body);
    QCOMPARE(body.state, SegmentState::Translated);
    QCOMPARE(body.target, (Runs{{u"Le "_s}, {u"12 mars"_s, RunStyle::Strong}, {u", "_s}, {u"ad hoc"_s, RunStyle::Emphasis, {}, u"la"_s},
                                {u", m"_s}, {u"2"_s, RunStyle::Superscript}, {u"\u2028"_s}, {u"ici"_s, {}, u"https://one.example.org/"_s},
                                {u" et "_s}, {u"là"_s, RunStyle::Strong, u"https://two.example.org/"_s}, {u"."_s}}));
    QCOMPARE(issue.library().history(body.block, u"fr"_s).first().origin, u"imported"_s);
}

void TestExchange::taking_isOneEdit()
{
    TestExchangeIssue issue;
    QString file = withTarget(issue.exported(), issue.named(field::body), translated(wholeBody));
    file = withTarget(file, issue.named(field::title), translated(u"Le Pérou"_s));
    QVERIFY(takeExchange(issue.editor(), issue.review(file)));
    QCOMPARE(plainText(issue.named(field::title).target), u"Le Pérou"_s);
    QVERIFY(issue.editor().undo());
    QVERIFY(issue.named(field::title).target.isEmpty());
    QVERIFY(issue.named(field::body).target.isEmpty());
}

void TestExchange::unitComesBack_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<ExchangeOutcome>("outcome");
    QTest::addColumn<int>("remarks");
    const QString same = u"On <g id=\"1\">12 March</g> we said <g id=\"2\"><g id=\"3\">ad hoc</g></g> in m<g id=\"4\">2</g>:<x id=\"5\"/>"
                         "see <g id=\"6\">here</g> and <g id=\"7\"><g id=\"8\">there</g></g>."_s;
    QTest::newRow("whole") << translated(wholeBody) << Taken << 0;
    QTest::newRow("no target") << QString() << Untranslated << 0;
    QTest::newRow("empty target") << u"<target/>"_s << Untranslated << 0;
    QTest::newRow("blank target") << translated(u" \n "_s) << Untranslated << 0;
    QTest::newRow("identical") << u"<target state=\"needs-translation\">"_s + same + u"</target>"_s << Untranslated << 0;
    QTest::newRow("identical, but said to be done") << u"<target state=\"translated\">"_s + same + u"</target>"_s << Taken << 0;
    QTest::newRow("link lost") << translated(QString(wholeBody).replace(u"<g id=\"6\">ici</g>"_s, u"ici"_s)) << CodesLost << 1;
    QTest::newRow("link emptied") << translated(QString(wholeBody).replace(u"<g id=\"6\">ici</g>"_s, u"ici<g id=\"6\"/>"_s)) << CodesLost << 1;
    QTest::newRow("line break lost") << translated(QString(wholeBody).remove(u"<x id=\"5\"/>"_s)) << CodesLost << 1;
    QTest::newRow("doubled id") << translated(QString(wholeBody).replace(u"id=\"7\""_s, u"id=\"6\""_s)) << Taken << 1;
    QTest::newRow("code of nobody") << translated(wholeBody + u"<x id=\"99\"/>"_s) << Taken << 1;
    QTest::newRow("in marks") << translated(u"<mrk mtype=\"seg\" mid=\"0\">"_s + wholeBody + u"</mrk>"_s) << Taken << 0;
    QTest::newRow("as bx and ex") << translated(QString(wholeBody).replace(u"<g id=\"1\">12 mars</g>"_s, u"<bx id=\"1\"/>12 mars<ex id=\"1\"/>"_s)) << Taken << 0;
    QTest::newRow("in Spanish") << translated(QString(wholeBody).replace(u"et "_s, u"los Estados de la Convención que no son parte de las reuniones del año y "_s))
                                << OtherLanguage << 0;
}

void TestExchange::unitComesBack()
{
    QFETCH(QString, target);
    QFETCH(ExchangeOutcome, outcome);
    QFETCH(int, remarks);
    TestExchangeIssue issue;
    const ReviewedUnit unit = issue.reviewed(withTarget(issue.exported(), issue.named(field::body), target), field::body);
    QCOMPARE(unit.outcome, outcome);
    QCOMPARE(unit.remarks.size(), remarks);
}

void TestExchange::sourceChangedSince_isStale()
{
    TestExchangeIssue issue;
    const QString file = withTarget(issue.exported(), issue.named(field::body), translated(wholeBody));
    issue.setBody(plainRuns(u"Something else."_s));
    const ReviewedUnit unit = issue.reviewed(file, field::body);
    QCOMPARE(unit.outcome, Stale);
    QVERIFY(plainText(unit.source).startsWith(u"On 12 March"_s));
    QCOMPARE(plainText(unit.segment.source), u"Something else."_s);
    QCOMPARE(*takeExchange(issue.editor(), issue.review(file)), 0);
}

void TestExchange::targetChangedHere_isAConflict()
{
    TestExchangeIssue issue;
    const QString file = withTarget(issue.exported(), issue.named(field::title), translated(u"Le Pérou"_s));
    issue.translate(field::title, plainRuns(u"Au Pérou"_s));
    QCOMPARE(issue.reviewed(file, field::title).outcome, Conflict);
    QCOMPARE(*takeExchange(issue.editor(), issue.review(file)), 0);
    QCOMPARE(plainText(issue.named(field::title).target), u"Au Pérou"_s);
}

void TestExchange::changedHereOnly_isUnchanged()
{
    TestExchangeIssue issue;
    issue.translate(field::title, plainRuns(u"Le Pérou"_s));
    const QString file = issue.exported();
    issue.translate(field::title, plainRuns(u"Au Pérou"_s));
    QCOMPARE(issue.reviewed(file, field::title).outcome, Unchanged);
}

void TestExchange::doubtful_isTakenWhenNamed()
{
    TestExchangeIssue issue;
    const QString file = withTarget(issue.exported(), issue.named(field::title), translated(u"Le Pérou"_s));
    issue.translate(field::title, plainRuns(u"Au Pérou"_s));
    const QString id = issue.named(field::title).block.toString();
    QCOMPARE(*takeExchange(issue.editor(), issue.review(file), {false, {u"another"_s}}), 0);
    QCOMPARE(*takeExchange(issue.editor(), issue.review(file), {false, {id}}), 1);
    QCOMPARE(plainText(issue.named(field::title).target), u"Le Pérou"_s);
}

void TestExchange::linkOfTheTranslation_keepsItsAddress()
{
    TestExchangeIssue issue;
    issue.setBody({{u"See "_s}, {u"here"_s, {}, u"https://example.org/en"_s}});
    issue.translate(field::body, {{u"Voir "_s}, {u"ici"_s, {}, u"https://example.org/fr"_s}});
    const ReviewedUnit unit = issue.reviewed(withTarget(issue.exported(), issue.named(field::body), translated(u"Voyez <g id=\"1\">là</g>"_s)), field::body);
    QCOMPARE(unit.outcome, Taken);
    QCOMPARE(unit.target.last().link, u"https://example.org/fr"_s);
}

void TestExchange::sameIdTwice_isNotTaken()
{
    TestExchangeIssue issue;
    QString file = withTarget(issue.exported(), issue.named(field::title), translated(u"Le Pérou"_s));
    const QString unit = unitOf(file, issue.named(field::title));
    file.replace(unit, unit + QString(unit).replace(u"Le Pérou"_s, u"Au Pérou"_s));
    QCOMPARE(issue.review(file).count(Doubled), 2);
    QCOMPARE(*takeExchange(issue.editor(), issue.review(file)), 0);
}

void TestExchange::draftRaised_isConfirmed()
{
    TestExchangeIssue issue;
    issue.translate(field::title, plainRuns(u"Le Pérou"_s), TextState::Draft);
    const QString file = issue.exported();
    QCOMPARE(issue.reviewed(file, field::title).outcome, Unchanged);
    const QString raised = withTarget(file, issue.named(field::title), u"<target state=\"final\">Le Pérou</target>"_s);
    QCOMPARE(issue.reviewed(raised, field::title).outcome, Confirmed);
    QCOMPARE(*takeExchange(issue.editor(), issue.review(raised)), 1);
    QCOMPARE(issue.named(field::title).state, SegmentState::Translated);
}

void TestExchange::outsideWork_isAtMostTranslated()
{
    TestExchangeIssue issue;
    const QString file = withTarget(issue.exported(), issue.named(field::title), u"<target state=\"signed-off\">Le Pérou</target>"_s);
    QVERIFY(takeExchange(issue.editor(), issue.review(file)));
    QCOMPARE(issue.named(field::title).state, SegmentState::Translated);
}

void TestExchange::brokenFile_isRefused_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("replacement");
    QTest::addColumn<QString>("says");
    QTest::newRow("entities") << u"<xliff "_s << u"<!DOCTYPE x [<!ENTITY a \"aaaa\">]><xliff "_s << u"document type"_s;
    QTest::newRow("outside type") << u"<xliff "_s << u"<!DOCTYPE x SYSTEM \"/etc/passwd\"><xliff "_s << u"document type"_s;
    QTest::newRow("unknown entity") << u"Peru &amp;"_s << u"Peru &nothing;"_s << u"entities"_s;
    QTest::newRow("another product") << u"tool-id=\"quarterly\" product-name=\"Quarterly\""_s << u"tool-id=\"other\""_s << u"not written by Quarterly"_s;
    QTest::newRow("no issue") << u"build-num="_s << u"date="_s << u"not written by Quarterly"_s;
    QTest::newRow("unknown language") << u"target-language=\"fr\""_s << u"target-language=\"tlh\""_s << u"tlh"_s;
    QTest::newRow("unknown version") << u"version=\"1.2\""_s << u"version=\"1.0\""_s << u"XLIFF 1.0"_s;
    QTest::newRow("another format") << u"<xliff "_s << u"<html "_s << u"no XLIFF file"_s;
    QTest::newRow("too deep") << u"<body>"_s << u"<body>"_s + u"<group>"_s.repeated(200) << u"too deeply"_s;
    QTest::newRow("text too deep") << u"<source>Peru"_s << u"<source>"_s + u"<g id=\"1\">"_s.repeated(200) << u"too deeply"_s;
    QTest::newRow("text too long") << u"<source>Peru"_s << u"<source>"_s + u"long "_s.repeated(300'000) << u"longer"_s;
}

void TestExchange::brokenFile_isRefused()
{
    QFETCH(QString, pattern);
    QFETCH(QString, replacement);
    QFETCH(QString, says);
    TestExchangeIssue issue;
    const QString file = issue.exported();
    QVERIFY(file.contains(pattern));
    QCOMPARE(complaintOf(file), QString());
    const QString complaint = complaintOf(QString(file).replace(pattern, replacement));
    QVERIFY2(complaint.startsWith(u"F.xlf"_s) && complaint.contains(says) && !complaint.contains(u'\n'), qPrintable(complaint));
}

void TestExchange::fileCutAnywhere_isRefused()
{
    TestExchangeIssue issue;
    const QString file = issue.exported().trimmed();
    for (qsizetype length = 0; length < file.size(); length += 37)
        QVERIFY2(!complaintOf(file.first(length)).isEmpty(), qPrintable(QString::number(length)));
}

void TestExchange::version2_comesBackFromOtherCodes()
{
    TestExchangeIssue issue;
    issue.setBody({{u"See "_s}, {u"here"_s, {}, u"https://example.org/en"_s}, {u"."_s}});
    QString file = issue.exported(XliffVersion::V20).replace(u"version=\"2.0\""_s, u"version=\"2.1\""_s);
    file.replace(u".</source>"_s, u".</source><target>Voir <sc id=\"1\"/>ici<ec startRef=\"1\"/>.</target>"_s);
    const ReviewedUnit unit = issue.reviewed(file, field::body);
    QCOMPARE(unit.outcome, Taken);
    QCOMPARE(unit.target, (Runs{{u"Voir "_s}, {u"ici"_s, {}, u"https://example.org/en"_s}, {u"."_s}}));
}

QTEST_MAIN(TestExchange)
#include "tst_exchange.moc"
