// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "issue/issue.h"
#include "ui/settings/colourfield.h"
#include "ui/text/linesave.h"

#include <QWidget>

#include <functional>

class QFormLayout;
class QLineEdit;

namespace quarterly {

class AddressField;
class IssueEditor;
class Session;

// Who publishes the newsletter, in each language, where it is on the web and sent from, in which colours and under which logo.
class OrganisationPage : public QWidget
{
    Q_OBJECT

public:
    explicit OrganisationPage(Session &session, QWidget *parent = nullptr);

private:
    void addTexts(QFormLayout &form, const QString &label, const QString &field, LocalizedText Profile::*text);
    QLineEdit *addField(QFormLayout &form, const QString &label, QString Profile::*value);
    void addOnline(QFormLayout &form);
    void addSender(QFormLayout &form, QLineEdit &mail);
    void addAddress(QFormLayout &form, const QString &label, AddressField &field, QString Profile::*value);
    void addColour(QFormLayout &form, const QString &label, QString Profile::*value, ColourField::Use use);
    void addLogo(QFormLayout &form);
    void commitText(const QString &field, LocalizedText Profile::*text, Language language, const QString &words);
    template<typename Value>
    void commit(const QString &label, Value Profile::*member, const Value &value);
    // Unless the library says it already. `name` and `value` are for the case that it cannot be saved at once: shown() tells it.
    void change(const QString &name, bool isSaved, const QVariant &value, const std::function<Result<void>(IssueEditor &, Profile &)> &edit);
    template<typename Value>
    Value shown(const QString &label, Value Profile::*member) const;

    Session &m_session;
    LineSaves m_lines;
};

} // namespace quarterly
