// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "verb.h"

#include "issue/sample.h"

#include <CLI/App.hpp>

#include <QFile>

namespace quarterly {

namespace {

class NewVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::NewVerb)

public:
    Parser *setUp(Parser &program) override
    {
        Parser *verb = program.add_subcommand("new", help(tr("Make a library")));
        verb->add_flag("--sample", m_sample, help(tr("Fill it with the trilingual sample")));
        return verb;
    }

    Result<int> run(Console &console) override
    {
        const QString file = console.libraryFile.isEmpty() ? defaultLibraryFile() : console.libraryFile;
        auto library = Library::create(file);
        if (!library)
            return library.error();
        if (m_sample || console.sample) {
            IssueEditor editor(**library);
            if (const auto filled = fillWithSample(editor); !filled) {
                library->reset();
                QFile::remove(file); // ours, and not finished
                return filled.error();
            }
        }
        console.print(tr("Made %1.").arg(file));
        return 0;
    }

private:
    bool m_sample = false;
};

} // namespace

std::unique_ptr<Verb> makeNewVerb() { return std::make_unique<NewVerb>(); }

} // namespace quarterly
