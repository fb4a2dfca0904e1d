// SPDX-License-Identifier: GPL-3.0-or-later
#include "translation/pretranslation.h"
#include "ui/library/chip.h"
#include "ui/recovery/unsavededits.h"
#include "ui/testsession.h"
#include "ui/text/storyedit.h"
#include "ui/translate/segmenteditor.h"
#include "ui/translate/segmentlist.h"
#include "ui/translate/segmentwords.h"
#include "ui/translate/translateplace.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>

using namespace quarterly;
using namespace Qt::StringLiterals;

// Translating the sample by keys alone, after its English was changed here and there.
class TestTranslatePlace : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void confirming_goesToTheNextUnfinished();
    void typing_isKeptAsADraft();
    void comment_isOfItsLanguage();
    void comment_staysWhileSomethingElseChanges();
    void typedWords_areOfTheirLanguage();
    void confirmedOnAFullDisk_isKept();
    void translatedMeanwhile_isNotFilledIn();
    void difference_isShownAndSaid();
    void unchangedMeaning_keepsTheTranslation();
    void reviewing_goesThroughWhatIsTranslated();
    void arrows_walkThroughTheList();
    void segmentOutsideTheFilter_isShown();
    void currentSegment_choosesItsPlacement();
    void styledTranslation_keepsItsStyle();
    void sourceLanguage_offersTheOthers();

private:
    template<typename Widget>
    Widget *find(const QString &name) const { return m_place->findChild<Widget *>(name); }
    SegmentModel &model() const { return *m_place->findChild<SegmentModel *>(); }
    SegmentList &list() const { return *find<SegmentList>(u"segmentList"_s); }
    const Segment &current() const { return model().segment(list().currentIndex().row()); }
    void changeTitle(int item, const QString &title);
    BlockId addParagraph(); // that is in no other language

    Language french() const { return language(u"fr"_s); }

    std::unique_ptr<TestSession> m_session;
    std::unique_ptr<TranslatePlace> m_place;
    QList<Item> m_items; // of the issue's longest section
};

void TestTranslatePlace::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(u"quarterly-test"_s);
}

void TestTranslatePlace::init()
{
    m_session = std::make_unique<TestSession>(TestSession::Contents::Sample);
    (*m_session)->chooseLanguage(french());
    m_items.clear();
    for (const Section &section : (*m_session)->issue()->sections) {
        for (const Placement &placement : section.placements)
            m_items << placement.item;
    }
    changeTitle(0, u"Five cities, one purpose"_s);
    changeTitle(1, u"143 votes"_s);
    m_place = std::make_unique<TranslatePlace>(**m_session);
    m_place->resize(1300, 800);
    m_place->show();
    QVERIFY(QTest::qWaitForWindowActive(m_place.get()));
}

void TestTranslatePlace::cleanup()
{
    m_place.reset();
    m_session.reset();
}

void TestTranslatePlace::changeTitle(int item, const QString &title)
{
    const TextField field{m_items[item].id.uuid(), field::title, m_items[item].source};
    const StoryText story{{Block{m_items[item].title.blocks.first().id, BlockKind::Paragraph, plainRuns(title)}}};
    QVERIFY(bool((*m_session)->editor().setText(field, m_items[item].source, story)));
}

BlockId TestTranslatePlace::addParagraph()
{
    const Item &item = m_items[2];
    StoryText body = item.body.in(item.source);
    body.blocks << Block{BlockId::create(), BlockKind::Paragraph, plainRuns(u"A paragraph more"_s)};
    if (!(*m_session)->editor().setText({item.id.uuid(), field::body, item.source}, item.source, body))
        qFatal("no paragraph");
    return body.blocks.last().id;
}

