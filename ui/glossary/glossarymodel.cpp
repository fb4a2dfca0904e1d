// SPDX-License-Identifier: GPL-3.0-or-later
#include "glossarymodel.h"

#include "issue/glossary.h"
#include "text/glossarycsv.h"
#include "ui/recovery/unsavededits.h"
#include "ui/session.h"

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

// What a column holds.
struct Column
{
    enum class Kind { Words, Forbidden, Note, Origin };
    Kind kind = Kind::Words;
    Language language; // of words
};

const QList<Column> &columns()
{
    static const QList<Column> all = [] {
        QList<Column> list;
        for (const auto kind : {Column::Kind::Words, Column::Kind::Forbidden}) {
            for (const Language &language : Language::all())
                list << Column{kind, language};
        }
        return list << Column{Column::Kind::Note, {}} << Column{Column::Kind::Origin, {}};
    }();
    return all;
}

void put(Term &term, const Column &column, const QString &cell)
{
    switch (column.kind) {
    case Column::Kind::Note: term.note = cell; return;
    case Column::Kind::Origin: term.origin = cell; return;
    case Column::Kind::Words:
    case Column::Kind::Forbidden: break;
    }
    auto &words = column.kind == Column::Kind::Words ? term.words : term.forbidden;
    words.insert(column.language, wordsOfCell(cell));
    words[column.language].removeDuplicates();
    if (words[column.language].isEmpty())
        words.remove(column.language);
}

QString placeOf(const QString &id) { return u"term "_s + id; } // among what is not saved yet

// What could not be saved yet takes the place of what could.
void putUnsaved(const UnsavedEdits &unsaved, QList<Term> &terms)
{
    for (const QVariant &value : unsaved.valuesBelow(placeOf({}))) {
        const Term term = value.value<Term>();
        const auto known = std::ranges::find(terms, term.id, &Term::id);
        if (known == terms.end())
            terms << term;
        else
            *known = term;
    }
}

// Those that are shown keep their places, whatever is written in them: somebody may be in the midst of it. New ones come
// behind what they follow in the alphabet.
QList<Term> inPlace(const QList<Term> &shown, const QList<Term> &sorted)
{
    if (shown.isEmpty())
        return sorted;
    QHash<QString, Term> fresh;
    for (const Term &term : sorted)
        fresh.insert(term.id, term);
    QList<Term> all;
    for (const Term &term : shown) {
        if (fresh.contains(term.id))
            all << fresh.take(term.id);
    }
    for (qsizetype i = 0; i < sorted.size() && !fresh.isEmpty(); ++i) {
        if (!fresh.remove(sorted[i].id))
            continue;
        const qsizetype place = i == 0 ? 0 : std::ranges::find(all, sorted[i - 1].id, &Term::id) - all.begin() + 1;
        all.insert(place, sorted[i]);
    }
    return all;
}

} // namespace

GlossaryModel::GlossaryModel(Session &session, QObject *parent) : QAbstractTableModel(parent), m_session(session)
{
    connect(&session.library(), &Library::changed, this, [this](const Change &change) {
        if (change.tables.contains(u"term"_s) || change.tables.contains(u"term_word"_s))
            reload();
    });
    reload();
}

void GlossaryModel::reload()
{
    auto read = glossary(m_session.library());
    if (!m_session.report(read ? Result<void>() : read.error()))
        return;
    putUnsaved(m_session.unsaved(), *read);
    const QList<Term> terms = inPlace(m_terms, *read);
    const bool isSame = std::ranges::equal(terms, m_terms, {}, &Term::id, &Term::id);
    if (!isSame)
        beginResetModel();
    m_terms = terms;
    if (!isSame)
        endResetModel();
    else if (!m_terms.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int GlossaryModel::addTerm(const QString &word)
{
    const Term term{.id = QUuid::createUuid().toString(QUuid::WithoutBraces), .words = {{Language(), {word}}}};
    commit(term);
    const auto place = std::ranges::find(m_terms, term.id, &Term::id);
    return place == m_terms.end() ? -1 : int(place - m_terms.begin());
}

bool GlossaryModel::commit(const Term &term)
{
    const bool done = m_session.commit({.place = placeOf(term.id), .value = QVariant::fromValue(term), .apply = [term](IssueEditor &editor) {
        return editor.setTerms({term});
    }});
    if (!done)
        reload(); // it stays on the screen
    return done;
}

void GlossaryModel::removeTerms(const QList<int> &rows)
{
    QStringList ids;
    for (const int row : rows)
        ids << m_terms[row].id;
    for (const QString &id : std::as_const(ids))
        m_session.unsaved().withdraw(placeOf(id));
    if (!ids.isEmpty())
        m_session.report(m_session.editor().removeTerms(ids));
}

int GlossaryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns().size());
}

QString GlossaryModel::text(const Term &term, int column) const
{
    const auto [kind, language] = columns()[column];
    switch (kind) {
    case Column::Kind::Words: return term.words.value(language).join(u" | "_s);
    case Column::Kind::Forbidden: return term.forbidden.value(language).join(u" | "_s);
    case Column::Kind::Note: return term.note;
    case Column::Kind::Origin: return term.origin;
    }
    Q_UNREACHABLE();
}

QVariant GlossaryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isText = role == Qt::DisplayRole || role == Qt::EditRole || role == Qt::ToolTipRole;
    return isText ? QVariant(text(m_terms[index.row()], index.column())) : QVariant();
}

bool GlossaryModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    Term term = m_terms[index.row()];
    put(term, columns()[index.column()], value.toString().trimmed());
    return term == m_terms[index.row()] || commit(term);
}

Qt::ItemFlags GlossaryModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return !index.isValid() || m_session.library().isReadOnly() ? flags : flags | Qt::ItemIsEditable;
}

QVariant GlossaryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= columns().size())
        return {};
    const auto [kind, language] = columns()[section];
    switch (kind) {
    case Column::Kind::Words: return language.autonym();
    case Column::Kind::Forbidden: return tr("Not in %1", "words that are not to be used").arg(language.autonym());
    case Column::Kind::Note: return tr("Note");
    case Column::Kind::Origin: return tr("Laid down in");
    }
    Q_UNREACHABLE();
}

} // namespace quarterly
