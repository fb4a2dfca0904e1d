// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/term.h"

#include <QAbstractTableModel>

namespace quarterly {

class Session;

// The glossary as a table that is written in: for each language what a term is called and what it is not to be called
// (several words stand apart by "|"), a note and where it is laid down. Each cell is one edit.
class GlossaryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit GlossaryModel(Session &session, QObject *parent = nullptr);

    const QList<Term> &terms() const { return m_terms; }
    int addTerm(const QString &word); // in the first language; returns its row
    void removeTerms(const QList<int> &rows);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_terms.size()); }
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void reload();
    bool commit(const Term &term);
    QString text(const Term &term, int column) const;

    Session &m_session;
    QList<Term> m_terms;
};

} // namespace quarterly
