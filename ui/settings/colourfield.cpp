// SPDX-License-Identifier: GPL-3.0-or-later
#include "colourfield.h"

#include "colourbutton.h"

#include "base/contrast.h"
#include "ui/style/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace quarterly {

namespace {

QString onWhite(const QColor &colour)
{
    return QLocale().toString(contrastRatio(colour, Qt::white), 'f', 1);
}

} // namespace

ColourField::ColourField(const QString &name, const QColor &colour, Use use, QWidget *parent)
    : QWidget(parent), m_use(use), m_colour(colour), m_button(new ColourButton(colour)), m_nearest(new QPushButton), m_words(new QLabel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(m_button, 0, Qt::AlignLeft);
    column->addWidget(m_words);
    column->addWidget(m_nearest, 0, Qt::AlignLeft);
    setFocusProxy(m_button);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred); // or forms give the words too little room

    m_button->setAccessibleName(name);
    m_nearest->setObjectName(QStringLiteral("nearest"));
    m_words->setObjectName(QStringLiteral("contrast"));
    m_words->setWordWrap(true);
    makeMuted(*m_words);
    praise();
    connect(m_button, &ColourButton::chosen, this, &ColourField::take);
    connect(m_nearest, &QPushButton::clicked, this, [this] { m_button->choose(m_offered); });
}

void ColourField::take(const QColor &colour)
{
    const QColor nearest = readableOn(colour, Qt::white);
    if (m_use == Use::Text && nearest != colour)
        return refuse(colour, nearest);
    m_colour = colour;
    praise();
    Q_EMIT chosen(colour);
}

void ColourField::refuse(const QColor &colour, const QColor &nearest)
{
    m_words->setText(tr("%1 is too light for text (contrast %2 with white) and is not used: it stays %3. The nearest that can be read is %4.")
                         .arg(colour.name(), onWhite(colour), m_colour.name(), nearest.name()));
    m_offered = nearest;
    m_button->show(m_colour);
    m_nearest->setText(tr("Use %1").arg(nearest.name()));
    m_nearest->setIcon(swatch(nearest));
    m_nearest->setVisible(true);
    m_button->setAccessibleDescription(m_words->text());
}

void ColourField::praise()
{
    m_nearest->setVisible(false);
    m_words->setText(m_use == Use::Ornament ? tr("For lines and bars only: any colour will do.")
                                            : tr("Text in this colour can be read well (contrast %1 with white).").arg(onWhite(m_colour)));
    m_button->setAccessibleDescription(m_words->text());
}

} // namespace quarterly
