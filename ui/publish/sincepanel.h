// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/publication.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace quarterly {

class Session;

// When the issue was published last, and what has changed in its texts since; with the choice to tell readers that it was
// corrected. Hidden for an issue that was never published.
class SincePanel : public QWidget
{
    Q_OBJECT

public:
    explicit SincePanel(Session &session, QWidget *parent = nullptr);

    QDate firstPublished() const { return m_first; } // UTC; invalid if it never was
    bool tellsCorrection() const;

Q_SIGNALS:
    void composeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslateUi();
    void refresh();
    void show(const PublicationRecord &last, const QList<TextSince> &changes);
    QWidget *makeRow(const TextSince &change);
    QString words(const TextSince &change) const;

    Session &m_session;
    QTimer m_pause; // while somebody types
    QDate m_first;
    QLabel *m_caption;
    QLabel *m_last;
    QVBoxLayout *m_rows;
    QCheckBox *m_corrected;
};

} // namespace quarterly
