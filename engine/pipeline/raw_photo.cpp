// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/raw_photo.h"

#include "color/built_in_profile.h"
#include "files/input_file.h"
#include "imaging/raw_decoder.h"

#include <algorithm>
#include <cmath>

namespace glassine::pipeline {

namespace {

constexpr double kSameShape = 0.02; ///< cameras cut a few rows and columns off
constexpr double kAsLarge = 0.98;

double ratioOf(Size size)
{
    return double(size.width) / std::max(1, size.height);
}

bool sameShape(Size a, Size b)
{
    return std::abs(ratioOf(a) / ratioOf(b) - 1) < kSameShape;
}

bool covers(Size have, Size need, double share = 1)
{
    return have.width >= share * need.width && have.height >= share * need.height;
}

/// The embedded preview as a photo of its own.
struct Preview {
    UniqueFd file;
    imaging::Header header;
};

/// Nothing when there is none, or none that can be read: then the sensor's data is what there is.
std::optional<Preview> previewIn(const imaging::RawLook &look, const Limits &limits)
{
    if (look.preview.empty())
        return std::nullopt;
    auto file = memoryFile(look.preview);
    if (!file)
        return std::nullopt;
    auto header = imaging::readHeader({file->get(), files::ContentType::Jpeg, limits});
    if (!header || header->cmyk)
        return std::nullopt;
    // Stored as the sensor lies it is turned as the sensor was, whatever it says itself; cameras that turn it say so by
    // its shape. For a square one its own word has to do.
    if (sameShape(header->stored, look.stored) && look.orientation != 1)
        header->orientation = look.orientation;
    else if (look.orientation >= 5 && sameShape(header->stored.transposed(), look.stored))
        header->orientation = 1;
    return Preview{*std::move(file), *std::move(header)};
}

Size uprightOf(const imaging::RawLook &look)
{
    return look.orientation >= 5 ? look.stored.transposed() : look.stored;
}

/// Are the preview's pixels as good as developed ones for what is wanted?
bool suffices(const Preview &preview, const imaging::RawLook &look, const RawWish &wish)
{
    const Size whole = uprightOf(look), have = preview.header.upright();
    if (wish.exact || !sameShape(have, whole))
        return false;
    const Size need = wish.needed ? wish.needed(whole) : Size{};
    return need.width > 0 ? covers(have, need) : covers(have, whole, kAsLarge);
}

bool takesPreview(const std::optional<Preview> &preview, const imaging::RawLook &look, const RawWish &wish)
{
    switch (wish.settings.source) {
    case RawSource::Preview: return preview.has_value();
    case RawSource::Demosaic: return false;
    case RawSource::Auto: break;
    }
    return preview && suffices(*preview, look, wish);
}

metadata::CameraFacts cameraFacts(const imaging::RawLook &look)
{
    return {look.make,     look.model,    look.lens, look.artist,     look.takenAt,
            look.exposure, look.aperture, look.iso,  look.focalLength};
}

/// exiv2 reads most makers' files; of the others there is what the decoder has seen.
metadata::Blocks blocksOf(ByteView file, const imaging::RawLook &look)
{
    bool readable = false;
    metadata::Blocks blocks = metadata::readBack(file, "raw", readable);
    if (blocks.exif.empty())
        blocks.exif = metadata::exifOf(cameraFacts(look));
    return blocks;
}

std::string sizeText(Size size)
{
    return std::to_string(size.width) + " x " + std::to_string(size.height);
}

Result<void> usePreview(SourcePhoto &photo, Preview preview)
{
    photo.warnings.push_back({"raw-preview", sizeText(preview.header.upright())});
    photo.header = std::move(preview.header);
    photo.standIn = std::move(preview.file);
    photo.source.type = files::ContentType::Jpeg;
    photo.source.fd = photo.standIn.get();
    GLASSINE_TRY(photo.bytes, SourceBytes::open(photo.source.fd, files::kSnapshotBytes));
    return {};
}

Result<void> develop(SourcePhoto &photo, const RawWish &wish)
{
    const Size whole = photo.header.upright();
    const Size need = wish.needed ? wish.needed(whole) : Size{};
    imaging::Development how;
    how.halfSize = need.width > 0 && covers({whole.width / 2, whole.height / 2}, need);
    how.wide = wish.wide;
    how.brighten = wish.settings.brighten;
    how.highlights = static_cast<imaging::Highlights>(wish.settings.highlights);
    how.threads = wish.threads;
    vips::VImage image;
    GLASSINE_TRY(image, photo.source.raw->develop(photo.bytes.view(), photo.source.limits, how));
    GLASSINE_CHECK(imaging::guard(ErrorCode::OperationFailed, "orient",
                                  [&] { image = imaging::uprighted(image, photo.header.orientation).copy_memory(); }));
    photo.header.bands = image.bands();
    if (wish.wide && image.bands() == 3)
        photo.header.icc = color::builtInProfile(color::NamedSpace::AdobeRgb);
    photo.developed = std::move(image);
    photo.warnings.push_back({"raw-developed", how.halfSize ? "half size" : ""});
    return {};
}

} // namespace

Result<SourcePhoto> openRaw(const imaging::Source &source, const RawWish &wish)
{
    if (source.raw == nullptr)
        return fail(ErrorCode::UnsupportedFormat, {}, "camera raw is not read by this process");
    SourcePhoto photo;
    photo.source = source;
    photo.kind = files::ContentType::Raw;
    GLASSINE_TRY(photo.bytes, SourceBytes::open(source.fd, files::kSnapshotBytes));
    if (!photo.bytes.complete())
        return fail(ErrorCode::InputTooLarge, {}, "camera raw of more than " + formatBytes(files::kSnapshotBytes));
    GLASSINE_TRY(const imaging::RawLook look, source.raw->look(photo.bytes.view(), source.limits));
    photo.blocks = blocksOf(photo.bytes.view(), look);
    photo.header.stored = look.stored;
    photo.header.orientation = look.orientation;
    photo.header.bitsPerSample = 16;
    photo.whole = uprightOf(look);
    std::optional<Preview> preview = previewIn(look, source.limits);
    if (takesPreview(preview, look, wish)) {
        GLASSINE_CHECK(usePreview(photo, *std::move(preview)));
    } else if (wish.pixels) {
        GLASSINE_CHECK(develop(photo, wish));
    }
    if (wish.pixels && wish.settings.source == RawSource::Preview && photo.developed)
        photo.warnings.push_back({"raw-no-preview", {}});
    return photo;
}

} // namespace glassine::pipeline
