// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/reduction_axis.h"

#include <algorithm>
#include <cmath>
#include <complex>
#include <numbers>
#include <numeric>
#include <utility>

namespace glassine::imaging {

namespace {

constexpr double kLobes = 3;

/// L(x) = sinc(x)·sinc(x/3) from s = sin(πx/3) alone: sin(πx) is s·(3 − 4s²).
double lanczos(double x, double s)
{
    if (std::abs(x) >= kLobes)
        return 0;
    const double angle = std::numbers::pi * x;
    return std::abs(x) < 1e-9 ? 1 : kLobes * s * s * (3 - 4 * s * s) / (angle * angle);
}

/// sin(πx/3) at evenly spaced x, each turned on from the one before: a call of sin() for each weight of a large photo takes
/// as long as a tenth of its reduction.
class SineSteps {
public:
    explicit SineSteps(double step) : m_turn(std::polar(1.0, std::numbers::pi / kLobes * step)) {}
    void startAt(double x) { m_now = std::polar(1.0, std::numbers::pi / kLobes * x); }
    double next() { return std::exchange(m_now, m_now * m_turn).imag(); }

private:
    std::complex<double> m_turn, m_now;
};

/// One output's weights, from its first input on.
struct Window {
    int first = 0;
    std::vector<double> weights;
};

/// What stands beyond an edge counts for the sample at the edge.
Window foldedWindow(double center, double stretch, int in, SineSteps &sines)
{
    const int from = static_cast<int>(std::ceil(center - kLobes * stretch));
    const int to = static_cast<int>(std::floor(center + kLobes * stretch));
    Window window;
    window.first = std::clamp(from, 0, in - 1);
    const int last = std::clamp(to, window.first, in - 1);
    window.weights.assign(static_cast<std::size_t>(last - window.first + 1), 0);
    sines.startAt((from - center) / stretch);
    for (int sample = from; sample <= to; ++sample)
        window.weights[static_cast<std::size_t>(std::clamp(sample, window.first, last) - window.first)] += lanczos(
            (sample - center) / stretch, sines.next());
    const double sum = std::accumulate(window.weights.begin(), window.weights.end(), 0.0);
    for (double &weight : window.weights)
        weight /= sum;
    return window;
}

std::vector<Window> foldedWindows(int in, double extent, int out)
{
    const double step = extent / out;
    const double stretch = std::max(1.0, step);
    SineSteps sines(1 / stretch);
    std::vector<Window> windows;
    windows.reserve(static_cast<std::size_t>(out));
    for (int i = 0; i < out; ++i)
        windows.push_back(foldedWindow((i + 0.5) * step - 0.5, stretch, in, sines));
    return windows;
}

/// From weights of upsampled samples to those of the samples they come from.
Window beforeUpsampling(const Window &window, int in)
{
    const int lastFull = window.first + static_cast<int>(window.weights.size()) - 1;
    Window before;
    before.first = std::clamp(window.first / 2 - 1, 0, in - 1);
    const int last = std::clamp(lastFull / 2 + 1, before.first, in - 1);
    before.weights.assign(static_cast<std::size_t>(last - before.first + 1), 0);
    const auto add = [&](int sample, double weight) {
        before.weights[static_cast<std::size_t>(std::clamp(sample, before.first, last) - before.first)] += weight;
    };
    for (std::size_t t = 0; t < window.weights.size(); ++t) {
        const int full = window.first + static_cast<int>(t);
        add(full / 2, 0.75 * window.weights[t]);
        add(full % 2 == 0 ? full / 2 - 1 : full / 2 + 1, 0.25 * window.weights[t]);
    }
    return before;
}

/// Each weight is rounded together with what was lost before it: the sum stays exactly 1, so that a flat area keeps its
/// value, and hundreds of small weights do not drift.
void quantize(const std::vector<double> &weights, std::int16_t *into)
{
    constexpr int kOne = 1 << ReductionAxis::kBits;
    double exact = 0;
    long given = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        exact += weights[i];
        const long until = i + 1 == weights.size() ? kOne : std::lround(exact * kOne);
        into[i] = static_cast<std::int16_t>(until - given);
        given = until;
    }
}

ReductionAxis axisOf(const std::vector<Window> &windows, int tapsMultipleOf)
{
    std::size_t most = 1;
    for (const Window &window : windows)
        most = std::max(most, window.weights.size());
    const auto multiple = static_cast<std::size_t>(tapsMultipleOf);
    const std::size_t taps = (most + multiple - 1) / multiple * multiple;
    ReductionAxis axis;
    axis.taps = static_cast<int>(taps);
    axis.weights.assign(windows.size() * taps, 0);
    for (std::size_t i = 0; i < windows.size(); ++i) {
        axis.first.push_back(windows[i].first);
        quantize(windows[i].weights, axis.weights.data() + i * taps);
    }
    return axis;
}

} // namespace

ReductionAxis ReductionAxis::make(int in, double extent, int out, int tapsMultipleOf)
{
    return axisOf(foldedWindows(in, extent, out), tapsMultipleOf);
}

ReductionAxis ReductionAxis::makeUpsampled(int in, int full, int out, int tapsMultipleOf)
{
    std::vector<Window> windows = foldedWindows(full, full, out);
    for (Window &window : windows)
        window = beforeUpsampling(window, in);
    return axisOf(windows, tapsMultipleOf);
}

} // namespace glassine::imaging
