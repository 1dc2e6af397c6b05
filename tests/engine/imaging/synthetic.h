// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Pictures and inputs made in memory, for every test that needs pixels.

#include "base/bytes.h"
#include "base/option_spec.h"
#include "base/unique_fd.h"
#include "imaging/frames.h"
#include "imaging/imaging.h"

#include <vips/vips8>

#include <fcntl.h>
#include <sys/mman.h>

#include <cmath>
#include <span>
#include <vector>

namespace glassine::synthetic {

using vips::VImage;

inline VImage named(const VImage &image, VipsInterpretation name)
{
    return image.copy(VImage::option()->set("interpretation", name)).copy_memory();
}

/// Smooth in every band: what any lossy codec keeps well.
inline VImage rgb(int width, int height)
{
    const VImage xy = VImage::xyz(width, height);
    const VImage x = xy.extract_band(0) * (255.0 / std::max(1, width - 1));
    const VImage y = xy.extract_band(1) * (255.0 / std::max(1, height - 1));
    return named(VImage::bandjoin({x, y, (x + y) / 2}).cast(VIPS_FORMAT_UCHAR), VIPS_INTERPRETATION_sRGB);
}

inline VImage gray(int width, int height)
{
    return named(rgb(width, height).extract_band(2), VIPS_INTERPRETATION_B_W);
}

/// Opaque on the left, transparent on the right.
inline VImage rgba(int width, int height)
{
    const VImage color = rgb(width, height);
    return named(color.bandjoin(color.extract_band(0).invert()), VIPS_INTERPRETATION_sRGB);
}

inline VImage rgb16(int width, int height)
{
    const VImage xy = VImage::xyz(width, height);
    const VImage x = xy.extract_band(0) * (65535.0 / std::max(1, width - 1));
    const VImage y = xy.extract_band(1) * (65535.0 / std::max(1, height - 1));
    return named(VImage::bandjoin({x, y, (x + y) / 2}).cast(VIPS_FORMAT_USHORT), VIPS_INTERPRETATION_RGB16);
}

inline VImage cmyk(int width, int height)
{
    const VImage color = rgb(width, height);
    return named(color.bandjoin(color.extract_band(0) / 4).cast(VIPS_FORMAT_UCHAR), VIPS_INTERPRETATION_CMYK);
}

/// `count` frames, each another gray level mix, stacked.
inline VImage animation(int width, int height, int count)
{
    std::vector<VImage> frames;
    for (int i = 0; i < count; ++i)
        frames.push_back(i % 2 == 0 ? rgba(width, height) : rgba(width, height).rot180());
    VImage stacked = named(VImage::arrayjoin(frames, VImage::option()->set("across", 1)), VIPS_INTERPRETATION_sRGB);
    VImage result = imaging::withFrames(stacked, count);
    result.set("delay", std::vector<int>(static_cast<std::size_t>(count), 100));
    result.set("loop", 0);
    return result;
}

/// Concentric rings of rising frequency: shows every fault of a resampler.
inline VImage zonePlate(int size)
{
    return named((VImage::zone(size, size) * 127 + 128).cast(VIPS_FORMAT_UCHAR), VIPS_INTERPRETATION_B_W);
}

inline Bytes saved(const char *saver, const VImage &image, vips::VOption *options = VImage::option())
{
    VipsBlob *blob = nullptr;
    VImage::call(saver, options->set("in", image)->set("buffer", &blob));
    std::size_t size = 0;
    const auto *data = static_cast<const std::byte *>(vips_blob_get(blob, &size));
    Bytes bytes(data, data + size);
    vips_area_unref(VIPS_AREA(blob));
    return bytes;
}

/// A sealed memfd, as workers get their inputs; or a plain one.
inline UniqueFd asInput(ByteView bytes, bool sealed = true)
{
    UniqueFd fd(::memfd_create("input", MFD_CLOEXEC | MFD_ALLOW_SEALING));
    std::size_t done = 0;
    while (done < bytes.size())
        done += static_cast<std::size_t>(::write(fd.get(), bytes.data() + done, bytes.size() - done));
    if (sealed)
        ::fcntl(fd.get(), F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE | F_SEAL_SEAL);
    return fd;
}

inline Bytes bytesOf(std::string_view text)
{
    const auto view = std::as_bytes(std::span(text.data(), text.size()));
    return {view.begin(), view.end()};
}

inline bool contains(ByteView haystack, std::string_view needle)
{
    const auto *start = reinterpret_cast<const char *>(haystack.data());
    return std::string_view(start, haystack.size()).find(needle) != std::string_view::npos;
}

/// Mean absolute difference in 1/255, over all bands.
inline double difference(const VImage &a, const VImage &b)
{
    const auto unit = [](const VImage &image) {
        return image.cast(VIPS_FORMAT_FLOAT) / (imaging::isSixteenBit(image) ? 257.0 : 1.0);
    };
    return (unit(a) - unit(b)).abs().avg();
}

inline double largestDifference(const VImage &a, const VImage &b)
{
    return (a.cast(VIPS_FORMAT_FLOAT) - b.cast(VIPS_FORMAT_FLOAT)).abs().max();
}

/// Every option at its default.
inline OptionValues defaults(std::span<const OptionSpec> specs)
{
    std::vector<OptionProblem> problems;
    return checkOptions(specs, {}, "test", problems);
}

} // namespace glassine::synthetic
