// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/testissue.h"
#include "export/check.h"

#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;

namespace {

using Fault = std::function<void(Issue &)>;

Language english() { return testissue::language("en"); }
Language french() { return testissue::language("fr"); }

// Every text of it translated into every language, so that nothing is found.
Issue soundIssue()
{
    Issue issue = testissue::fullIssue();
    Item &flood = issue.sections[0].placements[0].item;
    issue.sections[0].placements = {testissue::place(flood)};
    issue.sections[1].placements[0].item.pictures.clear();
    return issue;
}

Item &firstItem(Issue &issue)
{
    return issue.sections[0].placements[0].item;
}

void setStates(LocalizedText &text, TextState state)
{
    for (LocalizedBlock &block : text.blocks) {
        for (BlockText &words : block.texts)
            words.state = state;
    }
}

// Translators have finished with everything.
Issue finished(Issue issue)
{
    Profile &profile = issue.profile;
    for (LocalizedText *text : {&issue.masthead, &issue.tagline, &profile.organisation, &profile.body, &profile.address})
        setStates(*text, TextState::Translated);
    for (Section &section : issue.sections) {
        setStates(section.title, TextState::Translated);
        for (Placement &placement : section.placements) {
            Item &item = placement.item;
            for (LocalizedText *text : {&item.title, &item.body, &item.summary})
                setStates(*text, TextState::Translated);
            for (Event &event : item.events)
                setStates(event.place, TextState::Translated);
            for (Picture &picture : item.pictures) {
                setStates(picture.alt, TextState::Translated);
                setStates(picture.caption, TextState::Translated);
            }
        }
    }
    return issue;
}

// Says so much more in French.
void lengthen(LocalizedBlock &block, int characters)
{
    block.texts[french()].runs << Run{u" encore"_s.repeated(characters / 7), {}, {}, {}};
}

// As a line each: "error fr: message".
QStringList printed(const QList<Finding> &findings)
{
    const QStringList names = {u"error"_s, u"warning"_s, u"remark"_s};
    QStringList lines;
    for (const Finding &finding : findings)
        lines << u"%1 %2: %3"_s.arg(names[int(finding.severity)], finding.language.code(), finding.message);
    return lines;
}

} // namespace

class TestCheck : public QObject
{
    Q_OBJECT

private slots:
    void soundIssue_hasNoFindings();
    void fault_isFound_data();
    void fault_isFound();
    void whatIsNotAsked_isNotFound();
    void finding_namesThePlace();
    void errors_comeFirst();
    void onlyErrors_countAsErrors();
    void misspeltWords_areARemark();
    void itemPlacedTwice_isSpeltOnce();
};

void TestCheck::soundIssue_hasNoFindings()
{
    QCOMPARE(printed(checkIssue(finished(soundIssue()), Language::all())), QStringList());
}

