// SPDX-License-Identifier: GPL-3.0-or-later
#include "emailpreview.h"

#include "emailview.h"

#include "export/emailedition.h"
#include "ui/style/style.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QScreen>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

QString sizeText(qsizetype bytes)
{
    return QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeSIFormat);
}

QLabel *makeLine(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

EmailPreviewDialog::EmailPreviewDialog(const Issue &issue, Language language, QWidget *parent)
    : QDialog(parent)
    , m_issue(issue)
    , m_editions(issue.languages())
    , m_previewer(new EmailPreviewer(this))
    , m_languages(new QTabBar(this))
    , m_sender(makeLine(u"emailSender"_s, this))
    , m_subject(makeLine(u"emailSubject"_s, this))
    , m_text(new QPlainTextEdit(this))
{
    setObjectName(u"emailPreview"_s);
    setWindowTitle(tr("E-mail preview"));
    makeLanguages(language);
    auto *lines = new QFormLayout;
    lines->addRow(tr("From:"), m_sender);
    lines->addRow(tr("Subject:"), m_subject);
    m_text->setObjectName(u"emailText"_s);
    m_text->setAccessibleName(tr("The e-mail as plain text"));
    m_text->setReadOnly(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto *forms = new QTabWidget(this);
    forms->setObjectName(u"emailForms"_s);
    forms->addTab(makeLooks(), tr("As it looks"));
    forms->addTab(m_text, tr("Plain text"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_languages);
    column->addLayout(lines);
    column->addWidget(forms, 1);
    column->addWidget(makeWeight());
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_languages, &QTabBar::currentChanged, this, &EmailPreviewDialog::compose);
    connect(m_previewer, &EmailPreviewer::ready, this, &EmailPreviewDialog::take);
    resize(720, std::min(860, screen()->availableGeometry().height() - 60)); // with room for the frame
    compose();
}

void EmailPreviewDialog::makeLanguages(Language language)
{
    m_languages->setObjectName(u"emailLanguages"_s);
    m_languages->setAccessibleName(tr("Language of the e-mail"));
    m_languages->setDrawBase(false);
    m_languages->setExpanding(false);
    for (const Language &edition : m_editions)
        m_languages->addTab(edition.autonym());
    m_languages->setCurrentIndex(std::max<int>(0, int(m_editions.indexOf(language))));
}

QWidget *EmailPreviewDialog::makeLooks()
{
    auto *side = new QWidget(this);
    m_phone = new QCheckBox(tr("On a phone"), side);
    m_phone->setObjectName(u"emailPhone"_s);
    m_dark = new QCheckBox(tr("In dark colours"), side);
    m_dark->setObjectName(u"emailDark"_s);
    m_view = new EmailView(side);
    m_view->setObjectName(u"emailView"_s);
    m_view->setAccessibleName(tr("The e-mail as it looks"));
    m_view->show({}, {}, widthOf(EmailWindow::Computer), palette().color(QPalette::Base));
    auto *switches = new QHBoxLayout;
    switches->addStretch();
    switches->addWidget(m_phone);
    switches->addWidget(m_dark);
    switches->addStretch();
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(m_view);
    middle->addStretch();
    auto *column = new QVBoxLayout(side);
    column->addLayout(switches);
    column->addLayout(middle, 1);
    for (QCheckBox *box : {m_phone, m_dark})
        connect(box, &QCheckBox::toggled, this, &EmailPreviewDialog::showMessage);
    return side;
}

QWidget *EmailPreviewDialog::makeWeight()
{
    auto *side = new QWidget(this);
    m_weight = new QProgressBar(side);
    m_weight->setAccessibleName(tr("Size of the e-mail"));
    m_weight->setRange(0, int(largestEmail));
    m_weight->setTextVisible(false);
    m_weight->setFixedHeight(6);
    m_weightWords = makeLine(u"emailWeight"_s, side);
    makeMuted(*m_weightWords);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_weight);
    column->addWidget(m_weightWords);
    return side;
}

void EmailPreviewDialog::compose()
{
    if (m_languages->currentIndex() < 0)
        return;
    m_weightWords->setText(tr("Writing the e-mail…"));
    m_previewer->show(m_issue, m_editions[m_languages->currentIndex()]);
}

void EmailPreviewDialog::take(const std::shared_ptr<const EmailLooks> &looks)
{
    m_looks = looks;
    m_sender->setText(looks->sender);
    m_subject->setText(looks->subject);
    m_text->setPlainText(looks->text);
    showMessage();
    showWeight();
}

void EmailPreviewDialog::showMessage()
{
    if (!m_looks)
        return;
    const EmailWindow window = m_phone->isChecked() ? EmailWindow::Phone : EmailWindow::Computer;
    const auto light = size_t(m_dark->isChecked() ? EmailLight::Dark : EmailLight::Light);
    m_view->show(m_looks->html[size_t(window)][light], m_looks->pictures, widthOf(window), QColor(m_looks->grounds[light]));
}

void EmailPreviewDialog::showWeight()
{
    const qsizetype bytes = m_looks->bytes;
    m_weight->setValue(int(std::min(bytes, largestEmail)));
    const QString own = sizeText(bytes), most = sizeText(largestEmail);
    QStringList words{bytes > largestEmail       ? tr("%1: Gmail hides what comes after %2.").arg(own, most)
                      : bytes > comfortableEmail ? tr("%1 of %2: Gmail shows all of it, but it is heavy for phones.").arg(own, most)
                                                 : tr("%1 of %2: Gmail shows all of it.").arg(own, most)};
    if (m_looks->shortened > 0)
        words << tr("%n highlight(s) are told in short and lead to the web for the rest.", nullptr, m_looks->shortened);
    m_weightWords->setText(words.join(u' '));
    m_weight->setAccessibleDescription(m_weightWords->text());
}

} // namespace quarterly
