// SPDX-License-Identifier: GPL-3.0-or-later
// The last steps of a rendition: compress, choose between the result and the source, prove what is delivered.
#include "pipeline/rendition.h"

#include "codecs/containers/containers.h"
#include "codecs/encoders.h"
#include "codecs/jpeg_transcode.h"
#include "imaging/frames.h"
#include "metadata/jpeg_blocks.h"
#include "pipeline/extras.h"
#include "pipeline/jpeg_parts.h"
#include "pipeline/losses.h"
#include "pipeline/made_elsewhere.h"
#include "pipeline/service_order.h"
#include "pipeline/small_version.h"

namespace glassine::pipeline {

namespace {

constexpr int kNearLosslessQuality = 95; // for a lossless target where the codec has no such thing

bool sameKind(const RenditionWork &work)
{
    return contentTypeOf(work.codec.id) == work.photo.kind && work.photo.bytes.complete();
}

/// Compression and metadata are all that could differ from the source.
bool onlyRecompressed(const RenditionWork &work)
{
    return sameKind(work) && !work.color.changed
        && pixelsUntouched(work.photo, work.recipe, work.rendition, work.codec);
}

/// The source's metadata say no more than may be said, and nothing is written into them.
bool mayGoAsTheyAre(const RenditionWork &work)
{
    if (work.photo.fromSidecar)
        return false;
    const metadata::Decision &decision = work.decision;
    return decision.leavesAlone() || (decision.writing.empty() && metadata::leaks(decision, work.photo.blocks).empty());
}

/// A kind that cannot be written here, of which a copy without loss was to be made and nothing else was to change.
bool onlySmallerWasAsked(const RenditionWork &work)
{
    return work.rendition.format == "same" && work.rendition.target.lossless && !work.color.changed
        && pixelsUntouched(work.photo, work.recipe, work.rendition, work.codec) && mayGoAsTheyAre(work);
}

std::string sizes(std::size_t source, std::size_t result)
{
    return formatBytes(static_cast<std::int64_t>(result)) + " instead of "
        + formatBytes(static_cast<std::int64_t>(source));
}

/// May the source's own bytes go out? Not when they say more than the policy allows. Under "all" they are the
/// truest file there is, turned or not.
bool mayDeliverSource(const RenditionWork &work)
{
    if (!onlyRecompressed(work) || work.small) // its own thumbnail, if any, is whose?
        return false;
    const SourcePhoto &photo = work.photo;
    const ExtrasSettings &extras = work.recipe.extras;
    const bool unwanted = (photo.facts.gainMap && extras.gainMap == ExtraPolicy::Drop)
        || (photo.facts.motionPhoto && extras.motion == ExtraPolicy::Drop);
    if (work.decision.leavesAlone() && !photo.fromSidecar)
        return !unwanted;
    return photo.header.orientation == 1 && !photo.facts.gainMap && !photo.facts.motionPhoto && mayGoAsTheyAre(work)
        && holdsOnlyPicture(photo.bytes.view(), photo.source.type);
}

/// A file made of the source's own compressed pixels.
struct Rewrapped {
    Bytes file; ///< empty when there can be none
    metadata::Blocks blocks;
    Bytes thumbnail;
    int orientation = 1;
    Carried carried;
};

/// The pixels of such a file are turned as the source's are, and its metadata says so.
Result<metadata::Blocks> blocksForTurned(const RenditionWork &work, const Bytes &thumbnail)
{
    metadata::NewFile file = newFileFor(work);
    file.thumbnail = thumbnail;
    file.size = work.photo.header.stored;
    file.orientation = work.photo.header.orientation;
    file.samePixels = true;
    std::vector<std::string> notes; // told by the metadata step
    return metadata::blocksFor(work.decision, work.photo.blocks, file, notes);
}

/// A JPEG's coefficients, packed tighter, with other metadata around them: not one pixel changes.
Rewrapped rewrapped(const RenditionWork &work, const OptionValues &options)
{
    const imaging::Header &header = work.photo.header;
    const bool turned = header.orientation != 1;
    // Without metadata a turned picture would lie on its side.
    if (work.codec.id != "jpeg" || !onlyRecompressed(work) || (turned && work.decision.keepsNothing() && !work.small))
        return {};
    const ByteView source = work.photo.bytes.view();
    const ByteView picture = source.first(jpegLength(source));
    if (picture.empty())
        return {};
    const auto packed = codecs::transcodeJpeg(picture);
    const auto thumbnail = turned && work.small ? thumbnailJpeg(*work.small, header.orientation) : work.thumbnail;
    if (!packed || !thumbnail)
        return {};
    const auto blocks = turned ? blocksForTurned(work, *thumbnail) : work.blocks;
    if (!blocks)
        return {};
    const int ppi = options.contains("ppi") ? static_cast<int>(options.integer("ppi")) : 0;
    // An sRGB photo without a profile means the same without ours, and must not grow by it when size is the point.
    const bool bare = work.rendition.neverLarger && work.color.srgb && header.icc.empty();
    const Bytes profile = bare ? Bytes{} : work.color.profile;
    Carried carried = carriedUnchanged(work);
    metadata::Blocks announced = *blocks;
    announced.xmp = announcing(announced.xmp, carried);
    const auto file = codecs::attachToJpeg(packed->size() < picture.size() ? ByteView(*packed) : picture,
                                           {announced, profile, ppi});
    const auto whole = file ? assembled(*file, carried) : file;
    return whole ? Rewrapped{*whole, *blocks, *thumbnail, header.orientation, std::move(carried)} : Rewrapped{};
}

void take(RenditionWork &work, Rewrapped rewrapped)
{
    work.file = std::move(rewrapped.file);
    work.blocks = std::move(rewrapped.blocks);
    work.thumbnail = std::move(rewrapped.thumbnail);
    work.orientation = rewrapped.orientation;
    work.carried = std::move(rewrapped.carried);
}

void deliverSource(RenditionWork &work)
{
    const ByteView source = work.photo.bytes.view();
    work.file.assign(source.begin(), source.end());
    work.orientation = work.photo.header.orientation;
    work.result.keptSource = true;
    work.carried = {};
}

/// What is stored beside a picture would be lost by coding it anew: then the file itself is the tightest there is.
bool takeUntouched(RenditionWork &work, const OptionValues &options)
{
    const bool more = work.photo.facts.gainMap || work.photo.facts.motionPhoto;
    Rewrapped same = more && mayDeliverSource(work) ? Rewrapped{} : rewrapped(work, options);
    if (!same.file.empty())
        take(work, std::move(same));
    else if (mayDeliverSource(work))
        deliverSource(work);
    return !work.file.empty();
}

std::string joined(const std::vector<std::string> &words)
{
    std::string text;
    for (const std::string &word : words)
        text += (text.empty() ? "" : ", ") + word;
    return text.substr(0, 200);
}

Size expectedSize(const RenditionWork &work)
{
    return work.orientation != 1 || work.result.keptSource ? work.photo.header.stored
                                                           : plannedSize(work.rendition, work.photo.header.upright());
}

Result<void> verifyPixels(RenditionWork &work)
{
    const PhotoFacts &facts = work.photo.facts;
    const bool frames = keepsFrames(facts, work.photo.source.type, work.recipe, work.codec);
    const int pages = frames && !facts.animated ? facts.frames : 1;
    GLASSINE_TRY(const imaging::Verified found, imaging::verify(work.file, contentTypeOf(work.codec.id), pages));
    const Size expected = expectedSize(work);
    if (!(found.size == expected))
        return fail(ErrorCode::VerificationFailed, {},
                    std::to_string(found.size.width) + "x" + std::to_string(found.size.height) + " instead of "
                        + std::to_string(expected.width) + "x" + std::to_string(expected.height));
    // Encoders may join equal frames of an animation; one in which nothing ever moves becomes a still.
    bool isWhole = work.result.keptSource || ((found.frames > 1) == frames && (pages == 1 || found.frames == pages));
    if (!isWhole && found.frames == 1 && pages == 1)
        GLASSINE_CHECK(imaging::guard(ErrorCode::OperationFailed, "frames",
                                      [&] { isWhole = imaging::framesAreEqual(work.image); }));
    if (!isWhole)
        return fail(ErrorCode::VerificationFailed, {}, std::to_string(found.frames) + " frames");
    work.result.size = work.orientation >= 5 ? found.size.transposed() : found.size;
    return {};
}

/// Parts of the written file that are neither picture nor metadata that was asked for.
std::vector<std::string> strangersIn(const RenditionWork &work)
{
    const files::ContentType type = contentTypeOf(work.codec.id);
    const Bytes alone = work.carried.any() ? withoutCarried(work.file, work.carried) : Bytes();
    const ByteView file = work.carried.any() ? alone : work.file;
    std::vector<std::string> strangers;
    if (type == files::ContentType::Jpeg)
        strangers = metadata::jpegBlocks(file, {}, 0).strangers;
    else if ((type == files::ContentType::Png || type == files::ContentType::WebP) && !holdsOnlyPicture(file, type))
        strangers.emplace_back("unknown chunks");
    if (const std::size_t tail = bytesBehind(file, type); tail > 0)
        strangers.push_back(formatBytes(static_cast<std::int64_t>(tail)) + " behind the picture");
    return strangers;
}

Result<void> verifyMetadata(RenditionWork &work)
{
    bool readable = false;
    metadata::Blocks found = metadata::readBack(work.file, work.codec.id, readable);
    if (work.carried.any())
        found.xmp = xmpBesideAnnouncement(work.file, work.carried);
    if (!readable) {
        work.result.warnings.push_back({"metadata-unproven", std::string(work.codec.id)});
        return {};
    }
    const bool untouched = work.result.keptSource && work.decision.leavesAlone();
    const auto leaked = untouched ? std::vector<std::string>{}
                                  : metadata::leaks(work.decision, found, work.orientation, work.thumbnail);
    if (!leaked.empty())
        return fail(ErrorCode::MetadataLeaked, {}, joined(leaked));
    if (const auto strays = strangersIn(work); !strays.empty() && !untouched)
        return fail(ErrorCode::MetadataLeaked, {}, joined(strays));
    if (const auto secrets = metadata::secretsIn(work.decision, work.photo.blocks, found);
        !secrets.empty() && !untouched)
        return fail(ErrorCode::MetadataLeaked, {}, joined(secrets));
    const auto lost = metadata::losses(work.blocks, found);
    if (!lost.empty())
        work.result.warnings.push_back({"metadata-lost", joined(lost)});
    return {};
}

/// Without loss means nothing goes in silence, nor comes along in silence. Videos and gain maps have their own words.
void tellOfTail(RenditionWork &work)
{
    const SourcePhoto &photo = work.photo;
    if (!work.rendition.target.lossless || photo.facts.gainMap || photo.facts.motionPhoto)
        return;
    if (const std::size_t tail = bytesBehind(photo.bytes.view(), photo.source.type); tail > 0)
        work.result.warnings.push_back(
            {work.result.keptSource ? "tail-kept" : "tail-dropped", formatBytes(static_cast<std::int64_t>(tail))});
}

} // namespace

Result<void> encodeStep(RenditionWork &work)
{
    if (!madeBy(work.rendition).empty())
        return takeMade(work);
    codecs::EncodeRequest request;
    const std::string codec(work.codec.id);
    request.options = resolvedEncoder(work.rendition, codec);
    Target target = resolvedTarget(work.rendition, codec);
    if (target.lossless && !work.codec.lossless && work.codec.lossy) {
        // Lossless was asked of a lossy format: the compressed data itself can go along if nothing touches it.
        if (takeUntouched(work, request.options))
            return {};
        work.result.warnings.push_back({"not-lossless", codec});
        target = {kNearLosslessQuality, false};
    }
    request.quality = target.quality;
    request.lossless = target.lossless && work.codec.lossless;
    request.metadata = work.blocks;
    request.metadata.xmp = announcing(work.blocks.xmp, work.carried);
    request.icc = work.color.profile;
    request.limits = work.photo.source.limits;
    if (work.small && codec == "tiff")
        request.thumbnail = codecs::SmallPicture{{work.small->width(), work.small->height()},
                                                 thumbnailRows(*work.small)};
    GLASSINE_TRY(work.file, codecs::encode(work.codec.id, work.image, request));
    if (work.carried.any()) {
        GLASSINE_TRY(work.file, assembled(work.file, work.carried));
    }
    return {};
}

Result<void> chooseStep(RenditionWork &work)
{
    if (work.photo.kind == files::ContentType::Raw) // what comes of it is no smaller version of the same file
        return onlySmallerWasAsked(work) ? fail(ErrorCode::NoGain, {}, "camera raw") : Result<void>();
    const std::size_t sourceSize = work.photo.bytes.view().size();
    const bool grew = work.photo.bytes.complete() && work.file.size() >= sourceSize;
    if (!work.rendition.neverLarger || !grew)
        return {};
    if (!sameKind(work)) // its own bytes cannot go out under the other kind's name
        return onlySmallerWasAsked(work) ? fail(ErrorCode::NoGain, {}, sizes(sourceSize, work.file.size()))
                                         : Result<void>();
    if (mayDeliverSource(work)) {
        deliverSource(work);
        return {};
    }
    // The source says more than it may: its compressed data in a clean wrapping is the next best.
    Rewrapped clean = rewrapped(work, resolvedEncoder(work.rendition, std::string(work.codec.id)));
    if (!clean.file.empty() && clean.file.size() < work.file.size())
        take(work, std::move(clean));
    if (work.file.size() > sourceSize)
        work.result.warnings.push_back(
            {"larger-than-source", formatBytes(static_cast<std::int64_t>(work.file.size() - sourceSize))});
    return {};
}

Result<void> verifyStep(RenditionWork &work)
{
    tellOfTail(work);
    GLASSINE_CHECK(verifyPixels(work));
    if (work.carried.any())
        GLASSINE_CHECK(verifyCarried(work.file, work.carried));
    return verifyMetadata(work);
}

} // namespace glassine::pipeline
