// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/testsession.h"
#include "ui/translate/segmentmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace quarterly;
using namespace Qt::StringLiterals;
using Filter = SegmentModel::Filter;

class TestSegmentModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void toDo_isWhatIsUnfinished();
    void finishedSegment_staysUntilTheFilterIsChosenAnew();
    void changedSource_isStale();
    void heading_standsOnTheFirstOfAnItem();
    void nextUnfinished_startsAgainAtTheTop();
    void words_areFoundInSourceAndTranslation();
    void sourceLanguage_hasNothingToDo();

private:
    void add(const QString &title, const QString &translation);
    void setTitle(int item, const QString &title);
    Result<void> translate(const Segment &segment, TextState state);

    Language french() const { return language(u"fr"_s); }

    std::unique_ptr<TestSession> m_session;
    QList<ItemId> m_items;
    SectionId m_section;
};

void TestSegmentModel::init()
{
    m_session = std::make_unique<TestSession>();
    m_items.clear();
    IssueEditor &editor = (*m_session)->editor();
    const auto issue = editor.createIssue(*Quarter::create(2018, 2), Language());
    QVERIFY(bool(issue));
    const auto section = editor.addSection(*issue, SectionKind::Other, {});
    QVERIFY(bool(section));
    m_section = *section;
    (*m_session)->chooseIssue(*issue);
    (*m_session)->chooseLanguage(french());
    add(u"First"_s, u"Premier"_s);
    add(u"Second"_s, {});
    add(u"Third"_s, {});
}

void TestSegmentModel::cleanup()
{
    m_session.reset();
}

void TestSegmentModel::add(const QString &title, const QString &translation)
{
    const ItemId item = m_session->addItem(title);
    m_items << item;
    IssueEditor &editor = (*m_session)->editor();
    QVERIFY(bool(editor.setPlainText({item.uuid(), field::title, Language()}, french(), translation)));
    QVERIFY(bool(editor.placeItems({item}, m_section)));
}

void TestSegmentModel::setTitle(int item, const QString &title)
{
    const TextField field{m_items[item].uuid(), field::title, Language()};
    QVERIFY(bool((*m_session)->editor().setPlainText(field, Language(), title)));
}

Result<void> TestSegmentModel::translate(const Segment &segment, TextState state)
{
    return (*m_session)->editor().setTranslation(segment.block, Language(), french(), plainRuns(u"Mots"_s), state);
}

void TestSegmentModel::toDo_isWhatIsUnfinished()
{
    SegmentModel model(**m_session);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const int todo = model.count(Filter::ToDo);
    QCOMPARE(model.rowCount(), todo);
    model.setFilter(Filter::All);
    QCOMPARE(model.rowCount(), todo + 1);
    model.setFilter(Filter::Drafts);
    QCOMPARE(model.rowCount(), 0);
}

void TestSegmentModel::finishedSegment_staysUntilTheFilterIsChosenAnew()
{
    SegmentModel model(**m_session);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const int before = model.rowCount();
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const BlockId block = model.segment(before - 1).block;
    QVERIFY(bool(translate(model.segment(before - 1), TextState::Translated)));
    QCOMPARE(model.rowCount(), before);
    QCOMPARE(resets.count(), 0);
    QVERIFY(model.segment(before - 1).state == SegmentState::Translated);
    QCOMPARE(model.count(Filter::ToDo), before - 1);
    model.setFilter(Filter::ToDo);
    QVERIFY(!model.indexOf(block).isValid());
    QVERIFY(model.has(block));
}

void TestSegmentModel::changedSource_isStale()
{
    SegmentModel model(**m_session);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFilter(Filter::Changed);
    QCOMPARE(model.rowCount(), 0);
    setTitle(0, u"First and foremost"_s);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(plainText(model.segment(0).oldSource), u"First"_s);
    QCOMPARE(model.progress().stale, 1);
}

void TestSegmentModel::heading_standsOnTheFirstOfAnItem()
{
    const TextField body{m_items[1].uuid(), field::body, Language()};
    QVERIFY(bool((*m_session)->editor().setPlainText(body, Language(), u"One\nTwo"_s)));
    SegmentModel model(**m_session);
    const int row = model.indexOf(m_session->item(m_items[1]).title.blocks.first().id).row();
    QVERIFY(row >= 0);
    QCOMPARE(model.index(row).data(SegmentModel::HeadingRole).toString(), u"Second"_s);
    QVERIFY(model.index(row + 1).data(SegmentModel::HeadingRole).toString().isEmpty());
    QVERIFY(model.index(row + 2).data(SegmentModel::HeadingRole).toString().isEmpty());
    QCOMPARE(model.index(row + 3).data(SegmentModel::HeadingRole).toString(), u"Third"_s);
}

void TestSegmentModel::nextUnfinished_startsAgainAtTheTop()
{
    SegmentModel model(**m_session);
    model.setFilter(Filter::All);
    const auto rowOf = [&](int item) {
        return model.indexOf(m_session->item(m_items[item]).title.blocks.first().id).row();
    };
    QCOMPARE(model.nextUnfinished(rowOf(0)), rowOf(1));
    QCOMPARE(model.nextUnfinished(rowOf(1)), rowOf(2));
    QVERIFY(model.nextUnfinished(rowOf(2)) < rowOf(2));
    for (int row = 0; row < model.rowCount(); ++row)
        QVERIFY(bool(translate(model.segment(row), TextState::Reviewed)));
    QCOMPARE(model.nextUnfinished(0), -1);
}

void TestSegmentModel::words_areFoundInSourceAndTranslation()
{
    SegmentModel model(**m_session);
    model.setFilter(SegmentModel::Filter::All);
    const int all = model.rowCount();
    model.setWords(u"second"_s);
    QCOMPARE(model.rowCount(), 1);
    model.setWords(u"premi"_s);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(plainText(model.segment(0).source), u"First"_s);
    model.setWords({});
    QCOMPARE(model.rowCount(), all);
}

void TestSegmentModel::sourceLanguage_hasNothingToDo()
{
    SegmentModel model(**m_session);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    (*m_session)->chooseLanguage(Language());
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.progress().segments, 0);
    (*m_session)->chooseLanguage(french());
    QVERIFY(model.rowCount() > 0);
}

QTEST_MAIN(TestSegmentModel)
#include "tst_segmentmodel.moc"
