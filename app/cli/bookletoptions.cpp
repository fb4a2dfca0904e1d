// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookletoptions.h"

#include "base/length.h"

#include <CLI/App.hpp>

#include <cmath>
#include <tuple>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::BookletOptions)
};

constexpr double mostCreep = 1; // of a millimetre: thicker is no paper
constexpr double mostOffset = 20; // millimetres: printers are not that far out

Result<void> known(const QString &option, const std::string &value, const QStringList &choices)
{
    if (choices.contains(QString::fromStdString(value)))
        return {};
    return Error{Error::Kind::Usage, Messages::tr("%1 cannot be “%2”: choose from %3.")
                                         .arg(option, QString::fromStdString(value), choices.join(u", "_s))};
}

Result<void> readOffset(const QString &option, const std::vector<double> &millimetres, QPointF &offset)
{
    if (millimetres.empty())
        return {};
    if (std::ranges::any_of(millimetres, [](double each) { return std::abs(each) > mostOffset; }))
        return Error{Error::Kind::Usage,
                     Messages::tr("%1 is in millimetres to the right and down, for example 1.5,-0.5: at most 20.").arg(option)};
    offset = {Length::millimetres(millimetres[0]).points(), Length::millimetres(millimetres[1]).points()};
    return {};
}

} // namespace

void BookletOptions::declare(Parser &verb)
{
    verb.add_option("--paper", m_paper, help(Messages::tr("Booklets: the sheets, A4 (pages of A5), A3, Letter or Tabloid")));
    verb.add_option("--flip", m_flip, help(Messages::tr("Booklets: the edge that the printer turns the paper over, short or long")));
    verb.add_option("--signature", m_signature, help(Messages::tr("Booklets: at most so many sheets folded into one another")))
        ->check(CLI::PositiveNumber);
    verb.add_option("--creep", m_creep, help(Messages::tr("Booklets: thickness of the paper in millimetres, to even out what inner sheets stick out (0.1 from five sheets on)")));
    verb.add_option("--blank", m_blank, help(Messages::tr("Booklets: blank pages before the back cover or at the end, cover or end")));
    verb.add_option("--offset-front", m_frontOffset, help(Messages::tr("Booklets: move the fronts by so many millimetres right and down, for example 1.5,-0.5")))
        ->delimiter(',')->expected(2);
    verb.add_option("--offset-back", m_backOffset, help(Messages::tr("Booklets: move the backs in the same way")))->delimiter(',')->expected(2);
    verb.add_option("--pass", m_pass, help(Messages::tr("Booklets: for printers of one side, fronts or backs alone")));
    verb.add_option("--order", m_order, help(Messages::tr("Booklets: order of the backs alone, same or reversed")));
    verb.add_flag("--turn", m_turn, help(Messages::tr("Booklets: turn the backs alone upside down")));
}

Result<BookletSetup> BookletOptions::setup() const
{
    BookletSetup setup;
    for (const auto read : {&BookletOptions::readPaper, &BookletOptions::readFolding, &BookletOptions::readPrinter}) {
        if (const auto done = (this->*read)(setup); !done)
            return done.error();
    }
    return setup;
}

Result<void> BookletOptions::readPaper(BookletSetup &setup) const
{
    if (m_paper.empty())
        return {};
    QStringList papers;
    for (const BookletPaper &each : bookletPapers())
        papers << each.name;
    if (const auto fine = known(u"--paper"_s, m_paper, papers); !fine)
        return fine;
    setup.sheet = bookletPaper(paper())->sheet;
    return {};
}

Result<void> BookletOptions::readFolding(BookletSetup &setup) const
{
    if (const auto fine = known(u"--blank"_s, m_blank, {u"cover"_s, u"end"_s}); !fine)
        return fine;
    if (m_creep && (*m_creep < 0 || *m_creep > mostCreep))
        return Error{Error::Kind::Usage, Messages::tr("--creep is the thickness of the paper in millimetres, for example 0.1: between 0 and 1.")};
    setup.blanksBeforeBackCover = m_blank == "cover";
    setup.signature = m_signature;
    if (m_creep)
        setup.creep = Length::millimetres(*m_creep).points();
    return {};
}

Result<void> BookletOptions::readPrinter(BookletSetup &setup) const
{
    for (const auto &[option, value, choices] : {std::tuple(u"--flip"_s, m_flip, QStringList{u"short"_s, u"long"_s}),
                                                 std::tuple(u"--pass"_s, m_pass, QStringList{u"both"_s, u"fronts"_s, u"backs"_s}),
                                                 std::tuple(u"--order"_s, m_order, QStringList{u"same"_s, u"reversed"_s})}) {
        if (const auto fine = known(option, value, choices); !fine)
            return fine;
    }
    if (m_pass != "backs" && (m_turn || m_order != "same"))
        return Error{Error::Kind::Usage, Messages::tr("--order and --turn go with --pass backs only.")};
    setup.flip = m_flip == "long" ? Flip::LongEdge : Flip::ShortEdge;
    setup.pass = m_pass == "fronts" ? Pass::Fronts : m_pass == "backs" ? Pass::Backs : Pass::BothSides;
    setup.secondPass = {.reversed = m_order == "reversed", .turned = m_turn};
    if (const auto read = readOffset(u"--offset-front"_s, m_frontOffset, setup.frontOffset); !read)
        return read;
    return readOffset(u"--offset-back"_s, m_backOffset, setup.backOffset);
}

} // namespace quarterly
