// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "ui/text/autosave.h"

#include <QMap>
#include <QWidget>

class QLineEdit;

namespace quarterly {

// A section's title in every language, edited where its row is.
class SectionTitles : public QWidget
{
    Q_OBJECT

public:
    // The language on screen has the focus first.
    SectionTitles(Language language, QWidget *parent);

    void setTitles(const QVariantMap &titles); // by the codes of their languages
    QVariantMap titles() const;

Q_SIGNALS:
    void left(QWidget *self); // the focus went elsewhere
    void paused(QWidget *self); // what was typed is to be committed

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QMap<Language, QLineEdit *> m_edits;
    bool m_hadFocus = false;
    Autosave m_autosave;
};

} // namespace quarterly
