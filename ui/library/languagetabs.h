// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <QWidget>

namespace quarterly {

class Chip;
struct Item;

// In which language an item is edited: says which one is its source and how far the others are.
class LanguageTabs : public QWidget
{
    Q_OBJECT

public:
    explicit LanguageTabs(QWidget *parent = nullptr);

    void show(const Item &item, Language current);

Q_SIGNALS:
    void chosen(quarterly::Language language);

private:
    QMap<Language, Chip *> m_tabs;
};

} // namespace quarterly
