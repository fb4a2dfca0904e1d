// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadlinks.h"

#include "links.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastDigits = 6; // of a telephone number that can be called from abroad

// Mail programs and search engines lead through themselves; where to is in the query.
struct Detour
{
    QString host, key;
};

const QList<Detour> detours{{u".safelinks.protection.outlook.com"_s, u"url"_s},
                            {u".google.com"_s, u"q"_s},
                            {u"urldefense.proofpoint.com"_s, u"u"_s}};

std::optional<QString> behindDetour(const QUrl &url)
{
    for (const Detour &detour : detours) {
        if (!url.host().endsWith(detour.host, Qt::CaseInsensitive))
            continue;
        const QString target = QUrlQuery(url).queryItemValue(detour.key, QUrl::FullyDecoded);
        if (target.startsWith("http"_L1, Qt::CaseInsensitive))
            return safeLink(target);
    }
    return std::nullopt;
}

// "https://http://www.example.org" is read as a host called "http".
std::optional<QString> behindSecondScheme(const QUrl &url)
{
    const QString host = url.host().toLower();
    if (host != "http"_L1 && host != "https"_L1)
        return std::nullopt;
    QString rest = url.toString(QUrl::FullyEncoded).section(u"://"_s, 1);
    rest.remove(QRegularExpression(u"^https?:?/*"_s, QRegularExpression::CaseInsensitiveOption));
    return safeLink("https://"_L1 + rest);
}

// As an address that stands in a sentence is told from it.
std::optional<QString> withoutSentenceEnd(const QString &link)
{
    const QList<Address> found = addressesIn(link);
    const bool shorter = found.size() == 1 && found.first().at == 0 && found.first().length < link.size();
    return shorter ? std::optional(found.first().link) : std::nullopt;
}

bool isKnownOnlyHere(const QString &host)
{
    static const QRegularExpression form(u"^(?!www\\.[^.]*$)(?:[\\w-]+\\.)+(?:[\\p{L}]{2,}|xn--[\\w-]+)$"_s,
                                         QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression inner(u"\\.(?:local|localhost|internal|intranet|lan|home|corp|invalid|test)$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression number(u"^\\d+(?:\\.\\d+){3}$"_s), innerNumber(u"^(?:10|127|192\\.168|172\\.(?:1[6-9]|2\\d|3[01]))\\."_s);
    if (number.match(host).hasMatch())
        return innerNumber.match(host).hasMatch();
    return !form.match(host).hasMatch() || inner.match(host).hasMatch();
}

bool isMisspelt(const QString &host)
{
    static const QRegularExpression form(u"^(?:ww|wwww+)\\."_s, QRegularExpression::CaseInsensitiveOption);
    return form.match(host).hasMatch();
}

QString withThreeW(const QUrl &url)
{
    QUrl meant = url;
    meant.setHost(u"www"_s + url.host().mid(url.host().indexOf(u'.')));
    return meant.toString(QUrl::FullyEncoded);
}

} // namespace

bool looksDead(const QString &link)
{
    const QUrl url(link);
    if (url.scheme() == "tel"_L1)
        return std::ranges::count_if(link, [](QChar c) { return c.isDigit(); }) < leastDigits;
    if (url.scheme() == "mailto"_L1)
        return isKnownOnlyHere(url.path().section(u'@', -1)) || withoutSentenceEnd(link);
    return isKnownOnlyHere(url.host()) || isMisspelt(url.host()) || behindDetour(url) || withoutSentenceEnd(link);
}

QString mendedLink(const QString &link)
{
    const QUrl url(link);
    if (const auto target = behindDetour(url))
        return *target;
    if (const auto address = behindSecondScheme(url))
        return *address;
    if (isMisspelt(url.host()))
        return withThreeW(url);
    return withoutSentenceEnd(link).value_or(link);
}

} // namespace quarterly
