// SPDX-License-Identifier: GPL-3.0-or-later
#include "issue/glossary.h"
#include "library/termrows.h"

#include <QTemporaryDir>
#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;

namespace {

Language french() { return *Language::fromCode(u"fr"_s); }

Term ferry()
{
    return {.id = u"ferry"_s,
            .words = {{Language(), {u"cable ferry"_s, u"reaction ferry"_s}}, {french(), {u"bac à traille"_s}}},
            .forbidden = {{french(), {u"ferry à câble"_s}}},
            .note = u"Driven by the river"_s,
            .origin = u"Treaty of the Rivers, Article 3"_s};
}

} // namespace

class TestGlossary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void terms_areKeptWithAllTheirWords();
    void anotherWording_replacesTheTerm();
    void sameFileAgain_changesNothing();
    void removedTerm_comesBackByUndo();
    void comment_isDealtWithByNoWords();

private:
    QList<Term> terms() const { return *glossary(*m_library); }

    QTemporaryDir m_folder;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<IssueEditor> m_editor;
};

void TestGlossary::init()
{
    m_editor.reset();
    m_library.reset();
    const QString file = m_folder.filePath(u"terms.quarterly"_s);
    QFile::remove(file);
    m_library = *Library::create(file);
    m_editor = std::make_unique<IssueEditor>(*m_library);
}

void TestGlossary::terms_areKeptWithAllTheirWords()
{
    const auto taken = takeTerms(*m_editor, {ferry()});
    QVERIFY(taken);
    QCOMPARE(taken->added, 1);
    QCOMPARE(terms(), QList<Term>{ferry()});
}

void TestGlossary::anotherWording_replacesTheTerm()
{
    QVERIFY(takeTerms(*m_editor, {ferry()}));
    Term other{.words = {{Language(), {u"Cable Ferry"_s}}, {french(), {u"bac à câble"_s}}}};
    const auto taken = takeTerms(*m_editor, {other});
    QCOMPARE(taken->changed, 1);
    other.id = u"ferry"_s;
    QCOMPARE(terms(), QList<Term>{other});
}

void TestGlossary::sameFileAgain_changesNothing()
{
    QVERIFY(takeTerms(*m_editor, {ferry()}));
    const auto taken = takeTerms(*m_editor, {ferry()});
    QCOMPARE(taken->unchanged, 1);
    QVERIFY(m_editor->undo());
    QVERIFY(terms().isEmpty());
    QVERIFY(!m_editor->canUndo());
}

void TestGlossary::removedTerm_comesBackByUndo()
{
    QVERIFY(takeTerms(*m_editor, {ferry()}));
    QVERIFY(m_editor->removeTerms({u"ferry"_s}));
    QVERIFY(terms().isEmpty());
    QVERIFY(m_editor->undo());
    QCOMPARE(terms(), QList<Term>{ferry()});
}

void TestGlossary::comment_isDealtWithByNoWords()
{
    const BlockId block = BlockId::create();
    const auto words = [this] {
        QStringList all;
        for (const CommentRow &row : allComments(*m_library))
            all << row.language + u": "_s + row.words;
        all.sort();
        return all;
    };
    QVERIFY(m_editor->setComment(block, french(), u"Which river is meant?"_s));
    QVERIFY(m_editor->setComment(block, Language(), u"Another language"_s));
    QCOMPARE(words(), QStringList({u"en: Another language"_s, u"fr: Which river is meant?"_s}));
    QVERIFY(m_editor->setComment(block, french(), u" "_s));
    QCOMPARE(words(), QStringList{u"en: Another language"_s});
    QVERIFY(m_editor->undo());
    QCOMPARE(words().size(), 2);
}

QTEST_MAIN(TestGlossary)
#include "tst_glossary.moc"
