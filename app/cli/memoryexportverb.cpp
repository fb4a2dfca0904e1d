// SPDX-License-Identifier: GPL-3.0-or-later
#include "memoryverb.h"

#include "translation/memoryexchange.h"

#include <CLI/App.hpp>

#include <QJsonObject>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

class MemoryExportVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::MemoryExportVerb)

public:
    Parser *setUp(Parser &program) override
    {
        Parser *verb = program.add_subcommand("export", help(tr("Write the translation memory for other programs")));
        verb->add_option("FILE", m_file, help(tr("The TMX file to write")))->required();
        verb->add_option("--from", m_from, help(tr("Only texts in this language")));
        verb->add_option("--to", m_to, help(tr("Only translations into this language")));
        verb->add_flag("--omegat", m_omegaT, help(tr("With the codes as OmegaT needs them")));
        return verb;
    }

    Result<int> run(Console &console) override
    {
        const auto from = languageNamed(m_from), to = languageNamed(m_to);
        if (!from || !to)
            return from ? to.error() : from.error();
        const auto library = openWithMemory(console);
        if (!library)
            return library.error();
        const QString path = QString::fromLocal8Bit(m_file.c_str());
        const auto written = exportMemory(**library, path, *from, *to, m_omegaT ? TmxFlavour::OmegaT : TmxFlavour::Standard);
        if (!written)
            return written.error();
        if (console.json)
            console.print(QJsonObject{{u"file"_s, path}, {u"texts"_s, *written}});
        else
            console.print(tr("%1: %n text(s).", nullptr, *written).arg(path));
        return 0;
    }

private:
    static Result<std::optional<Language>> languageNamed(const std::string &name)
    {
        if (name.empty())
            return std::optional<Language>();
        const auto languages = languagesNamed({name});
        return languages ? Result<std::optional<Language>>(languages->first()) : languages.error();
    }

    std::string m_file, m_from, m_to;
    bool m_omegaT = false;
};

} // namespace

std::unique_ptr<Verb> makeMemoryExportVerb() { return std::make_unique<MemoryExportVerb>(); }

} // namespace quarterly
