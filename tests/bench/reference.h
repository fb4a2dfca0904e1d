// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <benchmark/benchmark.h>

#include <QByteArray>
#include <QCryptographicHash>

// A fixed piece of work, measured in every run: machines differ and drift, the ratio to it stays.
inline void referenceLoop(benchmark::State &state)
{
    const QByteArray megabyte(1 << 20, 'q');
    for (auto _ : state)
        benchmark::DoNotOptimize(QCryptographicHash::hash(megabyte, QCryptographicHash::Sha256));
}
BENCHMARK(referenceLoop)->Unit(benchmark::kMillisecond);
