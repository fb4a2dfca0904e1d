// SPDX-License-Identifier: GPL-3.0-or-later
#include "memoryexchange.h"

#include "base/files.h"
#include "base/xmlguard.h"
#include "library/memoryimport.h"
#include "library/memorystore.h"
#include "text/markup.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace quarterly {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::MemoryExchange)
};

constexpr int oftenEnough = 100; // units: a fiftieth of a second

Result<void> take(MemoryImport &import, const QList<TranslationUnit> &units, ImportedMemory &imported, const std::function<bool()> &goesOn)
{
    for (const TranslationUnit &unit : units) {
        const int done = imported.taken + imported.known + imported.skipped;
        if (done % oftenEnough == 0 && !goesOn())
            return Error{Error::Kind::Refused, Messages::tr("%1 was left: nothing was taken from it.").arg(imported.origin)};
        if (unit.state == TextState::Draft || wordKeys(unit.source).isEmpty()) {
            ++imported.skipped;
            continue;
        }
        MemoryEntry entry{.from = unit.from.code(), .to = unit.to.code(), .source = toMarkup(unit.source), .target = toMarkup(unit.target)};
        entry.written = unit.written;
        const auto added = import.add(entry);
        if (!added)
            return added.error();
        ++(*added ? imported.taken : imported.known);
    }
    return {};
}

std::optional<TranslationUnit> unitOf(const MemoryEntry &entry)
{
    const auto from = Language::fromCode(entry.from), to = Language::fromCode(entry.to);
    const auto source = runsFromMarkup(entry.source), target = runsFromMarkup(entry.target);
    if (!from || !to || !source || !target)
        return std::nullopt;
    return TranslationUnit{*source, *target, *from, *to, entry.block.isNull() ? QString() : entry.block.toString(), TextState::Translated, entry.written};
}

Error unwritten(const QSaveFile &file)
{
    return {Error::Kind::Failed, Messages::tr("%1 cannot be written: %2.").arg(file.fileName(), file.errorString())};
}

} // namespace

Result<ImportedMemory> importMemory(Library &library, const QString &path, const GoesOn &goesOn)
{
    const auto file = readFile(path, xmllimit::bytes);
    if (!file)
        return file.error();
    ImportedMemory imported{.origin = QFileInfo(path).fileName()};
    MemoryImport import(library, imported.origin);
    if (const auto begun = import.begin(); !begun)
        return begun.error();
    const auto reading = readTmx(*file, imported.origin, [&](const QList<TranslationUnit> &units, double part) {
        return take(import, units, imported, [&] { return !goesOn || goesOn(part); });
    });
    if (!reading)
        return reading.error();
    if (const auto committed = import.commit(); !committed)
        return committed.error();
    imported.skipped += reading->skipped;
    imported.damage = reading->damage;
    return imported;
}

Result<int> exportMemory(const Library &library, const QString &path, const std::optional<Language> &from,
                         const std::optional<Language> &to, TmxFlavour flavour)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritten(file);
    TmxWriter writer(file, from, flavour);
    int written = 0;
    const auto gone = eachMemoryEntry(library, from, to, [&](const MemoryEntry &entry) -> Result<void> {
        if (const auto unit = unitOf(entry)) {
            writer.add(*unit);
            ++written;
        }
        return writer.failed() ? Result<void>(unwritten(file)) : Result<void>();
    });
    if (!gone)
        return gone.error();
    if (written == 0)
        return Error{Error::Kind::Refused, Messages::tr("The memory has no such texts: no file was written.")};
    writer.finish();
    return file.commit() ? Result<int>(written) : unwritten(file);
}

} // namespace quarterly
