// SPDX-License-Identifier: GPL-3.0-or-later
#include "statisticsdialog.h"

#include "ui/session.h"
#include "ui/style/style.h"

#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <array>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

using enum MatchBand;
constexpr std::array bands{Context, Exact, Repetition, From95, From85, From75, From50, New, Finished};

QString nameOf(MatchBand band)
{
    switch (band) {
    case Finished: return StatisticsDialog::tr("Finished");
    case Context: return StatisticsDialog::tr("Same text, same neighbours");
    case Exact: return StatisticsDialog::tr("Same text");
    case Repetition: return StatisticsDialog::tr("Said before in this issue");
    case From95: return StatisticsDialog::tr("95 – 99 %");
    case From85: return StatisticsDialog::tr("85 – 94 %");
    case From75: return StatisticsDialog::tr("75 – 84 %");
    case From50: return StatisticsDialog::tr("50 – 74 %");
    case New: return StatisticsDialog::tr("New");
    }
    Q_UNREACHABLE();
}

} // namespace

StatisticsDialog::StatisticsDialog(Session &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_language(new QComboBox), m_table(new QTableWidget(int(bands.size()) + 1, 3)),
      m_message(new QLabel), m_copy(new QPushButton), m_close(new QPushButton)
{
    setObjectName(u"statisticsDialog"_s);
    resize(520, 460);
    m_language->setObjectName(u"statisticsLanguage"_s);
    for (const Language &language : Language::all()) {
        if (session.progress(language).segments > 0)
            m_language->addItem(language.autonym(), language.code());
    }
    m_language->setCurrentIndex(std::max(0, m_language->findData(session.language().code())));
    m_table->setObjectName(u"statistics"_s);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    makeMuted(*m_message);
    m_message->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_copy);
    buttons->addWidget(m_close);
    m_copy->setObjectName(u"copyStatistics"_s);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_language);
    column->addWidget(m_table, 1);
    column->addWidget(m_message);
    column->addLayout(buttons);
    connect(m_language, &QComboBox::currentIndexChanged, this, &StatisticsDialog::count);
    connect(m_copy, &QPushButton::clicked, this, &StatisticsDialog::copy);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    retranslateUi();
}

void StatisticsDialog::count()
{
    m_table->clearContents();
    const auto language = Language::fromCode(m_language->currentData().toString());
    if (!m_session.issue() || !language)
        return;
    const auto statistics = translationStatistics(m_session.library(), segments(*m_session.issue(), *language), *language);
    if (!statistics) {
        m_message->setText(statistics.error().message);
        return;
    }
    BandCount sum;
    const auto fill = [this](int row, const QString &name, const BandCount &counted) {
        m_table->setItem(row, 0, new QTableWidgetItem(name));
        for (const auto &[column, number] : {std::pair(1, counted.segments), std::pair(2, counted.words)}) {
            auto *cell = new QTableWidgetItem(QLocale().toString(number));
            cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column, cell);
        }
    };
    for (int row = 0; row < int(bands.size()); ++row) {
        const BandCount counted = statistics->value(bands[size_t(row)]);
        fill(row, nameOf(bands[size_t(row)]), counted);
        sum.segments += counted.segments;
        sum.words += counted.words;
    }
    fill(int(bands.size()), tr("All"), sum);
}

void StatisticsDialog::copy()
{
    QStringList lines;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_table->columnCount(); ++column)
            cells << (m_table->item(row, column) ? m_table->item(row, column)->text() : QString());
        lines << cells.join(u'\t');
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    m_message->setText(tr("The table is in the clipboard, for a letter or a spreadsheet."));
}

void StatisticsDialog::retranslateUi()
{
    setWindowTitle(tr("What there is to translate"));
    m_language->setAccessibleName(tr("Language"));
    m_table->setHorizontalHeaderLabels({tr("In the memory"), tr("Segments"), tr("Words")});
    m_table->setAccessibleName(tr("Segments and words by what the memory has"));
    m_message->setAccessibleName(tr("Message"));
    m_message->setText(tr("Words are those of the source."));
    m_copy->setText(tr("Copy"));
    m_close->setText(tr("Close"));
    count();
}

void StatisticsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace quarterly
