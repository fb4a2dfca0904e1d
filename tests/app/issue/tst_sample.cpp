// SPDX-License-Identifier: GPL-3.0-or-later
#include "issue/issueloader.h"
#include "issue/sample.h"
#include "library/itemlist.h"

#include <QTemporaryDir>
#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;

class TestSample : public QObject
{
    Q_OBJECT

private slots:
    void sample_isOneIssueInThreeCompleteLanguages();
};

void TestSample::sample_isOneIssueInThreeCompleteLanguages()
{
    QTemporaryDir folder;
    auto library = Library::create(folder.filePath(u"sample.quarterly"_s));
    QVERIFY(library);
    IssueEditor editor(**library);
    const auto filled = fillWithSample(editor);
    QVERIFY2(filled, qPrintable(filled ? QString() : filled.error().message));

    const auto issue = loadIssue(**library, *Quarter::fromString(u"2017-Q4"_s));
    QVERIFY(issue);
    QCOMPARE(issue->languages(), Language::all());
    int pictures = 0;
    for (const Section &section : issue->sections) {
        for (const Placement &placement : section.placements) {
            const Item &item = placement.item;
            for (Language language : Language::all()) {
                QVERIFY2(item.title.isCompleteIn(language, item.source), qPrintable(item.title.plain(item.source)));
                QVERIFY2(item.body.isCompleteIn(language, item.source), qPrintable(item.title.plain(item.source)));
                for (const Picture &picture : item.pictures)
                    QVERIFY(picture.alt.has(language) && picture.caption.has(language));
            }
            pictures += int(item.pictures.size());
        }
    }
    QCOMPARE(pictures, 4);
    QCOMPARE(issue->profile.organisation.languages(), Language::all());

    const auto found = listItems(**library, {.words = u"depollution"_s}, 0, 10);
    QVERIFY(found && !found->isEmpty());
    const auto cards = itemCards(**library, *found, u"fr"_s, u"depollution"_s);
    QVERIFY(cards);
    QVERIFY(cards->first().snippet.contains(QChar(2)));
    QCOMPARE(cards->first().languages.size(), 3);
    for (const CardLanguage &language : cards->first().languages)
        QVERIFY(language.complete);
}

QTEST_MAIN(TestSample)
#include "tst_sample.moc"
