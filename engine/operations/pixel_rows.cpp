// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/pixel_rows.h"

namespace glassine::operations {

VipsPel *rowAt(const VipsRegion *region, int left, int top)
{
    const auto pixelBytes = static_cast<std::ptrdiff_t>(region->im->Bands)
        * static_cast<std::ptrdiff_t>(vips_format_sizeof(region->im->BandFmt));
    return region->data + std::ptrdiff_t(top - region->valid.top) * region->bpl
        + std::ptrdiff_t(left - region->valid.left) * pixelBytes;
}

namespace {

extern "C" {

int generateRows(VipsRegion *out, void *sequence, void *, void *client, gboolean *)
{
    auto *in = static_cast<VipsRegion *>(sequence);
    const auto &work = *static_cast<const RowWork *>(client);
    const VipsRect area = out->valid;
    if (vips_region_prepare(in, &area) != 0)
        return -1;
    for (int row = 0; row < area.height; ++row)
        work(rowAt(in, area.left, area.top + row), rowAt(out, area.left, area.top + row),
             {area.left, area.top + row, area.width});
    return 0;
}

void releaseWork(VipsImage *, void *work)
{
    delete static_cast<RowWork *>(work);
}

} // extern "C"

} // namespace

vips::VImage mapRows(const vips::VImage &image, int bands, RowWork work)
{
    VipsImage *in = image.get_image();
    VipsImage *out = vips_image_new();
    vips::VImage result(out);
    g_object_ref(in);
    vips_object_local(out, in); // lives as long as the pixels that come from it
    auto *kept = new RowWork(std::move(work));
    g_signal_connect(out, "postclose", G_CALLBACK(releaseWork), kept);
    if (vips_image_pipelinev(out, VIPS_DEMAND_STYLE_THINSTRIP, in, nullptr) != 0)
        throw vips::VError();
    out->Bands = bands;
    if (vips_image_generate(out, vips_start_one, generateRows, vips_stop_one, in, kept) != 0)
        throw vips::VError();
    return result;
}

} // namespace glassine::operations
