// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbgroup.h"

#include "issue/glossary.h"
#include "translation/glossaryfile.h"

#include <CLI/App.hpp>

#include <QJsonArray>
#include <QJsonObject>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::GlossaryVerb)
};

class GlossaryImportVerb : public Verb
{
public:
    Parser *setUp(Parser &group) override
    {
        Parser *verb = group.add_subcommand("import", help(Messages::tr("Take the terms of a file (.csv or .tbx) into the glossary")));
        verb->add_option("FILE", m_file, help(Messages::tr("A table with a column per language, or TBX")))->required();
        return verb;
    }

    Result<int> run(Console &console) override
    {
        const auto contents = readGlossary(QString::fromStdString(m_file));
        if (!contents)
            return contents.error();
        const auto library = console.openForMuch();
        if (!library)
            return library.error();
        IssueEditor editor(**library);
        const auto taken = takeTerms(editor, contents->terms);
        if (!taken)
            return taken.error();
        if (console.json) {
            console.print(QJsonObject{{u"added"_s, taken->added}, {u"changed"_s, taken->changed},
                                      {u"unchanged"_s, taken->unchanged}, {u"skipped"_s, contents->skipped}});
            return 0;
        }
        console.print(Messages::tr("%1 new, %2 changed, %3 as before", "terms").arg(taken->added).arg(taken->changed).arg(taken->unchanged));
        if (contents->skipped > 0)
            console.remark(Messages::tr("%n line(s) without a word in a known language were left out.", nullptr, contents->skipped));
        return 0;
    }

private:
    std::string m_file;
};

class GlossaryExportVerb : public Verb
{
public:
    Parser *setUp(Parser &group) override
    {
        Parser *verb = group.add_subcommand("export", help(Messages::tr("Write the glossary to a file (.csv or .tbx)")));
        verb->add_option("FILE", m_file, help(Messages::tr("Its ending says which")))->required();
        return verb;
    }

    Result<int> run(Console &console) override
    {
        const auto library = console.open(Library::Mode::ReadOnly);
        if (!library)
            return library.error();
        const auto terms = glossary(**library);
        if (!terms)
            return terms.error();
        const QString file = QString::fromStdString(m_file);
        if (const auto written = writeGlossary(file, *terms); !written)
            return written.error();
        if (console.json)
            console.print(QJsonObject{{u"file"_s, file}, {u"terms"_s, terms->size()}});
        else
            console.print(Messages::tr("%n term(s) written to %1", nullptr, int(terms->size())).arg(file));
        return 0;
    }

private:
    std::string m_file;
};

class GlossaryListVerb : public Verb
{
public:
    Parser *setUp(Parser &group) override
    {
        return group.add_subcommand("list", help(Messages::tr("List the terms with their words in every language")));
    }

    Result<int> run(Console &console) override
    {
        const auto library = console.open(Library::Mode::ReadOnly);
        if (!library)
            return library.error();
        const auto terms = glossary(**library);
        if (!terms)
            return terms.error();
        QJsonArray list;
        for (const Term &term : *terms) {
            QJsonObject words{{u"id"_s, term.id}};
            QStringList line;
            for (const Language &language : Language::all()) {
                words[language.code()] = QJsonArray::fromStringList(term.words.value(language));
                line << term.words.value(language).join(u" | "_s);
            }
            if (console.json)
                list << words;
            else
                console.print(line.join(u'\t'));
        }
        if (console.json)
            console.print(list);
        return 0;
    }
};

} // namespace

std::unique_ptr<Verb> makeGlossaryVerb()
{
    std::vector<std::unique_ptr<Verb>> verbs;
    verbs.push_back(std::make_unique<GlossaryListVerb>());
    verbs.push_back(std::make_unique<GlossaryImportVerb>());
    verbs.push_back(std::make_unique<GlossaryExportVerb>());
    return makeVerbGroup("glossary", Messages::tr("Show the glossary, take terms in and write them out"), std::move(verbs));
}

} // namespace quarterly
