// SPDX-License-Identifier: GPL-3.0-or-later
#include "mastheadcard.h"

#include "outlinewords.h"

#include "ui/recovery/unsavededits.h"
#include "ui/session.h"
#include "ui/style/colours.h"
#include "ui/style/style.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSpinBox>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

const QString numberName = u"number"_s;

// Of a field, among what is not saved yet.
QString placeOf(const Issue &issue, const QString &name) { return issue.id.toString() + u' ' + name; }

} // namespace

MastheadCard::MastheadCard(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new QLabel(this))
    , m_detail(new QLabel(this))
    , m_edit(new QPushButton(this))
{
    m_form = makeForm();
    setObjectName(u"masthead"_s);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    makeMuted(*m_detail);
    m_detail->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    makeLink(*m_edit);
    m_edit->setCheckable(true);
    m_edit->setObjectName(u"editMasthead"_s);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(14, 8, 8, 8);
    grid->setVerticalSpacing(0);
    grid->addWidget(m_title, 0, 0);
    grid->addWidget(m_detail, 1, 0);
    grid->addWidget(m_edit, 0, 1, 2, 1, Qt::AlignVCenter);
    grid->addWidget(m_form, 2, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    connect(m_edit, &QPushButton::toggled, this, &MastheadCard::fold);
    connect(&session, &Session::issueChanged, this, &MastheadCard::show);
    connect(&session, &Session::languageChanged, this, &MastheadCard::show);
    fold(false);
    retranslateUi();
}

QWidget *MastheadCard::makeForm()
{
    auto *form = new QWidget(this);
    auto *grid = new QGridLayout(form);
    grid->setContentsMargins(0, 8, 6, 6);
    m_mastheadLabel = new QLabel(form);
    m_taglineLabel = new QLabel(form);
    m_numberLabel = new QLabel(form);
    m_stateLabel = new QLabel(form);
    for (QLabel *label : {m_mastheadLabel, m_taglineLabel, m_numberLabel, m_stateLabel})
        makeMuted(*label);
    grid->addWidget(m_mastheadLabel, 0, 1);
    grid->addWidget(m_taglineLabel, 0, 2);
    for (const Language &language : Language::all())
        addLanguage(*grid, language);
    m_number = new QSpinBox(form);
    m_number->setRange(0, 9999);
    m_state = new QComboBox(form);
    auto *line = new QHBoxLayout;
    line->addWidget(m_numberLabel);
    line->addWidget(m_number);
    line->addSpacing(16);
    line->addWidget(m_stateLabel);
    line->addWidget(m_state);
    line->addStretch();
    grid->addLayout(line, grid->rowCount(), 1, 1, 2);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(2, 3);
    m_lines.add(*m_number, [this] { commitNumber(m_number->value()); });
    connect(m_state, &QComboBox::activated, this, [this](int state) {
        if (m_session.issue())
            m_session.report(m_session.editor().setState(m_session.issue()->id, IssueState(state)));
    });
    return form;
}

void MastheadCard::addLanguage(QGridLayout &grid, Language language)
{
    const auto addField = [&](const QString &name, int column) {
        auto *edit = new QLineEdit;
        edit->setObjectName(name + language.code());
        grid.addWidget(edit, grid.rowCount() - (column == 1 ? 0 : 1), column);
        m_lines.add(*edit, [this, edit, name, language] { commit(name, language, edit->text().trimmed()); });
        return edit;
    };
    m_mastheads[language] = addField(field::masthead, 1);
    m_taglines[language] = addField(field::tagline, 2);
    grid.addWidget(new QLabel(language.code().toUpper()), grid.rowCount() - 1, 0);
}

void MastheadCard::commit(const QString &name, Language language, const QString &words)
{
    const auto &issue = m_session.issue();
    if (!issue)
        return;
    const LocalizedText &text = name == field::masthead ? issue->masthead : issue->tagline;
    const QString place = placeOf(*issue, name + language.code());
    if (text.plain(language) == words)
        return m_session.unsaved().withdraw(place);
    m_session.commit({.place = place, .value = words, .apply = [field = TextField{issue->id.uuid(), name, issue->source}, language, words](IssueEditor &editor) {
                          return editor.setPlainText(field, language, words);
                      }});
}

void MastheadCard::commitNumber(int number)
{
    const auto &issue = m_session.issue();
    if (!issue)
        return;
    const QString place = placeOf(*issue, numberName);
    if (issue->number == number)
        return m_session.unsaved().withdraw(place);
    m_session.commit({.place = place, .value = number, .apply = [issue = issue->id, number](IssueEditor &editor) { return editor.setNumber(issue, number); }});
}

void MastheadCard::show()
{
    setVisible(m_session.issue().has_value());
    if (!m_session.issue())
        return;
    const Issue &issue = *m_session.issue();
    const Language language = m_session.language();
    QStringList parts{titleIn(issue.masthead, language, issue.source), quarterAndYear(issue.quarter, language)};
    if (issue.number > 0)
        parts << tr("No. %1", "the number of an issue").arg(issue.number);
    parts << m_state->itemText(int(issue.state));
    m_detail->setText(parts.join(u" · "_s));
    m_state->setCurrentIndex(int(issue.state));
    if (m_lines.isPending())
        return; // somebody is typing
    const auto now = [&](const QString &name, const QVariant &saved) {
        return m_session.unsaved().value(placeOf(issue, name), saved);
    };
    for (const Language &each : Language::all()) {
        showInLine(*m_mastheads[each], now(field::masthead + each.code(), issue.masthead.plain(each)).toString());
        showInLine(*m_taglines[each], now(field::tagline + each.code(), issue.tagline.plain(each)).toString());
    }
    const QSignalBlocker blocker(m_number);
    m_number->setValue(now(numberName, issue.number).toInt());
}

void MastheadCard::fold(bool open)
{
    m_form->setVisible(open);
    m_edit->setText(open ? tr("Done") : tr("Edit"));
    if (open)
        m_mastheads.first()->setFocus();
}

void MastheadCard::retranslateUi()
{
    m_title->setText(tr("Masthead"));
    m_edit->setText(m_edit->isChecked() ? tr("Done") : tr("Edit"));
    m_edit->setAccessibleName(tr("Edit the masthead"));
    m_mastheadLabel->setText(tr("Title"));
    m_taglineLabel->setText(tr("Line below it"));
    m_numberLabel->setText(tr("Number"));
    m_number->setSpecialValueText(tr("none", "no issue number"));
    m_number->setMinimumWidth(m_number->sizeHint().width() + 16); // the style's margins are not counted in
    m_number->setAccessibleName(m_numberLabel->text());
    m_stateLabel->setText(tr("State"));
    m_state->setAccessibleName(m_stateLabel->text());
    m_state->clear();
    m_state->addItems({tr("Draft"), tr("In review"), tr("Published")});
    for (const Language &language : Language::all()) {
        m_mastheads[language]->setAccessibleName(tr("Title in %1").arg(language.autonym()));
        m_taglines[language]->setAccessibleName(tr("Line below the title in %1").arg(language.autonym()));
    }
    show();
}

void MastheadCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void MastheadCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = Colours::of(palette());
    paintCard(painter, rect(), colours.card, colours.border);
}

} // namespace quarterly
