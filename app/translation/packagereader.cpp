// SPDX-License-Identifier: GPL-3.0-or-later
// What was changed in a package.
#include "package.h"

#include "issue/glossary.h"
#include "issue/issueloader.h"
#include "library/rownames.h"
#include "library/rowprints.h"
#include "library/schema.h"
#include "library/verification.h"
#include "text/markup.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::Package)
};

using Key = std::pair<BlockId, QString>; // of a text: its block and its language

Error unreadable(const QString &file)
{
    return {Error::Kind::Damaged, Messages::tr("%1 does not say what it was made with: ask for the package again.").arg(QFileInfo(file).fileName())};
}

template<typename Row>
QList<Row> rowsOf(const QJsonValue &json)
{
    QList<Row> rows;
    const qsizetype columns = Row::table().columns.size();
    for (const QJsonArray all = json.toArray(); const auto each : all) {
        const QVariantList values = each.toArray().toVariantList();
        if (values.size() == columns)
            rows << fromValues<Row>(values);
    }
    return rows;
}

template<typename Row>
QMap<Key, Row> byText(const QList<Row> &rows)
{
    QMap<Key, Row> map;
    for (const Row &row : rows)
        map.insert({row.block, row.language}, row);
    return map;
}

// Goes through a package that is open and gathers what is not as it was.
class PackageReading
{
public:
    PackageReading(const Library &package, PackageContents &contents) : m_package(package), m_contents(contents) {}

    Result<void> run()
    {
        const auto left = QJsonDocument::fromJson(m_package.setting(packagesetting::left).toUtf8()).object();
        if (!left["texts"_L1].isArray())
            return unreadable(m_contents.file);
        readTexts(byText(rowsOf<WordingRow>(left["texts"_L1])));
        readComments(rowsOf<CommentRow>(left["comments"_L1]));
        const auto terms = readTerms(left["terms"_L1].toObject());
        if (left["schema"_L1].toInt() == schemaVersion()) // rows of another version have other prints
            readOwners(left["owners"_L1].toObject());
        const auto error = m_package.takeReadError();
        return error ? Result<void>(*error) : terms;
    }

private:
    void readTexts(const QMap<Key, WordingRow> &left)
    {
        const QList<BlockRow> blocks = m_package.rows<BlockRow>(u"kind"_s, {u"paragraph"_s, u"heading"_s, u"bullet"_s, u"number"_s, u"quotation"_s});
        QHash<std::pair<OwnerId, QString>, BlockId> last;
        QStringList ids;
        for (const BlockRow &block : blocks) { // by position
            BlockId &before = last[{block.owner, block.field}];
            m_previous.insert(block.id, before);
            before = block.id;
            m_blocks.insert(block.id, block);
            m_order.insert(block.id, ids.size());
            ids << block.id.toString();
        }
        const QMap<Key, WordingRow> now = byText(m_package.rows<WordingRow>(u"block"_s, ids));
        for (auto text = now.cbegin(); text != now.cend(); ++text)
            compare(text.key(), left.contains(text.key()) ? std::optional(left[text.key()]) : std::nullopt, *text);
        for (auto text = left.cbegin(); text != left.cend(); ++text) {
            if (!now.contains(text.key()))
                compare(text.key(), *text, std::nullopt);
        }
        // what is new stands behind what it follows
        std::ranges::stable_sort(m_contents.texts, {}, [this](const PackagedText &text) { return m_order.value(text.block.id); });
        addVersions();
    }

    void compare(const Key &key, const std::optional<WordingRow> &left, const std::optional<WordingRow> &now)
    {
        if (!Language::fromCode(key.second))
            return; // of a language whose file this program does not have
        if (left && now && toValues(*left) == toValues(*now)) {
            ++m_contents.unchanged;
            return;
        }
        PackagedText text{.block = m_blocks.value(key.first), .left = left, .now = now};
        text.block.id = key.first; // of one that is gone there nothing else is known
        if (const BlockId previous = m_previous.value(key.first); !previous.isNull())
            text.previous = previous;
        m_contents.texts << text;
    }

