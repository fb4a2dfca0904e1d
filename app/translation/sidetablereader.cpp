// SPDX-License-Identifier: GPL-3.0-or-later
#include "sidetable.h"

#include "base/files.h"
#include "text/htmltable.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 16 << 20;
enum Column { Reference, Kind, Source, Target };

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::SideTable)
};

// Programs split a text into paragraphs and mark each word with a language: neither is the translator's doing.
Runs runsOf(const ImportedBlocks &blocks)
{
    Runs runs;
    for (const ImportedBlock &block : blocks) {
        if (!block.picture.isEmpty())
            continue;
        if (!runs.isEmpty())
            runs << Run{QString(lineBreak)};
        for (Run run : block.block.runs) {
            run.language.clear();
            runs << run;
        }
    }
    return canonical(runs);
}

QString squeezed(const ImportedBlocks &blocks)
{
    static const QRegularExpression blank(u"[\\s\\x{AD}\\x{2028}]+"_s);
    return plainText(runsOf(blocks)).remove(blank);
}

SegmentState stateOfLetter(const QString &letter)
{
    using enum SegmentState;
    for (const SegmentState state : {Draft, Stale, Translated, Reviewed}) {
        if (nameOf(state).startsWith(letter, Qt::CaseInsensitive))
            return state;
    }
    return Untranslated;
}

class SideTableParser
{
public:
    SideTableParser(const QString &html, const QString &name) : m_html(html), m_name(name) {}

    Result<ExchangeFile> read()
    {
        if (!readMark())
            return refused(Messages::tr("%1 is no table for translators that Quarterly wrote: choose the one that the translator sent back.").arg(m_name));
        if (!m_html.last(std::min<qsizetype>(m_html.size(), 200)).contains("</html"_L1, Qt::CaseInsensitive))
            return Error{Error::Kind::Failed, Messages::tr("%1 breaks off at line %2: ask for it again.").arg(m_name).arg(m_html.count(u'\n') + 1)};
        const auto rows = tableRowsFromHtml(m_html);
        if (!rows)
            return rows.error();
        for (const HtmlRow &row : *rows) {
            if (const auto done = readRow(row); !done)
                return done.error();
        }
        if (m_file.units.isEmpty())
            return refused(Messages::tr("%1 holds no text to take over.").arg(m_name));
        return m_file;
    }

private:
    bool readMark();
    Result<void> readRow(const HtmlRow &row);
    void addUnit(const HtmlRow &row, qsizetype first, const QRegularExpressionMatch &reference);
    void addUnknown(const HtmlRow &row);
    static Error refused(const QString &message) { return {Error::Kind::Refused, message}; }

    const QString m_html, m_name;
    ExchangeFile m_file;
    bool m_isFirstRow = true;
};

// It stands somewhere before the table, whatever the program put around its words.
bool SideTableParser::readMark()
{
    static const QRegularExpression tag(u"<[^>]*>"_s);
    static const QRegularExpression mark(sideTableMark + u"\\s+([0-9a-f-]{36})\\s+([a-z]{2,3})\\."_s, QRegularExpression::CaseInsensitiveOption);
    const auto found = mark.match(QString(m_html).remove(tag));
    const auto to = Language::fromCode(found.captured(2).toLower());
    m_file.issue = IssueId::fromString(found.captured(1));
    m_file.isFolded = true;
    if (to)
        m_file.to = *to;
    return to && !m_file.issue.isNull();
}

Result<void> SideTableParser::readRow(const HtmlRow &row)
{
    static const QRegularExpression pattern(u"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})([0-9a-f]{16})([udstr])([a-z]{2,3})$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const bool isHeader = std::exchange(m_isFirstRow, false);
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const auto reference = pattern.match(squeezed(row.cells[i]));
        if (!reference.hasMatch() || !Language::fromCode(reference.captured(4).toLower()))
            continue;
        if (row.cells.size() <= i + Target)
            return refused(Messages::tr("%1 has lost columns at line %2: the translation must stand beside its source, in the fourth column.").arg(m_name).arg(row.line));
        addUnit(row, i, reference);
        return {};
    }
    if (!isHeader && row.cells.size() > Target)
        addUnknown(row);
    return {};
}

void SideTableParser::addUnit(const HtmlRow &row, qsizetype first, const QRegularExpressionMatch &reference)
{
    ExchangeUnit unit{.id = reference.captured(1).toLower(), .from = *Language::fromCode(reference.captured(4).toLower())};
    unit.source = tagged(runsOf(row.cells[first + Source]));
    unit.target = tagged(runsOf(row.cells[first + Target]));
    unit.exportedTarget = reference.captured(2).toLower();
    unit.exportedState = stateOfLetter(reference.captured(3));
    // Nothing stood there when the file left: who writes what the source says, such as a name, means it.
    const bool isRaised = unit.exportedState == SegmentState::Untranslated && !unit.target->isBlank();
    unit.state = isRaised ? SegmentState::Translated : unit.exportedState;
    unit.line = row.line;
    m_file.units << unit;
}

// Somebody wrote into the first column; what stands in the fourth must not vanish unseen.
void SideTableParser::addUnknown(const HtmlRow &row)
{
    ExchangeUnit unit{.id = plainText(runsOf(row.cells[Reference])).simplified(), .from = Language()};
    unit.source = tagged(runsOf(row.cells[Source]));
    unit.target = tagged(runsOf(row.cells[Target]));
    unit.line = row.line;
    if (!unit.target->isBlank())
        m_file.units << unit;
}

} // namespace

Result<ExchangeFile> readSideTable(const QString &path)
{
    const auto bytes = readFile(path, mostBytes);
    if (!bytes)
        return bytes.error();
    return readSideTable(*bytes, QFileInfo(path).fileName());
}

Result<ExchangeFile> readSideTable(const QByteArray &html, const QString &name)
{
    return SideTableParser(decodeText(html).text, name).read();
}

bool isSideTable(const QByteArray &html)
{
    return decodeText(html).text.contains(sideTableMark, Qt::CaseInsensitive);
}

} // namespace quarterly
