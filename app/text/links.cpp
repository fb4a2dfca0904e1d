// SPDX-License-Identifier: GPL-3.0-or-later
#include "links.h"

#include <QRegularExpression>
#include <QUrl>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestAddress = 2000;
constexpr qsizetype longestMailAddress = 254; // RFC 5321
constexpr QStringView mailAddress = u"[\\w.+-]++@[\\w-]+(?:\\.[\\w-]+)+";

bool isMailAddress(const QString &text)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(mailAddress),
                                         QRegularExpression::UseUnicodePropertiesOption);
    return form.match(text).hasMatch();
}

// "www.example.org" and "name@example.org" with the scheme that is left out.
QString withScheme(const QString &address)
{
    if (address.startsWith("www."_L1, Qt::CaseInsensitive))
        return "https://"_L1 + address;
    if (isMailAddress(address))
        return "mailto:"_L1 + address;
    return address;
}

bool hasOddCharacters(const QString &address)
{
    return std::ranges::any_of(address, [](QChar c) { return !c.isPrint() || c == u'\\' || c == u'<' || c == u'>'; });
}

std::optional<QString> safeWebLink(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.authority().contains(u'@'))
        return std::nullopt;
    return url.toString(QUrl::FullyEncoded);
}

std::optional<QString> safeMailLink(const QUrl &url)
{
    if (!url.isValid() || !isMailAddress(url.path()))
        return std::nullopt;
    return url.toString(QUrl::FullyEncoded);
}

std::optional<QString> safePhoneLink(QString address)
{
    static const QRegularExpression number(u"^tel:\\+?[0-9().-]+$"_s, QRegularExpression::CaseInsensitiveOption);
    address.remove(u' ');
    return number.match(address).hasMatch() ? std::optional("tel:"_L1 + address.mid(4)) : std::nullopt;
}

// Sentences end with marks that addresses hardly ever end with, and close brackets opened before the address.
QString withoutTrailingMarks(QString address)
{
    static const QString marks = u".,;:!?'\"’”»*_]"_s;
    qsizetype strayBrackets = address.count(u')') - address.count(u'(');
    while (!address.isEmpty()) {
        const bool strayBracket = address.back() == u')' && strayBrackets-- > 0;
        if (!marks.contains(address.back()) && !strayBracket)
            break;
        address.chop(1);
    }
    return address;
}

bool hasLink(const Runs &runs)
{
    return std::ranges::any_of(runs, [](const Run &run) { return !run.link.isEmpty(); });
}

} // namespace

std::optional<QString> safeLink(const QString &address)
{
    const QString full = withScheme(address.trimmed());
    if (full.size() > longestAddress || hasOddCharacters(full))
        return std::nullopt;
    const QString scheme = full.section(u':', 0, 0).toLower();
    if (scheme == "http"_L1 || scheme == "https"_L1)
        return safeWebLink(QUrl(full));
    if (scheme == "mailto"_L1)
        return safeMailLink(QUrl(full));
    if (scheme == "tel"_L1)
        return safePhoneLink(full);
    return std::nullopt;
}

std::optional<QString> safeWebFolder(const QString &address)
{
    const QUrl url(safeLink(address).value_or(QString()));
    if ((url.scheme() != "http"_L1 && url.scheme() != "https"_L1) || url.hasQuery() || url.hasFragment())
        return std::nullopt;
    QString folder = url.toString(QUrl::FullyEncoded);
    while (folder.endsWith(u'/'))
        folder.chop(1);
    return folder;
}

std::optional<QString> safeMailAddress(const QString &address)
{
    const QString mail = address.trimmed();
    const bool plain = std::ranges::all_of(mail, [](QChar c) { return c.unicode() < 0x80; });
    return plain && mail.size() <= longestMailAddress && isMailAddress(mail) ? std::optional(mail) : std::nullopt;
}

QList<Address> addressesIn(const QString &text)
{
    // The look behind lets no attempt begin inside a word: time stays in proportion to the text.
    static const QRegularExpression form(u"(?<![\\w.+-])(?:(?:https?://|www\\.)[^\\s<>\"«»“”]+|(?:mailto:)?%1)"_s.arg(mailAddress),
                                         QRegularExpression::CaseInsensitiveOption
                                             | QRegularExpression::UseUnicodePropertiesOption);
    QList<Address> addresses;
    auto matches = form.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString address = withoutTrailingMarks(match.captured());
        if (const auto link = safeLink(address))
            addresses << Address{match.capturedStart(), address.size(), *link};
    }
    return addresses;
}

Runs withLinks(const Runs &runs)
{
    Runs linked;
    qsizetype done = 0;
    for (const Address &address : addressesIn(plainText(runs))) {
        Runs words = slice(runs, address.at, address.length);
        if (hasLink(words))
            continue;
        for (Run &run : words)
            run.link = address.link;
        linked += slice(runs, done, address.at - done) + words;
        done = address.at + address.length;
    }
    linked += slice(runs, done, plainText(runs).size() - done);
    return canonical(linked);
}

StoryText withLinks(StoryText story)
{
    for (Block &block : story.blocks)
        block.runs = withLinks(block.runs);
    return story;
}

} // namespace quarterly
