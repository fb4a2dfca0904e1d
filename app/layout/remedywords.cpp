// SPDX-License-Identifier: GPL-3.0-or-later
#include "remedywords.h"

#include "base/interfacelanguage.h"
#include "issue/editiontext.h"
#include "layout/theme.h"

#include <QLocale>

namespace quarterly {

using Kind = FitChange::Kind;

namespace {

QString number(double value)
{
    return QLocale().toString(qRound(value));
}

} // namespace

RemedyWords::RemedyWords(const Issue &issue, Language language, std::optional<Quarter> next)
    : m_issue(issue), m_language(language), m_next(next)
{
}

QString RemedyWords::change(const FitChange &change) const
{
    switch (change.kind) {
    case Kind::Spacing: return spacing(change);
    case Kind::PictureHeight:
    case Kind::PictureSize: return picture(change);
    case Kind::TypeSize: return typeSize(change);
    case Kind::Full:
    case Kind::Brief:
    case Kind::NextIssue: return contents(change);
    }
    Q_UNREACHABLE();
}

QStringList RemedyWords::changes(const Remedy &remedy) const
{
    QStringList list;
    for (const FitChange &each : remedy.changes)
        list << change(each);
    return list;
}

QString RemedyWords::spacing(const FitChange &change) const
{
    const QString amount = number(std::abs(change.amount));
    if (change.placement.isNull())
        return change.amount < 0 ? tr("Tighten all text by %1 thousandths of an em").arg(amount)
                                 : tr("Space out all text by %1 thousandths of an em").arg(amount);
    const QString item = title(change.placement);
    return change.amount < 0 ? tr("Tighten “%1” by %2 thousandths of an em").arg(item, amount)
                             : tr("Space out “%1” by %2 thousandths of an em").arg(item, amount);
}

QString RemedyWords::picture(const FitChange &change) const
{
    const bool crop = change.kind == Kind::PictureHeight, everywhere = change.placement.isNull();
    const QString item = title(change.placement), percent = number(change.amount * 100);
    if (change.amount >= 1) {
        if (everywhere)
            return crop ? tr("Show all pictures uncropped") : tr("Show all pictures in full size");
        return crop ? tr("Show the pictures of “%1” uncropped").arg(item)
                    : tr("Show the pictures of “%1” in full size").arg(item);
    }
    if (everywhere)
        return crop ? tr("Crop all pictures to %1 % of their height").arg(percent)
                    : tr("Set all pictures at %1 % of their size").arg(percent);
    return crop ? tr("Crop the pictures of “%1” to %2 % of their height").arg(item, percent)
                : tr("Set the pictures of “%1” at %2 % of their size").arg(item, percent);
}

QString RemedyWords::typeSize(const FitChange &change) const
{
    const double now = typeSizeOf(m_issue.setup);
    return tr("Set the text in %1 points instead of %2, in all languages").arg(QLocale().toString(now + change.amount), QLocale().toString(now));
}

QString RemedyWords::contents(const FitChange &change) const
{
    const QString item = title(change.placement);
    if (change.kind == Kind::Full)
        return tr("Show “%1” in full, in all languages").arg(item);
    if (change.kind == Kind::Brief)
        return tr("Show “%1” in brief, in all languages").arg(item);
    return m_next ? tr("Move “%1” to the issue %2, in all languages").arg(item, m_next->toString())
                  : tr("Take “%1” out of the issue, in all languages; it waits in the library for the next one").arg(item);
}

QString RemedyWords::effect(const Remedy &remedy, const EditionFit &now) const
{
    const int more = remedy.after.lines() - now.lines();
    const QString pages = tr("%n page(s) instead of %1", nullptr, remedy.after.pages).arg(now.pages);
    const QString lines = more == 0  ? tr("as many lines")
                          : more < 0 ? tr("%n line(s) fewer", nullptr, -more)
                                     : tr("%n line(s) more", nullptr, more);
    return tr("%1 · %2", "pages and lines").arg(pages, lines);
}

QString RemedyWords::edit(const Remedy &remedy) const
{
    if (remedy.changes.size() > 1)
        return tr("Fit the %1 edition to %n page(s)", nullptr, remedy.after.pages).arg(edition());
    const FitChange &change = remedy.changes.first();
    return change.placement.isNull() ? editOfEdition(change) : editOfItem(change);
}

QString RemedyWords::editOfEdition(const FitChange &change) const
{
    if (change.kind == Kind::Spacing)
        return change.amount < 0 ? tr("Tighten the %1 edition").arg(edition()) : tr("Space out the %1 edition").arg(edition());
    if (change.kind == Kind::TypeSize)
        return change.amount < 0 ? tr("Make the type smaller") : tr("Make the type larger");
    return change.kind == Kind::PictureHeight ? tr("Crop pictures in the %1 edition").arg(edition())
                                              : tr("Resize pictures in the %1 edition").arg(edition());
}

QString RemedyWords::editOfItem(const FitChange &change) const
{
    const QString item = title(change.placement);
    switch (change.kind) {
    case Kind::Spacing:
        return change.amount < 0 ? tr("Tighten “%1” in the %2 edition").arg(item, edition())
                                 : tr("Space out “%1” in the %2 edition").arg(item, edition());
    case Kind::PictureHeight: return tr("Crop pictures of “%1” in the %2 edition").arg(item, edition());
    case Kind::PictureSize: return tr("Resize pictures of “%1” in the %2 edition").arg(item, edition());
    case Kind::TypeSize: return editOfEdition(change);
    case Kind::Full: return tr("Show “%1” in full").arg(item);
    case Kind::Brief: return tr("Show “%1” in brief").arg(item);
    case Kind::NextIssue: return tr("Keep “%1” for the next issue").arg(item);
    }
    Q_UNREACHABLE();
}

QString RemedyWords::title(PlacementId placement) const
{
    const Placement *found = m_issue.placement(placement);
    return found ? editionLine(found->item.title, m_language, found->item.source).plain() : QString();
}

QString RemedyWords::edition() const
{
    return languageName(m_language, Language::fromCode(interfaceLanguage()).value_or(Language()));
}

} // namespace quarterly
