// SPDX-License-Identifier: GPL-3.0-or-later
#include "issue/issueloader.h"
#include "issue/sample.h"
#include "library/pictureimport.h"
#include "library/verification.h"
#include "text/markup.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;

namespace {


Runs runs(const QString &markup)
{
    return *runsFromMarkup(markup);
}

} // namespace

class TestIssueEditor : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void twoIssuesOfOneQuarter_areRefused();
    void movedPlacement_landsWhereTheOrderBeforeSaid_data();
    void movedPlacement_landsWhereTheOrderBeforeSaid();
    void placementMovedToAnotherSection_leavesNoGap();
    void movedSection_takesItsItemsAlong();
    void removedSection_leavesItsItemsInTheLibrary();
    void undo_goesBackThroughEverything();
    void redo_isForgottenAfterANewEdit();
    void whatAnEditDealtWith_isToldAgainByUndoAndRedo();
    void editInAnswerToAnother_comesBehindIt();
    void tagOfAHighlightThatIsGone_isRefused();
    void typingOn_isOneEdit();
    void failedEdit_changesNothing();
    void manyEditsTogether_areOneStepAndOneSignal();
    void sourceParagraphInsertedAtTheTop_shiftsNoTranslation();
    void changedSource_makesItsTranslationStale();
    void unchangedMeaning_isNotStaleAndCanBeTakenBack();
    void untouchedTranslation_staysStaleWhenItsNeighbourIsWritten();
    void draftOverAStaleText_staysStaleUntilConfirmed();
    void removedParagraph_comesBackWithItsTranslation();
    void paragraphOfTheTranslationOnly_survivesEditsOfTheSource();
    void everyVersion_isKeptWithAuthorAndTime();
    void usedHighlight_cannotGoToTheTrash();
    void trash_keepsForThirtyDaysAndThenNoLonger();
    void logo_isKeptAndCanBeTakenBack();
    void otherEditsOfTheProfile_leaveTheLogo();
    void colourThatCannotBeRead_isRefusedWithTheNearest();
    void addressesForPublishing_areKeptAndCanBeTakenBack();
    void readOnlyLibrary_refusesEdits();

private:
    QStringList titles(SectionId section) const;
    ItemId item(const QString &title);
    Profile profileWithLogo();
    StoryText body(ItemId item, Language language) const { return loadItem(*m_library, item)->body.in(language); }
    TextField bodyField(ItemId item) const { return {item.uuid(), field::body, english}; }

    const Language english = *Language::fromCode(u"en"_s);
    const Language french = *Language::fromCode(u"fr"_s);
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<IssueEditor> m_editor;
    IssueId m_issue;
    SectionId m_first, m_second;
};

void TestIssueEditor::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto library = Library::create(m_folder->filePath(u"test.quarterly"_s));
    QVERIFY2(library, qPrintable(library ? QString() : library.error().message));
    m_library = std::move(*library);
    m_editor = std::make_unique<IssueEditor>(*m_library);
    m_issue = *m_editor->createIssue(*Quarter::create(2017, 4), english);
    m_first = *m_editor->addSection(m_issue, SectionKind::Highlights, {{english, u"Highlights"_s}, {french, u"Faits marquants"_s}});
    m_second = *m_editor->addSection(m_issue, SectionKind::Publications, {{english, u"Publications"_s}});
    QVERIFY(m_editor->placeItems({item(u"a"_s), item(u"b"_s), item(u"c"_s)}, m_first));
    QVERIFY(m_editor->placeItems({item(u"x"_s)}, m_second));
}

void TestIssueEditor::cleanup()
{
    m_editor.reset();
    m_library.reset();
}

QStringList TestIssueEditor::titles(SectionId section) const
{
    QStringList titles;
    const auto issue = loadIssue(*m_library, m_issue);
    for (const Placement &placement : issue->section(section)->placements)
        titles << placement.item.title.plain(english);
    return titles;
}

ItemId TestIssueEditor::item(const QString &title)
{
    const auto id = m_editor->createItem(ItemKind::News, english);
    Q_ASSERT(id);
    const auto set = m_editor->setPlainText({id->uuid(), field::title, english}, english, title);
    Q_ASSERT(set);
    return *id;
}