    void addVersions()
    {
        QStringList ids;
        for (const PackagedText &text : std::as_const(m_contents.texts))
            ids << named(text);
        QHash<QString, VersionRow> versions;
        for (const VersionRow &version : m_package.rows<VersionRow>(u"id"_s, ids))
            versions.insert(version.id.toString(), version);
        for (PackagedText &text : m_contents.texts) {
            for (const QString &id : named(text)) {
                if (versions.contains(id))
                    text.versions.insert(id, versions[id]);
            }
        }
    }

    static QStringList named(const PackagedText &text)
    {
        QStringList ids;
        for (const auto &wording : {text.left, text.now}) {
            if (wording)
                ids << wording->version.toString() << wording->madeFrom;
        }
        ids.removeAll(QString());
        return ids;
    }

    void readComments(const QList<CommentRow> &left)
    {
        m_contents.commentsLeft = left;
        const auto before = byText(left), now = byText(allComments(m_package));
        for (auto comment = now.cbegin(); comment != now.cend(); ++comment) {
            if (before.value(comment.key()).words != comment->words)
                m_contents.comments << *comment;
        }
        for (CommentRow comment : left) {
            if (now.contains({comment.block, comment.language}))
                continue;
            comment.words.clear();
            m_contents.comments << comment;
        }
    }

    Result<void> readTerms(const QJsonObject &left)
    {
        const auto terms = glossary(m_package);
        if (!terms)
            return terms.error();
        for (auto term = left.begin(); term != left.end(); ++term)
            m_contents.termsLeft.insert(term.key(), term.value().toString().toLatin1());
        for (const Term &term : *terms) {
            if (m_contents.termsLeft.value(term.id) != fingerprint(term))
                m_contents.terms << term;
        }
        return {};
    }

    void readOwners(const QJsonObject &left)
    {
        const RowNames names(m_package.database());
        const QMap<QString, QString> prints = rowPrints(m_package);
        for (auto print = prints.cbegin(); print != prints.cend(); ++print) {
            if (left[print.key()].toString() == *print)
                continue;
            const auto item = m_package.row<ItemRow>(print.key());
            m_contents.owners << PackagedOwner{print.key(), names.owner(print.key()), item ? item->remark : QString(), !left.contains(print.key())};
        }
    }

    const Library &m_package;
    PackageContents &m_contents;
    QHash<BlockId, BlockRow> m_blocks;
    QHash<BlockId, BlockId> m_previous;
    QHash<BlockId, qsizetype> m_order;
};

} // namespace

// It comes from another computer: nothing of it is believed before every row has been looked at.
Result<PackageContents> readPackage(const QString &file, const std::function<bool()> &goesOn)
{
    if (!QFileInfo::exists(file))
        return Error{Error::Kind::Refused, Messages::tr("%1 does not exist: name the package that came back.").arg(file)};
    const auto found = verifyLibrary(file, VerificationDepth::Everything, goesOn);
    if (!found)
        return found.error();
    if (goesOn && !goesOn())
        return Error{Error::Kind::Refused, Messages::tr("%1 was not read: it was ended.").arg(QFileInfo(file).fileName())};
    if (!found->isSound()) {
        return Error{Error::Kind::Damaged, Messages::tr("%1 is damaged, and nothing was taken: %2 Ask for the file again.")
                                               .arg(QFileInfo(file).fileName(), found->damages.first())};
    }
    const auto package = Library::open(file, Library::Mode::ReadOnly);
    if (!package)
        return package.error();
    const auto label = packageLabel(**package);
    if (!label) {
        return Error{Error::Kind::Refused, Messages::tr("%1 is a library, but no package for a translator: open it with “File, Open”.")
                                               .arg(QFileInfo(file).fileName())};
    }
    PackageContents contents{.label = *label, .file = QFileInfo(file).fileName()};
    const auto read = PackageReading(**package, contents).run();
    return read ? Result<PackageContents>(contents) : read.error();
}

} // namespace quarterly
