// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/issue.h"
#include "ui/text/autosave.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace quarterly {

class FieldBox;
class FieldEdit;
class FocusPicture;
class Nudge;
class Session;

// One picture of an item: what a crop keeps in sight, and its texts.
class PictureEdit : public QWidget
{
    Q_OBJECT

public:
    explicit PictureEdit(Session &session, QWidget *parent = nullptr);

    void show(const Picture &picture, Language language);
    PictureId id() const { return m_picture.id; }
    QString credit() const;
    QPointF focus() const;
    void setReadOnly(bool readOnly);
    void flush();

Q_SIGNALS:
    void edited(); // credit or focus
    void removeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void showNudge();

    Picture m_picture;
    FocusPicture *m_image;
    FieldEdit *m_alt;
    FieldEdit *m_caption;
    QLineEdit *m_credit;
    FieldBox *m_altBox;
    Nudge *m_nudge; // while nothing says what the picture shows
    FieldBox *m_captionBox;
    FieldBox *m_creditBox;
    QToolButton *m_remove;
    Autosave m_autosave;
};

} // namespace quarterly
