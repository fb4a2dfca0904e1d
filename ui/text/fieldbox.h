// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace quarterly {

// A field with its label above it and a frame that shows where the focus is.
class FieldBox : public QWidget
{
    Q_OBJECT

public:
    explicit FieldBox(QWidget *field, QWidget *parent = nullptr);

    void setLabel(const QString &label); // also what a screen reader calls the field

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_label;
    QWidget *m_field;
};

} // namespace quarterly
