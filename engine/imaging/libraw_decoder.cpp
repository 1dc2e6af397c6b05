// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/libraw_decoder.h"

#include "imaging/first_look.h"
#include "imaging/imaging.h"

#include <libraw/libraw.h>
#include <omp.h>

#include <algorithm>
#include <array>
#include <memory>
#include <new>

namespace glassine::imaging {

namespace {

constexpr std::array kSrgbCurve = {1 / 2.4, 12.92};    // IEC 61966-2-1: exponent and slope at black
constexpr std::array kAdobeCurve = {256.0 / 563, 0.0}; // Adobe RGB (1998): 2.19921875, no straight part

struct Opened {
    // Half a megabyte: not on the stack.
    std::unique_ptr<LibRaw> raw = std::make_unique<LibRaw>();
    bool damaged = false;
};

Error errorOf(int code)
{
    const std::string detail = LibRaw::strerror(code);
    switch (code) {
    case LIBRAW_UNSUFFICIENT_MEMORY: return {ErrorCode::OutOfMemory, {}, detail};
    case LIBRAW_FILE_UNSUPPORTED:
    case LIBRAW_NOT_IMPLEMENTED: return {ErrorCode::UnsupportedFormat, {}, "camera raw: " + detail};
    default: return {ErrorCode::DamagedInput, {}, detail};
    }
}

Result<void> checked(int code)
{
    return code == LIBRAW_SUCCESS ? Result<void>() : fail(errorOf(code));
}

/// dcraw's three bits (mirrored left to right, upside down, rows and columns swapped) in EXIF's words.
int orientationOf(int flip)
{
    static constexpr std::array kExif = {1, 2, 4, 3, 5, 8, 6, 7};
    return kExif[static_cast<std::size_t>(flip) & 7];
}

Result<std::unique_ptr<Opened>> open(ByteView file, const Limits &limits)
{
    auto opened = std::make_unique<Opened>();
    // It goes on with zeros where data is missing, and only tells of it here. (The offset has 32 bits in 0.20, 64 in 0.21.)
    opened->raw->set_dataerror_handler(
        [](void *told, const char *, auto) { static_cast<Opened *>(told)->damaged = true; }, opened.get());
    // It only reads; the interface is older than const.
    GLASSINE_CHECK(checked(opened->raw->open_buffer(const_cast<std::byte *>(file.data()), file.size())));
    const libraw_image_sizes_t &sizes = opened->raw->imgdata.sizes;
    if (opened->raw->imgdata.idata.raw_count == 0)
        return fail(ErrorCode::UnsupportedFormat, {}, "camera raw without a sensor picture");
    GLASSINE_CHECK(checkPixels({sizes.raw_width, sizes.raw_height}, 1, limits));
    return opened;
}

/// Exceptions are LibRaw's own business, but bad_alloc comes through.
template <typename Work>
auto guarded(Work work) -> decltype(work())
{
    try {
        return work();
    } catch (const std::bad_alloc &) {
        return fail(ErrorCode::OutOfMemory);
    } catch (const std::exception &error) {
        return fail(ErrorCode::DamagedInput, {}, error.what());
    }
}

std::string text(const char *from, std::size_t most)
{
    return {from, std::find(from, from + most, '\0')};
}

template <std::size_t N>
std::string text(const char (&from)[N])
{
    return text(from, N);
}

/// Previews that are raw pixels themselves are from cameras of long ago, and small.
Bytes previewOf(LibRaw &raw)
{
    if (raw.unpack_thumb() != LIBRAW_SUCCESS || raw.imgdata.thumbnail.tformat != LIBRAW_THUMBNAIL_JPEG)
        return {};
    const auto *first = reinterpret_cast<const std::byte *>(raw.imgdata.thumbnail.thumb);
    return {first, first + raw.imgdata.thumbnail.tlength};
}

RawLook describe(LibRaw &raw)
{
    RawLook look;
    const libraw_data_t &data = raw.imgdata;
    look.orientation = orientationOf(data.sizes.flip);
    look.make = text(data.idata.make);
    look.model = text(data.idata.model);
    look.lens = text(data.lens.Lens);
    look.artist = text(data.other.artist);
    look.takenAt = data.other.timestamp;
    look.exposure = double(data.other.shutter);
    look.aperture = double(data.other.aperture);
    look.iso = double(data.other.iso_speed);
    look.focalLength = double(data.other.focal_len);
    return look;
}

void set(libraw_output_params_t &params, const Development &how)
{
    params.user_flip = 0; // turned later, with everything else
    params.use_camera_wb = 1;
    params.half_size = how.halfSize ? 1 : 0;
    params.output_bps = 16;
    params.output_color = how.wide ? 2 : 1;
    const auto &curve = how.wide ? kAdobeCurve : kSrgbCurve;
    std::copy(curve.begin(), curve.end(), params.gamm);
    params.no_auto_bright = how.brighten ? 0 : 1;
    constexpr std::array kModes = {0, 2, 5}; // dcraw -H
    params.highlight = kModes[static_cast<std::size_t>(how.highlights)];
}

Result<vips::VImage> pictureOf(LibRaw &raw)
{
    int width = 0, height = 0, bands = 0, bits = 0;
    raw.get_mem_image_format(&width, &height, &bands, &bits);
    if (width <= 0 || height <= 0 || bits != 16 || (bands != 1 && bands != 3))
        return fail(ErrorCode::UnsupportedFormat, {}, "camera raw with " + std::to_string(bands) + " colors");
    vips::VImage image;
    GLASSINE_CHECK(guard(ErrorCode::DamagedInput, {}, [&] {
        image = vips::VImage::new_memory();
        vips_image_init_fields(image.get_image(), width, height, bands, VIPS_FORMAT_USHORT, VIPS_CODING_NONE,
                               bands == 1 ? VIPS_INTERPRETATION_GREY16 : VIPS_INTERPRETATION_RGB16, 1, 1);
        if (vips_image_write_prepare(image.get_image()) != 0)
            throw vips::VError();
    }));
    GLASSINE_CHECK(checked(raw.copy_mem_image(image.get_image()->data, width * bands * 2, 0)));
    return image;
}

} // namespace

std::string LibRawDecoder::version() const
{
    return LibRaw::version();
}

Result<RawLook> LibRawDecoder::look(ByteView file, const Limits &limits) const
{
    return guarded([&]() -> Result<RawLook> {
        GLASSINE_TRY(const auto opened, open(file, limits));
        RawLook look = describe(*opened->raw);
        look.preview = previewOf(*opened->raw);
        opened->raw->imgdata.params.user_flip = 0;
        GLASSINE_CHECK(checked(opened->raw->adjust_sizes_info_only()));
        look.stored = {opened->raw->imgdata.sizes.iwidth, opened->raw->imgdata.sizes.iheight};
        return look;
    });
}

Result<vips::VImage> LibRawDecoder::develop(ByteView file, const Limits &limits, const Development &how) const
{
    return guarded([&]() -> Result<vips::VImage> {
        omp_set_num_threads(std::max(1, how.threads));
        GLASSINE_TRY(const auto opened, open(file, limits));
        set(opened->raw->imgdata.params, how);
        GLASSINE_CHECK(checked(opened->raw->unpack()));
        GLASSINE_CHECK(checked(opened->raw->dcraw_process()));
        if (opened->damaged)
            return fail(ErrorCode::DamagedInput, {}, "camera raw whose data ends early or makes no sense");
        return pictureOf(*opened->raw);
    });
}

void warmUpLibRaw()
{
    const auto raw = std::make_unique<LibRaw>();
    omp_set_num_threads(1);
}

} // namespace glassine::imaging
