// SPDX-License-Identifier: GPL-3.0-or-later
// What a worker reads from its socket: refused with the path of what is wrong, or a job in bounds that says the same
// when it is written again.

#include "fuzz/fuzz_target.h"
#include "worker/job.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace glassine;

namespace {

void requireInBounds(const worker::Job &job)
{
    fuzzRequire(job.id >= 0, "ids are counted");
    fuzzRequire(job.threads >= 1 && job.threads <= 1024, "threads are few");
    fuzzRequire(job.thumbnailEdge >= 1 && job.thumbnailEdge <= 4096, "thumbnails are small");
    const Limits &limits = job.limits;
    for (const std::int64_t limit : {limits.inputBytes, limits.framePixels, limits.totalPixels, limits.outputBytes,
                                     limits.iccBytes, limits.metadataBytes, limits.workerMemoryBytes})
        fuzzRequire(limit >= 0, "limits are no debts");
    const std::size_t outputs = job.recipe.renditions.size();
    fuzzRequire(worker::hasRecipe(job.kind) ? outputs >= 1 && outputs < worker::kMaxDescriptors : outputs == 0,
                "every output has a descriptor");
    fuzzRequire(job.rendition >= 0 && (job.rendition == 0 || std::size_t(job.rendition) < outputs),
                "it is one of them");
    fuzzRequire(job.screenProfile.size() <= worker::kMaxScreenProfileBytes, "screens have small profiles");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray datagram(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto job = worker::decodeJob(datagram);
    if (!job) {
        fuzzRequire(job.error().code == ErrorCode::WorkerProtocol, "a bad job is called one");
        return 0;
    }
    requireInBounds(*job);
    const QByteArray written = worker::encode(*job);
    const auto again = worker::decodeJob(written);
    fuzzRequire(again.has_value() && worker::encode(*again) == written, "a job survives the way to a worker");
    fuzzRequire(again->id == job->id && again->kind == job->kind && again->type == job->type
                    && again->threads == job->threads && again->recipe == job->recipe && again->origin == job->origin,
                "it is the same job");
    return 0;
}

std::vector<std::string> fuzzSeeds()
{
    std::vector<std::string> seeds;
    worker::Job job;
    job.id = 7;
    job.type = files::ContentType::Jpeg;
    seeds.push_back(worker::encode(job).toStdString());
    job.kind = worker::JobKind::Thumbnail;
    seeds.push_back(worker::encode(job).toStdString());
    job.kind = worker::JobKind::Optimize;
    job.origin = {"IMG_4711", "2026-11-20T19:46:17", "web-2048", 42};
    for (const char *recipe :
         {R"({"renditions":[{"id":"web","format":"jpeg","target":{"quality":82},"never-larger":true,
              "operations":{"resize":{"fit":"long-edge","pixels":2048},"sharpen":{"for":"screen","strength":"low"}},
              "encoder":{"progressive":true,"subsampling":"4:2:0"}}]})",
          R"({"color":{"output":"srgb","intent":"relative","embed-profile":true},"metadata":{"policy":"none"},
              "renditions":[{"id":"a","format":"avif","target":{"quality":50}},
                            {"id":"b","format":"webp","target":{"lossless":true}}]})"}) {
        job.recipe = pipeline::recipeFromJson(QJsonDocument::fromJson(recipe).object()).value();
        for (const auto kind : {worker::JobKind::Optimize, worker::JobKind::Display, worker::JobKind::Preview}) {
            job.kind = kind;
            job.screenProfile = "profile";
            seeds.push_back(worker::encode(job).toStdString());
        }
    }
    return seeds;
}
