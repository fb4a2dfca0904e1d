// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/booklet.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QSpinBox;

namespace quarterly {

// What few people change about a booklet: signatures, creep, blank pages, marks, and by how much the printer is out.
class FoldingOptions : public QWidget
{
    Q_OBJECT

public:
    explicit FoldingOptions(QWidget *parent = nullptr);

    BookletSetup setup() const;

Q_SIGNALS:
    void changed();

private:
    // Two fields, to the right and down, in millimetres.
    struct Offset
    {
        QDoubleSpinBox *right;
        QDoubleSpinBox *down;
        QPointF points() const;
    };
    Offset addOffset(const QString &label, const QString &name);

    QSpinBox *m_signature;
    QDoubleSpinBox *m_thickness;
    QComboBox *m_blanks;
    QCheckBox *m_marks;
    Offset m_front;
    Offset m_back;
};

} // namespace quarterly
