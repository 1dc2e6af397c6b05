// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/jpeg_side_by_side.h"

#include "imaging/jpeg_library.h"
#include "imaging/jpeg_part.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <cstring>
#include <memory>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace glassine::imaging {

namespace {

constexpr std::int64_t kWorthwhile = 16'000'000; ///< pixels
/// Of the data, what the first decoder takes: the second has to walk along it first, in two fifths of the time.
constexpr double kFirstShare = 0.62;

bool isUsual(const jpeg_decompress_struct &info)
{
    return info.jpeg_color_space == JCS_GRAYSCALE || (info.num_components == 3 && info.jpeg_color_space != JCS_UNKNOWN);
}

/// All rows of a picture, made by two decoders.
class Rows {
public:
    explicit Rows(const vips::VSource &source) : m_source(source) {}
    ~Rows() { m_isUnwanted = true; }
    Rows(const Rows &) = delete;
    Rows &operator=(const Rows &) = delete;

    bool begin();
    int width() const { return static_cast<int>(m_first.info.output_width); }
    int height() const { return static_cast<int>(m_first.info.output_height); }
    int bands() const { return m_first.info.output_components; }
    /// Waits for them; null when they cannot be had.
    const JSAMPLE *rows(int from, int to);
    std::string message() const { return m_message; }

private:
    std::size_t rowBytes() const { return static_cast<std::size_t>(width()) * static_cast<std::size_t>(bands()); }
    void decodeFirst();
    void decodeRest();
    bool decodeRow(JpegReader &reader, int row);
    void failed(const JpegReader &reader);
    void tell(int &reached, int row);

    vips::VSource m_source;
    ByteView m_file;
    JpegReader m_first, m_rest;
    std::optional<CodeWalk> m_walk;
    std::optional<JpegPart> m_part;
    std::unique_ptr<JSAMPLE, decltype(&g_free)> m_pixels{nullptr, &g_free};

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::atomic<bool> m_isUnwanted = false;
    bool m_hasFailed = false;
    std::string m_message;
    int m_firstReached = 0, m_split = 0, m_restReached = 0; ///< rows [0, a) and [b, c) are there; b is 0 until it is known
    std::jthread m_restThread, m_firstThread; ///< last: they end before what they use goes
};

bool Rows::begin()
{
    std::size_t bytes = 0;
    const void *data = vips_source_map(m_source.get_source(), &bytes);
    m_file = {static_cast<const std::byte *>(data), data == nullptr ? 0 : bytes};
    const bool good = m_first.errors.run([&] {
        m_first.readHeader(m_file);
        jpeg_start_decompress(&m_first.info);
    });
    const std::int64_t pixels = std::int64_t(m_first.info.image_width) * m_first.info.image_height;
    if (!good || pixels < kWorthwhile || !isUsual(m_first.info) || !CodeWalk::canWalk(m_first.info))
        return false;
    m_pixels.reset(static_cast<JSAMPLE *>(g_try_malloc(rowBytes() * static_cast<std::size_t>(height()))));
    if (!m_pixels)
        return false;
    m_walk.emplace(m_file, m_first.info);
    try {
        m_firstThread = std::jthread([this] { decodeFirst(); });
        m_restThread = std::jthread([this] { decodeRest(); });
    } catch (const std::system_error &) {
        return m_firstThread.joinable();
    }
    return true;
}

bool Rows::decodeRow(JpegReader &reader, int row)
{
    JSAMPROW into = m_pixels.get() + static_cast<std::size_t>(row) * rowBytes();
    return reader.errors.run([&] { jpeg_read_scanlines(&reader.info, &into, 1); });
}

void Rows::failed(const JpegReader &reader)
{
    const std::lock_guard lock(m_mutex);
    m_hasFailed = true;
    m_message = reader.errors.message();
    m_changed.notify_all();
}

void Rows::tell(int &reached, int row)
{
    constexpr int kEvery = 16;
    if (row % kEvery != 0 && row != height())
        return;
    const std::lock_guard lock(m_mutex);
    reached = row;
    m_changed.notify_all();
}

void Rows::decodeFirst()
{
    for (int row = 0; row < height() && !m_isUnwanted;) {
        {
            const std::lock_guard lock(m_mutex);
            if (m_split > 0 && row >= m_split) {
                m_firstReached = row;
                m_changed.notify_all();
                return;
            }
        }
        if (!decodeRow(m_first, row))
            return failed(m_first);
        tell(m_firstReached, ++row);
    }
}

/// Where it cannot begin in the middle, the first decoder goes on to the end.
void Rows::decodeRest()
{
    if (!m_walk->goTo(static_cast<std::size_t>(kFirstShare * static_cast<double>(m_file.size()))))
        return;
    auto part = JpegPart::make(m_file, m_first.info, m_walk->point());
    if (!part)
        return;
    m_part.emplace(std::move(*part));
    if (!m_rest.errors.run([this] {
            m_rest.readHeader(m_part->source());
            jpeg_start_decompress(&m_rest.info);
        }))
        return;
    const int rowHeight = m_first.info.max_v_samp_factor * DCTSIZE;
    const int above = m_part->firstRow() * rowHeight;
    const int from = m_part->firstRealRow() * rowHeight + 2; // chroma is smoothed across the edge of what is made up
    std::vector<JSAMPLE> unused(rowBytes());
    JSAMPROW into = unused.data();
    for (int row = above; row < from; ++row)
        if (row >= height() || !m_rest.errors.run([&] { jpeg_read_scanlines(&m_rest.info, &into, 1); }))
            return;
    {
        const std::lock_guard lock(m_mutex);
        if (m_firstReached >= from)
            return;
        m_split = from;
        m_restReached = from;
    }
    for (int row = from; row < height() && !m_isUnwanted;) {
        if (!decodeRow(m_rest, row))
            return failed(m_rest);
        tell(m_restReached, ++row);
    }
}

const JSAMPLE *Rows::rows(int from, int to)
{
    const auto isThere = [&] {
        const int first = m_split > 0 ? std::min(m_firstReached, m_split) : m_firstReached;
        return to <= first || (m_split > 0 && to <= m_restReached && (from >= m_split || first == m_split));
    };
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return m_hasFailed || isThere(); });
    return m_hasFailed ? nullptr : m_pixels.get() + static_cast<std::size_t>(from) * rowBytes();
}

