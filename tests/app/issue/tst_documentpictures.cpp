// SPDX-License-Identifier: GPL-3.0-or-later
#include "issue/documentpictures.h"
#include "issue/issueloader.h"
#include "issue/newsletterimport.h"

#include "base/files.h"

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;

class TestDocumentPictures : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void picture_isReadFromTheDocumentsFolderOnly_data();
    void picture_isReadFromTheDocumentsFolderOnly();
    void pictures_comeWithTheirItems();
    void html_hasPicturesAndCaptionsToo();
    void furtherLanguages_addTheirWordsToThePicturesThere();
    void furtherPictureOfALaterLanguage_isAdded();
    void pictureThatCannotBeHad_isRemarkedWithItsWords();
    void pictureWithoutAnItem_isNotLost();
    void undo_takesThePicturesAlong();

private:
    void draw(const QString &name, QColor colour) const;
    ImportReport importText(const QString &name, const QString &text);
    QList<Placement> highlights() const { return loadIssue(*m_library, *Quarter::create(2019, 2))->sections.first().placements; }
    static QString newsletter(const QString &items) { return u"# Newsletter\n\n2019 Q2\n\n# Highlights\n\n"_s + items; }
    static QString bulletin(const QString &items) { return u"# Bulletin\n\n2e trimestre 2019\n\n# Faits marquants\n\n"_s + items; }

    const Language english = *Language::fromCode(u"en"_s);
    const Language french = *Language::fromCode(u"fr"_s);
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<IssueEditor> m_editor;
};

// The document's folder has a ferry and, below, a quay; outside it lies a secret.
void TestDocumentPictures::init()
{
    m_editor.reset();
    m_library.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_library = *Library::create(m_folder->filePath(u"test.quarterly"_s));
    m_editor = std::make_unique<IssueEditor>(*m_library);
    draw(u"secret.png"_s, Qt::black);
    draw(u"letters/ferry.png"_s, Qt::blue);
    draw(u"letters/my quay.png"_s, Qt::green);
    draw(u"letters/below/lock.png"_s, Qt::red);
    QVERIFY(writeFile(m_folder->filePath(u"letters/page.svg.png"_s), "<svg xmlns='http://www.w3.org/2000/svg'/>"));
    QVERIFY(QFile::link(m_folder->filePath(u"secret.png"_s), m_folder->filePath(u"letters/link.png"_s)));
    QVERIFY(QFile::link(m_folder->path(), m_folder->filePath(u"letters/up"_s)));
}

void TestDocumentPictures::draw(const QString &name, QColor colour) const
{
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(colour);
    QDir().mkpath(QFileInfo(m_folder->filePath(name)).path());
    QVERIFY(image.save(m_folder->filePath(name)));
}

ImportReport TestDocumentPictures::importText(const QString &name, const QString &text)
{
    const QString file = m_folder->filePath(u"letters/"_s + name);
    (void)writeFile(file, text.toUtf8());
    const auto report = importDocument(*m_editor, file, Language::fromCode(name.section(u'.', 0, 0)));
    if (!report)
        QTest::qFail(qPrintable(report.error().message), __FILE__, __LINE__);
    return report ? *report : ImportReport();
}

void TestDocumentPictures::picture_isReadFromTheDocumentsFolderOnly_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("reason"); // of refusal; empty when it is read
    const QString outside = u"is not in the document's own folder"_s;
    QTest::newRow("beside") << u"ferry.png"_s << QString();
    QTest::newRow("below") << u"./below/lock.png"_s << QString();
    QTest::newRow("space") << u"my quay.png"_s << QString();
    QTest::newRow("space in an address") << u"my%20quay.png"_s << QString();
    QTest::newRow("down and up") << u"below/../ferry.png"_s << QString();
    QTest::newRow("above") << u"../secret.png"_s << outside;
    QTest::newRow("above in an address") << u"%2e%2e/secret.png"_s << outside;
    QTest::newRow("above and back") << u"../letters/ferry.png"_s << QString();
    QTest::newRow("link to outside") << u"link.png"_s << outside;
    QTest::newRow("through a linked folder") << u"up/secret.png"_s << outside;
    QTest::newRow("absolute") << u"/etc/passwd"_s << outside;
    QTest::newRow("file address") << u"file:///etc/passwd"_s << outside;
    QTest::newRow("remote") << u"https://example.org/ferry.png"_s << outside;
    QTest::newRow("remote without scheme") << u"//example.org/ferry.png"_s << outside;
    QTest::newRow("written into the address") << u"data:image/png;base64,iVBORw0KGgo="_s << outside;
    QTest::newRow("missing") << u"none.png"_s << u"does not exist"_s;
    QTest::newRow("a folder") << u"below"_s << u"does not exist"_s;
    QTest::newRow("drawing named PNG") << u"page.svg.png"_s << u"choose a JPEG, PNG or GIF"_s;
}

