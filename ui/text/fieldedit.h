// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/issueeditor.h"
#include "ui/text/autosave.h"
#include "ui/text/storyedit.h"

namespace quarterly {

class Session;

// A text field of the library, such as an item's title in one language: shows what the library says and commits what
// is typed by itself.
class FieldEdit : public StoryEdit
{
    Q_OBJECT

public:
    FieldEdit(Session &session, Form form, QWidget *parent = nullptr);

    // Shows the field; called again after every change of the library. What is being typed stays.
    void bind(const TextField &field, const LocalizedText &text, Language language);
    void flush() { m_autosave.flush(); }

private:
    void commit();
    void showTyped();
    QString place() const;
    std::function<Result<void>(IssueEditor &)> edit(const StoryText &typed) const;

    Session &m_session;
    TextField m_field;
    Language m_language;
    StoryText m_shown; // as the library had it, with empty blocks where something is still to be translated
    bool m_committing = false;
    Autosave m_autosave;
};

} // namespace quarterly
