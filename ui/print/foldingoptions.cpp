// SPDX-License-Identifier: GPL-3.0-or-later
#include "foldingoptions.h"

#include "base/length.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>

namespace quarterly {

using namespace Qt::StringLiterals;

FoldingOptions::FoldingOptions(QWidget *parent)
    : QWidget(parent)
    , m_signature(new QSpinBox(this))
    , m_thickness(new QDoubleSpinBox(this))
    , m_blanks(new QComboBox(this))
    , m_marks(new QCheckBox(tr("Marks where to fold and cut"), this))
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_signature->setObjectName(u"signature"_s);
    m_signature->setRange(0, 99);
    m_signature->setSpecialValueText(tr("all in one another"));
    m_signature->setPrefix(tr("sheets at most: "));
    form->addRow(tr("Signatures"), m_signature);
    m_thickness->setObjectName(u"thickness"_s);
    m_thickness->setRange(-0.01, 0.5); // the least stands for "as usual"
    m_thickness->setSingleStep(0.01);
    m_thickness->setValue(m_thickness->minimum());
    m_thickness->setSpecialValueText(tr("0.10 mm from 5 sheets on"));
    m_thickness->setSuffix(tr(" mm"));
    m_thickness->setToolTip(tr("Inner sheets are pushed out by those around them; their pages are moved in by as much."));
    form->addRow(tr("Paper thickness"), m_thickness);
    m_blanks->setObjectName(u"blanks"_s);
    m_blanks->addItem(tr("before the back cover"), true);
    m_blanks->addItem(tr("at the end"), false);
    form->addRow(tr("Blank pages"), m_blanks);
    m_front = addOffset(tr("Move fronts"), u"frontOffset"_s);
    m_back = addOffset(tr("Move backs"), u"backOffset"_s);
    m_marks->setObjectName(u"marks"_s);
    form->addRow(m_marks);

    connect(m_signature, &QSpinBox::valueChanged, this, &FoldingOptions::changed);
    connect(m_thickness, &QDoubleSpinBox::valueChanged, this, &FoldingOptions::changed);
    connect(m_blanks, &QComboBox::currentIndexChanged, this, &FoldingOptions::changed);
    connect(m_marks, &QCheckBox::toggled, this, &FoldingOptions::changed);
}

FoldingOptions::Offset FoldingOptions::addOffset(const QString &label, const QString &name)
{
    constexpr double most = 20; // millimetres: printers are not that far out
    const Offset offset{new QDoubleSpinBox(this), new QDoubleSpinBox(this)};
    for (QDoubleSpinBox *field : {offset.right, offset.down}) {
        field->setRange(-most, most);
        field->setSingleStep(0.5);
        field->setDecimals(1);
        field->setSuffix(tr(" mm"));
        connect(field, &QDoubleSpinBox::valueChanged, this, &FoldingOptions::changed);
    }
    offset.right->setObjectName(name + u"Right"_s);
    offset.right->setPrefix(u"→ "_s);
    offset.right->setAccessibleName(tr("%1 to the right", "“Move fronts” or “Move backs”").arg(label));
    offset.down->setObjectName(name + u"Down"_s);
    offset.down->setPrefix(u"↓ "_s);
    offset.down->setAccessibleName(tr("%1 down", "“Move fronts” or “Move backs”").arg(label));
    auto *row = new QHBoxLayout;
    row->addWidget(offset.right, 1);
    row->addWidget(offset.down, 1);
    static_cast<QFormLayout *>(layout())->addRow(label, row);
    return offset;
}

QPointF FoldingOptions::Offset::points() const
{
    return {Length::millimetres(right->value()).points(), Length::millimetres(down->value()).points()};
}

BookletSetup FoldingOptions::setup() const
{
    BookletSetup setup;
    setup.signature = m_signature->value();
    if (m_thickness->value() >= 0)
        setup.creep = Length::millimetres(m_thickness->value()).points();
    setup.blanksBeforeBackCover = m_blanks->currentData().toBool();
    setup.marks = m_marks->isChecked();
    setup.frontOffset = m_front.points();
    setup.backOffset = m_back.points();
    return setup;
}

} // namespace quarterly
