// SPDX-License-Identifier: GPL-3.0-or-later
#include "issue/issueloader.h"
#include "issue/newsletterimport.h"
#include "library/itemlist.h"

#include "base/files.h"

#include <QTemporaryDir>
#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;

class TestNewsletterImport : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void newsletter_becomesAnIssue();
    void furtherLanguages_join_data();
    void furtherLanguages_join();
    void sameLanguageTwice_isRefusedAndChangesNothing();
    void differentNumbers_areRemarkedAndNothingIsLost();
    void sectionThatOnlyOneLanguageHas_isKept();
    void import_isOneStep();
    void plainText_becomesAnItem();
    void html_becomesAnIssueToo();
    void windowsText_isReadWithARemark();
    void unclearLanguage_isRemarked();
    void wordFile_becomesAnIssueWithItsPictures();
    void preview_saysWhatIsMadeAndMakesNothing();
    void previewOfTwoLanguages_saysWhatJoins();
    void sameTextTwice_isToldOf();
    void sameTextTwice_isReusedIfWanted();
    void unreadableFile_isRefusedByName_data();
    void unreadableFile_isRefusedByName();

private:
    ImportReport importFile(const QString &file, std::optional<Language> language = {});
    ImportReport importText(const QString &name, const QString &text, std::optional<Language> language = {});
    QString write(const QString &name, const QByteArray &bytes) const;
    QString fixture(const QString &name) const { return QStringLiteral(QUARTERLY_TEST_DATA "/issue/") + name; }
    Issue issue() const { return *loadIssue(*m_library, *Quarter::create(2019, 2)); }
    QStringList allWords(Language language) const;

    const Language english = *Language::fromCode(u"en"_s);
    const Language french = *Language::fromCode(u"fr"_s);
    const Language spanish = *Language::fromCode(u"es"_s);
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<IssueEditor> m_editor;
};

void TestNewsletterImport::init()
{
    m_editor.reset();
    m_library.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_library = *Library::create(m_folder->filePath(u"test.quarterly"_s));
    m_editor = std::make_unique<IssueEditor>(*m_library);
}

ImportReport TestNewsletterImport::importFile(const QString &file, std::optional<Language> language)
{
    const auto report = importDocument(*m_editor, file, language);
    if (!report) {
        QTest::qFail(qPrintable(report.error().message), __FILE__, __LINE__);
        return {};
    }
    return *report;
}

ImportReport TestNewsletterImport::importText(const QString &name, const QString &text, std::optional<Language> language)
{
    return importFile(write(name, text.toUtf8()), language);
}

QString TestNewsletterImport::write(const QString &name, const QByteArray &bytes) const
{
    const QString file = m_folder->filePath(name);
    (void)writeFile(file, bytes);
    return file;
}

// Everything that the issue says in this language, one text a line.
QStringList TestNewsletterImport::allWords(Language language) const
{
    QStringList words;
    for (const Section &section : issue().sections) {
        words << section.title.plain(language);
        for (const Placement &placement : section.placements)
            words << placement.item.title.plain(language) << placement.item.body.plain(language).split(u'\n');
    }
    words.removeAll(QString());
    return words;
}

void TestNewsletterImport::newsletter_becomesAnIssue()
{
    const ImportReport report = importFile(fixture(u"newsletter.en.md"_s));
    QCOMPARE(report.issue->toString(), u"2019-Q2"_s);
    QCOMPARE(report.language, english);
    QCOMPARE(report.items.size(), 8);
    QVERIFY(report.lines.first().contains(u"2019-Q2"_s));

    const Issue made = issue();
    QCOMPARE(made.source, english);
    QCOMPARE(made.masthead.plain(english), u"Quarterly Newsletter"_s);
    QList<SectionKind> kinds;
    for (const Section &section : made.sections)
        kinds << section.kind;
    QCOMPARE(kinds, (QList<SectionKind>{SectionKind::Highlights, SectionKind::Publications, SectionKind::Events,
                                        SectionKind::Contact, SectionKind::Other}));
    const Item &workshop = made.sections.first().placements.at(1).item;
    QCOMPARE(workshop.title.plain(english), u"Workshop on cable ferries (RFC Article 4)"_s);
    QCOMPARE(workshop.articles, QList<int>{4});
    QCOMPARE(workshop.events.first().when->from, QDate(2019, 5, 8));
    QCOMPARE(workshop.events.first().place.plain(english), u"Basel, Switzerland"_s);
    QVERIFY(!made.sections.last().placements.first().item.remark.isEmpty());

    const BlockId block = workshop.body.blocks.first().id;
    QCOMPARE(m_library->history(block, u"en"_s).first().origin, u"imported"_s);
    QVERIFY(m_editor->setPlainText({workshop.id.uuid(), field::title, english}, english, u"Typed"_s));
    const BlockId title = loadItem(*m_library, workshop.id)->title.blocks.first().id;
    QCOMPARE(m_library->history(title, u"en"_s).size(), 2);
}

