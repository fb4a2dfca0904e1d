// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <QLabel>

namespace quarterly {

// How many words a text has, how long it takes to read and how hard it is.
class ReadingLine : public QLabel
{
    Q_OBJECT

public:
    explicit ReadingLine(QWidget *parent = nullptr);

    void measure(const QString &text, Language language);
};

} // namespace quarterly
