// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/organisationpage.h"

#include "base/files.h"
#include "ui/recovery/unsavededits.h"
#include "ui/settings/addressfield.h"
#include "ui/settings/colourbutton.h"
#include "ui/settings/colourfield.h"
#include "ui/settings/logofield.h"
#include "ui/testsession.h"

#include <QBuffer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace quarterly;
using namespace Qt::StringLiterals;

namespace {

// The page over a library of its own, and files to choose from.
class Page
{
public:
    Page() : widget(*session)
    {
        widget.resize(700, 520);
        widget.show();
    }

    Profile profile() const { return loadProfile(session->library()); }
    LogoField &logo() const { return *widget.findChild<LogoField *>(); }
    QPushButton &button(const QString &name) const { return *widget.findChild<QPushButton *>(name); }
    QString words() const { return widget.findChild<QLabel *>(u"logoWords"_s)->text(); }
    AddressField &address(const QString &name) const { return *widget.findChild<AddressField *>(name); }
    void type(const QString &field, const QString &words) const
    {
        QLineEdit &edit = address(field).edit();
        edit.selectAll();
        QTest::keyClick(&edit, Qt::Key_Delete);
        QTest::keyClicks(&edit, words);
        QTest::keyClick(&edit, Qt::Key_Return);
    }
    // Colour of headings, second colour.
    ColourField &colour(int index) const { return *widget.findChildren<ColourField *>()[index]; }
    QString judgement(int index) const { return colour(index).findChild<QLabel *>(u"contrast"_s)->text(); }

    QString file(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(name);
        if (!writeFile(path, bytes))
            qFatal("no folder for files");
        return path;
    }

    TestSession session;
    OrganisationPage widget;

private:
    QTemporaryDir m_folder;
};

QByteArray png()
{
    QImage image(60, 40, QImage::Format_ARGB32);
    image.fill(QColor(20, 60, 90, 200));
    QBuffer buffer;
    image.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

class TestOrganisationPage : public QObject
{
    Q_OBJECT

private slots:
    void chosenLogo_isKeptAndCanBeRemoved();
    void fileThatIsNoPicture_isRefusedInOneLine_data();
    void fileThatIsNoPicture_isRefusedInOneLine();
    void undo_bringsTheLogoBack();
    void lightColour_isRefusedAndTheNearestOffered();
    void secondColour_isNeverTooLight();
    void addresses_areKeptAsTheyAreUsed();
    void wrongAddress_isToldAtTheFieldAndNotKept_data();
    void wrongAddress_isToldAtTheFieldAndNotKept();
    void words_areSavedLaterWhenTheyCannotBeNow();
    void sender_isTheOrganisationsAddressUnlessSaid();
    void buttons_areReachedByTabAndHaveNames();
};

void TestOrganisationPage::chosenLogo_isKeptAndCanBeRemoved()
{
    const Page page;
    QVERIFY(!page.button(u"removeLogo"_s).isEnabled());
    page.logo().take(page.file(u"mark.png"_s, png()));
    QCOMPARE(page.profile().logo.size, QSize(60, 40));
    QVERIFY(page.button(u"removeLogo"_s).isEnabled());

    QTest::mouseClick(&page.button(u"removeLogo"_s), Qt::LeftButton);
    QVERIFY(page.profile().logo.isEmpty());
    QVERIFY(!page.button(u"removeLogo"_s).isEnabled());
}

void TestOrganisationPage::fileThatIsNoPicture_isRefusedInOneLine_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << u"mark.txt"_s << QByteArray("Dear reader");
    QTest::newRow("empty") << u"mark.png"_s << QByteArray();
    QTest::newRow("cut short") << u"mark.png"_s << png().first(40);
    QTest::newRow("drawing") << u"mark.svg"_s << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>");
}

void TestOrganisationPage::fileThatIsNoPicture_isRefusedInOneLine()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const Page page;
    const QString before = page.words();
    page.logo().take(page.file(name, bytes));
    QVERIFY2(page.words().contains(name), qPrintable(page.words()));
    QVERIFY(!page.words().contains(u'\n'));
    QVERIFY(page.profile().logo.isEmpty());

    page.logo().take(page.file(u"good.png"_s, png()));
    QCOMPARE(page.words(), before); // what was wrong is no longer said
}

void TestOrganisationPage::undo_bringsTheLogoBack()
{
    const Page page;
    page.logo().take(page.file(u"mark.png"_s, png()));
    const Logo logo = page.profile().logo;
    QTest::mouseClick(&page.button(u"removeLogo"_s), Qt::LeftButton);
    QVERIFY(page.session->editor().undo());
    QCOMPARE(page.profile().logo, logo);
    QVERIFY(page.button(u"removeLogo"_s).isEnabled()); // the page shows it again
}

void TestOrganisationPage::lightColour_isRefusedAndTheNearestOffered()
{
    const Page page;
    const QString before = page.profile().colour;
    page.colour(0).button().choose(QColor(u"#e0a030"_s));
    QCOMPARE(page.profile().colour, before);
    QVERIFY2(page.judgement(0).contains(u"#9d6c17"_s), qPrintable(page.judgement(0)));
    QTest::mouseClick(&page.button(u"nearest"_s), Qt::LeftButton);
    QCOMPARE(page.profile().colour, u"#9d6c17"_s);
    QVERIFY2(!page.judgement(0).contains(u'#'), qPrintable(page.judgement(0)));
    QVERIFY(!page.button(u"nearest"_s).isVisible());

    page.colour(0).button().choose(QColor(u"#ffffff"_s));
    page.colour(0).button().choose(QColor(u"#103f54"_s)); // another that can be read
    QCOMPARE(page.profile().colour, u"#103f54"_s);
}

