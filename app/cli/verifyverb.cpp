// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "verb.h"

#include "issue/scriptrunner.h"
#include "library/contenthash.h"
#include "library/rownames.h"
#include "library/verification.h"

#include <CLI/App.hpp>

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestLine = 4096;

class VerifyVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::VerifyVerb)

public:
    Parser *setUp(Parser &program) override
    {
        Parser *verb = program.add_subcommand("verify", help(tr("Look at every part of the library and say what is damaged")));
        verb->add_option("--acks", m_acks, help(tr("Also say what is lost of what “script” acknowledged in this file")));
        return verb;
    }

    Result<int> run(Console &console) override
    {
        const QString file = console.libraryFile.isEmpty() ? defaultLibraryFile() : console.libraryFile;
        const auto found = verifyLibrary(file);
        if (!found)
            return found.error();
        QStringList lost;
        if (!m_acks.empty() && found->isSound()) {
            const auto missing = lostOf(file);
            if (!missing)
                return missing.error();
            lost = *missing;
        }
        if (console.json)
            console.print(json(*found, lost));
        else
            print(console, *found, lost);
        return found->isSound() && lost.isEmpty() ? 0 : 1;
    }

private:
    struct Promises
    {
        QList<Acknowledgement> latest; // of each subject, in the order of the file
        std::optional<Acknowledgement> last; // of all
    };

    // A line without an end was not said whole.
    Result<Promises> promises() const
    {
        QFile file(QString::fromLocal8Bit(m_acks.c_str()));
        if (!file.open(QIODevice::ReadOnly))
            return Error{Error::Kind::Refused, tr("%1 cannot be read: %2.").arg(file.fileName(), file.errorString())};
        Promises promises;
        QHash<QUuid, qsizetype> known;
        while (!file.atEnd()) {
            const QByteArray line = file.readLine(longestLine);
            const auto promise = Acknowledgement::fromLine(QString::fromUtf8(line.chopped(1)));
            if (!promise || !line.endsWith('\n'))
                continue;
            promises.last = promise;
            const auto before = known.constFind(promise->subject);
            if (before != known.cend()) {
                promises.latest[*before] = *promise;
            } else {
                known.insert(promise->subject, promises.latest.size());
                promises.latest << *promise;
            }
        }
        return promises;
    }

    Result<QStringList> lostOf(const QString &file) const
    {
        const auto promised = promises();
        if (!promised)
            return promised.error();
        const auto library = Library::open(file, Library::Mode::ReadOnly);
        if (!library)
            return library.error();
        const QList<Acknowledgement> commits = lastScripted(**library);
        // The program may have died behind a commit and before acknowledging it: the one before it is the last that was promised.
        const bool isOneAhead = commits.size() > 1 && commits[1] == promised->last;
        const RowNames names((*library)->database());
        QStringList lost;
        for (const Acknowledgement &promise : promised->latest) {
            const auto hash = contentHash(**library, promise.subject);
            if (!hash)
                return hash.error();
            const bool isAhead = isOneAhead && commits[0] == Acknowledgement{promise.subject, *hash};
            if (*hash != promise.hash && !isAhead) {
                const QString id = promise.subject.toString(QUuid::WithoutBraces);
                lost << tr("Not as it was acknowledged: %1 (%2).").arg(names.owner(id), id);
            }
        }
        return lost;
    }

    static void print(Console &console, const Verification &found, const QStringList &lost)
    {
        for (const QString &damage : found.damages + lost)
            console.print(damage);
        if (found.more > 0)
            console.print(tr("… and %n more.", nullptr, found.more));
        if (found.isSound() && lost.isEmpty()) {
            console.print(tr("Everything is sound: %1, %2, %3, %4.")
                              .arg(tr("%n highlight(s)", nullptr, found.items), tr("%n text(s)", nullptr, found.texts),
                                   tr("%n picture(s)", nullptr, found.pictures), tr("%n issue(s)", nullptr, found.issues)));
        } else if (!found.isSound()) {
            console.remark(tr("Restore a backup with “quarterly restore”, or save what can be read with “quarterly salvage”."));
        }
    }

    static QJsonObject json(const Verification &found, const QStringList &lost)
    {
        return {{u"sound"_s, found.isSound() && lost.isEmpty()},
                {u"damages"_s, QJsonArray::fromStringList(found.damages)},
                {u"more"_s, found.more},
                {u"lost"_s, QJsonArray::fromStringList(lost)},
                {u"highlights"_s, found.items},
                {u"texts"_s, found.texts},
                {u"pictures"_s, found.pictures},
                {u"issues"_s, found.issues}};
    }

    std::string m_acks;
};

} // namespace

std::unique_ptr<Verb> makeVerifyVerb() { return std::make_unique<VerifyVerb>(); }

} // namespace quarterly
