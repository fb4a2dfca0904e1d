// SPDX-License-Identifier: GPL-3.0-or-later
#include "issue/fieldhistory.h"
#include "issue/issueloader.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;

class TestFieldHistory : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void typingOn_isOneSitting();
    void sittings_endWithAPauseAnAuthorOrAnOrigin_data();
    void sittings_endWithAPauseAnAuthorOrAnOrigin();
    void lostSentence_beginsASitting_data();
    void lostSentence_beginsASitting();
    void sitting_hasTheWholeFieldAsItWasThen();
    void removedParagraph_isKnownWhereItStood_data();
    void removedParagraph_isKnownWhereItStood();
    void undoneRemoval_isNoRemoval();
    void restoredText_isOneStepAndLosesNothing();
    void textReplacedByRestoring_staysEvenWithinASitting();
    void restoredParagraph_hasItsIdAndItsTranslation();
    void translationRemovedEarlier_staysRemoved();
    void restoredTranslation_waitsToBeConfirmed();
    void languages_haveHistoriesOfTheirOwn();
    void thousandsOfVersions_areReadAtOnce();

private:
    void pass(int minutes) { m_now = m_now.addSecs(minutes * 60); }
    void say(const QString &words) { QVERIFY(m_editor->setPlainText(body(), english, words)); }
    void remove(int place);
    TextField body() const { return {m_item.uuid(), field::body, english}; }
    StoryText now(Language language) const { return loadItem(*m_library, m_item)->body.in(language); }
    QList<Sitting> history(Language language) const { return *fieldHistory(*m_library, body(), language); }
    QStringList texts(Language language) const;

    const Language english = *Language::fromCode(u"en"_s);
    const Language french = *Language::fromCode(u"fr"_s);
    QDateTime m_now;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<IssueEditor> m_editor;
    ItemId m_item;
};

void TestFieldHistory::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_library = *Library::create(m_folder->filePath(u"test.quarterly"_s));
    m_now = QDateTime(QDate(2018, 1, 2), QTime(9, 0), Qt::UTC);
    m_library->setClock([this] { return m_now; });
    QVERIFY(m_library->setSetting(u"author"_s, u"A. Editor"_s));
    m_editor = std::make_unique<IssueEditor>(*m_library);
    m_item = *m_editor->createItem(ItemKind::News, english);
}

void TestFieldHistory::cleanup()
{
    m_editor.reset();
    m_library.reset();
}

void TestFieldHistory::remove(int place)
{
    StoryText story = now(english);
    story.blocks.removeAt(place);
    QVERIFY(m_editor->setText(body(), english, story));
}

QStringList TestFieldHistory::texts(Language language) const
{
    QStringList texts;
    for (const Sitting &sitting : history(language))
        texts << sitting.text.plainText();
    return texts;
}

void TestFieldHistory::typingOn_isOneSitting()
{
    for (const QString &words : {u"A"_s, u"A w"_s, u"A word"_s}) {
        say(words);
        pass(5);
    }
    const QList<Sitting> found = history(english);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].text.plainText(), u"A word"_s);
    QCOMPARE(found[0].author, u"A. Editor"_s);
    QCOMPARE(found[0].origin, u"typed"_s);
    QCOMPARE(found[0].begun.secsTo(found[0].ended), 600);
}

void TestFieldHistory::sittings_endWithAPauseAnAuthorOrAnOrigin_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("author");
    QTest::addColumn<QString>("origin");
    QTest::addColumn<int>("count");
    QTest::newRow("typing on") << 14 << u"A. Editor"_s << u"typed"_s << 1;
    QTest::newRow("pause") << 16 << u"A. Editor"_s << u"typed"_s << 2;
    QTest::newRow("author") << 1 << u"A. Translator"_s << u"typed"_s << 2;
    QTest::newRow("origin") << 1 << u"A. Editor"_s << u"imported"_s << 2;
}

