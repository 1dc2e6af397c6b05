// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/jpeg_reduction.h"

#include "imaging/imaging.h"
#include "imaging/jpeg_band.h"
#include "imaging/reduction_kernels.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <numeric>
#include <system_error>
#include <thread>

namespace glassine::imaging {

namespace {

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
            if (larger.width >= kCascadeFactor * sizes[i].width && larger.height >= kCascadeFactor * sizes[i].height)
                stage.parent = static_cast<int>(before);
        }
        stages.push_back(std::move(stage));
    }
    return stages;
}

/// Along which the work is shared: a decoder that begins later costs the codes before it to be walked along.
constexpr double kWalkShare = 0.4;                    // of a decoder's and the reducers' time
constexpr std::int64_t kWorthAnotherBand = 1'000'000; ///< pixels: a hundred times what a thread costs

/// Where in the data the bands begin, so that all end together: a band waits until the walk has come to it.
std::vector<double> bandStarts(int bands)
{
    const double each = kWalkShare / (1 - std::pow(1 - kWalkShare, bands));
    std::vector<double> starts = {0};
    while (static_cast<int>(starts.size()) < bands)
        starts.push_back(each + (1 - kWalkShare) * starts.back());
    return starts;
}

/// A band and, while it has one, its thread.
class Worker {
public:
    explicit Worker(int scale) : band(scale) {}

    void work() { m_good = band.run(end); }
    /// False when no thread is to be had.
    bool start();
    void join();
    bool isGood() const { return m_good; }

    Band band;
    BandEnd end;

private:
    bool m_good = true;
    std::jthread m_thread; ///< last: it ends before what it uses goes
};

bool Worker::start()
{
    try {
        m_thread = std::jthread([this] { work(); });
        return true;
    } catch (const std::system_error &) {
        return false;
    }
}

void Worker::join()
{
    if (m_thread.joinable())
        m_thread.join();
}

class Reduce {
public:
    Reduce(ByteView file, std::span<const Size> sizes, int scale)
        : m_file(file), m_scale(scale), m_stages(stagesFor(sizes)), m_first(scale)
    {}

    Result<void> run(int threads);
    vips::VImage image(Size size) const;

private:
    const jpeg_decompress_struct &info() const { return m_first.band.info(); }
    void makeReducers();
    int bandsFor(int threads) const;
    void feed(Band &band, int fromRow) const;
    void runBands(int count);
    bool addBand(const CodeWalk &walk);
    void finishStages();
    Reduction reductionOf(int component, const Stage &stage) const;

    ByteView m_file;
    int m_scale;
    std::vector<Stage> m_stages;
    Worker m_first;
    std::vector<std::unique_ptr<Worker>> m_more;
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
    const jpeg_component_info &plane = info().comp_info[component];
    // While shrinking, libjpeg may decode chroma less reduced than luma: then it is sampled as often.
    const int horizontal = plane.h_samp_factor * plane.DCT_scaled_size,
              vertical = plane.v_samp_factor * plane.DCT_scaled_size;
    const jpeg_decompress_struct &whole = info();
    return {directionOf(plane.downsampled_width, whole.output_width, horizontal,
                        whole.max_h_samp_factor * whole.min_DCT_scaled_size, stage.size.width),
            directionOf(plane.downsampled_height, whole.output_height, vertical,
                        whole.max_v_samp_factor * whole.min_DCT_scaled_size, stage.size.height)};
}

/// From a stage to a smaller one.
Reduction between(Size larger, Size smaller)
{
    return {{larger.width, 0, double(larger.width), smaller.width},
            {larger.height, 0, double(larger.height), smaller.height}};
}

void Reduce::makeReducers()
{
    for (int component = 0; component < info().num_components; ++component)
        for (Stage &stage : m_stages)
            stage.addPlane(stage.parent < 0
                               ? reductionOf(component, stage)
                               : between(m_stages[static_cast<std::size_t>(stage.parent)].size, stage.size));
}

/// What lies below `fromRow` of the MCUs' rows, of every stage that is made from the decoder's rows.
void Reduce::feed(Band &band, int fromRow) const
{
    for (int component = 0; component < info().num_components; ++component) {
        const jpeg_component_info &plane = info().comp_info[component];
        const int firstRow = fromRow * plane.v_samp_factor * plane.DCT_scaled_size;
        std::vector<PlaneReducer> reducers;
        for (const Stage &stage : m_stages) {
            const PlaneReducer &reducer = stage.planes[static_cast<std::size_t>(component)];
            if (stage.parent < 0)
                reducers.push_back(reducer.from(reducer.firstWithout(firstRow)));
        }
        band.addPlane(static_cast<int>(plane.downsampled_height), std::move(reducers));
    }
}