void TestCheck::fault_isFound_data()
{
    QTest::addColumn<Fault>("change");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const QString &line, const Fault &change) { QTest::newRow(name) << change << line; };

    row("missing texts", u"error fr: “Nine gauges for the upper valley” is not all in French yet. Missing: title and text."_s,
        [](Issue &issue) {
            firstItem(issue).title.blocks[0].texts.remove(french());
            firstItem(issue).body.blocks[1].texts.remove(french());
        });
    row("nowhere on the web", u"remark en: It is not known where the newsletter is on the web: e-mails have no link to read it online. "
                              "Say it in the settings, under “Organisation”."_s,
        [](Issue &issue) { issue.profile.online.clear(); });
    row("no sender", u"remark en: The newsletter has no sender: readers of e-mails cannot write to stop receiving them. "
                     "Say the address in the settings, under “Organisation”."_s,
        [](Issue &issue) {
            issue.profile.mail.clear();
            issue.sections.last().kind = SectionKind::Other; // which names an address
        });
    row("long e-mail", u"remark fr: The e-mail in French is long: it tells the highlights in short and leads to the web for the rest."_s,
        [](Issue &issue) { lengthen(firstItem(issue).body.blocks.last(), 70'000); });
    row("long e-mail that leads nowhere", u"remark fr: The e-mail in French is long (79 kB). It stays whole, as long as it is not known where it could lead to on the web."_s,
        [](Issue &issue) {
            issue.profile.online = u"nowhere"_s;
            lengthen(firstItem(issue).body.blocks.last(), 70'000);
        });
    row("e-mail that is cut short", u"warning fr: Gmail will show only the beginning of the e-mail in French (102 kB of 119 kB): place highlights in brief."_s,
        [](Issue &issue) {
            firstItem(issue).summary = {};
            lengthen(firstItem(issue).body.blocks.first(), 110'000);
        });
    row("missing section title", u"error fr: “Highlights” is not all in French yet. Missing: title."_s,
        [](Issue &issue) { issue.sections[0].title.blocks[0].texts.remove(french()); });
    row("missing address", u"error fr: “Secretariat of the Commission” is not all in French yet. Missing: address."_s,
        [](Issue &issue) { issue.profile.address.blocks[0].texts.remove(french()); });
    row("stale", u"warning fr: “Nine gauges for the upper valley” has changed since it was put into French. To look at again: text."_s,
        [](Issue &issue) { firstItem(issue).body.blocks[0].texts[french()].stale = true; });
    row("draft", u"remark fr: “Nine gauges for the upper valley” in French is still a draft: place."_s,
        [](Issue &issue) { setStates(firstItem(issue).events[0].place, TextState::Draft); });
    row("no alternative text", u"error fr: A picture of “Nine gauges for the upper valley” has no alternative text in French: blind readers will miss it."_s,
        [](Issue &issue) { firstItem(issue).pictures[0].alt.blocks[0].texts.remove(french()); });
    row("date before", u"warning en: “Nine gauges for the upper valley” is dated 31 March 2019, which is not in the quarter 2019-Q2."_s,
        [](Issue &issue) { firstItem(issue).events[0].when = Period::day(QDate(2019, 3, 31)); });
    row("date after", u"warning en: “Nine gauges for the upper valley” is dated 1 July 2019, which is not in the quarter 2019-Q2."_s,
        [](Issue &issue) { firstItem(issue).events[0].when = Period::day(QDate(2019, 7, 1)); });
    row("announced event is past", u"warning en: “Autumn session of the members” is dated 1 January 2019, which is not in the quarter 2019-Q2."_s,
        [](Issue &issue) { issue.sections[2].placements[0].item.events[0].when = Period::day(QDate(2019, 1, 1)); });
    row("empty section", u"warning en: The section “Publications” is empty and will not appear."_s,
        [](Issue &issue) { issue.sections[1].placements.clear(); });
    row("news of an earlier issue", u"warning en: “Nine gauges for the upper valley” was in the issue 2018-Q4 already."_s,
        [](Issue &issue) { issue.earlier.insert(firstItem(issue).id, *Quarter::create(2018, 4)); });
    row("dead link", u"warning fr: A link of “Nine gauges for the upper valley” in French hardly leads anywhere: http://intranet/gauges"_s,
        [](Issue &issue) {
            firstItem(issue).body.blocks[0].texts[french()].runs << Run{u"les échelles"_s, {}, u"http://intranet/gauges"_s, {}};
        });
    row("no title", u"error en: “The office is open on weekdays from nine” has no title."_s,
        [](Issue &issue) { issue.sections[3].placements[0].item.title = {}; });
    row("remark", u"remark en: “Nine gauges for the upper valley” still has a remark: Two dates?"_s,
        [](Issue &issue) { firstItem(issue).remark = u"Two dates?"_s; });
    row("light colour", u"remark en: The colour of headings, #e0a030, is too light for text (contrast 2.3 with white): #9d6c17 is used instead."_s,
        [](Issue &issue) { issue.profile.colour = u"#e0a030"_s; });
    row("another script", u"warning fr: The fonts lack characters that stand in “Nine gauges for the upper valley” (東京): “?” is printed instead. Write the words in Latin letters."_s,
        [](Issue &issue) { firstItem(issue).body.blocks[0].texts[french()].runs << Run{u" à 東京"_s, {}, {}, {}}; });
    row("vague link", u"warning fr: A link of “Nine gauges for the upper valley” in French says only “Cliquez ici”: let its words say where it leads."_s,
        [](Issue &issue) {
            firstItem(issue).body.blocks[0].texts[french()].runs << Run{u"Cliquez ici"_s, {}, u"https://example.org/"_s, {}};
        });
}

void TestCheck::fault_isFound()
{
    QFETCH(Fault, change);
    QFETCH(QString, line);
    const QLocale before;
    QLocale::setDefault(QLocale(u"en_GB"_s));
    Issue issue = finished(soundIssue());
    change(issue);
    const QStringList lines = printed(checkIssue(issue, {english(), french()}));
    QLocale::setDefault(before);
    QVERIFY2(lines.contains(line), qPrintable(lines.join(u'\n')));
    QVERIFY2(lines.size() == 1 || !issue.profile.online.startsWith(u"http"_s), qPrintable(lines.join(u'\n')));
}

void TestCheck::whatIsNotAsked_isNotFound()
{
    Issue issue = finished(soundIssue());
    firstItem(issue).body.blocks[0].texts.remove(french());
    QCOMPARE(printed(checkIssue(issue, {english()})), QStringList());

    // The text of a headline does not appear.
    issue.sections[0].placements[0].presentation = Presentation::Headline;
    QCOMPARE(printed(checkIssue(issue, {french()})), QStringList());
}

void TestCheck::finding_namesThePlace()
{
    Issue issue = finished(soundIssue());
    firstItem(issue).body.blocks[1].texts.remove(french());
    const Finding finding = checkIssue(issue, {french()}).value(0);
    QCOMPARE(finding.language, french());
    QCOMPARE(finding.item, firstItem(issue).id);
    QCOMPARE(finding.placement, issue.sections[0].placements[0].id);
    QCOMPARE(finding.block, firstItem(issue).body.blocks[1].id);
}

void TestCheck::errors_comeFirst()
{
    Issue issue = testissue::fullIssue();
    firstItem(issue).remark = u"A remark."_s;
    const QList<Finding> findings = checkIssue(issue, Language::all());
    QVERIFY(findings.size() > 10);
    QVERIFY(std::ranges::is_sorted(findings, {}, &Finding::severity));
    QCOMPARE(findings.first().severity, Finding::Severity::Error);
    QCOMPARE(findings.last().severity, Finding::Severity::Remark);
}

void TestCheck::onlyErrors_countAsErrors()
{
    Issue issue = finished(soundIssue());
    firstItem(issue).remark = u"A remark."_s;
    QVERIFY(!hasErrors(checkIssue(issue, Language::all())));
    firstItem(issue).pictures[0].alt = {};
    QVERIFY(hasErrors(checkIssue(issue, Language::all())));
}

void TestCheck::misspeltWords_areARemark()
{
    Issue issue = testissue::fullIssue();
    Item &item = firstItem(issue);
    item.summary = {};
    item.summary.say(StoryText::fromPlainText(u"They recieve it in Sarajewo. Recieve it, they do."_s), english());
    item.summary.say(StoryText::fromPlainText(u"Ils l’ont reçuu"_s), french());
    const QList<Finding> findings = checkSpelling(issue, {english(), french()});
    QVERIFY(!hasErrors(findings));
    const QStringList lines = printed(findings);
    const QStringList english = lines.filter(u"recieve"_s), french = lines.filter(u"reçuu"_s);
    QCOMPARE(english.size(), 1);
    QVERIFY(english.first().startsWith(u"remark en"_s));
    QVERIFY(lines.filter(u"Sarajewo"_s).isEmpty()); // a name
    QCOMPARE(french.size(), 1);
    QVERIFY(french.first().startsWith(u"remark fr"_s));
}

void TestCheck::itemPlacedTwice_isSpeltOnce()
{
    Issue issue = testissue::fullIssue();
    firstItem(issue).summary.say(StoryText::fromPlainText(u"They recieve it."_s), english());
    issue.sections[1].placements << issue.sections[0].placements[0];
    QCOMPARE(printed(checkSpelling(issue, {english()})).filter(u"recieve"_s).size(), 1);
}

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"
