// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pagespanel.h"
#include "ui/pages/pagesview.h"
#include "ui/pages/typesetter.h"

#include "ui/testsession.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

using namespace quarterly;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // milliseconds, for hundreds of layouts on a busy machine

// All that a remedy can change.
QString described(const Issue &issue)
{
    QString text;
    for (const Section &section : issue.sections) {
        text += nameOf(section.kind) + u'\n';
        for (const Placement &placement : section.placements) {
            text += placement.id.toString() + nameOf(placement.presentation);
            for (auto each = placement.adjustments.cbegin(); each != placement.adjustments.cend(); ++each)
                text += u" %1 %2 %3 %4"_s.arg(each.key().code()).arg(each->spacing).arg(each->pictureScale).arg(each->pictureHeight);
            text += u'\n';
        }
    }
    return text;
}

// The pages of the English sample in somewhat larger type, three of them, with the panel open that finds a way to four.
struct Shown
{
    Shown()
    {
        PageSetup setup = session->issue()->setup;
        setup.typeSize = 10.5;
        if (!session->editor().setSetup(session->issue()->id, setup))
            qFatal("the setup was refused");
        panel.resize(560, 900);
        panel.show();
        QTest::mouseClick(&fit(), Qt::LeftButton);
    }
    template<typename Widget>
    Widget &child(const QString &name) const
    {
        auto *found = panel.findChild<Widget *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return *found;
    }
    QPushButton &fit() const { return child<QPushButton>(u"fit"_s); }
    QWidget &fitPanel() const { return child<QWidget>(u"fitPanel"_s); }
    QListWidget &list() const { return child<QListWidget>(u"remedies"_s); }
    QPushButton &take() const { return child<QPushButton>(u"takeRemedy"_s); }
    QString status() const { return child<QLabel>(u"fitStatus"_s).text(); }
    qsizetype pages() const
    {
        const auto pages = session->typesetter().pages(session->language());
        return pages ? pages->pages.size() : 0;
    }
    QString issue() const { return described(*session->issue()); }

    TestSession session{TestSession::Contents::Sample};
    PagesPanel panel{*session};
};

} // namespace

class TestFitPanel : public QObject
{
    Q_OBJECT

private slots:
    void panel_opensAndClosesByItsButton();
    void takenRemedy_changesThePages_andUndoRestoresThem();
    void chosenRemedy_isPreviewedAndChangesNothing();
    void remedyUnderThePointer_isPreviewedUntilItLeaves();
    void keysAlone_takeARemedy();
    void escape_closesThePanelAndEndsThePreview();
    void reachedGoal_isSaid();
    void impossibleGoal_isSaid();
    void remediesOfAnOlderIssue_areNotTaken();
    void withoutAnIssue_nothingIsLookedFor();
};

void TestFitPanel::panel_opensAndClosesByItsButton()
{
    Shown shown;
    QVERIFY(shown.fitPanel().isVisible());
    QVERIFY(shown.fit().isChecked());
    QTest::mouseClick(&shown.fit(), Qt::LeftButton);
    QVERIFY(!shown.fitPanel().isVisible());
    QTest::mouseClick(&shown.fit(), Qt::LeftButton);
    QTest::mouseClick(&shown.child<QToolButton>(u"closeFit"_s), Qt::LeftButton);
    QVERIFY(!shown.fitPanel().isVisible() && !shown.fit().isChecked());
}

