// SPDX-License-Identifier: GPL-3.0-or-later
#include "package.h"

#include "segments.h"

#include "issue/glossary.h"
#include "library/issuecopy.h"
#include "library/memoryimport.h"
#include "library/memorystore.h"
#include "library/rowprints.h"
#include "library/schema.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::Package)
};

QString compact(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject labelJson(const PackageLabel &label)
{
    return {{u"issue"_s, label.issue.toString()}, {u"quarter"_s, label.quarter.toString()}, {u"language"_s, label.language.code()},
            {u"made"_s, label.made.toString(Qt::ISODateWithMs)}, {u"library"_s, label.library}};
}

template<typename Row>
QJsonArray rowsJson(const QList<Row> &rows)
{
    QJsonArray json;
    for (const Row &row : rows)
        json << QJsonArray::fromVariantList(toValues(row));
    return json;
}

// A package holds one issue: all of it can be asked for at once.
QList<WordingRow> allWordings(const Library &package)
{
    QStringList codes;
    for (const Language language : Language::all())
        codes << language.code();
    return package.rows<WordingRow>(u"language"_s, codes);
}

Result<void> noteWhatLeaves(Library &package)
{
    const auto terms = glossary(package);
    if (!terms)
        return terms.error();
    QJsonObject fingerprints;
    for (const Term &term : *terms)
        fingerprints.insert(term.id, QString::fromLatin1(fingerprint(term)));
    const QMap<QString, QString> prints = rowPrints(package);
    QJsonObject owners;
    for (auto print = prints.cbegin(); print != prints.cend(); ++print)
        owners.insert(print.key(), *print);
    const QJsonObject left{{u"texts"_s, rowsJson(allWordings(package))}, {u"comments"_s, rowsJson(allComments(package))},
                           {u"terms"_s, fingerprints}, {u"owners"_s, owners}, {u"schema"_s, schemaVersion()}};
    if (const auto error = package.takeReadError())
        return *error;
    return package.setSetting(packagesetting::left, compact(left));
}

// What the library remembers of other issues; the package's own texts are in its memory already.
Result<void> addMemory(Library &package, const Library &library, const PackageLabel &label, const std::function<bool()> &goesOn)
{
    MemoryImport memory(package, label.library);
    if (const auto begun = memory.begin(); !begun)
        return begun;
    const auto taken = eachMemoryEntry(library, std::nullopt, label.language, [&](const MemoryEntry &entry) -> Result<void> {
        if (goesOn && !goesOn())
            return Error{Error::Kind::Refused, Messages::tr("The package was not made: it was ended.")};
        const auto added = memory.add(entry);
        return added ? Result<void>() : added.error();
    });
    return taken ? memory.commit() : taken;
}

} // namespace

QByteArray fingerprint(const Term &term)
{
    QStringList parts{term.note, term.origin};
    for (const Language language : Language::all())
        parts << language.code() << term.words.value(language).join(u'\n') << term.forbidden.value(language).join(u'\n');
    return QCryptographicHash::hash(parts.join(u'\0').toUtf8(), QCryptographicHash::Sha256).toHex();
}

Result<void> writePackage(const Library &library, const Issue &issue, Language language, const QString &file, const std::function<bool()> &goesOn)
{
    if (progress(issue, language).segments == 0) {
        return Error{Error::Kind::Refused, Messages::tr("There is nothing to translate into %1 in %2: no package was made.")
                                               .arg(language.autonym(), issue.quarter.toString())};
    }
    const PackageLabel label{issue.id, issue.quarter, language, library.now(), QFileInfo(library.file()).completeBaseName()};
    return copyIssue(library, issue.id, file, [&](Library &package) -> Result<void> {
        if (const auto noted = noteWhatLeaves(package); !noted)
            return noted;
        if (const auto named = package.setSetting(packagesetting::label, compact(labelJson(label))); !named)
            return named;
        return addMemory(package, library, label, goesOn);
    }, goesOn);
}

std::optional<PackageLabel> packageLabel(const Library &library)
{
    const QJsonObject json = QJsonDocument::fromJson(library.setting(packagesetting::label).toUtf8()).object();
    const auto quarter = Quarter::fromString(json["quarter"_L1].toString());
    const auto language = Language::fromCode(json["language"_L1].toString());
    const auto issue = IssueId::fromString(json["issue"_L1].toString());
    if (!quarter || !language || issue.isNull())
        return std::nullopt;
    return PackageLabel{issue, *quarter, *language, QDateTime::fromString(json["made"_L1].toString(), Qt::ISODateWithMs),
                        json["library"_L1].toString().simplified()};
}

bool isPackageOf(const QString &file, const Library &library)
{
    if (QFileInfo(file) == QFileInfo(library.file()))
        return false;
    const auto package = Library::open(file, Library::Mode::ReadOnly);
    const auto label = package ? packageLabel(**package) : std::nullopt;
    return label && library.row<IssueRow>(label->issue.toString());
}

} // namespace quarterly
