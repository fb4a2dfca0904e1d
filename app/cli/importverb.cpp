// SPDX-License-Identifier: GPL-3.0-or-later
#include "verb.h"

#include "issue/newsletterimport.h"

#include <CLI/App.hpp>

#include <QJsonArray>
#include <QJsonObject>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

class ImportVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::ImportVerb)

public:
    Parser *setUp(Parser &program) override
    {
        Parser *verb = program.add_subcommand("import", help(tr("Read newsletters or highlights: Word (.docx), text, Markdown or HTML")));
        verb->add_option("FILE", m_files, help(tr("The files to read")))->required();
        verb->add_option("--language", m_language, help(tr("The language they are in; detected unless given")));
        return verb;
    }

    Result<int> run(Console &console) override
    {
        std::optional<Language> language;
        if (!m_language.empty()) {
            const auto named = languagesNamed({m_language});
            if (!named)
                return named.error();
            language = named->first();
        }
        auto library = console.openForMuch();
        if (!library)
            return library.error();
        return importFiles(console, **library, language);
    }

private:
    // Up to the first that cannot be read; what the others became is said all the same.
    Result<int> importFiles(Console &console, Library &library, std::optional<Language> language)
    {
        IssueEditor editor(library);
        QJsonArray made;
        Result<int> result = 0;
        for (auto file = m_files.cbegin(); file != m_files.cend() && result; ++file) {
            const auto report = importDocument(editor, QString::fromLocal8Bit(file->c_str()), language);
            if (!report)
                result = report.error();
            else if (console.json)
                made << json(*report);
            else
                print(console, *report);
        }
        if (console.json)
            console.print(made);
        return result;
    }

    static void print(Console &console, const ImportReport &report)
    {
        for (const QString &line : report.lines)
            console.print(line);
        for (const QString &remark : report.remarks)
            console.remark(tr("Remark: %1").arg(remark));
    }

    static QJsonObject json(const ImportReport &report)
    {
        QJsonArray items;
        for (ItemId item : report.items)
            items << item.toString();
        return {{u"issue"_s, report.issue ? report.issue->toString() : QString()},
                {u"language"_s, report.language.code()},
                {u"items"_s, items},
                {u"lines"_s, QJsonArray::fromStringList(report.lines)},
                {u"remarks"_s, QJsonArray::fromStringList(report.remarks)}};
    }

    std::vector<std::string> m_files;
    std::string m_language;
};

} // namespace

std::unique_ptr<Verb> makeImportVerb() { return std::make_unique<ImportVerb>(); }

} // namespace quarterly
