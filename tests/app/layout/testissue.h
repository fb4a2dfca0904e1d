// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/issue.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImage>
#include <QRegularExpression>

#include <cmath>

// Issues for tests: the newsletter of an invented river commission, in three languages.
namespace quarterly::testissue {

using namespace Qt::StringLiterals;

inline Language language(const char *code)
{
    return *Language::fromCode(QString::fromLatin1(code));
}

// The same on every run, so that pages can be compared.
inline QUuid nextId()
{
    static int count = 0;
    return QUuid::createUuidV5(QUuid(), QByteArray::number(++count));
}

// What is said in each language; an empty string says nothing. One block a line; "# ", "- ", "1. " and "> " begin a
// sub-heading, a bullet, a numbered item and a quotation. *emphasis*, ^superscript^ and [text](link) are understood.
struct Words
{
    QString en, fr, es;

    QString in(Language language) const
    {
        return language.code() == "en"_L1 ? en : language.code() == "fr"_L1 ? fr : es;
    }
};

inline Runs runs(QString text)
{
    Runs result;
    static const QRegularExpression mark(u"\\*([^*]+)\\*|\\^([^^]+)\\^|\\[([^\\]]+)\\]\\(([^)]+)\\)"_s);
    for (auto match = mark.match(text); match.hasMatch(); match = mark.match(text)) {
        result << Run{text.left(match.capturedStart()), {}, {}, {}};
        if (match.hasCaptured(1))
            result << Run{match.captured(1), RunStyle::Emphasis, {}, {}};
        else if (match.hasCaptured(2))
            result << Run{match.captured(2), RunStyle::Superscript, {}, {}};
        else
            result << Run{match.captured(3), {}, match.captured(4), {}};
        text = text.mid(match.capturedEnd());
    }
    result << Run{text, {}, {}, {}};
    return canonical(result);
}

inline BlockKind takeKind(QString &line)
{
    const std::pair<QString, BlockKind> kinds[] = {{u"# "_s, BlockKind::Heading},
                                                   {u"- "_s, BlockKind::Bullet},
                                                   {u"1. "_s, BlockKind::Number},
                                                   {u"> "_s, BlockKind::Quotation}};
    for (const auto &[prefix, kind] : kinds) {
        if (line.startsWith(prefix)) {
            line.remove(0, prefix.size());
            return kind;
        }
    }
    return BlockKind::Paragraph;
}

inline LocalizedText text(const Words &words)
{
    LocalizedText result;
    for (const Language &language : Language::all()) {
        if (words.in(language).isEmpty())
            continue;
        QStringList lines = words.in(language).split(u'\n');
        for (int i = 0; i < lines.size(); ++i) {
            const BlockKind kind = takeKind(lines[i]);
            if (i == result.blocks.size())
                result.blocks << LocalizedBlock{BlockId(nextId()), kind, {}};
            result.blocks[i].texts[language].runs = runs(lines[i]);
        }
    }
    return result;
}

// Hills under a sky, in any size; painted by hand since tests run without a screen.
inline Picture picture(QSize size, const Words &alt, const Words &caption = {}, const QString &credit = {})
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            const double across = double(x) / size.width(), down = double(y) / size.height();
            const double hill = 0.62 + 0.12 * std::sin(across * 5) + 0.05 * std::sin(across * 13);
            const QColor sky = QColor::fromHsvF(0.56, 0.45 - 0.3 * down, 0.75 + 0.2 * down);
            image.setPixelColor(x, y, down < hill ? sky : QColor::fromHsvF(0.38, 0.4, 0.85 - 0.5 * down));
        }
    }
    Picture picture;
    picture.id = PictureId(nextId());
    picture.format = "jpeg";
    picture.size = size;
    QBuffer buffer(&picture.data);
    image.save(&buffer, "JPEG", 85);
    picture.hash = QCryptographicHash::hash(picture.data, QCryptographicHash::Sha256);
    picture.alt = text(alt);
    picture.caption = text(caption);
    picture.credit = credit;
    return picture;
}

// A disc in one colour on nothing.
inline Logo logo(QSize size, const QColor &colour)
{
    QImage image(size, QImage::Format_ARGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            const double across = 2.0 * x / size.width() - 1, down = 2.0 * y / size.height() - 1;
            image.setPixelColor(x, y, across * across + down * down < 1 ? colour : QColor(Qt::transparent));
        }
    }
    Logo logo{.format = "png", .size = size};
    QBuffer buffer(&logo.data);
    image.save(&buffer, "PNG");
    logo.hash = QCryptographicHash::hash(logo.data, QCryptographicHash::Sha256);
    return logo;
}

inline Event event(QDate from, QDate to, const Words &place)
{
    return {EventId(nextId()), Period{from, to}, text(place)};
}

inline Placement place(const Item &item, Presentation presentation = Presentation::Full)
{
    return {PlacementId(nextId()), item, presentation, {}};
}

inline Item item(ItemKind kind, const Words &title, const Words &body)
{
    Item item;
    item.id = ItemId(nextId());
    item.kind = kind;
    item.title = text(title);
    item.body = text(body);
    return item;
}

inline Section section(SectionKind kind, const Words &title, const QList<Placement> &placements)
{
    return {SectionId(nextId()), kind, text(title), placements};
}

inline Profile profile()
{
    Profile profile;
    profile.id = nextId();
    profile.organisation = text({u"Secretariat of the Commission"_s, u"Secrétariat de la Commission"_s,
                                 u"Secretaría de la Comisión"_s});
    profile.body = text({u"Commission for the River Alba"_s, u"Commission de la rivière Alba"_s,
                         u"Comisión del río Alba"_s});
    profile.address = text({u"7 Quay of the Ferrymen, Port-Alba"_s, u"7, quai des Passeurs, Port-Alba"_s,
                            u"Muelle de los Barqueros 7, Port-Alba"_s});
    profile.web = u"https://www.example.org/alba"_s;
    profile.mail = u"office@example.org"_s;
    profile.online = u"https://www.example.org/alba/newsletter"_s;
    profile.colour = u"#103f54"_s;
    profile.accent = u"#d08c2b"_s;
    return profile;
}

inline Issue emptyIssue()
{
    Issue issue;
    issue.id = IssueId(nextId());
    issue.quarter = *Quarter::create(2019, 2);
    issue.masthead = text({u"Quarterly Newsletter"_s, u"Bulletin trimestriel"_s, u"Boletín trimestral"_s});
    issue.profile = profile();
    issue.written = {{issue.source, QDateTime(QDate(2019, 6, 30), QTime(9, 0), Qt::UTC)}};
    return issue;
}

inline Issue fullIssue(); // every kind of section, block, picture and presentation
inline Issue longIssue(int items); // so many highlights of three paragraphs each

} // namespace quarterly::testissue

#include "testissuetexts.h"
