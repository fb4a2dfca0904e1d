// SPDX-License-Identifier: GPL-3.0-or-later
// An issue goes to a translator on another computer and comes back, while it is worked on here too.
#include "translation/packagereview.h"

#include "exchangeissue.h"

#include "base/files.h"
#include "issue/fieldhistory.h"
#include "issue/glossary.h"
#include "library/memorystore.h"
#include "library/verification.h"

#include <QFileInfo>
#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;

namespace {

using enum ExchangeOutcome;

QString complaintOf(const Result<void> &result) { return result ? QString() : result.error().message; }

// The package as it is on the other computer: a library with an editor of its own.
class Elsewhere
{
public:
    explicit Elsewhere(const QString &file) : m_library(*Library::open(file, Library::Mode::ReadWrite)), m_editor(*m_library)
    {
        m_library->setClock([] { return QDateTime::currentDateTimeUtc().addSecs(3600); });
        if (!m_library->setSetting(u"author"_s, u"Odile"_s))
            qFatal("no author");
    }

    Library &library() { return *m_library; }
    IssueEditor &editor() { return m_editor; }
    Issue issue() { return *loadIssue(*m_library, lastIssue(*m_library)); }
    void say(const Segment &segment, const QString &words, TextState state = TextState::Translated)
    {
        if (const auto set = m_editor.setTranslation(segment.block, english(), french(), plainRuns(words), state); !set)
            qFatal("%s", qPrintable(set.error().message));
    }
    void sayInEnglish(const Segment &segment, const QString &words)
    {
        if (const auto set = m_editor.setText(segment.field, english(), {{Block{segment.block, segment.kind, plainRuns(words)}}}); !set)
            qFatal("%s", qPrintable(set.error().message));
    }

    // A French text with a seal of its own, as no editor would write it.
    void forge(BlockId block, VersionId id, const QString &markup)
    {
        VersionRow version{.id = id, .block = block, .language = u"fr"_s, .markup = markup};
        version.author = u"Odile"_s;
        version.written = u"2018-01-01T00:00:00.000Z"_s;
        version.origin = u"typed"_s;
        version.hash = version.contentHash();
        const auto forged = m_library->write(u"forge"_s, [&version](Writer &writer) {
            writer.addVersion(version);
            writer.put(WordingRow{version.block, version.language, version.id, u"translated"_s, u""_s});
        });
        if (!forged)
            qFatal("%s", qPrintable(forged.error().message));
    }

private:
    std::unique_ptr<Library> m_library;
    IssueEditor m_editor;
};

} // namespace

class TestPackage : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void package_isASoundLibraryOfOneIssue();
    void package_saysWhatItIs();
    void otherIssues_stayAtHome();
    void memoryAndGlossary_comeAlong();
    void existingFile_isRefused();
    void issueInItsOwnLanguage_hasNoPackage();

    void untouchedPackage_bringsNothing();
    void translation_isTaken();
    void taken_keepsAuthorTimeAndState();
    void confirmation_isTakenWithoutNewWords();
    void changedHereOnly_isLeft();
    void sameWordsOnBothSides_areNoConflict();
    void conflict_leavesTheTextHere();
    void conflict_isInTheHistory();
    void chosenConflict_isTaken();
    void editedSource_isTakenAndTranslationFollows();
    void newParagraphs_findTheirPlaces();
    void sourceChangedHere_makesTheTranslationStale();
    void removedThere_staysHere();
    void removedHere_isKeptInTheHistory();
    void translatedFirstWhereItWasRemovedHere_isKeptInTheHistory();
    void textOfWhatIsGone_isToldAndItsWordsStay();
    void commentOnWhatIsGone_isTold();
    void whatIsNoText_isTold();
    void authorWithControlCharacters_leavesTheLibrarySound();
    void comment_comesBack();
    void commentOnBothSides_isJoined();
    void newTerm_comesBack();
    void termChangedOnBothSides_isInTheNote();
    void termRemovedHereAndChangedThere_comesBack();

    void merge_isOneUndoStep();
    void undone_canBeMergedAgain();
    void twice_changesNothingMore();
    void memory_followsTheTexts();
    void nothing_isTakenByReviewing();

    void packageOfAnotherLibrary_isRefused();
    void ordinaryLibrary_isRefused();
    void noLibrary_isRefused();
    void changedBytes_areRefused();
    void addedTable_isRefused();
    void withoutItsBeginnings_isRefused();
    void unknownMarkup_isRefused();
    void identityOfAnotherText_isRefused();