void TestIssueEditor::twoIssuesOfOneQuarter_areRefused()
{
    const auto again = m_editor->createIssue(*Quarter::create(2017, 4), english);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Kind::Refused);
    QVERIFY(again.error().message.contains(u"2017-Q4"_s));
}

void TestIssueEditor::movedPlacement_landsWhereTheOrderBeforeSaid_data()
{
    QTest::addColumn<QList<int>>("moved");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("expected");
    QTest::newRow("down one") << QList{0} << 2 << u"bac"_s;
    QTest::newRow("onto itself") << QList{1} << 1 << u"abc"_s;
    QTest::newRow("behind itself") << QList{1} << 2 << u"abc"_s;
    QTest::newRow("to the top") << QList{2} << 0 << u"cab"_s;
    QTest::newRow("to the end") << QList{0} << -1 << u"bca"_s;
    QTest::newRow("two at once") << QList{0, 2} << 2 << u"bac"_s;
    QTest::newRow("far beyond the end") << QList{0} << 99 << u"bca"_s;
}

void TestIssueEditor::movedPlacement_landsWhereTheOrderBeforeSaid()
{
    QFETCH(QList<int>, moved);
    QFETCH(int, position);
    QFETCH(QString, expected);
    const auto issue = loadIssue(*m_library, m_issue);
    QList<PlacementId> ids;
    for (int index : moved)
        ids << issue->section(m_first)->placements[index].id;
    QVERIFY(m_editor->movePlacements(ids, m_first, position));
    QCOMPARE(titles(m_first).join(QString()), expected);
}

void TestIssueEditor::placementMovedToAnotherSection_leavesNoGap()
{
    const auto issue = loadIssue(*m_library, m_issue);
    QVERIFY(m_editor->movePlacements({issue->section(m_first)->placements[1].id}, m_second, 0));
    QCOMPARE(titles(m_first), QStringList({u"a"_s, u"c"_s}));
    QCOMPARE(titles(m_second), QStringList({u"b"_s, u"x"_s}));
    const auto rows = m_library->rows<PlacementRow>(u"section"_s, {m_first.toString()});
    QCOMPARE(rows[1].position, 1);
}

void TestIssueEditor::movedSection_takesItsItemsAlong()
{
    QVERIFY(m_editor->moveSection(m_second, 0));
    const auto issue = loadIssue(*m_library, m_issue);
    QCOMPARE(issue->sections[0].id, m_second);
    QCOMPARE(titles(m_second), QStringList{u"x"_s});
}

