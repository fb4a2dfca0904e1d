// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/verification.h"
#include "ui/background.h"

#include <QDialog>

#include <optional>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace quarterly {

// Looks through a library, while one may go on working beside it, and says what it found. Accepted when something is to
// be done against the damage.
class VerifyDialog : public QDialog
{
    Q_OBJECT

public:
    explicit VerifyDialog(const QString &library, QWidget *parent = nullptr);

    QString firstDamage() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void take(const Result<Verification> &found);
    QString words() const;
    void retranslateUi();

    std::optional<Result<Verification>> m_found;
    QLabel *m_words;
    QProgressBar *m_progress;
    QListWidget *m_damages;
    QPushButton *m_help;
    QPushButton *m_close;
    Background m_background;
};

} // namespace quarterly
