// SPDX-License-Identifier: GPL-3.0-or-later
#include "memoryfiles.h"

#include "library/memoryderived.h"
#include "translation/memoryexchange.h"
#include "ui/session.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QProgressDialog>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::MemoryFiles)
};

QString inWords(const ImportedMemory &imported)
{
    QString words = Words::tr("%n text(s) taken from %1", nullptr, imported.taken).arg(imported.origin);
    if (imported.known > 0)
        words += u" · "_s + Words::tr("%n known already", "texts", imported.known);
    if (imported.skipped > 0)
        words += u" · "_s + Words::tr("%n without use", "texts", imported.skipped);
    if (imported.taken > 0)
        words += u" · "_s + Words::tr("Undo does not take them out; the backup that was made before has none of them.");
    return words;
}

} // namespace

QStringList memorySuffixes()
{
    return {u"tmx"_s};
}

void takeInMemory(Session &session, const QString &file, QWidget *window)
{
    if (!isMemoryFilled(session.library())) {
        session.tell(Words::tr("The memory of this library is still being made: try again in a moment."));
        return;
    }
    if (!session.report(session.backUpFirst()))
        return;
    QProgressDialog progress(Words::tr("Taking in %1…").arg(QFileInfo(file).fileName()), Words::tr("Cancel"), 0, 100, window);
    progress.setWindowModality(Qt::ApplicationModal); // nothing else is written meanwhile
    progress.setMinimumDuration(500);
    const auto imported = importMemory(session.library(), file, [&progress](double part) {
        progress.setValue(std::min(99, int(100 * part))); // lets the window breathe
        return !progress.wasCanceled();
    });
    if (!session.report(imported ? Result<void>() : imported.error()))
        return;
    if (imported->damage.isEmpty())
        session.tell(inWords(*imported));
    else
        session.report(Error{Error::Kind::Failed, inWords(*imported) + u" · "_s + imported->damage});
}

void writeMemory(Session &session, const QString &file)
{
    const auto written = exportMemory(session.library(), file, std::nullopt, std::nullopt, TmxFlavour::Standard);
    if (session.report(written ? Result<void>() : written.error()))
        session.tell(Words::tr("%n text(s) written to %1", nullptr, *written).arg(file));
}

void chooseMemoryToTakeIn(Session &session, QWidget *window)
{
    const QString file = QFileDialog::getOpenFileName(window, Words::tr("Take in a translation memory"), {},
                                                      Words::tr("Translation memories (*.tmx)"));
    if (!file.isEmpty())
        takeInMemory(session, file, window);
}

void chooseMemoryToWrite(Session &session, QWidget *window)
{
    const QString file = QFileDialog::getSaveFileName(window, Words::tr("Write the translation memory"), u"memory.tmx"_s,
                                                      Words::tr("Translation memories (*.tmx)"));
    if (!file.isEmpty())
        writeMemory(session, file);
}

} // namespace quarterly
