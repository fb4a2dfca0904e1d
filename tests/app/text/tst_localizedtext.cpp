// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/localizedtext.h"

#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;

class TestLocalizedText : public QObject
{
    Q_OBJECT

private slots:
    void text_isThatOfTheBlocksWhichSpeakTheLanguage();
    void text_keepsIdsAndKinds();
    void completeness_comparesWithTheSource();
    void languages_comeInTheirOwnOrder();
    void emptyText_saysNothing();

private:
    static LocalizedBlock block(const QString &english, const QString &french);

    const Language m_en = *Language::fromCode(u"en"_s);
    const Language m_fr = *Language::fromCode(u"fr"_s);
    const Language m_es = *Language::fromCode(u"es"_s);
};

LocalizedBlock TestLocalizedText::block(const QString &english, const QString &french)
{
    LocalizedBlock block{BlockId::create(), BlockKind::Bullet, {}};
    if (!english.isNull())
        block.texts[*Language::fromCode(u"en"_s)].runs = plainRuns(english);
    if (!french.isNull())
        block.texts[*Language::fromCode(u"fr"_s)].runs = plainRuns(french);
    return block;
}

void TestLocalizedText::text_isThatOfTheBlocksWhichSpeakTheLanguage()
{
    const LocalizedText text{{block(u"One"_s, u"Un"_s), block(u"Two"_s, {}), block(u"Three"_s, u"Trois"_s)}};
    QCOMPARE(text.plain(m_en), u"One\nTwo\nThree"_s);
    QCOMPARE(text.plain(m_fr), u"Un\nTrois"_s);
    QCOMPARE(text.plain(m_es), QString());
}

void TestLocalizedText::text_keepsIdsAndKinds()
{
    const LocalizedText text{{block(u"One"_s, u"Un"_s)}};
    const StoryText french = text.in(m_fr);
    QCOMPARE(french.blocks.size(), 1);
    QCOMPARE(french.blocks[0].id, text.blocks[0].id);
    QCOMPARE(french.blocks[0].kind, BlockKind::Bullet);
}

void TestLocalizedText::completeness_comparesWithTheSource()
{
    const LocalizedText text{{block(u"One"_s, u"Un"_s), block(u"Two"_s, u" "_s), block(u""_s, {})}};
    QVERIFY(!text.isCompleteIn(m_fr, m_en));
    QVERIFY(text.isCompleteIn(m_en, m_fr));
    QVERIFY(text.isCompleteIn(m_en, m_en));
    QVERIFY(!text.isCompleteIn(m_es, m_en));
}

void TestLocalizedText::languages_comeInTheirOwnOrder()
{
    LocalizedText text{{block({}, u"Un"_s), block(u"Two"_s, {})}};
    text.blocks[0].texts[m_es].runs = plainRuns(u"Uno"_s);
    QCOMPARE(text.languages(), (QList<Language>{m_en, m_fr, m_es}));
    QVERIFY(text.has(m_es));
}

void TestLocalizedText::emptyText_saysNothing()
{
    const LocalizedText nothing;
    QVERIFY(!nothing.has(m_en));
    QVERIFY(nothing.isCompleteIn(m_fr, m_en));
    QVERIFY(nothing.languages().isEmpty());
    const LocalizedText blank{{block(u""_s, u" \n"_s)}};
    QVERIFY(!blank.has(m_en));
    QVERIFY(!blank.has(m_fr));
}

QTEST_APPLESS_MAIN(TestLocalizedText)
#include "tst_localizedtext.moc"
