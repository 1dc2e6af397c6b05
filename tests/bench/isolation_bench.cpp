// SPDX-License-Identifier: GPL-3.0-or-later
// What the lock around a worker costs: processor time per photo with and without it, in turns. Prints, asserts nothing.

#include "faults/pool_jobs.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>

#include <algorithm>
#include <array>
#include <cstdio>
#include <vector>

using namespace glassine::worker;

namespace {

constexpr int kRounds = 7;

QByteArray photo(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            image.setPixel(x, y, qRgb(x * 255 / width, y * 255 / height, (x * x + y * 7) & 0xff));
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "jpg", 90);
    return jpeg;
}

/// Milliseconds of processor time per photo; the first photo of a worker does not count.
double cpuMs(Pool &pool, const QByteArray &bytes, int photos)
{
    double sum = 0;
    for (int i = 0; i <= photos; ++i) {
        const auto reply = runJob(pool, optimizeJob(bytes, "jpeg", R"(, "operations": {"resize": {"pixels": 2048}})"),
                                  bytes);
        if (outcomeOf(reply) != QStringLiteral("ok"))
            qFatal("%s", qPrintable(outcomeOf(reply)));
        sum += i == 0 ? 0 : reply->cpuMs;
    }
    return sum / photos;
}

void compare(const char *name, const QByteArray &bytes, int photos)
{
    std::array<std::vector<double>, 2> times;
    std::vector<double> ratios;
    for (int round = 0; round < kRounds; ++round) {
        for (const bool sandbox : {false, true}) {
            PoolSettings settings;
            settings.program = workerProgram();
            settings.workers = 1;
            settings.sandbox = sandbox;
            Pool pool(settings);
            times[sandbox ? 1 : 0].push_back(cpuMs(pool, bytes, photos));
        }
        ratios.push_back(times[1].back() / times[0].back());
    }
    const auto median = [](std::vector<double> values) {
        std::sort(values.begin(), values.end());
        return values[values.size() / 2];
    };
    std::printf("%s: %.2f ms without, %.2f ms with the lock per photo; ratio %.3f\n", name, median(times[0]),
                median(times[1]), median(ratios));
}

} // namespace

int main(int count, char *words[])
{
    QCoreApplication application(count, words);
    compare("1 megapixel", photo(1200, 833), 60);
    compare("12 megapixels", photo(4000, 3000), 10);
    return 0;
}