private:
    QString file() const { return m_folder->filePath(u"p.quarterly-package"_s); }
    Result<void> pack() { return writePackage(m_home->library(), m_home->issue(), french(), file()); }
    Elsewhere packed();
    PackageReview review();
    ReviewedUnit reviewed(const Segment &segment, const QString &language = u"fr"_s);
    PackageTaken merged(bool withConflicts = false);
    QString refusal() const;
    QString target(const QString &field) const { return plainText(m_home->named(field).target); }
    QStringList history(const Segment &segment, Language language) const;
    int rows(const QString &table) const { return sqlOn(m_home->library().database(), u"SELECT count(*) FROM "_s + table).toInt(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ExchangeIssue> m_home;
};

void TestPackage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_home = std::make_unique<ExchangeIssue>();
    m_home->translate(field::title, plainRuns(u"Le Pérou"_s));
}

Elsewhere TestPackage::packed()
{
    if (const auto written = pack(); !written)
        qFatal("%s", qPrintable(written.error().message));
    return Elsewhere(file());
}

PackageReview TestPackage::review()
{
    const auto contents = readPackage(file());
    if (!contents)
        qFatal("%s", qPrintable(contents.error().message));
    const auto review = reviewPackage(*contents, m_home->library());
    if (!review)
        qFatal("%s", qPrintable(review.error().message));
    return *review;
}

ReviewedUnit TestPackage::reviewed(const Segment &segment, const QString &language)
{
    const PackageReview review = this->review();
    for (const ReviewedText &text : review.texts) {
        if (text.text.block.id == segment.block && text.language.code() == language)
            return text.unit;
    }
    return {.outcome = Doubled}; // not there at all
}

PackageTaken TestPackage::merged(bool withConflicts)
{
    const PackageReview review = this->review();
    QSet<QString> ids = review.safe();
    for (const ReviewedText &text : review.texts) {
        if (withConflicts)
            ids << text.unit.id;
    }
    const auto taken = takePackage(m_home->editor(), review, ids);
    if (!taken)
        qFatal("%s", qPrintable(taken.error().message));
    return *taken;
}

QString TestPackage::refusal() const
{
    const auto contents = readPackage(file());
    if (!contents)
        return contents.error().message;
    const auto review = reviewPackage(*contents, m_home->library());
    return review ? QString() : review.error().message;
}

QStringList TestPackage::history(const Segment &segment, Language language) const
{
    const auto sittings = fieldHistory(m_home->library(), segment.field, language);
    QStringList texts;
    for (const Sitting &sitting : sittings ? *sittings : QList<Sitting>())
        texts << sitting.text.plainText() + u" ("_s + sitting.author + u')';
    return texts;
}

void TestPackage::package_isASoundLibraryOfOneIssue()
{
    QCOMPARE(complaintOf(pack()), QString());
    const auto found = verifyLibrary(file());
    QVERIFY(found);
    QCOMPARE(found->damages, QStringList());
    QCOMPARE(found->issues, 1);
    QCOMPARE(found->items, 1);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"p.quarterly-package"_s}); // nothing is left lying about
    Elsewhere elsewhere(file());
    const Issue issue = elsewhere.issue();
    QCOMPARE(issue.id, m_home->issue().id);
    QCOMPARE(segments(issue, french()).size(), m_home->segments().size());
    QCOMPARE(issue.sections.first().placements.first().item, m_home->issue().sections.first().placements.first().item);
}

