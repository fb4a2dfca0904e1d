// SPDX-License-Identifier: GPL-3.0-or-later
#include "linebreaker.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace quarterly {

namespace {

// What makes a paragraph ugly, on the scale of TeX's demerits.
constexpr double linePenalty = 10;
constexpr double contrastDemerits = 10'000; // neighbouring lines of very different tightness
constexpr double secondHyphenDemerits = 30'000; // on consecutive lines
constexpr double thirdHyphenDemerits = std::numeric_limits<double>::infinity(); // never
constexpr double lateHyphenDemerits = 20'000; // on the last line but one
constexpr double shortLastLineDemerits = 8'000;
constexpr double overfullDemerits = 1e12;
constexpr double shortLastLine = 0.12; // of the width

enum Fitness { Tight, Normal, Loose, VeryLoose };
constexpr std::size_t fitnesses = 4;
constexpr int streaks = 3; // of hyphens: none, one, two and more

Fitness fitnessOf(double ratio)
{
    return ratio < -0.5 ? Tight : ratio <= 0.5 ? Normal : ratio <= 1 ? Loose : VeryLoose;
}

// A place where a line may begin, with the best way to get there.
struct Node
{
    int breakAt = -1; // the atom before it
    int start = 0; // the first atom of the line
    Fitness fitness = Normal;
    int streak = 0;
    int line = 0; // how many stand above
    double demerits = 0;
    int previous = -1; // index of a node
};

class Breaker
{
public:
    Breaker(const std::vector<Atom> &atoms, const Measure &measure, bool anyway);
    std::optional<std::vector<int>> run();

private:
    struct Sums
    {
        double width = 0, stretch = 0, shrink = 0;
    };
    using Candidates = std::array<Node, fitnesses * streaks>;

    void visit(int at);
    void weigh(const Node &from, int index, int at, double ratio, Candidates &candidates) const;
    double ratio(const Node &from, int at) const;
    double demerits(const Node &from, int at, double ratio) const;
    int lineStart(int after) const;
    std::vector<int> path(int node) const;

