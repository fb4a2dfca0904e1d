// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkedpair.h"

#include "text/links.h"

#include <QCoreApplication>
#include <QUrl>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::TranslationChecks)
};

// An address that the text shows or that a link leads to.
struct NamedAddress
{
    qsizetype at = 0;
    qsizetype length = 0;
    QString link;
    bool isShown = false; // as words of the text
};

QList<NamedAddress> addressesOf(const CheckedText &text)
{
    QList<NamedAddress> addresses;
    for (const Address &address : addressesIn(text.plain))
        addresses << NamedAddress{address.at, address.length, address.link, true};
    qsizetype at = 0;
    for (const Run &run : text.runs) {
        const bool isShown = std::ranges::any_of(addresses, [&](const NamedAddress &shown) {
            return shown.at == at && shown.link == run.link;
        });
        if (!run.link.isEmpty() && !isShown)
            addresses << NamedAddress{at, run.text.size(), run.link};
        at += run.text.size();
    }
    return addresses;
}

QString languageCodes()
{
    QStringList codes;
    for (const Language language : Language::all())
        codes << language.code();
    return codes.join(u'|');
}

// The address without what differs between the languages of one page: /en/ and /fr/, ?lang=en, report-es.pdf.
QString withoutLanguage(const QString &link)
{
    static const QRegularExpression part = wordPattern(
        u"(?<=[/._=-])(?:%1)(?:[-_][a-z]{2})?(?=[/._&#-]|$)|(?<=//)(?:%1)(?=\\.)"_s.arg(languageCodes()), true);
    static const QRegularExpression ends(u"^https?://(?:www\\.)?|/+$"_s);
    QString address = QUrl(link).toString(QUrl::PrettyDecoded);
    if (address.startsWith("mailto:"_L1))
        return address.section(u'?', 0, 0).toLower();
    return address.replace(part, u"*"_s).remove(ends);
}

bool has(const QList<NamedAddress> &addresses, const QString &link)
{
    return std::ranges::any_of(addresses, [&link](const NamedAddress &address) { return leadToTheSame(address.link, link); });
}

QList<NamedAddress> notIn(const QList<NamedAddress> &addresses, const QList<NamedAddress> &others)
{
    QList<NamedAddress> rest;
    for (const NamedAddress &address : addresses) {
        if (!has(others, address.link) && !has(rest, address.link))
            rest << address;
    }
    return rest;
}

QString withoutScheme(const QString &link)
{
    static const QRegularExpression scheme(u"^(?:https?://|mailto:|tel:)|/$"_s);
    return QString(link).remove(scheme);
}

// The same words with the right address behind them, or that address in the place of the wrong one.
Runs mended(const CheckedPair &pair, const NamedAddress &lost, const NamedAddress &added)
{
    Runs runs = pair.target.runs;
    if (added.isShown) {
        Runs shown = slice(runs, added.at, 1);
        shown.first().text = lost.isShown ? pair.source.plain.mid(lost.at, lost.length) : withoutScheme(lost.link);
        if (!lost.isShown)
            shown.first().link = lost.link; // without its scheme nobody sees that it is an address
        const qsizetype end = added.at + added.length;
        runs = slice(runs, 0, added.at) + shown + slice(runs, end, pair.target.plain.size() - end);
    }
    for (Run &run : runs) {
        if (leadToTheSame(run.link, added.link))
            run.link = lost.link;
    }
    return canonical(runs);
}

} // namespace

// An encyclopedia's page has another name in another language.
bool leadToTheSame(const QString &one, const QString &other)
{
    static const QRegularExpression host(u"^https?://(?:%1)\\.(?<site>[^/]+)"_s.arg(languageCodes()));
    const auto left = host.match(one), right = host.match(other);
    const bool isOneSite = left.hasMatch() && right.hasMatch() && left.captured(u"site"_s) == right.captured(u"site"_s);
    return withoutLanguage(one) == withoutLanguage(other) || (isOneSite && left.captured() != right.captured());
}

QList<TranslationFault> addressFaults(const CheckedPair &pair)
{
    const auto source = addressesOf(pair.source), target = addressesOf(pair.target);
    const auto lost = notIn(source, target), added = notIn(target, source);
    QList<TranslationFault> faults;
    if (lost.size() == 1 && added.size() == 1) {
        const NamedAddress &right = lost.first(), &wrong = added.first();
        const QString message = Messages::tr("The source leads to “%1”, not to “%2”.").arg(withoutScheme(right.link), withoutScheme(wrong.link));
        faults << pair.fault(FaultKind::Addresses, message, wrong.at, wrong.length);
        faults.last().repaired = mended(pair, right, wrong);
        return faults;
    }
    for (const NamedAddress &address : added) {
        const QString message = Messages::tr("The address “%1” is not in the source.").arg(withoutScheme(address.link));
        faults << pair.fault(FaultKind::Addresses, message, address.at, address.length);
    }
    for (const NamedAddress &address : lost) {
        const QString message = Messages::tr("The address “%1” of the source is missing.").arg(withoutScheme(address.link));
        faults << pair.fault(FaultKind::Addresses, message);
    }
    return faults;
}

} // namespace quarterly
