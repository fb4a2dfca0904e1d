// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldedit.h"

#include "ui/session.h"

#include <QScopedValueRollback>

namespace quarterly {

namespace {

// In a translation every block of the source has its place, empty or not.
StoryText storyToShow(const LocalizedText &text, Language language, Language source)
{
    StoryText story;
    for (const LocalizedBlock &block : text.blocks) {
        const Runs runs = block.texts.value(language).runs;
        const bool isAwaited = language != source && !plainText(block.texts.value(source).runs).isEmpty();
        if (!plainText(runs).isEmpty() || isAwaited)
            story.blocks << Block{block.id, block.kind, runs};
    }
    return story;
}

QHash<BlockId, QString> hintsOf(const LocalizedText &text, Language language, Language source)
{
    QHash<BlockId, QString> hints;
    if (language == source)
        return hints;
    for (const LocalizedBlock &block : text.blocks)
        hints.insert(block.id, plainText(block.texts.value(source).runs));
    return hints;
}

} // namespace

FieldEdit::FieldEdit(Session &session, Form form, QWidget *parent)
    : StoryEdit(form, parent), m_session(session), m_autosave([this] { commit(); })
{
    connect(this, &StoryEdit::edited, &m_autosave, &Autosave::touch);
    connect(this, &StoryEdit::refused, this, [this](const QString &reason) {
        m_session.report(Error{Error::Kind::Refused, reason});
    });
}

void FieldEdit::bind(const TextField &field, const LocalizedText &text, Language language)
{
    const bool isSame = field == m_field && language == m_language;
    if (!isSame)
        m_autosave.flush();
    const StoryText story = storyToShow(text, language, field.source);
    const bool isCurrent = isSame && (story == m_shown || m_committing || m_autosave.isPending());
    m_field = field;
    m_language = language;
    m_shown = story;
    if (isCurrent)
        return;
    setLanguage(language);
    setStory(story, hintsOf(text, language, field.source));
}

void FieldEdit::commit()
{
    StoryText kept = m_shown;
    kept.blocks.removeIf([](const Block &block) { return plainText(block.runs).isEmpty(); });
    if (story() == kept)
        return;
    const QScopedValueRollback committing(m_committing, true);
    m_session.report(m_session.editor().setText(m_field, m_language, story()));
}

} // namespace quarterly
