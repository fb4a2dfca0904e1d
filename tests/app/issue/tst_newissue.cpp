// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samplelibrary.h"
#include "issue/issueloader.h"
#include "issue/newissue.h"

#include <QTemporaryDir>
#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;

class TestNewIssue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void usualIssue_hasItsSectionsInEveryLanguage();
    void issueLikeAnother_hasEverythingButItsItems();
    void issueLikeAnother_isOneEdit();
    void secondIssueOfAQuarter_isRefusedAndLeavesNothing();

private:
    Issue load(IssueId id) const { return *loadIssue(*m_library, id); }
    Issue sample() const { return *loadIssue(*m_library, *Quarter::create(2017, 4)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<IssueEditor> m_editor;
};

void TestNewIssue::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_library = createSample(m_folder->filePath(u"sample.quarterly"_s));
    m_editor = std::make_unique<IssueEditor>(*m_library);
}

void TestNewIssue::cleanup()
{
    m_editor.reset();
    m_library.reset();
    m_folder.reset();
}

void TestNewIssue::usualIssue_hasItsSectionsInEveryLanguage()
{
    const Issue issue = load(*makeUsualIssue(*m_editor, *Quarter::create(2018, 2), *Language::fromCode(u"fr"_s)));
    QCOMPARE(issue.source.code(), u"fr"_s);
    QCOMPARE(issue.masthead.languages(), Language::all());
    QList<SectionKind> kinds;
    for (const Section &section : issue.sections) {
        kinds << section.kind;
        QCOMPARE(section.title.languages(), Language::all());
    }
    QCOMPARE(kinds, QList({SectionKind::Highlights, SectionKind::Publications, SectionKind::Events, SectionKind::Contact}));
}

void TestNewIssue::issueLikeAnother_hasEverythingButItsItems()
{
    const IssueId model = sample().id;
    const PageSetup setup{.paper = u"A5"_s, .columns = 1, .typeSize = 11, .theme = u"modern"_s};
    QVERIFY(m_editor->setSetup(model, setup) && m_editor->setNumber(model, 12));
    const Issue before = load(model);
    const Issue issue = load(*makeIssueLike(*m_editor, *Quarter::create(2018, 2), before));
    QCOMPARE(issue.quarter, *Quarter::create(2018, 2));
    QCOMPARE(issue.number, 13);
    QVERIFY(issue.state == IssueState::Draft);
    QVERIFY(issue.setup == setup);
    QCOMPARE(issue.sections.size(), before.sections.size());
    for (Language language : Language::all()) {
        QCOMPARE(issue.masthead.plain(language), before.masthead.plain(language));
        QCOMPARE(issue.tagline.plain(language), before.tagline.plain(language));
        for (qsizetype i = 0; i < issue.sections.size(); ++i) {
            QVERIFY(issue.sections[i].kind == before.sections[i].kind && issue.sections[i].placements.isEmpty());
            QCOMPARE(issue.sections[i].title.plain(language), before.sections[i].title.plain(language));
        }
    }
    QCOMPARE(load(model).sections.first().placements.size(), before.sections.first().placements.size());
}

void TestNewIssue::issueLikeAnother_isOneEdit()
{
    const QString undo = m_editor->undoName();
    QVERIFY(makeIssueLike(*m_editor, *Quarter::create(2018, 2), sample()));
    QCOMPARE(m_library->issues().size(), 3);
    QVERIFY(m_editor->undo());
    QCOMPARE(m_library->issues().size(), 2);
    QCOMPARE(m_editor->undoName(), undo);
}

void TestNewIssue::secondIssueOfAQuarter_isRefusedAndLeavesNothing()
{
    const Issue model = sample();
    const auto refused = makeIssueLike(*m_editor, model.quarter, model);
    QVERIFY(!refused && refused.error().message.contains(u"2017"_s));
    QCOMPARE(m_library->issues().size(), 2);
}

QTEST_MAIN(TestNewIssue)
#include "tst_newissue.moc"
