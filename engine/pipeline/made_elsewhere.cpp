// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/made_elsewhere.h"

#include "codecs/containers/containers.h"
#include "color/convert.h"
#include "pipeline/jpeg_parts.h"
#include "pipeline/service_order.h"
#include "pipeline/small_version.h"

#include <cmath>

namespace glassine::pipeline {

namespace {

using vips::VImage;

/// Levels of 255 by which small versions may differ on average. Of five photos of the test corpus, JPEGs of quality 10 differ by 1.1
/// to 4.6 levels from their originals, the same photos turned around by 10 to 85.
constexpr double kMostDifference = 8;

tl::unexpected<Error> refuse(std::string why)
{
    return fail(ErrorCode::VerificationFailed, {}, "what the service made " + std::move(why));
}

std::string sizeText(Size size)
{
    return std::to_string(size.width) + 'x' + std::to_string(size.height);
}

/// What is wrong with it is never the source's fault.
Result<SourcePhoto> openMade(const RenditionWork &work, int fd)
{
    const imaging::Source source{fd, contentTypeOf(work.codec.id), work.photo.source.limits};
    auto made = openSource(source);
    if (!made)
        return refuse("cannot be read" + (made.error().detail.empty() ? std::string() : ": " + made.error().detail));
    return made;
}

Result<void> checkShape(const RenditionWork &work, const imaging::Header &made)
{
    if (made.orientation != 1)
        return refuse("is not upright");
    if (made.frames != 1)
        return refuse("has " + std::to_string(made.frames) + " frames");
    const Size wanted = plannedSize(work.rendition, work.photo.header.upright());
    if (!(made.stored == wanted))
        return refuse("is " + sizeText(made.stored) + " instead of " + sizeText(wanted));
    return {};
}

bool isColored(int bands)
{
    return bands >= 3;
}

/// The profile that is written into it must be the one of its pixels.
Result<void> checkColors(const RenditionWork &work, const SourcePhoto &made)
{
    if (made.header.cmyk)
        return refuse("is in press inks");
    const bool keepsProfile = !work.color.changed && made.icc == work.photo.icc;
    const bool wasSrgb = work.color.srgb && !work.color.changed;
    const bool isSrgb = made.icc.empty() ? wasSrgb : work.color.srgb && color::isSrgb(made.icc);
    if (!keepsProfile && !isSrgb)
        return refuse(made.icc.empty() ? "has lost its color profile" : "has another color profile");
    const bool sameChannels = isColored(made.header.bands) == isColored(work.image.bands());
    if (!sameChannels && !work.color.profile.empty())
        return refuse("has other channels than its color profile");
    return {};
}

Result<VImage> decoded(const SourcePhoto &made)
{
    GLASSINE_TRY(VImage image, imaging::load(made.source, made.header, {}));
    GLASSINE_CHECK(imaging::guard(ErrorCode::VerificationFailed, {}, [&image] { image = image.copy_memory(); }));
    return image;
}

/// It shows what would be made here. Compared small, in sRGB, so that only compression may differ.
Result<void> checkPicture(RenditionWork &work, const SourcePhoto &made)
{
    const auto image = decoded(made);
    if (!image)
        return refuse("cannot be decoded");
    GLASSINE_CHECK(
        imaging::guard(ErrorCode::OperationFailed, "compare", [&work] { work.image = work.image.copy_memory(); }));
    GLASSINE_TRY(const VImage wanted, smallVersionOf(work.image, work.color.profile));
    GLASSINE_TRY(const VImage found, smallVersionOf(*image, made.icc));
    double difference = 0;
    GLASSINE_CHECK(
        imaging::guard(ErrorCode::OperationFailed, "compare", [&] { difference = (wanted - found).abs().avg(); }));
    if (difference > kMostDifference)
        return refuse("is another picture: it differs by " + std::to_string(std::lround(difference))
                      + " of 255 levels");
    return {};
}

/// Its own metadata, profile and whatever is behind the picture stay behind.
Result<Bytes> wrapped(const RenditionWork &work, ByteView made)
{
    metadata::Blocks announced = work.blocks;
    announced.xmp = announcing(announced.xmp, work.carried);
    const OptionValues options = resolvedEncoder(work.rendition, std::string(work.codec.id));
    const int ppi = options.contains("ppi") ? static_cast<int>(options.integer("ppi")) : 0;
    const codecs::Attachments attachments{announced, work.color.profile, ppi};
    if (work.codec.id == "jpeg") {
        const ByteView picture = made.first(jpegLength(made));
        return picture.empty() ? refuse("has no end") : codecs::attachToJpeg(picture, attachments);
    }
    if (work.codec.id == "png")
        return codecs::attachToPng(made, attachments);
    return codecs::attachToWebp(made, attachments);
}

} // namespace

Result<Bytes> whatCameBack(int fd)
{
    GLASSINE_TRY(const SourceBytes came, SourceBytes::open(fd, files::kSnapshotBytes));
    if (!came.complete())
        return fail(ErrorCode::VerificationFailed, {}, "nothing came back from the service");
    return Bytes(came.view().begin(), came.view().end());
}

Result<void> takeMade(RenditionWork &work)
{
    const Bytes made = std::move(work.file);
    work.file.clear();
    const ByteView head = ByteView(made).first(std::min(made.size(), files::kSniffBytes));
    if (const files::ContentType type = files::sniff(head); type != contentTypeOf(work.codec.id))
        return refuse("is " + std::string(files::contentTypeRow(type).label));
    GLASSINE_TRY(const UniqueFd file, memoryFile(made));
    GLASSINE_TRY(const SourcePhoto photo, openMade(work, file.get()));
    GLASSINE_CHECK(checkShape(work, photo.header));
    GLASSINE_CHECK(checkColors(work, photo));
    GLASSINE_CHECK(checkPicture(work, photo));
    GLASSINE_TRY(work.file, wrapped(work, made));
    if (work.carried.any()) {
        GLASSINE_TRY(work.file, assembled(work.file, work.carried));
    }
    work.result.warnings.push_back({"made-by-service", madeBy(work.rendition)});
    return {};
}

} // namespace glassine::pipeline
