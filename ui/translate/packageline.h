// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "translation/package.h"

#include <QLabel>

namespace quarterly {

// One line over a library that is a package: what it is, and what becomes of it. Not there over any other.
class PackageLine : public QLabel
{
    Q_OBJECT

public:
    explicit PackageLine(const Library &library, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslateUi();

    const std::optional<PackageLabel> m_label;
};

} // namespace quarterly