void TestPackage::package_saysWhatItIs()
{
    Elsewhere elsewhere = packed();
    const auto label = packageLabel(elsewhere.library());
    QVERIFY(label);
    QCOMPARE(label->issue, m_home->issue().id);
    QCOMPARE(label->quarter.toString(), u"2017-Q4"_s);
    QCOMPARE(label->language, french());
    QCOMPARE(label->library, u"test"_s);
    QVERIFY(label->made.isValid());
    QVERIFY(!packageLabel(m_home->library()));
}

void TestPackage::otherIssues_stayAtHome()
{
    const auto other = m_home->editor().createIssue(*Quarter::create(2018, 1), english());
    const auto item = m_home->editor().createItem(ItemKind::News, english());
    QVERIFY(other && item);
    QVERIFY(m_home->editor().setPlainText({item->uuid(), field::title, english()}, english(), u"A secret"_s));
    Elsewhere elsewhere = packed();
    QCOMPARE(elsewhere.library().issues().size(), 1);
    QVERIFY(!elsewhere.library().row<ItemRow>(item->toString()));
    const auto bytes = readFile(file(), 64 << 20);
    QVERIFY(bytes && !bytes->contains("A secret"));
}

void TestPackage::memoryAndGlossary_comeAlong()
{
    const auto item = m_home->editor().createItem(ItemKind::News, english());
    const TextField title{item->uuid(), field::title, english()};
    QVERIFY(m_home->editor().setPlainTexts(title, {{english(), u"The lock is open again"_s}, {french(), u"L’écluse est de nouveau ouverte"_s}}));
    QVERIFY(m_home->editor().setTerms({Term{.id = u"lock"_s, .words = {{english(), {u"lock"_s}}, {french(), {u"écluse"_s}}}}}));
    Elsewhere elsewhere = packed();
    const auto found = concordance(elsewhere.library(), u"lock is open"_s, english(), french(), 5);
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().origin, u"test"_s);
    QCOMPARE(glossary(elsewhere.library())->size(), 1);
}

void TestPackage::existingFile_isRefused()
{
    QVERIFY(writeFile(file(), "work"));
    QVERIFY(complaintOf(pack()).endsWith(u"p.quarterly-package exists already: choose another name."_s));
    QCOMPARE(*readFile(file(), 10), "work");
}

void TestPackage::issueInItsOwnLanguage_hasNoPackage()
{
    const auto written = writePackage(m_home->library(), m_home->issue(), english(), file());
    QCOMPARE(complaintOf(written), u"There is nothing to translate into English in 2017-Q4: no package was made."_s);
    QVERIFY(!QFileInfo::exists(file()));
}

void TestPackage::untouchedPackage_bringsNothing()
{
    packed();
    QVERIFY(review().isEmpty());
    QCOMPARE(review().texts.size(), 0);
    QVERIFY(review().unchanged > 3);
}

void TestPackage::translation_isTaken()
{
    packed().say(m_home->named(field::body), u"Le 12 mars"_s);
    QCOMPARE(reviewed(m_home->named(field::body)).outcome, Taken);
    QCOMPARE(merged().texts, 1);
    QCOMPARE(target(field::body), u"Le 12 mars"_s);
    QCOMPARE(m_home->named(field::body).state, SegmentState::Translated);
    QCOMPARE(target(field::title), u"Le Pérou"_s);
}

void TestPackage::taken_keepsAuthorTimeAndState()
{
    Elsewhere elsewhere = packed();
    elsewhere.say(m_home->named(field::body), u"Le 12 mars"_s, TextState::Reviewed);
    const VersionRow there = elsewhere.library().history(m_home->named(field::body).block, u"fr"_s).first();
    merged();
    const VersionRow here = m_home->library().history(m_home->named(field::body).block, u"fr"_s).first();
    QCOMPARE(here.id, there.id);
    QCOMPARE(here.author, u"Odile"_s);
    QCOMPARE(here.written, there.written);
    QCOMPARE(here.origin, u"merged"_s);
    QCOMPARE(m_home->named(field::body).state, SegmentState::Reviewed);
}

