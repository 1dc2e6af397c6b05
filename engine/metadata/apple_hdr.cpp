// SPDX-License-Identifier: GPL-3.0-or-later
#include "metadata/apple_hdr.h"

#include "metadata/apple_note.h"
#include "metadata/tags.h"

#include <algorithm>
#include <cmath>

namespace glassine::metadata {

namespace {

constexpr std::uint32_t kHeadroomTag = 0x0021;
constexpr std::uint32_t kGainTag = 0x0030;

/// "Applying Apple HDR effect to your photos" (Apple developer documentation).
std::optional<double> stopsOf(const AppleNote &note)
{
    const auto headroom = note.number(kHeadroomTag), gain = note.number(kGainTag);
    if (!headroom || !gain)
        return {};
    constexpr double kBend = 0.01;
    if (*headroom < 1)
        return *gain <= kBend ? -20.0 * *gain + 1.8 : -0.101 * *gain + 1.601;
    return *gain <= kBend ? -70.0 * *gain + 3.0 : -0.303 * *gain + 2.303;
}

} // namespace

std::optional<double> appleGainStops(const Bytes &exif, ByteView gainMapXmp)
{
    constexpr double kMost = 8; // stops; displays end long before
    try {
        const Tags map = parse({{}, Bytes(gainMapXmp.begin(), gainMapXmp.end()), {}});
        for (const Exiv2::Xmpdatum &datum : map.xmp)
            if (datum.tagName() == "HDRGainMapHeadroom")
                if (const float headroom = datum.toFloat(); headroom > 1)
                    return std::min(kMost, std::log2(double(headroom)));
        const auto stops = stopsOf(AppleNote(parse({exif, {}, {}}).exif));
        return stops ? std::optional(std::clamp(*stops, 0.0, kMost)) : std::nullopt;
    } catch (const std::exception &) {
        return {};
    }
}

} // namespace glassine::metadata
