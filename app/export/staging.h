// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace quarterly {

// Files on their way into a folder: they are written out of sight, within the folder, and take their places only when
// all of them are there. Until then, and if the disk is full or somebody thinks better of it, the folder is as it was.
class Staging
{
public:
    // Makes the folder if it is missing, and sweeps away what a program that was ended by force has left in it.
    static Result<Staging> in(const QString &folder);

    // The name may have folders in it: "web/2017-Q4/en/index.html". Different files may be written from different threads.
    Result<void> write(const QString &name, const QByteArray &bytes) const;
    // What was written below a folder so far, by paths within it, in the order of the alphabet.
    QStringList written(const QString &folder) const;

    // A folder that is replaced as a whole, in two renames, so that a reader never finds half of it.
    struct Whole
    {
        QString name;
        QStringList former; // files that were written into it before and go if they were not written again; all others stay
    };
    // Lets the files take their places. What is the same as before is not touched.
    Result<void> takePlace(const std::optional<Whole> &whole);

private:
    Staging(QString folder, std::unique_ptr<QTemporaryDir> hidden);
    Result<void> keepForeign(const Whole &whole) const;
    Result<void> replaceFolder(const QString &name) const;
    Result<void> replaceFile(const QString &name) const;

    QString m_folder;
    std::unique_ptr<QTemporaryDir> m_hidden;
};

} // namespace quarterly