void TestPackage::confirmation_isTakenWithoutNewWords()
{
    m_home->translate(field::body, plainRuns(u"Ébauche"_s), TextState::Draft);
    packed().say(m_home->named(field::body), u"Ébauche"_s, TextState::Translated);
    const int versions = rows(u"version"_s);
    QCOMPARE(reviewed(m_home->named(field::body)).outcome, Confirmed);
    merged();
    QCOMPARE(m_home->named(field::body).state, SegmentState::Translated);
    QCOMPARE(rows(u"version"_s), versions);
}

void TestPackage::changedHereOnly_isLeft()
{
    packed().say(m_home->named(field::body), u"Le 12 mars"_s);
    m_home->translate(field::title, plainRuns(u"Pérou, ici"_s));
    merged();
    QCOMPARE(target(field::title), u"Pérou, ici"_s);
    QCOMPARE(target(field::body), u"Le 12 mars"_s);
}

void TestPackage::sameWordsOnBothSides_areNoConflict()
{
    packed().say(m_home->named(field::title), u"Au Pérou"_s);
    m_home->translate(field::title, plainRuns(u"Au Pérou"_s));
    QCOMPARE(reviewed(m_home->named(field::title)).outcome, Unchanged);
    QCOMPARE(review().conflicts(), 0);
}

void TestPackage::conflict_leavesTheTextHere()
{
    packed().say(m_home->named(field::title), u"Pérou, là-bas"_s);
    m_home->translate(field::title, plainRuns(u"Pérou, ici"_s));
    const ReviewedUnit unit = reviewed(m_home->named(field::title));
    QCOMPARE(unit.outcome, Conflict);
    QCOMPARE(plainText(unit.target), u"Pérou, là-bas"_s);
    QCOMPARE(plainText(unit.segment.target), u"Pérou, ici"_s);
    const PackageTaken taken = merged();
    QCOMPARE(taken.texts, 0);
    QCOMPARE(taken.conflicts, 1);
    QCOMPARE(target(field::title), u"Pérou, ici"_s);
}

void TestPackage::conflict_isInTheHistory()
{
    packed().say(m_home->named(field::title), u"Pérou, là-bas"_s);
    m_home->translate(field::title, plainRuns(u"Pérou, ici"_s));
    const QString author = m_home->library().author();
    merged();
    const QStringList texts = history(m_home->named(field::title), french());
    QVERIFY2(texts.contains(u"Pérou, là-bas (Odile)"_s), qPrintable(texts.join(u'|')));
    QVERIFY2(texts.contains(u"Pérou, ici (%1)"_s.arg(author)), qPrintable(texts.join(u'|')));
}

void TestPackage::chosenConflict_isTaken()
{
    packed().say(m_home->named(field::title), u"Pérou, là-bas"_s);
    m_home->translate(field::title, plainRuns(u"Pérou, ici"_s));
    QCOMPARE(merged(true).texts, 1);
    QCOMPARE(target(field::title), u"Pérou, là-bas"_s);
    QVERIFY(history(m_home->named(field::title), french()).join(u'|').contains(u"Pérou, ici"_s));
}

void TestPackage::editedSource_isTakenAndTranslationFollows()
{
    {
        Elsewhere elsewhere = packed();
        elsewhere.sayInEnglish(m_home->named(field::title), u"Peru and clearance"_s);
        elsewhere.say(m_home->named(field::title), u"Le Pérou et la dépollution"_s);
    }
    QCOMPARE(reviewed(m_home->named(field::title), u"en"_s).outcome, Taken);
    QCOMPARE(merged().texts, 2);
    QCOMPARE(plainText(m_home->named(field::title).source), u"Peru and clearance"_s);
    QCOMPARE(target(field::title), u"Le Pérou et la dépollution"_s);
    QCOMPARE(m_home->named(field::title).state, SegmentState::Translated); // it was made from this very source
}

