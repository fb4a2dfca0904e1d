// SPDX-License-Identifier: GPL-3.0-or-later
#include "manners.h"

#include "base/files.h"
#include "base/interfacelanguage.h"
#include "issue/newissue.h"
#include "library/backup.h"
#include "translation/exchangeformat.h"
#include "translation/package.h"
#include "ui/compose/comparisondialog.h"
#include "ui/coverage/coveragewindow.h"
#include "ui/glossary/glossarywindow.h"
#include "ui/importdialog.h"
#include "ui/keyslist.h"
#include "ui/library/historydialog.h"
#include "ui/library/replacedialog.h"
#include "ui/mainwindow.h"
#include "ui/pages/typesetter.h"
#include "ui/print/printdialog.h"
#include "ui/publish/emailpreview.h"
#include "ui/recovery/backupsdialog.h"
#include "ui/recovery/recoverypage.h"
#include "ui/recovery/verifydialog.h"
#include "ui/settings/settingsdialog.h"
#include "ui/style/style.h"
#include "ui/testsession.h"
#include "ui/topbar/newissuedialog.h"
#include "ui/translate/exchangedialog.h"
#include "ui/translate/lookupdialog.h"
#include "ui/translate/mergedialog.h"
#include "ui/translate/packagedialog.h"
#include "ui/translate/senddialog.h"
#include "ui/translate/statisticsdialog.h"
#include "ui/workspace.h"

#include <QMenuBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTabWidget>
#include <QXmlStreamReader>

using namespace quarterly;
using namespace Qt::StringLiterals;

namespace {

// Each is told in a line of its own.
bool isNone(QStringList faults)
{
    faults.removeDuplicates();
    for (const QString &fault : std::as_const(faults))
        qWarning("%s", qUtf8Printable(fault));
    return faults.isEmpty();
}

// What the screen without a screen says of every window is no news, and would hide the faults in a long report.
void leaveOutSizeHints()
{
    static QtMessageHandler tell = nullptr;
    tell = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &context, const QString &message) {
        if (!message.contains(u"propagateSizeHints"_s))
            tell(type, context, message);
    });
}

} // namespace

// Walks through every place and window as a screen reader, a keyboard and a small screen meet them.
class TestManners : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everyControl_hasAName_data() { languages(); }
    void everyControl_hasAName();
    void everyControl_isReachedByTab();
    void noText_isCutOrBroken_data();
    void noText_isCutOrBroken();
    void noText_isTakenForHtml();
    void menus_haveAKeyForEachEntry_data() { languages(); }
    void menus_haveAKeyForEachEntry();
    void switchedLanguage_leavesNothingBehind_data();
    void switchedLanguage_leavesNothingBehind();
    void plantedFaults_areFound();

private:
    using Check = std::function<QStringList(QWidget &surface)>; // returns the faults that it found

    static void languages();
    std::unique_ptr<MainWindow> window(QSize size = {1280, 720});
    void visitPlaces(MainWindow &window, const Check &check);
    void visitDialogs(MainWindow &window, const Check &check);
    void visit(const QString &name, QWidget &surface, const Check &check);

    QTemporaryDir m_folder;
    QStringList m_faults; // of all that was visited
};

void TestManners::initTestCase()
{
    leaveOutSizeHints();
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(u"quarterly-test"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    applyAppearance(Appearance::Light); // as the program does
    const auto library = createSample(m_folder.filePath(u"sample.quarterly"_s));
    IssueEditor editor(*library);
    const auto issue = loadIssue(*library, *Quarter::create(2017, 4));
    QVERIFY(issue && makeIssueLike(editor, *Quarter::create(2018, 2), *issue)); // so that issues can be compared
}

void TestManners::init()
{
    QSettings().clear();
    m_faults.clear();
    installInterfaceLanguage(u"en"_s);
}

void TestManners::languages()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : {u"en"_s, u"fr"_s, u"es"_s})
        QTest::newRow(qPrintable(language)) << language;
}

