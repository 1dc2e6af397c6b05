// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/jpeg_reduction.h"

#include "imaging/imaging.h"
#include "imaging/jpeg_library.h"
#include "imaging/plane_reducer.h"
#include "imaging/reduction_kernels.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace glassine::imaging {

namespace {

constexpr int kMostPlanes = 3;
constexpr int kMostRowsAtOnce = 64; // 4 (the largest sampling factor) × 16 (the largest IDCT)
/// A picture reduced from one at least this much larger cannot be told from one reduced from the original.
constexpr int kCascadeFactor = 2;

bool isReducible(const jpeg_decompress_struct &info)
{
    switch (info.jpeg_color_space) {
    case JCS_GRAYSCALE: return info.num_components == 1;
    case JCS_YCbCr:
    case JCS_RGB: return info.num_components == kMostPlanes && info.data_precision == 8;
    default: return false;
    }
}

/// Planes of one output size.
struct Stage {
    Size size;
    int parent = -1; ///< another stage, or -1: the decoder
    std::vector<PlaneReducer> planes;

    const PlaneReducer &addPlane(const Reduction &reduction)
    {
        const bool likeLast = !planes.empty() && planes.back().reduction() == reduction;
        planes.push_back(likeLast ? planes.back().another() : PlaneReducer(reduction));
        return planes.back();
    }
};

/// Where each size is reduced from: the smallest other that is large enough.
std::vector<Stage> stagesFor(std::span<const Size> sizes)
{
    std::vector<std::size_t> order(sizes.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    const auto area = [&](std::size_t i) { return std::int64_t(sizes[i].width) * sizes[i].height; };
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return area(a) > area(b); });
    std::vector<Stage> stages;
    for (const std::size_t i : order) {
        Stage stage{sizes[i], -1, {}};
        for (std::size_t before = 0; before < stages.size(); ++before) {
            const Size larger = stages[before].size;
            if (larger.width >= kCascadeFactor * sizes[i].width
                && larger.height >= kCascadeFactor * sizes[i].height)
                stage.parent = static_cast<int>(before);
        }
        stages.push_back(std::move(stage));
    }
    return stages;
}

class Reduce {
public:
    Reduce(ByteView file, std::span<const Size> sizes, int scale)
        : m_file(file), m_scale(scale), m_stages(stagesFor(sizes))
    {}

    Result<void> run();
    vips::VImage image(Size size) const;

private:
    void start();
    void makeReducers();
    void decodeRows();
    void advance(int component);
    Reduction reductionOf(int component, const Stage &stage) const;

    ByteView m_file;
    int m_scale;
    std::vector<Stage> m_stages;
    JpegReader m_reader;
    bool m_rgb = false;
    std::vector<RowRing> m_rings;
    std::array<int, kMostPlanes> m_rowsThere{};
    std::array<std::array<JSAMPROW, kMostRowsAtOnce>, kMostPlanes> m_rows{};
    std::array<JSAMPARRAY, kMostPlanes> m_planes{};
};

/// Along one direction; `sampling` and `most` are the component's sampling factor and the largest of all.
Direction directionOf(JDIMENSION samples, JDIMENSION picture, int sampling, int most, int out)
{
    const double share = static_cast<double>(sampling) / most;
    // Decoders bring halved chroma to full size with a triangle filter, anything else by repeating samples.
    const int full = most == 2 * sampling ? static_cast<int>(picture) : 0;
    return {static_cast<int>(samples), full, share * static_cast<double>(picture), out};
}

Reduction Reduce::reductionOf(int component, const Stage &stage) const
{
    const jpeg_decompress_struct &info = m_reader.info;
    const jpeg_component_info &plane = info.comp_info[component];
    // While shrinking, libjpeg may decode chroma less reduced than luma: then it is sampled as often.
    const int horizontal = plane.h_samp_factor * plane.DCT_scaled_size,
              vertical = plane.v_samp_factor * plane.DCT_scaled_size;
    return {directionOf(plane.downsampled_width, info.output_width, horizontal,
                        info.max_h_samp_factor * info.min_DCT_scaled_size, stage.size.width),
            directionOf(plane.downsampled_height, info.output_height, vertical,
                        info.max_v_samp_factor * info.min_DCT_scaled_size, stage.size.height)};
}

/// From a stage to a smaller one.
Reduction between(Size larger, Size smaller)
{
    return {{larger.width, 0, double(larger.width), smaller.width},
            {larger.height, 0, double(larger.height), smaller.height}};
}

void Reduce::makeReducers()
{
    const jpeg_decompress_struct &info = m_reader.info;
    for (int component = 0; component < info.num_components; ++component) {
        const jpeg_component_info &plane = info.comp_info[component];
        const int rowsAtOnce = plane.v_samp_factor * plane.DCT_scaled_size;
        int window = 0;
        for (Stage &stage : m_stages) {
            if (stage.parent < 0)
                window = std::max(window, stage.addPlane(reductionOf(component, stage)).window());
            else
                stage.addPlane(between(m_stages[static_cast<std::size_t>(stage.parent)].size, stage.size));
        }
        m_rings.emplace_back(static_cast<std::size_t>(plane.width_in_blocks)
                                 * static_cast<std::size_t>(plane.DCT_scaled_size),
                             window + 2 * rowsAtOnce);
    }
}

