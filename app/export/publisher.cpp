// SPDX-License-Identifier: GPL-3.0-or-later
#include "publisher.h"

#include "emailfiles.h"
#include "parallel.h"
#include "pdfwriter.h"
#include "presspdf.h"
#include "staging.h"
#include "webpublisher.h"

#include "layout/layoutissue.h"
#include "translation/segments.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>

#include <array>
#include <mutex>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::Publisher)
};

constexpr std::array formatNames = {"pdf", "booklet", "press", "web", "email"};

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

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

// The work of one request: first, side by side, what is downloaded and the pictures of the web pages, then the pages.
class Publication
{
public:
    Publication(const Issue &issue, const PublishRequest &request, const PublishProgress &progress, Staging staging)
        : m_issue(issue), m_request(request), m_progress(progress), m_staging(std::move(staging)), m_web(issue, request, m_staging)
    {
    }

    Result<QList<PublishedFile>> run()
    {
        const QList<Job> jobs = documentJobs() + pictureJobs();
        m_total = int(jobs.size()) + (m_web.isWanted() ? 1 : 0);
        if (const auto done = runParallel(jobs, [this](const QString &name) { return announce(name); }); !done)
            return done.error();
        if (m_web.isWanted()) {
            if (const auto done = writeWeb(); !done)
                return done.error();
        }
        const std::optional<Staging::Whole> pages = m_web.isWanted() ? std::optional(Staging::Whole{m_web.place(), m_web.former()}) : std::nullopt;
        if (const auto placed = m_staging.takePlace(pages); !placed)
            return placed.error();
        return inOrder();
    }

private:
    bool wants(Output output) const { return m_request.outputs.contains(output); }

    // What is printed as it is and by the printing house has the same pages.
    QList<Job> documentJobs()
    {
        QList<Job> jobs;
        for (const Language language : Language::all()) {
            if (wants({language, Format::Pdf}) || wants({language, Format::Press})) {
                const Format first = wants({language, Format::Pdf}) ? Format::Pdf : Format::Press;
                jobs << Job{fileName({language, first}), [this, language] { return writePages(language); }};
            }
            if (wants({language, Format::Booklet}))
                jobs << Job{fileName({language, Format::Booklet}), [this, language] { return writeBooklet(language); }};
            if (wants({language, Format::Email}))
                jobs << Job{fileName(language, u".eml"_s), [this, language] { return writeEmails(language); }};
        }
        return jobs;
    }

    QList<Job> pictureJobs()
    {
        if (!m_web.isWanted())
            return {};
        return {Job{m_web.place() + u"/images"_s, [this] { return m_web.preparePictures(); }}};
    }

    Result<void> announce(const QString &name)
    {
        if (m_progress && !m_progress(name, m_done, m_total))
            return refused(Messages::tr("Publishing was cancelled: nothing was changed."));
        ++m_done;
        return {};
    }

    Result<void> writePages(Language language)
    {
        const Pages pages = layoutIssue(m_issue, language, m_issue.setup);
        if (wants({language, Format::Pdf})) {
            if (const auto written = write({language, Format::Pdf}, writePdf(pages)); !written)
                return written;
        }
        return wants({language, Format::Press}) ? write({language, Format::Press}, writePressPdf(pages)) : Result<void>();
    }

    Result<void> writeBooklet(Language language)
    {
        const Pages pages = layoutIssue(m_issue, language, bookletPages(m_issue.setup, m_request.bookletPaper));
        const QSizeF page = pages.pages.isEmpty() ? QSizeF() : pages.pages.first().size;
        const auto sheet = bookletSheet(page);
        if (!sheet)
            return refused(Messages::tr("%1 pages cannot be folded into a booklet: choose A4, A5, Letter or half-letter.").arg(m_issue.setup.paper));
        BookletSetup booklet = m_request.booklet;
        booklet.sheet = *sheet;
        return write({language, Format::Booklet}, writeBookletPdf(pages, booklet));
    }