void TestFieldHistory::sittings_endWithAPauseAnAuthorOrAnOrigin()
{
    QFETCH(const int, minutes);
    QFETCH(const QString, author);
    QFETCH(const QString, origin);
    say(u"First"_s);
    pass(minutes);
    QVERIFY(m_library->setSetting(u"author"_s, author));
    m_editor->setOrigin(origin);
    say(u"Second"_s);
    QTEST(int(history(english).size()), "count");
}

void TestFieldHistory::lostSentence_beginsASitting_data()
{
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("count");
    const QString kept = u"Six donors met."_s, lost = u"They agreed to clear the whole valley by the end of the year."_s;
    QTest::newRow("typing on") << kept + u' ' + lost + u" And so on."_s << 1;
    QTest::newRow("a word less") << kept + u" They agreed to clear the valley by the end of the year."_s << 1;
    QTest::newRow("cut out") << kept << 2;
    QTest::newRow("written over") << kept + u" Nothing else has been said about what is to be done there."_s << 2;
    QTest::newRow("all new") << u"New.\nTexts."_s << 2;
}

void TestFieldHistory::lostSentence_beginsASitting()
{
    QFETCH(const QString, after);
    const QString before = u"Six donors met. They agreed to clear the whole valley by the end of the year."_s;
    say(before);
    pass(1);
    say(after);
    const QStringList found = texts(english);
    QTEST(int(found.size()), "count");
    QCOMPARE(found.first(), after);
    QVERIFY(found.size() == 1 || found.last() == before);
}

void TestFieldHistory::sitting_hasTheWholeFieldAsItWasThen()
{
    say(u"One.\nTwo."_s);
    pass(60);
    say(u"One.\nTwo!"_s);
    pass(60);
    say(u"One.\nTwo!\nThree."_s);
    QCOMPARE(texts(english), QStringList({u"One.\nTwo!\nThree."_s, u"One.\nTwo!"_s, u"One.\nTwo."_s}));
}

void TestFieldHistory::removedParagraph_isKnownWhereItStood_data()
{
    QTest::addColumn<QList<int>>("removals"); // one after the other, by their place at that time
    QTest::newRow("from the front") << QList<int>{0, 0};
    QTest::newRow("from the back") << QList<int>{2, 1};
    QTest::newRow("before one that went") << QList<int>{1, 0};
    QTest::newRow("behind one that went") << QList<int>{0, 1};
    QTest::newRow("all") << QList<int>{1, 1, 0};
}

void TestFieldHistory::removedParagraph_isKnownWhereItStood()
{
    QFETCH(const QList<int>, removals);
    QStringList expected{u"One.\nTwo.\nThree."_s};
    say(expected.first());
    for (const int place : removals) {
        pass(60);
        remove(place);
        expected.prepend(now(english).plainText());
    }
    QCOMPARE(texts(english), expected);
}

void TestFieldHistory::undoneRemoval_isNoRemoval()
{
    say(u"One.\nTwo."_s);
    pass(60);
    remove(0);
    QVERIFY(m_editor->undo());
    QCOMPARE(texts(english), QStringList(u"One.\nTwo."_s));
}

void TestFieldHistory::restoredText_isOneStepAndLosesNothing()
{
    say(u"One.\nTwo."_s);
    pass(60);
    say(u"Another."_s);
    pass(60);
    QVERIFY(restoreText(*m_editor, body(), english, history(english).last().text));
    QCOMPARE(now(english).plainText(), u"One.\nTwo."_s);
    QCOMPARE(texts(english), QStringList({u"One.\nTwo."_s, u"Another."_s, u"One.\nTwo."_s}));
    QVERIFY(m_editor->undo());
    QCOMPARE(now(english).plainText(), u"Another."_s);
}

void TestFieldHistory::textReplacedByRestoring_staysEvenWithinASitting()
{
    say(u"One."_s);
    pass(60);
    say(u"Two."_s);
    pass(1);
    QVERIFY(restoreText(*m_editor, body(), english, history(english).last().text));
    QCOMPARE(texts(english), QStringList({u"One."_s, u"Two."_s, u"One."_s}));
}

