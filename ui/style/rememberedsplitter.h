// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace quarterly {

// A splitter that stands tomorrow where it was left today.
class RememberedSplitter : public QSplitter
{
    Q_OBJECT

public:
    // `sizes` until somebody moves it, and in this proportion as the window grows.
    RememberedSplitter(const QString &name, const QList<int> &sizes, QWidget *parent);
    // Another arrangement of the same parts, with sizes of its own.
    void rearrange(const QString &name, Qt::Orientation orientation, const QList<int> &sizes);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void restore();
    void nameHandles();

    QString m_key;
    QList<int> m_sizes;
    bool m_shown = false;
};

} // namespace quarterly
