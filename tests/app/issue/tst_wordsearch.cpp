// SPDX-License-Identifier: GPL-3.0-or-later
#include "issue/issueeditor.h"
#include "issue/issueloader.h"
#include "issue/wordsearch.h"
#include "library/writtentexts.h"

#include <QTemporaryDir>
#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;

class TestWordSearch : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void words_areFoundInAllFieldsOfOneLanguage();
    void fieldsNotAskedFor_areLeftOut();
    void scope_isKeptTo();
    void trash_isNotSearched();
    void manyItems_comeInSlices();
    void replacing_isOneStepAndLeavesOtherLanguagesAlone();
    void translationsOfAReplacedSource_becomeStale();
    void replacedTranslation_keepsItsState();
    void textChangedMeanwhile_isRefusedAndNothingIsReplaced();

private:
    ItemId add(const QString &title, const QString &body) const;
    TextField textOf(ItemId item, const QString &name) const { return {item.uuid(), name, english()}; }
    QList<FoundText> found(const QString &words, WordSearchScope scope) const;
    WordSearchScope everywhere() const { return {std::nullopt, english(), {field::title, field::body, field::alt}}; }
    static Language english() { return *Language::fromCode(u"en"_s); }
    static Language french() { return *Language::fromCode(u"fr"_s); }
    static QList<Rewording> rewordings(const QList<FoundText> &texts, const QString &words, const QString &replacement);
    Item item(ItemId id) const { return *loadItem(*m_library, id); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<IssueEditor> m_editor;
};

void TestWordSearch::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto library = Library::create(m_folder->filePath(u"test.quarterly"_s));
    QVERIFY(bool(library));
    m_library = *std::move(library);
    m_editor = std::make_unique<IssueEditor>(*m_library);
}

void TestWordSearch::cleanup()
{
    m_editor.reset();
    m_library.reset();
    m_folder.reset();
}

ItemId TestWordSearch::add(const QString &title, const QString &body) const
{
    const auto item = m_editor->createItem(ItemKind::News, english());
    const bool written = item && m_editor->setPlainText(textOf(*item, field::title), english(), title)
                         && m_editor->setPlainText(textOf(*item, field::body), english(), body);
    return written ? *item : ItemId();
}

QList<FoundText> TestWordSearch::found(const QString &words, WordSearchScope scope) const
{
    QList<FoundText> all;
    for (WordSearch search(*m_library, scope, TextSearch(words, {})); !search.isAtEnd();) {
        const auto some = search.next();
        if (!some)
            qFatal("%s", qPrintable(some.error().message));
        all << *some;
    }
    return all;
}

QList<Rewording> TestWordSearch::rewordings(const QList<FoundText> &texts, const QString &words, const QString &replacement)
{
    const TextSearch search(words, {});
    QList<Rewording> rewordings;
    for (const FoundText &text : texts)
        rewordings << Rewording{text.block, text.runs, search.replaced(text.runs, text.hits, replacement)};
    return rewordings;
}

void TestWordSearch::words_areFoundInAllFieldsOfOneLanguage()
{
    const ItemId item = add(u"Meeting in Oslo"_s, u"A meeting and a meeting\nNothing\nThe last meeting"_s);
    QVERIFY(bool(m_editor->setPlainText(textOf(item, field::title), french(), u"Le meeting"_s)));
    const QList<FoundText> texts = found(u"meeting"_s, everywhere());
    QCOMPARE(texts.size(), 3);
    QCOMPARE(texts[0].field, field::title);
    QCOMPARE(texts[1].hits.size(), 2);
    QCOMPARE(plainText(texts[2].runs), u"The last meeting"_s);
    QCOMPARE(found(u"nowhere"_s, everywhere()).size(), 0);
    QCOMPARE(found(u""_s, everywhere()).size(), 0);
}

void TestWordSearch::fieldsNotAskedFor_areLeftOut()
{
    add(u"Meeting"_s, u"Meeting"_s);
    QCOMPARE(found(u"meeting"_s, {std::nullopt, english(), {field::title}}).size(), 1);
}

void TestWordSearch::scope_isKeptTo()
{
    const ItemId one = add(u"Meeting"_s, u""_s);
    add(u"Meeting"_s, u""_s);
    WordSearchScope scope = everywhere();
    scope.items = QList{one};
    const QList<FoundText> texts = found(u"meeting"_s, scope);
    QCOMPARE(texts.size(), 1);
    QCOMPARE(texts.first().item, one);
}

