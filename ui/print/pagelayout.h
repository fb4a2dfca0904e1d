// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "surfaces.h"

#include "issue/issue.h"

#include "ui/background.h"

namespace quarterly {

// Lays an issue out for a paper that the window's own pages are not made for, in a thread of its own; what was asked for
// last wins.
class PageLayout : public QObject
{
    Q_OBJECT

public:
    explicit PageLayout(const Issue &issue, QObject *parent = nullptr);

    void lay(Language language, const PageSetup &setup); // `ready` follows, at once if they are there
    SharedPages pages() const { return m_pages; } // null while they are being laid out

Q_SIGNALS:
    void ready();

private:
    const std::shared_ptr<const Issue> m_issue;
    SharedPages m_pages;
    Language m_language;
    PageSetup m_setup;
    bool m_isAsked = false; // for pages of this language and setup
    Background m_background;
};

} // namespace quarterly
