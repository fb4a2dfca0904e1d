// SPDX-License-Identifier: GPL-3.0-or-later
#include "packageline.h"

#include "base/interfacelanguage.h"
#include "ui/style/colours.h"

#include <QEvent>
#include <QPainter>

namespace quarterly {

using namespace Qt::StringLiterals;

PackageLine::PackageLine(const Library &library, QWidget *parent) : QLabel(parent), m_label(packageLabel(library))
{
    setObjectName(u"packageLine"_s);
    setContentsMargins(16, 5, 16, 6);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setVisible(m_label.has_value());
    retranslateUi();
}

void PackageLine::retranslateUi()
{
    if (!m_label)
        return;
    const Language spoken = Language::fromCode(interfaceLanguage()).value_or(Language());
    setText(tr("Package of %1 for %2: when you are done, close Quarterly and send the file back.", "quarter with its year, language")
                .arg(quarterAndYear(m_label->quarter, spoken), m_label->language.autonym()));
    setToolTip(tr("Made from “%1”. Everything that you write is saved in it.").arg(m_label->library));
}

void PackageLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QLabel::changeEvent(event);
}

void PackageLine::paintEvent(QPaintEvent *event)
{
    const Colours &colours = Colours::of(palette());
    {
        QPainter painter(this);
        painter.fillRect(rect(), colours.card);
        painter.fillRect(QRect(0, height() - 1, width(), 1), colours.border);
        painter.fillRect(QRect(0, 0, 4, height()), colours.accent);
    }
    QLabel::paintEvent(event);
}

} // namespace quarterly
