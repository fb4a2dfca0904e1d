// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/emailstyle.h"

#include "ui/background.h"

#include <QHash>
#include <QImage>

#include <array>
#include <memory>

namespace quarterly {

enum class EmailWindow { Phone, Computer };
enum class EmailLight { Light, Dark };

// A message as it will look, in every window and light.
struct EmailLooks
{
    QString subject;
    QString sender; // name and address, or only the name
    QString text;
    std::array<std::array<QString, 2>, 2> html; // by window and light
    std::array<QString, 2> grounds; // colours around the message, by light
    QHash<QString, QImage> pictures; // by their content ids
    qsizetype bytes = 0; // of the HTML that is sent
    int shortened = 0; // highlights that are told in short
};

int widthOf(EmailWindow window); // in pixels

// Writes messages to be looked at, in a thread of its own; the newest question wins.
class EmailPreviewer : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void show(const Issue &issue, Language language);

Q_SIGNALS:
    void ready(const std::shared_ptr<const quarterly::EmailLooks> &looks);

private:
    Background m_background;
};

} // namespace quarterly
