// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/curves.h"

#include "imaging/frames.h"
#include "operations/pixel_rows.h"

#include <cmath>
#include <functional>
#include <memory>
#include <vector>

namespace glassine::operations {

namespace {

using vips::VImage;
using Curve = std::function<double(double)>;

template <typename Sample>
std::vector<Sample> tableOf(const Curve &curve)
{
    const std::size_t white = sizeof(Sample) == 1 ? 255 : 65535;
    std::vector<Sample> table(white + 1);
    for (std::size_t level = 0; level <= white; ++level)
        table[level] = static_cast<Sample>(std::lround(curve(double(level) / double(white)) * double(white)));
    return table;
}

VImage throughCurve(const VImage &image, const Curve &curve)
{
    if (image.interpretation() == VIPS_INTERPRETATION_CMYK)
        return image;
    const Layout layout = layoutOf(image);
    return withSamples(image, [&](auto sample) {
        using Sample = decltype(sample);
        auto table = std::make_shared<const std::vector<Sample>>(tableOf<Sample>(curve));
        return mapRows(image, image.bands(), [table, layout](const void *in, void *out, RowPart part) {
            const auto *from = static_cast<const Sample *>(in);
            auto *to = static_cast<Sample *>(out);
            for (int i = 0; i < part.pixels; ++i, from += layout.bands(), to += layout.bands()) {
                for (int band = 0; band < layout.colors; ++band)
                    to[band] = (*table)[from[band]];
                if (layout.alpha)
                    to[layout.colors] = from[layout.colors];
            }
        });
    });
}

} // namespace

VImage applyExposure(const VImage &image, const OptionValues &options)
{
    const double stops = options.number("stops"), brightness = options.number("brightness");
    if (stops == 0 && brightness == 0)
        return image;
    return throughCurve(image, [=](double value) { return exposed(value, stops, brightness); });
}

VImage applyContrast(const VImage &image, const OptionValues &options)
{
    const double amount = options.number("amount");
    if (amount == 0)
        return image;
    return throughCurve(image, [=](double value) { return contrasted(value, amount); });
}

VImage applyGamma(const VImage &image, const OptionValues &options)
{
    const double gamma = options.number("gamma");
    if (gamma == 1)
        return image;
    return throughCurve(image, [=](double value) { return gammaCorrected(value, gamma); });
}

} // namespace glassine::operations
