// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "export/booklet.h"
#include "export/emailedition.h"
#include "issue/issue.h"
#include "library/library.h"

#include <functional>

namespace quarterly {

enum class Format { Pdf, Booklet, Press, Web, Email };
QString nameOf(Format format); // "pdf", "booklet", "press", "web", "email"
std::optional<Format> formatFromName(const QString &name);

struct PublishRequest
{
    QList<Language> languages; // empty: every language in which the issue has text
    QList<Format> formats = {Format::Pdf, Format::Booklet, Format::Press, Format::Web, Format::Email};
    QString folder; // made if missing
    bool allowMissing = false; // publish the source text where a translation is missing
    QString bookletPaper; // one of bookletPapers(), whose pages the edition is laid out on; empty: the issue's own paper
    Teasers teasers = Teasers::Auto; // in e-mails
    BookletSetup booklet; // how they are imposed; the sheet follows from the paper
};

struct PublishedFile
{
    Format format = Format::Pdf;
    Language language;
    QString path;
    QByteArray hash; // SHA-256, hexadecimal
};

// Called before each file, or group of files, with its name and how many are done; returning false cancels.
using PublishProgress = std::function<bool(const QString &name, int done, int total)>;

// Writes the editions of the issue, each file whole or not at all; existing ones are replaced. Needs no library and
// may run in another thread. Refused, with the list of missing texts, when an edition is incomplete.
Result<QList<PublishedFile>> publish(const Issue &issue, const PublishRequest &request,
                                     const PublishProgress &progress = {});

// What the issue does not say in this language, as it stands in the source: each text shortened and in quotes.
QStringList missingTexts(const Issue &issue, Language language);

// What the library keeps of a publication: its files and the versions of the texts in them.
PublicationRecord publicationRecord(const Issue &issue, const QList<PublishedFile> &files, const QString &author,
                                    const QDateTime &when);

// The pages from which a booklet is folded: the edition laid out anew on half the paper.
PageSetup bookletPages(const PageSetup &setup, const QString &paper = {});

} // namespace quarterly
