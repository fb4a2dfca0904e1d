// SPDX-License-Identifier: GPL-3.0-or-later
#include "translation/statistics.h"

#include "library/memoryimport.h"
#include "../library/testlibrary.h"

#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;

namespace {

Language english() { return *Language::fromCode(u"en"_s); }
Language french() { return *Language::fromCode(u"fr"_s); }

Segment segment(const QString &source, SegmentState state = SegmentState::Untranslated)
{
    return {.block = BlockId::create(), .field = {OwnerId::createUuid(), field::title, english()}, .source = plainRuns(source), .state = state};
}

QString words(int count, const QString &word)
{
    QStringList words;
    for (int i = 0; i < count; ++i)
        words << word + QChar(u'a' + i);
    return words.join(u' ');
}

// The memory knows this text of twenty words.
const QString known = words(20, u"w"_s);

QString withOtherWords(int count)
{
    QStringList parts = known.split(u' ');
    for (int i = 0; i < count; ++i)
        parts[i] = u"other"_s + QChar(u'a' + i);
    return parts.join(u' ');
}

QString lines(const Result<TranslationStatistics> &statistics)
{
    if (!statistics)
        return statistics.error().message;
    QStringList lines;
    for (auto band = statistics->cbegin(); band != statistics->cend(); ++band)
        lines << u"%1:%2/%3"_s.arg(int(band.key())).arg(band->segments).arg(band->words);
    return lines.join(u' ');
}

} // namespace

class TestStatistics : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_library.reset(); }
    void segment_isInTheBandOfItsBestMatch_data();
    void segment_isInTheBandOfItsBestMatch();
    void finishedSegment_isNoWork();
    void sameTexts_areRepetitions();
    void neighbours_makeAContextMatch();
    void noSegments_areNoBands();

private:
    QString statisticsOf(const QList<Segment> &segments) { return lines(translationStatistics(m_library->library(), segments, french())); }

    std::unique_ptr<TestLibrary> m_library;
};

void TestStatistics::init()
{
    m_library = std::make_unique<TestLibrary>();
    MemoryImport import(m_library->library(), u"a.tmx"_s);
    QVERIFY(import.begin());
    QVERIFY(import.add({.from = u"en"_s, .to = u"fr"_s, .source = known, .target = u"connu"_s}));
    QVERIFY(import.commit());
}

void TestStatistics::segment_isInTheBandOfItsBestMatch_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &source, MatchBand band) {
        QTest::newRow(name) << source << u"%1:1/20"_s.arg(int(band));
    };
    row("100", known, MatchBand::Exact);
    row("99", known.toUpper(), MatchBand::From95);
    row("95", withOtherWords(1), MatchBand::From95);
    row("90", withOtherWords(2), MatchBand::From85);
    row("85", withOtherWords(3), MatchBand::From85);
    row("80", withOtherWords(4), MatchBand::From75);
    row("75", withOtherWords(5), MatchBand::From75);
    row("70", withOtherWords(6), MatchBand::From50);
    row("50", withOtherWords(10), MatchBand::From50);
    row("45", withOtherWords(11), MatchBand::New);
    row("0", words(20, u"n"_s), MatchBand::New);
}

void TestStatistics::segment_isInTheBandOfItsBestMatch()
{
    QFETCH(QString, source);
    QTEST(statisticsOf({segment(source)}), "expected");
}

void TestStatistics::finishedSegment_isNoWork()
{
    QCOMPARE(statisticsOf({segment(known, SegmentState::Translated), segment(u"New text"_s, SegmentState::Reviewed)}), u"0:2/22"_s);
    QCOMPARE(statisticsOf({segment(u"New text"_s, SegmentState::Draft), segment(u"Other words"_s, SegmentState::Stale)}), u"8:2/4"_s);
}

void TestStatistics::sameTexts_areRepetitions()
{
    QCOMPARE(statisticsOf({segment(u"Read more"_s), segment(u"Read more"_s), segment(u"Read more"_s)}), u"3:2/4 8:1/2"_s);
    QCOMPARE(statisticsOf({segment(known), segment(known)}), u"2:2/40"_s); // the memory has them whole
    QCOMPARE(statisticsOf({segment(withOtherWords(2)), segment(withOtherWords(2))}), u"3:1/20 5:1/20"_s);
}

void TestStatistics::neighbours_makeAContextMatch()
{
    const ItemId item = m_library->addItem(QString());
    const VersionId first = m_library->addText(item.uuid(), u"body"_s, u"en"_s, u"First text"_s);
    const VersionId second = m_library->addText(item.uuid(), u"body"_s, u"en"_s, u"Another line"_s);
    m_library->write([&](Writer &writer) { writer.put(BlockRow{m_library->blockOf(second), item.uuid(), u"body"_s, 1, u"paragraph"_s}); });
    m_library->addText(item.uuid(), u"body"_s, u"fr"_s, u"Premier"_s, m_library->blockOf(first), first);
    Segment one = segment(u"First text"_s), two = segment(u"Another line"_s);
    QCOMPARE(statisticsOf({one, two}), u"2:1/2 8:1/2"_s); // of different fields
    two.field = one.field;
    QCOMPARE(statisticsOf({one, two}), u"1:1/2 8:1/2"_s);
}

void TestStatistics::noSegments_areNoBands()
{
    QCOMPARE(statisticsOf({}), QString());
}

QTEST_GUILESS_MAIN(TestStatistics)
#include "tst_statistics.moc"
