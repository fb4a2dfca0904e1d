// SPDX-License-Identifier: GPL-3.0-or-later
#include "printjob.h"

#include "base/files.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::PrintJob)
};

const QString lp = u"lp"_s;

QString sidesOption(PaperSides sides)
{
    switch (sides) {
    case PaperSides::OverShortEdge: return u"two-sided-short-edge"_s;
    case PaperSides::OverLongEdge: return u"two-sided-long-edge"_s;
    case PaperSides::One: return u"one-sided"_s;
    }
    Q_UNREACHABLE();
}

Result<void> handOver(const PrintRequest &request, const QString &title, const QByteArray &pdf)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"sheets.pdf"_s);
    if (const auto written = writeFile(file, pdf); !written)
        return written;
    QProcess process;
    process.start(lp, lpArguments(request, title, file)); // copies the file before it ends
    constexpr int longest = 60'000; // milliseconds
    if (process.waitForFinished(longest) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return {};
    const QString reason = QString::fromLocal8Bit(process.readAllStandardError()).simplified();
    return Error{Error::Kind::Failed,
                 Words::tr("The printer “%1” does not take the sheets (%2). Nothing is lost: look whether it is on and connected, "
                           "then print again.")
                     .arg(request.printer, reason.isEmpty() ? process.errorString() : reason)};
}

} // namespace

PrintJob::PrintJob(QObject *parent)
    : QObject(parent)
{
    m_worker.setMaxThreadCount(1);
}

PrintJob::~PrintJob()
{
    m_worker.waitForDone();
}

bool PrintJob::isPossible()
{
    return !QStandardPaths::findExecutable(lp).isEmpty();
}

void PrintJob::print(const PrintRequest &request, const QString &title, const MakePdf &makePdf)
{
    run([request, title, makePdf]() -> Result<void> {
        const auto pdf = makePdf();
        return pdf ? handOver(request, title, *pdf) : pdf.error();
    });
}

void PrintJob::save(const QString &file, const MakePdf &makePdf)
{
    run([file, makePdf]() -> Result<void> {
        const auto pdf = makePdf();
        return pdf ? writeFile(file, *pdf) : pdf.error();
    });
}

void PrintJob::run(const std::function<Result<void>()> &work)
{
    m_running = true;
    m_worker.start([this, work] {
        const Result<void> done = work();
        const auto tell = [this, done] {
            m_running = false;
            Q_EMIT finished(done);
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    });
}

QStringList lpArguments(const PrintRequest &request, const QString &title, const QString &file)
{
    return {u"-d"_s, request.printer,
            u"-t"_s, title,
            u"-n"_s, QString::number(request.copies),
            u"-o"_s, u"media="_s + request.paper.key(),
            u"-o"_s, u"sides="_s + sidesOption(request.sides),
            u"-o"_s, u"print-scaling=none"_s,
            u"-o"_s, u"collate=true"_s,
            u"--"_s, file};
}

} // namespace quarterly
