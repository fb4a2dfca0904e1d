// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingspanel.h"

#include "checker.h"
#include "jump.h"

#include "ui/library/flowlayout.h"
#include "ui/session.h"
#include "ui/style/colours.h"
#include "ui/style/style.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostShown = 100;

// One finding on a card, with a dot in the colour of its severity and the severity's name for those who do not see it.
class FindingCard : public QWidget
{
public:
    FindingCard(Finding::Severity severity, QWidget *parent) : QWidget(parent), m_severity(severity) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours &colours = Colours::of(palette());
        QPainter painter(this);
        paintCard(painter, rect(), colours.card, colours.border);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_severity == Finding::Severity::Error     ? colours.error
                         : m_severity == Finding::Severity::Warning ? colours.warning
                                                                    : colours.muted);
        painter.drawEllipse(QPointF(18, 22), 4.5, 4.5);
    }

private:
    Finding::Severity m_severity;
};

QString severityName(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Error: return FindingsPanel::tr("To fix");
    case Finding::Severity::Warning: return FindingsPanel::tr("Warning");
    case Finding::Severity::Remark: return FindingsPanel::tr("Remark");
    }
    Q_UNREACHABLE();
}

} // namespace

FindingsPanel::FindingsPanel(Session &session, Checker &checker, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_checker(checker)
    , m_caption(new QLabel(this))
    , m_count(new QLabel(this))
    , m_area(new QScrollArea(this))
{
    setObjectName(u"findings"_s);
    makeCaption(*m_caption);
    makeMuted(*m_count);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus); // what is in it has the focus
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *head = new QHBoxLayout;
    head->addWidget(m_caption);
    head->addStretch();
    head->addWidget(m_count);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_area, 1);
    connect(&checker, &Checker::changed, this, &FindingsPanel::show);
    show();
}

void FindingsPanel::show()
{
    const QList<Finding> &findings = m_checker.findings();
    m_caption->setText(tr("Before publishing"));
    m_count->setText(tr("%n finding(s)", nullptr, int(findings.size())));
    const int focused = focusedRow();
    auto *rows = new QWidget;
    auto *column = new QVBoxLayout(rows);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(6);
    for (const Finding &finding : findings.first(std::min<qsizetype>(findings.size(), mostShown)))
        column->addWidget(makeRow(finding, rows));
    auto *rest = new QLabel(rows);
    rest->setWordWrap(true);
    if (!m_session.issue())
        rest->setText(tr("Choose or make an issue to see what it still needs."));
    else if (findings.isEmpty())
        rest->setText(tr("Nothing is missing, stale or doubtful. The issue is ready."));
    else if (findings.size() > mostShown)
        rest->setText(tr("… and %n more", nullptr, int(findings.size()) - mostShown));
    column->addWidget(rest);
    column->addStretch();
    m_area->setWidget(rows); // takes the old rows away
    keepFocus(focused);
}

int FindingsPanel::focusedRow() const
{
    const QWidget *focus = focusWidget();
    if (!m_area->widget() || !focus || !focus->hasFocus())
        return -1;
    return m_area->widget()->layout()->indexOf(focus->parentWidget());
}

// Whoever repairs one finding after the other by keyboard goes on with the next.
void FindingsPanel::keepFocus(int row)
{
    if (row < 0)
        return;
    const auto cards = m_area->widget()->findChildren<QPushButton *>(u"jump"_s);
    if (!cards.isEmpty())
        cards[std::min<qsizetype>(row, cards.size() - 1)]->setFocus();
    else
        m_area->setFocus();
}

QWidget *FindingsPanel::makeRow(const Finding &finding, QWidget *parent)
{
    auto *card = new FindingCard(finding.severity, parent);
    auto *words = new QLabel(finding.message, card);
    words->setWordWrap(true);
    words->setAccessibleName(tr("%1: %2", "severity: finding").arg(severityName(finding.severity), finding.message));
    auto *language = new QLabel(finding.language.code().toUpper(), card);
    makeMuted(*language);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->setContentsMargins(12, 0, 0, 0); // as far as a button's frame is from its words
    row->addWidget(words, 1);
    row->addWidget(language, 0, Qt::AlignTop);
    auto *buttons = new FlowLayout; // a long name goes below, whatever the width
    QPushButton *jumpButton = makeButton(tr("Show"), finding, card);
    jumpButton->setObjectName(u"jump"_s);
    connect(jumpButton, &QPushButton::clicked, this, [this, finding] { jump(finding); });
    buttons->addWidget(jumpButton);
    for (const Repair &repair : finding.repairs) {
        QPushButton *button = makeButton(repair.name, finding, card);
        button->setObjectName(u"repair"_s);
        connect(button, &QPushButton::clicked, &m_checker, [this, repair] { m_checker.carryOut(repair); });
        buttons->addWidget(button);
    }
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(22, 8, 10, 4);
    column->setSpacing(0);
    column->addLayout(row);
    column->addLayout(buttons);
    return card;
}

QPushButton *FindingsPanel::makeButton(const QString &text, const Finding &finding, QWidget *card)
{
    auto *button = new QPushButton(QString(text).replace(u'&', u"&&"_s), card);
    button->setAccessibleName(tr("%1: %2", "button: finding").arg(text, finding.message));
    makeLink(*button);
    return button;
}

void FindingsPanel::jump(const Finding &finding)
{
    if (!jumpTo({finding.language, finding.item, finding.placement, finding.block}, m_session))
        Q_EMIT composeRequested();
}

// Dictionaries change elsewhere.
void FindingsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_checker.checkAnew();
}

void FindingsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        show();
    QWidget::changeEvent(event);
}

} // namespace quarterly
