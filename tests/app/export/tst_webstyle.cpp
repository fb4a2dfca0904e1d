// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/webstyle.h"

#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;

class TestWebStyle : public QObject
{
    Q_OBJECT

private slots:
    void style_hasTheColoursOfTheOrganisation();
    void unknownColour_isReplaced();
};

void TestWebStyle::style_hasTheColoursOfTheOrganisation()
{
    Profile profile;
    profile.colour = u"#103f54"_s;
    profile.accent = u"#d08c2b"_s;
    const QString style = webStyle(profile);
    QVERIFY(style.contains(u"--band: #103f54;"_s));
    QVERIFY(style.contains(u"--accent: #d08c2b;"_s));
    QVERIFY(style.contains(u"--primary-on-dark: #"_s));
    QVERIFY(style.contains(u"@media print"_s));
}

void TestWebStyle::unknownColour_isReplaced()
{
    Profile profile;
    profile.colour = u"red; } body { display: none"_s;
    const QString style = webStyle(profile);
    QVERIFY(!style.contains(u"display: none\n"_s + u"}"_s) && !style.contains(profile.colour));
    QVERIFY(style.contains(u"--band: #103f54;"_s));
}

QTEST_GUILESS_MAIN(TestWebStyle)
#include "tst_webstyle.moc"
