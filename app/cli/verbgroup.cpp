// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbgroup.h"

#include <CLI/App.hpp>

namespace quarterly {

namespace {

class VerbGroup : public Verb
{
public:
    VerbGroup(const std::string &name, const QString &about, std::vector<std::unique_ptr<Verb>> verbs)
        : m_name(name), m_about(about), m_verbs(std::move(verbs))
    {
    }

    Parser *setUp(Parser &program) override
    {
        Parser *group = program.add_subcommand(m_name, help(m_about));
        group->require_subcommand(1);
        for (const auto &verb : m_verbs)
            m_parsers.push_back(verb->setUp(*group));
        return group;
    }

    Result<int> run(Console &console) override
    {
        const auto asked = std::ranges::find_if(m_parsers, [](const Parser *parser) { return parser->parsed(); });
        return m_verbs[size_t(asked - m_parsers.begin())]->run(console);
    }

private:
    std::string m_name;
    QString m_about;
    std::vector<std::unique_ptr<Verb>> m_verbs;
    std::vector<Parser *> m_parsers; // of m_verbs
};

} // namespace

std::unique_ptr<Verb> makeVerbGroup(const std::string &name, const QString &about, std::vector<std::unique_ptr<Verb>> verbs)
{
    return std::make_unique<VerbGroup>(name, about, std::move(verbs));
}

} // namespace quarterly
