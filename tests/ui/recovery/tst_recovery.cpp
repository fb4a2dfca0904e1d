// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recovery/backupsdialog.h"
#include "ui/recovery/faultbar.h"
#include "ui/recovery/recoverypage.h"
#include "ui/recovery/verifydialog.h"

#include "ui/mainwindow.h"
#include "ui/testsession.h"
#include "ui/workspace.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QTableWidget>
#include <QTimer>

using namespace quarterly;
using namespace Qt::StringLiterals;

class TestRecovery : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void damagedFile_isLeftAndOffersItsNewestGoodBackup();
    void fileWithoutBackup_offersTheRest();
    void salvage_tellsWhatItSaved();
    void backups_areListedWithWhatIsInThem();
    void chosenBackup_comesBackAndWhatWasThereIsKept();
    void verification_saysThatAllIsWell();
    void verification_saysWhatIsDamaged();
    void libraryOfAnother_isFollowedAndThenOpenedToWrite();
    void leftLock_isToldInOneLine();
    void statusLine_tellsTheLastBackup();
    void eldestOfTheTrash_goesAfterABackup();

private:
    QString makeLibrary(int items);
    void damageSchema(const QString &file);
    QByteArray bytesOf(const QString &file);

    QTemporaryDir m_folder;
    int m_number = 0;
};

void TestRecovery::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(u"quarterly-recovery-test"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
}

void TestRecovery::init()
{
    QSettings().clear();
}

QString TestRecovery::makeLibrary(int items)
{
    const QString file = m_folder.filePath(u"library%1.quarterly"_s.arg(++m_number));
    auto library = Library::create(file);
    IssueEditor editor(**library);
    for (int i = 0; i < items; ++i) {
        const auto item = editor.createItem(ItemKind::News, Language());
        if (!item || !editor.setPlainText({item->uuid(), field::title, Language()}, Language(), u"Item %1"_s.arg(i)))
            qFatal("no item");
    }
    return file;
}

// The first page, behind the header: the list of tables.
void TestRecovery::damageSchema(const QString &file)
{
    QFile library(file);
    QVERIFY(library.open(QFile::ReadWrite) && library.seek(100));
    QVERIFY(library.write(QByteArray(1500, '\xA5')) == 1500);
}

QByteArray TestRecovery::bytesOf(const QString &file)
{
    QFile library(file);
    return library.open(QFile::ReadOnly) ? library.readAll() : QByteArray();
}

void TestRecovery::damagedFile_isLeftAndOffersItsNewestGoodBackup()
{
    const QString file = makeLibrary(3);
    const auto good = makeBackup(file);
    QVERIFY(good);
    // A newer backup is damaged itself.
    const QString newer = QFileInfo(good->file).path() + u"/2099-01-01T00-00-00-000Z.quarterly"_s;
    QVERIFY(QFile::copy(good->file, newer));
    damageSchema(newer);
    damageSchema(file);
    const QByteArray damaged = bytesOf(file);

    MainWindow window;
    window.openFile(file);
    window.show();
    auto *page = window.findChild<RecoveryPage *>();
    QVERIFY(page && !window.workspace());
    auto *restore = page->findChild<QPushButton *>(u"restoreNewest"_s);
    QTRY_VERIFY(restore->isEnabled());
    QVERIFY2(restore->accessibleDescription().contains(u"3"_s), qPrintable(restore->accessibleDescription()));
    QVERIFY(!page->findChild<QPushButton *>(u"openReadOnly"_s)->isEnabled());
    QCOMPARE(bytesOf(file), damaged);

    QTest::mouseClick(restore, Qt::LeftButton);
    QTRY_VERIFY(window.workspace());
    QVERIFY(!window.workspace()->session().library().isReadOnly());
    QCOMPARE(countsIn(file)->items, 3);
    const QString said = window.findChild<QLabel *>(u"message"_s)->text();
    QVERIFY2(said.contains(u"damaged"_s), qPrintable(said)); // where it is kept
}