void TestNewsletterImport::furtherLanguages_join_data()
{
    QTest::addColumn<QStringList>("order");
    QTest::newRow("English first") << QStringList{u"en"_s, u"fr"_s, u"es"_s};
    QTest::newRow("French first") << QStringList{u"fr"_s, u"en"_s, u"es"_s};
    QTest::newRow("Spanish first") << QStringList{u"es"_s, u"fr"_s, u"en"_s};
}

void TestNewsletterImport::furtherLanguages_join()
{
    QFETCH(QStringList, order);
    for (const QString &code : order)
        QCOMPARE(importFile(fixture(u"newsletter.%1.md"_s.arg(code))).language, *Language::fromCode(code));
    QCOMPARE(m_library->issues().size(), 1);
    const Issue made = issue();
    QCOMPARE(made.source, *Language::fromCode(order.first()));
    QCOMPARE(made.languages(), Language::all());
    QCOMPARE(made.masthead.plain(spanish), u"Boletín trimestral"_s);
    QCOMPARE(made.sections.first().title.plain(french), u"Faits marquants"_s);

    const Item &workshop = made.sections.first().placements.at(1).item;
    QCOMPARE(workshop.title.plain(english), u"Workshop on cable ferries (RFC Article 4)"_s);
    QCOMPARE(workshop.title.plain(french), u"Atelier sur les bacs à câble (article 4 de la CBF)"_s);
    QCOMPARE(workshop.title.plain(spanish), u"Taller sobre transbordadores de cable (artículo 4 de la CTF)"_s);
    QCOMPARE(workshop.title.blocks.size(), 1);
    const Event &event = workshop.events.first();
    QCOMPARE(event.place.plain(french), u"Bâle, en Suisse"_s);
    QCOMPARE(event.place.plain(english), u"Basel, Switzerland"_s);
    for (const LocalizedBlock &block : workshop.title.blocks) {
        for (const BlockText &text : block.texts)
            QVERIFY(!text.stale);
    }
}

void TestNewsletterImport::sameLanguageTwice_isRefusedAndChangesNothing()
{
    importFile(fixture(u"newsletter.en.md"_s));
    const QStringList before = allWords(english);
    const auto again = importDocument(*m_editor, fixture(u"newsletter.en.md"_s));
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Kind::Refused);
    QVERIFY2(again.error().message.contains(fixture(u"newsletter.en.md"_s)) && again.error().message.contains(u"2019-Q2"_s)
                 && again.error().message.contains(u"English"_s), qPrintable(again.error().message));
    QCOMPARE(allWords(english), before);
    QCOMPARE(*countItems(*m_library, {}), 8);
    QVERIFY(m_editor->undo());
    QVERIFY(!m_editor->canUndo());
}

void TestNewsletterImport::differentNumbers_areRemarkedAndNothingIsLost()
{
    importText(u"a.md"_s, u"# Newsletter\n\n2019 Q2\n\n# Highlights\n\n### One\n\nFirst.\n\nSecond.\n\n### Two\n\nAlone.\n\n### Three\n\nLast."_s, english);
    const ImportReport report = importText(u"b.md"_s, u"# Bulletin\n\n2e trimestre 2019\n\n# Faits marquants\n\n### Un\n\nPremier.\n\n### Deux\n\nSeul.\n\nDe plus.\n"_s, french);
    const QString remarks = report.remarks.join(u'\n');
    QVERIFY2(remarks.contains(u"“Un” has 1 paragraphs"_s) && remarks.contains(u"“Deux” has 2 paragraphs"_s)
                 && remarks.contains(u"“Three” has no counterpart"_s), qPrintable(remarks));
    QCOMPARE(allWords(french), (QStringList{u"Faits marquants"_s, u"Un"_s, u"Premier."_s, u"Deux"_s, u"Seul."_s, u"De plus."_s}));
    QCOMPARE(allWords(english), (QStringList{u"Highlights"_s, u"One"_s, u"First."_s, u"Second."_s, u"Two"_s, u"Alone."_s, u"Three"_s, u"Last."_s}));

    const ImportReport longer = importText(u"c.md"_s, u"# Boletín\n\n2.º trimestre de 2019\n\n# Noticias\n\n### Uno\n\nP.\n\n### Dos\n\nS.\n\n### Tres\n\nU.\n\n### Cuatro\n\nM.\n"_s, spanish);
    QVERIFY2(longer.remarks.join(u'\n').contains(u"“Cuatro” has no counterpart"_s), qPrintable(longer.remarks.join(u'\n')));
    const QList<Placement> placements = issue().sections.first().placements;
    QCOMPARE(placements.size(), 4);
    QCOMPARE(placements.last().item.source, spanish);
    QVERIFY(allWords(spanish).contains(u"M."_s));
}

