// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/jpeg_band.h"

#include <algorithm>

namespace glassine::imaging {

bool BandEnd::set(int row)
{
    const std::lock_guard lock(m_mutex);
    if (m_reached >= row)
        return false;
    m_end = row;
    return true;
}

int BandEnd::reach(int row)
{
    const std::lock_guard lock(m_mutex);
    m_reached = row;
    return m_end;
}

bool Band::start(ByteView file)
{
    return m_reader.errors.run([&] {
        m_reader.readHeader(file);
        begin();
    });
}

bool Band::start(JpegPart part)
{
    m_part.emplace(std::move(part));
    m_row = m_part->firstRow();
    return m_reader.errors.run([&] {
        m_reader.readHeader(m_part->source());
        begin();
    });
}

/// Planes as they are coded.
void Band::begin()
{
    jpeg_decompress_struct &info = m_reader.info;
    info.out_color_space = info.jpeg_color_space;
    info.raw_data_out = TRUE;
    info.scale_num = 1;
    info.scale_denom = static_cast<unsigned>(m_scale);
    jpeg_start_decompress(&info);
}

void Band::addPlane(int height, std::vector<PlaneReducer> reducers)
{
    const jpeg_component_info &plane = info().comp_info[m_components.size()];
    const int rowsAtOnce = plane.v_samp_factor * plane.DCT_scaled_size;
    int window = 0;
    for (const PlaneReducer &reducer : reducers)
        window = std::max(window, reducer.window());
    const std::size_t samples = static_cast<std::size_t>(plane.width_in_blocks)
        * static_cast<std::size_t>(plane.DCT_scaled_size);
    m_components.push_back({std::move(reducers), RowRing(samples, window + 2 * rowsAtOnce), rowsAtOnce, height});
}

/// One row of MCUs, written straight into the rings.
void Band::decodeRow()
{
    for (std::size_t c = 0; c < m_components.size(); ++c) {
        Component &component = m_components[c];
        for (int y = 0; y < component.rowsAtOnce; ++y)
            m_rows[c][static_cast<std::size_t>(y)] = component.ring.row(m_row * component.rowsAtOnce + y);
        m_planes[c] = m_rows[c].data();
    }
    jpeg_decompress_struct &info = m_reader.info;
    jpeg_read_raw_data(&info, m_planes.data(),
                       static_cast<JDIMENSION>(info.max_v_samp_factor * info.min_DCT_scaled_size));
}

void Band::reduce()
{
    for (Component &component : m_components)
        for (PlaneReducer &reducer : component.reducers)
            reducer.advance(std::min(m_row * component.rowsAtOnce, component.height), component.ring);
}

void Band::stopAt(int row)
{
    for (Component &component : m_components)
        for (PlaneReducer &reducer : component.reducers)
            reducer.stopAt(reducer.firstWithout(row * component.rowsAtOnce));
}

bool Band::isThrough() const
{
    return std::all_of(m_components.begin(), m_components.end(), [](const Component &component) {
        return std::all_of(component.reducers.begin(), component.reducers.end(),
                           [](const PlaneReducer &reducer) { return reducer.isThrough(); });
    });
}

bool Band::run(BandEnd &end)
{
    jpeg_decompress_struct &info = m_reader.info;
    JpegErrors &errors = m_reader.errors;
    while (info.output_scanline < info.output_height) {
        const int last = end.reach(m_row);
        if (last != BandEnd::kNone)
            stopAt(last);
        if (m_row >= last && isThrough())
            return true; // the rest is another band's to read
        if (!errors.run([this] { decodeRow(); }))
            return false;
        ++m_row;
        reduce();
    }
    return errors.run([&info] { jpeg_finish_decompress(&info); });
}

} // namespace glassine::imaging
