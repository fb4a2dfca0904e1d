// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/publisher.h"

#include <QMap>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace quarterly {

class Session;

// What to publish: languages by formats, and where to.
class PublishForm : public QWidget
{
    Q_OBJECT

public:
    explicit PublishForm(Session &session, QWidget *parent = nullptr);

    PublishRequest request() const;
    QString folder() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addLanguage(QGridLayout &grid, Language language);
    void retranslateUi();
    void showLanguages();
    void chooseFolder();

    Session &m_session;
    QMap<Format, QLabel *> m_formats;
    QMap<Language, QMap<Format, QCheckBox *>> m_checks;
    QMap<Language, QLabel *> m_states;
    QCheckBox *m_allowMissing;
    QLabel *m_paperLabel;
    QComboBox *m_bookletPaper;
    QLabel *m_folderLabel;
    QLineEdit *m_folder;
    QPushButton *m_choose;
};

QString formatName(Format format);

} // namespace quarterly
