// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printrequest.h"

#include <QObject>
#include <QThreadPool>

namespace quarterly {

// Brings a PDF to a printer, in a thread of its own. Where the system prints PDFs itself (CUPS), it is handed over as it
// is, so that text stays text; elsewhere it is for the dialog to paint.
class PrintJob : public QObject
{
    Q_OBJECT

public:
    explicit PrintJob(QObject *parent = nullptr);
    ~PrintJob() override;

    static bool isPossible(); // whether the system takes PDFs

    using MakePdf = std::function<Result<QByteArray>()>; // called in the other thread
    // `finished` follows, one way or the other.
    void print(const PrintRequest &request, const QString &title, const MakePdf &makePdf);
    void save(const QString &file, const MakePdf &makePdf);
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void finished(const quarterly::Result<void> &done);

private:
    void run(const std::function<Result<void>()> &work);

    bool m_running = false;
    QThreadPool m_worker;
};

// The options of lp that print the file as it was laid out: nothing scaled, the paper and the sides that were asked for.
QStringList lpArguments(const PrintRequest &request, const QString &title, const QString &file);

} // namespace quarterly
