// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "verb.h"

#include "issue/issueloader.h"
#include "issue/sample.h"
#include "library/backup.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <cstdio>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::CommandLine)
};

} // namespace

QString defaultLibraryFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/library.quarterly"_s;
}

Result<std::unique_ptr<Library>> Console::open(Library::Mode mode)
{
    if (sample)
        return openSample();
    const QString file = libraryFile.isEmpty() ? defaultLibraryFile() : libraryFile;
    if (libraryFile.isEmpty() && !QFileInfo::exists(file))
        return Library::create(file);
    return Library::open(file, mode);
}

Result<std::unique_ptr<Library>> Console::openForMuch()
{
    auto library = open(Library::Mode::ReadWrite);
    if (!library || sample)
        return library;
    const auto backup = makeBackup((*library)->file());
    if (!backup && backup.error().kind == Error::Kind::Damaged)
        return backup.error();
    if (!backup) // no reason not to go on
        remark(backup.error().message);
    return library;
}

Result<Issue> Console::load(Quarter quarter)
{
    const auto library = open(Library::Mode::ReadOnly);
    return library ? loadIssue(**library, quarter) : Result<Issue>(library.error());
}

Result<std::unique_ptr<Library>> Console::openSample()
{
    m_sampleFolder = std::make_unique<QTemporaryDir>();
    if (!m_sampleFolder->isValid())
        return Error{Error::Kind::Failed, Messages::tr("The sample cannot be unpacked: %1.").arg(m_sampleFolder->errorString())};
    auto library = Library::create(m_sampleFolder->filePath(u"sample.quarterly"_s));
    if (!library)
        return library;
    IssueEditor editor(**library);
    if (const auto filled = fillWithSample(editor); !filled)
        return filled.error();
    return library;
}

void Console::print(const QString &line)
{
    std::fprintf(stdout, "%s\n", line.toUtf8().constData());
}

void Console::print(const QJsonValue &value)
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    std::fputs(document.toJson(QJsonDocument::Indented).constData(), stdout);
}

void Console::remark(const QString &line)
{
    std::fprintf(stderr, "%s\n", line.simplified().toUtf8().constData());
}

Result<Quarter> quarterNamed(const std::string &name)
{
    const QString text = QString::fromStdString(name);
    if (const auto quarter = Quarter::fromString(text))
        return *quarter;
    return Error{Error::Kind::Usage, Messages::tr("“%1” names no issue: write it as 2017-Q4.").arg(text)};
}

Result<QList<Language>> languagesNamed(const std::vector<std::string> &names)
{
    QList<Language> languages;
    for (const std::string &name : names) {
        const auto language = Language::fromCode(QString::fromStdString(name));
        if (!language) {
            QStringList known;
            for (Language each : Language::all())
                known << each.code();
            return Error{Error::Kind::Usage, Messages::tr("“%1” is no known language: choose from %2.")
                                                 .arg(QString::fromStdString(name), known.join(u", "_s))};
        }
        if (!languages.contains(*language))
            languages << *language;
    }
    return languages;
}

} // namespace quarterly
