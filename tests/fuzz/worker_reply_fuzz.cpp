// SPDX-License-Identifier: GPL-3.0-or-later
// What a worker sends is read as if it came from an enemy; what the application sends is read strictly too.

#include "fuzz/fuzz_target.h"
#include "worker/job.h"

#include <QByteArray>

using namespace glassine;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray datagram(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const auto reply = worker::decodeReply(datagram, 1))
        fuzzRequire(reply->renditions.size() <= 1, "no more renditions than were asked for");
    else
        fuzzRequire(reply.error().code == ErrorCode::WorkerProtocol, "a bad reply is called one");
    if (const auto job = worker::decodeJob(datagram)) {
        const auto again = worker::decodeJob(worker::encode(*job));
        fuzzRequire(again.has_value() && again->recipe == job->recipe, "a job survives the way to a worker");
    }
    (void)worker::decodeHello(datagram);
    return 0;
}

std::vector<std::string> fuzzSeeds()
{
    worker::Reply reply;
    reply.id = 7;
    reply.ok = true;
    reply.renditions.emplace_back();
    worker::Job job;
    job.id = 7;
    worker::Hello hello;
    hello.versions["libvips"] = "8.14.1";
    return {worker::encode(reply).toStdString(), worker::encode(job).toStdString(),
            worker::encode(hello).toStdString()};
}
