// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/issue.h"
#include "library/termrows.h"
#include "text/term.h"

namespace quarterly {

// A package is a library of one issue for somebody who works on another computer. It remembers what it was made with, so
// that coming back it can be told what was changed there. All of that is in its settings: a package is opened, worked in
// and verified like any library.

// What a package is and for whom.
struct PackageLabel
{
    IssueId issue;
    Quarter quarter = Quarter::of(QDate(2000, 1, 1));
    Language language; // to translate into
    QDateTime made; // UTC
    QString library; // the name of the file that it was made from
};

inline const QString packageSuffix = QStringLiteral("quarterly-package"); // of its file

// The settings of a package.
namespace packagesetting {
inline const QString label = QStringLiteral("package");
inline const QString left = QStringLiteral("packaged"); // what it was made with
} // namespace packagesetting

// Refused where the file exists or the issue has nothing to translate into the language. `goesOn`, asked now and then, can
// end it: a large memory takes a while.
Result<void> writePackage(const Library &library, const Issue &issue, Language language, const QString &file,
                          const std::function<bool()> &goesOn = {});
std::optional<PackageLabel> packageLabel(const Library &library); // nothing for any other library
// Whether the file is a package of an issue that the library has, and so one to bring back.
bool isPackageOf(const QString &file, const Library &library);

// A text as it left and as it came back.
struct PackagedText
{
    BlockRow block;
    std::optional<BlockId> previous; // what it stands behind in its field
    std::optional<WordingRow> left, now;
    QHash<QString, VersionRow> versions; // those that these two name, by their ids
};

// What was changed besides texts, or made, in a package; it stays there, and is told.
struct PackagedOwner
{
    QString id, name; // of a highlight, a section, the issue, or the organisation
    QString remark; // on a highlight
    bool isNew = false;
};

struct PackageContents
{
    PackageLabel label;
    QString file;
    QList<PackagedText> texts; // whose words or states are others than when they left
    QList<CommentRow> comments; // likewise; without words: dealt with there
    QList<CommentRow> commentsLeft; // as they were
    QList<Term> terms; // new or others than when they left
    QHash<QString, QByteArray> termsLeft; // their fingerprints, by id
    QList<PackagedOwner> owners;
    int unchanged = 0; // texts
};

QByteArray fingerprint(const Term &term);

// What was changed in a package since it was made. Refused unless it is one, and sound.
Result<PackageContents> readPackage(const QString &file, const std::function<bool()> &goesOn = {});

} // namespace quarterly