void TestNewsletterImport::sectionThatOnlyOneLanguageHas_isKept()
{
    importText(u"a.md"_s, u"# Newsletter\n\n2019 Q2\n\n# Highlights\n\n### One\n\nFirst."_s, english);
    importText(u"b.md"_s, u"# Bulletin\n\n2e trimestre 2019\n\n# Publications\n\nUn manuel.\n\n# Faits marquants\n\n### Un\n\nPremier.\n"_s, french);
    const Issue made = issue();
    QCOMPARE(made.sections.size(), 2);
    QCOMPARE(made.sections.first().title.plain(french), u"Faits marquants"_s);
    QCOMPARE(made.sections.last().title.plain(french), u"Publications"_s);
    QVERIFY(allWords(french).contains(u"Un manuel."_s));
}

void TestNewsletterImport::import_isOneStep()
{
    importFile(fixture(u"newsletter.en.md"_s));
    const QStringList before = allWords(english);
    importFile(fixture(u"newsletter.fr.md"_s));
    QVERIFY(m_editor->undo());
    QCOMPARE(issue().languages(), QList<Language>{english});
    QCOMPARE(allWords(english), before);
    QVERIFY(m_editor->redo());
    QCOMPARE(issue().languages(), (QList<Language>{english, french}));
    QVERIFY(m_editor->undo() && m_editor->undo());
    QVERIFY(m_library->issues().isEmpty());
    QCOMPARE(*countItems(*m_library, {}), 0);
    QVERIFY(m_editor->undoName().isEmpty());
}

void TestNewsletterImport::plainText_becomesAnItem()
{
    const ImportReport report = importText(u"note.txt"_s, u"Workshop on cable ferries (Article 4)\n\nIt took place in Basel on 8 May 2019.\nWrite to info@ferries.example.org.\n"_s);
    QVERIFY(!report.issue);
    QCOMPARE(report.items.size(), 1);
    const auto item = loadItem(*m_library, report.items.first());
    QCOMPARE(item->title.plain(english), u"Workshop on cable ferries (Article 4)"_s);
    QCOMPARE(item->body.in(english).blocks.size(), 1);
    QCOMPARE(item->articles, QList<int>{4});
    QCOMPARE(item->events.first().place.plain(english), u"Basel"_s);
    QVERIFY(m_library->issues().isEmpty());
}

void TestNewsletterImport::html_becomesAnIssueToo()
{
    const ImportReport report = importFile(fixture(u"bold.en.html"_s));
    QCOMPARE(report.issue->toString(), u"2019-Q2"_s);
    QCOMPARE(issue().sections.first().placements.size(), 2);
}

void TestNewsletterImport::windowsText_isReadWithARemark()
{
    // what a Windows program of old writes for “Réunion à l’hôtel” and “œuvre”
    const ImportReport report = importFile(write(u"vieux.txt"_s, "R\xe9union \xe0 l\x92h\xf4tel\n\nLes \x9cuvres de la Commission sont \xe0 lire dans le bulletin, avec les photos.\n"));
    QCOMPARE(report.language, french);
    QVERIFY2(report.remarks.join(u' ').contains(u"Windows-1252"_s) && report.remarks.join(u' ').contains(u"vieux.txt"_s), qPrintable(report.remarks.join(u' ')));
    const auto item = loadItem(*m_library, report.items.first());
    QCOMPARE(item->title.plain(french), u"Réunion à l’hôtel"_s);
    QVERIFY(item->body.plain(french).startsWith(u"Les œuvres"_s));
}

void TestNewsletterImport::unclearLanguage_isRemarked()
{
    const ImportReport report = importText(u"x.txt"_s, u"Zzz\n\nQqq xxx.\n"_s);
    QCOMPARE(report.language, english);
    QVERIFY(report.remarks.join(u' ').contains(u"not clear"_s));
    QVERIFY(importText(u"y.txt"_s, u"Yyy\n\nQqq xxx.\n"_s, spanish).remarks.isEmpty());
}

void TestNewsletterImport::wordFile_becomesAnIssueWithItsPictures()
{
    const ImportReport report = importFile(fixture(u"newsletter.docx"_s));
    QCOMPARE(report.remarks.size(), 1); // the page prints the quarter by itself
    QStringList titles;
    for (const Section &section : issue().sections) {
        for (const Placement &placement : section.placements)
            titles << placement.item.title.plain(english);
    }
    QCOMPARE(titles, (QStringList{u"The lock opens"_s, u"Nine gauges for the valley"_s, u"Session of the members"_s}));
    const Item lock = issue().sections[0].placements[0].item;
    QCOMPARE(lock.pictures.size(), 1);
    QCOMPARE(lock.pictures[0].alt.plain(english), u"The lock with its gates open"_s);
    QCOMPARE(lock.pictures[0].size, QSize(640, 400));
}

