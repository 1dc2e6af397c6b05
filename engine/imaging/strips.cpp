// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/strips.h"

#include <algorithm>
#include <memory>

namespace glassine::imaging {

namespace {

using Take = std::function<bool(const Strip &)>;

constexpr int kRowsAtOnce = 16; // what libvips' own pipelines compute at once, and a row of a JPEG's blocks

struct ReleaseRegion {
    void operator()(VipsRegion *region) const { g_object_unref(region); }
};

Strip stripOf(const VipsRegion *region, const VipsRect &area)
{
    const auto stride = static_cast<std::size_t>(region->bpl);
    return {region->data + static_cast<std::size_t>(area.top - region->valid.top) * stride, stride, area.height};
}

/// libvips' threads cost a small picture as much as its pixels: one thread does without them.
bool inThisThread(VipsImage *image, const Take &take)
{
    const std::unique_ptr<VipsRegion, ReleaseRegion> region(vips_region_new(image));
    if (!region)
        throw vips::VError();
    for (int y = 0; y < image->Ysize; y += kRowsAtOnce) {
        const VipsRect area{0, y, image->Xsize, std::min(kRowsAtOnce, image->Ysize - y)};
        if (vips_region_prepare(region.get(), &area) != 0)
            throw vips::VError();
        if (!take(stripOf(region.get(), area)))
            return false;
    }
    return true;
}

struct Taking {
    const Take &take;
    bool stopped = false;
};

extern "C" int takeArea(VipsRegion *region, VipsRect *area, void *data)
{
    auto *taking = static_cast<Taking *>(data);
    taking->stopped = taking->stopped || !taking->take(stripOf(region, *area));
    return taking->stopped ? -1 : 0;
}

} // namespace

bool forEachStrip(const vips::VImage &image, const Take &take)
{
    VipsImage *pixels = image.get_image();
    if (vips_concurrency_get() == 1)
        return inThisThread(pixels, take);
    Taking taking{take};
    if (vips_sink_disc(pixels, takeArea, &taking) != 0 && !taking.stopped)
        throw vips::VError();
    return !taking.stopped;
}

} // namespace glassine::imaging
