// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>

// What another program makes of our PDF files.
namespace quarterly::sample {

using namespace Qt::StringLiterals;

struct Verdict
{
    int exitCode = -1;
    QString output;
};

// Runs a program on the file, which its arguments call FILE.
inline Verdict verdict(const QString &program, QStringList arguments, const QByteArray &pdf)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"sample.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments.replaceInStrings(u"FILE"_s, file.fileName()));
    process.waitForFinished(120'000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAll())};
}

inline QList<QImage> rendered(const QByteArray &pdf, int dotsPerInch)
{
    const QTemporaryDir folder;
    const Verdict done = verdict(
        u"pdftoppm"_s, {u"-r"_s, QString::number(dotsPerInch), u"-png"_s, u"FILE"_s, folder.filePath(u"page"_s)}, pdf);
    if (done.exitCode != 0 || !done.output.isEmpty()) {
        qWarning("%s", qUtf8Printable(done.output));
        return {};
    }
    QList<QImage> images;
    const QDir files(folder.path());
    for (const QString &name : files.entryList(QDir::Files, QDir::Name))
        images << QImage(files.filePath(name));
    return images;
}

// The share of pixels whose brightness differs by more than a third from that of every neighbour in the other: a
// glyph that lies half a pixel beside is not seen, one that is missing is.
inline double visibleDifference(const QImage &one, const QImage &other)
{
    const QImage a = one.convertToFormat(QImage::Format_Grayscale8);
    const QImage b = other.convertToFormat(QImage::Format_Grayscale8);
    const int width = qMin(a.width(), b.width());
    const int height = qMin(a.height(), b.height());
    const auto near = [&b](int x, int y, int value) {
        for (int dy = -1; dy <= 1; ++dy) {
            for (int dx = -1; dx <= 1; ++dx) {
                if (qAbs(b.constScanLine(y + dy)[x + dx] - value) <= 85)
                    return true;
            }
        }
        return false;
    };
    qint64 different = 0;
    for (int y = 1; y + 1 < height; ++y) {
        for (int x = 1; x + 1 < width; ++x)
            different += !near(x, y, a.constScanLine(y)[x]);
    }
    return double(different) / (double(width) * height);
}

} // namespace quarterly::sample
