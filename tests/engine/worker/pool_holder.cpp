// SPDX-License-Identifier: GPL-3.0-or-later
// An application that keeps its workers busy until it is killed: prints their pids once all of them work.

#include "engine/worker/samples.h"
#include "worker/pool.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>

using namespace glassine;
using namespace glassine::worker;

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    PoolSettings settings;
    settings.program = QString::fromLocal8Bit(argv[1]);
    settings.workers = 2;
    Pool pool(settings);
    const QByteArray photo = samples::tiff(3000, 2000);
    for (int id = 1; id <= 100; ++id) {
        Job job;
        job.id = id;
        job.kind = JobKind::Optimize;
        job.type = files::ContentType::Tiff;
        job.recipe = samples::recipe(R"({"id": "web", "format": "png", "target": {"lossless": true}})");
        std::vector<UniqueFd> descriptors;
        descriptors.push_back(samples::fileWith(photo));
        descriptors.push_back(samples::fileWith({}));
        pool.submit(std::move(job), std::move(descriptors), [](const Result<Reply> &) {});
    }
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &application, [&] {
        if (pool.workerPids().size() < 3) // two and the spare
            return;
        timer.stop();
        for (const qint64 pid : pool.workerPids())
            std::printf("%lld ", static_cast<long long>(pid));
        std::printf("\n");
        std::fflush(stdout);
    });
    timer.start(10);
    return QCoreApplication::exec();
}
