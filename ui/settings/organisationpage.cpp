// SPDX-License-Identifier: GPL-3.0-or-later
#include "organisationpage.h"

#include "addressfield.h"
#include "colourfield.h"
#include "logofield.h"

#include "issue/issueloader.h"
#include "ui/recovery/unsavededits.h"
#include "ui/session.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

QString placeOf(const QString &name) { return u"organisation "_s + name; } // among what is not saved yet

} // namespace

template<typename Value>
Value OrganisationPage::shown(const QString &label, Value Profile::*member) const
{
    const Value saved = loadProfile(m_session.library()).*member;
    return m_session.unsaved().value(placeOf(label), QVariant::fromValue(saved)).template value<Value>();
}

OrganisationPage::OrganisationPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    auto *fields = new QWidget;
    auto *form = new QFormLayout(fields);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addTexts(*form, tr("Organisation"), field::organisation, &Profile::organisation);
    addTexts(*form, tr("Convention or programme"), field::body, &Profile::body);
    addTexts(*form, tr("Address"), field::address, &Profile::address);
    addField(*form, tr("Web address"), &Profile::web)->setPlaceholderText(u"https://…"_s);
    QLineEdit *mail = addField(*form, tr("E-mail"), &Profile::mail);
    mail->setObjectName(u"mail"_s);
    addOnline(*form);
    addSender(*form, *mail);
    addColour(*form, tr("Colour of headings"), &Profile::colour, ColourField::Use::Text);
    addColour(*form, tr("Second colour"), &Profile::accent, ColourField::Use::Ornament);
    addLogo(*form);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // what is in it has the focus
    area->setWidget(fields);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(area);
}

void OrganisationPage::addTexts(QFormLayout &form, const QString &label, const QString &field, LocalizedText Profile::*text)
{
    const Profile profile = loadProfile(m_session.library());
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    for (const Language &language : Language::all()) {
        auto *edit = new QLineEdit(m_session.unsaved().value(placeOf(field + language.code()), (profile.*text).plain(language)).toString());
        edit->setObjectName(field + language.code());
        edit->setAccessibleName(tr("%1 in %2", "field and language").arg(label, language.autonym()));
        auto *code = new QLabel(language.code().toUpper());
        code->setFixedWidth(28);
        auto *row = new QHBoxLayout;
        row->addWidget(code);
        row->addWidget(edit);
        column->addLayout(row);
        m_lines.add(*edit, [this, field, text, language, edit] { commitText(field, text, language, edit->text().trimmed()); });
    }
    form.addRow(label, column);
}

QLineEdit *OrganisationPage::addField(QFormLayout &form, const QString &label, QString Profile::*value)
{
    auto *edit = new QLineEdit(shown(label, value));
    form.addRow(label, edit);
    m_lines.add(*edit, [this, label, value, edit] { commit(label, value, edit->text().trimmed()); });
    return edit;
}

void OrganisationPage::addOnline(QFormLayout &form)
{
    const QString name = tr("Newsletter on the web");
    auto *field = new AddressField(AddressField::Kind::WebFolder, name,
                                   tr("Where the folder “web” of what you publish is put on the internet. E-mails lead there."));
    field->setObjectName(u"online"_s);
    field->edit().setPlaceholderText(u"https://…"_s);
    addAddress(form, name, *field, &Profile::online);
}

void OrganisationPage::addSender(QFormLayout &form, QLineEdit &mail)
{
    const QString name = tr("Sender of the newsletter");
    auto *field = new AddressField(AddressField::Kind::Mail, name,
                                   tr("The e-mail address it is sent from, to which readers write to stop receiving it. Empty: the one above."));
    field->setObjectName(u"sender"_s);
    field->edit().setPlaceholderText(mail.text());
    connect(&mail, &QLineEdit::textChanged, &field->edit(), &QLineEdit::setPlaceholderText);
    addAddress(form, name, *field, &Profile::sender);
}

void OrganisationPage::addAddress(QFormLayout &form, const QString &label, AddressField &field, QString Profile::*value)
{
    form.addRow(label, &field);
    field.show(shown(label, value));
    connect(&field, &AddressField::entered, this, [this, label, value](const QString &address) { commit(label, value, address); });
}

void OrganisationPage::addColour(QFormLayout &form, const QString &label, QString Profile::*value, ColourField::Use use)
{
    auto *field = new ColourField(label, QColor(shown(label, value)), use);
    form.addRow(label, field);
    connect(field, &ColourField::chosen, this, [this, label, value](const QColor &colour) { commit(label, value, colour.name()); });
}

void OrganisationPage::addLogo(QFormLayout &form)
{
    auto *field = new LogoField;
    const QString label = tr("Logo");
    form.addRow(label, field);
    const auto refresh = [this, label, field] {
        Profile profile = loadProfile(m_session.library());
        profile.logo = shown(label, &Profile::logo);
        field->show(profile);
    };
    refresh();
    connect(field, &LogoField::chosen, this, [this, label](const Logo &logo) { commit(label, &Profile::logo, logo); });
    connect(&m_session.library(), &Library::changed, field, refresh); // the colour behind it too
}

void OrganisationPage::commitText(const QString &field, LocalizedText Profile::*text, Language language,
                                  const QString &words)
{
    const Profile profile = loadProfile(m_session.library());
    change(field + language.code(), (profile.*text).plain(language) == words, words,
           [field, language, words](IssueEditor &editor, Profile &now) {
               return editor.setPlainText({now.id, field, now.source}, language, words);
           });
}

template<typename Value>
void OrganisationPage::commit(const QString &label, Value Profile::*member, const Value &value)
{
    change(label, loadProfile(m_session.library()).*member == value, QVariant::fromValue(value), [member, value](IssueEditor &editor, Profile &profile) {
        profile.*member = value;
        return editor.setProfile(profile);
    });
}

void OrganisationPage::change(const QString &name, bool isSaved, const QVariant &value, const std::function<Result<void>(IssueEditor &, Profile &)> &edit)
{
    if (isSaved)
        return m_session.unsaved().withdraw(placeOf(name));
    m_session.commit({.place = placeOf(name), .value = value, .apply = [edit](IssueEditor &editor) {
                          return editor.together(tr("Change the organisation"), [&]() -> Result<void> {
                              Profile profile = loadProfile(editor.library());
                              const auto owner = editor.ensureProfile(profile.source);
                              if (!owner)
                                  return owner.error();
                              profile.id = *owner;
                              return edit(editor, profile);
                          });
                      }});
}

} // namespace quarterly
