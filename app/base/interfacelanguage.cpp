// SPDX-License-Identifier: GPL-3.0-or-later
#include "interfacelanguage.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

QString &currentCode()
{
    static QString code;
    return code;
}

} // namespace

void installInterfaceLanguage(const QString &code)
{
    static auto *translator = new QTranslator(QCoreApplication::instance());
    static auto *ofQt = new QTranslator(QCoreApplication::instance()); // buttons and dialogs; English without a file
    const QString wanted = code.isEmpty() ? QLocale::system().name().section(u'_', 0, 0) : code;
    // English has a file too: its plurals
    const bool known = translator->load(u":/translations/quarterly_%1.qm"_s.arg(wanted));
    if (!known)
        (void)translator->load(u":/translations/quarterly_en.qm"_s);
    (void)ofQt->load(u":/translations/qtbase_%1.qm"_s.arg(known ? wanted : u"en"_s));
    currentCode() = known ? wanted : u"en"_s;
    QLocale::setDefault(QLocale(currentCode()));
    QCoreApplication::installTranslator(ofQt);
    QCoreApplication::installTranslator(translator);
}

QString interfaceLanguage()
{
    return currentCode();
}

} // namespace quarterly
