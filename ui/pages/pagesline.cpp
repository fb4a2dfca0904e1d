// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagesline.h"

#include "ui/pages/typesetter.h"
#include "ui/session.h"
#include "ui/style/colours.h"

#include <QEvent>
#include <QPainter>

namespace quarterly {

using namespace Qt::StringLiterals;

PagesLine::PagesLine(Session &session, QWidget *parent)
    : QLabel(parent)
    , m_session(session)
{
    setObjectName(u"pagesLine"_s);
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setContentsMargins(16, 8, 16, 8);
    setMinimumHeight(36);
    connect(&session.typesetter(), &Typesetter::pagesReady, this, &PagesLine::show);
    connect(&session, &Session::languageChanged, this, &PagesLine::show);
    connect(&session, &Session::issueChanged, this, &PagesLine::show);
    show();
}

void PagesLine::show()
{
    const auto &issue = m_session.issue();
    const auto pages = m_session.typesetter().pages(m_session.language());
    if (!issue || !pages) {
        clear();
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
    setText(parts.join(u" &nbsp; "_s));
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
        show();
    QLabel::changeEvent(event);
}

void PagesLine::paintEvent(QPaintEvent *event)
{
    const Colours &colours = Colours::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.card);
    painter.fillRect(QRect(0, 0, width(), 1), colours.border);
    painter.end();
    QLabel::paintEvent(event);
}

QString wayToBooklet(int pages)
{
    const int missing = (4 - pages % 4) % 4;
    return missing == 0 ? QString() : PagesLine::tr("%n page(s) to a booklet of %1", nullptr, missing).arg(pages + missing);
}

} // namespace quarterly
