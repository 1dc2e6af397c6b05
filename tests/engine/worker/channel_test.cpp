// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/worker/samples.h"
#include "worker/channel.h"

#include <QDir>
#include <QTest>

#include <fcntl.h>
#include <sys/socket.h>

using namespace glassine;
using namespace glassine::worker;

namespace {

int openDescriptors()
{
    return int(
        QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::System).size());
}

} // namespace

class ChannelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void carriesBytesAndDescriptors();
    void carriesAFullDatagram();
    void keepsDatagramsApart();
    void refusesToSendTooMuch();
    void cutDatagramIsAnErrorAndLeaksNothing();
    void unwantedDescriptorsAreAnErrorAndLeakNothing();
    void tooManyDescriptorsAreAnErrorAndLeakNothing();
    void tellsNothingFromClosed();
    void sendingToNobodyIsAnError();

private:
    Channel m_here;
    Channel m_there;
    int m_openBefore = 0;
};

void ChannelTest::init()
{
    m_openBefore = openDescriptors();
    auto ends = Channel::pair();
    QVERIFY(ends.has_value());
    m_here = std::move(ends->first);
    m_there = std::move(ends->second);
}

void ChannelTest::cleanup()
{
    m_here.close();
    m_there.close();
    QCOMPARE(openDescriptors(), m_openBefore);
}

void ChannelTest::carriesBytesAndDescriptors()
{
    const UniqueFd first = samples::fileWith("one");
    const UniqueFd second = samples::fileWith("two");
    const std::array<int, 2> fds = {first.get(), second.get()};
    QVERIFY(m_here.send("hello", fds).has_value());
    const Result<Received> received = m_there.receive(2);
    QVERIFY(received.has_value());
    QVERIFY(received->state == Received::State::Message);
    QCOMPARE(received->data, QByteArray("hello"));
    QCOMPARE(received->descriptors.size(), std::size_t(2));
    QCOMPARE(samples::contentOf(received->descriptors[0].get()), QByteArray("one"));
    QCOMPARE(samples::contentOf(received->descriptors[1].get()), QByteArray("two"));
    QVERIFY(::fcntl(received->descriptors[0].get(), F_GETFD) & FD_CLOEXEC);
}

void ChannelTest::carriesAFullDatagram()
{
    const QByteArray full(qsizetype(kMaxDatagram), 'x');
    const UniqueFd file = samples::fileWith("x");
    const std::vector<int> fds(kMaxDescriptors, file.get());
    QVERIFY(m_here.send(full, fds).has_value());
    const Result<Received> received = m_there.receive(kMaxDescriptors);
    QVERIFY(received.has_value());
    QCOMPARE(received->data, full);
    QCOMPARE(received->descriptors.size(), kMaxDescriptors);
}

void ChannelTest::keepsDatagramsApart()
{
    QVERIFY(m_here.send("one").has_value());
    QVERIFY(m_here.send("two").has_value());
    QCOMPARE(m_there.receive(0)->data, QByteArray("one"));
    QCOMPARE(m_there.receive(0)->data, QByteArray("two"));
}

void ChannelTest::refusesToSendTooMuch()
{
    QVERIFY(!m_here.send(QByteArray(qsizetype(kMaxDatagram) + 1, 'x')).has_value());
    QVERIFY(!m_here.send(QByteArray()).has_value());
    const std::vector<int> fds(kMaxDescriptors + 1, m_there.fd());
    QVERIFY(!m_here.send("x", fds).has_value());
}

void ChannelTest::cutDatagramIsAnErrorAndLeaksNothing()
{
    const QByteArray tooLong(qsizetype(kMaxDatagram) + 1, 'x');
    QCOMPARE(::send(m_here.fd(), tooLong.constData(), std::size_t(tooLong.size()), 0), ssize_t(tooLong.size()));
    const Result<Received> received = m_there.receive(2);
    QVERIFY(!received.has_value());
    QVERIFY(received.error().code == ErrorCode::WorkerProtocol);
}

void ChannelTest::unwantedDescriptorsAreAnErrorAndLeakNothing()
{
    const UniqueFd file = samples::fileWith("x");
    const std::array<int, 1> fds = {file.get()};
    QVERIFY(m_here.send("x", fds).has_value());
    QVERIFY(!m_there.receive(0).has_value());
}

void ChannelTest::tooManyDescriptorsAreAnErrorAndLeakNothing()
{
    const UniqueFd file = samples::fileWith("x");
    const std::array<int, 3> fds = {file.get(), file.get(), file.get()};
    QVERIFY(m_here.send("x", fds).has_value());
    QVERIFY(!m_there.receive(2).has_value());
}

void ChannelTest::tellsNothingFromClosed()
{
    QVERIFY(m_there.setNonBlocking().has_value());
    QVERIFY(m_there.receive(0)->state == Received::State::Nothing);
    m_here.close();
    QVERIFY(m_there.receive(0)->state == Received::State::Closed);
}

void ChannelTest::sendingToNobodyIsAnError()
{
    m_there.close();
    const Result<void> sent = m_here.send("x"); // and no SIGPIPE
    QVERIFY(!sent.has_value());
    QVERIFY(sent.error().code == ErrorCode::WorkerDied);
}

QTEST_GUILESS_MAIN(ChannelTest)
#include "channel_test.moc"
