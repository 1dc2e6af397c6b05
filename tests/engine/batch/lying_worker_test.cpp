// SPDX-License-Identifier: GPL-3.0-or-later
// Workers whose answers do not fit what they wrote: nothing of it gets a name.

#include "samples.h"

#include <QTemporaryDir>

#include <optional>

#include <unistd.h>

using namespace glassine;
using namespace glassine::batch;
using namespace glassine::batch::samples;
using namespace Qt::StringLiterals;

namespace {

/// Says that it wrote so many bytes, whatever it wrote.
class LyingRunner final : public JobRunner {
public:
    LyingRunner(QByteArray written, std::int64_t reported) : m_written(std::move(written)), m_reported(reported)
    {
        worker::Hello hello;
        hello.codecs = {"jpeg"};
        m_hello = hello;
    }
    int workerCount() const override { return 1; }
    const std::optional<worker::Hello> &hello() const override { return m_hello; }
    void submit(worker::Job job, std::vector<UniqueFd> descriptors, worker::Pool::Done done) override
    {
        worker::Reply reply;
        reply.id = job.id;
        reply.ok = true;
        pipeline::RenditionResult result;
        result.ok = true;
        result.format = "jpeg";
        result.size = {96, 64};
        result.bytes = m_reported;
        reply.renditions = {result};
        if (::write(descriptors[1].get(), m_written.constData(), std::size_t(m_written.size())) != m_written.size())
            qFatal("cannot write");
        QMetaObject::invokeMethod(
            this, [done = std::move(done), reply] { done(reply); }, Qt::QueuedConnection);
    }
    void cancelAll() override {}

private:
    const QByteArray m_written;
    const std::int64_t m_reported;
    std::optional<worker::Hello> m_hello;
};

} // namespace

class LyingWorkerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsDeliveredThatIsNotWhatWasSaid_data();
    void nothingIsDeliveredThatIsNotWhatWasSaid();
};

void LyingWorkerTest::nothingIsDeliveredThatIsNotWhatWasSaid_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<qint64>("reported");
    QTest::addColumn<bool>("delivered");
    const QByteArray bytes(1000, 'x');
    QTest::newRow("the truth") << bytes << qint64(1000) << true;
    QTest::newRow("nothing at all, and says so") << QByteArray() << qint64(0) << false; // "saved 100 %"
    QTest::newRow("nothing at all") << QByteArray() << qint64(1000) << false;
    QTest::newRow("less") << bytes << qint64(2000) << false;
    QTest::newRow("more") << bytes << qint64(10) << false;
}

void LyingWorkerTest::nothingIsDeliveredThatIsNotWhatWasSaid()
{
    QFETCH(const QByteArray, written);
    QFETCH(const qint64, reported);
    QFETCH(const bool, delivered);
    const QTemporaryDir place;
    makePhoto(place.filePath(u"in/a.png"_s));
    const auto before = treeOf(place.filePath(u"in"_s));
    Session session(settings(place.filePath(u"in"_s), place.filePath(u"out"_s)), place.filePath(u"state"_s));
    session.setRunnerFactory(
        [&](const worker::PoolSettings &) { return std::make_unique<LyingRunner>(written, reported); });
    const Run run = finish(session);
    QVERIFY(run.ended);
    QCOMPARE(run.items.size(), std::size_t(1));
    QCOMPARE(namesIn(place.filePath(u"out"_s)).size(), delivered ? 1 : 0);
    QCOMPARE(int(run.items[0].state), int(delivered ? ItemState::Done : ItemState::Failed));
    if (!delivered)
        QCOMPARE(int(run.items[0].error.code), int(ErrorCode::VerificationFailed));
    QVERIFY(treeOf(place.filePath(u"in"_s)) == before);
}

QTEST_GUILESS_MAIN(LyingWorkerTest)
#include "lying_worker_test.moc"