void TestTranslatePlace::confirming_goesToTheNextUnfinished()
{
    QCOMPARE(model().rowCount(), 2);
    list().editSegment(model().index(0));
    auto *target = find<StoryEdit>(u"target"_s);
    QVERIFY(target->hasFocus());
    target->selectAll();
    QTest::keyClicks(target, u"Cinq villes"_s);
    QTest::keyClick(target, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(model().segment(0).state == SegmentState::Translated);
    QCOMPARE(plainText(model().segment(0).target), u"Cinq villes"_s);
    QCOMPARE(list().currentIndex().row(), 1);
    QVERIFY(target->hasFocus());
    QTest::keyClick(target, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(model().progress().percent(), 100);
    QCOMPARE(model().rowCount(), 2);
}

void TestTranslatePlace::typing_isKeptAsADraft()
{
    list().editSegment(model().index(0));
    QTest::keyClicks(find<StoryEdit>(u"target"_s), u" encore"_s);
    QTest::keyClick(find<StoryEdit>(u"target"_s), Qt::Key_Down, Qt::ControlModifier);
    QVERIFY(plainText(model().segment(0).target).endsWith(u" encore"_s));
    QVERIFY(isUnfinished(model().segment(0).state));
    QCOMPARE(list().currentIndex().row(), 1);
}

void TestTranslatePlace::comment_isOfItsLanguage()
{
    find<QAbstractButton>(u"all"_s)->click();
    list().editSegment(model().index(0));
    auto *comment = find<QPlainTextEdit>(u"comment"_s);
    const BlockId block = current().block;
    QTest::keyClicks(comment, u"remarque"_s);
    (*m_session)->chooseLanguage(language(u"es"_s)); // in the midst of it
    list().editSegment(model().indexOf(block));
    QCOMPARE(comment->toPlainText(), QString());
    QTest::keyClicks(comment, u"pregunta"_s);
    (*m_session)->chooseLanguage(french());
    const auto wordsIn = [&](Language each) {
        for (const Comment &one : (*m_session)->issue()->comments) {
            if (one.block == block && one.language == each)
                return one.words;
        }
        return QString();
    };
    QCOMPARE(wordsIn(french()), u"remarque"_s);
    QCOMPARE(wordsIn(language(u"es"_s)), u"pregunta"_s);
    list().editSegment(model().indexOf(block));
    QCOMPARE(comment->toPlainText(), u"remarque"_s);
}

void TestTranslatePlace::comment_staysWhileSomethingElseChanges()
{
    list().editSegment(model().index(0));
    auto *comment = find<QPlainTextEdit>(u"comment"_s);
    QTest::keyClicks(comment, u"que"_s);
    changeTitle(3, u"Another title"_s);
    QTest::keyClicks(comment, u"stion"_s);
    QCOMPARE(comment->toPlainText(), u"question"_s);
}

// Texts that look alike in two languages, since they have no translation in either.
void TestTranslatePlace::typedWords_areOfTheirLanguage()
{
    const BlockId block = addParagraph();
    find<QAbstractButton>(u"all"_s)->click();
    list().editSegment(model().indexOf(block));
    m_session->refuseToWrite(true);
    auto *target = find<StoryEdit>(u"target"_s);
    QTest::keyClicks(target, u"Un resume"_s);
    (*m_session)->chooseLanguage(language(u"es"_s));
    list().editSegment(model().indexOf(block));
    QCOMPARE(target->toPlainText(), QString());
    QTest::keyClicks(target, u"Un resumen"_s);
    list().editor().flush();
    m_session->refuseToWrite(false);
    QVERIFY((*m_session)->unsaved().tryAgain());
    QCOMPARE(plainText(model().segment(model().indexOf(block).row()).target), u"Un resumen"_s);
    (*m_session)->chooseLanguage(french());
    QCOMPARE(plainText(model().segment(model().indexOf(block).row()).target), u"Un resume"_s);
}

void TestTranslatePlace::confirmedOnAFullDisk_isKept()
{
    list().editSegment(model().index(0));
    auto *target = find<StoryEdit>(u"target"_s);
    target->selectAll();
    QTest::keyClicks(target, u"Cinq villes"_s);
    m_session->refuseToWrite(true);
    QTest::keyClick(target, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!(*m_session)->unsaved().isEmpty());
    m_session->refuseToWrite(false);
    QVERIFY((*m_session)->unsaved().tryAgain());
    QCOMPARE(plainText(model().segment(0).target), u"Cinq villes"_s);
}

// Asking the memory takes a while, in which one goes on translating.
void TestTranslatePlace::translatedMeanwhile_isNotFilledIn()
{
    const BlockId block = addParagraph();
    const auto all = model().all();
    const auto added = std::ranges::find(all, block, &Segment::block);
    const Pretranslation found{*added, {.percent = 101, .target = plainRuns(u"Memoire"_s)}};
    IssueEditor &editor = (*m_session)->editor();
    QVERIFY(editor.setTranslation(added->block, added->field.source, french(), plainRuns(u"Un resume"_s), TextState::Translated));
    QCOMPARE(*pretranslate(editor, {found}, french()), 0);
    const auto row = std::ranges::find(model().all(), block, &Segment::block);
    QCOMPARE(plainText(row->target), u"Un resume"_s);
    QVERIFY(editor.undo());
    QCOMPARE(*pretranslate(editor, {found}, french()), 1);
}

void TestTranslatePlace::difference_isShownAndSaid()
{
    list().editSegment(model().index(0));
    const QString source = find<QTextEdit>(u"source"_s)->toPlainText();
    QVERIFY(source.contains(u"Four"_s) && source.contains(u"Five"_s));
    QVERIFY(find<StoryEdit>(u"target"_s)->accessibleDescription().contains(u"“Four” became “Five”"_s));
    QTest::keyClicks(find<StoryEdit>(u"target"_s), u"!"_s);
    list().editor().flush();
    QVERIFY(find<QTextEdit>(u"source"_s)->toPlainText().contains(u"Four"_s));
}

void TestTranslatePlace::unchangedMeaning_keepsTheTranslation()
{
    list().editSegment(model().index(0));
    const Runs before = current().target;
    QTest::keyClick(find<StoryEdit>(u"target"_s), Qt::Key_F7);
    QCOMPARE(model().segment(0).target, before);
    QVERIFY(!isUnfinished(model().segment(0).state));
    QCOMPARE(list().currentIndex().row(), 1);
    QVERIFY(bool((*m_session)->editor().undo()));
    QVERIFY(model().segment(0).state == SegmentState::Stale);
}

void TestTranslatePlace::reviewing_goesThroughWhatIsTranslated()
{
    for (int row = 0; row < 2; ++row) {
        list().editSegment(model().index(row));
        QTest::keyClick(find<StoryEdit>(u"target"_s), Qt::Key_Return, Qt::ControlModifier);
    }
    QTest::mouseClick(find<Chip>(u"toReview"_s), Qt::LeftButton);
    QVERIFY(model().rowCount() >= 2);
    list().editSegment(model().index(0));
    QTest::keyClick(find<StoryEdit>(u"target"_s), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(model().segment(0).state == SegmentState::Reviewed);
    QCOMPARE(list().currentIndex().row(), 1);
}

void TestTranslatePlace::arrows_walkThroughTheList()
{
    list().editSegment(model().index(0));
    auto *target = find<StoryEdit>(u"target"_s);
    QTest::keyClick(target, Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(list().currentIndex().row(), 1);
    QTest::keyClick(target, Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(list().currentIndex().row(), 1);
    QTest::keyClick(target, Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(list().currentIndex().row(), 0);
}

void TestTranslatePlace::segmentOutsideTheFilter_isShown()
{
    const BlockId block = m_items[2].title.blocks.first().id;
    QVERIFY(!model().indexOf(block).isValid());
    m_place->showSegment(block);
    QCOMPARE(current().block, block);
    QVERIFY(find<Chip>(u"all"_s)->isChecked());
}

void TestTranslatePlace::currentSegment_choosesItsPlacement()
{
    list().editSegment(model().index(1));
    QVERIFY(!current().placement.isNull());
    QCOMPARE((*m_session)->placement(), current().placement);
}

void TestTranslatePlace::styledTranslation_keepsItsStyle()
{
    list().editSegment(model().index(0));
    auto *target = find<StoryEdit>(u"target"_s);
    target->selectAll();
    QTest::keyClick(target, Qt::Key_B, Qt::ControlModifier);
    QTest::keyClick(target, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(model().segment(0).target.first().styles.testFlag(RunStyle::Strong));
}

void TestTranslatePlace::sourceLanguage_offersTheOthers()
{
    (*m_session)->chooseLanguage(Language());
    QVERIFY(find<QLabel>(u"translateMessage"_s)->isVisible());
    QVERIFY(find<QLabel>(u"translateMessage"_s)->text().contains(u"English"_s));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the offers of before
    QTest::mouseClick(find<QPushButton>(u"into-es"_s), Qt::LeftButton);
    QCOMPARE((*m_session)->language(), language(u"es"_s));
    QVERIFY(list().isVisible());
}

QTEST_MAIN(TestTranslatePlace)
#include "tst_translateplace.moc"
