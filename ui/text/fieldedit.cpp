// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldedit.h"

#include "ui/recovery/unsavededits.h"
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

// Block by block, so that those left alone stay as they are: stale, draft or reviewed.
Result<void> translate(IssueEditor &editor, const TextField &field, Language language, const StoryText &shown, const StoryText &typed)
{
    QList<Block> changed;
    for (Block block : shown.blocks) {
        const Runs before = block.runs;
        const auto now = std::ranges::find(typed.blocks, block.id, &Block::id);
        block.runs = now == typed.blocks.end() ? Runs() : now->runs;
        if (block.runs != before)
            changed << block;
    }
    const auto write = [&](const Block &block) {
        return editor.setTranslation(block.id, field.source, language, block.runs, TextState::Translated);
    };
    if (changed.size() == 1)
        return write(changed.first()); // typing on in it is one edit
    return editor.together(FieldEdit::tr("Translate into %1").arg(language.autonym()), [&]() -> Result<void> {
        for (const Block &block : std::as_const(changed)) {
            if (const auto written = write(block); !written)
                return written;
        }
        return {};
    });
}

} // namespace

FieldEdit::FieldEdit(Session &session, Form form, QWidget *parent)
    : StoryEdit(form, parent), m_session(session), m_autosave([this] { commit(); })
{
    connect(this, &StoryEdit::edited, &m_autosave, &Autosave::touch);
    connect(this, &StoryEdit::edited, this, &FieldEdit::showTyped);
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
    m_field = field;
    m_language = language;
    const bool isUnsaved = m_session.unsaved().has(place());
    const bool isCurrent = isSame && (story == m_shown || story == this->story() || isUnsaved || m_committing || m_autosave.isPending());
    m_shown = story;
    if (isCurrent)
        return;
    setLanguage(language);
    setStory(m_session.unsaved().value(place(), QVariant::fromValue(story)).value<StoryText>(), hintsOf(text, language, field.source));
}

void FieldEdit::showTyped()
{
    StoryText typed = story();
    for (const Block &block : std::as_const(m_shown.blocks)) {
        if (std::ranges::count(typed.blocks, block.id, &Block::id) == 0)
            typed.blocks << Block{block.id, block.kind, {}}; // it was deleted
    }
    m_session.showTyped(m_field, typed, m_language);
}

void FieldEdit::commit()
{
    StoryText kept = m_shown;
    kept.blocks.removeIf([](const Block &block) { return plainText(block.runs).isEmpty(); });
    const StoryText typed = story();
    if (typed == kept)
        return m_session.unsaved().withdraw(place());
    const QScopedValueRollback committing(m_committing, true);
    m_session.commit({.place = place(), .value = QVariant::fromValue(typed), .apply = edit(typed)});
}

QString FieldEdit::place() const
{
    return m_field.owner.toString() + u' ' + m_field.name + u' ' + m_language.code();
}

std::function<Result<void>(IssueEditor &)> FieldEdit::edit(const StoryText &typed) const
{
    const bool hasNewBlocks = std::ranges::any_of(typed.blocks, [this](const Block &block) {
        return std::ranges::count(m_shown.blocks, block.id, &Block::id) == 0;
    });
    const bool isTranslation = m_language != m_field.source && !hasNewBlocks;
    return [=, field = m_field, language = m_language, shown = m_shown](IssueEditor &editor) {
        return isTranslation ? translate(editor, field, language, shown, typed) : editor.setText(field, language, typed);
    };
}

} // namespace quarterly
