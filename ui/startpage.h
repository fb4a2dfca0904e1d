// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace quarterly {

// What one sees without a library: the sample or an empty one, and those opened before.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    void showMessage(const QString &message); // why the last attempt failed

Q_SIGNALS:
    void sampleRequested();
    void emptyRequested();
    void fileRequested(const QString &file);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslateUi();
    void fillRecent();

    QLabel *m_title;
    QLabel *m_words;
    QPushButton *m_sample;
    QPushButton *m_empty;
    QLabel *m_message;
    QLabel *m_recentCaption;
    QVBoxLayout *m_recent;
};

} // namespace quarterly
