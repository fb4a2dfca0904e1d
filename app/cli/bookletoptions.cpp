// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookletoptions.h"

#include <CLI/App.hpp>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::BookletOptions)
};

constexpr double pointsPerMillimetre = 72 / 25.4;
constexpr double mostCreep = 1; // of a millimetre: thicker is no paper

Error unknown(const QString &option, const std::string &value, const QStringList &known)
{
    return {Error::Kind::Usage, Messages::tr("%1 cannot be “%2”: choose from %3.")
                                    .arg(option, QString::fromStdString(value), known.join(u", "_s))};
}

} // namespace

void BookletOptions::declare(Parser &verb)
{
    verb.add_option("--paper", m_paper, help(Messages::tr("Booklets: the sheets, A4 (pages of A5), A3, Letter or Tabloid")));
    verb.add_option("--flip", m_flip, help(Messages::tr("Booklets: the edge that the printer turns the paper over, short or long")));
    verb.add_option("--signature", m_signature, help(Messages::tr("Booklets: at most so many sheets folded into one another")))
        ->check(CLI::PositiveNumber);
    verb.add_option("--creep", m_creep, help(Messages::tr("Booklets: thickness of the paper in millimetres, to even out what inner sheets stick out")));
    verb.add_option("--blank", m_blank, help(Messages::tr("Booklets: blank pages before the back cover or at the end, cover or end")));
}

Result<BookletSetup> BookletOptions::setup() const
{
    BookletSetup setup;
    if (!m_paper.empty()) {
        const auto paper = bookletPaper(this->paper());
        QStringList known;
        for (const BookletPaper &each : bookletPapers())
            known << each.name;
        if (!paper)
            return unknown(u"--paper"_s, m_paper, known);
        setup.sheet = paper->sheet;
    }
    if (m_flip != "short" && m_flip != "long")
        return unknown(u"--flip"_s, m_flip, {u"short"_s, u"long"_s});
    if (m_blank != "cover" && m_blank != "end")
        return unknown(u"--blank"_s, m_blank, {u"cover"_s, u"end"_s});
    if (m_creep < 0 || m_creep > mostCreep)
        return Error{Error::Kind::Usage, Messages::tr("--creep is the thickness of the paper in millimetres, for example 0.1: between 0 and 1.")};
    setup.flip = m_flip == "long" ? Flip::LongEdge : Flip::ShortEdge;
    setup.blanksBeforeBackCover = m_blank == "cover";
    setup.signature = m_signature;
    setup.creep = m_creep * pointsPerMillimetre;
    return setup;
}

} // namespace quarterly
