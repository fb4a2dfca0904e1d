// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace quarterly {

// A message with its pictures, in two forms that say the same.
struct MimeMessage
{
    struct Picture
    {
        QString contentId; // in the HTML: "cid:" and this
        QByteArray format; // "jpeg" or "png"
        QByteArray data;
    };

    QString subject;
    QString senderName;
    QString sender; // an address, or empty: whoever sends it adds the own
    QDateTime date;
    QString id; // "name@place"
    QString language; // "fr"
    QString text;
    QByteArray html;
    QList<Picture> pictures;
};

// The bytes of an .eml file that mail programs open as a draft (RFC 5322, with X-Unsent for Outlook). The same message
// gives the same bytes.
QByteArray writeMimeMessage(const MimeMessage &message);

} // namespace quarterly
