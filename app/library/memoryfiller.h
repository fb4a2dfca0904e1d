// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

#include <QTimer>

namespace quarterly {

// Fills the memory of a library from before there was one while somebody works with it: in steps so short that nobody
// notices, with pauses between them. What is left when the program ends is done the next time.
class MemoryFiller : public QObject
{
    Q_OBJECT

public:
    explicit MemoryFiller(Library &library, QObject *parent = nullptr);

private:
    void fill();

    Library &m_library;
    QTimer m_pause;
    int m_owners = 8; // of texts, in the next step
};

} // namespace quarterly