    const std::vector<Atom> &m_atoms;
    Measure m_measure;
    bool m_anyway;
    std::vector<Sums> m_sums; // of the atoms before each
    std::vector<Node> m_nodes;
    std::vector<int> m_active; // nodes from which a line may still reach the present atom
    int m_lastDropped = 0;
};

Breaker::Breaker(const std::vector<Atom> &atoms, const Measure &measure, bool anyway)
    : m_atoms(atoms), m_measure(measure), m_anyway(anyway), m_sums(atoms.size() + 1)
{
    for (size_t i = 0; i < atoms.size(); ++i) {
        m_sums[i + 1] = m_sums[i];
        if (atoms[i].kind == Atom::Kind::Cut)
            continue; // counts only where it breaks
        m_sums[i + 1].width += atoms[i].width;
        m_sums[i + 1].stretch += atoms[i].stretch;
        m_sums[i + 1].shrink += atoms[i].shrink;
    }
    m_nodes.push_back({});
    m_active.push_back(0);
}

std::optional<std::vector<int>> Breaker::run()
{
    for (int i = 0; i < int(m_atoms.size()) && !m_active.empty(); ++i) {
        if (m_atoms[i].canBreak())
            visit(i);
    }
    const auto best = std::ranges::min_element(m_active, {}, [this](int node) { return m_nodes[node].demerits; });
    if (best == m_active.end())
        return std::nullopt;
    return path(*best);
}

// Tries to end a line at an atom: coming from every place where the line may have begun, the best for each look.
void Breaker::visit(int at)
{
    const bool end = m_atoms[at].kind == Atom::Kind::End;
    Candidates candidates;
    for (Node &candidate : candidates)
        candidate.demerits = std::numeric_limits<double>::infinity();
    std::erase_if(m_active, [&](int index) {
        const double stretched = ratio(m_nodes[index], at);
        if (stretched >= -1 && stretched <= m_measure.tolerance)
            weigh(m_nodes[index], index, at, stretched, candidates);
        const bool done = end || stretched < -1;
        if (done)
            m_lastDropped = index;
        return done;
    });

    for (const Node &candidate : candidates) {
        if (candidate.previous < 0)
            continue;
        m_nodes.push_back(candidate);
        m_active.push_back(int(m_nodes.size()) - 1);
    }
    if (m_anyway && m_active.empty()) {
        m_nodes.push_back({at, lineStart(at), Normal, 0, m_nodes[m_lastDropped].line + 1, m_nodes[m_lastDropped].demerits + overfullDemerits, m_lastDropped});
        m_active.push_back(int(m_nodes.size()) - 1);
    }
}

void Breaker::weigh(const Node &from, int index, int at, double ratio, Candidates &candidates) const
{
    const Fitness fitness = fitnessOf(ratio);
    const int streak = m_atoms[at].hyphen ? std::min(from.streak + 1, streaks - 1) : 0;
    Node &best = candidates[fitness * streaks + streak];
    if (from.demerits >= best.demerits)
        return; // which the line would only add to
    const double sum = from.demerits + demerits(from, at, ratio);
    if (sum < best.demerits)
        best = {at, lineStart(at), fitness, streak, from.line + 1, sum, index};
}

// How much of its stretch (positive) or shrink (negative) a line would use: below -1 it is too long.
double Breaker::ratio(const Node &from, int at) const
{
    const Atom &atom = m_atoms[at];
    const Sums &first = m_sums[from.start], &last = m_sums[at];
    const double width = last.width - first.width + (atom.kind == Atom::Kind::Cut ? atom.width : 0);
    const double room = m_measure.widthOf(from.line) + atom.hang - width;
    if (room >= 0) {
        if (atom.kind == Atom::Kind::End && !m_measure.balanced)
            return 0;
        const double stretch = last.stretch - first.stretch + m_measure.rag;
        return stretch > 0 ? room / stretch : room > 1e-6 ? std::numeric_limits<double>::infinity() : 0;
    }
    const double shrink = last.shrink - first.shrink;
    return -room <= shrink ? room / shrink : room > -1e-6 ? 0 : -2;
}

double Breaker::demerits(const Node &from, int at, double ratio) const
{
    const Atom &atom = m_atoms[at];
    const double badness = 100 * std::abs(ratio * ratio * ratio);
    double sum = std::pow(linePenalty + badness, 2) + std::pow(atom.penalty, 2);
    if (std::abs(fitnessOf(ratio) - from.fitness) > 1)
        sum += contrastDemerits;
    if (atom.hyphen && from.streak > 0)
        sum += from.streak > 1 ? thirdHyphenDemerits : secondHyphenDemerits;
    if (atom.kind == Atom::Kind::End && from.streak > 0)
        sum += lateHyphenDemerits;
    if (atom.kind == Atom::Kind::End && from.breakAt >= 0
        && m_sums[at].width - m_sums[from.start].width < shortLastLine * m_measure.width)
        sum += shortLastLineDemerits;
    return sum;
}

// Spaces vanish at the beginning of a line.
int Breaker::lineStart(int after) const
{
    int start = after + 1;
    while (start < int(m_atoms.size()) && m_atoms[start].kind == Atom::Kind::Space)
        ++start;
    return start;
}

std::vector<int> Breaker::path(int node) const
{
    std::vector<int> breaks;
    for (; m_nodes[node].previous >= 0; node = m_nodes[node].previous)
        breaks.push_back(m_nodes[node].breakAt);
    std::ranges::reverse(breaks);
    return breaks;
}

} // namespace

std::optional<std::vector<int>> breakLines(const std::vector<Atom> &atoms, const Measure &measure)
{
    return Breaker(atoms, measure, false).run();
}

std::vector<int> breakLinesAnyway(const std::vector<Atom> &atoms, Measure measure)
{
    measure.rag = std::max(measure.rag, measure.width / 4); // so that no line is too short to be one
    measure.tolerance = std::numeric_limits<double>::infinity();
    return *Breaker(atoms, measure, true).run();
}

} // namespace quarterly
