// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <QAbstractButton>

namespace quarterly {

// One language of EditionTabs: its name, a circle that fills as its translation does, and the percentage.
class EditionTab : public QAbstractButton
{
    Q_OBJECT

public:
    EditionTab(Language language, QWidget *parent);

    void showProgress(std::optional<int> percent); // nothing for the language of the source
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString label() const;

    Language m_language;
    std::optional<int> m_percent;
};

} // namespace quarterly
