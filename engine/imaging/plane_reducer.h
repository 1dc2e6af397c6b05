// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Makes one plane smaller while its rows arrive, with every input sample weighed by a Lanczos kernel.

#include "base/size.h"
#include "imaging/reduction_axis.h"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <vector>

namespace glassine::imaging {

/// A reduced plane: samples with kFractionBits; rows may be written kRowSlack samples beyond their width.
class Plane {
public:
    Plane() = default;
    explicit Plane(Size size);

    Size size() const { return m_size; }
    std::int16_t *row(int y) { return m_samples.get() + static_cast<std::size_t>(y) * m_stride; }
    const std::int16_t *row(int y) const { return m_samples.get() + static_cast<std::size_t>(y) * m_stride; }

private:
    Size m_size;
    std::size_t m_stride = 0;
    std::unique_ptr<std::int16_t[]> m_samples; ///< not cleared: every row is written before it is read
};

/// The latest rows of a plane of 8 bits, written by a decoder and read by reducers: row y lies at y modulo the number held.
class RowRing {
public:
    RowRing(std::size_t samplesPerRow, int rows);
    std::uint8_t *row(int y) { return m_samples.get() + static_cast<std::size_t>(y % m_rows) * m_stride; }

private:
    int m_rows;
    std::size_t m_stride;
    std::unique_ptr<std::uint8_t[]> m_samples;
};

/// One direction of what is to be done to a plane.
struct Direction {
    int in = 0;        ///< samples there are
    int full = 0;      ///< of the whole picture, where the plane is to be brought to that first; else 0
    double extent = 0; ///< how many samples the picture takes (subsampled planes end in a part of one)
    int out = 0;
    bool operator==(const Direction &) const = default;
};

struct Reduction {
    Direction horizontal, vertical;
    bool operator==(const Reduction &) const = default;
};

class PlaneReducer {
public:
    explicit PlaneReducer(const Reduction &reduction);
    /// For another plane that is reduced likewise: the weights, which take a while to compute, are shared.
    PlaneReducer another() const;
    /// For the same plane, whose output rows from `first` on this one is to leave to the other.
    PlaneReducer from(int first) const;

    const Reduction &reduction() const { return m_reduction; }

    /// Rows a source must keep: the window of one output row.
    int window() const { return m_axes->vertical.taps; }
    /// The first output row that needs no row of the source before `row`.
    int firstWithout(int row) const;
    /// No row from `output` on will be made here.
    void stopAt(int output) { m_end = std::min(m_end, output); }
    bool isThrough() const { return m_next >= m_end; }
    /// Makes every output row whose input is complete, given that rows up to `rowsThere` have been. Asks the source only for
    /// the latest window() + (rows since the last call).
    void advance(int rowsThere, RowRing &source);
    void advance(int rowsThere, const Plane &source);

    const Plane &plane() const { return *m_plane; }

private:
    struct Axes {
        ReductionAxis horizontal, vertical;
    };
    PlaneReducer(const Reduction &reduction, std::shared_ptr<const Axes> axes, std::shared_ptr<Plane> plane);
    template <typename Source, typename Sample>
    void advanceOver(int rowsThere, Source &source, std::vector<const Sample *> &rows);
    int lastRowOf(int output) const;

    Reduction m_reduction;
    std::shared_ptr<const Axes> m_axes;
    std::shared_ptr<Plane> m_plane;
    std::vector<const std::uint8_t *> m_octetRows; ///< the window of the row being made
    std::vector<const std::int16_t *> m_wordRows;
    std::vector<std::int16_t> m_between;
    int m_next = 0, m_end; ///< output rows
};

} // namespace glassine::imaging
