// SPDX-License-Identifier: GPL-3.0-or-later
// Camera raw of 24 megapixels to 2048 pixels: by its preview and developed, in the real process. Prints, asserts nothing but
// what is promised of their relation.

#include "faults/pool_jobs.h"
#include "samples/dng.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QImage>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace glassine;
using namespace glassine::worker;

namespace {

constexpr Size kPhoto{6000, 4000};
constexpr int kPhotos = 5;
constexpr double kPromised = 10;

QByteArray rawPhoto()
{
    QImage image(kPhoto.width, kPhoto.height, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x)
            line[x] = qRgb(x * 255 / image.width(), y * 255 / image.height(), (x * x / 64 + y * 7) & 0xff);
    }
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "jpg", 92);
    test::Dng sample;
    sample.size = kPhoto;
    const auto *first = reinterpret_cast<const std::byte *>(jpeg.constData());
    sample.preview.assign(first, first + jpeg.size());
    const Bytes file = test::dng(sample);
    return {reinterpret_cast<const char *>(file.data()), qsizetype(file.size())};
}

/// The quickest of a few, in seconds.
double seconds(const QByteArray &photo, const char *source, const char *resize)
{
    PoolSettings settings;
    settings.program = workerProgram();
    settings.workers = 1;
    Pool pool(settings);
    Job job = optimizeJob(photo, "jpeg", resize);
    job.recipe.raw.source = QByteArray(source) == "preview" ? pipeline::RawSource::Preview
                                                            : pipeline::RawSource::Demosaic;
    double best = 1e9;
    for (int i = 0; i <= kPhotos; ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto reply = runJob(pool, job, photo);
        if (outcomeOf(reply) != QStringLiteral("ok"))
            qFatal("%s", qPrintable(outcomeOf(reply)));
        if (i > 0) // the first one pays for the process
            best = std::min(best, double(timer.nsecsElapsed()) / 1e9);
    }
    return best;
}

} // namespace

int main(int count, char *words[])
{
    QCoreApplication application(count, words);
    const QByteArray photo = rawPhoto();
    const char *toWeb = R"(, "operations": {"resize": {"pixels": 2048}})";
    const double preview = seconds(photo, "preview", toWeb);
    const double half = seconds(photo, "demosaic", toWeb);
    const double whole = seconds(photo, "demosaic", "");
    const double large = seconds(photo, "demosaic", R"(, "operations": {"resize": {"pixels": 3840}})");
    std::printf("24 MP raw to 2048 px: preview %.3f s, developed at half size %.3f s (%.1f times)\n", preview, half,
                half / preview);
    std::printf("24 MP raw to 3840 px: developed in full %.3f s (%.1f times)\n", large, large / preview);
    std::printf("24 MP raw, all pixels: developed in full %.3f s (%.1f times)\n", whole, whole / preview);
    return large / preview >= kPromised ? 0 : 1;
}
