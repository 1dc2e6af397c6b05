// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One decoder at work on the whole of a JPEG or on some of its rows, and the reducers it feeds.

#include "imaging/jpeg_library.h"
#include "imaging/jpeg_part.h"
#include "imaging/plane_reducer.h"

#include <limits>
#include <mutex>
#include <span>

namespace glassine::imaging {

constexpr int kMostPlanes = 3;

/// Where one band ends and the next one begins is found out while the first is decoded: a row of MCUs.
class BandEnd {
public:
    static constexpr int kNone = std::numeric_limits<int>::max();

    /// False where the band has come too far for that: then it goes on to the end of the picture.
    bool set(int row);
    /// Tells how far the band has come, and gets where it ends as far as that is known.
    int reach(int row);

private:
    std::mutex m_mutex;
    int m_reached = 0, m_end = kNone;
};

class Band {
public:
    /// `scale`: of the decoder, 1, 2 or 4.
    explicit Band(int scale) : m_scale(scale) {}

    /// False when libjpeg fails; failure() then says why.
    bool start(ByteView file);
    bool start(JpegPart part);
    /// Of what was started; with start(JpegPart), all but the height is the picture's.
    const jpeg_decompress_struct &info() const { return m_reader.info; }
    Error failure() const { return m_reader.errors.failure(); }

    /// The next component's plane, of which the picture has `height` rows, goes to these.
    void addPlane(int height, std::vector<PlaneReducer> reducers);
    /// Decodes and reduces as far as the end, or else to the end of the file.
    bool run(BandEnd &end);

private:
    struct Component {
        std::vector<PlaneReducer> reducers;
        RowRing ring;
        int rowsAtOnce = 0, height = 0; ///< that the decoder makes, that the picture has
    };
    void begin();
    void decodeRow();
    void reduce();
    void stopAt(int row);
    bool isThrough() const;

    int m_scale;
    std::optional<JpegPart> m_part;
    JpegReader m_reader;
    std::vector<Component> m_components;
    int m_row = 0;                             ///< of MCUs, in the picture
    static constexpr int kMostRowsAtOnce = 64; // 4 (the largest sampling factor) × 16 (the largest IDCT)
    std::array<std::array<JSAMPROW, kMostRowsAtOnce>, kMostPlanes> m_rows{};
    std::array<JSAMPARRAY, kMostPlanes> m_planes{};
};

} // namespace glassine::imaging
