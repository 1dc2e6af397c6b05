// SPDX-License-Identifier: GPL-3.0-or-later
// A worker that misbehaves on demand: the pool must cope with each of these. `thumbnailEdge` of a job says how.

#include "engine/worker/fake_worker.h"

#include "worker/channel.h"
#include "worker/exit_codes.h"
#include "worker/job.h"

#include <QDir>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <ctime>
#include <thread>

#include <sys/socket.h>

extern char **environ;

using namespace glassine;
using namespace glassine::worker;

namespace {

Reply answer(const Job &job, const QString &arguments)
{
    Reply reply;
    reply.id = job.id;
    reply.ok = true;
    reply.renditions.resize(1);
    reply.renditions[0].ok = true;
    reply.renditions[0].format = "rgba";
    reply.facts.summary["pid"] = std::to_string(::getpid());
    reply.facts.summary["arguments"] = arguments.toStdString();
    std::string names;
    for (char **variable = environ; *variable; ++variable)
        names += std::string(*variable).substr(0, std::string(*variable).find('=')) + ' ';
    reply.facts.summary["environment"] = names;
    const QStringList fds =
        QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    reply.facts.summary["descriptors"] = fds.join(u' ').toStdString();
    return reply;
}

void sendRaw(const QByteArray &bytes)
{
    ::send(3, bytes.constData(), std::size_t(bytes.size()), MSG_NOSIGNAL);
}

[[noreturn]] void hang()
{
    for (;;)
        std::this_thread::sleep_for(std::chrono::hours(1));
}

/// Uses that much of the processor, in pieces, as if others had it half of the time.
void useProcessor(std::chrono::nanoseconds wanted)
{
    const auto used = [] {
        timespec now{};
        ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
        return std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
    };
    constexpr std::chrono::milliseconds kPiece(50);
    const std::chrono::nanoseconds end = used() + wanted;
    while (used() < end) {
        const std::chrono::nanoseconds pause = used() + kPiece;
        while (used() < pause)
            ;
        std::this_thread::sleep_for(kPiece);
    }
}

void misbehave(const Channel &channel, FakeDeed deed, Reply reply)
{
    switch (deed) {
    case FakeDeed::Answer: (void)channel.send(encode(reply)); break;
    case FakeDeed::Hang: hang();
    case FakeDeed::Abort: std::abort();
    case FakeDeed::KillItself: ::raise(SIGKILL); break;
    case FakeDeed::Exit: std::_Exit(3);
    case FakeDeed::RunOutOfMemory: std::_Exit(kExitOutOfMemory);
    case FakeDeed::CloseSocketAndStay: ::close(3); hang();
    case FakeDeed::Babble: sendRaw("{\"id\":"); break;
    case FakeDeed::AnswerAnother:
        reply.id += 1;
        (void)channel.send(encode(reply));
        break;
    case FakeDeed::TooManyRenditions:
        reply.renditions.resize(30);
        (void)channel.send(encode(reply));
        break;
    case FakeDeed::TooLong: sendRaw(QByteArray(qsizetype(kMaxDatagram) + 1, ' ')); break;
    case FakeDeed::SendDescriptor: {
        const int fd = 0;
        (void)channel.send(encode(reply), std::span(&fd, 1));
        break;
    }
    case FakeDeed::AnswerAndDie: (void)channel.send(encode(reply)); std::abort();
    case FakeDeed::AnswerTwice:
        (void)channel.send(encode(reply));
        (void)channel.send(encode(reply));
        break;
    case FakeDeed::GrowFat:
        reply.peakRssBytes = std::int64_t(1) << 40;
        (void)channel.send(encode(reply));
        break;
    case FakeDeed::WorkOnABusyMachine:
        useProcessor(std::chrono::milliseconds(kBusyWorkMs));
        (void)channel.send(encode(reply));
        break;
    case FakeDeed::WorkForEver: useProcessor(std::chrono::hours(1)); break;
    case FakeDeed::TakeAWhile:
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        (void)channel.send(encode(reply));
        break;
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    const QByteArray start = qgetenv(kFakeStart);
    if (start == "die")
        return 7;
    if (start == "babble")
        sendRaw("[]");
    const Channel channel{UniqueFd(3)};
    Hello hello;
    if (start == "old")
        hello.protocol = kProtocolVersion - 1;
    (void)channel.send(encode(hello));
    for (;;) {
        const Result<Received> received = channel.receive(kMaxDescriptors);
        if (!received || received->state != Received::State::Message)
            return 0;
        const Result<Job> job = decodeJob(received->data);
        if (!job)
            return kExitProtocol;
        if (received->descriptors.size() > 1) // the test sees that the job has been read
            (void)!::write(received->descriptors[1].get(), "x", 1);
        misbehave(channel, FakeDeed(job->thumbnailEdge), answer(*job, words.join(u' ')));
    }
}