/// Rows of a stage feed the stages below it; a parent always stands before its children.
void Reduce::advance(int component)
{
    const auto c = static_cast<std::size_t>(component);
    std::vector<int> done; // output rows of each stage
    for (Stage &stage : m_stages) {
        const auto parent = static_cast<std::size_t>(std::max(stage.parent, 0));
        PlaneReducer &reducer = stage.planes[c];
        done.push_back(stage.parent < 0 ? reducer.advance(m_rowsThere[c], m_rings[c])
                                        : reducer.advance(done[parent], m_stages[parent].planes[c].plane()));
    }
}

void Reduce::start()
{
    m_reader.readHeader(m_file);
    jpeg_decompress_struct &info = m_reader.info;
    m_rgb = info.jpeg_color_space == JCS_RGB;
    info.out_color_space = info.jpeg_color_space;
    info.raw_data_out = TRUE;
    info.scale_num = 1;
    info.scale_denom = static_cast<unsigned>(m_scale);
    jpeg_start_decompress(&info);
}

/// One row of MCUs, written straight into the rings.
void Reduce::decodeRows()
{
    jpeg_decompress_struct &info = m_reader.info;
    for (int component = 0; component < info.num_components; ++component) {
        const auto c = static_cast<std::size_t>(component);
        const jpeg_component_info &plane = info.comp_info[component];
        for (int y = 0; y < plane.v_samp_factor * plane.DCT_scaled_size; ++y)
            m_rows[c][static_cast<std::size_t>(y)] = m_rings[c].row(m_rowsThere[c] + y);
        m_planes[c] = m_rows[c].data();
    }
    jpeg_read_raw_data(&info, m_planes.data(),
                       static_cast<JDIMENSION>(info.max_v_samp_factor * info.min_DCT_scaled_size));
}

Result<void> Reduce::run()
{
    jpeg_decompress_struct &info = m_reader.info;
    JpegErrors &errors = m_reader.errors;
    bool good = errors.run([this] { start(); });
    if (good && !isReducible(info))
        return fail(ErrorCode::Internal, {}, "not a JPEG that is reduced while decoding");
    if (good)
        makeReducers();
    while (good && info.output_scanline < info.output_height) {
        good = errors.run([this] { decodeRows(); });
        for (int component = 0; good && component < info.num_components; ++component) {
            const jpeg_component_info &plane = info.comp_info[component];
            int &there = m_rowsThere[static_cast<std::size_t>(component)];
            there = std::min(there + plane.v_samp_factor * plane.DCT_scaled_size,
                             static_cast<int>(plane.downsampled_height));
            advance(component);
        }
    }
    if (good)
        good = errors.run([&info] { jpeg_finish_decompress(&info); });
    if (!good)
        return fail(errors.failure());
    return {};
}

vips::VImage Reduce::image(Size size) const
{
    const auto stage = std::find_if(m_stages.begin(), m_stages.end(),
                                    [size](const Stage &s) { return s.size == size; });
    const std::vector<PlaneReducer> &planes = stage->planes;
    const int bands = static_cast<int>(planes.size());
    const std::size_t rowBytes = static_cast<std::size_t>(size.width) * static_cast<std::size_t>(bands);
    // The kernels write whole vectors: every row may spill into the next, which comes after it, and the last one into the slack.
    const std::size_t bytes = rowBytes * static_cast<std::size_t>(size.height);
    auto *pixels = static_cast<std::uint8_t *>(g_try_malloc(bytes + kMostPlanes * kRowSlack));
    if (pixels == nullptr)
        throw std::bad_alloc();
    for (int y = 0; y < size.height; ++y) {
        std::uint8_t *row = pixels + static_cast<std::size_t>(y) * rowBytes;
        if (bands == 1)
            roundToOctets(planes[0].plane().row(y), size.width, row);
        else
            (m_rgb ? interleave : rgbFromYcbcr)(planes[0].plane().row(y), planes[1].plane().row(y),
                                                planes[2].plane().row(y), size.width, row);
    }
    VipsImage *image = vips_image_new_from_memory(pixels, bytes, size.width, size.height, bands,
                                                  VIPS_FORMAT_UCHAR);
    if (image == nullptr) {
        g_free(pixels);
        throw vips::VError();
    }
    g_signal_connect_swapped(image, "postclose", G_CALLBACK(g_free), pixels);
    return vips::VImage(image).copy(vips::VImage::option()->set(
        "interpretation", bands == 1 ? VIPS_INTERPRETATION_B_W : VIPS_INTERPRETATION_sRGB));
}

} // namespace

bool canReduceJpeg(ByteView file)
{
    JpegReader reader;
    return reader.errors.run([&] { reader.readHeader(file); }) && isReducible(reader.info);
}

Result<std::vector<vips::VImage>> reduceJpeg(ByteView file, std::span<const Size> sizes, int scale)
{
    std::vector<vips::VImage> images;
    Result<void> decoded;
    GLASSINE_CHECK(guard(ErrorCode::OperationFailed, "resize", [&] {
        Reduce reduce(file, sizes, scale);
        decoded = reduce.run();
        for (std::size_t i = 0; decoded && i < sizes.size(); ++i)
            images.push_back(reduce.image(sizes[i]));
    }));
    GLASSINE_CHECK(decoded);
    return images;
}

} // namespace glassine::imaging
