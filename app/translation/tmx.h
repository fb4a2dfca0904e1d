// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "translationunit.h"

#include <QXmlStreamWriter>

#include <functional>

class QIODevice;

namespace quarterly {

// OmegaT fills in texts with codes only from a memory that has its own short tags and its name.
enum class TmxFlavour { Standard, OmegaT };

// Writes a translation memory in TMX 1.4b, however long it becomes.
class TmxWriter
{
public:
    // `source` is the language of all texts, if they have one.
    TmxWriter(QIODevice &device, const std::optional<Language> &source, TmxFlavour flavour = TmxFlavour::Standard);

    void add(const TranslationUnit &unit);
    void finish();
    bool failed() const { return m_xml.hasError(); } // the device did not take it

private:
    QXmlStreamWriter m_xml;
    const TmxFlavour m_flavour;
};

QByteArray toTmx(const QList<TranslationUnit> &units, TmxFlavour flavour = TmxFlavour::Standard);

struct TmxReading
{
    int units = 0; // handed on
    int skipped = 0; // without a text in two of our languages
    QString damage; // empty, or where the file breaks off and why
};

// Reads a memory of any program and hands on the units by the thousand, each time with the part of the file that they come
// to (0 to 1); what `take` refuses ends it. What a unit lacks costs that unit only, and damage what stands behind it: a file
// without a unit before it is refused.
using TakeUnits = std::function<Result<void>(const QList<TranslationUnit> &units, double part)>;
Result<TmxReading> readTmx(const QByteArray &file, const QString &name, const TakeUnits &take);

} // namespace quarterly
