// SPDX-License-Identifier: GPL-3.0-or-later
// What a worker sends is read as if it came from an enemy; what the application sends is read strictly too.

#include "fuzz/fuzz_target.h"
#include "worker/job.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace glassine;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray datagram(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const auto reply = worker::decodeReply(datagram, 1)) {
        fuzzRequire(reply->renditions.size() <= 1, "no more renditions than were asked for");
        // What was taken is in bounds: writing it changes nothing.
        const QByteArray written = worker::encode(*reply);
        const auto again = worker::decodeReply(written, 1);
        fuzzRequire(again.has_value() && worker::encode(*again) == written, "a reply survives the way back");
    } else {
        fuzzRequire(reply.error().code == ErrorCode::WorkerProtocol, "a bad reply is called one");
    }
    if (const auto job = worker::decodeJob(datagram)) {
        const auto again = worker::decodeJob(worker::encode(*job));
        fuzzRequire(again.has_value() && again->recipe == job->recipe, "a job survives the way to a worker");
    }
    if (const auto hello = worker::decodeHello(datagram))
        fuzzRequire(worker::decodeHello(worker::encode(*hello)).has_value(), "a hello survives the way back");
    return 0;
}

std::vector<std::string> fuzzSeeds()
{
    worker::Reply reply;
    reply.id = 7;
    reply.ok = true;
    reply.facts.summary["Lens"] = "50 mm";
    reply.warnings.push_back({"animation-lost", "12 frames"});
    reply.renditions.emplace_back();
    reply.renditions[0].error = {ErrorCode::CannotEncode, "jpeg", "no"};
    worker::Job job;
    job.id = 7;
    worker::Job optimize = job;
    optimize.kind = worker::JobKind::Optimize;
    const char *recipe = R"({"renditions": [{"id": "web", "format": "jpeg", "target": {"quality": 82}}]})";
    optimize.recipe = pipeline::recipeFromJson(QJsonDocument::fromJson(recipe).object()).value();
    worker::Hello hello;
    hello.versions["libvips"] = "8.14.1";
    return {worker::encode(reply).toStdString(), worker::encode(job).toStdString(),
            worker::encode(optimize).toStdString(), worker::encode(hello).toStdString()};
}
