// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samplelibrary.h"
#include "export/check.h"
#include "issue/editiontext.h"
#include "issue/issueloader.h"
#include "issue/newissue.h"
#include "layout/layoutissue.h"

#include <QTemporaryDir>
#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;

// Every repair is tried as its button does it: the finding is there, the repair is carried out, the finding is gone, one
// undo brings it back.
class TestRepairs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void fault_isRepairedByOneClickAndComesBackByOneUndo_data();
    void fault_isRepairedByOneClickAndComesBackByOneUndo();
    void newsOfAnEarlierIssue_isTakenOut();
    void repairThatCameTooLate_changesNothing();
    void misspeltWord_isReplacedWithItsStyle();
    void coarsePicture_isPrintedSmaller();

private:
    using Spoil = std::function<void(TestRepairs &)>;

    Issue load() const { return *loadIssue(*m_library, m_issue); }
    Item firstItem() const { return load().sections[0].placements[0].item; }
    void addToBody(const Runs &runs, Language language);
    QList<Finding> found(const QString &part) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<IssueEditor> m_editor;
    IssueId m_issue;
    QLocale m_before;
};

void TestRepairs::init()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_library = createSample(m_folder->filePath(u"sample.quarterly"_s));
    m_editor = std::make_unique<IssueEditor>(*m_library);
    m_issue = lastIssue(*m_library);
}

void TestRepairs::cleanup()
{
    m_editor.reset();
    m_library.reset();
    m_folder.reset();
    QLocale::setDefault(m_before);
}

void TestRepairs::addToBody(const Runs &runs, Language language)
{
    const Item item = firstItem();
    StoryText story = item.body.in(language);
    story.blocks.first().runs << runs;
    QVERIFY(m_editor->setText({item.id.uuid(), field::body, item.source}, language, story));
}

QList<Finding> TestRepairs::found(const QString &part) const
{
    const Issue issue = load();
    QList<Finding> findings = checkIssue(issue, issue.languages());
    findings.removeIf([&](const Finding &finding) { return !finding.message.contains(part); });
    return findings;
}

void TestRepairs::fault_isRepairedByOneClickAndComesBackByOneUndo_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("part"); // of the message
    QTest::addColumn<QString>("repair");
    const auto row = [](const char *name, const QString &part, const QString &repair, const Spoil &spoil) {
        QTest::newRow(name) << spoil << part << repair;
    };
    row("stale", u"has changed since"_s, u"Meaning unchanged"_s, [](TestRepairs &test) { test.addToBody({{u" More."_s}}, Language()); });
    row("draft", u"is still a draft"_s, u"Mark as translated"_s, [](TestRepairs &test) {
        const Item item = test.firstItem();
        const LocalizedBlock &block = item.body.blocks.first();
        const Language french = *Language::fromCode(u"fr"_s);
        QVERIFY(test.m_editor->setTranslation(block.id, item.source, french, block.texts[french].runs, TextState::Draft));
    });
    row("empty section", u"is empty"_s, u"Remove the section"_s,
        [](TestRepairs &test) { QVERIFY(test.m_editor->addSection(test.m_issue, SectionKind::Other, {{Language(), u"Letters"_s}})); });
    row("remark", u"still has a remark"_s, u"Remove the remark"_s,
        [](TestRepairs &test) { QVERIFY(test.m_editor->setRemark(test.firstItem().id, u"Two dates?"_s)); });
    row("colour", u"too light for text"_s, u"Use #9d6c17"_s, [](TestRepairs &test) {
        auto row = test.m_library->profile(); // of a library from before the editor refused such colours
        QVERIFY(row);
        row->colour = u"#e0a030"_s;
        QVERIFY(test.m_library->write({}, [&row](Writer &writer) { writer.put(*row); }));
    });
    row("link that can be mended", u"hardly leads anywhere"_s, u"Use https://www.example.org/x"_s, [](TestRepairs &test) {
        test.addToBody({{u" the report"_s, {}, u"https://www.example.org/x."_s, {}}}, *Language::fromCode(u"fr"_s));
    });
    row("link that cannot", u"hardly leads anywhere"_s, u"Remove the link"_s,
        [](TestRepairs &test) { test.addToBody({{u" the report"_s, {}, u"http://intranet/x"_s, {}}}, Language()); });
}

