// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "translation/exchangeformat.h"

#include "ui/background.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace quarterly {

class MessageLabel;
class Session;

// Writes the texts for a translator: into which language, as what kind of file, all or only what is to do. The
// file is read back before it is written, in a thread of its own.
class SendDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SendDialog(Session &session, QWidget *parent = nullptr);

    static bool isPossible(const Session &session);

private:
    void makeControls();
    void makeScope(QFormLayout &form);
    void makeFile(QFormLayout &form);
    void fillLanguages();
    void fillFormats();
    Language target() const;
    ExchangeFormat format() const;
    QList<Segment> chosenSegments() const;
    QString path() const; // with the ending that belongs to the format
    QString suggestedName() const;
    void chooseFile();
    void showLanguage(); // another one was chosen
    void showFileName();
    void showAmount();
    void write();
    void showWritten(const QString &path, const QString &amount, const Result<void> &written);

    Session &m_session;
    QComboBox *m_language;
    QComboBox *m_format;
    QRadioButton *m_unfinished;
    QRadioButton *m_everything;
    QLineEdit *m_file;
    QLabel *m_amount;
    MessageLabel *m_message;
    QPushButton *m_write = nullptr;
    QString m_suggested; // the name that nobody has changed
    bool m_isWriting = false;
    Background m_background; // a file that is begun is written whole, even when the dialog goes
};

} // namespace quarterly
