// SPDX-License-Identifier: GPL-3.0-or-later
// From an issue to pages and to a PDF, with the sample.
#include "reference.h"

#include "export/pdfwriter.h"
#include "issue/issueloader.h"
#include "issue/sample.h"
#include "layout/layoutissue.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace quarterly;
using namespace Qt::StringLiterals;

namespace {

const Issue &sample()
{
    static const Issue issue = [] {
        QTemporaryDir folder;
        const auto library = Library::create(folder.filePath(u"sample.quarterly"_s));
        IssueEditor editor(**library);
        const auto filled = fillWithSample(editor);
        Q_ASSERT(filled);
        return *loadIssue(**library, *Quarter::create(2017, 4));
    }();
    return issue;
}

void layOut(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(layoutIssue(sample(), Language(), sample().setup));
}
BENCHMARK(layOut)->Unit(benchmark::kMillisecond);

// As while typing: everything is remembered but what changed.
void layOutAgain(benchmark::State &state)
{
    const auto cache = makeLayoutCache();
    for (auto _ : state)
        benchmark::DoNotOptimize(layoutIssue(sample(), Language(), sample().setup, cache.get()));
}
BENCHMARK(layOutAgain)->Unit(benchmark::kMillisecond);

void writeOut(benchmark::State &state)
{
    const Pages pages = layoutIssue(sample(), Language(), sample().setup);
    for (auto _ : state)
        benchmark::DoNotOptimize(writePdf(pages));
}
BENCHMARK(writeOut)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
