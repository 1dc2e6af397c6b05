// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/deadline.h"

#include <algorithm>

namespace glassine::worker {

namespace {

constexpr std::int64_t kPixelsPerByte = 10;
constexpr std::int64_t kMegapixel = 1'000'000;
constexpr std::int64_t kLongestMs = std::int64_t(24) * 60 * 60 * 1000;

} // namespace

std::chrono::milliseconds deadlineFor(const Job &job, std::int64_t inputBytes, std::size_t outputs)
{
    if (job.type == files::ContentType::Svg)
        return std::chrono::milliseconds(std::min(job.limits.deadlineBaseMs, SvgLimits::deadlineMs));
    const std::int64_t known = std::int64_t(job.sourceSize.width) * job.sourceSize.height;
    const std::int64_t guessed = std::clamp<std::int64_t>(inputBytes, 0, job.limits.inputBytes) * kPixelsPerByte;
    const std::int64_t pixels = known > 0 ? known : std::min(guessed, job.limits.framePixels);
    const std::int64_t renditions = std::max<std::int64_t>(1, std::int64_t(outputs));
    const std::int64_t megapixels = (pixels + kMegapixel - 1) / kMegapixel;
    const std::int64_t share = std::min(megapixels * renditions, kLongestMs) * job.limits.deadlinePerMegapixelMs;
    return std::chrono::milliseconds(std::clamp<std::int64_t>(job.limits.deadlineBaseMs + share, 1, kLongestMs));
}

} // namespace glassine::worker
