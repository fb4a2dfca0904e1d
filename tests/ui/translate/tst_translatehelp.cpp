// SPDX-License-Identifier: GPL-3.0-or-later
#include "issue/issueloader.h"
#include "export/check.h"
#include "ui/testsession.h"
#include "ui/text/storyedit.h"
#include "ui/translate/helpcard.h"
#include "ui/translate/segmenteditor.h"
#include "ui/translate/segmentlist.h"
#include "ui/translate/translateplace.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>

using namespace quarterly;
using namespace Qt::StringLiterals;

// What stands beside the segments helps by keys and by pressing: in the sample's issue that is under way.
class TestTranslateHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void terms_areOfferedAndWritten();
    void tab_completesATerm();
    void textOfBefore_isOfferedAndTakenByKey();
    void sentenceOfBefore_isOffered();
    void fault_isMendedByKey();
    void setting_isTakenFromTheSourceByItsNumber();
    void sameText_isWrittenEverywhereInOneStep();
    void memory_fillsInWhatItKnows();
    void comment_isKeptAndToldByTheCheck();
    void thirdLanguage_standsBeside();

private:
    template<typename Widget>
    Widget *find(const QString &name) const { return m_place->findChild<Widget *>(name); }
    HelpCard &card(const QString &name) const { return *find<HelpCard>(name); }
    QList<OfferButton *> offers(const QString &name) const
    {
        QList<OfferButton *> shown;
        for (OfferButton *button : card(name).findChildren<OfferButton *>()) {
            if (button->isVisibleTo(&card(name)))
                shown << button;
        }
        return shown;
    }
    SegmentModel &model() const { return *m_place->findChild<SegmentModel *>(); }
    SegmentList &list() const { return *find<SegmentList>(u"segmentList"_s); }
    StoryEdit &target() const { return *find<StoryEdit>(u"target"_s); }
    Session &session() const { return **m_session; }
    Language french() const { return language(u"fr"_s); }
    const Segment &at(int row) const { return model().segment(row); }
    int rowSaying(const QString &words) const;
    void edit(const QString &words) { list().editSegment(model().index(rowSaying(words))); }
    BlockId write(const QString &title); // a new highlight in the issue

    std::unique_ptr<TestSession> m_session;
    std::unique_ptr<TranslatePlace> m_place;
};

void TestTranslateHelp::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(u"quarterly-test"_s);
}

void TestTranslateHelp::init()
{
    m_session = std::make_unique<TestSession>(TestSession::Contents::Sample);
    session().chooseIssue(loadIssue(session().library(), *Quarter::create(2018, 1))->id);
    session().chooseLanguage(french());
    m_place = std::make_unique<TranslatePlace>(session());
    m_place->resize(1300, 800);
    m_place->show();
    QVERIFY(QTest::qWaitForWindowActive(m_place.get()));
}

void TestTranslateHelp::cleanup()
{
    m_place.reset();
    m_session.reset();
}

int TestTranslateHelp::rowSaying(const QString &words) const
{
    for (int row = 0; row < model().rowCount(); ++row) {
        if (plainText(at(row).source).contains(words))
            return row;
    }
    qFatal("no segment says %s", qPrintable(words));
}

BlockId TestTranslateHelp::write(const QString &title)
{
    IssueEditor &editor = session().editor();
    const auto item = editor.createItem(ItemKind::News, Language());
    const BlockId block = BlockId::create();
    const bool done = item && editor.setText({item->uuid(), field::title, Language()}, Language(), {{Block{block, BlockKind::Paragraph, plainRuns(title)}}})
                      && editor.placeItems({*item}, session().issue()->sections[1].id);
    if (!done)
        qFatal("the highlight cannot be written");
    return block;
}

void TestTranslateHelp::terms_areOfferedAndWritten()
{
    edit(u"have until 30 April"_s);
    QTRY_VERIFY(!offers(u"termsHelp"_s).isEmpty());
    QStringList words;
    for (const OfferButton *offer : offers(u"termsHelp"_s))
        words << offer->accessibleName();
    const auto report = std::ranges::find_if(words, [](const QString &each) { return each.contains(u"rapport de transparence"_s); });
    QVERIFY2(report != words.end(), qPrintable(words.join(u'\n')));
    QTest::mouseClick(offers(u"termsHelp"_s)[report - words.begin()], Qt::LeftButton);
    QCOMPARE(target().toPlainText(), u"rapport de transparence"_s);
    QVERIFY(target().hasFocus());
    QTRY_VERIFY(offers(u"termsHelp"_s).value(report - words.begin())->accessibleName().startsWith(u"✓"_s));
}

void TestTranslateHelp::tab_completesATerm()
{
    edit(u"have until 30 April"_s);
    QTRY_VERIFY(!offers(u"termsHelp"_s).isEmpty());
    QTest::keyClicks(&target(), u"Leur rapp"_s);
    QTest::keyClick(&target(), Qt::Key_Tab);
    QCOMPARE(target().toPlainText(), u"Leur rapport de transparence"_s);
    QVERIFY(target().hasFocus());
    QTest::keyClick(&target(), Qt::Key_Tab); // nothing to complete: on to the next field
    QVERIFY(!target().hasFocus());
}