std::unique_ptr<MainWindow> TestManners::window(QSize size)
{
    static int count = 0;
    const QString file = m_folder.filePath(u"%1.quarterly"_s.arg(++count));
    if (!QFile::copy(m_folder.filePath(u"sample.quarterly"_s), file))
        qFatal("no sample");
    auto window = std::make_unique<MainWindow>();
    window->openFile(file);
    window->resize(size);
    window->show();
    if (!QTest::qWaitForWindowActive(window.get()))
        qFatal("the window does not come up");
    Session &session = window->workspace()->session();
    for (const IssueRow &row : session.library().issues()) {
        if (row.year == 2017)
            session.chooseIssue(row.id);
    }
    return window;
}

// A fault counts when it stays: what is worked out meanwhile may just have come, and the layout follows it.
void TestManners::visit(const QString &name, QWidget &surface, const Check &check)
{
    QStringList faults;
    (void)QTest::qWaitFor([&] { return (faults = check(surface)).isEmpty(); }, 2000);
    for (const QString &fault : std::as_const(faults))
        m_faults << name + u": "_s + fault;
}

void TestManners::visitPlaces(MainWindow &window, const Check &check)
{
    const QStringList names{u"library"_s, u"compose"_s, u"translate"_s, u"publish"_s};
    Session &session = window.workspace()->session();
    session.choosePlacement(session.issue()->sections[1].placements.first().id);
    for (int place = 0; place < names.size(); ++place) {
        if (place == int(Place::Translate))
            session.chooseLanguage(language(u"fr"_s));
        if (place == int(Place::Library))
            Q_EMIT session.itemRequested(session.issue()->sections[1].placements.first().item.id);
        window.workspace()->showPlace(Place(place));
        for (const Language &each : session.issue()->languages())
            QTRY_VERIFY_WITH_TIMEOUT(session.typesetter().pages(each), 20'000); // what is said of the pages depends on them
        QTest::qWait(100); // layouts settle
        visit(names[place], window, check);
    }
    session.chooseLanguage(Language());
}

void TestManners::visitDialogs(MainWindow &window, const Check &check)
{
    Session &session = window.workspace()->session();
    const ItemId item = session.issue()->sections[1].placements.first().item.id;
    const QString document = QStringLiteral(QUARTERLY_TEST_DATA "/issue/newsletter.docx");
    const QString translation = m_folder.filePath(u"translation.xlf"_s);
    const auto sent = toExchangeFile(*session.issue(), language(u"fr"_s), segments(*session.issue(), language(u"fr"_s)), ExchangeFormat::Xliff12);
    QVERIFY(sent && writeFile(translation, *sent));
    const QString package = m_folder.filePath(u"p."_s + packageSuffix);
    QVERIFY(QFileInfo::exists(package) || writePackage(session.library(), *session.issue(), language(u"fr"_s), package));
    const QString library = session.library().file();
    QVERIFY(makeBackup(library));
    const QList<std::pair<QString, std::function<QWidget *()>>> dialogs{
        {u"new issue"_s, [&] { return new NewIssueDialog(session); }},
        {u"keys"_s, [&] { return new KeysList; }},
        {u"settings"_s, [&] { return new SettingsDialog(session); }},
        {u"e-mail preview"_s, [&] { return new EmailPreviewDialog(*session.issue(), session.language()); }},
        {u"print"_s, [&] { return new PrintDialog(*session.issue(), session.language()); }},
        {u"find and replace"_s, [&] { return new ReplaceDialog(session, {}); }},
        {u"history"_s, [&] { return new HistoryDialog(session, item, field::body); }},
        {u"comparison"_s, [&] { return new ComparisonDialog(session); }},
        {u"coverage"_s, [&] { return new CoverageWindow(session); }},
        {u"glossary"_s, [&] { return new GlossaryWindow(session); }},
        {u"look up"_s, [&] { return new LookUpDialog(session, u"Convention"_s); }},
        {u"statistics"_s, [&] { return new StatisticsDialog(session); }},
        {u"import"_s, [&] { return new ImportDialog(session, {document}); }},
        {u"texts out"_s, [&] { return new SendDialog(session); }},
        {u"translation back"_s, [&] { return new ExchangeDialog(session, translation); }},
        {u"package out"_s, [&] { return new PackageDialog(session); }},
        {u"package back"_s, [&] { return new MergeDialog(session, package); }},
        {u"backups"_s, [&] { return new BackupsDialog(library); }},
        {u"verification"_s, [&] { return new VerifyDialog(library); }},
        {u"recovery"_s, [&] {
             auto *page = new RecoveryPage(library, u"The file is damaged."_s);
             page->resize(window.size()); // which it fills
             return page;
         }},
    };
    for (const auto &[name, make] : dialogs) {
        const std::unique_ptr<QWidget> dialog(make());
        dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
        QTest::qWait(100);
        auto *tabs = dialog->findChild<QTabWidget *>();
        for (int tab = 0; tab < (tabs ? tabs->count() : 1); ++tab) {
            if (tabs)
                tabs->setCurrentIndex(tab);
            QCoreApplication::processEvents();
            visit(tabs ? name + u' ' + QString::number(tab) : name, *dialog, check);
        }
    }
}

void TestManners::everyControl_hasAName()
{
    QFETCH(QString, language);
    installInterfaceLanguage(language);
    const auto window = this->window();
    const Check check = [](QWidget &surface) {
        return manners::controlsIn(surface).isEmpty() ? QStringList{u"no control"_s}
                                                      : manners::namelessControls(surface) + manners::rolelessWidgets(surface);
    };
    visitPlaces(*window, check);
    visitDialogs(*window, check);
    QVERIFY(isNone(m_faults));
}

void TestManners::everyControl_isReachedByTab()
{
    const auto window = this->window();
    visitPlaces(*window, manners::unreachableControls);
    visitDialogs(*window, manners::unreachableControls);
    QVERIFY(isNone(m_faults));
}

void TestManners::noText_isCutOrBroken_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("zoom"); // of the interface's font
    for (const QString &language : {u"en"_s, u"fr"_s, u"es"_s}) {
        QTest::addRow("%s small", qPrintable(language)) << language << QSize(1280, 720) << 1.0;
        QTest::addRow("%s large letters", qPrintable(language)) << language << QSize(1920, 1080) << 1.35;
    }
}

