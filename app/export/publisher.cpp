// SPDX-License-Identifier: GPL-3.0-or-later
#include "publisher.h"

#include "emailfiles.h"
#include "pdfwriter.h"
#include "presspdf.h"
#include "webpage.h"

#include "base/files.h"
#include "layout/layoutissue.h"
#include "translation/segments.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <array>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::Publisher)
};

constexpr std::array formatNames = {"pdf", "booklet", "press", "web", "email"};
constexpr std::array documents = {Format::Pdf, Format::Booklet, Format::Press};

Error refused(const QString &message)
{
    return {Error::Kind::Refused, message};
}

QString quoted(const QString &text)
{
    constexpr qsizetype longest = 50;
    return u'“' + (text.size() > longest ? text.first(longest - 1) + u'…' : text) + u'”';
}

Result<void> checkComplete(const Issue &issue, const QList<Language> &languages)
{
    for (Language language : languages) {
        const QStringList missing = missingTexts(issue, language);
        if (!missing.isEmpty()) {
            return refused(Messages::tr("%1 is not complete in %2: %n text(s) missing (%3). Translate them, or allow missing texts.",
                                        nullptr, int(missing.size()))
                               .arg(issue.quarter.toString(), language.autonym(), missing.join(u", "_s)));
        }
    }
    return {};
}

Result<QList<Language>> chosenLanguages(const Issue &issue, const QList<Language> &wanted)
{
    const QList<Language> present = issue.languages();
    if (present.isEmpty())
        return refused(Messages::tr("%1 has no text yet: place some highlights first.").arg(issue.quarter.toString()));
    for (Language language : wanted) {
        if (!present.contains(language)) {
            return refused(Messages::tr("%1 has no text in %2: translate it first, or leave this language out.")
                               .arg(issue.quarter.toString(), language.autonym()));
        }
    }
    return wanted.isEmpty() ? present : wanted;
}

// A folder is built beside its place and then takes it in two renames: a reader never finds half of it.
Result<void> replaceFolder(const QString &path, const WebFolder &contents)
{
    const QFileInfo place(path);
    const QString fresh = place.path() + u"/."_s + place.fileName() + u".new"_s;
    const QString old = place.path() + u"/."_s + place.fileName() + u".old"_s;
    QDir(fresh).removeRecursively();
    for (auto file = contents.cbegin(); file != contents.cend(); ++file) {
        if (const auto written = writeFile(fresh + u'/' + file.key(), file.value()); !written) {
            QDir(fresh).removeRecursively();
            return written;
        }
    }
    QDir(old).removeRecursively();
    const bool hadOne = place.exists();
    if ((hadOne && !QDir().rename(path, old)) || !QDir().rename(fresh, path)) {
        if (hadOne && !QFileInfo::exists(path))
            QDir().rename(old, path);
        QDir(fresh).removeRecursively();
        return Error{Error::Kind::Failed, Messages::tr("%1 cannot be replaced: close the programs that use it.").arg(path)};
    }
    QDir(old).removeRecursively();
    return {};
}

// Runs the jobs of one request in order: first what is downloaded, then the web pages that offer it, then the e-mails that
// lead there.
class Publication
{
public:
    Publication(const Issue &issue, const PublishRequest &request, const QList<Language> &languages, const PublishProgress &progress)
        : m_issue(issue), m_request(request), m_languages(languages), m_progress(progress)
    {
        const auto wanted = std::ranges::count_if(documents, [this](Format format) { return wants(format); });
        m_total = int(m_languages.size() * (wanted + (wants(Format::Email) ? 1 : 0))) + (wants(Format::Web) ? 1 : 0);
    }

    Result<QList<PublishedFile>> run()
    {
        for (Language language : m_languages) {
            for (Format format : documents) {
                if (!wants(format))
                    continue;
                if (const auto done = writeDocument(format, language); !done)
                    return done.error();
            }
        }
        if (wants(Format::Web)) {
            if (const auto done = writeWeb(); !done)
                return done.error();
        }
        for (Language language : wants(Format::Email) ? m_languages : QList<Language>()) {
            if (const auto done = writeEmails(language); !done)
                return done.error();
        }
        return m_files;
    }

private:
    bool wants(Format format) const { return m_request.formats.contains(format); }

    Result<void> announce(const QString &name)
    {
        if (m_progress && !m_progress(name, int(m_done), m_total))
            return refused(Messages::tr("Publishing was cancelled: %n file(s) had been finished.", nullptr, int(m_files.size())));
        ++m_done;
        return {};
    }

    Result<QByteArray> document(Format format, Language language) const
    {
        if (format == Format::Pdf)
            return writePdf(layoutIssue(m_issue, language, m_issue.setup));
        if (format == Format::Press)
            return writePressPdf(layoutIssue(m_issue, language, m_issue.setup));
        const Pages pages = layoutIssue(m_issue, language, bookletPages(m_issue.setup, m_request.bookletPaper));
        const QSizeF page = pages.pages.isEmpty() ? QSizeF() : pages.pages.first().size;
        const auto sheet = bookletSheet(page);
        if (!sheet)
            return refused(Messages::tr("%1 pages cannot be folded into a booklet: choose A4, A5, Letter or half-letter.").arg(m_issue.setup.paper));
        BookletSetup booklet = m_request.booklet;
        booklet.sheet = *sheet;
        return writeBookletPdf(pages, booklet);
    }

