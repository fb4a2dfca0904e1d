// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkedpair.h"
#include "taggedtext.h"

#include "text/links.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::TranslationChecks)
};

// A stretch of text that has a setting, whatever else it has beside it.
struct SetStretch
{
    qsizetype at = 0;
    qsizetype length = 0;
    QString link; // of links
};

bool hasSetting(const Run &run, CodeKind kind)
{
    switch (kind) {
    case CodeKind::Strong: return run.styles.testFlag(RunStyle::Strong);
    case CodeKind::Emphasis: return run.styles.testFlag(RunStyle::Emphasis);
    case CodeKind::Superscript: return run.styles.testFlag(RunStyle::Superscript);
    default: return !run.link.isEmpty();
    }
}

void set(Run &run, CodeKind kind, const QString &link, bool on)
{
    switch (kind) {
    case CodeKind::Strong: run.styles.setFlag(RunStyle::Strong, on); break;
    case CodeKind::Emphasis: run.styles.setFlag(RunStyle::Emphasis, on); break;
    case CodeKind::Superscript: run.styles.setFlag(RunStyle::Superscript, on); break;
    default: run.link = on ? link : QString(); break;
    }
}

// Endings of ordinals and the like: « 1er », « Mme ». Languages raise them or not.
bool isRaisedEnding(const QString &text, const SetStretch &stretch)
{
    const QStringView letters = QStringView(text).mid(stretch.at, stretch.length);
    return stretch.at > 0 && text[stretch.at - 1].isLetterOrNumber() && letters.size() <= 4
        && std::ranges::all_of(letters, [](QChar c) { return c.isLetter(); });
}

QList<SetStretch> stretches(const CheckedText &text, CodeKind kind)
{
    QList<SetStretch> found;
    qsizetype at = 0;
    for (const Run &run : text.runs) {
        const QString link = kind == CodeKind::Link ? run.link : QString();
        if (hasSetting(run, kind)) {
            if (!found.isEmpty() && found.last().at + found.last().length == at && found.last().link == link)
                found.last().length += run.text.size();
            else
                found << SetStretch{at, run.text.size(), link};
        }
        at += run.text.size();
    }
    found.removeIf([&](const SetStretch &stretch) {
        const QString words = text.plain.mid(stretch.at, stretch.length);
        const bool isBlank = std::ranges::none_of(words, [](QChar c) { return c.isLetterOrNumber(); });
        return (isBlank && kind != CodeKind::Superscript) || (kind == CodeKind::Superscript && isRaisedEnding(text.plain, stretch));
    });
    return found;
}

Runs withSetting(const Runs &runs, const SetStretch &stretch, CodeKind kind, bool on)
{
    Runs part = slice(runs, stretch.at, stretch.length);
    for (Run &run : part)
        set(run, kind, stretch.link, on);
    const qsizetype end = stretch.at + stretch.length;
    return canonical(slice(runs, 0, stretch.at) + part + slice(runs, end, plainText(runs).size() - end));
}

bool isWhole(const CheckedText &text, const SetStretch &stretch)
{
    return stretch.length >= text.plain.trimmed().size();
}

// Behind the same unit: km².
std::optional<SetStretch> placeForRaised(const CheckedPair &pair, const SetStretch &stretch)
{
    static const QRegularExpression unit = wordPattern(u"\\p{L}+$"_s);
    const QString before = unit.match(pair.source.plain.left(stretch.at)).captured();
    const qsizetype found = pair.target.plain.indexOf(before + pair.source.plain.mid(stretch.at, stretch.length));
    return before.isEmpty() || found < 0 ? std::nullopt : std::optional(SetStretch{found + before.size(), stretch.length, {}});
}

// Where the target has the words that were set in the source: all of it, or the same name, number or address once.
std::optional<SetStretch> placeFor(const CheckedPair &pair, const SetStretch &stretch, CodeKind kind)
{
    if (kind == CodeKind::Superscript)
        return placeForRaised(pair, stretch);
    if (isWhole(pair.source, stretch))
        return SetStretch{0, pair.target.plain.size(), stretch.link};
    const QString words = pair.source.plain.mid(stretch.at, stretch.length).trimmed();
    static const QRegularExpression figures(u"\\d+"_s);
    for (const QString &wanted : {words, figures.match(words).captured()}) {
        const QRegularExpression form = wordPattern(u"(?<![\\p{L}\\d])%1(?![\\p{L}\\d])"_s.arg(QRegularExpression::escape(wanted)));
        const auto found = form.match(pair.target.plain);
        if (!wanted.isEmpty() && found.hasMatch() && pair.target.plain.count(wanted) == 1)
            return SetStretch{found.capturedStart(), wanted.size(), stretch.link};
    }
    return std::nullopt;
}

