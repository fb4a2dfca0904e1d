// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "verb.h"

#include "library/salvage.h"

#include <CLI/App.hpp>

#include <QJsonArray>
#include <QJsonObject>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

class SalvageVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::SalvageVerb)

public:
    Parser *setUp(Parser &program) override
    {
        Parser *verb = program.add_subcommand("salvage", help(tr("Save what can be read of a damaged library into a new one")));
        verb->add_option("OUT", m_out, help(tr("The new library; an existing file is refused")))->required();
        return verb;
    }

    Result<int> run(Console &console) override
    {
        const QString library = console.libraryFile.isEmpty() ? defaultLibraryFile() : console.libraryFile;
        const QString out = QString::fromLocal8Bit(m_out.c_str());
        const auto report = salvage(library, out);
        if (!report)
            return report.error();
        if (console.json) {
            console.print(QJsonObject{{u"file"_s, out},
                                      {u"rows"_s, report->rows},
                                      {u"doubtful"_s, report->doubtful},
                                      {u"lost"_s, report->lost},
                                      {u"lookThrough"_s, QJsonArray::fromStringList(report->toLookThrough)}});
            return 0;
        }
        console.print(tr("%1 has what could be read: %n entry(ies).", nullptr, report->rows).arg(out));
        if (report->lost > 0)
            console.print(tr("%n entry(ies) could not be saved.", nullptr, report->lost));
        for (const QString &place : report->toLookThrough)
            console.print(tr("Look through: %1").arg(place));
        return 0;
    }

private:
    std::string m_out;
};

} // namespace

std::unique_ptr<Verb> makeSalvageVerb() { return std::make_unique<SalvageVerb>(); }

} // namespace quarterly