void TestPackage::newParagraphs_findTheirPlaces()
{
    const Segment body = m_home->named(field::body);
    {
        Elsewhere elsewhere = packed();
        StoryText story = loadItem(elsewhere.library(), body.item)->body.in(english());
        story.blocks.prepend({BlockId::create(), BlockKind::Paragraph, plainRuns(u"2"_s)});
        story.blocks.prepend({BlockId::create(), BlockKind::Paragraph, plainRuns(u"1"_s)});
        for (const QString &words : {u"4"_s, u"5"_s, u"6"_s, u"7"_s})
            story.blocks.append({BlockId::create(), BlockKind::Bullet, plainRuns(words)});
        QVERIFY(elsewhere.editor().setText(body.field, english(), story));
    }
    QCOMPARE(merged().texts, 6);
    const StoryText now = loadItem(m_home->library(), body.item)->body.in(english());
    QString order;
    for (const Block &block : now.blocks)
        order += block.id == body.block ? u"·"_s : plainText(block.runs);
    QCOMPARE(order, u"12·4567"_s);
    QCOMPARE(now.blocks.last().kind, BlockKind::Bullet);
}

void TestPackage::sourceChangedHere_makesTheTranslationStale()
{
    packed().say(m_home->named(field::body), u"Le 12 mars"_s);
    m_home->setBody(plainRuns(u"Something else"_s));
    QVERIFY(reviewed(m_home->named(field::body)).remarks.join(u' ').contains(u"no longer up to date"_s));
    merged();
    QCOMPARE(target(field::body), u"Le 12 mars"_s);
    QCOMPARE(m_home->named(field::body).state, SegmentState::Stale);
}

void TestPackage::removedThere_staysHere()
{
    packed().say(m_home->named(field::title), {});
    QCOMPARE(reviewed(m_home->named(field::title)).outcome, Removed);
    QCOMPARE(merged(true).texts, 0);
    QCOMPARE(target(field::title), u"Le Pérou"_s);
}

void TestPackage::removedHere_isKeptInTheHistory()
{
    const Segment body = m_home->named(field::body);
    packed().say(body, u"Le 12 mars"_s);
    m_home->translate(field::body, plainRuns(u"Ici"_s));
    QVERIFY(m_home->editor().setText(body.field, english(), {{Block{BlockId::create(), BlockKind::Paragraph, plainRuns(u"All anew"_s)}}}));
    QVERIFY(!m_home->library().row<BlockRow>(body.block.toString()));
    merged(true);
    QCOMPARE(m_home->named(field::body).state, SegmentState::Untranslated);
    QVERIFY2(history(body, french()).join(u'|').contains(u"Le 12 mars"_s), qPrintable(history(body, french()).join(u'|')));
    QVERIFY(verifyLibrary(m_home->library().file())->isSound());
}

// Without a translation here it has none that would be left behind.
void TestPackage::translatedFirstWhereItWasRemovedHere_isKeptInTheHistory()
{
    const Segment body = m_home->named(field::body);
    packed().say(body, u"Le 12 mars"_s);
    QVERIFY(m_home->editor().setText(body.field, english(), {{Block{BlockId::create(), BlockKind::Paragraph, plainRuns(u"All anew"_s)}}}));
    const ReviewedUnit unit = reviewed(body);
    QCOMPARE(unit.outcome, Unknown);
    QCOMPARE(unit.remarks, QStringList{u"It was taken out here: what was written there is kept in the history."_s});
    QCOMPARE(merged().conflicts, 1);
    QVERIFY2(history(body, french()).join(u'|').contains(u"Le 12 mars (Odile)"_s), qPrintable(history(body, french()).join(u'|')));
    QVERIFY(verifyLibrary(m_home->library().file())->isSound());
    const int versions = rows(u"version"_s);
    merged();
    QCOMPARE(rows(u"version"_s), versions);
}

