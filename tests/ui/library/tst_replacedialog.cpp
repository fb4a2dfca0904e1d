// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/foundwordsmodel.h"
#include "ui/library/replacedialog.h"
#include "ui/testsession.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace quarterly;
using namespace Qt::StringLiterals;

class TestReplaceDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void typing_listsWhatIsFound();
    void replacing_isOneUndoStep();
    void placeLeftOut_staysAsItIs();
    void capitals_matterWhenAsked();
    void selection_keepsTheSearchToItself();
    void anotherLanguage_isSearchedAlone();
    void nothingFound_cannotBeReplaced();

private:
    template <typename Widget> Widget *find(const QString &name) const { return m_dialog->findChild<Widget *>(name); }
    QAbstractItemModel &places() const { return *find<QListView>(u"places"_s)->model(); }
    void look(const QString &words, int expected);
    QString title(ItemId item) const { return m_session->item(item).title.plain(Language()); }

    std::unique_ptr<TestSession> m_session;
    std::unique_ptr<ReplaceDialog> m_dialog;
    ItemId m_one, m_two;
};

void TestReplaceDialog::init()
{
    m_session = std::make_unique<TestSession>();
    m_one = m_session->addItem(u"Meeting after meeting"_s);
    m_two = m_session->addItem(u"The last meeting"_s);
    m_dialog = std::make_unique<ReplaceDialog>(**m_session, QList{m_one, m_one});
    m_dialog->show();
    new QAbstractItemModelTester(&places(), m_dialog.get());
}

void TestReplaceDialog::cleanup()
{
    m_dialog.reset();
    m_session.reset();
}

void TestReplaceDialog::look(const QString &words, int expected)
{
    QTest::keyClicks(find<QLineEdit>(u"find"_s), words);
    QTRY_COMPARE(places().rowCount(), expected);
    QTRY_VERIFY(!find<QPushButton>(u"stop"_s)->isVisible());
}

void TestReplaceDialog::typing_listsWhatIsFound()
{
    look(u"meeting"_s, 3);
    find<QLineEdit>(u"replaceWith"_s)->setText(u"workshop"_s);
    QStringList previews;
    for (int row = 0; row < 3; ++row)
        previews << places().index(row, 0).data().toString();
    previews.sort();
    QCOMPARE(previews, (QStringList{u"Meeting after workshop"_s, u"The last workshop"_s, u"Workshop after meeting"_s}));
}

void TestReplaceDialog::replacing_isOneUndoStep()
{
    look(u"meeting"_s, 3);
    find<QLineEdit>(u"replaceWith"_s)->setText(u"workshop"_s);
    QTest::mouseClick(find<QPushButton>(u"replace"_s), Qt::LeftButton);
    QCOMPARE(title(m_one), u"Workshop after workshop"_s);
    QCOMPARE(title(m_two), u"The last workshop"_s);
    QTRY_COMPARE(places().rowCount(), 0);
    QVERIFY(bool((*m_session)->editor().undo()));
    QCOMPARE(title(m_one), u"Meeting after meeting"_s);
    QCOMPARE(title(m_two), u"The last meeting"_s);
}

void TestReplaceDialog::placeLeftOut_staysAsItIs()
{
    look(u"Meeting after"_s, 1);
    find<QLineEdit>(u"find"_s)->clear();
    look(u"meeting"_s, 3);
    for (int row = 0; row < 3; ++row) {
        if (places().index(row, 0).data().toString().startsWith(u" after"_s))
            QVERIFY(places().setData(places().index(row, 0), Qt::Unchecked, Qt::CheckStateRole));
    }
    find<QLineEdit>(u"replaceWith"_s)->setText(u"workshop"_s);
    QTest::mouseClick(find<QPushButton>(u"replace"_s), Qt::LeftButton);
    QCOMPARE(title(m_one), u"Meeting after workshop"_s);
    QCOMPARE(title(m_two), u"The last workshop"_s);
}

void TestReplaceDialog::capitals_matterWhenAsked()
{
    find<QCheckBox>(u"capitals"_s)->setChecked(true);
    look(u"meeting"_s, 2);
}

void TestReplaceDialog::selection_keepsTheSearchToItself()
{
    auto *scope = find<QComboBox>(u"scope"_s);
    scope->setCurrentIndex(scope->count() - 1);
    look(u"meeting"_s, 2);
}

void TestReplaceDialog::anotherLanguage_isSearchedAlone()
{
    const Language french = *Language::fromCode(u"fr"_s);
    QVERIFY(bool((*m_session)->editor().setPlainText({m_one.uuid(), field::title, Language()}, french, u"Le meeting"_s)));
    auto *language = find<QComboBox>(u"language"_s);
    language->setCurrentIndex(language->findData(u"fr"_s));
    look(u"meeting"_s, 1);
    find<QLineEdit>(u"replaceWith"_s)->setText(u"débat"_s);
    QTest::mouseClick(find<QPushButton>(u"replace"_s), Qt::LeftButton);
    QCOMPARE(m_session->item(m_one).title.plain(french), u"Le débat"_s);
    QCOMPARE(title(m_one), u"Meeting after meeting"_s);
}

void TestReplaceDialog::nothingFound_cannotBeReplaced()
{
    look(u"nowhere"_s, 0);
    QVERIFY(!find<QPushButton>(u"replace"_s)->isEnabled());
}

QTEST_MAIN(TestReplaceDialog)
#include "tst_replacedialog.moc"
