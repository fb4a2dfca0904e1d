// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"
#include "library/lockholder.h"

#include <QTimer>

namespace quarterly {

// Looks once a second for what others do to an open library: who writes it while it is open to read only and what they
// write, and whether another file was put into its place.
class LibraryWatch : public QObject
{
    Q_OBJECT

public:
    explicit LibraryWatch(Library &library, QObject *parent = nullptr);

    // Who else writes it; nobody while it is open for writing here.
    const std::optional<LockHolder> &holder() const { return m_holder; }
    bool wasTaken() const { return m_wasTaken; } // by somebody else when it was opened

Q_SIGNALS:
    void holderChanged();
    void replaced(const quarterly::Error &why); // once; what the connection still had is kept as a copy

private:
    void look();
    void lookForWriting();

    Library &m_library;
    std::optional<LockHolder> m_holder;
    bool m_wasTaken = false;
    std::optional<qint64> m_dataVersion;
    QTimer m_timer;
};

} // namespace quarterly
