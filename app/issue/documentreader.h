// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/newsletterreader.h"
#include "library/library.h"

#include <QHash>

namespace quarterly {

// A document from outside, read and understood; nothing of it is in the library yet.
struct DocumentDraft
{
    QString file;
    Language language; // guessed unless it was given
    std::optional<NewsletterDraft> newsletter; // else it is one item:
    ItemDraft item;
    QHash<QString, Result<ImageFile>> pictures; // by the name that the drafts have for each
    QStringList remarks;
};

// Reads a document (text, Markdown, HTML or Word; told by name and contents) with its pictures, which come from the
// document itself or from its own folder. May run in any thread.
Result<DocumentDraft> readDocument(const QString &file, std::optional<Language> language = {});

// The error with the name of the file that it is about.
Error aboutFile(const QString &file, const Error &error);

// The endings of the files that can be read, without the dot.
QStringList documentKinds();

} // namespace quarterly