void TestNewsletterImport::preview_saysWhatIsMadeAndMakesNothing()
{
    const auto draft = readDocument(fixture(u"newsletter.docx"_s));
    QVERIFY(draft);
    const auto preview = previewDrafts(*m_editor, {*draft});
    QVERIFY(preview);
    QVERIFY(m_library->issues().isEmpty());
    QCOMPARE(*countItems(*m_library, {}), 0);
    QVERIFY(!m_editor->canUndo());
    const auto made = importDraft(*m_editor, *draft);
    QVERIFY(made);
    QCOMPARE(preview->first().lines, made->lines);
    QCOMPARE(m_library->issues().size(), 1);
}

void TestNewsletterImport::previewOfTwoLanguages_saysWhatJoins()
{
    QList<DocumentDraft> drafts;
    for (const QString &code : {u"en"_s, u"fr"_s})
        drafts << *readDocument(fixture(u"newsletter.%1.md"_s.arg(code)));
    const auto preview = previewDrafts(*m_editor, drafts);
    QVERIFY(preview);
    QCOMPARE(preview->size(), 2);
    QVERIFY(preview->first().lines.first().startsWith(u"Made the issue 2019-Q2"_s));
    QVERIFY(preview->last().lines.first().startsWith(u"Joined the issue 2019-Q2"_s));
    QVERIFY(m_library->issues().isEmpty());
}

void TestNewsletterImport::sameTextTwice_isToldOf()
{
    const QString text = u"# The lock opens\n\nThe lock  at Port-Alba is open to every boat again.\n"_s;
    importText(u"lock.md"_s, text);
    const ImportReport again = importText(u"again.md"_s, QString(text).replace(u"  at"_s, u" at"_s));
    QCOMPARE(again.twins.size(), 1);
    QVERIFY(again.remarks.join(u' ').contains(u"“The lock opens” is in the library already"_s));
    QCOMPARE(*countItems(*m_library, {.duplicated = true}), 2);
    const ImportReport other = importText(u"other.md"_s, QString(text).replace(u"open to"_s, u"closed to"_s));
    QVERIFY(other.twins.isEmpty());
    QCOMPARE(*countItems(*m_library, {.duplicated = true}), 2);
    QCOMPARE(*countItems(*m_library, {}), 3);
}

void TestNewsletterImport::sameTextTwice_isReusedIfWanted()
{
    importText(u"lock.md"_s, u"# The lock opens\n\nThe lock at Port-Alba opened on 4 May 2019.\n"_s);
    const auto draft = readDocument(fixture(u"newsletter.docx"_s));
    QVERIFY(draft);
    const auto report = importDraft(*m_editor, *draft, Twins::Reuse);
    QVERIFY(report);
    QCOMPARE(report->twins.size(), 1);
    QCOMPARE(issue().sections[0].placements[0].item.id, report->twins.first());
    QCOMPARE(*countItems(*m_library, {}), 3);
}

void TestNewsletterImport::unreadableFile_isRefusedByName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    QTest::newRow("empty") << u"empty.txt"_s << QByteArray() << u"has no text"_s;
    QTest::newRow("blank") << u"blank.md"_s << QByteArray(" \n\t\n") << u"has no text"_s;
    QTest::newRow("no words") << u"page.html"_s << QByteArray("<html><body><script>x</script></body></html>") << u"has no text"_s;
    QTest::newRow("unknown kind") << u"letter.odt"_s << QByteArray("PK") << u"cannot be read"_s;
    QTest::newRow("too large") << u"large.html"_s << QByteArray("<p>word ").repeated(400'000) << u"too large"_s;
    QTest::newRow("nested too deeply") << u"deep.html"_s << QByteArray("<div>").repeated(5000) + "word" << u"nested"_s;
}

void TestNewsletterImport::unreadableFile_isRefusedByName()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    const auto report = importDocument(*m_editor, write(name, bytes));
    QVERIFY(!report);
    QCOMPARE(report.error().kind, Error::Kind::Refused);
    QVERIFY2(report.error().message.contains(name) && report.error().message.contains(reason), qPrintable(report.error().message));
    QVERIFY(!m_editor->canUndo());

    const auto missing = importDocument(*m_editor, m_folder->filePath(u"none.txt"_s));
    QVERIFY(!missing);
    QVERIFY(missing.error().message.contains(u"none.txt"_s));
}

QTEST_GUILESS_MAIN(TestNewsletterImport)
#include "tst_newsletterimport.moc"