    // The draft for one's own mail program, and what a sending service asks for.
    Result<void> writeEmails(Language language)
    {
        const auto email = writeEmail(m_issue, language, m_issue.languages(), m_request.teasers, m_emailImages);
        if (!email)
            return email.error();
        const QList<std::pair<QString, QByteArray>> files{
            {u".eml"_s, email->message}, {u"-email.html"_s, email->html}, {u"-email.txt"_s, email->text}};
        for (const auto &[ending, bytes] : files) {
            const QString name = fileName(language, ending);
            if (const auto written = m_staging.write(name, bytes); !written)
                return written;
            addFile({language, Format::Email}, name, bytes);
        }
        return {};
    }

    QString fileName(Language language, const QString &ending) const
    {
        return u"newsletter-%1-%2%3"_s.arg(m_issue.quarter.toString(), language.code(), ending);
    }

    QString fileName(Output output) const
    {
        return fileName(output.language, (output.format == Format::Pdf ? QString() : u'-' + nameOf(output.format)) + u".pdf"_s);
    }

    Result<void> write(Output output, const Result<QByteArray> &document)
    {
        if (!document)
            return document.error();
        const QString name = fileName(output);
        if (const auto written = m_staging.write(name, *document); !written)
            return written;
        addFile(output, name, *document);
        if (output.format != Format::Press) // which is for the printing house alone
            return m_web.addDownload({output.language, name, document->size(), output.format == Format::Booklet}, *document);
        return {};
    }

    Result<void> writeWeb()
    {
        if (const auto going = announce(m_web.place()); !going)
            return going;
        const auto pages = m_web.writePages();
        if (!pages)
            return pages.error();
        for (auto page = pages->cbegin(); page != pages->cend(); ++page)
            addFile({page.key(), Format::Web}, m_web.place() + u'/' + page.key().code() + u"/index.html"_s, page.value());
        return {};
    }

    void addFile(Output output, const QString &name, const QByteArray &bytes)
    {
        const PublishedFile file{output.format, output.language, QDir(m_request.folder).filePath(name), hashOf(bytes)};
        const std::lock_guard lock(m_mutex);
        m_files << file;
    }

    // By language and format, whichever was finished first.
    QList<PublishedFile> inOrder() const
    {
        QList<PublishedFile> files = m_files;
        std::ranges::sort(files, std::less(), [](const PublishedFile &file) {
            return std::tuple(file.format >= Format::Web, file.format == Format::Email, file.language, file.format);
        });
        return files;
    }

    const Issue &m_issue;
    const PublishRequest &m_request;
    const PublishProgress &m_progress;
    Staging m_staging;
    WebPublisher m_web;
    EmailImages m_emailImages;
    std::mutex m_mutex;
    QList<PublishedFile> m_files;
    int m_done = 0;
    int m_total = 0;
};

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

QList<Output> outputs(const QList<Language> &languages, const QList<Format> &formats)
{
    QList<Output> outputs;
    for (const Language language : languages) {
        for (const Format format : allFormats) {
            if (formats.isEmpty() || formats.contains(format))
                outputs << Output{language, format};
        }
    }
    return outputs;
}

Result<QList<Language>> publishableLanguages(const Issue &issue, const QList<Language> &wanted)
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
    QList<Language> wanted;
    for (const Output &output : request.outputs) {
        if (!wanted.contains(output.language))
            wanted << output.language;
    }
    const auto languages = publishableLanguages(issue, wanted);
    if (!languages)
        return languages.error();
    if (!request.allowMissing) {
        if (const auto complete = checkComplete(issue, *languages); !complete)
            return complete.error();
    }
    auto staging = Staging::in(request.folder);
    if (!staging)
        return staging.error();
    return Publication(issue, request, progress, *std::move(staging)).run();
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

} // namespace quarterly
