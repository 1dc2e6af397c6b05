// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/plane_reducer.h"

#include "imaging/reduction_kernels.h"

#include <algorithm>

namespace glassine::imaging {

namespace {

constexpr int kTapsAtOnce = 8;    // of reduceRow
constexpr int kRowsAtOnce = 2;    // of reduceColumns
constexpr int kOutputsAtOnce = 8; // of reduceRow

std::size_t withSlack(int samples)
{
    return (static_cast<std::size_t>(samples) + 2 * kRowSlack - 1) / kRowSlack * kRowSlack;
}

/// Outputs nobody asked for, so that the last ones can be made together with them.
ReductionAxis withPadding(ReductionAxis axis)
{
    const int last = axis.first.back();
    while (axis.first.size() % kOutputsAtOnce != 0)
        axis.first.push_back(last);
    axis.weights.resize(axis.first.size() * static_cast<std::size_t>(axis.taps), 0);
    return axis;
}

ReductionAxis axisFor(const Direction &direction, int tapsMultipleOf)
{
    if (direction.full > 0)
        return ReductionAxis::makeUpsampled(direction.in, direction.full, direction.out, tapsMultipleOf);
    return ReductionAxis::make(direction.in, direction.extent, direction.out, tapsMultipleOf);
}

} // namespace

// Uninitialized on purpose: clearing what a decoder is about to write costs as much as a third of the reduction.
Plane::Plane(Size size)
    : m_size(size),
      m_stride(withSlack(size.width)),
      m_samples(new std::int16_t[m_stride * static_cast<std::size_t>(size.height)])
{}

RowRing::RowRing(std::size_t samplesPerRow, int rows)
    : m_rows(rows),
      m_stride(withSlack(static_cast<int>(samplesPerRow))),
      m_samples(new std::uint8_t[m_stride * static_cast<std::size_t>(rows)]())
{}

PlaneReducer::PlaneReducer(const Reduction &reduction)
    : PlaneReducer(reduction,
                   std::make_shared<const Axes>(Axes{withPadding(axisFor(reduction.horizontal, kTapsAtOnce)),
                                                     axisFor(reduction.vertical, kRowsAtOnce)}),
                   std::make_shared<Plane>(Size{reduction.horizontal.out, reduction.vertical.out}))
{}

PlaneReducer::PlaneReducer(const Reduction &reduction, std::shared_ptr<const Axes> axes, std::shared_ptr<Plane> plane)
    : m_reduction(reduction),
      m_axes(std::move(axes)),
      m_plane(std::move(plane)),
      m_between(withSlack(reduction.horizontal.in + m_axes->horizontal.taps)),
      m_end(reduction.vertical.out)
{}

PlaneReducer PlaneReducer::another() const
{
    return PlaneReducer(m_reduction, m_axes, std::make_shared<Plane>(m_plane->size()));
}

PlaneReducer PlaneReducer::from(int first) const
{
    PlaneReducer rest(m_reduction, m_axes, m_plane);
    rest.m_next = first;
    return rest;
}

int PlaneReducer::firstWithout(int row) const
{
    const std::vector<int> &first = m_axes->vertical.first;
    return static_cast<int>(std::lower_bound(first.begin(), first.end(), row) - first.begin());
}

int PlaneReducer::lastRowOf(int output) const
{
    const ReductionAxis &vertical = m_axes->vertical;
    return std::min(vertical.first[static_cast<std::size_t>(output)] + vertical.taps, m_reduction.vertical.in) - 1;
}

template <typename Source, typename Sample>
void PlaneReducer::advanceOver(int rowsThere, Source &source, std::vector<const Sample *> &rows)
{
    const auto &[horizontal, vertical] = *m_axes;
    const int width = m_reduction.horizontal.in;
    const int height = m_reduction.vertical.in;
    rows.resize(static_cast<std::size_t>(vertical.taps));
    for (; m_next < m_end && lastRowOf(m_next) < rowsThere; ++m_next) {
        const int first = vertical.first[static_cast<std::size_t>(m_next)];
        for (int t = 0; t < vertical.taps; ++t) // beyond the last row stand zero weights
            rows[static_cast<std::size_t>(t)] = source.row(std::min(first + t, height - 1));
        reduceColumns(rows.data(), vertical.weightsOf(m_next), vertical.taps, width, m_between.data());
        reduceRow(m_between.data(), horizontal.first.data(), horizontal.weights.data(), horizontal.taps,
                  m_plane->size().width, m_plane->row(m_next));
    }
}

void PlaneReducer::advance(int rowsThere, RowRing &source)
{
    advanceOver(rowsThere, source, m_octetRows);
}

void PlaneReducer::advance(int rowsThere, const Plane &source)
{
    advanceOver(rowsThere, source, m_wordRows);
}

} // namespace glassine::imaging
