// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/samplelibrary.h"
#include "issue/issueloader.h"
#include "ui/session.h"

#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

namespace quarterly {

// A library in a folder of its own and the session that looks at it, for tests of the window.
class TestSession
{
public:
    enum class Contents { Nothing, Sample };

    explicit TestSession(Contents contents = Contents::Nothing)
    {
        const QString file = m_folder.filePath(QStringLiteral("test.quarterly"));
        m_session = std::make_unique<Session>(contents == Contents::Sample ? createSample(file) : createEmpty(file));
        m_session->chooseIssue(lastIssue(m_session->library()));
    }

    Session &operator*() const { return *m_session; }
    Session *operator->() const { return m_session.get(); }

    ItemId addItem(const QString &title) const
    {
        const auto item = m_session->editor().createItem(ItemKind::News, Language());
        const TextField field{item->uuid(), field::title, Language()};
        if (!item || !m_session->editor().setPlainText(field, Language(), title))
            qFatal("the item could not be made");
        return *item;
    }
    // As a disk does that is suddenly protected.
    void refuseToWrite(bool refuses) const
    {
        if (!QSqlQuery(m_session->library().database()).exec(QStringLiteral("PRAGMA query_only = %1").arg(int(refuses))))
            qFatal("no such setting");
    }
    Item item(ItemId id) const { return loadItem(m_session->library(), id).value_or(Item()); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
};

inline Language language(const QString &code)
{
    return Language::fromCode(code).value_or(Language());
}

} // namespace quarterly
