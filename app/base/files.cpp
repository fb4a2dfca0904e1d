// SPDX-License-Identifier: GPL-3.0-or-later
#include "files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStringDecoder>

#include <array>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::Files)
};

// What Windows-1252 has where Latin-1 has control characters; 0 where it has nothing either.
constexpr std::array<char16_t, 32> windowsExtras = {
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178};

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &character : text) {
        const char16_t code = character.unicode();
        if (code >= 0x80 && code < 0xA0)
            character = windowsExtras[code - 0x80] ? QChar(windowsExtras[code - 0x80]) : QChar(QChar::ReplacementCharacter);
    }
    return text;
}

QString withPlainLineEnds(QString text)
{
    return text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
}

} // namespace

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    QFile file(path);
    if (QFileInfo(path).isDir())
        return Error{Error::Kind::Refused, Messages::tr("%1 is a folder: name a file.").arg(path)};
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Refused, Messages::tr("%1 cannot be read: %2.").arg(path, file.errorString())};
    if (file.size() > limit) {
        return Error{Error::Kind::Refused,
                     Messages::tr("%1 is too large: at most %2 MB can be read.").arg(path).arg(limit >> 20)};
    }
    QByteArray bytes = file.read(limit + 1); // a pipe or device tells no size beforehand
    if (bytes.size() > limit)
        return Error{Error::Kind::Refused, Messages::tr("%1 is too large: at most %2 MB can be read.").arg(path).arg(limit >> 20)};
    if (file.error() != QFileDevice::NoError)
        return Error{Error::Kind::Failed, Messages::tr("%1 cannot be read: %2.").arg(path, file.errorString())};
    return bytes;
}

TextFile decodeText(const QByteArray &bytes)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8));
    const QString text = decoder.decode(bytes);
    if (!decoder.hasError())
        return {withPlainLineEnds(cleanText(text)), false};
    return {withPlainLineEnds(cleanText(fromWindows1252(bytes))), true};
}

Result<TextFile> readTextFile(const QString &path, qint64 limit)
{
    const auto bytes = readFile(path, limit);
    if (!bytes)
        return bytes.error();
    return decodeText(*bytes);
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    if (const auto made = makeFolder(QFileInfo(path).path()); !made)
        return made;
    QSaveFile file(path);
    const bool done = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (!done)
        return Error{Error::Kind::Failed, Messages::tr("%1 cannot be written: %2.").arg(path, file.errorString())};
    return {};
}

Result<void> makeFolder(const QString &path)
{
    if (!QDir().mkpath(path))
        return Error{Error::Kind::Failed, Messages::tr("The folder %1 cannot be made: choose another place.").arg(path)};
    return {};
}

Result<void> checkIsFile(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return Error{Error::Kind::Refused, Messages::tr("%1 does not exist: name a file that does.").arg(path)};
    if (file.isDir())
        return Error{Error::Kind::Refused, Messages::tr("%1 is a folder: name a file.").arg(path)};
    if (!file.isFile())
        return Error{Error::Kind::Refused, Messages::tr("%1 is a pipe or a device: name a file.").arg(path)};
    return {};
}

QString withoutLink(const QString &path)
{
    const QFileInfo file(path);
    return file.isSymLink() && file.exists() ? file.canonicalFilePath() : path;
}

QString cleanText(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text[i];
        if (character.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            clean += character;
            clean += text[++i];
        } else if (character.isSurrogate()) {
            clean += QChar(QChar::ReplacementCharacter);
        } else if (character == u'\n' || character == u'\r' || character == u'\t' || character.unicode() >= 0xA0
                   || (character.unicode() >= 0x20 && character.unicode() < 0x7F)) {
            clean += character;
        }
    }
    return clean;
}

} // namespace quarterly
