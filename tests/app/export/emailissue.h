// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/webissue.h"
#include "export/emailfiles.h"
#include "export/emailhtml.h"
#include "export/emailtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>

// Issues as e-mails, and e-mails as a program reads them that did not write them.
namespace quarterly::emailissue {

using namespace Qt::StringLiterals;

inline EmailFiles written(const Issue &issue, Language language, Teasers teasers = Teasers::Auto)
{
    EmailImages images;
    const auto files = writeEmail(issue, language, Language::all(), teasers, images);
    return files ? *files : EmailFiles();
}

inline QJsonObject readBack(const QByteArray &message)
{
    QProcess python;
    python.start(u"/usr/bin/python3"_s, {QStringLiteral(QUARTERLY_SOURCE "/tests/tools/read_message.py")});
    python.write(message);
    python.closeWriteChannel();
    python.waitForFinished();
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

inline QString header(const QJsonObject &message, const QString &name)
{
    return message["headers"_L1][name].toString();
}

inline QStringList types(const QJsonObject &message)
{
    QStringList types;
    for (const QJsonValue &part : message["parts"_L1].toArray())
        types << part["type"_L1].toString();
    return types;
}

inline QString part(const QJsonObject &message, const QString &type)
{
    for (const QJsonValue &part : message["parts"_L1].toArray()) {
        if (part["type"_L1].toString() == type)
            return part["text"_L1].toString();
    }
    return {};
}

// In alphabetical order, each as often as it occurs.
inline QStringList words(const QString &text)
{
    static const QRegularExpression word(u"[\\p{L}\\p{N}]+"_s);
    QStringList found;
    for (auto match = word.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    found.sort();
    return found;
}

// Those that the others lack, each as often as it is missing.
inline QStringList without(QStringList words, const QStringList &others)
{
    for (const QString &other : others)
        words.removeOne(other);
    return words;
}

// What somebody sees who opens the HTML.
inline QString visibleText(const QByteArray &html)
{
    QString text;
    for (const auto &row : htmltree::named(htmltree::parse(html), u"td"_s)) {
        if (!row[u"class"_s].isEmpty())
            text += row.text + u'\n';
    }
    return text;
}

// What somebody reads in the text, but for addresses behind links, pictures told in words, marks and underlines.
inline QString readText(QString text)
{
    text.remove(QRegularExpression(u"\\[(Picture|Image|Imagen)[\\s\u00a0]*:[^\\]]*\\]"_s));
    text.remove(QRegularExpression(u"<(https?:|tel:|[^ <>@]+@)[^>]*>"_s));
    text.remove(u"https://"_s); // which the HTML does not show
    text.remove(QRegularExpression(u"^\\d+\\. "_s, QRegularExpression::MultilineOption));
    return text;
}

} // namespace quarterly::emailissue
