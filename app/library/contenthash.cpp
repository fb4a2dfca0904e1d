// SPDX-License-Identifier: GPL-3.0-or-later
#include "contenthash.h"

#include "query.h"

#include "base/sha256.h"

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

// Of everything that belongs to the subject, whichever it is: of the other kinds there is nothing.
const QString seals = u"WITH owner (id) AS (SELECT :id UNION SELECT id FROM event WHERE item = :id UNION "
                      "SELECT picture FROM item_picture WHERE item = :id UNION SELECT id FROM section WHERE issue = :id) "
                      "SELECT seal FROM item WHERE id = :id UNION ALL "
                      "SELECT seal FROM event WHERE item = :id UNION ALL "
                      "SELECT seal FROM article WHERE item = :id UNION ALL "
                      "SELECT seal FROM item_tag WHERE item = :id UNION ALL "
                      "SELECT seal FROM item_picture WHERE item = :id UNION ALL "
                      "SELECT seal FROM picture WHERE id IN owner UNION ALL "
                      "SELECT seal FROM profile WHERE id = :id UNION ALL "
                      "SELECT seal FROM issue WHERE id = :id UNION ALL "
                      "SELECT seal FROM section WHERE issue = :id UNION ALL "
                      "SELECT seal FROM placement WHERE section IN owner UNION ALL "
                      "SELECT adjustment.seal FROM adjustment JOIN placement ON placement.id = adjustment.placement WHERE section IN owner UNION ALL "
                      "SELECT seal FROM block WHERE owner IN owner UNION ALL "
                      "SELECT wording.seal FROM wording JOIN block ON block.id = wording.block WHERE owner IN owner UNION ALL "
                      "SELECT version.hash FROM version JOIN wording ON version.id = wording.version JOIN block ON block.id = wording.block "
                      "WHERE owner IN owner ORDER BY 1"_s;

} // namespace

Result<QString> contentHash(const Library &library, const QUuid &subject)
{
    Query query(library.database(), seals);
    if (const auto ran = query.bind(u"id"_s, toVariant(subject)).run(); !ran)
        return ran.error();
    Sha256 hash;
    while (query.next())
        hash.add(query.text(0).toLatin1() + '\n');
    if (const auto read = query.readToEnd(); !read)
        return read.error();
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace quarterly
