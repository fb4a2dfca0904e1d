// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlinewords.h"

#include "ui/pages/typesetter.h"

#include <QCoreApplication>
#include <QLocale>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::OutlineWords)
};

QString withSign(int number)
{
    return number > 0 ? u"+%1"_s.arg(number) : u"−%1"_s.arg(-number);
}

} // namespace

QString titleIn(const LocalizedText &title, Language language, Language source)
{
    for (const Language each : {language, source}) {
        if (const QString words = title.plain(each); !words.isEmpty())
            return words;
    }
    return Words::tr("Without a title");
}

QString kindName(SectionKind kind)
{
    switch (kind) {
    case SectionKind::Highlights: return Words::tr("Highlights");
    case SectionKind::Publications: return Words::tr("Publications");
    case SectionKind::Events: return Words::tr("Upcoming events");
    case SectionKind::Editorial: return Words::tr("Editorial");
    case SectionKind::Contact: return Words::tr("Contact");
    case SectionKind::Other: return Words::tr("Section of your own");
    }
    Q_UNREACHABLE();
}

QString presentationName(Presentation presentation)
{
    switch (presentation) {
    case Presentation::Full: return Words::tr("Full", "an item is printed with all its text");
    case Presentation::Brief: return Words::tr("Brief", "an item is printed with its summary");
    case Presentation::Headline: return Words::tr("Line", "an item is printed with its title only");
    }
    Q_UNREACHABLE();
}

QString measureText(const Placement &placement, const Issue &issue, Language language, const Typesetter &typesetter)
{
    const auto own = typesetter.measure(placement.id, language);
    if (!own)
        return {};
    QStringList parts{Words::tr("Page %1").arg(QLocale().toString(own->firstPage + 1)),
                      Words::tr("%n line(s)", nullptr, own->lines)};
    const auto source = typesetter.measure(placement.id, issue.source);
    for (const Language &other : Language::all()) {
        const auto measure = typesetter.measure(placement.id, other);
        if (other != issue.source && source && measure && measure->lines != source->lines)
            parts << u"%1 %2"_s.arg(other.code().toUpper(), withSign(measure->lines - source->lines));
    }
    return parts.join(u" · "_s);
}

bool isStale(const Item &item, Language language)
{
    const auto hasStale = [language](const LocalizedText &text) {
        return std::ranges::any_of(text.blocks,
                                   [language](const LocalizedBlock &block) { return block.texts.value(language).stale; });
    };
    return hasStale(item.title) || hasStale(item.body) || hasStale(item.summary);
}

QString staleText(const Item &item)
{
    QStringList codes;
    for (const Language &language : Language::all()) {
        if (isStale(item, language))
            codes << language.code().toUpper();
    }
    return codes.isEmpty() ? QString() : Words::tr("%1 changed since translation").arg(codes.join(u", "_s));
}

} // namespace quarterly