int generate(VipsRegion *region, void *, void *given, void *, gboolean *)
{
    auto *rows = static_cast<Rows *>(given);
    const VipsRect &area = region->valid;
    const JSAMPLE *first = rows->rows(area.top, area.top + area.height);
    if (first == nullptr) {
        vips_error("jpeg", "%s", rows->message().c_str());
        return -1;
    }
    const auto bands = static_cast<std::size_t>(rows->bands());
    const std::size_t rowBytes = static_cast<std::size_t>(rows->width()) * bands;
    for (int y = 0; y < area.height; ++y)
        std::memcpy(region->data + static_cast<std::size_t>(y) * static_cast<std::size_t>(region->bpl),
                    first + static_cast<std::size_t>(y) * rowBytes + static_cast<std::size_t>(area.left) * bands,
                    static_cast<std::size_t>(area.width) * bands);
    return 0;
}

void drop(VipsImage *, Rows *rows)
{
    std::unique_ptr<Rows>(rows).reset();
}

} // namespace

std::optional<vips::VImage> decodeSideBySide(const vips::VSource &source, int threads)
{
    if (threads < 2)
        return {};
    auto rows = std::make_unique<Rows>(source);
    if (!rows->begin())
        return {};
    VipsImage *image = vips_image_new();
    vips_image_init_fields(image, rows->width(), rows->height(), rows->bands(), VIPS_FORMAT_UCHAR, VIPS_CODING_NONE,
                           rows->bands() == 1 ? VIPS_INTERPRETATION_B_W : VIPS_INTERPRETATION_sRGB, 1, 1);
    Rows *given = rows.release();
    g_signal_connect(image, "postclose", G_CALLBACK(drop), given);
    const vips::VImage held(image);
    if (vips_image_pipelinev(image, VIPS_DEMAND_STYLE_THINSTRIP, nullptr) != 0
        || vips_image_generate(image, nullptr, generate, nullptr, given, nullptr) != 0)
        throw vips::VError();
    return held;
}

} // namespace glassine::imaging