void TestManners::noText_isCutOrBroken()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    QFETCH(double, zoom);
    installInterfaceLanguage(language);
    const QFont before = QApplication::font();
    QFont larger = before;
    larger.setPointSizeF(before.pointSizeF() * zoom);
    QApplication::setFont(larger);
    {
        const auto window = this->window(size);
        const Check check = [](QWidget &surface) { return manners::cutTexts(surface) + manners::brokenTexts(surface); };
        visitPlaces(*window, check);
        visitDialogs(*window, check);
    }
    QApplication::setFont(before);
    QVERIFY(isNone(m_faults));
}

void TestManners::noText_isTakenForHtml()
{
    const auto window = this->window();
    visitPlaces(*window, manners::textsReadAsHtml);
    visitDialogs(*window, manners::textsReadAsHtml);
    QVERIFY(isNone(m_faults));
}

// Two entries of a menu that share a letter cannot both be chosen by it.
void TestManners::menus_haveAKeyForEachEntry()
{
    QFETCH(QString, language);
    installInterfaceLanguage(language);
    const auto window = this->window();
    QStringList faults;
    const auto check = [&](const QList<QAction *> &actions, const QString &name) {
        QMap<QChar, QString> taken;
        for (const QAction *action : actions) {
            const QString text = QString(action->text()).remove(u"&&"_s);
            const qsizetype at = text.indexOf(u'&');
            if (action->isSeparator() || at < 0)
                continue;
            const QChar key = text[at + 1].toLower();
            if (taken.contains(key))
                faults << u"%1: “%2” and “%3”"_s.arg(name, taken[key], text);
            taken[key] = text;
        }
    };
    check(window->menuBar()->actions(), u"menu bar"_s);
    for (const QAction *menu : window->menuBar()->actions())
        check(menu->menu()->actions(), menu->text());
    QVERIFY(isNone(faults));
}