QString lostMessage(CodeKind kind, const QString &words)
{
    switch (kind) {
    case CodeKind::Strong: return Messages::tr("“%1” is bold in the source, not in the translation.").arg(words);
    case CodeKind::Emphasis: return Messages::tr("“%1” is in italics in the source, not in the translation.").arg(words);
    case CodeKind::Superscript: return Messages::tr("“%1” is raised in the source, not in the translation.").arg(words);
    default: return Messages::tr("“%1” is a link in the source, not in the translation.").arg(words);
    }
}

QString doubledMessage(CodeKind kind)
{
    switch (kind) {
    case CodeKind::Strong: return Messages::tr("More places are bold than in the source.");
    case CodeKind::Emphasis: return Messages::tr("More places are in italics than in the source.");
    case CodeKind::Superscript: return Messages::tr("More places are raised than in the source.");
    default: return Messages::tr("There are more links than in the source.");
    }
}

// The first of the source's stretches that the target has no counterpart for.
TranslationFault lostSetting(const CheckedPair &pair, CodeKind kind, const QList<SetStretch> &source, const QList<SetStretch> &target)
{
    SetStretch lost = source[target.size()];
    std::optional<SetStretch> place;
    for (const SetStretch &stretch : source) {
        const auto here = placeFor(pair, stretch, kind);
        const bool isSet = here && std::ranges::any_of(target, [&](const SetStretch &other) {
            return other.at < here->at + here->length && here->at < other.at + other.length;
        });
        if (here && !isSet && !place) {
            place = here;
            lost = stretch;
        }
    }
    TranslationFault fault = pair.fault(FaultKind::Codes, lostMessage(kind, pair.source.plain.mid(lost.at, lost.length)));
    if (place) {
        fault.at = place->at;
        fault.length = place->length;
        fault.repaired = withSetting(pair.target.runs, *place, kind, true);
    }
    return fault;
}

QList<TranslationFault> settingFaults(const CheckedPair &pair, CodeKind kind)
{
    const auto source = stretches(pair.source, kind), target = stretches(pair.target, kind);
    if (target.size() > source.size()) {
        TranslationFault fault = pair.fault(FaultKind::Codes, doubledMessage(kind), target.last().at, target.last().length);
        fault.repaired = pair.target.runs;
        for (const SetStretch &surplus : target.sliced(source.size()))
            fault.repaired = withSetting(*fault.repaired, surplus, kind, false);
        return {fault};
    }
    if (target.size() == source.size())
        return {};
    // a lost address is told of as that
    const QList<Address> shown = addressesIn(pair.target.plain);
    const bool isAddressThere = kind != CodeKind::Link || std::ranges::all_of(source, [&](const SetStretch &stretch) {
        const auto leadsThere = [&stretch](const auto &other) { return leadToTheSame(other.link, stretch.link); };
        return std::ranges::any_of(shown, leadsThere) || std::ranges::any_of(target, leadsThere);
    });
    return isAddressThere ? QList<TranslationFault>{lostSetting(pair, kind, source, target)} : QList<TranslationFault>{};
}

QList<TranslationFault> lineBreakFaults(const CheckedPair &pair)
{
    const QString &text = pair.target.plain;
    const auto wanted = pair.source.plain.count(u'\n'), there = text.count(u'\n');
    if (there < wanted) {
        const QString message = Messages::tr("%n line break(s) of the source are missing.", nullptr, int(wanted - there));
        return {pair.fault(FaultKind::Codes, message)};
    }
    if (there == wanted)
        return {};
    const QString message = Messages::tr("There are %n line break(s) more than in the source.", nullptr, int(there - wanted));
    QList<Correction> doubled; // at most as many as there are too many
    for (qsizetype at = text.indexOf(u"\n\n"_s); at >= 0 && doubled.size() < there - wanted; at = text.indexOf(u"\n\n"_s, at + 1))
        doubled << Correction{at + 1, 1, {}};
    if (!doubled.isEmpty() && !pair.source.plain.contains(u"\n\n"_s))
        return {pair.fault(FaultKind::Codes, message, doubled)};
    const qsizetype last = text.lastIndexOf(u'\n');
    return {pair.fault(FaultKind::Codes, message, last, 1)};
}

} // namespace

QList<TranslationFault> codeFaults(const CheckedPair &pair)
{
    QList<TranslationFault> faults;
    for (const CodeKind kind : {CodeKind::Link, CodeKind::Strong, CodeKind::Emphasis, CodeKind::Superscript})
        faults += settingFaults(pair, kind);
    return faults + lineBreakFaults(pair);
}

} // namespace quarterly
