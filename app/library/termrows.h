// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

namespace quarterly {

struct TermRow
{
    QString id; // a UUID, or what the file that it came from calls it
    QString note, origin;
    static const Table &table();
    static auto fields(auto &r) { return std::tie(r.id, r.note, r.origin); }
};

struct TermWordRow
{
    QString term, language, word;
    int position = 0;
    int forbidden = 0; // 1: not to be used
    static const Table &table();
    static auto fields(auto &r) { return std::tie(r.term, r.language, r.word, r.position, r.forbidden); }
};

struct CommentRow
{
    BlockId block;
    QString language, author;
    QString written; // UTC, ISO 8601
    QString words;
    static const Table &table();
    static auto fields(auto &r) { return std::tie(r.block, r.language, r.author, r.written, r.words); }
};

// Every term there is, by id, and every word of them in its order.
Result<QList<TermRow>> allTerms(const Library &library);
Result<QList<TermWordRow>> allTermWords(const Library &library);
QList<CommentRow> allComments(const Library &library); // none where they cannot be read

} // namespace quarterly
