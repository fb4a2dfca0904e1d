// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/foldingoptions.h"
#include "ui/print/pagelayout.h"
#include "ui/print/printdialog.h"
#include "ui/print/printers.h"
#include "ui/print/printjob.h"
#include "ui/print/printoptions.h"
#include "ui/print/sheetpreview.h"
#include "ui/print/testprintdialog.h"
#include "ui/print/testsheets.h"

#include "base/files.h"
#include "ui/testsession.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>

using namespace quarterly;
using namespace Qt::StringLiterals;

namespace {

// A stand-in for lp that keeps what it is called with, or says that there is no such printer.
class FakeLp
{
public:
    explicit FakeLp(bool works = true)
    {
        const QString script = works ? u"#!/bin/sh\nprintf '%s\\n' \"$@\" > '%1/arguments'\nfor last; do :; done\ncp \"$last\" '%1/arrived.pdf'\n"_s
                                     : u"#!/bin/sh\necho 'lp: The printer or class does not exist.' >&2\nexit 1\n"_s;
        const QString file = m_folder.filePath(u"lp"_s);
        if (!writeFile(file, QString(script).replace(u"%1"_s, m_folder.path()).toUtf8())
            || !QFile::setPermissions(file, QFile::ReadOwner | QFile::ExeOwner))
            qFatal("no stand-in for lp");
        qputenv("PATH", m_folder.path().toLocal8Bit() + ':' + m_path);
    }
    ~FakeLp() { qputenv("PATH", m_path); }

    QStringList arguments() const { return QString::fromUtf8(contents(u"arguments"_s)).split(u'\n', Qt::SkipEmptyParts); }
    QByteArray arrived() const { return contents(u"arrived.pdf"_s); }

private:
    QByteArray contents(const QString &name) const
    {
        const auto read = readFile(m_folder.filePath(name), 1 << 24);
        return read ? *read : QByteArray();
    }

    const QByteArray m_path = qgetenv("PATH");
    QTemporaryDir m_folder;
};

PrintRequest booklet(PaperSides sides, const QString &printer = u"desk"_s)
{
    PrintRequest request;
    request.form = PrintForm::Booklet;
    request.printer = printer;
    request.paper = QPageSize(QPageSize::A4);
    request.sides = sides;
    return request;
}

} // namespace

class TestPrint : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void papers_areOfferedForWhatFitsThem_data();
    void papers_areOfferedForWhatFitsThem();
    void sides_decideOnFlipAndPasses();
    void printSystem_isToldEverything();
    void sheets_areHandedOverAsTheyAre();
    void refusalOfThePrinter_isOneClearLine();
    void answerOfTheTestPrint_isKeptForItsPrinter();
    void testSheets_haveTheirNumbers();
    void spreads_beginAndEndWithACover();
    void newestLayout_wins();
    void dialog_showsSheetsAndSpreads();
    void dialog_refusesWhatCannotBePrinted();
    void folding_isWhatOneChose();
};

void TestPrint::initTestCase()
{
    QCoreApplication::setOrganizationName(u"quarterly-tests"_s);
    QSettings().clear();
    qputenv("CUPS_SERVER", "/nonexistent"); // whatever printers there are here: only the file
}

void TestPrint::papers_areOfferedForWhatFitsThem_data()
{
    QTest::addColumn<QPageSize>("paper");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("booklet");

    QTest::newRow("A4") << QPageSize(QPageSize::A4) << u"A4"_s << u"A5"_s;
    QTest::newRow("A3") << QPageSize(QPageSize::A3) << u""_s << u"A4"_s;
    QTest::newRow("A5") << QPageSize(QPageSize::A5) << u"A5"_s << u""_s;
    QTest::newRow("Letter") << QPageSize(QPageSize::Letter) << u"Letter"_s << u"HalfLetter"_s;
    QTest::newRow("Tabloid") << QPageSize(QPageSize::Tabloid) << u""_s << u"Letter"_s;
    QTest::newRow("Legal") << QPageSize(QPageSize::Legal) << u""_s << u"A5"_s;
    QTest::newRow("an envelope") << QPageSize(QPageSize::EnvelopeDL) << u""_s << u""_s;
}

void TestPrint::papers_areOfferedForWhatFitsThem()
{
    QFETCH(QPageSize, paper);
    QTEST(pagesOn(paper, PrintForm::Plain).value_or(QString()), "plain");
    QTEST(pagesOn(paper, PrintForm::Booklet).value_or(QString()), "booklet");
}