namespace {

// Texts of the interface that are other words in the language, and so must not be seen there.
QSet<QString> foreignTexts(const QString &language)
{
    QFile file(QStringLiteral(QUARTERLY_SOURCE "/translations/quarterly_%1.ts").arg(language));
    QSet<QString> sources, translations;
    if (!file.open(QIODevice::ReadOnly))
        return sources;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "source"_L1)
            sources << xml.readElementText();
        else if (xml.isStartElement() && xml.name() == "translation"_L1)
            translations << xml.readElementText(QXmlStreamReader::IncludeChildElements);
    }
    return sources - translations;
}

} // namespace

void TestManners::switchedLanguage_leavesNothingBehind_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("French") << u"fr"_s;
    QTest::newRow("Spanish") << u"es"_s;
}

void TestManners::switchedLanguage_leavesNothingBehind()
{
    QFETCH(QString, language);
    const QSet<QString> foreign = foreignTexts(language);
    QVERIFY(foreign.contains(u"Masthead"_s) && foreign.size() > 300);
    const auto window = this->window();
    visitPlaces(*window, [](QWidget &) { return QStringList(); }); // so that all has been seen in English
    window->speak(language);
    visitPlaces(*window, [&](QWidget &surface) {
        QStringList left;
        for (const QWidget *widget : manners::shownIn(surface)) {
            const QStringList texts = manners::textsOf(*widget) + QStringList{widget->toolTip(), widget->accessibleName()};
            std::ranges::copy_if(texts, std::back_inserter(left), [&](const QString &text) { return foreign.contains(text); });
        }
        return left;
    });
    for (const QAction *menu : window->menuBar()->actions()) {
        for (const QAction *action : menu->menu()->actions()) {
            if (foreign.contains(action->text()))
                m_faults << u"menu: "_s + action->text();
        }
    }
    QVERIFY(isNone(m_faults));
}

void TestManners::plantedFaults_areFound()
{
    QWidget surface;
    auto *nameless = new QPushButton(&surface);
    nameless->setGeometry(0, 0, 80, 20);
    auto *cut = new QLabel(u"Words that are longer than their place"_s, &surface);
    cut->setGeometry(0, 30, 40, 20);
    cut->setTextFormat(Qt::RichText);
    auto *broken = new QPushButton(u"%1 of %2"_s, &surface);
    broken->setGeometry(0, 60, 200, 30);
    auto *mouseOnly = new QPushButton(u"Mouse only"_s, &surface);
    mouseOnly->setGeometry(0, 100, 200, 30);
    mouseOnly->setFocusPolicy(Qt::ClickFocus);
    auto *area = new QWidget(&surface);
    area->setGeometry(0, 140, 200, 30);
    area->setFocusPolicy(Qt::StrongFocus);
    surface.resize(300, 200);
    surface.show();
    QVERIFY(QTest::qWaitForWindowActive(&surface));
    QCOMPARE(manners::namelessControls(surface).size(), 1);
    QCOMPARE(manners::rolelessWidgets(surface).size(), 1);
    QCOMPARE(manners::cutTexts(surface).size(), 1);
    QCOMPARE(manners::textsReadAsHtml(surface).size(), 1);
    QCOMPARE(manners::brokenTexts(surface).size(), 1);
    const QStringList unreachable = manners::unreachableControls(surface);
    QCOMPARE(unreachable.size(), 1);
    QVERIFY(unreachable.first().contains(u"Mouse only"_s));
}

QTEST_MAIN(TestManners)
#include "tst_manners.moc"
