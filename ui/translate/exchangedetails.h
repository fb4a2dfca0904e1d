// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "translation/exchangereview.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QTextBrowser;

namespace quarterly {

// One text of a file that came back, in three ways side by side: the source, what the library says today and what the
// file says, with the words that differ; over them where it stands, under them why it is safe or doubtful.
class ExchangeDetails : public QWidget
{
    Q_OBJECT

public:
    explicit ExchangeDetails(QWidget *parent = nullptr);

    void showUnit(const ReviewedUnit &unit, Language to);
    void nameTexts(bool areTranslations); // otherwise of one language: as it left, as it is, as it came back
    void clearUnit();

private:
    QTextBrowser *addText(QGridLayout &grid, int column, const QString &name);
    static void showDifferences(QTextBrowser &text, const QString &before, const QString &after);

    QList<QLabel *> m_captions; // of the three, from left to right
    QLabel *m_place;
    QTextBrowser *m_source;
    QTextBrowser *m_today;
    QTextBrowser *m_file;
    QLabel *m_reason;
};

} // namespace quarterly