void TestWordSearch::trash_isNotSearched()
{
    const ItemId item = add(u"Meeting"_s, u""_s);
    QVERIFY(bool(m_editor->trashItems({item})));
    QCOMPARE(found(u"meeting"_s, everywhere()).size(), 0);
}

void TestWordSearch::manyItems_comeInSlices()
{
    QVERIFY(bool(m_editor->together(u"Many"_s, [this]() -> Result<void> {
        for (int i = 0; i < 95; ++i)
            add(u"Meeting %1"_s.arg(i), u""_s);
        return {};
    })));
    WordSearch search(*m_library, everywhere(), TextSearch(u"meeting"_s, {}));
    const auto first = search.next();
    QVERIFY(bool(first));
    QVERIFY(first->size() < 95);
    QVERIFY(!search.isAtEnd());
    QCOMPARE(found(u"meeting"_s, everywhere()).size(), 95);
}

void TestWordSearch::replacing_isOneStepAndLeavesOtherLanguagesAlone()
{
    const ItemId one = add(u"Meeting"_s, u"A meeting"_s), two = add(u"The meeting"_s, u""_s);
    QVERIFY(bool(m_editor->setPlainText(textOf(one, field::title), french(), u"Le meeting"_s)));
    const auto texts = rewordings(found(u"meeting"_s, everywhere()), u"meeting"_s, u"workshop"_s);
    QVERIFY(bool(m_editor->replaceWords(texts, english())));
    QCOMPARE(item(one).title.plain(english()), u"Workshop"_s);
    QCOMPARE(item(one).body.plain(english()), u"A workshop"_s);
    QCOMPARE(item(two).title.plain(english()), u"The workshop"_s);
    QCOMPARE(item(one).title.plain(french()), u"Le meeting"_s);
    QVERIFY(bool(m_editor->undo()));
    QCOMPARE(item(one).title.plain(english()), u"Meeting"_s);
    QCOMPARE(item(two).title.plain(english()), u"The meeting"_s);
}

void TestWordSearch::translationsOfAReplacedSource_becomeStale()
{
    const ItemId one = add(u"Meeting"_s, u""_s);
    QVERIFY(bool(m_editor->setPlainText(textOf(one, field::title), french(), u"Réunion"_s)));
    const QList<FoundText> texts = found(u"meeting"_s, everywhere());
    QCOMPARE(*countTranslations(*m_library, {texts.first().block}, english().code()), 1);
    QVERIFY(!item(one).title.blocks.first().texts[french()].stale);
    QVERIFY(bool(m_editor->replaceWords(rewordings(texts, u"meeting"_s, u"workshop"_s), english())));
    QVERIFY(item(one).title.blocks.first().texts[french()].stale);
    QCOMPARE(*countTranslations(*m_library, {texts.first().block}, english().code()), 0); // it is stale already
}

void TestWordSearch::replacedTranslation_keepsItsState()
{
    const ItemId one = add(u"Meeting"_s, u""_s);
    const BlockId block = item(one).title.blocks.first().id;
    QVERIFY(bool(m_editor->setTranslation(block, english(), french(), plainRuns(u"Le meeting"_s), TextState::Reviewed)));
    QVERIFY(bool(m_editor->setPlainText(textOf(one, field::title), english(), u"Big meeting"_s)));
    const BlockText before = item(one).title.blocks.first().texts[french()];
    QVERIFY(before.stale);
    const auto texts = rewordings(found(u"meeting"_s, {std::nullopt, french(), {field::title}}), u"meeting"_s, u"atelier"_s);
    QVERIFY(bool(m_editor->replaceWords(texts, french())));
    const BlockText after = item(one).title.blocks.first().texts[french()];
    QCOMPARE(plainText(after.runs), u"Le atelier"_s);
    QCOMPARE(after.state, TextState::Reviewed);
    QVERIFY(after.stale);
}

void TestWordSearch::textChangedMeanwhile_isRefusedAndNothingIsReplaced()
{
    const ItemId one = add(u"Meeting"_s, u""_s), two = add(u"Meeting"_s, u""_s);
    const auto texts = rewordings(found(u"meeting"_s, everywhere()), u"meeting"_s, u"workshop"_s);
    QCOMPARE(texts.size(), 2);
    QVERIFY(bool(m_editor->setPlainText(textOf(one, field::title), english(), u"Another meeting"_s)));
    QVERIFY(!m_editor->replaceWords(texts, english()));
    QCOMPARE(item(one).title.plain(english()), u"Another meeting"_s);
    QCOMPARE(item(two).title.plain(english()), u"Meeting"_s);
}

QTEST_GUILESS_MAIN(TestWordSearch)
#include "tst_wordsearch.moc"
