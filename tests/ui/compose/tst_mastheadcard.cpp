// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/mastheadcard.h"

#include "ui/recovery/unsavededits.h"
#include "ui/testsession.h"

#include <QLineEdit>
#include <QSpinBox>

using namespace quarterly;
using namespace Qt::StringLiterals;

// The title of an issue is typed as texts are: it is saved without anybody leaving the field, and kept when it cannot be.
class TestMastheadCard : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void title_isSavedWhileOneTypes();
    void otherChange_leavesWhatIsBeingTyped();
    void number_isSavedWithoutLeavingIt();
    void unsavedTitle_staysWhateverIsLookedAt();
    void titleTakenBack_isNotWrittenLater();

private:
    QLineEdit &title() const { return *m_card->findChild<QLineEdit *>(field::masthead + u"en"_s); }
    QString saved() const { return (*m_session)->issue()->masthead.plain(language(u"en"_s)); }

    std::unique_ptr<TestSession> m_session;
    std::unique_ptr<MastheadCard> m_card;
};

void TestMastheadCard::init()
{
    m_session = std::make_unique<TestSession>(TestSession::Contents::Sample);
    m_card = std::make_unique<MastheadCard>(**m_session);
    m_card->QWidget::show();
    title().window()->activateWindow();
    title().parentWidget()->show();
    title().setFocus();
}

void TestMastheadCard::cleanup()
{
    m_card.reset();
    m_session.reset();
}

void TestMastheadCard::title_isSavedWhileOneTypes()
{
    title().setText(u""_s);
    QTest::keyClicks(&title(), u"News "_s);
    QTRY_COMPARE(saved(), u"News"_s);
    QCOMPARE(title().text(), u"News "_s); // the blank before the next word
    QTest::keyClicks(&title(), u"here"_s);
    QTRY_COMPARE(saved(), u"News here"_s);
    (*m_session)->undo();
    QCOMPARE(saved(), u"Quarterly Newsletter"_s); // one edit
}

void TestMastheadCard::otherChange_leavesWhatIsBeingTyped()
{
    title().setText(u""_s);
    QTest::keyClicks(&title(), u"Just typed"_s);
    QVERIFY((*m_session)->editor().setState((*m_session)->issue()->id, IssueState::Published));
    QCOMPARE(title().text(), u"Just typed"_s);
    QTRY_COMPARE(saved(), u"Just typed"_s);
    (*m_session)->undo();
    QCOMPARE(title().text(), u"Quarterly Newsletter"_s);
}

void TestMastheadCard::number_isSavedWithoutLeavingIt()
{
    auto *number = m_card->findChild<QSpinBox *>();
    number->selectAll();
    QTest::keyClicks(number, u"42"_s);
    QTRY_COMPARE((*m_session)->issue()->number, 42);
}

void TestMastheadCard::unsavedTitle_staysWhateverIsLookedAt()
{
    m_session->refuseToWrite(true);
    title().setText(u""_s);
    QTest::keyClicks(&title(), u"Typed in vain"_s);
    QTRY_VERIFY(!(*m_session)->unsaved().isEmpty());
    title().clearFocus();
    (*m_session)->chooseLanguage(language(u"fr"_s));
    (*m_session)->chooseLanguage(language(u"en"_s));
    QCOMPARE(title().text(), u"Typed in vain"_s);
    title().setFocus();
    QTest::keyClick(&title(), Qt::Key_Return);
    QVERIFY(!(*m_session)->unsaved().isEmpty());
    m_session->refuseToWrite(false);
    QVERIFY((*m_session)->unsaved().tryAgain());
    QCOMPARE(saved(), u"Typed in vain"_s);
}

void TestMastheadCard::titleTakenBack_isNotWrittenLater()
{
    const QString before = saved();
    m_session->refuseToWrite(true);
    title().setText(u""_s);
    QTest::keyClicks(&title(), u"Typed in vain"_s);
    QTRY_VERIFY(!(*m_session)->unsaved().isEmpty());
    title().setText(u""_s);
    QTest::keyClicks(&title(), before);
    QTest::keyClick(&title(), Qt::Key_Return);
    QVERIFY((*m_session)->unsaved().isEmpty());
}

QTEST_MAIN(TestMastheadCard)
#include "tst_mastheadcard.moc"
