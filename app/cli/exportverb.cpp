// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookletoptions.h"

#include "export/publication.h"
#include "issue/issueloader.h"

#include <CLI/App.hpp>

#include <QJsonArray>
#include <QJsonObject>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

class ExportVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::ExportVerb)

public:
    Parser *setUp(Parser &program) override
    {
        Parser *verb = program.add_subcommand("export", help(tr("Publish an issue")));
        verb->add_option("ISSUE", m_issue, help(tr("For example 2017-Q4")))->required();
        verb->add_option("--output", m_folder, help(tr("The folder to publish into; made if missing")))->required();
        verb->add_option("--language", m_languages, help(tr("Only these editions, for example en,fr")))->delimiter(',');
        verb->add_option("--format", m_formats, help(tr("Only these formats: pdf, booklet, press, web, email")))->delimiter(',');
        verb->add_flag("--allow-missing", m_allowMissing, help(tr("Publish the source text where a translation is missing")));
        verb->add_flag("--corrected", m_corrected, help(tr("Tell readers of the web pages that the issue has been corrected today")));
        verb->add_option("--teasers", m_teasers, help(tr("Whether e-mails tell highlights in short and lead to the web for the rest: auto (as soon as they are long), always, never")));
        m_booklet.declare(*verb);
        return verb;
    }

    Result<int> run(Console &console) override
    {
        const auto quarter = quarterNamed(m_issue);
        const auto wanted = languagesNamed(m_languages);
        const auto formats = chosenFormats();
        auto request = makeRequest();
        if (!quarter || !wanted)
            return quarter ? wanted.error() : quarter.error();
        if (!formats || !request)
            return formats ? request.error() : formats.error();
        auto library = openForPublishing(console);
        if (!library)
            return library.error();
        const auto issue = loadIssue(**library, *quarter, *wanted);
        if (!issue)
            return issue.error();
        const auto languages = publishableLanguages(*issue, *wanted);
        if (!languages)
            return languages.error();
        request->outputs = outputs(*languages, *formats);
        tellDates(**library, *issue, *request);
        const auto files = publish(*issue, *request);
        if (!files)
            return files.error();
        print(console, *files);
        if (m_allowMissing)
            remarkMissing(console, *issue, *files);
        return record(console, **library, *issue, *files);
    }

private:
    Result<PublishRequest> makeRequest() const
    {
        PublishRequest request{.folder = QString::fromLocal8Bit(m_folder.c_str())};
        request.allowMissing = m_allowMissing;
        const auto teasers = chosenTeasers();
        if (!teasers)
            return teasers.error();
        request.teasers = *teasers;
        const auto booklet = m_booklet.setup();
        if (!booklet)
            return booklet.error();
        request.bookletPaper = m_booklet.paper();
        request.booklet = *booklet;
        return request;
    }

    Result<QList<Format>> chosenFormats() const
    {
        QList<Format> formats;
        for (const std::string &name : m_formats) {
            const auto format = formatFromName(QString::fromStdString(name));
            if (!format)
                return Error{Error::Kind::Usage, tr("“%1” is no known format: choose from pdf, booklet, press, web, email.").arg(QString::fromStdString(name))};
            formats << *format;
        }
        return formats;
    }

    // Readers are told when the issue appeared first, and when it was corrected.
    void tellDates(const Library &library, const Issue &issue, PublishRequest &request) const
    {
        const QList<PublicationRecord> records = library.publications(issue.id);
        const QDate today = library.now().date();
        request.published = records.isEmpty() ? today : records.last().published.date();
        if (m_corrected)
            request.corrected = today;
    }

    Result<Teasers> chosenTeasers() const
    {
        static const QHash<QString, Teasers> choices{{u"auto"_s, Teasers::Auto}, {u"always"_s, Teasers::Always}, {u"never"_s, Teasers::Never}};
        const QString name = QString::fromStdString(m_teasers);
        if (!choices.contains(name))
            return Error{Error::Kind::Usage, tr("“%1” is no way to shorten e-mails: choose from auto, always, never.").arg(name)};
        return choices.value(name);
    }

    // Publishing reads, and leaves a record if it can: beside an open window or in a protected folder it goes on without.
    static Result<std::unique_ptr<Library>> openForPublishing(Console &console)
    {
        auto library = console.open(Library::Mode::ReadWrite);
        return library ? std::move(library) : console.open(Library::Mode::ReadOnly);
    }

    static Result<int> record(Console &console, Library &library, const Issue &issue, const QList<PublishedFile> &files)
    {
        if (library.isReadOnly()) {
            console.remark(tr("Remark: the library cannot be written now, so this publication is not recorded in it."));
            return 0;
        }
        const auto added = library.addPublication(publicationRecord(issue, files, library.author(), library.now()));
        return added ? Result<int>(0) : added.error();
    }

    static void remarkMissing(Console &console, const Issue &issue, const QList<PublishedFile> &files)
    {
        QList<Language> languages;
        for (const PublishedFile &file : files) {
            if (!languages.contains(file.language))
                languages << file.language;
        }
        for (Language language : languages) {
            const QStringList missing = missingTexts(issue, language);
            if (!missing.isEmpty()) {
                console.remark(tr("Remark: %n text(s) not in %1 yet, published in the source language: %2.", nullptr, int(missing.size()))
                                   .arg(language.autonym(), missing.join(u", "_s)));
            }
        }
    }

    static void print(Console &console, const QList<PublishedFile> &files)
    {
        QJsonArray list;
        for (const PublishedFile &file : files) {
            if (!console.json)
                console.print(file.path);
            list << QJsonObject{{u"path"_s, file.path}, {u"format"_s, nameOf(file.format)},
                                {u"language"_s, file.language.code()}, {u"sha256"_s, QString::fromLatin1(file.hash)}};
        }
        if (console.json)
            console.print(list);
    }

    std::string m_issue, m_folder, m_teasers = "auto";
    std::vector<std::string> m_languages, m_formats;
    bool m_allowMissing = false, m_corrected = false;
    BookletOptions m_booklet;
};

} // namespace

std::unique_ptr<Verb> makeExportVerb() { return std::make_unique<ExportVerb>(); }

} // namespace quarterly
