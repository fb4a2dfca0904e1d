// SPDX-License-Identifier: GPL-3.0-or-later
#include "taggedtext.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

using Piece = TaggedPiece::Kind;

constexpr std::array<std::pair<RunStyle, CodeKind>, 3> styleCodes = {{{RunStyle::Strong, CodeKind::Strong},
                                                                      {RunStyle::Emphasis, CodeKind::Emphasis},
                                                                      {RunStyle::Superscript, CodeKind::Superscript}}};

// What is set around a run, outermost first, in the order of the canonical markup.
QList<InlineCode> settingsOf(const Run &run)
{
    QList<InlineCode> settings;
    if (!run.link.isEmpty())
        settings << InlineCode{{}, CodeKind::Link, run.link};
    if (!run.language.isEmpty())
        settings << InlineCode{{}, CodeKind::Language, run.language};
    for (const auto &[style, kind] : styleCodes) {
        if (run.styles.testFlag(style))
            settings << InlineCode{{}, kind};
    }
    return settings;
}

bool isSame(const InlineCode &left, const InlineCode &right)
{
    return left.kind == right.kind && left.value == right.value;
}

// Lays the runs out as pieces; the codes get their ids as they appear.
class Tagger
{
public:
    TaggedText tagged(const Runs &runs)
    {
        for (const Run &run : canonical(runs)) {
            const QList<InlineCode> wanted = settingsOf(run);
            const auto change = std::ranges::mismatch(m_open, wanted, isSame);
            closeTo(change.in1 - m_open.begin());
            for (auto code = change.in2; code != wanted.end(); ++code) {
                m_open << numbered(*code);
                m_text.pieces << TaggedPiece{Piece::Open, m_open.last().id};
            }
            addWords(run.text);
        }
        closeTo(0);
        return m_text;
    }

private:
    InlineCode numbered(InlineCode code)
    {
        code.id = QString::number(m_text.codes.size() + 1);
        m_text.codes << code;
        return code;
    }

    void addWords(const QString &text)
    {
        const QStringList lines = text.split(lineBreak);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                m_text.pieces << TaggedPiece{Piece::Single, numbered({{}, CodeKind::LineBreak}).id};
            if (!lines[i].isEmpty())
                m_text.pieces << TaggedPiece{Piece::Text, lines[i]};
        }
    }

    void closeTo(qsizetype depth)
    {
        while (m_open.size() > depth)
            m_text.pieces << TaggedPiece{Piece::Close, m_open.takeLast().id};
    }

    TaggedText m_text;
    QList<InlineCode> m_open;
};

void renameCodes(TaggedText &text, const QList<QString> &ids)
{
    QHash<QString, QString> names;
    for (qsizetype i = 0; i < ids.size(); ++i)
        names.insert(std::exchange(text.codes[i].id, ids[i]), ids[i]);
    for (TaggedPiece &piece : text.pieces) {
        if (piece.kind != Piece::Text)
            piece.text = names.value(piece.text);
    }
}

// Which codes of the model these are: the very same ones first, then such as differ in their address only.
QList<QString> idsFrom(const QList<InlineCode> &model, const QList<InlineCode> &codes)
{
    QList<QString> ids(codes.size());
    QList<InlineCode> free = model;
    for (const bool exactly : {true, false}) {
        for (qsizetype i = 0; i < codes.size(); ++i) {
            const auto match = std::ranges::find_if(free, [&](const InlineCode &code) {
                return exactly ? isSame(code, codes[i]) : code.kind == codes[i].kind;
            });
            if (ids[i].isEmpty() && match != free.end()) {
                ids[i] = match->id;
                free.erase(match);
            }
        }
    }
    qsizetype next = model.size();
    for (QString &id : ids) {
        if (id.isEmpty())
            id = QString::number(++next);
    }
    return ids;
}

// Tools that lay files out anew put line ends where there was at most a space; a no-break space is none of theirs.
QString withoutLayout(QString text)
{
    static const QRegularExpression lineEnd(u"[ \\t]*[\\r\\n][ \\t\\r\\n]*"_s);
    return text.replace(lineEnd, u" "_s);
}

