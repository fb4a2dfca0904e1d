// SPDX-License-Identifier: GPL-3.0-or-later
#include "languagetabs.h"

#include "issue/issue.h"
#include "ui/library/chip.h"

#include <QHBoxLayout>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

bool isStale(const LocalizedText &text, Language language)
{
    return std::ranges::any_of(text.blocks,
                               [=](const LocalizedBlock &block) { return block.texts.value(language).stale; });
}

QString stateSign(const Item &item, Language language)
{
    const auto texts = {&item.title, &item.body, &item.summary};
    if (std::ranges::none_of(texts, [=](const LocalizedText *text) { return text->has(language); }))
        return u"–"_s;
    const bool complete = std::ranges::all_of(texts, [&](const LocalizedText *text) {
        return text->isCompleteIn(language, item.source) && !isStale(*text, language);
    });
    return complete ? u"✓"_s : u"◐"_s;
}

} // namespace

LanguageTabs::LanguageTabs(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(6);
    for (const Language language : Language::all()) {
        auto *tab = new Chip(u"language-%1"_s.arg(language.code()));
        m_tabs[language] = tab;
        row->addWidget(tab);
        connect(tab, &QAbstractButton::clicked, this, [this, language] { Q_EMIT chosen(language); });
    }
}

void LanguageTabs::show(const Item &item, Language current)
{
    for (auto tab = m_tabs.begin(); tab != m_tabs.end(); ++tab) {
        const Language language = tab.key();
        const QString sign = stateSign(item, language);
        const bool isSource = language == item.source;
        tab.value()->setText(isSource ? tr("%1 · source").arg(language.autonym())
                                      : u"%1 %2"_s.arg(language.autonym(), sign));
        const QString state = isSource       ? tr("the language it was written in")
                              : sign == u"✓" ? tr("complete")
                              : sign == u"◐" ? tr("unfinished")
                                             : tr("nothing yet");
        tab.value()->setAccessibleName(tr("%1: %2", "language: state").arg(language.autonym(), state));
        tab.value()->setToolTip(tab.value()->accessibleName());
        tab.value()->setChecked(language == current);
        tab.value()->updateGeometry();
    }
}

} // namespace quarterly
