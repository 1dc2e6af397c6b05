// SPDX-License-Identifier: GPL-3.0-or-later
// How much of a picture, and where, another space cannot hold.
#include "color/conversion_plan.h"
#include "color/convert.h"
#include "color/device_pixels.h"
#include "color/gamut.h"

#include <algorithm>
#include <array>
#include <functional>

namespace glassine::color {

using vips::VImage;

namespace {

/// 8 or 16 bit, interleaved, in memory.
struct Plain {
    std::unique_ptr<void, decltype(&g_free)> memory{nullptr, g_free};
    std::size_t pixels = 0, bands = 0;
    bool sixteenBit = false;
    std::size_t channels = 3;

    double at(std::size_t pixel, std::size_t channel) const
    {
        const std::size_t index = pixel * bands + channel;
        return sixteenBit ? static_cast<const std::uint16_t *>(memory.get())[index] / 65535.0
                          : static_cast<const std::uint8_t *>(memory.get())[index] / 255.0;
    }
    bool isOutside(const GamutTest &test, std::size_t pixel) const
    {
        std::array<double, 4> color{};
        for (std::size_t i = 0; i < channels; ++i)
            color[i] = at(pixel, i);
        return test.isOutside(color.data());
    }
};

Plain plainOf(const VImage &image)
{
    Plain plain;
    std::size_t bytes = 0;
    plain.memory.reset(image.write_to_memory(&bytes));
    plain.pixels = static_cast<std::size_t>(image.width()) * static_cast<std::size_t>(image.height());
    plain.bands = static_cast<std::size_t>(image.bands());
    plain.sixteenBit = isSixteenBit(image);
    plain.channels = static_cast<std::size_t>(pixelChannels(image));
    return plain;
}

/// Null when no pixel changes its space.
std::shared_ptr<const GamutTest> testFor(const VImage &device, ByteView icc, const ColorSettings &settings)
{
    const Channels channels = pixelChannels(device);
    if (keepsPixels(settings, channels, true))
        return {};
    const auto conversion = plannedConversion(channels, icc, settings);
    return conversion ? GamutTest::between(conversion->from, conversion->to) : nullptr;
}

template <typename Value>
Result<Value> guarded(const std::function<Value()> &work)
{
    try {
        return work();
    } catch (const vips::VError &e) {
        const std::string reason = e.what();
        vips_error_clear();
        return fail(ErrorCode::OperationFailed, "color", reason);
    } catch (const std::bad_alloc &) {
        return fail(ErrorCode::OutOfMemory, "color");
    }
}

} // namespace

Result<std::optional<double>> shareOutside(const vips::VImage &image, ByteView icc, const ColorSettings &settings)
{
    return guarded<std::optional<double>>([&]() -> std::optional<double> {
        bool device = true;
        const VImage work = inDevicePixels(image, device);
        const auto test = testFor(work, device ? icc : ByteView(), settings);
        if (!test)
            return {};
        const Plain plain = plainOf(work);
        std::size_t outside = 0;
        for (std::size_t i = 0; i < plain.pixels; ++i)
            outside += plain.isOutside(*test, i) ? 1U : 0U;
        return double(outside) / double(std::max<std::size_t>(1, plain.pixels));
    });
}

Result<std::optional<vips::VImage>> maskOutside(const vips::VImage &image, ByteView icc, const ColorSettings &settings)
{
    return guarded<std::optional<VImage>>([&]() -> std::optional<VImage> {
        bool device = true;
        const VImage work = inDevicePixels(image, device);
        const auto test = testFor(work, device ? icc : ByteView(), settings);
        if (!test)
            return {};
        const Plain plain = plainOf(work);
        std::vector<std::uint8_t> mask(plain.pixels);
        for (std::size_t i = 0; i < plain.pixels; ++i)
            mask[i] = plain.isOutside(*test, i) ? 255 : 0;
        return VImage(vips_image_new_from_memory_copy(mask.data(), mask.size(), work.width(), work.height(), 1,
                                                      VIPS_FORMAT_UCHAR));
    });
}

} // namespace glassine::color
