// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/logo_jobs.h"

#include "files/output_file.h"

#include <algorithm>
#include <memory>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>

namespace glassine::worker {

namespace {

/// Beyond any photo's.
constexpr std::int64_t kFirstId = std::int64_t(1) << 50;

struct Drawing {
    pipeline::Logos logos;
    std::size_t left = 0;
    std::function<void(Result<pipeline::Logos>)> done;

    void finish(Result<pipeline::Logos> result)
    {
        if (const auto told = std::exchange(done, nullptr))
            told(std::move(result));
    }
};

UniqueFd memoryFile()
{
    return UniqueFd(::memfd_create("glassine-logo", MFD_CLOEXEC | MFD_ALLOW_SEALING));
}

void seal(const UniqueFd &fd)
{
    ::fcntl(fd.get(), F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE | F_SEAL_SEAL);
}

UniqueFd duplicate(const UniqueFd &fd)
{
    return UniqueFd(::fcntl(fd.get(), F_DUPFD_CLOEXEC, 3));
}

UniqueFd sealedCopy(const Bytes &bytes)
{
    UniqueFd fd = memoryFile();
    if (!fd || !files::writeAll(fd.get(), bytes.data(), bytes.size(), {}))
        return {};
    seal(fd);
    return fd;
}

Error unusable(const std::string &name, const Error &error)
{
    const std::string code(errorName(error.code));
    return {ErrorCode::LogoUnusable, name, error.detail.empty() ? code : code + ": " + error.detail};
}

bool holds(const UniqueFd &pixels, Size size)
{
    struct stat status = {};
    return size.width > 0 && size.height > 0 && ::fstat(pixels.get(), &status) == 0
        && status.st_size == std::int64_t(size.width) * size.height * 4;
}

/// A worker's word about a picture, checked.
Result<void> take(pipeline::Logo &logo, UniqueFd pixels, const Result<Reply> &reply)
{
    if (!reply)
        return fail(reply.error());
    if (!reply->ok)
        return fail(reply->error);
    if (reply->renditions.size() != 1 || !reply->renditions.front().ok)
        return fail(ErrorCode::WorkerProtocol);
    logo.size = reply->renditions.front().size;
    if (!holds(pixels, logo.size))
        return fail(ErrorCode::WorkerProtocol, {}, "pixels are missing");
    seal(pixels);
    logo.pixels = std::make_shared<const UniqueFd>(std::move(pixels));
    return {};
}

Job jobFor(const pipeline::Recipe &recipe, const std::string &content, const Limits &limits)
{
    const ByteView file = *recipe.logos.at(content).file;
    Job job;
    job.kind = JobKind::Logo;
    job.type = files::sniff(file.first(std::min(file.size(), files::kSniffBytes)));
    job.limits = limits;
    job.logoDiagonal = pipeline::neededDiagonal(recipe, content);
    return job;
}

} // namespace

void drawLogos(const pipeline::Recipe &recipe, const Limits &limits, const SubmitLogo &submit,
               std::function<void(Result<pipeline::Logos>)> done)
{
    auto drawing = std::make_shared<Drawing>(Drawing{recipe.logos, recipe.logos.size(), std::move(done)});
    if (drawing->left == 0)
        return drawing->finish(drawing->logos);
    std::int64_t id = kFirstId;
    for (const auto &[content, logo] : recipe.logos) {
        Job job = jobFor(recipe, content, limits);
        job.id = id++;
        auto pixels = std::make_shared<UniqueFd>(memoryFile());
        std::vector<UniqueFd> descriptors;
        descriptors.push_back(sealedCopy(*logo.file));
        descriptors.push_back(duplicate(*pixels));
        if (!descriptors[0] || !descriptors[1])
            return drawing->finish(fail(unusable(logo.name, {ErrorCode::OutOfMemory, {}, {}})));
        submit(std::move(job), std::move(descriptors), [drawing, content = content, pixels](Result<Reply> reply) {
            pipeline::Logo &drawn = drawing->logos[content];
            if (const auto taken = take(drawn, std::move(*pixels), reply); !taken)
                return drawing->finish(fail(unusable(drawn.name, taken.error())));
            if (--drawing->left == 0)
                drawing->finish(drawing->logos);
        });
    }
}

} // namespace glassine::worker