// Gives a number that stands a second time to a code of the same kind that is missing.
bool repairDoubled(TaggedText &text, const QList<InlineCode> &known)
{
    QHash<QString, qsizetype> uses;
    for (const TaggedPiece &piece : text.pieces)
        uses[piece.text] += piece.kind == Piece::Open || piece.kind == Piece::Single;
    QSet<QString> used;
    QHash<QString, QString> renamed; // of the codes that are open
    bool repaired = false;
    for (TaggedPiece &piece : text.pieces) {
        if (piece.kind == Piece::Close && renamed.contains(piece.text))
            piece.text = renamed.take(piece.text);
        if (piece.kind != Piece::Open && piece.kind != Piece::Single)
            continue;
        const auto self = std::ranges::find(known, piece.text, &InlineCode::id);
        const auto missing = std::ranges::find_if(known, [&](const InlineCode &code) {
            return self != known.end() && code.kind == self->kind && uses.value(code.id) == 0;
        });
        if (used.contains(piece.text) && missing != known.end()) {
            if (piece.kind == Piece::Open)
                renamed.insert(piece.text, missing->id);
            piece.text = missing->id;
            uses[missing->id] = 1;
            repaired = true;
        }
        used << piece.text;
    }
    return repaired;
}

Run settingOf(const QList<InlineCode> &open)
{
    Run run;
    for (const InlineCode &code : open) {
        if (code.kind == CodeKind::Link)
            run.link = code.value;
        if (code.kind == CodeKind::Language)
            run.language = code.value;
        for (const auto &[style, kind] : styleCodes)
            run.styles.setFlag(style, run.styles.testFlag(style) || code.kind == kind);
    }
    return run;
}

} // namespace

const InlineCode *TaggedText::code(const QString &id) const
{
    const auto found = std::ranges::find(codes, id, &InlineCode::id);
    return found == codes.end() ? nullptr : &*found;
}

bool TaggedText::isBlank() const
{
    return std::ranges::all_of(pieces, [](const TaggedPiece &piece) { return piece.kind != Piece::Text || piece.text.trimmed().isEmpty(); });
}

QString TaggedText::fingerprint() const
{
    QString skeleton;
    for (const TaggedPiece &piece : pieces) {
        // characters that no text can hold set the codes apart from words
        skeleton += piece.kind == Piece::Text ? withoutLayout(piece.text) : QChar(int(piece.kind)) + piece.text + QChar(0);
    }
    return QString::fromLatin1(QCryptographicHash::hash(skeleton.toUtf8(), QCryptographicHash::Sha256).toHex().first(16));
}

TaggedText tagged(const Runs &runs, const QList<InlineCode> &model)
{
    TaggedText text = Tagger().tagged(runs);
    if (!model.isEmpty())
        renameCodes(text, idsFrom(model, text.codes));
    return text;
}

ReturnedText returned(TaggedText text, const QList<InlineCode> &expected, const QList<InlineCode> &known)
{
    ReturnedText result;
    result.repaired = repairDoubled(text, known);
    QList<InlineCode> open;
    QSet<QString> present;
    for (const TaggedPiece &piece : text.pieces) {
        if (piece.kind == Piece::Text) {
            Run run = settingOf(open);
            run.text = withoutLayout(piece.text).remove(lineBreak);
            result.runs << run;
            for (const InlineCode &code : open)
                present << code.id;
            continue;
        }
        const auto code = std::ranges::find(known, piece.text, &InlineCode::id);
        if (code == known.end()) {
            if (piece.kind != Piece::Close)
                result.unknown << piece.text;
        } else if (code->kind == CodeKind::LineBreak) {
            if (piece.kind == Piece::Close)
                continue;
            Run run = settingOf(open);
            run.text = lineBreak;
            result.runs << run;
            present << code->id;
        } else if (piece.kind == Piece::Open) {
            open << *code;
        } else if (const auto at = std::ranges::find(open, piece.text, &InlineCode::id); at != open.end()) {
            open.erase(at);
        }
    }
    result.runs = trimmed(canonical(result.runs));
    std::ranges::copy_if(expected, std::back_inserter(result.lost), [&present](const InlineCode &code) { return !present.contains(code.id); });
    return result;
}

} // namespace quarterly