int Reduce::bandsFor(int threads) const
{
    const std::int64_t pixels = std::int64_t(info().image_width) * info().image_height;
    if (!CodeWalk::canWalk(info()))
        return 1;
    return static_cast<int>(std::clamp<std::int64_t>(pixels / kWorthAnotherBand, 1, threads));
}

/// False when no decoder can begin there, or none need to.
bool Reduce::addBand(const CodeWalk &walk)
{
    auto part = JpegPart::make(m_file, info(), walk.point());
    if (!part)
        return false;
    const int row = part->firstRealRow();
    auto worker = std::make_unique<Worker>(m_scale);
    if (!worker->band.start(std::move(*part)))
        return false;
    feed(worker->band, row);
    Worker &before = m_more.empty() ? m_first : *m_more.back();
    if (!before.end.set(row))
        return false;
    m_more.push_back(std::move(worker));
    return true;
}

/// The walk along the codes goes on in this thread and hands each band over to its own; the last one stays here.
void Reduce::runBands(int count)
{
    CodeWalk walk(m_file, info()); // before the first decoder moves on
    if (!m_first.start())
        return m_first.work();
    const std::vector<double> starts = bandStarts(count);
    const auto bytes = static_cast<double>(m_file.size());
    for (std::size_t i = 1; i < starts.size(); ++i) {
        if (!walk.goTo(static_cast<std::size_t>(starts[i] * bytes)) || !addBand(walk))
            break;
        if (i + 1 == starts.size() || !m_more.back()->start()) {
            m_more.back()->work();
            break;
        }
    }
    m_first.join();
    for (const auto &worker : m_more)
        worker->join();
}

/// Sizes that come from other sizes; a parent always stands before its children.
void Reduce::finishStages()
{
    for (Stage &stage : m_stages) {
        for (std::size_t c = 0; stage.parent >= 0 && c < stage.planes.size(); ++c) {
            const Stage &parent = m_stages[static_cast<std::size_t>(stage.parent)];
            stage.planes[c].advance(parent.size.height, parent.planes[c].plane());
        }
    }
}

Result<void> Reduce::run(int threads)
{
    if (!m_first.band.start(m_file))
        return fail(m_first.band.failure());
    if (!isReducible(info()))
        return fail(ErrorCode::Internal, {}, "not a JPEG that is reduced while decoding");
    makeReducers();
    feed(m_first.band, 0);
    if (const int bands = bandsFor(threads); bands > 1)
        runBands(bands);
    else
        m_first.work();
    if (!m_first.isGood())
        return fail(m_first.band.failure());
    for (const auto &worker : m_more)
        if (!worker->isGood())
            return fail(worker->band.failure());
    finishStages();
    return {};
}

vips::VImage Reduce::image(Size size) const
{
    const auto stage = std::find_if(m_stages.begin(), m_stages.end(),
                                    [size](const Stage &s) { return s.size == size; });
    const std::vector<PlaneReducer> &planes = stage->planes;
    const int bands = static_cast<int>(planes.size());
    const bool rgb = info().jpeg_color_space == JCS_RGB;
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
            (rgb ? interleave : rgbFromYcbcr)(planes[0].plane().row(y), planes[1].plane().row(y),
                                              planes[2].plane().row(y), size.width, row);
    }
    VipsImage *image = vips_image_new_from_memory(pixels, bytes, size.width, size.height, bands, VIPS_FORMAT_UCHAR);
    if (image == nullptr) {
        g_free(pixels);
        throw vips::VError();
    }
    g_signal_connect_swapped(image, "postclose", G_CALLBACK(g_free), pixels);
    return vips::VImage(image).copy(
        vips::VImage::option()->set("interpretation", bands == 1 ? VIPS_INTERPRETATION_B_W : VIPS_INTERPRETATION_sRGB));
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
        decoded = reduce.run(vips_concurrency_get());
        for (std::size_t i = 0; decoded && i < sizes.size(); ++i)
            images.push_back(reduce.image(sizes[i]));
    }));
    GLASSINE_CHECK(decoded);
    return images;
}

} // namespace glassine::imaging
