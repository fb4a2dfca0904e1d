// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/chip.h"
#include "ui/testsession.h"
#include "ui/text/storyedit.h"
#include "ui/translate/segmenteditor.h"
#include "ui/translate/segmentlist.h"
#include "ui/translate/segmentwords.h"
#include "ui/translate/translateplace.h"

#include <QLabel>
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
