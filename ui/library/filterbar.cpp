// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterbar.h"

#include "issue/textloader.h"
#include "ui/library/chip.h"
#include "ui/library/flowlayout.h"
#include "ui/library/itemwords.h"
#include "ui/session.h"
#include "ui/style/icons.h"

#include <QAction>
#include <QEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr int lastArticle = 23; // of the convention

// What the field's tags say; a tag bears its words in the languages it was given in.
LocalizedText tagText(const Library &library, TagId tag)
{
    return TextLoader(library, {{tag.uuid(), Language()}}).text(tag.uuid(), field::name);
}

} // namespace

FilterBar::FilterBar(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    m_search = new QLineEdit;
    m_search->setObjectName(u"search"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        set([&] { m_filter.words = words; });
    });
    column->addWidget(m_search);
    column->addLayout(new FlowLayout);

    m_quarter = addSwitch(u"thisQuarter"_s, [this](bool on) { followQuarter(on); });
    m_unused = addSwitch(u"unused"_s, [this](bool on) { m_filter.unused = on; });
    m_picture = addSwitch(u"withPicture"_s, [this](bool on) { m_filter.withPicture = on; });
    m_duplicated = addSwitch(u"duplicated"_s, [this](bool on) { m_filter.duplicated = on; });
    m_tag = addMenu(u"tag"_s, [this](QMenu &menu) { fillTags(menu); });
    m_article = addMenu(u"article"_s, [this](QMenu &menu) { fillArticles(menu); });
    m_lacking = addMenu(u"lacking"_s, [this](QMenu &menu) { fillLanguages(menu); });
    m_trash = addSwitch(u"trash"_s, [this](bool on) { m_filter.trashed = on; });
    m_order = addMenu(u"order"_s, [this](QMenu &menu) { fillOrders(menu); });

    connect(&session, &Session::issueChosen, this, [this] {
        set([this] { followQuarter(m_filter.quarter.has_value()); });
    });
    connect(&session, &Session::languageChanged, this, &FilterBar::showState);
    showState();
}

Chip *FilterBar::addSwitch(const QString &name, const std::function<void(bool)> &apply)
{
    auto *chip = new Chip(name);
    layout()->itemAt(1)->layout()->addWidget(chip);
    connect(chip, &QAbstractButton::toggled, this, [this, apply](bool on) {
        set([&] { apply(on); });
    });
    return chip;
}

Chip *FilterBar::addMenu(const QString &name, const std::function<void(QMenu &)> &fill)
{
    auto *chip = new Chip(name);
    auto *menu = new QMenu(chip);
    layout()->itemAt(1)->layout()->addWidget(chip);
    connect(menu, &QMenu::aboutToShow, this, [menu, fill] {
        menu->clear();
        fill(*menu);
    });
    chip->setMenu(menu);
    return chip;
}

void FilterBar::addChoice(QMenu &menu, const QString &words, bool chosen, const std::function<void()> &choose)
{
    QAction *action = menu.addAction(words);
    action->setCheckable(true);
    action->setChecked(chosen);
    connect(action, &QAction::triggered, this, [this, choose] { set(choose); });
}

void FilterBar::fillArticles(QMenu &menu)
{
    addChoice(menu, tr("Any article"), !m_filter.article, [this] { m_filter.article.reset(); });
    addChoice(menu, tr("No article"), m_filter.article == 0, [this] { m_filter.article = 0; });
    menu.addSeparator();
    for (int article = 1; article <= lastArticle; ++article) {
        addChoice(menu, articleBadge(article, m_session.language()), m_filter.article == article,
                  [this, article] { m_filter.article = article; });
    }
}

void FilterBar::fillTags(QMenu &menu)
{
    addChoice(menu, tr("Any tag"), !m_filter.tag, [this] { m_filter.tag.reset(); });
    menu.addSeparator();
    QMap<QString, TagId> tags;
    for (const TagRow &tag : m_session.library().tags())
        tags.insert(tagName(tag.id), tag.id);
    for (auto tag = tags.begin(); tag != tags.end(); ++tag)
        addChoice(menu, tag.key(), m_filter.tag == tag.value(), [this, id = tag.value()] { m_filter.tag = id; });
}

void FilterBar::fillLanguages(QMenu &menu)
{
    addChoice(menu, tr("Any languages"), !m_filter.lacking, [this] { m_filter.lacking.reset(); });
    menu.addSeparator();
    for (const Language language : Language::all()) {
        addChoice(menu, tr("Not in %1").arg(language.autonym()), m_filter.lacking == language.code(),
                  [this, language] { m_filter.lacking = language.code(); });
    }
}

