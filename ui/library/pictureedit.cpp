// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictureedit.h"

#include "base/picturereader.h"
#include "ui/library/focuspicture.h"
#include "ui/session.h"
#include "ui/style/icons.h"
#include "ui/text/fieldbox.h"
#include "ui/text/fieldedit.h"
#include "ui/text/nudge.h"

#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QToolButton>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

QImage scaledDown(const QByteArray &bytes, QSize box)
{
    PictureReader reader(bytes);
    reader.setScaledSize(reader.size().scaled(box * 2, Qt::KeepAspectRatio)); // sharp at 200 %
    return reader.read();
}

} // namespace

PictureEdit::PictureEdit(Session &session, QWidget *parent)
    : QWidget(parent), m_image(new FocusPicture), m_alt(new FieldEdit(session, StoryEdit::Form::Line)),
      m_caption(new FieldEdit(session, StoryEdit::Form::Line)), m_credit(new QLineEdit), m_altBox(new FieldBox(m_alt)), m_nudge(new Nudge),
      m_captionBox(new FieldBox(m_caption)), m_creditBox(new FieldBox(m_credit)), m_remove(new QToolButton), m_autosave([this] { Q_EMIT edited(); })
{
    auto *texts = new QVBoxLayout;
    texts->addWidget(m_altBox);
    texts->addWidget(m_nudge);
    texts->addWidget(m_captionBox);
    texts->addWidget(m_creditBox);
    texts->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(12);
    row->addWidget(m_image, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    row->addWidget(m_remove, 0, Qt::AlignTop);

    m_alt->setObjectName(u"alt"_s);
    m_caption->setObjectName(u"caption"_s);
    m_credit->setObjectName(u"credit"_s);
    m_remove->setObjectName(u"removePicture"_s);
    m_remove->setIcon(icon(Icon::Close));
    m_credit->setFrame(false); // the box has one
    m_alt->growFrom(1);
    m_nudge->setObjectName(u"altNudge"_s);
    connect(m_alt, &QTextEdit::textChanged, this, &PictureEdit::showNudge);
    m_caption->growFrom(1);
    connect(m_credit, &QLineEdit::textEdited, &m_autosave, &Autosave::touch);
    connect(m_image, &FocusPicture::pointMoved, &m_autosave, &Autosave::touch);
    connect(m_remove, &QToolButton::clicked, this, &PictureEdit::removeRequested);
    retranslateUi();
}

void PictureEdit::retranslateUi()
{
    m_alt->setPlaceholderText(tr("What the picture shows, for those who cannot see it"));
    m_altBox->setLabel(tr("Alternative text"));
    m_alt->setToolTip(tr("Alternative text: what the picture shows, for those who cannot see it"));
    m_nudge->setText(tr("Nobody who cannot see the picture knows yet what it shows."));
    m_captionBox->setLabel(tr("Caption"));
    m_creditBox->setLabel(tr("Photographer or source"));
    m_image->setAccessibleName(tr("Centre of the picture"));
    m_image->setToolTip(tr("Click what must stay in sight when the picture is cropped"));
    m_remove->setToolTip(tr("Remove the picture from this highlight"));
    m_remove->setAccessibleName(m_remove->toolTip());
}

void PictureEdit::show(const Picture &picture, Language language)
{
    if (picture.hash != m_picture.hash)
        m_image->setImage(scaledDown(picture.data, m_image->size()));
    m_picture = picture;
    m_alt->bind({picture.id.uuid(), field::alt, picture.source}, picture.alt, language);
    m_caption->bind({picture.id.uuid(), field::caption, picture.source}, picture.caption, language);
    showNudge();
    if (m_autosave.isPending())
        return;
    m_image->setPoint(picture.focus);
    if (m_credit->text() != picture.credit)
        m_credit->setText(picture.credit);
}

void PictureEdit::showNudge()
{
    m_nudge->setVisible(m_alt->toPlainText().trimmed().isEmpty() && !m_alt->isReadOnly());
}

QString PictureEdit::credit() const
{
    return m_credit->text();
}

QPointF PictureEdit::focus() const
{
    return m_image->point();
}

void PictureEdit::setReadOnly(bool readOnly)
{
    m_alt->setReadOnly(readOnly);
    showNudge();
    m_caption->setReadOnly(readOnly);
    m_credit->setReadOnly(readOnly);
    m_image->setEnabled(!readOnly);
    m_remove->setVisible(!readOnly);
}

void PictureEdit::flush()
{
    m_alt->flush();
    m_caption->flush();
    m_autosave.flush();
}

void PictureEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace quarterly
