// SPDX-License-Identifier: GPL-3.0-or-later
#include "issue/issuecomparison.h"

#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;

namespace {

Placement placed(ItemId item, const QList<int> &articles = {})
{
    Placement placement;
    placement.id = PlacementId::create();
    placement.item.id = item;
    placement.item.articles = articles;
    return placement;
}

Section section(SectionKind kind, const QString &title, const QList<Placement> &placements)
{
    Section section{SectionId::create(), kind, {}, placements};
    section.title.say(StoryText::fromPlainText(title), Language());
    return section;
}

// "Highlights|Highlights", "-|Letters": the titles here and there.
QStringList printed(const IssueComparison &comparison)
{
    QStringList lines;
    for (const SectionPair &pair : comparison.sections)
        lines << (pair.here ? pair.here->title.plain(Language()) : u"-"_s) + u'|' + (pair.there ? pair.there->title.plain(Language()) : u"-"_s);
    return lines;
}

} // namespace

class TestIssueComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sections_meetByTheirKind();
    void sectionsOfOnesOwn_meetByTheirTitles();
    void itemsInBoth_areRepeated();
    void articlesOfTheOneOnly_areTold();
};

void TestIssueComparison::sections_meetByTheirKind()
{
    Issue here, there;
    here.sections = {section(SectionKind::Highlights, u"News"_s, {}), section(SectionKind::Contact, u"Contact"_s, {})};
    there.sections = {section(SectionKind::Editorial, u"Editorial"_s, {}), section(SectionKind::Highlights, u"Highlights"_s, {})};
    QCOMPARE(printed(compareIssues(here, there)), (QStringList{u"News|Highlights"_s, u"Contact|-"_s, u"-|Editorial"_s}));
}

void TestIssueComparison::sectionsOfOnesOwn_meetByTheirTitles()
{
    Issue here, there;
    here.sections = {section(SectionKind::Other, u"Letters"_s, {}), section(SectionKind::Other, u"Obituaries"_s, {})};
    there.sections = {section(SectionKind::Other, u"Recipes"_s, {}), section(SectionKind::Other, u"Letters"_s, {})};
    QCOMPARE(printed(compareIssues(here, there)), (QStringList{u"Letters|Letters"_s, u"Obituaries|-"_s, u"-|Recipes"_s}));
}

void TestIssueComparison::itemsInBoth_areRepeated()
{
    const ItemId both = ItemId::create();
    Issue here, there;
    here.sections = {section(SectionKind::Highlights, u"News"_s, {placed(both), placed(ItemId::create())})};
    there.sections = {section(SectionKind::Other, u"Letters"_s, {placed(ItemId::create()), placed(both)})};
    QCOMPARE(compareIssues(here, there).repeated, QSet{both});
}

void TestIssueComparison::articlesOfTheOneOnly_areTold()
{
    Issue here, there;
    here.sections = {section(SectionKind::Highlights, u"News"_s, {placed(ItemId::create(), {21, 7}), placed(ItemId::create(), {4})})};
    there.sections = {section(SectionKind::Highlights, u"News"_s, {placed(ItemId::create(), {7, 9})})};
    const IssueComparison comparison = compareIssues(here, there);
    QCOMPARE(comparison.articlesHere, (QList{4, 21}));
    QCOMPARE(comparison.articlesThere, QList{9});
}

QTEST_GUILESS_MAIN(TestIssueComparison)
#include "tst_issuecomparison.moc"
