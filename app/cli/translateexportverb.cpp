// SPDX-License-Identifier: GPL-3.0-or-later
#include "translateverb.h"

#include "base/files.h"
#include "issue/issueloader.h"
#include "translation/exchangeformat.h"
#include "translation/tmx.h"

#include <CLI/App.hpp>

#include <QJsonObject>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

class TranslateExportVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::TranslateExportVerb)

public:
    Parser *setUp(Parser &program) override
    {
        Parser *verb = program.add_subcommand("export", help(tr("Write a file for a translator: XLIFF for a program, a table for Word")));
        verb->add_option("ISSUE", m_issue, help(tr("For example 2017-Q4")))->required();
        verb->add_option("--to", m_language, help(tr("The language to translate into, for example fr")))->required();
        verb->add_option("--output", m_output, help(tr("The file to write")))->required();
        verb->add_option("--format", m_format, help(tr("xliff or table (HTML); without it the ending of the file tells")))->check(CLI::IsMember({"xliff", "table"}));
        verb->add_option("--version", m_version, help(tr("1.2, which every program opens, or 2.0")))->check(CLI::IsMember({"1.2", "2.0"}));
        verb->add_option("--memory", m_memory, help(tr("Also write what is translated already as a translation memory (TMX)")));
        verb->add_flag("--omegat", m_omegaT, help(tr("Write the memory so that OmegaT can use it")));
        verb->add_flag("--unfinished", m_unfinished, help(tr("Only what is not translated yet or no longer up to date")));
        return verb;
    }

    Result<int> run(Console &console) override
    {
        const auto quarter = quarterNamed(m_issue);
        const auto languages = languagesNamed({m_language});
        if (!quarter || !languages)
            return quarter ? languages.error() : quarter.error();
        const auto issue = console.load(*quarter);
        if (!issue)
            return issue.error();
        const auto chosen = chosenSegments(*issue, languages->first());
        if (!chosen)
            return chosen.error();
        const auto file = toExchangeFile(*issue, languages->first(), *chosen, format());
        if (!file)
            return file.error();
        const QString path = QString::fromLocal8Bit(m_output.c_str());
        if (const auto written = writeFile(path, *file); !written)
            return written.error();
        if (const auto written = writeMemory(*issue, languages->first()); !written)
            return written.error();
        if (console.json)
            console.print(QJsonObject{{u"file"_s, path}, {u"segments"_s, int(chosen->size())}});
        else
            console.print(tr("%1: %n segment(s), read back and found intact.", nullptr, int(chosen->size())).arg(path));
        return 0;
    }

private:
    ExchangeFormat format() const
    {
        const QString path = QString::fromLocal8Bit(m_output.c_str());
        const bool isNamedTable = path.endsWith(u".html"_s, Qt::CaseInsensitive) || path.endsWith(u".htm"_s, Qt::CaseInsensitive);
        if (m_format == "table" || (m_format.empty() && isNamedTable))
            return ExchangeFormat::SideTable;
        return m_version == "2.0" ? ExchangeFormat::Xliff20 : ExchangeFormat::Xliff12;
    }

    Result<QList<Segment>> chosenSegments(const Issue &issue, Language language) const
    {
        QList<Segment> chosen = segments(issue, language);
        if (m_unfinished)
            chosen.removeIf([](const Segment &segment) { return segment.state == SegmentState::Translated || segment.state == SegmentState::Reviewed; });
        if (!chosen.isEmpty())
            return chosen;
        return Error{Error::Kind::Refused, tr("There is nothing to translate into %1 in %2: no file was written.").arg(language.autonym(), issue.quarter.toString())};
    }

    Result<void> writeMemory(const Issue &issue, Language language) const
    {
        if (m_memory.empty())
            return {};
        QList<TranslationUnit> units;
        for (const Segment &segment : segments(issue, language)) {
            if (segment.state == SegmentState::Translated || segment.state == SegmentState::Reviewed)
                units << TranslationUnit{segment.source, segment.target, segment.field.source, language, segment.block.toString(),
                                         segment.state == SegmentState::Reviewed ? TextState::Reviewed : TextState::Translated};
        }
        return writeFile(QString::fromLocal8Bit(m_memory.c_str()), toTmx(units, m_omegaT ? TmxFlavour::OmegaT : TmxFlavour::Standard));
    }

    std::string m_issue, m_language, m_output, m_memory, m_format;
    std::string m_version = "1.2";
    bool m_omegaT = false;
    bool m_unfinished = false;
};

} // namespace

std::unique_ptr<Verb> makeTranslateExportVerb() { return std::make_unique<TranslateExportVerb>(); }

} // namespace quarterly
