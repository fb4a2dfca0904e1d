// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagesline.h"

#include "ui/pages/typesetter.h"
#include "ui/session.h"
#include "ui/style/colours.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace quarterly {

using namespace Qt::StringLiterals;

PagesLine::PagesLine(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_text(new QLabel(this))
    , m_fit(new QPushButton(this))
{
    setObjectName(u"pagesLine"_s);
    m_text->setObjectName(u"length"_s);
    m_text->setTextFormat(Qt::RichText); // counts of pages and lines, each escaped
    m_text->setWordWrap(true);
    m_fit->setObjectName(u"fit"_s);
    m_fit->setCheckable(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 5, 16, 5);
    row->addWidget(m_text, 1);
    row->addWidget(m_fit, 0, Qt::AlignVCenter);
    setMinimumHeight(36);
    setFocusProxy(m_fit);
    connect(m_fit, &QPushButton::toggled, this, &PagesLine::fitToggled);
    connect(&session.typesetter(), &Typesetter::pagesReady, this, &PagesLine::showLength);
    connect(&session, &Session::languageChanged, this, &PagesLine::showLength);
    connect(&session, &Session::issueChanged, this, &PagesLine::showLength);
    retranslateUi();
}

void PagesLine::setFitOpen(bool open)
{
    m_fit->setChecked(open);
}

void PagesLine::retranslateUi()
{
    m_fit->setText(tr("Fi&t…"));
    m_fit->setToolTip(tr("Ways to reach a number of pages"));
    m_fit->setAccessibleDescription(m_fit->toolTip());
    showLength();
}

void PagesLine::showLength()
{
    const auto &issue = m_session.issue();
    const auto pages = m_session.typesetter().pages(m_session.language());
    if (!issue || !pages) {
        m_text->clear();
        return;
    }
    const int count = int(pages->pages.size());
    QStringList parts{u"<b>%1</b>"_s.arg(tr("%n page(s)", nullptr, count).toHtmlEscaped())};
    for (const Language &language : Language::all()) {
        if (const QString length = lengthText(language, language == issue->source); !length.isEmpty())
            parts << length;
    }
    if (const QString way = wayToBooklet(count); !way.isEmpty())
        parts << u"<span style='color:%1'>%2</span>"_s.arg(Colours::of(palette()).muted.name(), way.toHtmlEscaped());
    m_text->setText(parts.join(u" &nbsp; "_s));
}

QString PagesLine::lengthText(Language language, bool isOwn) const
{
    const QString code = language.code().toUpper();
    const auto over = m_session.typesetter().linesOver(language);
    if (isOwn || !over)
        return isOwn ? code : QString();
    const Colours &colours = Colours::of(palette());
    const QString words = *over > 0   ? tr("%1 %n line(s) over", nullptr, *over).arg(code)
                          : *over < 0 ? tr("%1 %n line(s) under", nullptr, -*over).arg(code)
                                      : tr("%1 even", "as many lines as the source").arg(code);
    const QColor colour = *over > 0 ? colours.warning : colours.text;
    return u"<span style='color:%1'>%2</span>"_s.arg(colour.name(), words.toHtmlEscaped());
}

void PagesLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void PagesLine::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.card);
    painter.fillRect(QRect(0, 0, width(), 1), colours.border);
}

QString wayToBooklet(int pages)
{
    const int missing = (4 - pages % 4) % 4;
    return missing == 0 ? QString() : PagesLine::tr("%n page(s) to a booklet of %1", nullptr, missing).arg(pages + missing);
}

} // namespace quarterly
