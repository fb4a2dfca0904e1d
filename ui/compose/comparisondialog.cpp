// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparisondialog.h"

#include "outlinewords.h"

#include "issue/editiontext.h"
#include "issue/issueloader.h"
#include "ui/library/itemwords.h"
#include "ui/session.h"
#include "ui/style/colours.h"
#include "ui/style/style.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

enum Column { Here, There };
enum Role { HereItem = Qt::UserRole, ThereItem, SectionHere };

QString idOf(const Placement &placement) { return placement.item.id.toString(); }

} // namespace

ComparisonDialog::ComparisonDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_others(new QComboBox(this))
    , m_tree(new QTreeWidget(this))
    , m_articles(new QLabel(this))
{
    setObjectName(u"comparisonDialog"_s);
    setWindowTitle(tr("Compare with another issue"));
    makeControls();
    fillOthers();
    connect(m_others, &QComboBox::currentIndexChanged, this, &ComparisonDialog::reload);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ComparisonDialog::showChosen);
    connect(&session, &Session::issueChanged, this, &ComparisonDialog::reload);
    resize(880, 600);
    reload();
    m_tree->setFocus();
}

bool ComparisonDialog::isPossible(const Session &session)
{
    return session.issue() && session.library().issues().size() > 1;
}

void ComparisonDialog::makeControls()
{
    m_others->setObjectName(u"otherIssue"_s);
    m_tree->setObjectName(u"comparison"_s);
    m_tree->setAccessibleName(tr("The two issues, section by section"));
    m_tree->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_tree->setUniformRowHeights(true);
    m_articles->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_place = buttons->addButton(tr("Place it again here"), QDialogButtonBox::ActionRole);
    m_place->setObjectName(u"placeAgain"_s);
    m_open = buttons->addButton(tr("Open in the library"), QDialogButtonBox::ActionRole);
    auto *form = new QFormLayout;
    form->addRow(tr("Compare with"), m_others);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_tree, 1);
    column->addWidget(m_articles);
    column->addWidget(buttons);
    connect(m_place, &QPushButton::clicked, this, &ComparisonDialog::placeAgain);
    connect(m_open, &QPushButton::clicked, this, &ComparisonDialog::openItem);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

// The one before this comes first; there may be later ones too.
void ComparisonDialog::fillOthers()
{
    const Quarter own = m_session.issue()->quarter;
    int before = -1;
    for (const IssueRow &row : m_session.library().issues()) { // newest first
        const Quarter quarter = *Quarter::create(row.year, row.quarter);
        if (quarter == own)
            continue;
        if (before < 0 && quarter < own)
            before = m_others->count();
        m_others->addItem(quarterAndYear(quarter, m_session.language()), row.id.toString());
    }
    m_others->setCurrentIndex(std::max(0, before));
}

void ComparisonDialog::reload()
{
    m_tree->clear();
    if (!m_session.issue() || m_others->count() == 0)
        return reject();
    const auto other = loadIssue(m_session.library(), IssueId::fromString(m_others->currentData().toString()));
    if (!m_session.report(other ? Result<void>() : other.error()))
        return;
    m_other = *other;
    m_comparison = compareIssues(*m_session.issue(), *m_other);
    m_tree->setHeaderLabels({quarterAndYear(m_session.issue()->quarter, m_session.language()), m_others->currentText()});
    for (const SectionPair &pair : std::as_const(m_comparison.sections))
        addPair(pair);
    m_tree->expandAll();
    showArticles();
    showChosen();
}

void ComparisonDialog::addPair(const SectionPair &pair)
{
    const Language language = m_session.language();
    const auto name = [&](const std::optional<Section> &section, Language source) {
        return section ? tr("%1 (%n)", "section, its number of highlights", int(section->placements.size()))
                             .arg(sectionTitle(*section, language, source).plain())
                       : tr("no such section");
    };
    auto *row = new QTreeWidgetItem(m_tree, {name(pair.here, m_session.issue()->source), name(pair.there, m_other->source)});
    for (const Column column : {Here, There}) {
        QFont bold = font();
        bold.setBold(true);
        row->setFont(column, bold);
    }
    if (!pair.here)
        row->setForeground(Here, Colours::of(palette()).muted);
    if (!pair.there)
        row->setForeground(There, Colours::of(palette()).muted);
    addItems(row, pair);
}

// What both have stands in one line and says so; the rest side by side.
void ComparisonDialog::addItems(QTreeWidgetItem *row, const SectionPair &pair)
{
    QList<Placement> here = pair.here ? pair.here->placements : QList<Placement>();
    QList<Placement> there = pair.there ? pair.there->placements : QList<Placement>();
    const Language language = m_session.language();
    const auto title = [language](const Placement &placement) {
        return titleIn(placement.item.title, language, placement.item.source);
    };
    there.removeIf([this](const Placement &placement) { return m_comparison.repeated.contains(placement.item.id); });
    for (const Placement &placement : std::as_const(here)) {
        const bool isRepeated = m_comparison.repeated.contains(placement.item.id);
        auto *line = new QTreeWidgetItem(row, {title(placement), isRepeated ? tr("the same") : QString()});
        line->setData(0, HereItem, idOf(placement));
        if (!isRepeated && !there.isEmpty()) {
            line->setText(There, title(there.first()));
            line->setData(0, ThereItem, idOf(there.takeFirst()));
        }
    }
    for (const Placement &placement : std::as_const(there)) {
        auto *line = new QTreeWidgetItem(row, {QString(), title(placement)});
        line->setData(0, ThereItem, idOf(placement));
    }
    for (int i = 0; i < row->childCount(); ++i)
        row->child(i)->setData(0, SectionHere, pair.here ? pair.here->id.toString() : QString());
}

void ComparisonDialog::showArticles()
{
    const auto list = [this](const QList<int> &articles) {
        QStringList names;
        for (const int article : articles)
            names << articleBadge(article, m_session.language());
        return names.isEmpty() ? tr("none", "articles of the convention") : QLocale().createSeparatedList(names);
    };
    m_articles->setText(tr("Reported on here only: %1. There only: %2.").arg(list(m_comparison.articlesHere), list(m_comparison.articlesThere)));
}

ItemId ComparisonDialog::chosenItem() const
{
    const QTreeWidgetItem *line = m_tree->currentItem();
    if (!line)
        return {};
    const QString there = line->data(0, ThereItem).toString();
    return ItemId::fromString(there.isEmpty() ? line->data(0, HereItem).toString() : there);
}

void ComparisonDialog::showChosen()
{
    const QTreeWidgetItem *line = m_tree->currentItem();
    m_open->setEnabled(!chosenItem().isNull());
    m_place->setEnabled(line && !line->data(0, ThereItem).toString().isEmpty() && !m_session.library().isReadOnly()
                        && !m_session.issue()->sections.isEmpty());
}

// Into the same section, else into the first.
void ComparisonDialog::placeAgain()
{
    const QString known = m_tree->currentItem()->data(0, SectionHere).toString();
    const SectionId section = known.isEmpty() ? m_session.issue()->sections.first().id : SectionId::fromString(known);
    const auto placed = m_session.editor().placeItems({chosenItem()}, section);
    m_session.report(placed ? Result<void>() : placed.error());
}

void ComparisonDialog::openItem()
{
    const ItemId item = chosenItem();
    accept();
    Q_EMIT m_session.itemRequested(item);
}

} // namespace quarterly
