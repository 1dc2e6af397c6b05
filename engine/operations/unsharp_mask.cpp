// SPDX-License-Identifier: GPL-3.0-or-later
// One pass over each part of the picture, in plain loops over rows of floats that the compiler makes vectors of (this file
// is compiled with -O3): as a chain of libvips' operations it took two thirds of a photo's whole time.
#include "operations/unsharp_mask.h"

#include "operations/alpha.h"
#include "operations/luma.h"
#include "operations/pixel_rows.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

namespace glassine::operations {

namespace {

/// The right half of a Gaussian, its middle first, as far as it is above a hundredth of its peak; both halves add up to 1.
std::vector<float> gaussian(double sigma)
{
    constexpr double kLeast = 0.01;
    std::vector<double> half;
    for (double x = 0, value = 1; value >= kLeast || x < 2; ++x) {
        half.push_back(value);
        value = std::exp(-(x + 1) * (x + 1) / (2 * sigma * sigma));
    }
    double sum = -half.front();
    for (const double value : half)
        sum += 2 * value;
    std::vector<float> weights;
    for (const double value : half)
        weights.push_back(static_cast<float>(value / sum));
    return weights;
}

struct Sharpening {
    std::vector<float> weights; ///< see gaussian()
    float amount;
    float threshold; ///< in levels of the image
    float white;
    Layout layout;

