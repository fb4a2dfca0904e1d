// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/remedyedits.h"

#include "app/samplelibrary.h"
#include "issue/issueloader.h"
#include "layout/remedywords.h"

#include <QTemporaryDir>
#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;

using Kind = FitChange::Kind;

class TestRemedyEdits : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void whatIsCarriedOut_isWhatWasShown_data();
    void whatIsCarriedOut_isWhatWasShown();
    void otherEditions_keepTheirSetting();
    void itemForTheNextIssue_goesToItsSectionThere();
    void itemForTheNextIssue_findsASectionMadeForIt();
    void withoutANextIssue_theItemWaitsInTheLibrary();
    void publishedIssue_takesNothingIn();
    void words_sayWhereAnItemGoes();

private:
    Issue issue() const { return *loadIssue(*m_library, *Quarter::create(2017, 4)); }
    IssueId addNext() const { return *m_editor->createIssue(*Quarter::create(2018, 1), Language()); }
    // Sections, items, presentations and adjustments, to compare all of it.
    QString described(const Issue &issue) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<IssueEditor> m_editor;
};

void TestRemedyEdits::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_library = createSample(m_folder->filePath(u"sample.quarterly"_s));
    m_editor = std::make_unique<IssueEditor>(*m_library);
    const auto moved = m_library->write({}, [](Writer &writer) { // the sample's next issue: out of the way
        for (IssueRow row : writer.rows<IssueRow>(u"year"_s, {u"2018"_s})) {
            row.year = 2030;
            writer.put(row);
        }
    });
    QVERIFY(moved);
}

void TestRemedyEdits::cleanup()
{
    m_editor.reset();
    m_library.reset();
    m_folder.reset();
}

QString TestRemedyEdits::described(const Issue &issue) const
{
    QString text = QString::number(issue.setup.typeSize);
    for (const Section &section : issue.sections) {
        text += nameOf(section.kind) + u'\n';
        for (const Placement &placement : section.placements) {
            text += u"  "_s + placement.item.title.plain(placement.item.source) + u' ' + nameOf(placement.presentation);
            for (auto each = placement.adjustments.cbegin(); each != placement.adjustments.cend(); ++each)
                text += u" %1 %2 %3 %4"_s.arg(each.key().code()).arg(each->spacing).arg(each->pictureScale).arg(each->pictureHeight);
            text += u'\n';
        }
    }
    return text;
}

void TestRemedyEdits::whatIsCarriedOut_isWhatWasShown_data()
{
    QTest::addColumn<QList<int>>("kinds");
    QTest::newRow("spacing") << QList{int(Kind::Spacing)};
    QTest::newRow("pictures cropped") << QList{int(Kind::PictureHeight)};
    QTest::newRow("pictures scaled") << QList{int(Kind::PictureSize)};
    QTest::newRow("in brief") << QList{int(Kind::Brief)};
    QTest::newRow("next issue") << QList{int(Kind::NextIssue)};
    QTest::newRow("type") << QList{int(Kind::TypeSize)};
    QTest::newRow("two at once") << QList{int(Kind::Spacing), int(Kind::PictureHeight)};
}

void TestRemedyEdits::whatIsCarriedOut_isWhatWasShown()
{
    QFETCH(QList<int>, kinds);
    const Issue before = issue();
    QList<FitChange> changes;
    for (const int kind : kinds) {
        const bool everywhere = Kind(kind) == Kind::Spacing;
        changes << FitChange{Kind(kind), everywhere ? -4 : 0.8,
                             everywhere ? PlacementId() : before.sections.first().placements.first().id};
    }
    const QString name = m_editor->undoName();
    QVERIFY(carryOut(*m_editor, u"Fit it"_s, before, Language(), changes));
    QCOMPARE(m_editor->undoName(), u"Fit it"_s);
    QVERIFY(described(issue()) != described(before));
    QCOMPARE(described(issue()), described(withChanges(before, Language(), changes)));
    QVERIFY(m_editor->undo());
    QCOMPARE(described(issue()), described(before));
    QCOMPARE(m_editor->undoName(), name);
}

