// SPDX-License-Identifier: GPL-3.0-or-later
#include "color/lazy_transform.h"

namespace glassine::color {

namespace {

/// Where the first pixel of `area` lies; the macro of libvips does not pass our warnings.
VipsPel *pixelsAt(VipsRegion *region, const VipsRect &area)
{
    const std::ptrdiff_t rows = area.top - region->valid.top;
    const std::ptrdiff_t columns = area.left - region->valid.left;
    const auto sampleBytes = static_cast<std::ptrdiff_t>(vips_format_sizeof(region->im->BandFmt));
    const std::ptrdiff_t pixelBytes = sampleBytes * region->im->Bands;
    return region->data + rows * region->bpl + columns * pixelBytes;
}

extern "C" {

int generateColors(VipsRegion *out, void *sequence, void *, void *transform, gboolean *)
{
    auto *in = static_cast<VipsRegion *>(sequence);
    const VipsRect area = out->valid;
    if (vips_region_prepare(in, &area) != 0)
        return -1;
    const auto &shared = *static_cast<SharedTransform *>(transform);
    shared->apply(reinterpret_cast<const std::byte *>(pixelsAt(in, area)),
                  reinterpret_cast<std::byte *>(pixelsAt(out, area)), area.width, area.height,
                  static_cast<std::size_t>(in->bpl), static_cast<std::size_t>(out->bpl));
    return 0;
}

void releaseTransform(VipsImage *, void *transform)
{
    delete static_cast<SharedTransform *>(transform);
}

void releaseInput(VipsImage *, void *input)
{
    g_object_unref(input);
}

} // extern "C"

} // namespace

vips::VImage transformed(const vips::VImage &in, SharedTransform transform, OutputPixels out)
{
    VipsImage *source = in.get_image();
    VipsImage *target = vips_image_new();
    vips::VImage result(target); // owns it from here on
    // The picture outlives this call: it keeps its input and its transform until it is closed itself.
    g_object_ref(source);
    g_signal_connect(target, "postclose", G_CALLBACK(releaseInput), source);
    auto *kept = new SharedTransform(std::move(transform));
    g_signal_connect(target, "postclose", G_CALLBACK(releaseTransform), kept);
    if (vips_image_pipelinev(target, VIPS_DEMAND_STYLE_THINSTRIP, source, nullptr) != 0)
        throw vips::VError();
    target->Bands = out.bands;
    target->Type = out.interpretation;
    if (vips_image_generate(target, vips_start_one, generateColors, vips_stop_one, source, kept) != 0)
        throw vips::VError();
    return result;
}

} // namespace glassine::color
