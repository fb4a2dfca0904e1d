// SPDX-License-Identifier: GPL-3.0-or-later
// A backup of a library of a hundred megabytes, beside a plain copy of the same file that is synchronized as well. It may take
// three times as long, and nobody may wait for it longer than 100 ms; what the controls do is more than that.
#include "reference.h"

#include "library/backup.h"
#include "library/fileconnection.h"
#include "library/library.h"
#include "library/onlinecopy.h"
#include "library/pictureimport.h"
#include "library/query.h"
#include "library/verification.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QImage>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QThread>

#include <fcntl.h>
#include <unistd.h>

#include <atomic>
#include <thread>

using namespace quarterly;
using namespace Qt::StringLiterals;

namespace {

constexpr int items = 12'000, pictures = 45;

void addItem(Writer &writer, QRandomGenerator &random)
{
    ItemRow item{.id = ItemId::create(), .kind = u"news"_s, .source = u"en"_s, .created = u"2017-10-01T08:00:00.000Z"_s};
    writer.put(item);
    for (const QString &field : {u"title"_s, u"body"_s}) {
        VersionRow version{.id = VersionId::create(), .block = BlockId::create(), .language = u"en"_s};
        for (int words = field == "title"_L1 ? 6 : 120; words > 0; --words)
            version.markup += QString::number(random.bounded(90'000), 36) + u' ';
        version.markup.chop(1);
        version.author = u"A. Tester"_s;
        version.written = item.created;
        version.origin = u"typed"_s;
        version.hash = version.contentHash();
        writer.put(BlockRow{version.block, item.id.uuid(), field, 0, u"paragraph"_s});
        writer.addVersion(version);
        writer.put(WordingRow{version.block, u"en"_s, version.id, u"translated"_s, {}});
    }
}

void addPicture(Writer &writer, QRandomGenerator &random)
{
    QImage image(900, 600, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, random.generate());
    }
    if (const auto file = importPicture(image, u"noise"_s))
        writer.addImage(file->row, file->bytes);
}

QString libraryFile()
{
    const QString file = QCoreApplication::applicationDirPath() + u"/backup-100.quarterly"_s;
    if (QFileInfo::exists(file))
        return file;
    const auto library = Library::create(file);
    QRandomGenerator random(2017);
    for (int made = 0; made < items; made += 1000) {
        (void)(*library)->write(u"Generate"_s, [&](Writer &writer) {
            for (int i = 0; i < 1000; ++i)
                addItem(writer, random);
        });
    }
    (void)(*library)->write(u"Generate"_s, [&](Writer &writer) {
        for (int i = 0; i < pictures; ++i)
            addPicture(writer, random);
    });
    return file;
}

void note(benchmark::State &state)
{
    state.counters["MB"] = double(QFileInfo(libraryFile()).size()) / 1e6;
}

void plainCopy(benchmark::State &state)
{
    const QTemporaryDir folder(QCoreApplication::applicationDirPath() + u"/copies"_s);
    const QString copy = folder.filePath(u"copy"_s), library = libraryFile();
    for (auto _ : state) {
        QFile::remove(copy);
        QFile::copy(library, copy);
        const int handle = ::open(QFile::encodeName(copy).constData(), O_RDONLY);
        ::fsync(handle);
        ::close(handle);
    }
    note(state);
}

void onlineCopy(benchmark::State &state)
{
    const QTemporaryDir folder(QCoreApplication::applicationDirPath() + u"/copies"_s);
    const auto library = Library::open(libraryFile(), Library::Mode::ReadOnly);
    for (auto _ : state)
        benchmark::DoNotOptimize(copyOnline((*library)->database(), folder.filePath(u"copy"_s)));
    note(state);
}

void backup(benchmark::State &state)
{
    const QTemporaryDir folder(QCoreApplication::applicationDirPath() + u"/copies"_s);
    const QString library = libraryFile();
    for (auto _ : state) {
        const auto done = backUpTo(library, folder.filePath(u"copy"_s));
        if (!done)
            state.SkipWithError(qPrintable(done.error().message));
    }
    note(state);
}

// Control: looked through as “quarterly verify” does.
void controlWholeVerification(benchmark::State &state)
{
    const QTemporaryDir folder(QCoreApplication::applicationDirPath() + u"/copies"_s);
    const QString library = libraryFile(), copy = folder.filePath(u"copy"_s);
    for (auto _ : state) {
        benchmark::DoNotOptimize(backUpTo(library, copy));
        benchmark::DoNotOptimize(verifyClosed(copy, VerificationDepth::Everything));
    }
    note(state);
}

// A copy of one moment that lets nobody write before it is done.
void holdWhileCopying(const QString &file)
{
    const FileConnection connection(file);
    (void)Query(connection.database(), u"BEGIN"_s).run();
    (void)Query(connection.database(), u"SELECT count(*) FROM sqlite_schema"_s).run();
    QThread::msleep(1000);
    (void)Query(connection.database(), u"COMMIT"_s).run();
}

// How long somebody who writes meanwhile has to wait at most, beside how long it takes when no backup is made.
void editsBeside(benchmark::State &state)
{
    const QTemporaryDir folder(QCoreApplication::applicationDirPath() + u"/copies"_s);
    const QString file = folder.filePath(u"edited.quarterly"_s);
    QFile::copy(libraryFile(), file);
    const auto library = Library::open(file, Library::Mode::ReadWrite);
    enum Beside { Nothing, Backup, ControlHeld };
    const auto beside = Beside(state.range(0));
    qint64 longest = 0; // nanoseconds
    for (auto _ : state) {
        std::atomic<bool> isDone = beside == Nothing;
        std::thread worker([&] {
            if (beside == Backup)
                benchmark::DoNotOptimize(backUpTo(file, folder.filePath(u"copy"_s)));
            else if (beside == ControlHeld)
                holdWhileCopying(file);
            isDone = true;
        });
        for (int edits = 0; edits < 4 || !isDone; ++edits) {
            QElapsedTimer timer;
            timer.start();
            (void)(*library)->write(u"Edit"_s, [](Writer &writer) { writer.put(TagRow{TagId::create()}); });
            longest = std::max(longest, timer.nsecsElapsed());
            QThread::msleep(250); // somebody who types is committed every 800 ms
        }
        worker.join();
    }
    state.counters["longest_ms"] = double(longest) / 1e6;
}

BENCHMARK(editsBeside)->DenseRange(0, 2)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(plainCopy)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime()->UseRealTime();
BENCHMARK(onlineCopy)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime()->UseRealTime();
BENCHMARK(backup)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime()->UseRealTime();
BENCHMARK(controlWholeVerification)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime()->UseRealTime();

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
