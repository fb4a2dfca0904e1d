// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaving.h"

#include "unsavededits.h"

#include "ui/session.h"
#include "ui/style/style.h"
#include "ui/text/autosave.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::Leaving)
};

enum class Choice { TryAgain, SaveCopy, Leave, Stay };

Choice ask(const UnsavedEdits &unsaved, QWidget *window)
{
    QMessageBox box(QMessageBox::Warning, Messages::tr("Not everything is saved"), Messages::tr("What you typed last is not saved yet."),
                    QMessageBox::NoButton, window);
    box.setObjectName(u"leaving"_s);
    box.setInformativeText(unsaved.why());
    QPushButton *again = box.addButton(Messages::tr("&Try again"), QMessageBox::AcceptRole);
    const QPushButton *copy = box.addButton(Messages::tr("&Save a copy elsewhere…"), QMessageBox::ActionRole);
    const QPushButton *leave = box.addButton(Messages::tr("&Quit without these words"), QMessageBox::DestructiveRole);
    QPushButton *stay = box.addButton(Messages::tr("&Back to the window"), QMessageBox::RejectRole);
    box.setDefaultButton(again);
    box.setEscapeButton(stay);
    box.exec();
    const QAbstractButton *clicked = box.clickedButton();
    return clicked == again ? Choice::TryAgain : clicked == copy ? Choice::SaveCopy : clicked == leave ? Choice::Leave : Choice::Stay;
}

} // namespace

bool saveCopyElsewhere(Session &session, QWidget *window)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = Messages::tr("%1 (copy)", "a file's name").arg(QFileInfo(session.library().file()).completeBaseName());
    const QString file = QFileDialog::getSaveFileName(window, Messages::tr("Save a copy with everything you typed"),
                                                      folder + u'/' + name + u".quarterly"_s, Messages::tr("Libraries (*.quarterly)"));
    if (file.isEmpty() || !session.report(session.unsaved().saveCopy(file)))
        return false;
    session.tell(Messages::tr("A copy with everything you typed is in %1").arg(QDir::toNativeSeparators(file)));
    return true;
}

bool mayLeave(Session &session, QWidget *window)
{
    Autosave::flushAll();
    while (!session.unsaved().isEmpty()) {
        switch (ask(session.unsaved(), window)) {
        case Choice::TryAgain: session.report(session.unsaved().tryAgain()); break;
        case Choice::SaveCopy:
            if (saveCopyElsewhere(session, window))
                return true;
            break;
        case Choice::Leave: return true;
        case Choice::Stay: return false;
        }
    }
    return true;
}

} // namespace quarterly
