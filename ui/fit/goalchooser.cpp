// SPDX-License-Identifier: GPL-3.0-or-later
#include "goalchooser.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr int sheet = 4; // pages on a folded one
constexpr int mostPages = 200;

} // namespace

GoalChooser::GoalChooser(QWidget *parent)
    : QWidget(parent), m_label(new QLabel(this)), m_kind(new QComboBox(this)), m_number(new QSpinBox(this))
{
    m_kind->setObjectName(u"goalKind"_s);
    m_number->setObjectName(u"goalNumber"_s);
    for (const auto kind : {FitGoal::Kind::Multiple, FitGoal::Kind::Source, FitGoal::Kind::Pages})
        m_kind->addItem({}, int(kind));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_label->setBuddy(m_kind);
    setFocusProxy(m_kind);
    m_number->setRange(1, mostPages);
    m_number->setValue(2 * sheet);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_label);
    row->addWidget(m_kind, 1);
    row->addWidget(m_number);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showNumber();
        Q_EMIT changed();
    });
    connect(m_number, &QSpinBox::valueChanged, this, &GoalChooser::changed);
    retranslateUi();
    showNumber();
}

FitGoal GoalChooser::goal() const
{
    const auto kind = FitGoal::Kind(m_kind->currentData().toInt());
    return {kind, kind == FitGoal::Kind::Multiple ? sheet : m_number->value()};
}

void GoalChooser::showNumber()
{
    m_number->setVisible(goal().kind == FitGoal::Kind::Pages);
}

void GoalChooser::retranslateUi()
{
    m_label->setText(tr("&Wanted"));
    m_kind->setItemText(0, tr("A multiple of four, for a booklet"));
    m_kind->setItemText(1, tr("As many pages as the source"));
    m_kind->setItemText(2, tr("A number of pages"));
    m_kind->setAccessibleName(tr("Pages wanted"));
    m_number->setAccessibleName(tr("Number of pages wanted"));
}

void GoalChooser::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace quarterly