void TestTranslateHelp::textOfBefore_isOfferedAndTakenByKey()
{
    const BlockId block = write(u"142 votes for the Convention"_s);
    list().editSegment(model().indexOf(block));
    QTRY_VERIFY(!offers(u"matchesHelp"_s).isEmpty());
    QVERIFY2(offers(u"matchesHelp"_s).first()->accessibleName().startsWith(u"100"_s), qPrintable(offers(u"matchesHelp"_s).first()->accessibleName()));
    QTest::keyClick(&target(), Qt::Key_F6);
    QVERIFY(target().toPlainText().startsWith(u"142 voix"_s));
    QTest::keyClick(&target(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(target().toPlainText().isEmpty());
}

void TestTranslateHelp::sentenceOfBefore_isOffered()
{
    const BlockId block = write(u"Nobody said this first sentence. Once a year the United Nations General Assembly takes stock of the Convention on Cluster Munitions."_s);
    list().editSegment(model().indexOf(block));
    QTRY_COMPARE(offers(u"matchesHelp"_s).size(), 1);
    QTest::mouseClick(offers(u"matchesHelp"_s).first(), Qt::LeftButton);
    QVERIFY2(target().toPlainText().startsWith(u"Une fois l’an"_s), qPrintable(target().toPlainText()));
}

void TestTranslateHelp::fault_isMendedByKey()
{
    edit(u"Reports before"_s);
    QTest::keyClicks(&target(), u"Des rapports avant avant la date"_s);
    QTRY_VERIFY(!offers(u"faultsHelp"_s).isEmpty());
    const qsizetype before = offers(u"faultsHelp"_s).size(); // the term that is missing among them
    QTest::keyClick(&target(), Qt::Key_F8);
    QCOMPARE(target().toPlainText(), u"Des rapports avant la date"_s);
    QTRY_COMPARE(offers(u"faultsHelp"_s).size(), before - 1);
}

void TestTranslateHelp::setting_isTakenFromTheSourceByItsNumber()
{
    const TextField title{session().issue()->sections[1].placements.last().item.id.uuid(), field::title, Language()};
    const BlockId block = session().issue()->sections[1].placements.last().item.title.blocks.first().id;
    QVERIFY(session().editor().setText(title, Language(), {{Block{block, BlockKind::Paragraph,
        {Run{u"Reports "_s}, Run{u"before"_s, RunStyle::Strong}, Run{u" the deadline"_s}}}}}));
    list().editSegment(model().indexOf(block));
    QCOMPARE(offers(u"codesHelp"_s).size(), 1);
    QTest::keyClicks(&target(), u"avant"_s);
    target().selectAll();
    QTest::keyClick(&target(), Qt::Key_1, Qt::AltModifier);
    QVERIFY(target().story().blocks.first().runs.first().styles.testFlag(RunStyle::Strong));
}

void TestTranslateHelp::sameText_isWrittenEverywhereInOneStep()
{
    const BlockId first = write(u"The river rose again"_s), second = write(u"The river rose again"_s);
    list().editSegment(model().indexOf(first));
    QTest::keyClicks(&target(), u"Le fleuve remonte"_s);
    QTest::keyClick(&target(), Qt::Key_Return, Qt::ControlModifier);
    const Segment &other = at(model().indexOf(second).row());
    QCOMPARE(plainText(other.target), u"Le fleuve remonte"_s);
    QCOMPARE(int(other.state), int(SegmentState::Draft));
    QCOMPARE(int(at(model().indexOf(first).row()).state), int(SegmentState::Translated));
    QVERIFY(session().editor().undo());
    QVERIFY(at(model().indexOf(second).row()).target.isEmpty());
}

void TestTranslateHelp::memory_fillsInWhatItKnows()
{
    const BlockId known = write(u"142 votes for the Convention"_s), unknown = write(u"Nobody has ever said this before"_s);
    QTest::mouseClick(find<QPushButton>(u"fillFromMemory"_s), Qt::LeftButton);
    QTRY_VERIFY(!at(model().indexOf(known).row()).target.isEmpty());
    QCOMPARE(int(at(model().indexOf(known).row()).state), int(SegmentState::Draft));
    QVERIFY(at(model().indexOf(unknown).row()).target.isEmpty());
    QCOMPARE(session().editor().undoName(), u"Fill in from the memory"_s);
    QVERIFY(session().editor().undo());
    QVERIFY(at(model().indexOf(known).row()).target.isEmpty());
}

void TestTranslateHelp::comment_isKeptAndToldByTheCheck()
{
    edit(u"Reports before"_s);
    auto *comment = find<QPlainTextEdit>(u"comment"_s);
    comment->setFocus();
    QTest::keyClicks(comment, u"Which deadline?"_s);
    QTest::keyClick(comment, Qt::Key_Down, Qt::ControlModifier);
    QTRY_COMPARE(session().issue()->comments.size(), 1);
    QCOMPARE(comment->toPlainText(), QString()); // of the next text
    edit(u"Reports before"_s);
    QCOMPARE(comment->toPlainText(), u"Which deadline?"_s);

    const QList<Finding> findings = checkIssue(*session().issue(), {french()});
    const auto told = std::ranges::find_if(findings, [](const Finding &each) { return each.message.contains(u"Which deadline?"_s); });
    QVERIFY(told != findings.end());
    QVERIFY(told->repairs.first().carryOut(session().editor(), *session().issue()));
    QVERIFY(session().issue()->comments.isEmpty());
    QCOMPARE(comment->toPlainText(), QString());
}

void TestTranslateHelp::thirdLanguage_standsBeside()
{
    edit(u"Fourteen delegations"_s);
    QVERIFY(card(u"otherHelp"_s).isVisible());
    const QList<QLabel *> labels = card(u"otherHelp"_s).findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->text().contains(u"doce delegaciones"_s); }));
}

QTEST_MAIN(TestTranslateHelp)
#include "tst_translatehelp.moc"
