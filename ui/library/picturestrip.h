// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/issueeditor.h"

#include <QWidget>

class QLabel;
class QMimeData;
class QPushButton;
class QVBoxLayout;

namespace quarterly {

class PictureEdit;
class Session;

// The pictures of an item. More are chosen, dropped or pasted.
class PictureStrip : public QWidget
{
    Q_OBJECT

public:
    explicit PictureStrip(Session &session, QWidget *parent = nullptr);

    void show(const Item &item, Language language);
    void setReadOnly(bool readOnly);
    void flush();
    // Picture files or a picture itself.
    static bool holdsPictures(const QMimeData *data);
    bool addFrom(const QMimeData *data);
    bool addFiles(const QStringList &files);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void rebuild();
    void choose();
    bool add(const QList<ImageFile> &files);
    void remove(PictureEdit *edit);
    QString place() const; // among what is not saved yet
    QList<PictureInput> inputs() const;
    bool commit(const QList<PictureInput> &pictures);

    Session &m_session;
    Item m_item;
    Language m_language;
    bool m_readOnly = false;
    QList<PictureEdit *> m_edits;
    QVBoxLayout *m_rows;
    QPushButton *m_add;
    QLabel *m_hint;
};

} // namespace quarterly