void TestFitPanel::takenRemedy_changesThePages_andUndoRestoresThem()
{
    Shown shown;
    const QString before = shown.issue(), undoBefore = shown.session->editor().undoName();
    QVERIFY(!shown.take().isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(shown.list().count() > 0, patience);
    QTRY_COMPARE(shown.pages(), 3);
    shown.list().setCurrentRow(0);
    QTest::mouseClick(&shown.take(), Qt::LeftButton);
    QVERIFY(shown.issue() != before);
    QVERIFY2(shown.session->editor().undoName().contains(u"English"_s), qPrintable(shown.session->editor().undoName()));
    QTRY_COMPARE(shown.pages(), 4);
    QVERIFY(!shown.panel.view().isPreview());
    QVERIFY(shown.session->editor().undo());
    QCOMPARE(shown.issue(), before);
    QCOMPARE(shown.session->editor().undoName(), undoBefore);
    QTRY_COMPARE(shown.pages(), 3);
}

void TestFitPanel::chosenRemedy_isPreviewedAndChangesNothing()
{
    Shown shown;
    const QString before = shown.issue(), undoBefore = shown.session->editor().undoName();
    QTRY_VERIFY_WITH_TIMEOUT(shown.list().count() > 0, patience);
    shown.list().setCurrentRow(0);
    QTRY_VERIFY(shown.panel.view().isPreview());
    QVERIFY2(shown.panel.view().accessibleDescription().contains(u"4"_s), qPrintable(shown.panel.view().accessibleDescription()));
    QCOMPARE(shown.issue(), before);
    QCOMPARE(shown.session->editor().undoName(), undoBefore);
    shown.session->chooseLanguage(language(u"fr"_s));
    QVERIFY(!shown.panel.view().isPreview());
}

void TestFitPanel::remedyUnderThePointer_isPreviewedUntilItLeaves()
{
    Shown shown;
    QTRY_VERIFY_WITH_TIMEOUT(shown.list().count() > 0, patience);
    QWidget *rows = shown.list().viewport();
    QTest::mouseMove(rows, shown.list().visualItemRect(shown.list().item(0)).center());
    QTRY_VERIFY(shown.panel.view().isPreview());
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(rows, &leave);
    QVERIFY(!shown.panel.view().isPreview());
}

void TestFitPanel::keysAlone_takeARemedy()
{
    Shown shown;
    QTRY_VERIFY_WITH_TIMEOUT(shown.list().count() > 0, patience);
    QTest::keyClick(&shown.list(), Qt::Key_Down);
    QTest::keyClick(&shown.list(), Qt::Key_Return);
    QTRY_COMPARE(shown.pages(), 4);
}

void TestFitPanel::escape_closesThePanelAndEndsThePreview()
{
    Shown shown;
    QTRY_VERIFY_WITH_TIMEOUT(shown.list().count() > 0, patience);
    shown.list().setCurrentRow(0);
    QTRY_VERIFY(shown.panel.view().isPreview());
    QTest::keyClick(&shown.list(), Qt::Key_Escape);
    QVERIFY(!shown.fitPanel().isVisible());
    QVERIFY(!shown.panel.view().isPreview());
}

void TestFitPanel::reachedGoal_isSaid()
{
    Shown shown;
    auto &kind = shown.child<QComboBox>(u"goalKind"_s);
    kind.setCurrentIndex(1); // as the source
    QTRY_VERIFY2_WITH_TIMEOUT(shown.status().contains(u"3 page"_s), qPrintable(shown.status()), patience);
    QVERIFY(!shown.list().isVisible() && !shown.take().isVisible());
    QTRY_VERIFY(kind.hasFocus()); // the list is gone that had it
}

void TestFitPanel::impossibleGoal_isSaid()
{
    Shown shown;
    auto &number = shown.child<QSpinBox>(u"goalNumber"_s);
    QVERIFY(!number.isVisible());
    shown.child<QComboBox>(u"goalKind"_s).setCurrentIndex(2); // a number
    QVERIFY(number.isVisible());
    number.setValue(40);
    QTRY_VERIFY2_WITH_TIMEOUT(shown.status().contains(u"40"_s), qPrintable(shown.status()), patience);
    QCOMPARE(shown.list().count(), 0);
}

void TestFitPanel::remediesOfAnOlderIssue_areNotTaken()
{
    Shown shown;
    QTRY_VERIFY_WITH_TIMEOUT(shown.list().count() > 0, patience);
    shown.list().setCurrentRow(0);
    const PlacementId first = shown.session->issue()->sections.first().placements.first().id;
    QVERIFY(shown.session->editor().removePlacements({first}));
    QCOMPARE(shown.list().count(), 0);
    QVERIFY(!shown.take().isEnabled());
    QVERIFY(!shown.panel.view().isPreview());
    QVERIFY(!shown.status().isEmpty());
}

void TestFitPanel::withoutAnIssue_nothingIsLookedFor()
{
    TestSession session;
    PagesPanel panel(*session);
    panel.show();
    QTest::mouseClick(panel.findChild<QPushButton *>(u"fit"_s), Qt::LeftButton);
    QVERIFY(panel.findChild<QWidget *>(u"fitPanel"_s)->isVisible());
    QVERIFY(!panel.findChild<QLabel *>(u"fitStatus"_s)->text().isEmpty());
}

QTEST_MAIN(TestFitPanel)
#include "tst_fitpanel.moc"
