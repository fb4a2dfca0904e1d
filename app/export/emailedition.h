// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/editiontext.h"

namespace quarterly {

// Whether the highlights of an e-mail are told in short and lead to the web for the rest. Auto: as soon as all of them
// would make the message too heavy.
enum class Teasers { Auto, Always, Never };

// Of a message's HTML in bytes: what loads quickly everywhere, and where Gmail hides the rest.
inline constexpr qsizetype comfortableEmail = 60'000;
inline constexpr qsizetype largestEmail = 102'000;

// Another address of the message: a page or a mailbox, and the words that lead there.
struct EmailLink
{
    QString words;
    QString address;
    Language language; // of the words
};

struct EmailPicture
{
    const Picture *picture = nullptr;
    QSize shown; // in a window that is wide enough
    EditionBlock alt, caption;
};

struct EmailItem
{
    EditionBlock title; // may be empty
    EditionBlock facts; // articles of the convention, when and where
    QString original; // "Not yet translated: …", or empty
    QList<EditionBlock> blocks;
    QList<EmailPicture> pictures;
    std::optional<EmailLink> rest; // where a teaser leads
};

struct EmailSection
{
    EditionBlock title;
    QList<EmailItem> items;
};

// One edition on its way to mailboxes: everything it says, in order. HTML and plain text are both written from this
// alone, so that they say the same. Borrows the issue.
struct EmailEdition
{
    const Issue &issue;
    Language language;
    QString title; // "Quarterly Newsletter, 4th Quarter 2017": the subject
    QString preview; // what mailboxes show behind the subject
    QString masthead;
    QString quarter; // "4th Quarter 2017"
    QString period; // "1 October – 31 December · Issue 12"
    EditionBlock tagline;
    QString publisher; // plain, for the sender's name
    QList<EditionBlock> publisherLines; // programme and organisation, as the masthead has them
    QList<EditionBlock> postalLines; // organisation, programme and address
    QList<EmailLink> contacts;
    std::optional<EmailLink> online;
    QList<EmailLink> otherLanguages;
    std::optional<EmailLink> unsubscribe;
    QString sender; // an address, or empty
    QDateTime date; // UTC
    QList<EmailSection> sections;
    bool shortened = false; // to teasers
};

// The address the message is sent from: the organisation's, else the one that the issue itself gives; empty without any.
QString emailSender(const Issue &issue, Language language);

// `languages` are those in which the issue appears. Without a place on the web there is nowhere to lead to, and the
// message stays whole.
EmailEdition makeEmail(const Issue &issue, Language language, const QList<Language> &languages, Teasers teasers);

} // namespace quarterly
