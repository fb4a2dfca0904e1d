// SPDX-License-Identifier: GPL-3.0-or-later
#include "issue/glossary.h"
#include "issue/issueloader.h"
#include "issue/sample.h"
#include "library/itemlist.h"
#include "text/links.h"

#include <QTemporaryDir>
#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;

class TestSample : public QObject
{
    Q_OBJECT

private slots:
    void sample_hasAnIssueInThreeCompleteLanguages();
    void issueUnderWay_hasTextsToTranslate();
    void oneEdition_isReadAsItIsAmongAll();
};

namespace {

QList<LocalizedText> textsOf(const Issue &issue)
{
    QList<LocalizedText> texts{issue.masthead, issue.profile.organisation, issue.profile.address};
    for (const Section &section : issue.sections) {
        texts << section.title;
        for (const Placement &placement : section.placements) {
            texts << placement.item.title << placement.item.body << placement.item.summary;
            for (const Event &event : placement.item.events)
                texts << event.place;
            for (const Picture &picture : placement.item.pictures)
                texts << picture.alt << picture.caption;
        }
    }
    return texts;
}

} // namespace

void TestSample::sample_hasAnIssueInThreeCompleteLanguages()
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
    QVERIFY(safeWebFolder(issue->profile.online) && safeMailAddress(issue->profile.sender));

    const auto found = listItems(**library, {.words = u"depollution"_s}, 0, 10);
    QVERIFY(found && !found->isEmpty());
    const auto cards = itemCards(**library, *found, u"fr"_s, u"depollution"_s);
    QVERIFY(cards);
    QVERIFY(cards->first().snippet.contains(QChar(2)));
    QCOMPARE(cards->first().languages.size(), 3);
    for (const CardLanguage &language : cards->first().languages)
        QVERIFY(language.complete);
}

void TestSample::issueUnderWay_hasTextsToTranslate()
{
    QTemporaryDir folder;
    const auto library = *Library::create(folder.filePath(u"sample.quarterly"_s));
    IssueEditor editor(*library);
    QVERIFY(fillWithSample(editor));
    const auto underWay = loadIssue(*library, *Quarter::create(2018, 1));
    QVERIFY(underWay);
    int stale = 0, untranslated = 0;
    for (const LocalizedText &text : textsOf(*underWay)) {
        for (const LocalizedBlock &block : text.blocks) {
            stale += block.texts.value(*Language::fromCode(u"fr"_s)).stale;
            untranslated += !block.texts.contains(*Language::fromCode(u"fr"_s));
        }
    }
    QCOMPARE(stale, 1);
    QCOMPARE(untranslated, 2);
    QCOMPARE(lastIssue(*library), loadIssue(*library, *Quarter::create(2017, 4))->id);
    QVERIFY(glossary(*library)->size() > 50);
}

void TestSample::oneEdition_isReadAsItIsAmongAll()
{
    QTemporaryDir folder;
    const auto library = *Library::create(folder.filePath(u"sample.quarterly"_s));
    IssueEditor editor(*library);
    QVERIFY(fillWithSample(editor));
    const Quarter quarter = *Quarter::create(2017, 4);
    const Language french = *Language::fromCode(u"fr"_s), source;
    Item untranslated = loadIssue(*library, quarter)->sections[1].placements.first().item;
    QVERIFY(editor.setText({untranslated.id.uuid(), field::body, source}, source,
                           StoryText{{Block{{}, BlockKind::Paragraph, plainRuns(u"Not yet in French."_s)}}}));

    const Issue whole = *loadIssue(*library, quarter), edition = *loadIssue(*library, quarter, {french});
    const QList<LocalizedText> wanted = textsOf(whole), read = textsOf(edition);
    QCOMPARE(read.size(), wanted.size());
    int left = 0, fallenBack = 0;
    for (qsizetype i = 0; i < read.size(); ++i) {
        QCOMPARE(read[i].in(french), wanted[i].in(french));
        QCOMPARE(read[i].isCompleteIn(french, source), wanted[i].isCompleteIn(french, source));
        left += wanted[i].has(source) && !read[i].has(source);
        fallenBack += !read[i].has(french) && read[i].has(source);
    }
    QVERIFY(left > 10); // texts of the source that the edition does not need
    QVERIFY(fallenBack > 0);
    QCOMPARE(edition.languages(), whole.languages());
    QCOMPARE(edition.modified(french), whole.modified(french));
    QVERIFY(edition.modified(french).isValid());
}

QTEST_MAIN(TestSample)
#include "tst_sample.moc"
