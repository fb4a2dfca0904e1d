// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "library/itemlist.h"
#include "ui/importdialog.h"
#include "ui/testsession.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QTreeWidget>

using namespace quarterly;
using namespace Qt::StringLiterals;

class TestImportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void preview_makesNothingUntilImport();
    void chosenLanguage_isTheOneRead();
    void unreadableFile_isToldOfBesideTheOthers();
    void nothingReadable_cannotBeImported();
    void sameText_isReusedUnlessUnticked();

private:
    QString write(const QString &name, const QByteArray &text) const;
    void open(const QStringList &files);
    QStringList lines() const; // of the preview, the tree's rows in order
    QPushButton &button() const { return *m_dialog->findChild<QPushButton *>(u"importNow"_s); }
    int items() const { return *countItems((*m_session)->library(), {}); }

    QTemporaryDir m_folder;
    std::unique_ptr<TestSession> m_session;
    std::unique_ptr<ImportDialog> m_dialog;
};

void TestImportDialog::init()
{
    m_dialog.reset();
    m_session = std::make_unique<TestSession>();
}

QString TestImportDialog::write(const QString &name, const QByteArray &text) const
{
    const QString file = m_folder.filePath(name);
    (void)writeFile(file, text);
    return file;
}

void TestImportDialog::open(const QStringList &files)
{
    m_dialog = std::make_unique<ImportDialog>(**m_session, files);
    m_dialog->show();
    QTRY_VERIFY(m_dialog->findChild<QTreeWidget *>(u"importPreview"_s)->topLevelItemCount() > 0);
}

QStringList TestImportDialog::lines() const
{
    QStringList lines;
    for (QTreeWidgetItemIterator row(m_dialog->findChild<QTreeWidget *>(u"importPreview"_s)); *row; ++row)
        lines << (*row)->text(0);
    return lines;
}

void TestImportDialog::preview_makesNothingUntilImport()
{
    open({QStringLiteral(QUARTERLY_TEST_DATA "/issue/newsletter.docx")});
    QVERIFY(lines().contains(u"New: “The lock opens”"_s));
    QCOMPARE(items(), 0);
    QTest::mouseClick(&button(), Qt::LeftButton);
    QCOMPARE(items(), 3);
    QVERIFY((*m_session)->issue());
    QVERIFY((*m_session)->editor().undo());
    QCOMPARE(items(), 0);
}

void TestImportDialog::chosenLanguage_isTheOneRead()
{
    open({write(u"x.md"_s, "# Zzz\n\nQqq xxx.\n")});
    QVERIFY(lines().first().contains(u"English"_s));
    auto *language = m_dialog->findChild<QComboBox *>(u"importLanguage"_s);
    language->setCurrentIndex(language->findData(u"es"_s));
    Q_EMIT language->activated(language->currentIndex());
    QTRY_VERIFY(lines().value(0).contains(u"Español"_s));
}

void TestImportDialog::unreadableFile_isToldOfBesideTheOthers()
{
    open({write(u"sound.md"_s, "# A lock\n\nThe lock is open again.\n"), write(u"broken.docx"_s, "PK no zip")});
    QCOMPARE(lines().filter(u"To look at:"_s).size(), 1);
    QVERIFY(lines().last().contains(u"broken.docx"_s));
    QTest::mouseClick(&button(), Qt::LeftButton);
    QCOMPARE(items(), 1);
}

void TestImportDialog::nothingReadable_cannotBeImported()
{
    open({write(u"broken.docx"_s, "PK no zip")});
    QVERIFY(!button().isEnabled());
}

void TestImportDialog::sameText_isReusedUnlessUnticked()
{
    const QString file = write(u"lock.md"_s, "# A lock\n\nThe lock is open again.\n");
    for (int i = 0; i < 2; ++i) {
        open({file});
        QTest::mouseClick(&button(), Qt::LeftButton);
        QCOMPARE(items(), 1);
    }
    open({file});
    m_dialog->findChild<QCheckBox *>(u"reuseTwins"_s)->setChecked(false);
    QTest::mouseClick(&button(), Qt::LeftButton);
    QCOMPARE(items(), 2);
}

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
