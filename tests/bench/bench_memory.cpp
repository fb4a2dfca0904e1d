// SPDX-License-Identifier: GPL-3.0-or-later
// Asking a translation memory of 1,000,000 texts. The library is generated once, beside the program; how long its import
// took is printed then. Words are as frequent as in real texts (Zipf), lengths too, and a third of the texts differ from
// an earlier one in a few words, as the texts of a newsletter do.
#include "reference.h"

#include "library/memoryimport.h"
#include "library/memorystore.h"
#include "translation/memory.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>

#include <cmath>
#include <ctime>
#include <random>

using namespace quarterly;
using namespace Qt::StringLiterals;

namespace {

constexpr int texts = 1'000'000;
constexpr int questions = 2'000;
constexpr int vocabulary = 200'000;

class TextMaker
{
public:
    explicit TextMaker(unsigned seed) : m_random(seed) {}

    // By rank r, a word has a share that falls with 1 / (r + 2.7) (Mandelbrot).
    QString word()
    {
        const double share = std::uniform_real_distribution<double>(0, 1)(m_random);
        const int rank = int(std::pow((vocabulary + 2.7) / 2.7, share) * 2.7 - 2.7);
        return nameOf(std::min(rank, vocabulary - 1));
    }

    QStringList text()
    {
        const int length = std::clamp(int(std::lognormal_distribution<double>(2.7, 0.6)(m_random)), 1, 120);
        QStringList words;
        for (int i = 0; i < length; ++i)
            words << word();
        return words;
    }

    QStringList varied(QStringList words, int changes)
    {
        for (; changes > 0; --changes) {
            const qsizetype at = below(int(words.size()));
            const int kind = below(3);
            if (kind == 0)
                words.insert(at, word());
            else if (kind == 1 && words.size() > 1)
                words.removeAt(at);
            else
                words[at] = word();
        }
        return words;
    }

    int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(m_random); }

private:
    static QString nameOf(int rank) // frequent words are short
    {
        QString name;
        for (int rest = rank + 1; rest > 0; rest /= 20)
            name += QChar(u'a' + rest % 20);
        return name;
    }

    std::mt19937 m_random;
};

// The same texts in every run, without keeping them: the import and the questions go through them in the same order.
class TextSequence
{
public:
    QStringList next()
    {
        QStringList text = !m_recent.isEmpty() && m_maker.below(3) == 0 ? m_maker.varied(m_recent[m_maker.below(int(m_recent.size()))], 1 + m_maker.below(3))
                                                                     : m_maker.text();
        if (m_recent.size() < 20'000)
            m_recent << text;
        else
            m_recent[m_maker.below(20'000)] = text;
        return text;
    }

private:
    TextMaker m_maker{2017};
    QList<QStringList> m_recent;
};

void makeLibrary(const QString &file)
{
    QElapsedTimer timer;
    timer.start();
    auto library = Library::create(file);
    MemoryImport import(**library, u"bench.tmx"_s);
    bool done = library && import.begin();
    TextSequence sequence;
    for (int i = 0; i < texts; ++i) {
        const QString words = sequence.next().join(u' ');
        done = done && import.add({.from = u"en"_s, .to = u"fr"_s, .source = words, .target = u"fr "_s + words});
    }
    if (!done || !import.commit())
        qFatal("The library was not made");
    qInfo("import of %d texts: %.1f s, %.0f MB", texts, double(timer.elapsed()) / 1000, double(QFileInfo(file).size()) / 1e6);
}

const Library &library()
{
    static const std::unique_ptr<Library> opened = [] {
        const QString file = QCoreApplication::applicationDirPath() + u"/memory-1000000.quarterly"_s;
        if (!QFileInfo::exists(file))
            makeLibrary(file);
        return std::move(*Library::open(file, Library::Mode::ReadOnly));
    }();
    return *opened;
}

// Two in three are like a text of the memory, with up to a third of their words changed.
QList<Runs> makeQuestions()
{
    QList<Runs> all;
    TextSequence sequence;
    TextMaker maker(7);
    for (int i = 0; i < questions; ++i) {
        QStringList words = sequence.next();
        words = i % 3 == 0 ? maker.text() : maker.varied(words, maker.below(1 + int(words.size()) / 3));
        all << plainRuns(words.join(u' '));
    }
    return all;
}

double processorMilliseconds()
{
    timespec time;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

double residentMegabytes()
{
    QFile file(u"/proc/self/statm"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    return opened ? double(file.readAll().split(' ').value(1).toLongLong()) * 4096 / 1e6 : 0;
}

void ask(benchmark::State &state, int least)
{
    const Library &all = library();
    const QList<Runs> asked = makeQuestions();
    std::vector<double> times;
    double answered = 0;
    for (auto _ : state) {
        for (const Runs &source : asked) {
            const double start = processorMilliseconds();
            const auto matches = memoryMatches(all, {.source = source, .from = *Language::fromCode(u"en"_s), .to = *Language::fromCode(u"fr"_s), .least = least});
            times.push_back(processorMilliseconds() - start);
            answered += matches && !matches->isEmpty();
        }
    }
    std::ranges::sort(times);
    state.counters["median_ms"] = times[times.size() / 2];
    state.counters["p99_ms"] = times[times.size() * 99 / 100];
    state.counters["worst_ms"] = times.back();
    state.counters["answered_percent"] = 100 * answered / double(times.size());
    state.counters["resident_MB"] = residentMegabytes();
}

void askConcordance(benchmark::State &state, const QString &words)
{
    const Library &all = library();
    for (auto _ : state)
        benchmark::DoNotOptimize(concordance(all, words, {}, {}, 50));
}

} // namespace

BENCHMARK_CAPTURE(ask, seventy_percent, 70)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(ask, seventyfive_percent, 75)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(ask, fifty_percent, 50)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(askConcordance, frequent_word, u"b"_s)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(askConcordance, two_words, u"b c"_s)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(askConcordance, rare_beginning, u"hgfe"_s)->Unit(benchmark::kMillisecond);

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
