// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/rownames.h"
#include "library/verification.h"

namespace quarterly {

class Query;
struct Table;

// Goes through a connected library and gathers what is damaged; each function looks at one kind of thing.
class Verifier
{
public:
    Verifier(const QSqlDatabase &database, Verification &result);

    void checkStructure(bool withIndexes); // as SQLite knows it
    void checkSeals();
    void checkVersions();
    void checkPictures(bool shown); // `shown`: whether they can be, besides being as they were stored
    void checkReferences();
    void checkDerived(); // order and search words
    void checkIndexes(); // what searching stands on
    void checkMemory();
    void count();

private:
    void note(const QString &damage);
    void note(const Error &error); // a reading failed
    // Calls `take` for every row that the query has.
    void each(Query &query, const std::function<void(const Query &)> &take);
    void eachDamaged(const QString &sql, const std::function<QString(const Query &)> &words);
    void checkImage(const QString &hash, bool shown);
    void checkMemoryWords();
    void inPortions(const QString &ids, const std::function<void(const QStringList &)> &take);

    QSqlDatabase m_database;
    Verification &m_result;
    RowNames m_names;
};

} // namespace quarterly
