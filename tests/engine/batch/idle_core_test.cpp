// SPDX-License-Identifier: GPL-3.0-or-later
// No core idles while photos wait, to the last one; and what would idle goes to the photos that are left.

#include "batch/scheduler.h"
#include "samples.h"

#include <QTemporaryDir>
#include <QTest>

#include <optional>

#include <unistd.h>

using namespace glassine;
using namespace glassine::batch;
using namespace glassine::batch::samples;
using namespace Qt::StringLiterals;

namespace {

/// Holds every job until it is told to end it.
class HoldingRunner final : public JobRunner {
public:
    struct Held {
        worker::Job job;
        std::vector<UniqueFd> descriptors;
        worker::Pool::Done done;
    };

    explicit HoldingRunner(int workers) : m_workers(workers)
    {
        worker::Hello hello;
        hello.codecs = {"jpeg"};
        m_hello = hello;
    }
    int workerCount() const override { return m_workers; }
    const std::optional<worker::Hello> &hello() const override { return m_hello; }
    void submit(worker::Job job, std::vector<UniqueFd> descriptors, worker::Pool::Done done) override
    {
        threads.push_back(job.threads);
        held.push_back({std::move(job), std::move(descriptors), std::move(done)});
    }
    void cancelAll() override { held.clear(); }

    void end(std::size_t which)
    {
        Held one = std::move(held[which]);
        held.erase(held.begin() + std::ptrdiff_t(which));
        worker::Reply reply;
        reply.id = one.job.id;
        reply.ok = true;
        pipeline::RenditionResult result;
        result.ok = true;
        result.format = "jpeg";
        result.size = {96, 64};
        result.bytes = 1;
        reply.renditions = {result};
        if (::write(one.descriptors[1].get(), "x", 1) != 1)
            qFatal("cannot write");
        one.done(reply);
    }

    std::vector<Held> held;
    std::vector<int> threads; ///< of every job that came

private:
    const int m_workers;
    std::optional<worker::Hello> m_hello;
};

} // namespace

class IdleCoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneLongPhotoHoldsUpNoOther();
    void whatWouldIdleGoesToThoseThatAreLeft();
};

void IdleCoreTest::oneLongPhotoHoldsUpNoOther()
{
    static constexpr int kPhotos = 9, kWorkers = 2;
    const QTemporaryDir place;
    for (int i = 0; i < kPhotos; ++i)
        makePhoto(place.filePath(u"in/%1.png"_s.arg(i)), 96, 64, unsigned(i));
    Session session(settings(place.filePath(u"in"_s), place.filePath(u"out"_s)), place.filePath(u"state"_s));
    HoldingRunner *runner = nullptr;
    session.setRunnerFactory([&runner](const worker::PoolSettings &) -> std::unique_ptr<JobRunner> {
        auto made = std::make_unique<HoldingRunner>(kWorkers);
        runner = made.get();
        return made;
    });
    bool finished = false;
    QObject::connect(&session, &Session::finished, &session, [&finished] { finished = true; });
    session.start();
    QTRY_VERIFY(runner && int(runner->held.size()) == kWorkers);
    const std::int64_t longOne = runner->held.front().job.id;
    for (int left = kPhotos - 1; left > 0; --left) { // all the others, while that one goes on and on
        QCOMPARE(runner->held.front().job.id, longOne);
        runner->end(1);
        QTRY_COMPARE(int(runner->held.size()), std::min(left, kWorkers));
    }
    runner->end(0);
    QTRY_VERIFY(finished);
    QCOMPARE(session.totals().done, kPhotos);
}

void IdleCoreTest::whatWouldIdleGoesToThoseThatAreLeft()
{
    constexpr int kWorkers = 4;
    Scheduler scheduler(kWorkers, std::int64_t(1) << 40);
    for (std::int64_t item = 0; item < 5; ++item)
        scheduler.add(item);
    for (std::int64_t item = 0; item < 5; ++item)
        QCOMPARE(*scheduler.take(), item);
    QCOMPARE(scheduler.threadsForNext(), 1);
    for (std::int64_t item = 0; item < 4; ++item)
        scheduler.started(item, 1);
    // They are being written to the disk, which takes no core.
    for (std::int64_t item = 0; item < 3; ++item)
        scheduler.ended(item);
    QCOMPARE(scheduler.threadsForNext(), 2); // for the last one, beside the fourth
    scheduler.ended(3);
    QCOMPARE(scheduler.threadsForNext(), 4);
}

QTEST_GUILESS_MAIN(IdleCoreTest)
#include "idle_core_test.moc"
