// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/markup.h"
#include "text/ordinals.h"

#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;

class TestOrdinals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letters_areRaised_data();
    void letters_areRaised();
};

void TestOrdinals::letters_areRaised_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("raised");
    const auto row = [](const char *name, const QString &language, const QString &text, const QString &raised) {
        QTest::newRow(name) << language << text << raised;
    };
    row("English", u"en"_s, u"the 72nd session, the 4th Quarter"_s, u"the 72<sup>nd</sup> session, the 4<sup>th</sup> Quarter"_s);
    row("French", u"fr"_s, u"le 1er octobre, la 72e session"_s, u"le 1<sup>er</sup> octobre, la 72<sup>e</sup> session"_s);
    row("strong", u"fr"_s, u"le <strong>1er</strong> octobre"_s, u"le <strong>1</strong><strong><sup>er</sup></strong> octobre"_s);
    row("no ordinal", u"fr"_s, u"4 et 2017e-mail, 3es"_s, u"4 et 2017e-mail, 3es"_s);
    row("address", u"fr"_s, u"www.site.org/4e et a@4e.org"_s, u"www.site.org/4e et a@4e.org"_s);
    row("link", u"en"_s, u"<a href=\"https://example.org/\">the 4th</a>"_s, u"<a href=\"https://example.org/\">the 4th</a>"_s);
    row("raised by hand", u"fr"_s, u"1<sup>er</sup>"_s, u"1<sup>er</sup>"_s);
    row("another language", u"en"_s, u"<span lang=\"fr\">la 4e</span>"_s, u"<span lang=\"fr\">la 4e</span>"_s);
    row("Spanish has letters of its own", u"es"_s, u"el 4.º trimestre"_s, u"el 4.º trimestre"_s);
}

void TestOrdinals::letters_areRaised()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(QString, raised);
    const auto runs = runsFromMarkup(text), expected = runsFromMarkup(raised);
    QVERIFY(runs && expected);
    QCOMPARE(toMarkup(canonical(withRaisedOrdinals(*runs, *Language::fromCode(language)))), toMarkup(canonical(*expected)));
}

QTEST_MAIN(TestOrdinals)
#include "tst_ordinals.moc"