void TestRemedyEdits::otherEditions_keepTheirSetting()
{
    const Language french = *Language::fromCode(u"fr"_s);
    QVERIFY(carryOut(*m_editor, {}, issue(), french, {{Kind::Spacing, -4}}));
    for (const Section &section : issue().sections) {
        for (const Placement &placement : section.placements)
            QCOMPARE(placement.adjustments.keys(), QList{french});
    }
}

void TestRemedyEdits::itemForTheNextIssue_goesToItsSectionThere()
{
    const IssueId next = addNext();
    QVERIFY(m_editor->addSection(next, SectionKind::Publications, {}));
    QVERIFY(m_editor->addSection(next, SectionKind::Highlights, {}));
    const Issue before = issue();
    const Section &highlights = *std::ranges::find(before.sections, SectionKind::Highlights, &Section::kind);
    const Placement &moved = highlights.placements.first();
    QVERIFY(carryOut(*m_editor, u"Keep it"_s, before, Language(), {{Kind::NextIssue, 0, moved.id}}));
    QVERIFY(!issue().placement(moved.id));
    const Issue after = *loadIssue(*m_library, next);
    QCOMPARE(after.sections.size(), 2);
    QCOMPARE(after.sections.last().placements.size(), 1);
    QCOMPARE(after.sections.last().placements.first().item.id, moved.item.id);
    QVERIFY(m_editor->undo());
    QVERIFY(issue().placement(moved.id));
    QVERIFY(loadIssue(*m_library, next)->sections.last().placements.isEmpty());
}

void TestRemedyEdits::itemForTheNextIssue_findsASectionMadeForIt()
{
    const IssueId next = addNext();
    const Issue before = issue();
    const Section &highlights = *std::ranges::find(before.sections, SectionKind::Highlights, &Section::kind);
    QVERIFY(carryOut(*m_editor, {}, before, Language(), {{Kind::NextIssue, 0, highlights.placements.first().id}, {Kind::NextIssue, 0, highlights.placements.last().id}}));
    const Issue after = *loadIssue(*m_library, next);
    QCOMPARE(after.sections.size(), 1);
    QCOMPARE(after.sections.first().kind, SectionKind::Highlights);
    QCOMPARE(after.sections.first().title.plain(Language()), highlights.title.plain(Language()));
    QCOMPARE(after.sections.first().placements.size(), 2);
    QVERIFY(m_editor->undo());
    QVERIFY(loadIssue(*m_library, next)->sections.isEmpty());
}

void TestRemedyEdits::withoutANextIssue_theItemWaitsInTheLibrary()
{
    const Issue before = issue();
    const Placement &taken = before.sections.first().placements.first();
    QVERIFY(carryOut(*m_editor, {}, before, Language(), {{Kind::NextIssue, 0, taken.id}}));
    QVERIFY(!issue().placement(taken.id));
    QVERIFY(!loadItem(*m_library, taken.item.id)->trashed.isValid());
}

void TestRemedyEdits::publishedIssue_takesNothingIn()
{
    const Quarter quarter = *Quarter::create(2017, 4);
    QVERIFY(!nextIssue(*m_library, quarter));
    const IssueId next = addNext();
    QCOMPARE(nextIssue(*m_library, quarter)->id, next);
    QVERIFY(m_editor->setState(next, IssueState::Published));
    QVERIFY(!nextIssue(*m_library, quarter));
}

void TestRemedyEdits::words_sayWhereAnItemGoes()
{
    const Issue shown = issue();
    const Placement &placement = shown.sections.first().placements.first();
    const FitChange change{Kind::NextIssue, 0, placement.id};
    const RemedyWords without(shown, Language(), std::nullopt), with(shown, Language(), Quarter::create(2018, 1));
    QVERIFY2(without.change(change).contains(u"library"_s), qPrintable(without.change(change)));
    QVERIFY2(with.change(change).contains(u"2018-Q1"_s), qPrintable(with.change(change)));
    QVERIFY(with.change(change).contains(placement.item.title.plain(Language())));
}

QTEST_GUILESS_MAIN(TestRemedyEdits)
#include "tst_remedyedits.moc"