void TestRepairs::fault_isRepairedByOneClickAndComesBackByOneUndo()
{
    QFETCH(Spoil, spoil);
    QFETCH(QString, part);
    QFETCH(QString, repair);
    QCOMPARE(found(part).size(), 0);
    spoil(*this);
    const QList<Finding> findings = found(part);
    QVERIFY(!findings.isEmpty());
    for (const Finding &finding : findings) {
        QCOMPARE(finding.repairs.size(), 1);
        QCOMPARE(finding.repairs.first().name, repair);
    }
    QVERIFY(findings.first().repairs.first().carryOut(*m_editor, load()));
    QCOMPARE(found(part).size(), findings.size() - 1);
    QVERIFY(m_editor->undo());
    QCOMPARE(found(part).size(), findings.size());
}

void TestRepairs::newsOfAnEarlierIssue_isTakenOut()
{
    const Item news = load().sections[1].placements[0].item;
    QCOMPARE(news.kind, ItemKind::News);
    const auto next = makeIssueLike(*m_editor, *Quarter::create(2018, 2), load());
    QVERIFY(next);
    m_issue = *next;
    QVERIFY(m_editor->placeItems({news.id}, load().sections.first().id));
    const QList<Finding> findings = found(u"was in the issue 2017-Q4 already"_s);
    QCOMPARE(findings.size(), 1);
    QVERIFY(findings.first().repairs.first().carryOut(*m_editor, load()));
    QVERIFY(load().sections.first().placements.isEmpty());
}

void TestRepairs::repairThatCameTooLate_changesNothing()
{
    QVERIFY(m_editor->addSection(m_issue, SectionKind::Other, {{Language(), u"Letters"_s}}));
    const Finding finding = found(u"is empty"_s).value(0);
    const SectionId section = load().sections.last().id;
    QVERIFY(m_editor->placeItems({firstItem().id}, section));
    QVERIFY(finding.repairs.first().carryOut(*m_editor, load()));
    QCOMPARE(load().sections.last().id, section);
}

void TestRepairs::misspeltWord_isReplacedWithItsStyle()
{
    addToBody({{u" They "_s}, {u"recieve"_s, RunStyle::Strong, {}, {}}, {u" it."_s}}, Language());
    const Finding finding = checkSpelling(load(), {Language()}).value(0);
    QVERIFY(finding.repairs.size() >= 2);
    QCOMPARE(finding.repairs.first().name, u"Use “receive”"_s);
    QVERIFY(finding.repairs.first().carryOut(*m_editor, load()));
    QVERIFY(firstItem().body.blocks.first().texts[Language()].runs.contains(Run{u"receive"_s, RunStyle::Strong, {}, {}}));
}

void TestRepairs::coarsePicture_isPrintedSmaller()
{
    Issue issue = load();
    PlacementId placement;
    for (const Section &section : issue.sections) {
        for (const Placement &placed : section.placements) {
            if (!shownPictures(placed).isEmpty())
                placement = placed.id; // the last, which is not on the cover
        }
    }
    // As if the pages had come out larger: few pixels on the same paper.
    Pages pages = layoutIssue(issue, issue.source, issue.setup);
    const QByteArray hash = issue.item(issue.placement(placement)->item.id)->pictures.first().hash;
    const auto printed = std::ranges::find(pages.pictures, hash, &PagePicture::hash);
    QVERIFY(printed != pages.pictures.end());
    printed->size = {60, 80};
    const QList<Finding> findings = checkPictures(issue, pages);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().placement, placement);
    QVERIFY(findings.first().repairs.first().carryOut(*m_editor, issue));
    for (const Language language : issue.languages())
        QVERIFY(load().placement(placement)->adjustments[language].pictureScale < 1);
}

QTEST_GUILESS_MAIN(TestRepairs)
#include "tst_repairs.moc"
