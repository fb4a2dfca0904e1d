// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangedetails.h"

#include "ui/style/colours.h"
#include "ui/style/style.h"
#include "ui/translate/exchangewords.h"
#include "ui/translate/segmentwords.h"

#include <QGridLayout>
#include <QLabel>
#include <QTextBrowser>

namespace quarterly {

using namespace Qt::StringLiterals;

ExchangeDetails::ExchangeDetails(QWidget *parent) : QWidget(parent), m_place(new QLabel(this)), m_reason(new QLabel(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setRowStretch(2, 1);
    m_place->setObjectName(u"exchangePlace"_s);
    m_place->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // titles may be long
    makeMuted(*m_place);
    grid->addWidget(m_place, 0, 0, 1, 3);
    m_source = addText(*grid, 0, u"sourceText"_s);
    m_today = addText(*grid, 1, u"textToday"_s);
    m_file = addText(*grid, 2, u"textOfFile"_s);
    m_reason->setObjectName(u"exchangeReason"_s);
    m_reason->setWordWrap(true);
    m_reason->setMinimumHeight(2 * m_reason->fontMetrics().lineSpacing()); // nothing jumps from text to text
    m_reason->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    grid->addWidget(m_reason, 3, 0, 1, 3);
    nameTexts(true);
}

QTextBrowser *ExchangeDetails::addText(QGridLayout &grid, int column, const QString &name)
{
    auto *label = new QLabel(this);
    makeCaption(*label);
    auto *text = new QTextBrowser(this);
    text->setObjectName(name);
    text->setTabChangesFocus(true);
    text->document()->setDocumentMargin(8);
    label->setBuddy(text);
    m_captions << label;
    grid.addWidget(label, 1, column);
    grid.addWidget(text, 2, column);
    grid.setColumnStretch(column, 1);
    return text;
}

void ExchangeDetails::nameTexts(bool areTranslations)
{
    const QStringList names = areTranslations ? QStringList{tr("Source"), tr("Translation today"), tr("Translation in the file")}
                                              : QStringList{tr("As it left"), tr("Today"), tr("In the file")};
    for (qsizetype i = 0; i < m_captions.size(); ++i) {
        m_captions[i]->setText(names[i]);
        m_captions[i]->buddy()->setAccessibleName(names[i]);
    }
}

// A text that is new as a whole is easier to read without its marks.
void ExchangeDetails::showDifferences(QTextBrowser &text, const QString &before, const QString &after)
{
    const bool isNew = before.isEmpty() || after.isEmpty();
    const QList<DiffPiece> pieces = isNew ? QList{DiffPiece{DiffPiece::Kind::Same, after}} : wordDiff(before, after);
    showDifference(*text.document(), pieces, Colours::of(text.palette()));
    text.setAccessibleDescription(changeInWords(pieces).join(u"; "_s));
}

void ExchangeDetails::showUnit(const ReviewedUnit &unit, Language to)
{
    const bool isOfIssue = unit.outcome != ExchangeOutcome::Unknown;
    const QString source = plainText(unit.source), today = plainText(unit.segment.target);
    showDifferences(*m_source, source, isOfIssue ? plainText(unit.segment.source) : source);
    const QStringList place{fieldName(unit.segment), unit.segment.heading.simplified()};
    m_place->setText(isOfIssue ? place.join(u" · "_s) : QString());
    m_today->setPlainText(today);
    showDifferences(*m_file, today, plainText(unit.target));
    m_reason->setText(outcomeExplanation(unit, to));
}

void ExchangeDetails::clearUnit()
{
    for (QTextBrowser *text : {m_source, m_today, m_file})
        text->clear();
    m_place->clear();
    m_reason->clear();
}

} // namespace quarterly