// A picture's caption, say, whose picture was taken out here: nothing is left that has a history to look into.
void TestPackage::textOfWhatIsGone_isToldAndItsWordsStay()
{
    const Segment title = m_home->named(field::title);
    BlockId block;
    {
        Elsewhere elsewhere = packed();
        const EventInput event{{}, Period::day(QDate(2018, 1, 9)), {{english(), u"Geneva"_s}, {french(), u"Genève"_s}}};
        QVERIFY(elsewhere.editor().setEvents(title.item, {event}));
        const Item item = *loadItem(elsewhere.library(), title.item);
        block = item.events.first().place.blocks.first().id;
    }
    const PackageReview review = this->review();
    const auto gone = std::ranges::find_if(review.texts, [&](const ReviewedText &text) { return text.text.block.id == block && text.language == french(); });
    QVERIFY(gone != review.texts.end());
    QCOMPARE(gone->unit.outcome, Unknown);
    QCOMPARE(gone->unit.remarks, QStringList{u"What it belongs to is not in this library: copy it from here if it is of use."_s});
    merged();
    QCOMPARE(m_home->library().history(block, u"fr"_s).size(), 1);
    QVERIFY(verifyLibrary(m_home->library().file())->isSound());
}

void TestPackage::commentOnWhatIsGone_isTold()
{
    const Segment body = m_home->named(field::body);
    QVERIFY(packed().editor().setComment(body.block, french(), u"Which year?"_s));
    QVERIFY(m_home->editor().setText(body.field, english(), {{Block{BlockId::create(), BlockKind::Paragraph, plainRuns(u"All anew"_s)}}}));
    QCOMPARE(review().remarks, QStringList{u"A comment on a text that was taken out here: “Which year?” (Odile)."_s});
}

// Only texts come back; nothing else goes without a word.
void TestPackage::whatIsNoText_isTold()
{
    const ItemId item = ItemId(m_home->named(field::body).field.owner);
    Elsewhere elsewhere = packed();
    QVERIFY(review().remarks.isEmpty());
    QVERIFY(elsewhere.editor().setRemark(item, u"The ministry asked us to check the number"_s));
    const auto made = elsewhere.editor().createItem(ItemKind::News, english());
    QVERIFY(made && elsewhere.editor().setPlainText({made->uuid(), field::title, english()}, english(), u"A new one"_s));
    const QStringList remarks = review().remarks;
    QCOMPARE(remarks.size(), 3);
    const QString all = remarks.join(u'\n');
    QVERIFY2(all.contains(u"The ministry asked us to check the number"_s) && all.contains(u"not brought back: “A new one”."_s), qPrintable(all));
    QVERIFY(!review().texts.isEmpty());
    merged();
    QVERIFY(m_home->library().row<ItemRow>(item.toString())->remark.isEmpty());
}

// An author's name may hold anything there; what is stored of it has its own hash.
void TestPackage::authorWithControlCharacters_leavesTheLibrarySound()
{
    const BlockId body = m_home->named(field::body).block;
    Elsewhere elsewhere = packed();
    elsewhere.say(m_home->named(field::body), u"Le 12 mars"_s);
    const QString id = elsewhere.library().history(body, u"fr"_s).first().id.toString();
    const QString author = u"A\u0001B"_s;
    sqlOn(elsewhere.library().database(), u"UPDATE version SET author = 'A' || char(1) || 'B' WHERE id = '%1'"_s.arg(id));
    sqlOn(elsewhere.library().database(), u"UPDATE version SET hash = version_hash(id, block, language, markup, author, written, origin) WHERE id = '%1'"_s.arg(id));
    QCOMPARE(elsewhere.library().history(body, u"fr"_s).first().author, author);
    QCOMPARE(merged().texts, 1);
    QCOMPARE(target(field::body), u"Le 12 mars"_s);
    const auto found = verifyLibrary(m_home->library().file());
    QVERIFY2(found && found->isSound(), qPrintable(found ? found->damages.join(u'\n') : found.error().message));
}

void TestPackage::comment_comesBack()
{
    const Segment body = m_home->named(field::body);
    QVERIFY(packed().editor().setComment(body.block, french(), u"Which year?"_s));
    QCOMPARE(merged().comments, 1);
    const QList<CommentRow> comments = allComments(m_home->library());
    QCOMPARE(comments.size(), 1);
    QCOMPARE(comments.first().words, u"Which year?"_s);
    QCOMPARE(comments.first().author, u"Odile"_s);
}

