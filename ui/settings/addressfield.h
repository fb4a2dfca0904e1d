// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace quarterly {

// An address of the organisation with a line that says what it is for, or what is wrong with the one that was typed.
class AddressField : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { WebFolder, Mail };

    AddressField(Kind kind, const QString &name, const QString &explanation, QWidget *parent = nullptr);

    QLineEdit &edit() const { return *m_edit; }
    void show(const QString &address);

Q_SIGNALS:
    void entered(const QString &address); // one that may be used, or an empty one

private:
    void take();
    void explain();
    void complain(const QString &message);

    Kind m_kind;
    QString m_explanation;
    QLineEdit *m_edit;
    QLabel *m_words;
};

} // namespace quarterly
