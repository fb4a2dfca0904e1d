// SPDX-License-Identifier: GPL-3.0-or-later
#include "programpage.h"

#include "base/interfacelanguage.h"
#include "ui/session.h"
#include "ui/style/style.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace quarterly {

using namespace Qt::StringLiterals;

ProgramPage::ProgramPage(Session &session, QWidget *parent)
    : QWidget(parent)
{
    auto *language = new QComboBox(this);
    language->setObjectName(u"interfaceLanguage"_s);
    for (const Language &each : Language::all())
        language->addItem(each.autonym(), each.code());
    language->setCurrentIndex(language->findData(interfaceLanguage()));
    auto *author = new QLineEdit(session.library().author(), this);
    auto *hint = new QLabel(tr("Every version of a text keeps the name of who wrote it."), this);
    hint->setWordWrap(true);
    makeMuted(*hint);
    auto *form = new QFormLayout(this);
    form->addRow(tr("Language of the window"), language);
    form->addRow(tr("Your name"), author);
    form->addRow(QString(), hint);
    connect(language, &QComboBox::activated, this,
            [this, language] { Q_EMIT interfaceLanguageChosen(language->currentData().toString()); });
    connect(author, &QLineEdit::editingFinished, this, [&session, author] {
        const QString name = author->text().trimmed();
        if (!name.isEmpty() && name != session.library().author())
            session.report(session.library().setSetting(u"author"_s, name));
    });
}

} // namespace quarterly
