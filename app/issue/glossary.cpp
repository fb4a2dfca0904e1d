// SPDX-License-Identifier: GPL-3.0-or-later
#include "glossary.h"

#include "library/termrows.h"

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

bool isSameIdea(const Term &known, const Term &other)
{
    if (!other.id.isEmpty() && known.id == other.id)
        return true;
    for (const Language &language : Language::all()) {
        const QString word = known.preferred(language), otherWord = other.preferred(language);
        if (!word.isEmpty() && !otherWord.isEmpty())
            return word.compare(otherWord, Qt::CaseInsensitive) == 0;
    }
    return false;
}

QList<TermWordRow> wordRows(const Term &term)
{
    QList<TermWordRow> rows;
    for (const Language &language : Language::all()) {
        int position = 0;
        for (const bool forbidden : {false, true}) {
            for (const QString &word : (forbidden ? term.forbidden : term.words).value(language))
                rows << TermWordRow{term.id, language.code(), word, position++, forbidden};
        }
    }
    return rows;
}

void putTerm(Writer &writer, const Term &term)
{
    writer.put(TermRow{term.id, term.note, term.origin});
    for (const TermWordRow &old : writer.rows<TermWordRow>(u"term"_s, {term.id}))
        writer.remove(old);
    for (const TermWordRow &row : wordRows(term))
        writer.put(row);
}

} // namespace

Result<QList<Term>> glossary(const Library &library)
{
    const auto rows = allTerms(library);
    const auto words = allTermWords(library);
    if (!rows || !words)
        return rows ? words.error() : rows.error();
    QMap<QString, Term> byId;
    for (const TermRow &row : *rows)
        byId.insert(row.id, Term{.id = row.id, .note = row.note, .origin = row.origin});
    for (const TermWordRow &row : *words) {
        const auto language = Language::fromCode(row.language);
        if (language && byId.contains(row.term))
            (row.forbidden ? byId[row.term].forbidden : byId[row.term].words)[*language] << row.word;
    }
    QList<Term> terms = byId.values();
    std::ranges::stable_sort(terms, [](const Term &a, const Term &b) {
        return QString::localeAwareCompare(a.preferred(Language()), b.preferred(Language())) < 0;
    });
    return terms;
}

Result<TermsTaken> takeTerms(IssueEditor &editor, const QList<Term> &terms)
{
    const auto known = glossary(editor.library());
    if (!known)
        return known.error();
    TermsTaken taken;
    QList<Term> changed, now = *known;
    for (Term term : terms) {
        const auto same = std::ranges::find_if(now, [&](const Term &each) { return isSameIdea(each, term); });
        const bool isNew = same == now.end();
        if (isNew && term.id.isEmpty())
            term.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        else if (!isNew)
            term.id = same->id;
        if (!isNew && *same == term) {
            ++taken.unchanged;
            continue;
        }
        ++(isNew ? taken.added : taken.changed);
        isNew ? void(now << term) : void(*same = term);
        changed << term;
    }
    if (changed.isEmpty())
        return taken;
    const auto set = editor.setTerms(changed);
    return set ? Result<TermsTaken>(taken) : set.error();
}

Result<void> IssueEditor::setTerms(const QList<Term> &terms)
{
    return edit(tr("Change the glossary"), [&](Writer &writer) {
        for (const Term &term : terms)
            putTerm(writer, term);
    }, terms.size() == 1 ? terms.first().id : QString());
}

Result<void> IssueEditor::removeTerms(const QStringList &ids)
{
    return edit(tr("Remove from the glossary"), [&](Writer &writer) {
        for (const TermWordRow &word : writer.rows<TermWordRow>(u"term"_s, ids))
            writer.remove(word);
        for (const TermRow &term : writer.rows<TermRow>(u"id"_s, ids))
            writer.remove(term);
    });
}

Result<void> IssueEditor::setComment(BlockId block, Language language, const QString &words)
{
    const CommentRow comment{block, language.code(), m_library.author(), m_library.now().toString(Qt::ISODateWithMs), words.trimmed()};
    return edit(words.trimmed().isEmpty() ? tr("Remove the comment") : tr("Comment on a text"), [&](Writer &writer) {
        if (!comment.words.isEmpty()) {
            writer.put(comment);
            return;
        }
        for (const CommentRow &old : writer.rows<CommentRow>(u"block"_s, {block.toString()})) {
            if (old.language == comment.language)
                writer.remove(old);
        }
    });
}

} // namespace quarterly