void TestIssueEditor::removedSection_leavesItsItemsInTheLibrary()
{
    const ItemId inside = loadIssue(*m_library, m_issue)->section(m_first)->placements[0].item.id;
    QVERIFY(m_editor->removeSection(m_first));
    QCOMPARE(loadIssue(*m_library, m_issue)->sections.size(), 1);
    QVERIFY(loadItem(*m_library, inside));
    QVERIFY(m_editor->undo());
    QCOMPARE(titles(m_first), QStringList({u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(loadIssue(*m_library, m_issue)->section(m_first)->title.plain(french), u"Faits marquants"_s);
}

void TestIssueEditor::undo_goesBackThroughEverything()
{
    while (m_editor->canUndo())
        QVERIFY2(m_editor->undo(), qPrintable(m_editor->undoName()));
    QVERIFY(m_library->issues().isEmpty());
    while (m_editor->canRedo())
        QVERIFY(m_editor->redo());
    QCOMPARE(titles(m_first), QStringList({u"a"_s, u"b"_s, u"c"_s}));
}

void TestIssueEditor::redo_isForgottenAfterANewEdit()
{
    QVERIFY(m_editor->undo());
    QVERIFY(m_editor->canRedo());
    item(u"new"_s);
    QVERIFY(!m_editor->canRedo());
}

void TestIssueEditor::whatAnEditDealtWith_isToldAgainByUndoAndRedo()
{
    QSignalSpy dealtWith(m_editor.get(), &IssueEditor::dealtWith);
    const auto told = [&] { return dealtWith.isEmpty() ? QList<QUuid>() : dealtWith.takeFirst().first().value<QList<QUuid>>(); };
    const auto issue = m_editor->createIssue(*Quarter::create(2031, 1), Language());
    QVERIFY(issue && dealtWith.isEmpty());
    const auto section = m_editor->addSection(*issue, SectionKind::Other, {{Language(), u"One"_s}});
    QCOMPARE(told(), QList<QUuid>{section->uuid()});
    const auto item = m_editor->createItem(ItemKind::News, Language());
    const auto placed = m_editor->placeItems({*item, *item, *item}, *section);
    QCOMPARE(told(), (QList<QUuid>{placed->at(0).uuid(), placed->at(1).uuid(), placed->at(2).uuid()}));
    QVERIFY(m_editor->movePlacements({placed->at(2)}, *section, 0)); // its neighbours only make room
    QCOMPARE(told(), QList<QUuid>{placed->at(2).uuid()});
    QVERIFY(m_editor->undo());
    QCOMPARE(told(), QList<QUuid>{placed->at(2).uuid()});
    QVERIFY(m_editor->redo());
    QCOMPARE(told(), QList<QUuid>{placed->at(2).uuid()});
}

// A field that is left because something else changed commits what was typed in it.
void TestIssueEditor::editInAnswerToAnother_comesBehindIt()
{
    const ItemId first = item(u"First"_s), second = item(u"Second"_s);
    bool isAnswered = false;
    connect(m_library.get(), &Library::changed, this, [&] {
        if (!std::exchange(isAnswered, true))
            QVERIFY(m_editor->setRemark(second, u"answer"_s));
    });
    QVERIFY(m_editor->together(u"Question"_s, [&] { return m_editor->setRemark(first, u"question"_s); }));
    const auto remarks = [&] { return QStringList{loadItem(*m_library, first)->remark, loadItem(*m_library, second)->remark}; };
    QCOMPARE(remarks(), QStringList({u"question"_s, u"answer"_s}));
    QVERIFY(m_editor->undo());
    QCOMPARE(remarks(), QStringList({u"question"_s, QString()}));
    QCOMPARE(m_editor->undoName(), u"Question"_s);
    isAnswered = false; // in answer to an undo
    QVERIFY(m_editor->undo());
    QCOMPARE(remarks(), QStringList({QString(), u"answer"_s}));
    QVERIFY(m_editor->undo());
    QCOMPARE(remarks(), QStringList({QString(), QString()}));
}

void TestIssueEditor::tagOfAHighlightThatIsGone_isRefused()
{
    const auto made = m_editor->createItem(ItemKind::News, english);
    QVERIFY(made && m_editor->undo());
    for (const auto &done : {m_editor->setTags(*made, {u"tag"_s}, english), m_editor->setArticles(*made, {4})}) {
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Refused); // and so is not tried again
    }
}

void TestIssueEditor::typingOn_isOneEdit()
{
    const ItemId id = item(QString());
    const TextField title{id.uuid(), field::title, english};
    QVERIFY(m_editor->setPlainText(title, english, u"W"_s));
    QVERIFY(m_editor->setPlainText(title, english, u"Wo"_s));
    QVERIFY(m_editor->setPlainText(title, english, u"Work"_s));
    QVERIFY(m_editor->undo());
    QVERIFY(!loadItem(*m_library, id)->title.has(english));
    QVERIFY(m_editor->redo());
    QCOMPARE(loadItem(*m_library, id)->title.plain(english), u"Work"_s);
}

void TestIssueEditor::failedEdit_changesNothing()
{
    const QString before = m_editor->undoName();
    const auto placed = m_editor->placeItems({ItemId::create()}, m_first); // no such item
    QVERIFY(!placed);
    QCOMPARE(titles(m_first), QStringList({u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(m_editor->undoName(), before);
}

void TestIssueEditor::manyEditsTogether_areOneStepAndOneSignal()
{
    const ItemId id = item(u"before"_s);
    QSignalSpy changed(m_library.get(), &Library::changed);
    const auto done = m_editor->together(u"Both"_s, [&]() -> Result<void> {
        if (const auto set = m_editor->setPlainText({id.uuid(), field::title, english}, english, u"after"_s); !set)
            return set;
        return m_editor->setArticles(id, {4, 7});
    });
    QVERIFY(done);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_editor->undoName(), u"Both"_s);
    QVERIFY(m_editor->undo());
    QCOMPARE(loadItem(*m_library, id)->title.plain(english), u"before"_s);
    QVERIFY(loadItem(*m_library, id)->articles.isEmpty());
}

void TestIssueEditor::sourceParagraphInsertedAtTheTop_shiftsNoTranslation()
{
    const ItemId id = item(u"t"_s);
    QVERIFY(m_editor->setPlainText(bodyField(id), english, u"One.\nTwo."_s));
    QVERIFY(m_editor->setPlainText(bodyField(id), french, u"Un.\nDeux."_s));
    StoryText story = body(id, english);
    story.blocks.prepend({BlockId::create(), BlockKind::Paragraph, plainRuns(u"Zero."_s)});
    QVERIFY(m_editor->setText(bodyField(id), english, story));

    QCOMPARE(body(id, english).plainText(), u"Zero.\nOne.\nTwo."_s);
    QCOMPARE(body(id, french).plainText(), u"Un.\nDeux."_s);
    const auto item = loadItem(*m_library, id);
    QCOMPARE(plainText(item->body.blocks[1].texts[french].runs), u"Un."_s);
    QVERIFY(!item->body.isCompleteIn(french, english));
}

void TestIssueEditor::changedSource_makesItsTranslationStale()
{
    const ItemId id = item(u"t"_s);
    QVERIFY(m_editor->setPlainText(bodyField(id), english, u"Six donors."_s));
    QVERIFY(m_editor->setPlainText(bodyField(id), french, u"Six donateurs."_s));
    QVERIFY(!loadItem(*m_library, id)->body.blocks[0].texts[french].stale);
    QVERIFY(m_editor->setPlainText(bodyField(id), english, u"Five donors."_s));
    const BlockText translated = loadItem(*m_library, id)->body.blocks[0].texts[french];
    QVERIFY(translated.stale);
    QCOMPARE(plainText(translated.madeFromRuns), u"Six donors."_s);
}

void TestIssueEditor::unchangedMeaning_isNotStaleAndCanBeTakenBack()
{
    const ItemId id = item(u"t"_s);
    QVERIFY(m_editor->setPlainText(bodyField(id), english, u"Six donors"_s));
    QVERIFY(m_editor->setPlainText(bodyField(id), french, u"Six donateurs"_s));
    QVERIFY(m_editor->setPlainText(bodyField(id), english, u"Six donors."_s));
    const BlockId block = loadItem(*m_library, id)->body.blocks[0].id;
    QVERIFY(m_editor->confirmUnchanged(block, english, french));
    QVERIFY(!loadItem(*m_library, id)->body.blocks[0].texts[french].stale);
    QVERIFY(m_editor->undo());
    QVERIFY(loadItem(*m_library, id)->body.blocks[0].texts[french].stale);
}

void TestIssueEditor::untouchedTranslation_staysStaleWhenItsNeighbourIsWritten()
{
    const ItemId id = item(u"t"_s);
    QVERIFY(m_editor->setPlainText(bodyField(id), english, u"One.\nTwo."_s));
    QVERIFY(m_editor->setPlainText(bodyField(id), french, u"Un.\nDeux."_s));
    QVERIFY(m_editor->setPlainText(bodyField(id), english, u"One!\nTwo."_s));
    QVERIFY(m_editor->setPlainText(bodyField(id), french, u"Un.\nDeux, vraiment."_s));
    QVERIFY(loadItem(*m_library, id)->body.blocks[0].texts[french].stale);
    QVERIFY(!loadItem(*m_library, id)->body.blocks[1].texts[french].stale);
}

void TestIssueEditor::draftOverAStaleText_staysStaleUntilConfirmed()
{
    const ItemId id = item(u"t"_s);
    QVERIFY(m_editor->setPlainText(bodyField(id), english, u"Six donors"_s));
    QVERIFY(m_editor->setPlainText(bodyField(id), french, u"Six donateurs"_s));
    QVERIFY(m_editor->setPlainText(bodyField(id), english, u"Five donors"_s));
    const BlockId block = loadItem(*m_library, id)->body.blocks[0].id;
    QVERIFY(m_editor->setTranslation(block, english, french, plainRuns(u"Cinq"_s), TextState::Draft));
    QVERIFY(loadItem(*m_library, id)->body.blocks[0].texts[french].stale);
    QVERIFY(m_editor->setTranslation(block, english, french, plainRuns(u"Cinq donateurs"_s), TextState::Translated));
    QVERIFY(!loadItem(*m_library, id)->body.blocks[0].texts[french].stale);
}

void TestIssueEditor::removedParagraph_comesBackWithItsTranslation()
{
    const ItemId id = item(u"t"_s);
    QVERIFY(m_editor->setPlainText(bodyField(id), english, u"One.\nTwo."_s));
    QVERIFY(m_editor->setPlainText(bodyField(id), french, u"Un.\nDeux."_s));
    StoryText story = body(id, english);
    story.blocks.removeFirst();
    QVERIFY(m_editor->setText(bodyField(id), english, story));
    QCOMPARE(body(id, french).plainText(), u"Deux."_s);
    QVERIFY(m_editor->undo());
    QCOMPARE(body(id, french).plainText(), u"Un.\nDeux."_s);
}

void TestIssueEditor::paragraphOfTheTranslationOnly_survivesEditsOfTheSource()
{
    const ItemId id = item(u"t"_s);
    QVERIFY(m_editor->setPlainText(bodyField(id), english, u"One.\nTwo."_s));
    QVERIFY(m_editor->setPlainText(bodyField(id), french, u"Un.\nDeux.\nNote de la traduction."_s));
    StoryText story = body(id, english);
    story.blocks[1].runs = runs(u"Two <strong>again</strong>."_s);
    QVERIFY(m_editor->setText(bodyField(id), english, story));
    QCOMPARE(body(id, french).plainText(), u"Un.\nDeux.\nNote de la traduction."_s);
    QCOMPARE(body(id, english).plainText(), u"One.\nTwo again."_s);
}

void TestIssueEditor::everyVersion_isKeptWithAuthorAndTime()
{
    const QDateTime time(QDate(2018, 1, 2), QTime(3, 4, 5), Qt::UTC);
    m_library->setClock([time] { return time; });
    QVERIFY(m_library->setSetting(u"author"_s, u"A. Editor"_s));
    const ItemId id = item(u"first"_s);
    QVERIFY(m_editor->setPlainText({id.uuid(), field::title, english}, english, u"second"_s));
    const auto history = m_library->history(loadItem(*m_library, id)->title.blocks[0].id, u"en"_s);
    QCOMPARE(history.size(), 2);
    for (const VersionRow &version : history) {
        QCOMPARE(version.author, u"A. Editor"_s);
        QCOMPARE(QDateTime::fromString(version.written, Qt::ISODateWithMs), time);
        QCOMPARE(version.hash, version.contentHash());
    }
}

void TestIssueEditor::usedHighlight_cannotGoToTheTrash()
{
    const ItemId used = loadIssue(*m_library, m_issue)->section(m_first)->placements[0].item.id;
    QVERIFY(!m_editor->trashItems({used}));
    const ItemId unused = item(u"unused"_s);
    QVERIFY(m_editor->trashItems({unused}));
    QVERIFY(loadItem(*m_library, unused)->trashed.isValid());
    QVERIFY(m_editor->restoreItems({unused}));
    QVERIFY(!loadItem(*m_library, unused)->trashed.isValid());
}

void TestIssueEditor::trash_keepsForThirtyDaysAndThenNoLonger()
{
    QDateTime now = QDateTime::currentDateTimeUtc();
    m_library->setClock([&now] { return now; });
    const ItemId gone = item(u"gone"_s), later = item(u"later"_s), kept = item(u"kept"_s);
    const BlockId title = m_library->rows<BlockRow>(u"owner"_s, {gone.toString()}).first().id;
    QVERIFY(m_editor->setEvents(gone, {EventInput{{}, Period::day(QDate(2017, 9, 1)), {{english, u"Geneva"_s}}}}));
    QVERIFY(m_editor->setArticles(gone, {4, 6}));
    QVERIFY(m_editor->setTags(gone, {u"clearance"_s}, english));
    QVERIFY(m_editor->trashItems({gone}));
    now = now.addDays(1);
    QVERIFY(m_editor->trashItems({later}));

    now = now.addDays(trashDays - 1); // to the second
    QCOMPARE(*m_editor->emptyTrash(), 0);
    now = now.addSecs(1);
    QCOMPARE(*m_editor->emptyTrash(), 1);
    QVERIFY(!loadItem(*m_library, gone));
    QVERIFY(loadItem(*m_library, later));
    QVERIFY(loadItem(*m_library, kept));
    QCOMPARE(m_library->history(title, u"en"_s).size(), 1); // what was written stays in the history
    m_library->setClock(QDateTime::currentDateTimeUtc);
    m_editor.reset();
    const QString file = m_library->file();
    m_library.reset();
    const auto found = verifyLibrary(file);
    QVERIFY2(found && found->isSound(), qPrintable(found ? found->damages.join(u'\n') : found.error().message));
}

Profile TestIssueEditor::profileWithLogo()
{
    QImage mark(40, 30, QImage::Format_ARGB32);
    mark.fill(QColor(200, 40, 30, 128));
    Profile profile{.id = *m_editor->ensureProfile(english), .source = english};
    profile.logo = logoOf(*importPicture(mark, u"mark.png"_s));
    return profile;
}

void TestIssueEditor::logo_isKeptAndCanBeTakenBack()
{
    const Profile profile = profileWithLogo();
    QCOMPARE(profile.logo.size, QSize(40, 30));
    QVERIFY(m_editor->setProfile(profile));
    QCOMPARE(loadProfile(*m_library).logo, profile.logo);
    QCOMPARE(loadIssue(*m_library, m_issue)->profile.logo, profile.logo);

    QVERIFY(m_editor->undo());
    QVERIFY(loadProfile(*m_library).logo.isEmpty());
    QVERIFY(m_editor->redo());
    QCOMPARE(loadProfile(*m_library).logo, profile.logo);
}

void TestIssueEditor::otherEditsOfTheProfile_leaveTheLogo()
{
    const Logo logo = profileWithLogo().logo;
    QVERIFY(m_editor->setProfile(profileWithLogo()));
    Profile profile = loadProfile(*m_library);
    profile.colour = u"#aa0000"_s;
    QVERIFY(m_editor->setProfile(profile));
    QCOMPARE(loadProfile(*m_library).logo, logo);
    profile.logo = {};
    QVERIFY(m_editor->setProfile(profile));
    QVERIFY(loadProfile(*m_library).logo.isEmpty());
    QCOMPARE(loadProfile(*m_library).colour, u"#aa0000"_s);
}

void TestIssueEditor::colourThatCannotBeRead_isRefusedWithTheNearest()
{
    Profile profile = profileWithLogo();
    profile.colour = u"#e0a030"_s;
    const auto refused = m_editor->setProfile(profile);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(u"#9d6c17"_s), qPrintable(refused.error().message));
    profile.colour = u"#9d6c17"_s;
    QVERIFY(m_editor->setProfile(profile));
    profile.colour = u"url(https://www.example.org)"_s;
    QVERIFY(!m_editor->setProfile(profile));
    QCOMPARE(loadProfile(*m_library).colour, u"#9d6c17"_s);
}

void TestIssueEditor::addressesForPublishing_areKeptAndCanBeTakenBack()
{
    Profile profile{.id = *m_editor->ensureProfile(english), .source = english};
    QVERIFY(loadProfile(*m_library).online.isEmpty() && loadProfile(*m_library).sender.isEmpty());
    profile.online = u"https://www.example.org/newsletter"_s;
    profile.sender = u"newsletter@example.org"_s;
    QVERIFY(m_editor->setProfile(profile));
    const Profile kept = loadIssue(*m_library, m_issue)->profile;
    QCOMPARE(kept.online, profile.online);
    QCOMPARE(kept.sender, profile.sender);

    QVERIFY(m_editor->undo());
    QVERIFY(loadProfile(*m_library).online.isEmpty() && loadProfile(*m_library).sender.isEmpty());
}

void TestIssueEditor::readOnlyLibrary_refusesEdits()
{
    const QString file = m_library->file();
    const auto reader = Library::open(file, Library::Mode::ReadOnly); // beside the one that writes
    QVERIFY2(reader, qPrintable(reader ? QString() : reader.error().message));
    IssueEditor editor(**reader);
    QVERIFY(!editor.createItem(ItemKind::News, english));
    QVERIFY(!Library::open(file, Library::Mode::ReadWrite));
}

QTEST_MAIN(TestIssueEditor)
#include "tst_issueeditor.moc"
