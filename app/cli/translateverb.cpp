// SPDX-License-Identifier: GPL-3.0-or-later
#include "translateverb.h"

#include <CLI/App.hpp>

#include <vector>

namespace quarterly {

namespace {

// Holds the verbs of the translator, each in a class of its own.
class TranslateVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::TranslateVerb)

public:
    Parser *setUp(Parser &program) override
    {
        Parser *verb = program.add_subcommand("translate", help(tr("Say how far the translation is, send it out and take it back")));
        verb->require_subcommand(1);
        for (auto make : {makeTranslateStatusVerb, makeTranslateExportVerb, makeTranslateImportVerb}) {
            auto part = make();
            Parser *parser = part->setUp(*verb);
            m_parts.push_back({std::move(part), parser});
        }
        return verb;
    }

    Result<int> run(Console &console) override
    {
        const auto asked = std::ranges::find_if(m_parts, [](const Part &part) { return part.parser->parsed(); });
        return asked->verb->run(console);
    }

private:
    struct Part
    {
        std::unique_ptr<Verb> verb;
        Parser *parser = nullptr;
    };

    std::vector<Part> m_parts;
};

} // namespace

std::unique_ptr<Verb> makeTranslateVerb() { return std::make_unique<TranslateVerb>(); }

} // namespace quarterly
