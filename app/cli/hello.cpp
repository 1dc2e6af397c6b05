// SPDX-License-Identifier: GPL-3.0-or-later
#include "hello.h"

#include "worker/tier.h"

#include <QEventLoop>
#include <QTimer>

namespace glassine::cli {

namespace {

constexpr int kPatienceMs = 15'000;

} // namespace

Result<worker::Hello> waitForHello(worker::Pool &pool)
{
    QEventLoop loop;
    std::string problem = "it did not answer";
    QObject::connect(&pool, &worker::Pool::ready, &loop, &QEventLoop::quit);
    QObject::connect(&pool, &worker::Pool::failed, &loop, [&](const QString &message) {
        problem = message.toStdString();
        loop.quit();
    });
    QTimer::singleShot(kPatienceMs, &loop, &QEventLoop::quit);
    if (!pool.hello())
        loop.exec();
    if (!pool.hello())
        return fail(ErrorCode::WorkerDied, "glassine-worker", problem);
    return *pool.hello();
}

Result<worker::Hello> askRawWorker()
{
    worker::PoolSettings settings;
    settings.program = QString::fromStdString(worker::rawProgramBeside(worker::findWorkerProgram().toStdString()));
    settings.workers = 1;
    worker::Pool pool(settings);
    return waitForHello(pool);
}

Result<worker::Hello> askWorker()
{
    worker::PoolSettings settings;
    settings.workers = 1;
    worker::Pool pool(settings);
    return waitForHello(pool);
}

} // namespace glassine::cli