void TestDocumentPictures::picture_isReadFromTheDocumentsFolderOnly()
{
    QFETCH(QString, source);
    QFETCH(QString, reason);
    const auto picture = DocumentPictures(m_folder->filePath(u"letters/en.md"_s)).read(source);
    QCOMPARE(bool(picture), reason.isEmpty());
    if (!picture)
        QVERIFY2(picture.error().message.contains(reason) && picture.error().message.contains(source), qPrintable(picture.error().message));
}

void TestDocumentPictures::pictures_comeWithTheirItems()
{
    const ImportReport report = importText(u"en.md"_s, newsletter(u"![Above](ferry.png)\n\n### One\n\nText.\n\n![A \"quay\"](my%20quay.png \"From a title\")\n\nMore.\n\n"
        "### Two\n\n![](below/lock.png)\n*The lock in winter*\n\n*All of this is emphasised, but no caption.*\n"_s));
    QCOMPARE(report.remarks.size(), 1); // that the quarter is printed by the page
    const auto items = highlights();
    QCOMPARE(items.size(), 2);
    const QList<Picture> first = items[0].item.pictures, second = items[1].item.pictures;
    QCOMPARE(first.size(), 2);
    QCOMPARE(first[0].alt.plain(english), u"Above"_s);
    QCOMPARE(first[1].alt.plain(english), u"A “quay”"_s);
    QCOMPARE(first[1].caption.plain(english), u"From a title"_s);
    QCOMPARE(first[1].source, english);
    QCOMPARE(items[0].item.body.plain(english), u"Text.\nMore."_s);
    QCOMPARE(second.size(), 1);
    QVERIFY(!second[0].alt.has(english));
    QCOMPARE(second[0].caption.plain(english), u"The lock in winter"_s);
    QCOMPARE(QImage::fromData(second[0].data).pixelColor(5, 5), QColor(Qt::red));
    QCOMPARE(items[1].item.body.plain(english), u"All of this is emphasised, but no caption."_s);
}

void TestDocumentPictures::html_hasPicturesAndCaptionsToo()
{
    importText(u"en.html"_s, u"<h1>Newsletter</h1><p>2019 Q2</p><h1>Highlights</h1><h3>One</h3><p>Text <img src='ferry.png' alt='A ferry'> goes on.</p>"
                         "<figure><img src=my%20quay.png alt='A quay'><figcaption>At <i>the</i> quay</figcaption></figure>"_s);
    const Item item = highlights().first().item;
    QCOMPARE(item.body.plain(english), u"Text goes on."_s);
    QCOMPARE(item.pictures.size(), 2);
    QCOMPARE(item.pictures[0].alt.plain(english), u"A ferry"_s);
    QCOMPARE(item.pictures[1].caption.plain(english), u"At the quay"_s);
}