void FilterBar::fillOrders(QMenu &menu)
{
    using enum ItemOrder;
    for (const ItemOrder order : {Newest, Oldest, Title, TitleBackwards, Place, PlaceBackwards, Article, ArticleBackwards,
                                  MostLanguages, FewestLanguages, LastUsed, FirstUsed})
        addChoice(menu, orderName(order), m_filter.order == order, [this, order] { m_filter.order = order; });
}

QString FilterBar::orderName(ItemOrder order) const
{
    switch (order) {
    case ItemOrder::Newest: return tr("Newest", "first");
    case ItemOrder::Oldest: return tr("Oldest", "first");
    case ItemOrder::Title: return tr("By title");
    case ItemOrder::TitleBackwards: return tr("By title, from the end");
    case ItemOrder::Place: return tr("By place");
    case ItemOrder::PlaceBackwards: return tr("By place, from the end");
    case ItemOrder::Article: return tr("By article");
    case ItemOrder::ArticleBackwards: return tr("By article, from the end");
    case ItemOrder::FewestLanguages: return tr("Fewest languages first");
    case ItemOrder::MostLanguages: return tr("Most languages first");
    case ItemOrder::FirstUsed: return tr("First used first");
    case ItemOrder::LastUsed: return tr("Last used first");
    }
    Q_UNREACHABLE();
}

QString FilterBar::tagName(TagId tag) const
{
    const LocalizedText text = tagText(m_session.library(), tag);
    const QString words = text.plain(m_session.language());
    return !words.isEmpty() || text.languages().isEmpty() ? words : text.plain(text.languages().first());
}

void FilterBar::followQuarter(bool on)
{
    m_filter.quarter = on && m_session.issue() ? std::optional(m_session.issue()->quarter) : std::nullopt;
    m_filter.period.reset();
}

void FilterBar::set(const std::function<void()> &change)
{
    const auto state = [this] {
        return std::tuple(m_filter.words, m_filter.quarter, m_filter.article, m_filter.tag, m_filter.unused,
                          m_filter.withPicture, m_filter.trashed, m_filter.lacking, m_filter.order, m_filter.duplicated,
                          m_filter.period ? m_filter.period->from : QDate());
    };
    const auto before = state();
    change();
    showState();
    if (state() != before)
        Q_EMIT changed();
}

bool FilterBar::isFiltering() const
{
    return !m_filter.words.isEmpty() || m_filter.quarter || m_filter.article || m_filter.tag || m_filter.unused
           || m_filter.withPicture || m_filter.lacking || m_filter.duplicated || m_filter.period;
}

void FilterBar::search(const QString &words)
{
    m_search->setText(words);
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::setOrder(ItemOrder order)
{
    set([this, order] { m_filter.order = order; });
}

void FilterBar::showMonth(int article, const Period &month)
{
    clear();
    set([&] {
        m_filter.period = month;
        m_filter.article = article < 0 ? std::nullopt : std::optional(article);
    });
}

void FilterBar::clear()
{
    set([this] { m_filter = {.words = m_filter.words, .order = m_filter.order}; });
    m_search->clear();
}

// Words and marks of the chips follow the filter, whoever changed it.
void FilterBar::showState()
{
    const Language language = m_session.language();
    const auto show = [](Chip *chip, bool on, const QString &words) {
        const QSignalBlocker quiet(chip);
        chip->setChecked(on);
        chip->setText(words);
        chip->updateGeometry();
    };
    const auto issue = m_session.issue();
    show(m_quarter, m_filter.quarter || m_filter.period,
         m_filter.period    ? QLocale().toString(m_filter.period->from, u"MMMM yyyy"_s)
         : m_filter.quarter ? quarterAndYear(*m_filter.quarter, language)
                            : tr("This quarter"));
    m_quarter->setEnabled(issue || m_filter.period);
    show(m_duplicated, m_filter.duplicated, tr("Duplicates"));
    show(m_unused, m_filter.unused, tr("Not yet used"));
    show(m_picture, m_filter.withPicture, tr("Picture"));
    show(m_article, m_filter.article.has_value(), m_filter.article == 0 ? tr("No article")
                                                  : m_filter.article ? articleBadge(*m_filter.article, language)
                                                                   : tr("Article"));
    show(m_tag, m_filter.tag.has_value(), m_filter.tag ? tagName(*m_filter.tag) : tr("Tag"));
    const auto lacking = m_filter.lacking ? Language::fromCode(*m_filter.lacking) : std::nullopt;
    show(m_lacking, lacking.has_value(), lacking ? tr("Not in %1").arg(lacking->autonym()) : tr("Missing", "a language"));
    show(m_order, m_filter.order != ItemOrder::Newest, orderName(m_filter.order));
    show(m_trash, m_filter.trashed, tr("Trash"));
    m_search->setPlaceholderText(tr("Search all highlights"));
    m_search->setAccessibleName(tr("Search all highlights"));
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showState();
}

} // namespace quarterly
