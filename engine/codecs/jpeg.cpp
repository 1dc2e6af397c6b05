// SPDX-License-Identifier: GPL-3.0-or-later
#include "codecs/jpeg.h"

#include "codecs/pixels.h"
#include "imaging/jpeg_library.h"
#include "imaging/strips.h"

#include <algorithm>
#include <stdexcept>
#include <vector>

namespace glassine::codecs {

namespace {

constexpr int kQualityWithFullChroma = 90; ///< from here on "auto" keeps every sample of color

struct Settings {
    int quality = 0;
    bool progressive = false, optimizeCoding = false, fullChroma = false;
};

Settings settingsOf(const EncodeRequest &request)
{
    const int quality = qualityOf(request, describeJpeg().defaultQuality);
    const VipsForeignSubsample chroma = subsamplingOf(request.options);
    return {quality, request.options.boolean("progressive"), request.options.boolean("optimize-coding"),
            chroma == VIPS_FOREIGN_SUBSAMPLE_OFF
                || (chroma == VIPS_FOREIGN_SUBSAMPLE_AUTO && quality >= kQualityWithFullChroma)};
}

/// libjpeg over the rows of one picture; its errors become false.
class RowEncoder {
public:
    bool begin(const vips::VImage &image, const Settings &settings)
    {
        return m_errors.run([&] { start(image, settings); });
    }
    bool write(const imaging::Strip &strip)
    {
        return m_errors.run([&] {
            for (int y = 0; y < strip.rows; ++y)
                writeRow(strip.first + static_cast<std::size_t>(y) * strip.stride);
        });
    }
    bool finish()
    {
        return m_errors.run([&] { jpeg_finish_compress(&m_writer.info); });
    }
    Bytes written() const { return {m_writer.written().begin(), m_writer.written().end()}; }
    const std::string &message() const { return m_errors.message(); }

private:
    void start(const vips::VImage &image, const Settings &settings);
    void writeRow(const std::uint8_t *row);

    imaging::JpegErrors m_errors;
    imaging::JpegWriter m_writer{m_errors};
    std::vector<std::uint8_t> m_inks; ///< a row of them, the way round that Adobe began
};

J_COLOR_SPACE colorSpaceOf(const vips::VImage &image)
{
    if (image.bands() == 1)
        return JCS_GRAYSCALE;
    return image.interpretation() == VIPS_INTERPRETATION_CMYK ? JCS_CMYK : JCS_RGB;
}

void RowEncoder::start(const vips::VImage &image, const Settings &settings)
{
    m_writer.begin();
    jpeg_compress_struct &info = m_writer.info;
    info.image_width = static_cast<JDIMENSION>(image.width());
    info.image_height = static_cast<JDIMENSION>(image.height());
    info.input_components = image.bands();
    info.in_color_space = colorSpaceOf(image);
    jpeg_set_defaults(&info);
    jpeg_set_quality(&info, settings.quality, TRUE);
    info.optimize_coding = settings.optimizeCoding ? TRUE : FALSE;
    if (settings.fullChroma)
        for (int component = 0; component < info.num_components; ++component)
            info.comp_info[component].h_samp_factor = info.comp_info[component].v_samp_factor = 1;
    if (settings.progressive)
        jpeg_simple_progression(&info);
    if (info.in_color_space == JCS_CMYK)
        m_inks.resize(static_cast<std::size_t>(image.width()) * static_cast<std::size_t>(image.bands()));
    jpeg_start_compress(&info, TRUE);
}

void RowEncoder::writeRow(const std::uint8_t *row)
{
    // Photoshop wrote 255 for "no ink", and since then everybody reads it so.
    std::transform(row, row + m_inks.size(), m_inks.begin(),
                   [](std::uint8_t ink) { return static_cast<std::uint8_t>(255 - ink); });
    JSAMPROW rows[] = {m_inks.empty() ? const_cast<JSAMPROW>(row) : m_inks.data()}; // read only
    jpeg_write_scanlines(&m_writer.info, rows, 1);
}

} // namespace

Bytes encodeJpeg(const Pixels &pixels, const EncodeRequest &request)
{
    const vips::VImage image = toEightBit(pixels.image);
    RowEncoder encoder;
    const bool done = encoder.begin(image, settingsOf(request))
        && imaging::forEachStrip(image, [&encoder](const imaging::Strip &strip) { return encoder.write(strip); })
        && encoder.finish();
    if (!done)
        throw std::runtime_error(encoder.message());
    return encoder.written();
}

} // namespace glassine::codecs
