// SPDX-License-Identifier: GPL-3.0-or-later
#include "issueloader.h"

#include <array>
#include <span>

namespace quarterly {

namespace {

// Each kind stands at the index of its enumerator.
constexpr std::array itemKinds = {"news", "publication", "event", "note"};
constexpr std::array sectionKinds = {"highlights", "publications", "events", "editorial", "contact", "other"};
constexpr std::array presentations = {"full", "brief", "headline"};
constexpr std::array issueStates = {"draft", "review", "published"};
constexpr std::array textStates = {"draft", "translated", "reviewed"};
constexpr std::array blockKinds = {"paragraph", "heading", "bullet", "number", "quotation"};

using Names = std::span<const char *const>;

template<typename Kind>
QString nameIn(Names names, Kind kind)
{
    return QLatin1String(names[size_t(kind)]);
}

// The first kind for a name that does not occur: the library's own checks keep that from happening.
template<typename Kind>
Kind kindIn(Names names, const QString &name)
{
    for (size_t kind = 0; kind < names.size(); ++kind) {
        if (name == QLatin1String(names[kind]))
            return Kind(kind);
    }
    return Kind();
}

} // namespace

QString nameOf(ItemKind kind) { return nameIn(itemKinds, kind); }
QString nameOf(SectionKind kind) { return nameIn(sectionKinds, kind); }
QString nameOf(Presentation presentation) { return nameIn(presentations, presentation); }
QString nameOf(IssueState state) { return nameIn(issueStates, state); }
QString nameOf(TextState state) { return nameIn(textStates, state); }
QString nameOf(BlockKind kind) { return nameIn(blockKinds, kind); }

ItemKind itemKind(const QString &name) { return kindIn<ItemKind>(itemKinds, name); }
SectionKind sectionKind(const QString &name) { return kindIn<SectionKind>(sectionKinds, name); }
Presentation presentation(const QString &name) { return kindIn<Presentation>(presentations, name); }
IssueState issueState(const QString &name) { return kindIn<IssueState>(issueStates, name); }
TextState textState(const QString &name) { return kindIn<TextState>(textStates, name); }
BlockKind blockKind(const QString &name) { return kindIn<BlockKind>(blockKinds, name); }

} // namespace quarterly
