// SPDX-License-Identifier: GPL-3.0-or-later
#include "bringin.h"

#include "base/files.h"
#include "issue/newsletterimport.h"
#include "library/pictureimport.h"
#include "ui/session.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::BringIn)
};

const QStringList pictureKinds{u"png"_s, u"jpg"_s, u"jpeg"_s, u"gif"_s};
const QStringList textKinds{u"txt"_s, u"md"_s, u"markdown"_s, u"html"_s, u"htm"_s};
constexpr qint64 pictureLimit = 32 << 20;

QString kindOf(const QString &file)
{
    return QFileInfo(file).suffix().toLower();
}

// A highlight named after the file, with the picture in it.
Result<ItemId> highlightOf(IssueEditor &editor, Language language, const QString &file)
{
    const auto bytes = readFile(file, pictureLimit);
    if (!bytes)
        return bytes.error();
    const auto picture = importPicture(*bytes, QFileInfo(file).fileName());
    if (!picture)
        return picture.error();
    ItemId made;
    const auto done = editor.together(Words::tr("New highlight"), [&]() -> Result<void> {
        const auto item = editor.createItem(ItemKind::News, language);
        if (!item)
            return item.error();
        made = *item;
        const QString title = QFileInfo(file).completeBaseName().replace(u'_', u' ');
        if (const auto named = editor.setPlainText({made.uuid(), field::title, language}, language, title); !named)
            return named;
        const auto pictures = editor.setPictures(made, {PictureInput{{}, *picture, {}, {0.5, 0.5}}});
        return pictures ? Result<void>() : pictures.error();
    });
    return done ? Result<ItemId>(made) : done.error();
}

Result<QString> bringInPicture(Session &session, const QString &file)
{
    const auto item = highlightOf(session.editor(), session.language(), file);
    if (!item)
        return item.error();
    Q_EMIT session.itemRequested(*item);
    return Words::tr("“%1” is a highlight now").arg(QFileInfo(file).fileName());
}

Result<QString> bringInText(Session &session, const QString &file)
{
    const auto report = importDocument(session.editor(), file);
    if (!report)
        return report.error();
    if (report->issue) {
        for (const IssueRow &row : session.library().issues()) {
            if (row.year == report->issue->year() && row.quarter == report->issue->number())
                session.chooseIssue(row.id);
        }
    } else if (!report->items.isEmpty()) {
        Q_EMIT session.itemRequested(report->items.first());
    }
    session.chooseLanguage(report->language);
    return (report->lines + report->remarks).join(u" · "_s);
}

} // namespace

bool canBringIn(const QString &file)
{
    return pictureKinds.contains(kindOf(file)) || textKinds.contains(kindOf(file));
}

QString filesToBringIn()
{
    return Words::tr("Texts and pictures (%1)").arg(u"*."_s + (textKinds + pictureKinds).join(u" *."_s));
}

void bringIn(Session &session, const QStringList &files)
{
    QStringList made;
    for (const QString &file : files) {
        const auto done = pictureKinds.contains(kindOf(file)) ? bringInPicture(session, file) : bringInText(session, file);
        if (!done) {
            session.report(done.error());
            return;
        }
        made << *done;
    }
    session.tell(made.join(u" · "_s));
}

} // namespace quarterly