    Result<void> writeDocument(Format format, Language language)
    {
        const QString kind = format == Format::Pdf ? QString() : u'-' + nameOf(format);
        const QString name = fileName(language, kind + u".pdf"_s);
        if (const auto going = announce(name); !going)
            return going;
        const auto bytes = document(format, language);
        if (!bytes)
            return bytes.error();
        if (const auto written = write(format, language, name, *bytes); !written)
            return written;
        if (format != Format::Press) // which is for the printing house alone
            m_downloads << WebDownload{language, name, bytes->size(), format == Format::Booklet};
        return {};
    }

    // The draft for one's own mail program, then what a sending service asks for.
    Result<void> writeEmails(Language language)
    {
        if (const auto going = announce(fileName(language, u".eml"_s)); !going)
            return going;
        const auto email = writeEmail(m_issue, language, m_languages, m_request.teasers);
        if (!email)
            return email.error();
        const QList<std::pair<QString, QByteArray>> files{
            {u".eml"_s, email->message}, {u"-email.html"_s, email->html}, {u"-email.txt"_s, email->text}};
        for (const auto &[ending, bytes] : files) {
            if (const auto written = write(Format::Email, language, fileName(language, ending), bytes); !written)
                return written;
        }
        return {};
    }

    QString fileName(Language language, const QString &ending) const
    {
        return u"newsletter-%1-%2%3"_s.arg(m_issue.quarter.toString(), language.code(), ending);
    }

    Result<void> write(Format format, Language language, const QString &name, const QByteArray &bytes)
    {
        const QString path = QDir(m_request.folder).filePath(name);
        if (const auto written = writeFile(path, bytes); !written)
            return written;
        m_files << PublishedFile{format, language, path, hashOf(bytes)};
        return {};
    }

    Result<void> writeWeb()
    {
        const QString name = u"web/"_s + m_issue.quarter.toString();
        if (const auto going = announce(name); !going)
            return going;
        const auto folder = writeWebPages(m_issue, m_languages, m_downloads);
        if (!folder)
            return folder.error();
        const QString path = QDir(m_request.folder).filePath(name);
        if (const auto replaced = replaceFolder(path, *folder); !replaced)
            return replaced;
        for (Language language : m_languages) {
            const QString page = language.code() + u"/index.html"_s;
            m_files << PublishedFile{Format::Web, language, path + u'/' + page, hashOf(folder->value(page))};
        }
        return {};
    }

    static QByteArray hashOf(const QByteArray &bytes)
    {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    }

    const Issue &m_issue;
    const PublishRequest &m_request;
    const QList<Language> m_languages;
    const PublishProgress &m_progress;
    QList<PublishedFile> m_files;
    QList<WebDownload> m_downloads;
    qsizetype m_done = 0;
    int m_total = 0;
};

void addTexts(const LocalizedText &text, Language language, PublicationRecord &record)
{
    for (const LocalizedBlock &block : text.blocks) {
        if (block.texts.contains(language))
            record.texts << PublicationRecord::Text{block.id, language.code(), block.texts[language].version};
    }
}

} // namespace

QString nameOf(Format format)
{
    return QLatin1String(formatNames[size_t(format)]);
}

std::optional<Format> formatFromName(const QString &name)
{
    for (size_t i = 0; i < formatNames.size(); ++i) {
        if (name == QLatin1String(formatNames[i]))
            return Format(i);
    }
    return std::nullopt;
}

QStringList missingTexts(const Issue &issue, Language language)
{
    QStringList missing;
    for (const Segment &segment : segments(issue, language)) {
        if (segment.state == SegmentState::Untranslated)
            missing << quoted(plainText(segment.source));
    }
    return missing;
}

Result<QList<PublishedFile>> publish(const Issue &issue, const PublishRequest &request, const PublishProgress &progress)
{
    const auto languages = chosenLanguages(issue, request.languages);
    if (!languages)
        return languages.error();
    if (!request.allowMissing) {
        if (const auto complete = checkComplete(issue, *languages); !complete)
            return complete.error();
    }
    if (const auto made = makeFolder(request.folder); !made)
        return made.error();
    return Publication(issue, request, *languages, progress).run();
}

PageSetup bookletPages(const PageSetup &setup, const QString &paper)
{
    PageSetup booklet = setup;
    if (const auto sheet = bookletPaper(paper.isEmpty() ? setup.paper : paper))
        booklet.paper = sheet->page;
    if (booklet.paper == "A5"_L1 || booklet.paper == "HalfLetter"_L1)
        booklet.columns = 1;
    return booklet;
}

PublicationRecord publicationRecord(const Issue &issue, const QList<PublishedFile> &files, const QString &author, const QDateTime &when)
{
    PublicationRecord record{.id = PublicationId::create(), .issue = issue.id, .published = when, .author = author};
    QSet<Language> languages;
    QList<std::pair<Language, Format>> seen;
    for (const PublishedFile &file : files) {
        languages << file.language;
        if (seen.contains({file.language, file.format}))
            continue; // an e-mail is one publication, whatever it is written to
        seen << std::pair(file.language, file.format);
        record.files << PublicationRecord::File{file.language.code(), nameOf(file.format), QFileInfo(file.path).fileName(),
                                                QString::fromLatin1(file.hash)};
    }
    for (Language language : languages) {
        QSet<ItemId> items; // one that stands twice in the issue is recorded once
        for (const Section &section : issue.sections) {
            addTexts(section.title, language, record);
            for (const Placement &placement : section.placements) {
                if (items.contains(placement.item.id))
                    continue;
                items << placement.item.id;
                for (const LocalizedText *text : {&placement.item.title, &placement.item.summary, &placement.item.body})
                    addTexts(*text, language, record);
            }
        }
    }
    return record;
}

} // namespace quarterly
