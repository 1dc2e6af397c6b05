// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/frames.h"

#include <algorithm>
#include <cstring>
#include <memory>
#include <string_view>
#include <vector>

namespace glassine::imaging {

namespace {

constexpr std::string_view kTimingFields[] = {VIPS_META_PAGE_HEIGHT, VIPS_META_N_PAGES, "delay", "loop"};

bool isTiming(std::string_view field)
{
    return std::find(std::begin(kTimingFields), std::end(kTimingFields), field) != std::end(kTimingFields);
}

void copyTiming(const vips::VImage &from, vips::VImage &to)
{
    if (from.get_typeof("delay") != 0)
        to.set("delay", from.get_array_int("delay"));
    if (from.get_typeof("loop") != 0)
        to.set("loop", from.get_int("loop"));
}

} // namespace

int frameCount(const vips::VImage &image)
{
    return image.height() / vips_image_get_page_height(image.get_image());
}

Size frameSize(const vips::VImage &image)
{
    return {image.width(), vips_image_get_page_height(image.get_image())};
}

vips::VImage withFrames(const vips::VImage &image, int frames)
{
    vips::VImage result = image.copy();
    if (frames > 1) {
        result.set(VIPS_META_PAGE_HEIGHT, image.height() / frames);
        result.set(VIPS_META_N_PAGES, frames);
    } else {
        result.remove(VIPS_META_PAGE_HEIGHT);
        result.remove(VIPS_META_N_PAGES);
    }
    return result;
}

vips::VImage eachFrame(const vips::VImage &image, const std::function<vips::VImage(const vips::VImage &)> &work)
{
    const int frames = frameCount(image);
    if (frames <= 1)
        return work(image);
    const Size size = frameSize(image);
    std::vector<vips::VImage> results;
    results.reserve(static_cast<std::size_t>(frames));
    for (int i = 0; i < frames; ++i)
        results.push_back(work(withFrames(image.extract_area(0, i * size.height, size.width, size.height), 1)));
    const vips::VImage stacked = vips::VImage::arrayjoin(results, vips::VImage::option()->set("across", 1));
    vips::VImage result = withFrames(stacked, frames);
    copyTiming(image, result);
    return result;
}

bool framesAreEqual(const vips::VImage &image)
{
    const Size size = frameSize(image);
    std::size_t bytes = 0;
    const auto pixelsOf = [&](int frame) {
        const vips::VImage part = image.extract_area(0, frame * size.height, size.width, size.height);
        return std::unique_ptr<void, decltype(&g_free)>(part.write_to_memory(&bytes), &g_free);
    };
    const auto first = pixelsOf(0);
    for (int frame = 1; frame < frameCount(image); ++frame) {
        if (std::memcmp(pixelsOf(frame).get(), first.get(), bytes) != 0)
            return false;
    }
    return true;
}

vips::VImage bare(const vips::VImage &image)
{
    const vips::VImage result = image.copy();
    char **fields = vips_image_get_fields(result.get_image());
    for (char **field = fields; *field != nullptr; ++field) {
        if (!isTiming(*field))
            result.remove(*field); // refused for the header's own fields, which is right
    }
    g_strfreev(fields);
    return result;
}

} // namespace glassine::imaging
