// SPDX-License-Identifier: GPL-3.0-or-later
#include "script.h"

#include "base/files.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::Script)
};

Error wrong(const QString &message)
{
    return {Error::Kind::Usage, message};
}

// The word that begins with a quotation mark at `at`; leaves `at` behind its end.
Result<QString> quotedWord(const QString &line, qsizetype &at)
{
    QString word;
    for (++at; at < line.size(); ++at) {
        if (line[at] == u'"') {
            ++at;
            if (at < line.size() && !line[at].isSpace())
                return wrong(Messages::tr("a space is missing behind a quotation mark"));
            return word;
        }
        if (line[at] != u'\\') {
            word += line[at];
            continue;
        }
        const QChar escaped = ++at < line.size() ? line[at] : QChar();
        if (escaped != u'"' && escaped != u'\\' && escaped != u'n')
            return wrong(Messages::tr("a backslash stands before \", \\ or n only"));
        word += escaped == u'n' ? QChar(u'\n') : escaped;
    }
    return wrong(Messages::tr("the closing quotation mark is missing"));
}

QString plainWord(const QString &line, qsizetype &at)
{
    const qsizetype begin = at;
    while (at < line.size() && !line[at].isSpace())
        ++at;
    return line.sliced(begin, at - begin);
}

} // namespace

Result<std::optional<ScriptCommand>> parseScriptLine(const QByteArray &bytes)
{
    if (bytes.size() > longestScriptLine)
        return wrong(Messages::tr("the line is too long: at most 1 MB is read"));
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder.decode(bytes);
    if (decoder.hasError())
        return wrong(Messages::tr("the line is not valid UTF-8"));
    const QString line = cleanText(decoded);
    QStringList words;
    for (qsizetype at = 0; at < line.size();) {
        if (line[at].isSpace()) {
            ++at;
        } else if (line[at] == u'#') {
            break;
        } else if (line[at] == u'"') {
            const auto word = quotedWord(line, at);
            if (!word)
                return word.error();
            words << *word;
        } else {
            words << plainWord(line, at);
        }
    }
    if (words.isEmpty())
        return std::optional<ScriptCommand>();
    const QString name = words.takeFirst();
    if (name.isEmpty())
        return wrong(Messages::tr("the command is missing"));
    return std::optional(ScriptCommand{name, words});
}

} // namespace quarterly
