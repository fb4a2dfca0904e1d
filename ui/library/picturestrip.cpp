// SPDX-License-Identifier: GPL-3.0-or-later
#include "picturestrip.h"

#include "base/files.h"
#include "library/pictureimport.h"
#include "ui/library/pictureedit.h"
#include "ui/recovery/unsavededits.h"
#include "ui/session.h"
#include "ui/style/style.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 32 << 20;

QStringList localFiles(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    return files;
}

bool isPictureName(const QString &file)
{
    static const QStringList endings{u"png"_s, u"jpg"_s, u"jpeg"_s, u"gif"_s};
    return endings.contains(QFileInfo(file).suffix().toLower());
}

} // namespace

PictureStrip::PictureStrip(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_rows(new QVBoxLayout), m_add(new QPushButton), m_hint(new QLabel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(m_rows);
    m_rows->setSpacing(16);
    auto *row = new QHBoxLayout;
    row->addWidget(m_add);
    row->addWidget(m_hint, 1);
    column->addLayout(row);
    m_add->setObjectName(u"addPicture"_s);
    makeLink(*m_add);
    makeMuted(*m_hint);
    connect(m_add, &QPushButton::clicked, this, &PictureStrip::choose);
    retranslateUi();
}

void PictureStrip::retranslateUi()
{
    m_add->setText(tr("+ Add a picture…"));
    m_hint->setText(tr("or drop or paste it here"));
}

void PictureStrip::show(const Item &item, Language language)
{
    m_item = item;
    m_item.pictures = asTyped<PictureInput, Picture>(m_session.unsaved().value(place()), item.pictures, [](Picture &picture, const PictureInput &typed) {
        picture.credit = typed.credit;
        picture.focus = typed.focus;
    });
    m_language = language;
    const auto isOf = [](const PictureEdit *edit, const Picture &picture) { return edit->id() == picture.id; };
    if (!std::ranges::equal(m_edits, m_item.pictures, isOf))
        rebuild();
    for (qsizetype i = 0; i < m_edits.size(); ++i)
        m_edits[i]->show(m_item.pictures[i], language);
}

void PictureStrip::rebuild()
{
    for (PictureEdit *edit : m_edits) {
        m_rows->removeWidget(edit);
        edit->hide();
        edit->deleteLater(); // it may be the one whose button was clicked
    }
    m_edits.clear();
    for (const Picture &picture : m_item.pictures) {
        auto *edit = new PictureEdit(m_session, this);
        edit->setReadOnly(m_readOnly);
        edit->show(picture, m_language);
        connect(edit, &PictureEdit::edited, this, [this] { commit(inputs()); });
        connect(edit, &PictureEdit::removeRequested, this, [this, edit] { remove(edit); });
        m_edits << edit;
        m_rows->addWidget(edit);
    }
}

QList<PictureInput> PictureStrip::inputs() const
{
    QList<PictureInput> pictures;
    for (const PictureEdit *edit : m_edits)
        pictures << PictureInput{.id = edit->id(), .credit = edit->credit(), .focus = edit->focus()};
    for (const PictureInput &input : m_session.unsaved().value(place()).value<QList<PictureInput>>()) { // new ones cannot be shown before they are saved
        if (input.id.isNull())
            pictures << input;
    }
    return pictures;
}

QString PictureStrip::place() const
{
    return m_item.id.toString() + u" pictures"_s;
}

bool PictureStrip::commit(const QList<PictureInput> &pictures)
{
    return m_session.commit({.place = place(), .value = QVariant::fromValue(pictures), .apply = [item = m_item.id, pictures](IssueEditor &editor) {
                                 const auto done = editor.setPictures(item, pictures);
                                 return done ? Result<void>() : done.error();
                             }});
}

void PictureStrip::choose()
{
    addFiles(QFileDialog::getOpenFileNames(window(), tr("Add pictures"), {},
                                           tr("Pictures (*.png *.jpg *.jpeg *.gif)")));
}

bool PictureStrip::holdsPictures(const QMimeData *data)
{
    return data->hasImage() || std::ranges::any_of(localFiles(data), isPictureName);
}

bool PictureStrip::addFrom(const QMimeData *data)
{
    QStringList files = localFiles(data);
    files.removeIf([](const QString &file) { return !isPictureName(file); });
    if (!files.isEmpty())
        return addFiles(files);
    if (!data->hasImage())
        return false;
    const auto picture = importPicture(data->imageData().value<QImage>(), tr("the picture from the clipboard"));
    return m_session.report(picture ? Result<void>() : picture.error()) && add({*picture});
}

bool PictureStrip::addFiles(const QStringList &files)
{
    QList<ImageFile> pictures;
    for (const QString &file : files) {
        const auto bytes = readFile(file, largestFile);
        if (!bytes)
            return m_session.report(bytes.error());
        const auto picture = importPicture(*bytes, QFileInfo(file).fileName());
        if (!picture)
            return m_session.report(picture.error());
        pictures << *picture;
    }
    return !pictures.isEmpty() && add(pictures);
}

bool PictureStrip::add(const QList<ImageFile> &files)
{
    if (m_readOnly)
        return false;
    flush();
    QList<PictureInput> pictures = inputs();
    for (const ImageFile &file : files)
        pictures << PictureInput{.file = file};
    return commit(pictures);
}

void PictureStrip::remove(PictureEdit *edit)
{
    flush();
    QList<PictureInput> pictures = inputs();
    pictures.removeIf([edit](const PictureInput &picture) { return picture.id == edit->id(); });
    commit(pictures);
}

void PictureStrip::flush()
{
    for (PictureEdit *edit : m_edits)
        edit->flush();
}

void PictureStrip::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_add->setVisible(!readOnly);
    m_hint->setVisible(!readOnly);
    for (PictureEdit *edit : m_edits)
        edit->setReadOnly(readOnly);
}

void PictureStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace quarterly
