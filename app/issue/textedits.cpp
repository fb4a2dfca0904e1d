// SPDX-License-Identifier: GPL-3.0-or-later
// The edits of texts.
#include "issueeditor.h"

#include "issueloader.h"
#include "textwriter.h"

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

QString nameFor(const TextField &text, Language language)
{
    if (language != text.source)
        return IssueEditor::tr("Translate into %1").arg(language.autonym());
    return text.name == field::title ? IssueEditor::tr("Edit the title") : IssueEditor::tr("Edit the text");
}

} // namespace

Result<void> IssueEditor::setText(const TextField &text, Language language, const StoryText &story, TextState state)
{
    const QString mergeKey = text.owner.toString() + text.name + language.code();
    return edit(nameFor(text, language), [&](Writer &writer) {
        TextWriter texts(writer, {m_library.author(), m_library.now(), m_origin});
        texts.setText(text, language, story, state);
    }, mergeKey);
}

Result<void> IssueEditor::setParallelText(const TextField &text, Language language, const StoryText &story, TextState state)
{
    StoryText parallel = story;
    const auto blocks = m_library.rows<BlockRow>(u"owner"_s, {text.owner.toString(QUuid::WithoutBraces)});
    qsizetype next = 0;
    for (const BlockRow &block : blocks) {
        if (block.field == text.name && next < parallel.blocks.size())
            parallel.blocks[next++].id = block.id;
    }
    return setText(text, language, parallel, state);
}

Result<void> IssueEditor::setPlainText(const TextField &text, Language language, const QString &words)
{
    return setParallelText(text, language, StoryText::fromPlainText(words));
}

// Translations are made from what the source says by then.
Result<void> IssueEditor::setPlainTexts(const TextField &text, const QMap<Language, QString> &words)
{
    QList<Language> languages = words.keys();
    std::stable_partition(languages.begin(), languages.end(), [&](Language language) { return language == text.source; });
    for (const Language language : std::as_const(languages)) {
        if (const auto set = setPlainText(text, language, words[language]); !set)
            return set;
    }
    return {};
}

Result<void> IssueEditor::setTranslation(BlockId block, Language source, Language language, const Runs &runs, TextState state)
{
    return edit(tr("Translate into %1").arg(language.autonym()), [&](Writer &writer) {
        TextWriter texts(writer, {m_library.author(), m_library.now(), m_origin});
        texts.setWording(block, source, language, runs, state);
    }, block.toString() + language.code());
}

Result<void> IssueEditor::replaceWords(const QList<Rewording> &texts, Language language)
{
    return edit(tr("Replace words in %n text(s)", nullptr, int(texts.size())), [&](Writer &writer) {
        TextWriter writing(writer, {m_library.author(), m_library.now(), m_origin});
        for (const Rewording &text : texts) {
            if (writing.reword(text.block, language, text.before, text.after))
                continue;
            writer.refuse({Error::Kind::Refused, tr("A text has changed since it was searched; nothing was replaced. Search again.")});
            return;
        }
    });
}

Result<void> IssueEditor::confirmUnchanged(BlockId block, Language source, Language language)
{
    return edit(tr("Meaning unchanged"), [&](Writer &writer) {
        std::optional<WordingRow> origin, translation;
        for (const WordingRow &wording : writer.rows<WordingRow>(u"block"_s, {block.toString()})) {
            if (wording.language == source.code())
                origin = wording;
            if (wording.language == language.code())
                translation = wording;
        }
        if (origin && translation) {
            translation->madeFrom = origin->version.toString();
            writer.put(*translation);
        }
    });
}

} // namespace quarterly
