// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookletoptions.h"

#include "base/files.h"

#include <CLI/App.hpp>

#include <QJsonObject>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestPdf = 512LL << 20;

class ImposeVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::ImposeVerb)

public:
    Parser *setUp(Parser &program) override
    {
        Parser *verb = program.add_subcommand("impose", help(tr("Make a booklet of any PDF of single pages")));
        verb->add_option("FILE", m_file, help(tr("The PDF to read")))->required();
        verb->add_option("--output", m_output, help(tr("The PDF to write; replaced if it is there")))->required();
        m_booklet.declare(*verb);
        verb->add_flag("--scale", m_scaled, help(tr("Enlarge or reduce the pages so that they fill the sheets")));
        verb->add_flag("--marks", m_marks, help(tr("Print marks where to fold and cut, if the sheets leave room for them")));
        return verb;
    }

    Result<int> run(Console &console) override
    {
        auto setup = m_booklet.setup();
        if (!setup)
            return setup.error();
        setup->scaled = m_scaled;
        setup->marks = m_marks;
        const QString file = QString::fromLocal8Bit(m_file.c_str()), output = QString::fromLocal8Bit(m_output.c_str());
        const auto pages = readFile(file, largestPdf);
        if (!pages)
            return pages.error();
        QString remark;
        const auto booklet = imposePdf(*pages, *setup, &remark);
        if (!booklet)
            return Error{booklet.error().kind, tr("%1: %2", "file: what is wrong with it").arg(file, booklet.error().message)};
        if (const auto written = writeFile(output, *booklet); !written)
            return written.error();
        if (!remark.isEmpty())
            console.remark(tr("Remark: %1").arg(remark));
        if (console.json)
            console.print(QJsonObject{{u"path"_s, output}});
        else
            console.print(output);
        return 0;
    }

private:
    std::string m_file, m_output;
    BookletOptions m_booklet;
    bool m_scaled = false, m_marks = false;
};

} // namespace

std::unique_ptr<Verb> makeImposeVerb() { return std::make_unique<ImposeVerb>(); }

} // namespace quarterly
