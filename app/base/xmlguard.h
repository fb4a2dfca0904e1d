// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace quarterly {

// What XML from outside may at most be: beyond that somebody means harm, or the file is damaged.
namespace xmllimit {
inline constexpr qint64 bytes = 32 << 20;
inline constexpr int depth = 100; // of elements in one another
inline constexpr int attributes = 64; // of one element
inline constexpr qsizetype text = 1'000'000; // characters of one text: whoever reads it counts
} // namespace xmllimit

// Old formats begin with a document type that names a file outside, which nobody fetches.
enum class DocumentType { None, Named };

// Looks through XML before anybody parses it: QXmlStreamReader compares each attribute of an element with all others, keeps
// what it is inside of however deep, and leaves out entities that it does not know without a word. Refused is what is beyond
// the limits, defines entities or uses other than those of XML itself. Whether it is well formed is left to the parser. It is
// to be given the text that is returned and not the bytes: these it would decode once more, as they say of themselves, and
// could see something else in them. `name` is for the message.
Result<QString> guardedXml(const QByteArray &xml, const QString &name, DocumentType allowed = DocumentType::None);

} // namespace quarterly
