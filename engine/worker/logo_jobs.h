// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A recipe's logos, drawn once by workers before the first photo: a missing or broken one is known by then, and no pool
// worker has to draw an SVG.

#include "base/unique_fd.h"
#include "worker/job.h"

#include <functional>
#include <vector>

namespace glassine::worker {

/// Hands a job with its descriptors to a pool.
using SubmitLogo =
    std::function<void(Job job, std::vector<UniqueFd> descriptors, std::function<void(Result<Reply>)> done)>;

/// Draws every logo of the recipe (files read, see pipeline::readLogos). `done` is called once, at once when there is none:
/// with all of them drawn, or with LogoUnusable and the file's name.
void drawLogos(const pipeline::Recipe &recipe, const Limits &limits, const SubmitLogo &submit,
               std::function<void(Result<pipeline::Logos>)> done);

} // namespace glassine::worker
