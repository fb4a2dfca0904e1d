// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkparts.h"

#include "issue/editiontext.h"
#include "repairs.h"

#include <QCoreApplication>
#include <QSet>

namespace quarterly {

namespace {

constexpr int finest = 150; // dots per inch: a picture with fewer looks coarse in print

// A picture where it is printed.
struct PrintedPicture
{
    QByteArray hash;
    int page = 0;
    double dotsPerInch = 0;
};

QList<PrintedPicture> printedPictures(const Pages &pages)
{
    QList<PrintedPicture> printed;
    for (int page = 0; page < pages.pages.size(); ++page) {
        for (const PageItem &item : pages.pages[page].items) {
            const auto *image = std::get_if<Image>(&item.content);
            if (!image || image->rect.isEmpty())
                continue;
            const PagePicture &picture = pages.pictures[image->picture];
            const double pixels = picture.size.width() * image->source.width();
            printed << PrintedPicture{picture.hash, page, pixels * 72 / image->rect.width()};
        }
    }
    return printed;
}

class PictureCheck
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::PictureCheck)

public:
    explicit PictureCheck(const Pages &pages) : m_language(pages.language), m_printed(printedPictures(pages)) {}

    QList<Finding> findings(const Issue &issue);

private:
    void check(const Placement &placement, const Picture &picture);

    const Language m_language;
    const QList<PrintedPicture> m_printed;
    bool m_mayBeOnCover = true; // the first picture may be: it has the size that the cover gives it
    QList<Finding> m_findings;
};

QList<Finding> PictureCheck::findings(const Issue &issue)
{
    QSet<PictureId> seen;
    for (const Section &section : issue.sections) {
        for (const Placement &placement : section.placements) {
            for (const Picture &picture : shownPictures(placement)) {
                if (!seen.contains(picture.id))
                    check(placement, picture);
                seen << picture.id;
                m_mayBeOnCover = false;
            }
        }
    }
    return m_findings;
}

void PictureCheck::check(const Placement &placement, const Picture &picture)
{
    const auto printed = std::ranges::find(m_printed, picture.hash, &PrintedPicture::hash);
    if (printed == m_printed.end() || qRound(printed->dotsPerInch) >= finest)
        return;
    const QString message = tr("A picture of “%1” will look coarse in print: at the size it is given it has %2 dots per inch, and %3 are needed.")
                                .arg(nameForEditors(placement.item)).arg(qRound(printed->dotsPerInch)).arg(finest);
    Finding finding{Finding::Severity::Warning, message, m_language, placement.item.id, placement.id, {}, {}};
    if (printed->page > 0 || !m_mayBeOnCover)
        finding.repairs << printSmaller(placement.id, printed->dotsPerInch / finest);
    m_findings << finding;
}

} // namespace

QList<Finding> checkPictures(const Issue &issue, const Pages &pages)
{
    return PictureCheck(pages).findings(issue);
}

} // namespace quarterly
