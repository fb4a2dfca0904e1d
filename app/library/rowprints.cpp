// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowprints.h"

#include "query.h"

#include <QCryptographicHash>

namespace quarterly {

using namespace Qt::StringLiterals;

// Each row has a seal of what it says (seal.h).
QMap<QString, QString> rowPrints(const Library &library)
{
    Query query(library.database(), u"SELECT id, seal FROM profile UNION ALL SELECT id, seal FROM issue UNION ALL SELECT id, seal FROM section "
                                    "UNION ALL SELECT section, seal FROM placement "
                                    "UNION ALL SELECT section, adjustment.seal FROM adjustment JOIN placement ON placement.id = placement "
                                    "UNION ALL SELECT id, seal FROM item UNION ALL SELECT item, seal FROM event "
                                    "UNION ALL SELECT item, seal FROM article UNION ALL SELECT item, seal FROM item_tag "
                                    "UNION ALL SELECT item, seal FROM item_picture "
                                    "UNION ALL SELECT item, picture.seal FROM item_picture JOIN picture ON picture.id = picture "
                                    "ORDER BY 1, 2"_s);
    QMap<QString, QByteArray> seals;
    if (query.run()) {
        while (query.next())
            seals[query.text(0)] += query.text(1).toLatin1() + ' ';
    }
    QMap<QString, QString> prints;
    for (auto each = seals.cbegin(); each != seals.cend(); ++each)
        prints.insert(each.key(), QString::fromLatin1(QCryptographicHash::hash(*each, QCryptographicHash::Sha256).toHex()));
    return prints;
}

} // namespace quarterly
