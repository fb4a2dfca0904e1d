// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/emailpreview.h"

#include "export/emailedition.h"
#include "ui/publish/emailview.h"
#include "ui/testsession.h"

#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QTabBar>
#include <QTabWidget>

using namespace quarterly;
using namespace Qt::StringLiterals;

namespace {

// The preview of the sample's e-mail.
class Preview
{
public:
    explicit Preview(const std::function<void(Issue &)> &change = {})
    {
        Issue issue = *session->issue();
        if (change)
            change(issue);
        dialog = std::make_unique<EmailPreviewDialog>(issue, language(u"fr"_s));
        dialog->show();
    }

    QString line(const QString &name) const { return dialog->findChild<QLabel *>(name)->text(); }
    EmailView &view() const { return *dialog->findChild<EmailView *>(); }
    QPlainTextEdit &text() const { return *dialog->findChild<QPlainTextEdit *>(u"emailText"_s); }
    QTabBar &languages() const { return *dialog->findChild<QTabBar *>(u"emailLanguages"_s); }
    void click(const QString &box) const
    {
        auto *check = dialog->findChild<QCheckBox *>(box);
        QTest::mouseClick(check, Qt::LeftButton, {}, QPoint(8, check->height() / 2));
    }

    TestSession session{TestSession::Contents::Sample};
    std::unique_ptr<EmailPreviewDialog> dialog;
};

} // namespace

class TestEmailPreview : public QObject
{
    Q_OBJECT

private slots:
    void message_isShownInTheLanguageAskedFor();
    void language_isChangedByAClick();
    void phone_isNarrower();
    void dark_isDark();
    void weight_isToldInWords_data();
    void weight_isToldInWords();
    void onlyOwnPictures_areLoaded();
    void links_leadNowhere();
    void newestQuestion_wins();
};

void TestEmailPreview::message_isShownInTheLanguageAskedFor()
{
    const Preview preview;
    QTRY_COMPARE(preview.line(u"emailSubject"_s), u"Bulletin trimestriel, 4e trimestre 2017"_s);
    QCOMPARE(preview.line(u"emailSender"_s), u"Unité d’appui à l’application <newsletter@example.org>"_s);
    QVERIFY(preview.view().toPlainText().contains(u"Faits marquants"_s));
    QVERIFY(preview.text().toPlainText().contains(u"Faits marquants\n==============="_s));
    QVERIFY(preview.text().isReadOnly());
}

void TestEmailPreview::language_isChangedByAClick()
{
    const Preview preview;
    QTRY_VERIFY(!preview.line(u"emailSubject"_s).isEmpty());
    QTest::mouseClick(&preview.languages(), Qt::LeftButton, {}, preview.languages().tabRect(2).center());
    QTRY_COMPARE(preview.line(u"emailSubject"_s), u"Boletín trimestral, 4.º trimestre de 2017"_s);
    QVERIFY(preview.view().toPlainText().contains(u"Aspectos destacados"_s));
}

void TestEmailPreview::phone_isNarrower()
{
    const Preview preview;
    QTRY_VERIFY(!preview.view().toPlainText().isEmpty());
    QTRY_VERIFY(preview.view().viewport()->width() >= 600);
    preview.click(u"emailPhone"_s);
    QTRY_COMPARE(preview.view().viewport()->width(), 360);
    QVERIFY2(preview.view().document()->size().width() <= 360, "something is wider than the phone");
    preview.click(u"emailPhone"_s);
    QTRY_COMPARE(preview.view().viewport()->width(), 600);
}

void TestEmailPreview::dark_isDark()
{
    const Preview preview;
    QTRY_VERIFY(!preview.view().toPlainText().isEmpty());
    const auto lightness = [&] { return preview.view().grab().toImage().pixelColor(30, preview.view().height() - 20).lightness(); };
    QVERIFY(lightness() > 200);
    preview.click(u"emailDark"_s);
    QTRY_VERIFY(lightness() < 80);
}

void TestEmailPreview::weight_isToldInWords_data()
{
    QTest::addColumn<int>("characters");
    QTest::addColumn<bool>("online");
    QTest::addColumn<QString>("words");
    QTest::newRow("light") << 0 << true << u"kB of 102 kB: Gmail shows all of it."_s;
    QTest::newRow("shortened") << 80'000 << true << u"7 highlight(s) are told in short"_s;
    QTest::newRow("heavy") << 50'000 << false << u"heavy for phones"_s;
    QTest::newRow("clipped") << 120'000 << false << u"Gmail hides what comes after 102 kB."_s;
}

void TestEmailPreview::weight_isToldInWords()
{
    QFETCH(int, characters);
    QFETCH(bool, online);
    QFETCH(QString, words);
    const Preview preview([&](Issue &issue) {
        LocalizedBlock &last = issue.sections[1].placements[0].item.body.blocks.last();
        last.texts[language(u"fr"_s)].runs << Run{u" encore"_s.repeated(characters / 7), {}, {}, {}};
        if (!online)
            issue.profile.online.clear();
    });
    QTRY_VERIFY(preview.line(u"emailWeight"_s).contains(u"Gmail"_s));
    QVERIFY2(preview.line(u"emailWeight"_s).contains(words), qPrintable(preview.line(u"emailWeight"_s)));
    QCOMPARE(preview.dialog->findChild<QProgressBar *>()->accessibleDescription(), preview.line(u"emailWeight"_s));
}

void TestEmailPreview::onlyOwnPictures_areLoaded()
{
    const Preview preview;
    QTRY_VERIFY(!preview.view().toPlainText().isEmpty());
    static const QRegularExpression source(u"src=\"(cid:[^\"]+)\""_s);
    const QString own = source.match(preview.view().toHtml()).captured(1);
    QVERIFY(!preview.view().loadResource(QTextDocument::ImageResource, QUrl(own)).value<QImage>().isNull());
    QVERIFY(preview.view().loadResource(QTextDocument::ImageResource, QUrl(u"cid:other"_s)).value<QImage>().isNull());
    for (const QString &address : {QStringLiteral("file://" QUARTERLY_SOURCE "/resources/sample/hall.jpg"), u"https://example.org/a.png"_s,
                                   u"data:image/gif;base64,R0lGODlhAQABAAAAACw="_s})
        QVERIFY(!preview.view().loadResource(QTextDocument::ImageResource, QUrl(address)).isValid());
}

void TestEmailPreview::links_leadNowhere()
{
    const Preview preview;
    QTRY_VERIFY(!preview.view().toPlainText().isEmpty());
    QVERIFY(preview.view().toHtml().contains(u"href=\"https://undocs.org"_s));
    QVERIFY(!preview.view().openLinks() && !preview.view().openExternalLinks());
}

void TestEmailPreview::newestQuestion_wins()
{
    const TestSession session(TestSession::Contents::Sample);
    EmailPreviewer previewer;
    QStringList subjects;
    connect(&previewer, &EmailPreviewer::ready, this, [&](const std::shared_ptr<const EmailLooks> &looks) { subjects << looks->subject; });
    for (const char *code : {"fr", "es", "en"})
        previewer.show(*session->issue(), language(QString::fromLatin1(code)));
    QTRY_COMPARE(subjects, QStringList{u"Quarterly Newsletter, 4th Quarter 2017"_s});
}

QTEST_MAIN(TestEmailPreview)
#include "tst_emailpreview.moc"
