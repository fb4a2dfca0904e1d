// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/spelling.h"
#include "ui/settings/ownwordspage.h"
#include "ui/testsession.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStandardPaths>

using namespace quarterly;
using namespace Qt::StringLiterals;

class TestOwnWordsPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void addedWord_isListedAndRight();
    void removedWord_isWrongAgain();
    void anotherLanguage_hasItsOwnWords();

private:
    QStringList listed() const;
    void add(const QString &word) const;
    static bool isRight(const QString &word) { return SpellChecker::of(Language()).misspellings(word).isEmpty(); }

    std::unique_ptr<TestSession> m_session;
    std::unique_ptr<OwnWordsPage> m_page;
};

void TestOwnWordsPage::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(u"quarterly-words-test"_s);
}

void TestOwnWordsPage::init()
{
    m_session = std::make_unique<TestSession>();
    m_page = std::make_unique<OwnWordsPage>(**m_session);
}

void TestOwnWordsPage::cleanup()
{
    const auto words = SpellChecker::of(Language()).words();
    for (const QString &word : *words)
        QVERIFY(bool(SpellChecker::of(Language()).removeWord(word)));
    m_page.reset();
    m_session.reset();
}

QStringList TestOwnWordsPage::listed() const
{
    QStringList words;
    const auto *list = m_page->findChild<QListWidget *>(u"ownWords"_s);
    for (int row = 0; row < list->count(); ++row)
        words << list->item(row)->text();
    return words;
}

void TestOwnWordsPage::add(const QString &word) const
{
    auto *field = m_page->findChild<QLineEdit *>(u"ownWord"_s);
    field->setText(word);
    QTest::keyClick(field, Qt::Key_Return);
}

void TestOwnWordsPage::addedWord_isListedAndRight()
{
    QVERIFY(!isRight(u"xyzzyl"_s));
    add(u"xyzzyl"_s);
    add(u"abbcd"_s);
    QCOMPARE(listed(), (QStringList{u"abbcd"_s, u"xyzzyl"_s}));
    QVERIFY(isRight(u"xyzzyl"_s));
}

void TestOwnWordsPage::removedWord_isWrongAgain()
{
    add(u"xyzzyl"_s);
    auto *remove = m_page->findChild<QPushButton *>(u"removeWord"_s);
    QVERIFY(!remove->isEnabled());
    m_page->findChild<QListWidget *>(u"ownWords"_s)->selectAll();
    remove->click();
    QCOMPARE(listed(), QStringList());
    QVERIFY(!isRight(u"xyzzyl"_s));
}

void TestOwnWordsPage::anotherLanguage_hasItsOwnWords()
{
    add(u"xyzzyl"_s);
    auto *language = m_page->findChild<QComboBox *>(u"wordsLanguage"_s);
    language->setCurrentIndex(language->findData(u"fr"_s));
    QCOMPARE(listed(), QStringList());
}

QTEST_MAIN(TestOwnWordsPage)
#include "tst_ownwordspage.moc"
