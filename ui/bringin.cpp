// SPDX-License-Identifier: GPL-3.0-or-later
#include "bringin.h"

#include "base/files.h"
#include "library/pictureimport.h"
#include "translation/exchangeformat.h"
#include "translation/glossaryfile.h"
#include "translation/package.h"
#include "ui/glossary/glossarywindow.h"
#include "ui/importdialog.h"
#include "ui/session.h"
#include "ui/translate/exchangedialog.h"
#include "ui/translate/mergedialog.h"
#include "ui/translate/memoryfiles.h"

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

} // namespace

bool canBringIn(const QString &file)
{
    const QString kind = kindOf(file);
    return pictureKinds.contains(kind) || documentKinds().contains(kind) || exchangeSuffixes().contains(kind)
           || memorySuffixes().contains(kind) || glossarySuffixes().contains(kind);
}

QString filesToBringIn()
{
    return Words::tr("Texts and pictures (%1)").arg(u"*."_s + (documentKinds() + pictureKinds).join(u" *."_s));
}

bool isPackage(const QString &file)
{
    return kindOf(file) == packageSuffix;
}

void bringBack(Session &session, const QString &package, QWidget *window)
{
    auto *review = new MergeDialog(session, package, window);
    review->setAttribute(Qt::WA_DeleteOnClose);
    review->open();
}

void takeTranslation(Session &session, const QString &file, QWidget *window)
{
    auto *review = new ExchangeDialog(session, file, window);
    review->setAttribute(Qt::WA_DeleteOnClose);
    review->open();
}

// The glossary shows what became of it.
void takeInGlossary(Session &session, const QString &file, QWidget *window)
{
    auto *glossary = new GlossaryWindow(session, window);
    glossary->setAttribute(Qt::WA_DeleteOnClose);
    glossary->show();
    glossary->takeIn(file);
}

void bringIn(Session &session, const QStringList &files, QWidget *window)
{
    QStringList documents, made;
    for (const QString &file : files) {
        if (isExchangeFile(file)) {
            takeTranslation(session, file, window);
            continue;
        }
        if (memorySuffixes().contains(kindOf(file))) {
            takeInMemory(session, file, window);
            continue;
        }
        if (glossarySuffixes().contains(kindOf(file))) {
            takeInGlossary(session, file, window);
            continue;
        }
        if (!pictureKinds.contains(kindOf(file))) {
            documents << file;
            continue;
        }
        const auto done = bringInPicture(session, file);
        if (!done) {
            session.report(done.error());
            return;
        }
        made << *done;
    }
    if (!made.isEmpty())
        session.tell(made.join(u" · "_s));
    if (documents.isEmpty())
        return;
    auto *preview = new ImportDialog(session, documents, window);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->open();
}

} // namespace quarterly