void TestOrganisationPage::secondColour_isNeverTooLight()
{
    const Page page;
    const QString before = page.judgement(1);
    page.colour(1).button().choose(QColor(u"#ffff00"_s));
    QCOMPARE(page.profile().accent, u"#ffff00"_s);
    QCOMPARE(page.judgement(1), before);
}

void TestOrganisationPage::addresses_areKeptAsTheyAreUsed()
{
    const Page page;
    page.type(u"online"_s, u" www.example.org/newsletter/ "_s);
    page.type(u"sender"_s, u" newsletter@example.org"_s);
    QCOMPARE(page.profile().online, u"https://www.example.org/newsletter"_s);
    QCOMPARE(page.profile().sender, u"newsletter@example.org"_s);
    QCOMPARE(page.address(u"online"_s).edit().text(), page.profile().online);

    page.type(u"online"_s, {});
    QCOMPARE(page.profile().online, QString());
    QCOMPARE(page.profile().sender, u"newsletter@example.org"_s);
}

void TestOrganisationPage::wrongAddress_isToldAtTheFieldAndNotKept_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("good");
    QTest::addColumn<QString>("wrong");
    QTest::newRow("script") << u"online"_s << u"https://example.org"_s << u"javascript:alert(1)"_s;
    QTest::newRow("word") << u"online"_s << u"https://example.org"_s << u"our site"_s;
    QTest::newRow("web for mail") << u"sender"_s << u"a@example.org"_s << u"https://example.org"_s;
    QTest::newRow("two addresses") << u"sender"_s << u"a@example.org"_s << u"a@example.org, b@example.org"_s;
}

void TestOrganisationPage::wrongAddress_isToldAtTheFieldAndNotKept()
{
    QFETCH(QString, field);
    QFETCH(QString, good);
    QFETCH(QString, wrong);
    const Page page;
    const auto *words = page.address(field).findChild<QLabel *>(u"addressWords"_s);
    const QString explanation = words->text();
    page.type(field, good);
    page.type(field, wrong);
    QVERIFY2(words->text().contains(wrong), qPrintable(words->text()));
    QCOMPARE(page.address(field).edit().accessibleDescription(), words->text());
    QCOMPARE(field == u"online"_s ? page.profile().online : page.profile().sender, good);
    page.type(field, good);
    QCOMPARE(words->text(), explanation);
}

void TestOrganisationPage::words_areSavedLaterWhenTheyCannotBeNow()
{
    const Page page;
    const auto type = [&](const QString &name, const QString &words) {
        auto *edit = page.widget.findChild<QLineEdit *>(name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, words);
        QTest::keyClick(edit, Qt::Key_Return);
    };
    page.session.refuseToWrite(true);
    type(u"organisationen"_s, u"The Unit"_s);
    type(u"organisationfr"_s, u"Une Unite"_s);
    type(u"mail"_s, u"unit@example.org"_s);
    QVERIFY(page.profile().organisation.plain(Language()).isEmpty());
    QVERIFY(!page.session->unsaved().isEmpty());
    {
        OrganisationPage again(*page.session); // the settings, opened anew
        auto *edit = again.findChild<QLineEdit *>(u"organisationen"_s);
        QCOMPARE(edit->text(), u"The Unit"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(again.findChild<QLineEdit *>(u"mail"_s)->text(), u"unit@example.org"_s);
    }
    page.session.refuseToWrite(false);
    QVERIFY(page.session->unsaved().tryAgain());
    QCOMPARE(page.profile().organisation.plain(Language()), u"The Unit"_s);
    QCOMPARE(page.profile().organisation.plain(language(u"fr"_s)), u"Une Unite"_s);
    QCOMPARE(page.profile().mail, u"unit@example.org"_s);
}

void TestOrganisationPage::sender_isTheOrganisationsAddressUnlessSaid()
{
    const Page page;
    page.widget.findChild<QLineEdit *>(u"mail"_s)->setText(u"office@example.org"_s);
    QCOMPARE(page.address(u"sender"_s).edit().placeholderText(), u"office@example.org"_s);
}

void TestOrganisationPage::buttons_areReachedByTabAndHaveNames()
{
    Page page;
    page.logo().take(page.file(u"mark.png"_s, png()));
    QVERIFY(QTest::qWaitForWindowActive(&page.widget));
    page.colour(0).setFocus();
    const QList<QWidget *> order = {&page.colour(0).button(), &page.colour(1).button(), &page.button(u"chooseLogo"_s), &page.button(u"removeLogo"_s)};
    for (QWidget *widget : order) {
        QTRY_COMPARE(QApplication::focusWidget(), widget);
        QVERIFY(!widget->accessibleName().isEmpty());
        QTest::keyClick(widget, Qt::Key_Tab);
    }
}

QTEST_MAIN(TestOrganisationPage)
#include "tst_organisationpage.moc"
