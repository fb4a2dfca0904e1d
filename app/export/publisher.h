// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "export/booklet.h"
#include "export/emailedition.h"
#include "issue/issue.h"

#include <QDate>

#include <array>
#include <functional>
#include <optional>

namespace quarterly {

enum class Format { Pdf, Booklet, Press, Web, Email };
inline constexpr std::array allFormats{Format::Pdf, Format::Booklet, Format::Press, Format::Web, Format::Email};
QString nameOf(Format format); // "pdf", "booklet", "press", "web", "email"
std::optional<Format> formatFromName(const QString &name);

// An edition in one of its forms.
struct Output
{
    Language language;
    Format format = Format::Pdf;

    friend bool operator==(Output, Output) = default;
};

// Each of the languages in each of the formats; no formats: in all of them.
QList<Output> outputs(const QList<Language> &languages, const QList<Format> &formats);

struct PublishRequest
{
    QList<Output> outputs;
    QString folder; // made if missing
    bool allowMissing = false; // publish the source text where a translation is missing
    QString bookletPaper; // one of bookletPapers(), whose pages the edition is laid out on; empty: the issue's own paper
    Teasers teasers = Teasers::Auto; // in e-mails
    BookletSetup booklet; // how they are imposed; the sheet follows from the paper
    QDate published; // the first time, if it has been before
    QDate corrected; // if it is published anew because of a mistake: the day to tell readers
};

struct PublishedFile
{
    Format format = Format::Pdf;
    Language language;
    QString path;
    QByteArray hash; // SHA-256, hexadecimal
};

// Called before each piece of work with the name of its file and how much is done; returning false cancels. Comes from
// several threads, one at a time.
using PublishProgress = std::function<bool(const QString &name, int done, int total)>;

// Writes the editions, all or none: they take their places when the last is finished, and existing files are replaced.
// Needs no library and may run in any thread; works in several. Refused, with the list of missing texts, when an edition
// is incomplete.
Result<QList<PublishedFile>> publish(const Issue &issue, const PublishRequest &request,
                                     const PublishProgress &progress = {});

// The languages to publish in: the wanted ones, or all in which the issue has text. Refused where it has none.
Result<QList<Language>> publishableLanguages(const Issue &issue, const QList<Language> &wanted);

// What the issue does not say in this language, as it stands in the source: each text shortened and in quotes.
QStringList missingTexts(const Issue &issue, Language language);

// The pages from which a booklet is folded: the edition laid out anew on half the paper.
PageSetup bookletPages(const PageSetup &setup, const QString &paper = {});

} // namespace quarterly