void TestRecovery::fileWithoutBackup_offersTheRest()
{
    const QString file = makeLibrary(1);
    damageSchema(file);
    RecoveryPage page(file, u"It is damaged."_s);
    auto *restore = page.findChild<QPushButton *>(u"restoreNewest"_s);
    const QString looking = restore->accessibleDescription();
    QTRY_VERIFY(restore->accessibleDescription() != looking);
    QVERIFY(!restore->isEnabled());
    QVERIFY(page.findChild<QPushButton *>(u"salvage"_s)->isEnabled());
    QSignalSpy cancelled(&page, &RecoveryPage::cancelled);
    page.findChild<QPushButton *>(u"cancelRecovery"_s)->click();
    QCOMPARE(cancelled.size(), 1);
}

void TestRecovery::salvage_tellsWhatItSaved()
{
    const QString file = makeLibrary(5);
    damageSchema(file);
    const QByteArray damaged = bytesOf(file);
    RecoveryPage page(file, u"It is damaged."_s);
    page.show();
    const QString out = m_folder.filePath(u"salvaged%1.quarterly"_s.arg(m_number));
    page.salvageInto(out);
    auto *open = page.findChild<QPushButton *>(u"openSalvaged"_s);
    QTRY_VERIFY(open->isVisible());
    QVERIFY(page.findChild<QLabel *>(u"recoveryMessage"_s)->text().contains(out));
    QCOMPARE(countsIn(out)->items, 5);
    QCOMPARE(bytesOf(file), damaged);
    QSignalSpy finished(&page, &RecoveryPage::finished);
    open->click();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished[0][0].toString(), out);
    page.salvageInto(out); // exists now
    QTRY_VERIFY(page.findChild<QLabel *>(u"recoveryMessage"_s)->foregroundRole() == QPalette::BrightText);
}

void TestRecovery::backups_areListedWithWhatIsInThem()
{
    const QString file = makeLibrary(4);
    QVERIFY(makeBackup(file));
    BackupsDialog dialog(file);
    auto *table = dialog.findChild<QTableWidget *>(u"backups"_s);
    QCOMPARE(table->rowCount(), 1);
    QTRY_COMPARE(table->item(0, 1)->text(), u"4"_s);
    QCOMPARE(table->item(0, 2)->text(), u"0"_s);
    QVERIFY(dialog.chosen());
    QVERIFY(dialog.findChild<QPushButton *>(u"restoreBackup"_s)->isEnabled());

    BackupsDialog none(makeLibrary(0));
    QVERIFY(!none.chosen());
    QVERIFY(!none.findChild<QPushButton *>(u"restoreBackup"_s)->isEnabled());
}

// Clicks the button of this name in the dialog that has come up.
void clickInDialog(const QString &dialog, const QString &button)
{
    QWidget *shown = QApplication::activeModalWidget();
    QVERIFY2(shown && shown->objectName() == dialog, qPrintable(dialog));
    for (auto *each : shown->findChildren<QPushButton *>()) {
        if (each->text() == button)
            return QTest::mouseClick(each, Qt::LeftButton);
    }
    QFAIL(qPrintable(button));
}

void TestRecovery::chosenBackup_comesBackAndWhatWasThereIsKept()
{
    const QString file = makeLibrary(3);
    QVERIFY(makeBackup(file));
    MainWindow window;
    window.openFile(file);
    window.show();
    QVERIFY(window.workspace()->session().editor().createItem(ItemKind::News, Language()));
    QTimer::singleShot(0, &window, [] {
        QTimer::singleShot(0, [] { clickInDialog(u"confirmRestore"_s, u"&Restore"_s); });
        clickInDialog(u"backupsDialog"_s, u"&Restore…"_s);
    });
    window.showBackups();
    QTRY_VERIFY(window.workspace());
    QCOMPARE(countsIn(file)->items, 3);
    QCOMPARE(countsIn(backups(file).first().file)->items, 4); // kept before
}

void TestRecovery::verification_saysThatAllIsWell()
{
    VerifyDialog dialog(makeLibrary(2));
    dialog.show();
    auto *words = dialog.findChild<QLabel *>(u"verifyWords"_s);
    QTRY_VERIFY2(words->text().contains(u"2"_s), qPrintable(words->text()));
    QVERIFY(!dialog.findChild<QPushButton *>(u"damageHelp"_s)->isVisible());
}

