// SPDX-License-Identifier: GPL-3.0-or-later
#include "sidetable.h"

#include "base/files.h"
#include "text/docximport.h"
#include "text/docxpackage.h"
#include "text/texttable.h"

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
        for (const Run &run : block.block.runs) {
            runs << run;
            runs.last().language.clear();
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

// Of which issue and in which language it says that it is, wherever that stands and whatever has been put around its words.
std::optional<ExchangeFile> markedFile(const QString &text)
{
    static const QRegularExpression mark(sideTableMark + u"\\s+([0-9a-f-]{36})\\s+([a-z]{2,3})\\."_s, QRegularExpression::CaseInsensitiveOption);
    const auto found = mark.match(text);
    const auto to = Language::fromCode(found.captured(2).toLower());
    const IssueId issue = IssueId::fromString(found.captured(1));
    if (!to || issue.isNull())
        return std::nullopt;
    return ExchangeFile{.issue = issue, .to = *to, .isFolded = true};
}

Error foreignFile(const QString &name)
{
    return {Error::Kind::Refused,
            Messages::tr("%1 is no table for translators that Quarterly wrote: choose the one that the translator sent back.").arg(name)};
}

// Makes units of the rows.
class SideTableParser
{
public:
    SideTableParser(const ExchangeFile &file, const QString &name) : m_file(file), m_name(name) {}

    Result<ExchangeFile> read(const QList<ImportedRow> &rows)
    {
        for (const ImportedRow &row : rows) {
            ++m_row;
            if (const auto done = readRow(row); !done)
                return done.error();
        }
        if (m_file.units.isEmpty())
            return Error{Error::Kind::Refused, Messages::tr("%1 holds no text to take over.").arg(m_name)};
        return m_file;
    }

private:
    Result<void> readRow(const ImportedRow &row);
    void addUnit(const ImportedRow &row, qsizetype first, const QRegularExpressionMatch &reference);
    void addUnknown(const ImportedRow &row);

    ExchangeFile m_file;
    const QString m_name;
    int m_row = 0;
};

Result<void> SideTableParser::readRow(const ImportedRow &row)
{
    static const QRegularExpression pattern(u"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})([0-9a-f]{16})([udstr])([a-z]{2,3})$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    for (qsizetype i = 0; i < row.size(); ++i) {
        const auto reference = pattern.match(squeezed(row[i]));
        if (!reference.hasMatch() || !Language::fromCode(reference.captured(4).toLower()))
            continue;
        if (row.size() <= i + Target)
            return Error{Error::Kind::Refused,
                         Messages::tr("%1 has lost columns in row %2: the translation must stand beside its source, in the fourth column.").arg(m_name).arg(m_row)};
        addUnit(row, i, reference);
        return {};
    }
    if (m_row > 1 && row.size() > Target)
        addUnknown(row);
    return {};
}

void SideTableParser::addUnit(const ImportedRow &row, qsizetype first, const QRegularExpressionMatch &reference)
{
    ExchangeUnit unit{.id = reference.captured(1).toLower(), .from = *Language::fromCode(reference.captured(4).toLower())};
    unit.source = tagged(runsOf(row[first + Source]));
    unit.target = tagged(runsOf(row[first + Target]));
    unit.exportedTarget = reference.captured(2).toLower();
    unit.exportedState = stateOfLetter(reference.captured(3));
    // Nothing stood there when the file left: who writes what the source says, such as a name, means it.
    const bool isRaised = unit.exportedState == SegmentState::Untranslated && !unit.target->isBlank();
    unit.state = isRaised ? SegmentState::Translated : unit.exportedState;
    unit.line = m_row;
    m_file.units << unit;
}

// Somebody wrote into the first column; what stands in the fourth must not vanish unseen.
void SideTableParser::addUnknown(const ImportedRow &row)
{
    ExchangeUnit unit{.id = plainText(runsOf(row[Reference])).simplified(), .from = Language()};
    unit.source = tagged(runsOf(row[Source]));
    unit.target = tagged(runsOf(row[Target]));
    unit.line = m_row;
    if (!unit.target->isBlank())
        m_file.units << unit;
}

bool isWordFile(const QByteArray &bytes)
{
    return bytes.startsWith("PK");
}

Result<ExchangeFile> readHtml(const QString &html, const QString &name)
{
    static const QRegularExpression tag(u"<[^>]*>"_s);
    const auto file = markedFile(QString(html).remove(tag));
    if (!file)
        return foreignFile(name);
    if (!html.last(std::min<qsizetype>(html.size(), 200)).contains("</html"_L1, Qt::CaseInsensitive))
        return Error{Error::Kind::Failed, Messages::tr("%1 breaks off at line %2: ask for it again.").arg(name).arg(html.count(u'\n') + 1)};
    const auto rows = tableRowsFromHtml(html);
    return rows ? SideTableParser(*file, name).read(*rows) : rows.error();
}

Result<ExchangeFile> readWord(const QByteArray &bytes, const QString &name)
{
    const auto document = readDocx(bytes);
    if (!document)
        return Error{document.error().kind, name + u": "_s + document.error().message};
    const auto file = markedFile(storyFromBlocks(document->blocks).plainText());
    const auto rows = tableRowsFromDocx(bytes);
    if (!file || !rows)
        return file ? rows.error() : foreignFile(name);
    return SideTableParser(*file, name).read(*rows);
}

} // namespace

Result<ExchangeFile> readSideTable(const QString &path)
{
    const auto bytes = readFile(path, mostBytes);
    if (!bytes)
        return bytes.error();
    return readSideTable(*bytes, QFileInfo(path).fileName());
}

Result<ExchangeFile> readSideTable(const QByteArray &bytes, const QString &name)
{
    return isWordFile(bytes) ? readWord(bytes, name) : readHtml(decodeText(bytes).text, name);
}

bool isSideTable(const QByteArray &bytes)
{
    if (!isWordFile(bytes))
        return decodeText(bytes).text.contains(sideTableMark, Qt::CaseInsensitive);
    auto package = DocxPackage::open(bytes);
    const auto text = package ? package->read(package->document()) : package.error();
    return text && text->contains(sideTableMark.toUtf8());
}

} // namespace quarterly
