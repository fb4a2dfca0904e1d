// SPDX-License-Identifier: GPL-3.0-or-later
#include "colourfield.h"

#include "colourbutton.h"

#include "base/contrast.h"
#include "ui/style/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace quarterly {

ColourField::ColourField(const QString &name, const QColor &colour, Use use, QWidget *parent)
    : QWidget(parent), m_use(use), m_button(new ColourButton(colour)), m_instead(new QLabel), m_words(new QLabel)
{
    auto *line = new QHBoxLayout;
    line->addWidget(m_instead);
    line->addWidget(m_words, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(m_button, 0, Qt::AlignLeft);
    column->addLayout(line);
    setFocusProxy(m_button);

    m_button->setAccessibleName(name);
    m_words->setObjectName(QStringLiteral("contrast"));
    m_words->setWordWrap(true);
    makeMuted(*m_words);
    judge(m_button->colour());
    connect(m_button, &ColourButton::chosen, this, &ColourField::judge);
    connect(m_button, &ColourButton::chosen, this, &ColourField::chosen);
}

void ColourField::judge(const QColor &colour)
{
    const QColor used = readableOn(colour, Qt::white);
    const bool tooLight = m_use == Use::Text && used != colour;
    m_instead->setVisible(tooLight);
    m_instead->setPixmap(swatch(used));
    if (m_use == Use::Ornament) {
        m_words->setText(tr("For lines and bars only: any colour will do."));
        return;
    }
    const QString ratio = QLocale().toString(contrastRatio(colour, Qt::white), 'f', 1);
    m_words->setText(tooLight ? tr("Too light for text (contrast %1 with white): %2 is used instead.").arg(ratio, used.name())
                              : tr("Text in this colour can be read well (contrast %1 with white).").arg(ratio));
    m_button->setAccessibleDescription(m_words->text());
}

} // namespace quarterly
