// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/reduction_axis.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace glassine::imaging {

namespace {

constexpr double kLobes = 3;

double sinc(double x)
{
    const double angle = std::numbers::pi * x;
    return std::abs(x) < 1e-9 ? 1 : std::sin(angle) / angle;
}

double lanczos(double x)
{
    return std::abs(x) < kLobes ? sinc(x) * sinc(x / kLobes) : 0;
}

/// What stands beyond an edge counts for the sample at the edge.
std::vector<double> foldedWeights(double center, double stretch, int in, int &first)
{
    const int from = static_cast<int>(std::ceil(center - kLobes * stretch));
    const int to = static_cast<int>(std::floor(center + kLobes * stretch));
    first = std::clamp(from, 0, in - 1);
    const int last = std::clamp(to, first, in - 1);
    std::vector<double> weights(static_cast<std::size_t>(last - first + 1), 0);
    for (int sample = from; sample <= to; ++sample)
        weights[static_cast<std::size_t>(std::clamp(sample, first, last) - first)] += lanczos((sample - center) / stretch);
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    for (double &weight : weights)
        weight /= sum;
    return weights;
}

/// Rounded so that the sum stays 1: a flat area keeps its value exactly. The largest weight takes what is left over.
void quantize(const std::vector<double> &weights, std::int16_t *into)
{
    constexpr int kOne = 1 << ReductionAxis::kBits;
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const int rounded = static_cast<int>(std::lround(weights[i] * kOne));
        into[i] = static_cast<std::int16_t>(rounded);
        sum += rounded;
    }
    const auto largest = std::max_element(weights.begin(), weights.end()) - weights.begin();
    into[largest] = static_cast<std::int16_t>(into[largest] + kOne - sum);
}

} // namespace

ReductionAxis ReductionAxis::make(int in, double extent, int out, int tapsMultipleOf)
{
    ReductionAxis axis;
    const double step = extent / out;
    const double stretch = std::max(1.0, step);
    std::vector<std::vector<double>> all;
    std::size_t most = 1;
    for (int i = 0; i < out; ++i) {
        int first = 0;
        all.push_back(foldedWeights((i + 0.5) * step - 0.5, stretch, in, first));
        axis.first.push_back(first);
        most = std::max(most, all.back().size());
    }
    const auto multiple = static_cast<std::size_t>(tapsMultipleOf);
    const std::size_t taps = (most + multiple - 1) / multiple * multiple;
    axis.taps = static_cast<int>(taps);
    axis.weights.assign(all.size() * taps, 0);
    for (std::size_t i = 0; i < all.size(); ++i)
        quantize(all[i], axis.weights.data() + i * taps);
    return axis;
}

} // namespace glassine::imaging