void TestPackage::commentOnBothSides_isJoined()
{
    const Segment body = m_home->named(field::body);
    QVERIFY(packed().editor().setComment(body.block, french(), u"Which year?"_s));
    QVERIFY(m_home->editor().setComment(body.block, french(), u"Check the name"_s));
    merged();
    QCOMPARE(allComments(m_home->library()).first().words, u"Check the name\nOdile: Which year?"_s);
    QCOMPARE(merged().comments, 0);
}

void TestPackage::newTerm_comesBack()
{
    QVERIFY(packed().editor().setTerms({Term{.id = u"lock"_s, .words = {{english(), {u"lock"_s}}, {french(), {u"écluse"_s}}}}}));
    QCOMPARE(merged().terms, 1);
    QCOMPARE(glossary(m_home->library())->first().preferred(french()), u"écluse"_s);
    QCOMPARE(merged().terms, 0);
}

void TestPackage::termChangedOnBothSides_isInTheNote()
{
    const auto lock = [](const QString &word) { return Term{.id = u"lock"_s, .words = {{english(), {u"lock"_s}}, {french(), {word}}}}; };
    QVERIFY(m_home->editor().setTerms({lock(u"écluse"_s)}));
    QVERIFY(packed().editor().setTerms({lock(u"sas"_s)}));
    QVERIFY(m_home->editor().setTerms({lock(u"serrure"_s)}));
    QCOMPARE(review().remarks, QStringList{u"The term “sas” was changed here and in the package: it stays as it is here, and what the package says is in its note."_s});
    merged();
    const Term now = glossary(m_home->library())->first();
    QCOMPARE(now.preferred(french()), u"serrure"_s);
    QCOMPARE(now.note, u"In the package: lock (en); sas (fr)"_s);
    QVERIFY(review().remarks.isEmpty());
    QCOMPARE(merged().terms, 0);
}

void TestPackage::termRemovedHereAndChangedThere_comesBack()
{
    const auto lock = [](const QString &word) { return Term{.id = u"lock"_s, .words = {{english(), {u"lock"_s}}, {french(), {word}}}}; };
    QVERIFY(m_home->editor().setTerms({lock(u"écluse"_s)}));
    QVERIFY(packed().editor().setTerms({lock(u"sas"_s)}));
    QVERIFY(m_home->editor().removeTerms({u"lock"_s}));
    QCOMPARE(review().remarks, QStringList{u"The term “sas” was removed here and changed in the package: it comes back."_s});
    merged();
    QCOMPARE(glossary(m_home->library())->first().preferred(french()), u"sas"_s);
}

void TestPackage::merge_isOneUndoStep()
{
    const Segment body = m_home->named(field::body), title = m_home->named(field::title);
    {
        Elsewhere elsewhere = packed();
        elsewhere.say(body, u"Le 12 mars"_s);
        elsewhere.sayInEnglish(title, u"Peru"_s);
        QVERIFY(elsewhere.editor().setComment(body.block, french(), u"Which year?"_s));
        QVERIFY(elsewhere.editor().setTerms({Term{.id = u"lock"_s, .words = {{english(), {u"lock"_s}}}}}));
    }
    merged();
    QCOMPARE(m_home->editor().undoName(), u"Bring a package back"_s);
    QVERIFY(m_home->editor().undo());
    QCOMPARE(target(field::body), QString());
    QCOMPARE(plainText(m_home->named(field::title).source), plainText(title.source));
    QVERIFY(allComments(m_home->library()).isEmpty());
    QVERIFY(glossary(m_home->library())->isEmpty());
    QVERIFY(m_home->editor().redo());
    QCOMPARE(target(field::body), u"Le 12 mars"_s);
}

void TestPackage::undone_canBeMergedAgain()
{
    packed().say(m_home->named(field::body), u"Le 12 mars"_s);
    merged();
    QVERIFY(m_home->editor().undo());
    QCOMPARE(merged().texts, 1);
    QCOMPARE(target(field::body), u"Le 12 mars"_s);
}

