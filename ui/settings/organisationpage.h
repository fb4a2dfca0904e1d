// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/issue.h"

#include <QWidget>

class QFormLayout;
class QLineEdit;

namespace quarterly {

class ColourButton;
class Session;

// Who publishes the newsletter, in each language, and in which colours.
class OrganisationPage : public QWidget
{
    Q_OBJECT

public:
    explicit OrganisationPage(Session &session, QWidget *parent = nullptr);

private:
    void addTexts(QFormLayout &form, const QString &label, const QString &field, LocalizedText Profile::*text);
    QLineEdit *addField(QFormLayout &form, const QString &label, QString Profile::*value);
    ColourButton *addColour(QFormLayout &form, const QString &label, QString Profile::*value);
    void commitText(const QString &field, LocalizedText Profile::*text, Language language, const QString &words);
    void commit(QString Profile::*value, const QString &words);

    Session &m_session;
};

} // namespace quarterly
