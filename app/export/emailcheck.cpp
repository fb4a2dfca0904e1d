// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkparts.h"

#include "emailhtml.h"
#include "onlineaddress.h"

#include "issue/editiontext.h"

#include <QCoreApplication>
#include <QLocale>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

using Severity = Finding::Severity;

// What readers of the e-mail will miss.
class EmailCheck
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::EmailCheck)

public:
    EmailCheck(const Issue &issue, const QList<Language> &languages) : m_issue(issue), m_languages(languages) {}

    QList<Finding> findings();

private:
    void checkAddresses();
    void checkSize(Language language);
    void addAboutSize(Severity severity, Language language, const QString &message);
    const Placement *longest(Language language) const;

    const Issue &m_issue;
    const QList<Language> &m_languages;
    QList<Finding> m_findings;
};

QString sizeText(qsizetype bytes)
{
    return QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeSIFormat);
}

QList<Finding> EmailCheck::findings()
{
    if (m_languages.isEmpty())
        return {};
    checkAddresses();
    for (const Language language : m_languages)
        checkSize(language);
    return m_findings;
}

void EmailCheck::checkAddresses()
{
    const auto add = [this](const QString &message) { m_findings << Finding{Severity::Remark, message, m_issue.source}; };
    if (!onlineAddress(m_issue, m_issue.source))
        add(tr("It is not known where the newsletter is on the web: e-mails have no link to read it online. Say it in the settings, under “Organisation”."));
    if (emailSender(m_issue, m_issue.source).isEmpty())
        add(tr("The newsletter has no sender: readers of e-mails cannot write to stop receiving them. Say the address in the settings, under “Organisation”."));
}

void EmailCheck::checkSize(Language language)
{
    const EmailEdition email = makeEmail(m_issue, language, m_languages, Teasers::Auto);
    const qsizetype bytes = emailHtml(email).size();
    if (bytes > largestEmail) {
        addAboutSize(Severity::Warning, language,
                     tr("Gmail will show only the beginning of the e-mail in %1 (%2 of %3): place highlights in brief.")
                         .arg(languageName(language, languageOfMessages()), sizeText(largestEmail), sizeText(bytes)));
    } else if (email.shortened) {
        addAboutSize(Severity::Remark, language,
                     tr("The e-mail in %1 is long: it tells the highlights in short and leads to the web for the rest.")
                         .arg(languageName(language, languageOfMessages())));
    } else if (bytes > comfortableEmail) {
        addAboutSize(Severity::Remark, language,
                     tr("The e-mail in %1 is long (%2). It stays whole, as long as it is not known where it could lead to on the web.")
                         .arg(languageName(language, languageOfMessages()), sizeText(bytes)));
    }
}

void EmailCheck::addAboutSize(Severity severity, Language language, const QString &message)
{
    Finding finding{severity, message, language};
    if (const Placement *placement = longest(language)) {
        finding.item = placement->item.id;
        finding.placement = placement->id;
    }
    m_findings << finding;
}

// Where there is most to be shortened.
const Placement *EmailCheck::longest(Language language) const
{
    const Placement *longest = nullptr;
    qsizetype most = 0;
    for (const Section &section : m_issue.sections) {
        for (const Placement &placement : section.placements) {
            qsizetype length = 0;
            for (const EditionBlock &block : shownBlocks(placement, language))
                length += plainText(block.runs).size();
            if (length > most) {
                most = length;
                longest = &placement;
            }
        }
    }
    return longest;
}

} // namespace

QList<Finding> emailFindings(const Issue &issue, const QList<Language> &languages)
{
    return EmailCheck(issue, languages).findings();
}

} // namespace quarterly