void TestPackage::twice_changesNothingMore()
{
    {
        Elsewhere elsewhere = packed();
        elsewhere.say(m_home->named(field::body), u"Le 12 mars"_s);
        elsewhere.say(m_home->named(field::title), u"Pérou, là-bas"_s);
    }
    m_home->translate(field::title, plainRuns(u"Pérou, ici"_s));
    merged();
    const int versions = rows(u"version"_s);
    QCOMPARE(merged().texts, 0);
    QCOMPARE(rows(u"version"_s), versions);
    QCOMPARE(target(field::title), u"Pérou, ici"_s);
    QVERIFY(verifyLibrary(m_home->library().file())->isSound());
}

void TestPackage::memory_followsTheTexts()
{
    packed().say(m_home->named(field::title), u"Au Pérou"_s);
    merged();
    const auto found = concordance(m_home->library(), u"Au Pérou"_s, english(), french(), 5);
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
}

void TestPackage::nothing_isTakenByReviewing()
{
    packed().say(m_home->named(field::body), u"Le 12 mars"_s);
    const int versions = rows(u"version"_s);
    QVERIFY(!review().isEmpty());
    QCOMPARE(rows(u"version"_s), versions);
    QCOMPARE(target(field::body), QString());
}

void TestPackage::packageOfAnotherLibrary_isRefused()
{
    packed();
    m_home = std::make_unique<ExchangeIssue>();
    QCOMPARE(refusal(), u"p.quarterly-package belongs to an issue that this library does not have: open the library that it came from."_s);
}

void TestPackage::ordinaryLibrary_isRefused()
{
    QVERIFY(Library::create(file()));
    QCOMPARE(refusal(), u"p.quarterly-package is a library, but no package for a translator: open it with “File, Open”."_s);
}

void TestPackage::noLibrary_isRefused()
{
    QVERIFY(writeFile(file(), QByteArray(4096, 'x')));
    QVERIFY(refusal().endsWith(u"is not a Quarterly library."_s));
}

void TestPackage::changedBytes_areRefused()
{
    packed();
    QByteArray bytes = *readFile(file(), 64 << 20);
    const QByteArray before = "Le P\xc3\xa9rou";
    QVERIFY(bytes.contains(before));
    bytes.replace(before, "Le Z\xc3\xa9rou");
    QVERIFY(writeFile(file(), bytes));
    QVERIFY2(refusal().startsWith(u"p.quarterly-package is damaged, and nothing was taken"_s), qPrintable(refusal()));
}

void TestPackage::addedTable_isRefused()
{
    packed();
    QCOMPARE(sqlOn(file(), u"CREATE TRIGGER t AFTER INSERT ON item BEGIN DELETE FROM version; END"_s), QString());
    QVERIFY2(refusal().startsWith(u"p.quarterly-package is damaged"_s), qPrintable(refusal()));
}

void TestPackage::withoutItsBeginnings_isRefused()
{
    QVERIFY(packed().library().setSetting(u"packaged"_s, u"?"_s));
    QCOMPARE(refusal(), u"p.quarterly-package does not say what it was made with: ask for the package again."_s);
}

// Sound in itself, but not what this program writes.
void TestPackage::unknownMarkup_isRefused()
{
    packed().forge(m_home->named(field::body).block, VersionId::create(), u"<b>gras</b>"_s);
    QCOMPARE(refusal(), u"p.quarterly-package has a text that cannot be read, and nothing was taken: ask for the file again."_s);
}

// Likewise, and meant to write over a text of the library that is not in the package.
void TestPackage::identityOfAnotherText_isRefused()
{
    const BlockId body = m_home->named(field::body).block;
    Elsewhere elsewhere = packed();
    m_home->translate(field::body, plainRuns(u"Ici"_s));
    elsewhere.forge(body, m_home->library().history(body, u"fr"_s).first().id, u"Faux"_s);
    const PackageReview review = this->review();
    const auto taken = takePackage(m_home->editor(), review, {review.texts.first().unit.id});
    QVERIFY(!taken);
    QVERIFY(taken.error().message.contains(u"nothing was taken"_s));
    QCOMPARE(target(field::body), u"Ici"_s);
}

QTEST_GUILESS_MAIN(TestPackage)
#include "tst_package.moc"
