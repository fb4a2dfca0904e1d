// SPDX-License-Identifier: GPL-3.0-or-later
// Searching a library of 100,000 highlights. The library is generated once, beside the program.
#include "reference.h"

#include "issue/issueeditor.h"
#include "library/itemlist.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRandomGenerator>

using namespace quarterly;
using namespace Qt::StringLiterals;

namespace {

constexpr int highlights = 100'000;

const QStringList &vocabulary()
{
    static const QStringList words =
        u"survey clearance delegation harbour valley treaty workshop ratification donor school bridge report village "
        "coordination archive meeting coalition transparency orchard council season partner training victim assistance "
        "capital mountain seminar declaration stockpile engineer teacher journal river festival commission progress "
        "dépollution évaluation município reunión región desminado coopération journée"_s.split(u' ');
    return words;
}

QString sentence(QRandomGenerator &random, int words)
{
    QStringList chosen;
    for (int i = 0; i < words; ++i)
        chosen << vocabulary()[random.bounded(vocabulary().size())] + (random.bounded(3) ? QString() : QString::number(random.bounded(900)));
    return chosen.join(u' ');
}

std::unique_ptr<Library> makeLibrary(const QString &file)
{
    auto library = Library::create(file);
    Q_ASSERT(library);
    IssueEditor editor(**library);
    QRandomGenerator random(2017);
    const Language source;
    for (int made = 0; made < highlights;) {
        const auto done = editor.together(u"Generate"_s, [&]() -> Result<void> {
            for (int i = 0; i < 2000; ++i, ++made) {
                const auto item = editor.createItem(ItemKind::News, source);
                if (!item)
                    return item.error();
                if (const auto set = editor.setPlainText({item->uuid(), field::title, source}, source, sentence(random, 7)); !set)
                    return set;
                if (const auto set = editor.setPlainText({item->uuid(), field::body, source}, source, sentence(random, 60)); !set)
                    return set;
            }
            return {};
        });
        Q_ASSERT(done);
    }
    return std::move(*library);
}

Library &library()
{
    static const std::unique_ptr<Library> opened = [] {
        const QString file = QCoreApplication::applicationDirPath() + u"/search-100000.quarterly"_s;
        if (!QFileInfo::exists(file))
            return makeLibrary(file);
        return std::move(*Library::open(file, Library::Mode::ReadOnly));
    }();
    return *opened;
}

// What somebody sees after a key: the first twenty with their cards and marked words.
void search(benchmark::State &state, const QString &words)
{
    Library &all = library();
    for (auto _ : state) {
        const auto items = listItems(all, {.words = words}, 0, 20);
        benchmark::DoNotOptimize(itemCards(all, *items, u"en"_s, words));
    }
}

void openLibrary(benchmark::State &state)
{
    const QString file = library().file();
    for (auto _ : state)
        benchmark::DoNotOptimize(Library::open(file, Library::Mode::ReadOnly));
}

} // namespace

BENCHMARK_CAPTURE(search, one_letter, u"s"_s)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, two_letters, u"de"_s)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, four_letters, u"surv"_s)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, common_word, u"clearance"_s)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, accents_left_out, u"depollution"_s)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, three_words, u"treaty harbour 77"_s)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, no_hit, u"zzyzx"_s)->Unit(benchmark::kMillisecond);
BENCHMARK(openLibrary)->Unit(benchmark::kMillisecond);

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
