// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/testlibrary.h"
#include "library/coverage.h"
#include "library/itemlist.h"

#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;

class TestCoverage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void counts_areByArticleAndMonth();
    void trashAndNotesAndOtherYears_doNotCount();
    void month_listsWhatItCounts();

private:
    ItemId add(const QString &title, const QString &day, const QList<int> &articles, const QString &kind = u"news"_s);
    QList<CoverageCount> counts(int year) const { return *coverage(m_made->library(), year); }

    std::unique_ptr<TestLibrary> m_made;
};

void TestCoverage::init()
{
    m_made = std::make_unique<TestLibrary>();
}

ItemId TestCoverage::add(const QString &title, const QString &day, const QList<int> &articles, const QString &kind)
{
    const ItemId item = m_made->addItem(title);
    m_made->addEvent(item, day);
    m_made->write([&](Writer &writer) {
        auto row = *writer.row<ItemRow>(item.toString());
        row.kind = kind;
        writer.put(row);
        for (const int article : articles)
            writer.put(ArticleRow{item, article});
    });
    return item;
}

void TestCoverage::counts_areByArticleAndMonth()
{
    add(u"One"_s, u"2019-03-01"_s, {7, 21});
    add(u"Two"_s, u"2019-03-31"_s, {7});
    add(u"Three"_s, u"2019-12-31"_s, {});
    QCOMPARE(counts(2019), (QList<CoverageCount>{{0, 12, 1, 0}, {7, 3, 2, 0}, {21, 3, 1, 0}, {-1, 3, 2, 0}, {-1, 12, 1, 0}}));
}

void TestCoverage::trashAndNotesAndOtherYears_doNotCount()
{
    add(u"Note"_s, u"2019-03-01"_s, {7}, u"note"_s);
    add(u"Old"_s, u"2018-12-31"_s, {7});
    const ItemId trashed = add(u"Trashed"_s, u"2019-03-02"_s, {7});
    m_made->write([&](Writer &writer) {
        auto row = *writer.row<ItemRow>(trashed.toString());
        row.trashed = u"2020-01-01T00:00:00.000Z"_s;
        writer.put(row);
    });
    QCOMPARE(counts(2019), QList<CoverageCount>());
    QCOMPARE(counts(2018).size(), 2);
}

// What a cell counts is what the list shows for it.
void TestCoverage::month_listsWhatItCounts()
{
    const ItemId one = add(u"One"_s, u"2019-03-01"_s, {7});
    add(u"Two"_s, u"2019-04-01"_s, {7});
    const ItemId none = add(u"Three"_s, u"2019-03-15"_s, {});
    const Period march{QDate(2019, 3, 1), QDate(2019, 3, 31)};
    QCOMPARE(*listItems(m_made->library(), {.period = march, .article = 7}, 0, 10), QList{one});
    QCOMPARE(*listItems(m_made->library(), {.period = march, .article = 0}, 0, 10), QList{none});
    QCOMPARE(listItems(m_made->library(), {.period = march}, 0, 10)->size(), 2);
}

QTEST_GUILESS_MAIN(TestCoverage)
#include "tst_coverage.moc"
