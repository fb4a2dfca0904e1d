// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "translation/package.h"

#include "ui/background.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace quarterly {

class MessageLabel;
class Session;

// Writes the issue as a package for a translator who has the program on another computer: for which language, and where.
// It is made and looked through in a thread of its own.
class PackageDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PackageDialog(Session &session, QWidget *parent = nullptr);

private:
    void makeControls();
    void makeFile(QFormLayout &form);
    void fillLanguages();
    Language target() const;
    QString path() const; // with the ending of a package
    QString suggestedName() const; // one that is free
    void chooseFile();
    void showFileName(); // of another language
    void showState();
    void write();
    void showWritten(const QString &path, const Result<void> &written);

    Session &m_session;
    QComboBox *m_language;
    QLineEdit *m_file;
    QLabel *m_contents;
    MessageLabel *m_message;
    QPushButton *m_write = nullptr;
    QPushButton *m_close = nullptr;
    QString m_suggested; // the name that nobody has changed
    bool m_isWriting = false;
    Background m_background; // what is not finished when the dialog goes leaves no trace
};

} // namespace quarterly
