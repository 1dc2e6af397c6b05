// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What one axis of a Lanczos reduction needs: for every output sample, where its inputs begin and how they weigh.

#include <cstdint>
#include <vector>

namespace glassine::imaging {

struct ReductionAxis {
    /// Weights are fixed point with this many fractional bits; those of one output sum up to exactly 1.
    static constexpr int kBits = 14;

    /// `in` samples of which `extent` (at most `in`: a subsampled plane may reach half a sample over the picture's edge)
    /// become `out` samples, edges repeated beyond the ends. The kernel is Lanczos with three lobes, L(x) = sinc(x)·sinc(x/3)
    /// for |x| < 3 (C. Duchon, "Lanczos Filtering in One and Two Dimensions", 1979), stretched by extent/out where that is
    /// over 1. The number of taps is rounded up to a multiple of `tapsMultipleOf` with zero weights; the window of the
    /// last outputs may then reach up to tapsMultipleOf - 1 samples beyond `in`.
    static ReductionAxis make(int in, double extent, int out, int tapsMultipleOf);
    /// The same as bringing a chroma axis of `in` samples to `full` (about twice as many) first, the way decoders do it, and
    /// reducing that: each full sample is 3/4 of the nearer and 1/4 of the farther one (libjpeg's "fancy upsampling").
    static ReductionAxis makeUpsampled(int in, int full, int out, int tapsMultipleOf);

    int out() const { return static_cast<int>(first.size()); }
    const std::int16_t *weightsOf(int i) const
    {
        return weights.data() + static_cast<std::size_t>(i) * static_cast<std::size_t>(taps);
    }

    int taps = 0;                      ///< per output
    std::vector<int> first;            ///< by output: its first input sample
    std::vector<std::int16_t> weights; ///< out × taps
};

} // namespace glassine::imaging
