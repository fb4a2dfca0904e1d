// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/publishplace.h"

#include "ui/testsession.h"
#include "ui/publish/checker.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>

using namespace quarterly;
using namespace Qt::StringLiterals;

namespace {

// The place as somebody meets it who publishes the sample's finished issue into an empty folder.
class Place
{
public:
    Place()
    {
        QSettings().clear();
        const QList<IssueRow> issues = session->library().issues();
        const auto finished = std::ranges::find(issues, 2017, &IssueRow::year);
        session->chooseIssue(finished->id);
        place.resize(1200, 800);
        place.show();
        folder().setText(m_folder.path());
        for (QCheckBox *check : place.findChildren<QCheckBox *>(QRegularExpression(u"^(en|fr|es)-"_s)))
            check->setChecked(check->objectName() == u"fr-web"_s);
    }

    QLineEdit &folder() { return *place.findChild<QLineEdit *>(u"publishFolder"_s); }
    QCheckBox &corrected() { return *place.findChild<QCheckBox *>(u"corrected"_s); }
    QString told() const { return place.findChild<QLabel *>(u"lastPublished"_s)->text(); }
    void publish() { QTest::mouseClick(place.findChild<QPushButton *>(u"publishNow"_s), Qt::LeftButton); }
    qsizetype publications() { return session->library().publications(session->issue()->id).size(); }
    QByteArray page() const
    {
        QFile file(m_folder.filePath(u"web/2017-Q4/fr/index.html"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void say(const QString &title, Language language)
    {
        const Item &item = session->issue()->sections.first().placements.first().item;
        QVERIFY(session->editor().setPlainText({item.id.uuid(), field::title, item.source}, language, title));
    }

    TestSession session{TestSession::Contents::Sample};
    Checker checker{*session};
    PublishPlace place{*session, checker};

private:
    QTemporaryDir m_folder;
};

} // namespace

class TestPublishPlace : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void firstTime_thereIsNothingToCompare();
    void oneClick_publishesAndIsRemembered();
    void changeSince_isListedAndMayBeToldToReaders();
};

void TestPublishPlace::firstTime_thereIsNothingToCompare()
{
    Place made;
    QVERIFY(!made.corrected().isVisible());
}

void TestPublishPlace::oneClick_publishesAndIsRemembered()
{
    Place made;
    made.publish();
    QTRY_COMPARE_WITH_TIMEOUT(made.publications(), 1, 60'000);
    QVERIFY(made.page().contains("<html lang=\"fr\">"));
    QTRY_VERIFY(made.told().contains(u"Nothing has changed in its texts since."_s));
    QVERIFY(made.corrected().isVisible());
    QVERIFY(!made.corrected().isEnabled());
}

void TestPublishPlace::changeSince_isListedAndMayBeToldToReaders()
{
    Place made;
    made.publish();
    QTRY_COMPARE_WITH_TIMEOUT(made.publications(), 1, 60'000);
    made.say(u"Un titre corrigé"_s, language(u"fr"_s));
    made.say(u"Of no interest, since English was not published"_s, language(u"en"_s));
    QTRY_VERIFY(made.told().contains(u"1 text(s) changed since:"_s));
    QStringList rows;
    for (const QLabel *label : made.place.findChildren<QLabel *>())
        rows << label->text();
    QVERIFY(rows.contains(u"Changed: “Un titre corrigé”"_s));

    QVERIFY(made.corrected().isEnabled());
    QTest::mouseClick(&made.corrected(), Qt::LeftButton, {}, QPoint(10, made.corrected().height() / 2));
    made.publish();
    QTRY_COMPARE_WITH_TIMEOUT(made.publications(), 2, 60'000);
    QVERIFY(made.page().contains("Un titre corrigé"));
    QVERIFY(made.page().contains("Corrigé le <time"));
}

QTEST_MAIN(TestPublishPlace)
#include "tst_publishplace.moc"