void TestPrint::sides_decideOnFlipAndPasses()
{
    QCOMPARE(booklet(PaperSides::OverShortEdge).bookletSetup(Pass::BothSides).flip, Flip::ShortEdge);
    QCOMPARE(booklet(PaperSides::OverLongEdge).bookletSetup(Pass::BothSides).flip, Flip::LongEdge);
    QVERIFY(booklet(PaperSides::One).needsTwoPasses());
    QVERIFY(!booklet(PaperSides::OverLongEdge).needsTwoPasses());
    QVERIFY(!booklet(PaperSides::One, {}).needsTwoPasses()); // a file has all sides
}

void TestPrint::printSystem_isToldEverything()
{
    PrintRequest request = booklet(PaperSides::OverShortEdge, u"the desk; rm -rf"_s);
    request.copies = 3;
    const QStringList arguments = lpArguments(request, u"Newsletter"_s, u"sheets.pdf"_s);
    for (const QString &wanted : {u"the desk; rm -rf"_s, u"media=A4"_s, u"sides=two-sided-short-edge"_s, u"print-scaling=none"_s, u"3"_s})
        QVERIFY2(arguments.contains(wanted), qUtf8Printable(wanted));
    QCOMPARE(arguments.last(), u"sheets.pdf"_s);
    QVERIFY(lpArguments(booklet(PaperSides::OverLongEdge), {}, {}).contains(u"sides=two-sided-long-edge"_s));
    QVERIFY(lpArguments(booklet(PaperSides::One), {}, {}).contains(u"sides=one-sided"_s));
}

void TestPrint::sheets_areHandedOverAsTheyAre()
{
    const FakeLp lp;
    PrintJob job;
    QSignalSpy finished(&job, &PrintJob::finished);
    job.print(booklet(PaperSides::OverShortEdge), u"Newsletter"_s, []() -> Result<QByteArray> { return QByteArray("%PDF-1.7"); });
    QVERIFY(job.isRunning());
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(finished.first().first().value<Result<void>>());
    QCOMPARE(lp.arrived(), QByteArray("%PDF-1.7"));
    QVERIFY(lp.arguments().contains(u"desk"_s));
}

void TestPrint::refusalOfThePrinter_isOneClearLine()
{
    const FakeLp lp(false);
    PrintJob job;
    QSignalSpy finished(&job, &PrintJob::finished);
    job.print(booklet(PaperSides::One, u"gone"_s), {}, []() -> Result<QByteArray> { return QByteArray("%PDF"); });
    QTRY_COMPARE(finished.count(), 1);
    const auto done = finished.first().first().value<Result<void>>();
    QVERIFY(!done);
    QVERIFY(done.error().message.contains(u"gone"_s) && done.error().message.contains(u"does not exist"_s));
    QVERIFY(!done.error().message.contains(u'\n'));
}

void TestPrint::answerOfTheTestPrint_isKeptForItsPrinter()
{
    const QString printer = u"third floor/left"_s;
    QVERIFY(!rememberedSecondPass(printer));
    TestPrintDialog dialog(booklet(PaperSides::One, printer));
    dialog.findChild<QRadioButton *>(u"reversed"_s)->click();
    QMetaObject::invokeMethod(&dialog, "accept");
    QVERIFY(!rememberedSecondPass(printer)); // only its button keeps the answer
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == u"Keep for this printer"_s)
            button->click();
    }
    QCOMPARE(rememberedSecondPass(printer), std::optional(SecondPass{.reversed = true, .turned = false}));
    QVERIFY(!rememberedSecondPass(u"third floor"_s));
    TestPrintDialog again(booklet(PaperSides::One, printer));
    QVERIFY(again.findChild<QRadioButton *>(u"reversed"_s)->isChecked());
    QVERIFY(!again.findChild<QRadioButton *>(u"turned"_s)->isChecked());
}

void TestPrint::testSheets_haveTheirNumbers()
{
    const QSizeF a4(842, 595);
    QCOMPARE(testSheets(a4, Pass::Fronts)->name(1), u"3"_s);
    QCOMPARE(testSheets(a4, Pass::Backs)->name(0), u"2"_s);
    QVERIFY(testSheetsPdf(a4, Pass::Fronts).startsWith("%PDF"));
}

