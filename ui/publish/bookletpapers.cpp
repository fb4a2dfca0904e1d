// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookletpapers.h"

#include "export/booklet.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QSignalBlocker>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::BookletPapers)

public:
    static QString of(const QString &paper)
    {
        if (paper == "A4"_L1)
            return tr("A4, with pages of A5");
        if (paper == "A3"_L1)
            return tr("A3, with pages of A4");
        if (paper == "Letter"_L1)
            return tr("Letter, with pages of half a letter");
        return tr("Tabloid, with pages of a letter");
    }
};

} // namespace

void showBookletPapers(QComboBox &box, const QString &issuePaper)
{
    const QSignalBlocker quiet(box);
    const QString before = box.currentIndex() < 0 ? issuePaper : chosenBookletPaper(box);
    box.clear();
    for (const BookletPaper &paper : bookletPapers())
        box.addItem(Words::of(paper.name), paper.name);
    box.setCurrentIndex(std::max(0, box.findData(before)));
}

QString chosenBookletPaper(const QComboBox &box)
{
    return box.currentData().toString();
}

} // namespace quarterly
