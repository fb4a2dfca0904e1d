// SPDX-License-Identifier: GPL-3.0-or-later
// A keystroke in an issue of a hundred pages, from the changed text to the painted page.
#include "reference.h"

#include "export/pagepainter.h"
#include "issue/issueloader.h"
#include "issue/sample.h"
#include "layout/layoutissue.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

using namespace quarterly;
using namespace Qt::StringLiterals;

namespace {

constexpr int pagesWanted = 100;
constexpr double screen = 1.5; // pixels to a point: an A4 page 893 pixels wide

Issue sample()
{
    QTemporaryDir folder;
    const auto library = Library::create(folder.filePath(u"sample.quarterly"_s));
    IssueEditor editor(**library);
    const auto filled = fillWithSample(editor);
    Q_ASSERT(filled);
    return *loadIssue(**library, *Quarter::create(2017, 4));
}

// The same text again, as if it were another's.
LocalizedText copyOf(LocalizedText text, int number)
{
    for (LocalizedBlock &block : text.blocks) {
        block.id = BlockId::create();
        for (BlockText &said : block.texts) {
            if (!said.runs.isEmpty())
                said.runs.first().text.prepend(u"%1 "_s.arg(number));
        }
    }
    return text;
}

// The sample's highlights over and over, none like another.
Issue longIssue()
{
    Issue issue = sample();
    Section &highlights = issue.sections[1];
    const QList<Placement> originals = highlights.placements;
    for (int number = 1; layoutIssue(issue, Language(), issue.setup).pages.size() < pagesWanted; ++number) {
        for (int times = 0; times < 10; ++times) {
            for (Placement placement : originals) {
                placement.id = PlacementId::create();
                placement.item.id = ItemId::create();
                placement.item.title = copyOf(placement.item.title, 10 * number + times);
                placement.item.body = copyOf(placement.item.body, 10 * number + times);
                highlights.placements << placement;
            }
        }
    }
    return issue;
}

const Placement &inTheMiddle(const Issue &issue)
{
    const QList<Placement> &placements = issue.sections[1].placements;
    return placements[placements.size() / 2];
}

int pageOf(const Pages &pages, PlacementId placement)
{
    return std::ranges::find(pages.measures, placement, &PlacementMeasure::placement)->firstPage;
}

void paint(const Pages &pages, int page)
{
    QImage image((pages.pages[page].size * screen).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(screen, screen);
    paintPage(painter, pages, page);
}

// One letter more each time, in a paragraph in the middle of the issue.
void typeAndPaint(benchmark::State &state)
{
    Issue issue = longIssue();
    const auto cache = makeLayoutCache();
    const PlacementId place = inTheMiddle(issue).id;
    LocalizedText &body = issue.sections[1].placements[issue.sections[1].placements.size() / 2].item.body;
    StoryText story{{body.in(Language()).blocks.first()}};
    layoutIssue(issue, Language(), issue.setup, cache.get());
    for (auto _ : state) {
        story.blocks.first().runs.first().text += u'e';
        body.say(story, Language());
        const Pages pages = layoutIssue(issue, Language(), issue.setup, cache.get());
        paint(pages, pageOf(pages, place));
    }
    state.counters["pages"] = double(layoutIssue(issue, Language(), issue.setup, cache.get()).pages.size());
}
BENCHMARK(typeAndPaint)->Unit(benchmark::kMillisecond)->Iterations(20)->Repetitions(15)->ReportAggregatesOnly(true);

void layOutAllAnew(benchmark::State &state)
{
    const Issue issue = longIssue();
    for (auto _ : state)
        benchmark::DoNotOptimize(layoutIssue(issue, Language(), issue.setup));
}
BENCHMARK(layOutAllAnew)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
