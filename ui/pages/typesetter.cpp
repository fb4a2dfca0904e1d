// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetter.h"

#include "ui/session.h"

namespace quarterly {

Typesetter::Typesetter(Session &session)
    : m_session(session)
{
    m_worker.setMaxThreadCount(1);
    connect(&session, &Session::issueChosen, this, &Typesetter::forget);
    connect(&session, &Session::issueChanged, this, &Typesetter::setAll);
    connect(&session, &Session::languageChanged, this, [this] {
        if (!pages(m_session.language()))
            setAll();
    });
}

Typesetter::~Typesetter()
{
    ++m_generation;
    m_worker.waitForDone();
}

std::optional<PlacementMeasure> Typesetter::measure(PlacementId placement, Language language) const
{
    const auto pages = m_pages.value(language);
    if (!pages)
        return std::nullopt;
    const auto found = std::ranges::find(pages->measures, placement, &PlacementMeasure::placement);
    return found == pages->measures.end() ? std::nullopt : std::optional(*found);
}

std::optional<int> Typesetter::linesOver(Language language) const
{
    const auto lines = [](const Pages &pages) {
        int sum = 0;
        for (const PlacementMeasure &measure : pages.measures)
            sum += measure.lines;
        return sum;
    };
    const auto &issue = m_session.issue();
    const auto own = issue ? pages(issue->source) : nullptr;
    const auto other = pages(language);
    return own && other ? std::optional(lines(*other) - lines(*own)) : std::nullopt;
}

// The pages of another issue are not shown as if they were this one's.
void Typesetter::forget()
{
    ++m_generation;
    m_pages.clear();
    for (const Language &language : Language::all())
        Q_EMIT pagesReady(language);
}

void Typesetter::setAll()
{
    ++m_generation;
    if (!m_session.issue())
        return;
    const auto issue = std::make_shared<const Issue>(*m_session.issue());
    set(issue, m_session.language());
    for (const Language &language : Language::all()) {
        if (language != m_session.language())
            set(issue, language);
    }
}

void Typesetter::setTyped(const Issue &issue, Language language)
{
    ++m_generation;
    set(std::make_shared<const Issue>(issue), language);
}

void Typesetter::set(const std::shared_ptr<const Issue> &issue, Language language)
{
    auto &cache = m_caches[language];
    if (!cache)
        cache = makeLayoutCache();
    m_worker.start([this, issue, language, cache = cache, generation = m_generation.load()] {
        if (generation != m_generation)
            return; // something newer waits behind
        auto pages = std::make_shared<const Pages>(layoutIssue(*issue, language, issue->setup, cache.get()));
        QMetaObject::invokeMethod(
            this, [this, generation, language, pages] { take(generation, language, pages); }, Qt::QueuedConnection);
    });
}

void Typesetter::take(int generation, Language language, const std::shared_ptr<const Pages> &pages)
{
    if (generation != m_generation)
        return;
    m_pages.insert(language, pages);
    Q_EMIT pagesReady(language);
}

} // namespace quarterly
