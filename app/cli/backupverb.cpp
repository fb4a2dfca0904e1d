// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "verb.h"

#include "library/backup.h"

#include <CLI/App.hpp>

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonObject>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

class BackupVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::BackupVerb)

public:
    Parser *setUp(Parser &program) override
    {
        Parser *verb = program.add_subcommand("backup", help(tr("Copy the library into a folder, and look the copy through")));
        verb->add_option("DIR", m_folder, help(tr("The folder; it is made if need be")))->required();
        return verb;
    }

    Result<int> run(Console &console) override
    {
        const QString library = console.libraryFile.isEmpty() ? defaultLibraryFile() : console.libraryFile;
        if (const auto checked = checkIsFile(library); !checked)
            return checked.error();
        const QString time = QDateTime::currentDateTime().toString(u"yyyy-MM-dd HH.mm.ss.zzz"_s);
        const QString name = u"%1 %2.quarterly"_s.arg(QFileInfo(library).completeBaseName(), time);
        const QString file = QDir(QString::fromLocal8Bit(m_folder.c_str())).filePath(name);
        if (const auto copied = backUpTo(library, file); !copied)
            return copied.error();
        if (console.json)
            console.print(QJsonObject{{u"file"_s, file}});
        else
            console.print(tr("The backup is in %1").arg(file));
        return 0;
    }

private:
    std::string m_folder;
};

class RestoreVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::RestoreVerb)

public:
    Parser *setUp(Parser &program) override
    {
        Parser *verb = program.add_subcommand("restore", help(tr("Put a backup into the place of the library; what is there is kept")));
        verb->add_option("FILE", m_backup, help(tr("The backup")))->required();
        return verb;
    }

    Result<int> run(Console &console) override
    {
        const QString library = console.libraryFile.isEmpty() ? defaultLibraryFile() : console.libraryFile;
        const auto kept = restoreBackup(library, QString::fromLocal8Bit(m_backup.c_str()));
        if (!kept)
            return kept.error();
        if (console.json) {
            console.print(QJsonObject{{u"library"_s, library}, {u"kept"_s, *kept}});
            return 0;
        }
        console.print(tr("Restored %1.").arg(library));
        if (!kept->isEmpty())
            console.print(tr("What was there before is in %1").arg(*kept));
        return 0;
    }

private:
    std::string m_backup;
};

} // namespace

std::unique_ptr<Verb> makeBackupVerb() { return std::make_unique<BackupVerb>(); }
std::unique_ptr<Verb> makeRestoreVerb() { return std::make_unique<RestoreVerb>(); }

} // namespace quarterly