void TestRecovery::verification_saysWhatIsDamaged()
{
    const QString file = makeLibrary(2);
    {
        const auto library = Library::open(file, Library::Mode::ReadWrite);
        QVERIFY(QSqlQuery((*library)->database()).exec(u"UPDATE item SET remark = 'behind the back'"_s));
    }
    VerifyDialog dialog(file);
    dialog.show();
    QTRY_VERIFY(dialog.findChild<QPushButton *>(u"damageHelp"_s)->isVisible());
    auto *damages = dialog.findChild<QListWidget *>(u"damages"_s);
    QCOMPARE(damages->count(), 2);
    QCOMPARE(dialog.firstDamage(), damages->item(0)->text());
}

void TestRecovery::libraryOfAnother_isFollowedAndThenOpenedToWrite()
{
    const QString file = makeLibrary(1);
    auto other = Library::open(file, Library::Mode::ReadWrite);
    QVERIFY(other);
    MainWindow window;
    window.openFile(file);
    window.show();
    Session &session = window.workspace()->session();
    QVERIFY(session.library().isReadOnly());
    const FaultBar &bar = window.workspace()->faults();
    const auto words = [&bar] { return bar.findChild<QLabel *>(u"faultWords"_s)->text(); };
    QVERIFY2(words().contains(QString::number(QCoreApplication::applicationPid())), qPrintable(words()));
    QVERIFY(!bar.findChild<QPushButton *>(u"reopen"_s)->isVisible());

    QSignalSpy changed(&session.library(), &Library::changed);
    IssueEditor editor(**other);
    QVERIFY(editor.createItem(ItemKind::News, Language()));
    QTRY_VERIFY(!changed.isEmpty()); // what the other writes is seen

    *other = nullptr;
    QTRY_VERIFY(bar.findChild<QPushButton *>(u"reopen"_s)->isVisible());
    QTest::mouseClick(bar.findChild<QPushButton *>(u"reopen"_s), Qt::LeftButton);
    QTRY_VERIFY(window.workspace() && !window.workspace()->session().library().isReadOnly());
}

void TestRecovery::leftLock_isToldInOneLine()
{
    const QString file = makeLibrary(1);
    const auto message = [](MainWindow &window) { return window.findChild<QLabel *>(u"message"_s)->text(); };
    {
        MainWindow window;
        window.openFile(file);
        QVERIFY(message(window).isEmpty());
    }
    QFile lock(file + u".lock"_s);
    QVERIFY(lock.open(QFile::WriteOnly) && lock.write("999999999\nquarterly\n" + QSysInfo::machineHostName().toUtf8() + "\n") > 0);
    lock.close();
    const QString time = QFileInfo(file).lastModified().toString(u"HH:mm:ss"_s);
    MainWindow window;
    window.openFile(file);
    QVERIFY(!window.workspace()->session().library().isReadOnly());
    QVERIFY2(message(window).contains(time), qPrintable(message(window)));
}

void TestRecovery::statusLine_tellsTheLastBackup()
{
    const QString file = makeLibrary(1);
    MainWindow window;
    window.openFile(file);
    const auto *saved = window.findChild<QLabel *>(u"saved"_s);
    const QString none = saved->toolTip();
    QVERIFY(!none.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(saved->toolTip() != none, 30'000);
    QCOMPARE(saved->accessibleDescription(), saved->toolTip());
}

void TestRecovery::eldestOfTheTrash_goesAfterABackup()
{
    TestSession session;
    const ItemId item = session.addItem(u"Long gone"_s);
    QVERIFY(session->editor().trashItems({item}));
    session->library().setClock([] { return QDateTime::currentDateTimeUtc().addDays(trashDays + 1); });
    QSignalSpy told(&*session, &Session::told);
    QVERIFY(session->backUpFirst());
    QTRY_VERIFY(!told.isEmpty());
    QVERIFY2(told.last().first().toString().contains(u"trash"_s), qPrintable(told.last().first().toString()));
    QVERIFY(session.item(item).id.isNull());
    const auto before = Library::open(backups(session->library().file()).first().file, Library::Mode::ReadOnly);
    QVERIFY(before && (*before)->row<ItemRow>(item.toString()));
    QVERIFY(!session->editor().undo()); // said, not done
}

QTEST_MAIN(TestRecovery)
#include "tst_recovery.moc"
