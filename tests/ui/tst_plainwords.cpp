// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "ui/mainwindow.h"
#include "ui/style/style.h"

#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QHelpEvent>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <sys/inotify.h>
#include <unistd.h>

using namespace quarterly;
using namespace Qt::StringLiterals;

namespace {

// Tells whether anybody has opened a file.
class Watch
{
public:
    explicit Watch(const QString &file) : m_watch(inotify_init1(IN_NONBLOCK))
    {
        inotify_add_watch(m_watch, QFile::encodeName(file).constData(), IN_OPEN);
    }
    ~Watch() { ::close(m_watch); }
    Q_DISABLE_COPY_MOVE(Watch)

    bool wasOpened() const
    {
        char events[4096];
        return ::read(m_watch, events, sizeof events) > 0;
    }

private:
    int m_watch;
};

} // namespace

// Words from outside that look like HTML: every label and every tool tip shows them as they are.
class TestPlainWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void label_showsThem();
    void label_showsWhatComesLater();
    void labelThatSaysSo_showsHtml();
    void messageBox_showsThem();
    void screenReader_readsThemBeforeTheyAreShown();
    void tip_showsThem_data();
    void tip_showsThem();
    void startPage_opensNothing();

private:
    static QLabel *tip();

    QTemporaryDir m_folder;
    QString m_picture; // somebody's secret
    QString m_hostile;
};

void TestPlainWords::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(u"quarterly-test"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    applyAppearance(Appearance::Light);
    m_picture = m_folder.filePath(u"secret.png"_s);
    QVERIFY(QImage(20, 20, QImage::Format_RGB32).save(m_picture));
    m_hostile = u"<b>Bold</b> <img src='%1'>"_s.arg(m_picture);
}

void TestPlainWords::label_showsThem()
{
    const Watch watch(m_picture);
    QLabel label(m_hostile);
    label.show();
    QCOMPARE(label.textFormat(), Qt::PlainText);
    label.grab();
    QVERIFY(!watch.wasOpened());
}

void TestPlainWords::label_showsWhatComesLater()
{
    const Watch watch(m_picture);
    QLabel label;
    label.setWordWrap(true);
    label.setTextInteractionFlags(Qt::TextSelectableByMouse);
    label.sizeHint();
    label.setText(m_hostile);
    label.heightForWidth(100);
    label.grab();
    QVERIFY(!watch.wasOpened());
}

// So that the silence of the other tests means something.
void TestPlainWords::labelThatSaysSo_showsHtml()
{
    const Watch watch(m_picture);
    QLabel label(m_hostile);
    label.setTextFormat(Qt::RichText);
    label.grab();
    QVERIFY(watch.wasOpened());
}

void TestPlainWords::messageBox_showsThem()
{
    const Watch watch(m_picture);
    QMessageBox box(QMessageBox::Warning, {}, m_hostile);
    box.setInformativeText(m_hostile);
    box.show();
    box.grab();
    const auto labels = box.findChildren<QLabel *>();
    QVERIFY(labels.size() >= 2);
    for (const QLabel *label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
    QVERIFY(!watch.wasOpened());
}

void TestPlainWords::screenReader_readsThemBeforeTheyAreShown()
{
    const QLabel label(m_hostile);
    QCOMPARE(QAccessible::queryAccessibleInterface(const_cast<QLabel *>(&label))->text(QAccessible::Name), m_hostile);
}

QLabel *TestPlainWords::tip()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->inherits("QTipLabel") && window->isVisible())
            return qobject_cast<QLabel *>(window);
    }
    return nullptr;
}

void TestPlainWords::tip_showsThem_data()
{
    QTest::addColumn<bool>("ofAList");
    QTest::newRow("of a widget") << false;
    QTest::newRow("of an item in a list") << true;
}

void TestPlainWords::tip_showsThem()
{
    QFETCH(bool, ofAList);
    const Watch watch(m_picture);
    QPushButton button;
    button.setToolTip(m_hostile);
    QListWidget list;
    auto *item = new QListWidgetItem(u"Item"_s, &list);
    item->setToolTip(m_hostile);
    QWidget *widget = ofAList ? list.viewport() : &button;
    widget->window()->show();
    const QPoint at = ofAList ? list.visualItemRect(item).center() : button.rect().center();
    QHelpEvent asked(QEvent::ToolTip, at, widget->mapToGlobal(at));
    QApplication::sendEvent(widget, &asked);
    QTRY_VERIFY(tip());
    QCOMPARE(tip()->text(), m_hostile);
    QCOMPARE(tip()->textFormat(), Qt::PlainText);
    tip()->grab();
    QVERIFY(!watch.wasOpened());
}

void TestPlainWords::startPage_opensNothing()
{
    const QString library = m_folder.filePath(u"x<img src=secret.png>.quarterly"_s);
    QVERIFY(QDir::setCurrent(m_folder.path()));
    QVERIFY(writeFile(library, "no library"));
    const Watch watch(m_picture);
    MainWindow window;
    window.show();
    window.openFile(library);
    window.grab();
    const auto labels = window.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->text().contains(u"<img src"_s); }));
    QVERIFY(!watch.wasOpened());
}

QTEST_MAIN(TestPlainWords)
#include "tst_plainwords.moc"