void TestDocumentPictures::furtherLanguages_addTheirWordsToThePicturesThere()
{
    importText(u"en.md"_s, newsletter(u"### One\n\n![A ferry](ferry.png \"Ferry\")\n\n![A quay](my%20quay.png)\n"_s));
    importText(u"fr.md"_s, bulletin(u"### Un\n\n![Un bac](ferry.png \"Bac\")\n\n![Un quai](my%20quay.png \"Quai\")\n"_s));
    const QList<Picture> pictures = highlights().first().item.pictures;
    QCOMPARE(pictures.size(), 2);
    QCOMPARE(pictures[0].alt.plain(english), u"A ferry"_s);
    QCOMPARE(pictures[0].alt.plain(french), u"Un bac"_s);
    QCOMPARE(pictures[0].alt.blocks.size(), 1);
    QCOMPARE(pictures[0].caption.plain(french), u"Bac"_s);
    QCOMPARE(pictures[1].alt.plain(french), u"Un quai"_s);
    QCOMPARE(pictures[1].caption.plain(french), u"Quai"_s);
    QVERIFY(pictures[0].alt.isCompleteIn(french, english));
}

void TestDocumentPictures::furtherPictureOfALaterLanguage_isAdded()
{
    importText(u"en.md"_s, newsletter(u"### One\n\n![A ferry](ferry.png)\n"_s));
    const ImportReport report = importText(u"fr.md"_s, bulletin(u"### Un\n\n![Un bac](ferry.png)\n\n![Une écluse](below/lock.png)\n"_s));
    QVERIFY(report.lines.join(u'\n').contains(u"below/lock.png"_s));
    const QList<Picture> pictures = highlights().first().item.pictures;
    QCOMPARE(pictures.size(), 2);
    QCOMPARE(pictures[1].alt.plain(french), u"Une écluse"_s);
}

void TestDocumentPictures::pictureThatCannotBeHad_isRemarkedWithItsWords()
{
    const ImportReport report = importText(u"en.md"_s, newsletter(u"### One\n\n![The old ferry](none.png)\n\n![A quay](my%20quay.png)\n\nText.\n\n![Far](https://example.org/far.png)"_s));
    QCOMPARE(report.remarks.size(), 3); // the first says that the quarter is printed by the page
    const Item item = highlights().first().item;
    for (const QString &words : {u"none.png"_s, u"The old ferry"_s, u"https://example.org/far.png"_s, u"“Far”"_s})
        QVERIFY2(item.remark.contains(words) && report.remarks.join(u'\n').contains(words), qPrintable(item.remark));
    QCOMPARE(item.pictures.size(), 1);
    QCOMPARE(item.pictures[0].alt.plain(english), u"A quay"_s);
}

void TestDocumentPictures::pictureWithoutAnItem_isNotLost()
{
    const ImportReport report = importText(u"en.md"_s, u"![Our logo](ferry.png)\n\n"_s + newsletter(u"![A quay](my%20quay.png)\n"_s));
    QVERIFY2(report.remarks.join(u' ').contains(u"Our logo"_s), qPrintable(report.remarks.join(u' ')));
    const auto items = highlights();
    QCOMPARE(items.size(), 1);
    QCOMPARE(items[0].item.title.plain(english), u"Highlights"_s);
    QCOMPARE(items[0].item.pictures.size(), 1);

    const ImportReport single = importText(u"en.note.md"_s, u"![A ferry](ferry.png)\n\n# The ferry is back\n\nText.\n"_s);
    const auto item = loadItem(*m_library, single.items.first());
    QCOMPARE(item->title.plain(english), u"The ferry is back"_s);
    QCOMPARE(item->pictures.size(), 1);
}

void TestDocumentPictures::undo_takesThePicturesAlong()
{
    importText(u"en.md"_s, newsletter(u"### One\n\n![A ferry](ferry.png)\n"_s));
    importText(u"fr.md"_s, bulletin(u"### Un\n\n![Un bac](ferry.png)\n"_s));
    QVERIFY(m_editor->undo());
    const Picture picture = highlights().first().item.pictures.first();
    QVERIFY(picture.alt.has(english) && !picture.alt.has(french));
    QVERIFY(m_editor->undo());
    QVERIFY(m_library->issues().isEmpty());
    QVERIFY(m_editor->redo());
    QCOMPARE(highlights().first().item.pictures.size(), 1);
}

QTEST_GUILESS_MAIN(TestDocumentPictures)
#include "tst_documentpictures.moc"