void TestPrint::spreads_beginAndEndWithACover()
{
    Pages pages;
    pages.pages = QList<Page>(7, Page{{420, 595}, {}, {}, {}});
    const SharedSurfaces spreads = readersSpreads(std::make_shared<const Pages>(pages), {});
    QCOMPARE(spreads->count(), 5); // eight pages with the blank one
    QCOMPARE(spreads->name(0), u"Front cover"_s);
    QCOMPARE(spreads->paper(0), QRectF(420, 0, 420, 595));
    QCOMPARE(spreads->name(1), u"Pages 2 and 3"_s);
    QCOMPARE(spreads->paper(4), QRectF(0, 0, 420, 595));
    QCOMPARE(readersSpreads(std::make_shared<const Pages>(), {})->count(), 0);
}

void TestPrint::newestLayout_wins()
{
    const TestSession session(TestSession::Contents::Sample);
    PageLayout layout(*session->issue());
    QSignalSpy ready(&layout, &PageLayout::ready);
    PageSetup setup = session->issue()->setup;
    for (const QString &paper : {u"A5"_s, u"Letter"_s, u"HalfLetter"_s}) {
        setup.paper = paper;
        layout.lay(session->issue()->source, setup);
        QVERIFY(!layout.pages());
    }
    QTRY_COMPARE(ready.count(), 1);
    QCOMPARE(layout.pages()->pages.first().size, QSizeF(396, 612));
}

void TestPrint::dialog_showsSheetsAndSpreads()
{
    const TestSession session(TestSession::Contents::Sample);
    PrintDialog dialog(*session->issue(), language(u"fr"_s));
    dialog.show();
    auto *preview = dialog.findChild<SheetPreview *>();
    QTRY_COMPARE(preview->name(), u"Page 1"_s);
    QVERIFY(!dialog.findChild<QTabBar *>(u"view"_s)->isVisible());
    QCOMPARE(dialog.findChild<QComboBox *>(u"edition"_s)->currentData().toString(), u"fr"_s);
    dialog.findChild<QRadioButton *>(u"booklet"_s)->click();
    QCOMPARE(dialog.findChild<QComboBox *>(u"paper"_s)->currentData().value<QPageSize>().id(), QPageSize::A4);
    QTRY_COMPARE(preview->name(), u"Sheet 1, front"_s);
    QTest::keyClick(preview, Qt::Key_Right);
    QCOMPARE(preview->name(), u"Sheet 1, back"_s);
    dialog.findChild<QTabBar *>(u"view"_s)->setCurrentIndex(1);
    QCOMPARE(preview->name(), u"Pages 2 and 3"_s);
    QTest::keyClick(preview, Qt::Key_Home);
    QCOMPARE(preview->name(), u"Front cover"_s);
}

void TestPrint::dialog_refusesWhatCannotBePrinted()
{
    const TestSession session(TestSession::Contents::Sample);
    PrintDialog dialog(*session->issue(), session->issue()->source);
    dialog.show();
    dialog.findChild<QRadioButton *>(u"booklet"_s)->click();
    auto *print = dialog.findChild<QPushButton *>(u"printNow"_s);
    QTRY_VERIFY(print->isEnabled());
    dialog.findChild<QAbstractButton *>(u"marks"_s)->click();
    QVERIFY(!print->isEnabled());
    QVERIFY(dialog.findChild<QLabel *>(u"summary"_s)->text().contains(u"no room for marks"_s));
    dialog.findChild<QAbstractButton *>(u"marks"_s)->click();
    QVERIFY(print->isEnabled());
}

void TestPrint::folding_isWhatOneChose()
{
    FoldingOptions options;
    QVERIFY(!options.setup().creep && options.setup().signature == 0 && options.setup().blanksBeforeBackCover);
    QSignalSpy changed(&options, &FoldingOptions::changed);
    options.findChild<QSpinBox *>(u"signature"_s)->setValue(4);
    options.findChild<QDoubleSpinBox *>(u"thickness"_s)->setValue(0);
    options.findChild<QDoubleSpinBox *>(u"backOffsetDown"_s)->setValue(-2);
    options.findChild<QComboBox *>(u"blanks"_s)->setCurrentIndex(1);
    QCOMPARE(changed.count(), 4);
    QCOMPARE(options.setup().signature, 4);
    QCOMPARE(options.setup().creep, std::optional(0.0));
    QVERIFY(qAbs(options.setup().backOffset.y() + 5.669) < 0.01);
    QVERIFY(options.setup().frontOffset.isNull() && !options.setup().blanksBeforeBackCover);
}

QTEST_MAIN(TestPrint)
#include "tst_print.moc"