    int reach() const { return static_cast<int>(weights.size()) - 1; }
};

/// What one of libvips' threads works with.
struct Scratch {
    VipsRegion *in;
    std::vector<float> luma;    ///< of the part and what is around it, row by row
    std::vector<float> blurred; ///< those rows blurred along themselves, as wide as the part
    std::vector<float> change;  ///< of one row
};

template <typename Sample>
void readLuma(const Sample *in, Layout layout, int pixels, float *luma)
{
    const int bands = layout.bands();
    for (int x = 0; x < pixels; ++x, in += bands)
        luma[x] = layout.colors < 3 ? static_cast<float>(*in) : lumaOf(in);
}

void addScaled(const float *a, const float *b, float weight, int count, float *sum)
{
    for (int x = 0; x < count; ++x)
        sum[x] += weight * (a[x] + b[x]);
}

/// into[x] = Σ rows[k][x] · weights[|k|], k from −reach to reach; `row(k)` gives them.
template <typename Row>
void convolve(const std::vector<float> &weights, const Row &row, int count, float *into)
{
    const float *middle = row(0);
    for (int x = 0; x < count; ++x)
        into[x] = middle[x] * weights[0];
    for (int k = 1; k < static_cast<int>(weights.size()); ++k)
        addScaled(row(-k), row(k), weights[static_cast<std::size_t>(k)], count, into);
}

/// Soft threshold: the change grows from zero, so nothing jumps where it sets in.
void toChange(const float *luma, int count, const Sharpening &sharpening, float *blurred)
{
    for (int x = 0; x < count; ++x) {
        const float difference = luma[x] - blurred[x];
        const float size = std::max(std::abs(difference) - sharpening.threshold, 0.0F);
        blurred[x] = std::copysign(size * sharpening.amount, difference);
    }
}

/// The same is added to every color band: edges gain contrast, hues stay.
template <typename Sample>
void addChange(const Sample *in, const float *change, int pixels, const Sharpening &sharpening, Sample *out)
{
    const int colors = sharpening.layout.colors, bands = sharpening.layout.bands();
    for (int x = 0; x < pixels; ++x, in += bands, out += bands) {
        for (int band = 0; band < colors; ++band)
            out[band] = toLevel<Sample>(static_cast<float>(in[band]) + change[x], sharpening.white);
        if (colors < bands)
            out[colors] = in[colors];
    }
}

/// `out` is a part of the picture; `scratch.in` holds it with `reach` pixels more on each side.
template <typename Sample>
void sharpenPart(const Sharpening &sharpening, Scratch &scratch, const VipsRegion *out)
{
    const VipsRect part = out->valid;
    const int reach = sharpening.reach();
    const int wide = part.width + 2 * reach, high = part.height + 2 * reach;
    const auto sizeOf = [](int width, int height) {
        return static_cast<std::size_t>(width) * static_cast<std::size_t>(height);
    };
    scratch.luma.resize(sizeOf(wide, high));
    scratch.blurred.resize(sizeOf(part.width, high));
    scratch.change.resize(sizeOf(part.width, 1));
    const auto lumaRow = [&](int y) { return scratch.luma.data() + std::ptrdiff_t(y) * wide; };
    const auto blurredRow = [&](int y) { return scratch.blurred.data() + std::ptrdiff_t(y) * part.width; };
    for (int y = 0; y < high; ++y) {
        readLuma(reinterpret_cast<const Sample *>(rowAt(scratch.in, part.left, part.top + y)), sharpening.layout, wide,
                 lumaRow(y));
        const float *middle = lumaRow(y) + reach;
        convolve(
            sharpening.weights, [middle](int k) { return middle + k; }, part.width, blurredRow(y));
    }
    for (int y = 0; y < part.height; ++y) {
        float *change = scratch.change.data();
        convolve(
            sharpening.weights, [&](int k) { return blurredRow(y + reach + k); }, part.width, change);
        toChange(lumaRow(y + reach) + reach, part.width, sharpening, change);
        addChange(reinterpret_cast<const Sample *>(rowAt(scratch.in, part.left + reach, part.top + y + reach)), change,
                  part.width, sharpening, reinterpret_cast<Sample *>(rowAt(out, part.left, part.top + y)));
    }
}

extern "C" {

void *startSharpening(VipsImage *, void *image, void *)
{
    VipsRegion *in = vips_region_new(static_cast<VipsImage *>(image));
    return in ? new Scratch{in, {}, {}, {}} : nullptr;
}

int stopSharpening(void *sequence, void *, void *)
{
    auto *scratch = static_cast<Scratch *>(sequence);
    g_object_unref(scratch->in);
    delete scratch;
    return 0;
}

int generateSharpened(VipsRegion *out, void *sequence, void *, void *client, gboolean *)
{
    auto &scratch = *static_cast<Scratch *>(sequence);
    const auto &sharpening = *static_cast<const Sharpening *>(client);
    VipsRect around = out->valid; // where it lies in the picture with its margin
    around.width += 2 * sharpening.reach();
    around.height += 2 * sharpening.reach();
    if (vips_region_prepare(scratch.in, &around) != 0)
        return -1;
    if (out->im->BandFmt == VIPS_FORMAT_USHORT)
        sharpenPart<std::uint16_t>(sharpening, scratch, out);
    else
        sharpenPart<std::uint8_t>(sharpening, scratch, out);
    return 0;
}

void releaseSharpening(VipsImage *, void *sharpening)
{
    delete static_cast<Sharpening *>(sharpening);
}

} // extern "C"

vips::VImage sharpenedFrame(const vips::VImage &image, const Sharpening &sharpening)
{
    const int reach = sharpening.reach();
    const vips::VImage wide = image.embed(reach, reach, image.width() + 2 * reach, image.height() + 2 * reach,
                                          vips::VImage::option()->set("extend", VIPS_EXTEND_COPY));
    VipsImage *out = vips_image_new();
    vips::VImage result(out);
    VipsImage *in = wide.get_image();
    g_object_ref(in);
    vips_object_local(out, in); // lives as long as the pixels that come from it
    auto *kept = new Sharpening(sharpening);
    g_signal_connect(out, "postclose", G_CALLBACK(releaseSharpening), kept);
    if (vips_image_pipelinev(out, VIPS_DEMAND_STYLE_SMALLTILE, in, nullptr) != 0)
        throw vips::VError();
    out->Xsize = image.width();
    out->Ysize = image.height();
    out->Xoffset = out->Yoffset = 0; // the margin's
    if (vips_image_generate(out, startSharpening, generateSharpened, stopSharpening, in, kept) != 0)
        throw vips::VError();
    return result;
}

} // namespace

vips::VImage sharpened(const vips::VImage &image, const UnsharpMask &mask)
{
    if (image.interpretation() == VIPS_INTERPRETATION_CMYK)
        return image;
    const auto white = static_cast<float>(whiteOf(image));
    const Sharpening sharpening{gaussian(mask.sigma), static_cast<float>(mask.amount),
                                static_cast<float>(mask.threshold) * white / 255, white, layoutOf(image)};
    return imaging::eachFrame(image, [&](const vips::VImage &frame) { return sharpenedFrame(frame, sharpening); });
}

} // namespace glassine::operations