void TestFieldHistory::restoredParagraph_hasItsIdAndItsTranslation()
{
    say(u"One.\nTwo."_s);
    QVERIFY(m_editor->setPlainText(body(), french, u"Un.\nDeux."_s));
    const BlockId first = now(english).blocks[0].id;
    pass(60);
    remove(0);
    QCOMPARE(now(french).plainText(), u"Deux."_s);
    pass(60);
    QVERIFY(restoreText(*m_editor, body(), english, history(english).last().text));
    QCOMPARE(now(english).blocks[0].id, first);
    QCOMPARE(now(french).plainText(), u"Un.\nDeux."_s);
    const LocalizedText text = loadItem(*m_library, m_item)->body;
    QCOMPARE(text.blocks[0].texts[french].state, TextState::Draft);
    QCOMPARE(text.blocks[1].texts[french].state, TextState::Translated);
    QVERIFY(m_editor->undo());
    QCOMPARE(now(french).plainText(), u"Deux."_s);
}

void TestFieldHistory::translationRemovedEarlier_staysRemoved()
{
    say(u"One.\nTwo."_s);
    QVERIFY(m_editor->setPlainText(body(), french, u"Un.\nDeux."_s));
    const BlockId first = now(english).blocks[0].id;
    QVERIFY(m_editor->setTranslation(first, english, french, {}, TextState::Draft));
    pass(60);
    remove(0);
    pass(60);
    QVERIFY(restoreText(*m_editor, body(), english, history(english).last().text));
    QCOMPARE(now(french).plainText(), u"Deux."_s);
}

void TestFieldHistory::restoredTranslation_waitsToBeConfirmed()
{
    say(u"Six donors."_s);
    QVERIFY(m_editor->setPlainText(body(), french, u"Six donateurs."_s));
    pass(60);
    say(u"Five donors."_s);
    QVERIFY(m_editor->setPlainText(body(), french, u"Cinq donateurs."_s));
    QVERIFY(restoreText(*m_editor, body(), french, history(french).last().text));
    QCOMPARE(now(french).plainText(), u"Six donateurs."_s);
    QCOMPARE(loadItem(*m_library, m_item)->body.blocks[0].texts[french].state, TextState::Draft);
}

void TestFieldHistory::languages_haveHistoriesOfTheirOwn()
{
    say(u"One."_s);
    QVERIFY(m_editor->setPlainText(body(), french, u"Un."_s));
    QCOMPARE(texts(french), QStringList(u"Un."_s));
    QCOMPARE(texts(english), QStringList(u"One."_s));
    QVERIFY(fieldHistory(*m_library, {m_item.uuid(), field::summary, english}, english)->isEmpty());
}

void TestFieldHistory::thousandsOfVersions_areReadAtOnce()
{
    constexpr int count = 5000;
    say(u"One.\nTwo."_s);
    const StoryText story = now(english);
    QVERIFY(m_library->write(u"many"_s, [&](Writer &writer) {
        for (int i = 1; i <= count; ++i) {
            VersionRow version{.id = VersionId::create(), .block = story.blocks[1].id, .language = u"en"_s};
            version.markup = u"Two, for the %1th time."_s.arg(i);
            version.author = u"A. Editor"_s;
            version.origin = u"typed"_s;
            version.written = m_now.addSecs(i * 3600).toString(Qt::ISODateWithMs);
            version.hash = version.contentHash();
            writer.addVersion(version);
        }
    }));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(history(english).size(), count + 1);
    qInfo("%d sittings in %lld ms", count + 1, timer.elapsed());
    QVERIFY(timer.elapsed() < 2000); // with sanitizers; a tenth of it without
}

QTEST_GUILESS_MAIN(TestFieldHistory)
#include "tst_fieldhistory.moc"
