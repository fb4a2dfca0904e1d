// SPDX-License-Identifier: GPL-3.0-or-later
#include "addressfield.h"

#include "text/links.h"
#include "ui/style/style.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace quarterly {

using namespace Qt::StringLiterals;

AddressField::AddressField(Kind kind, const QString &name, const QString &explanation, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_explanation(explanation), m_edit(new QLineEdit), m_words(new QLabel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(m_edit);
    column->addWidget(m_words);
    setFocusProxy(m_edit);

    m_edit->setAccessibleName(name);
    m_words->setObjectName(u"addressWords"_s);
    m_words->setWordWrap(true);
    explain();
    connect(m_edit, &QLineEdit::editingFinished, this, &AddressField::take);
}

void AddressField::show(const QString &address)
{
    m_edit->setText(address);
    explain();
}

void AddressField::take()
{
    const QString typed = m_edit->text().trimmed();
    const auto address = m_kind == Kind::Mail ? safeMailAddress(typed) : safeWebFolder(typed);
    if (!address && !typed.isEmpty()) {
        return complain(m_kind == Kind::Mail
                            ? tr("“%1” is no e-mail address and is not kept: type one like newsletter@example.org.").arg(typed)
                            : tr("“%1” is no place on the web and is not kept: type one like https://www.example.org/newsletter.").arg(typed));
    }
    show(address.value_or(QString()));
    Q_EMIT entered(m_edit->text());
}

void AddressField::explain()
{
    m_words->setText(m_explanation);
    m_edit->setAccessibleDescription(m_explanation);
    makeMuted(*m_words);
}

void AddressField::complain(const QString &message)
{
    m_words->setText(message);
    m_edit->setAccessibleDescription(message);
    m_words->setForegroundRole(QPalette::BrightText); // that of errors, in light and dark
}

} // namespace quarterly
