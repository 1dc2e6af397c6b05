// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/rendition.h"

#include "codecs/pixels.h"
#include "color/built_in_profile.h"
#include "color/classify.h"
#include "files/output_file.h"
#include "imaging/frames.h"
#include "operations/apply.h"
#include "operations/shared_options.h"
#include "pipeline/losses.h"
#include "pipeline/marking.h"
#include "pipeline/sidecar_file.h"
#include "pipeline/small_version.h"

#include <algorithm>
#include <cerrno>
#include <cmath>

#include <unistd.h>

namespace glassine::pipeline {

namespace {

using vips::VImage;

void warn(RenditionWork &work, std::string code, std::string detail = {})
{
    work.result.warnings.push_back({std::move(code), std::move(detail)});
}

void lose(RenditionWork &work, std::string code, std::string detail = {})
{
    work.losses.push_back({std::move(code), std::move(detail)});
}

/// An animation where the format or the recipe wants a still: its first frame.
Result<void> framesStep(RenditionWork &work)
{
    const imaging::Header &header = work.photo.header;
    const bool all = keepsFrames(work.photo.facts, work.photo.source.type, work.recipe, work.codec);
    if (header.frames > 1 && !all)
        lose(work, header.animated ? "animation-lost" : "pages-lost", std::to_string(header.frames));
    if (const std::optional<int> unseen = work.photo.unseenFrames)
        lose(work, "animation-lost", *unseen > 0 ? std::to_string(*unseen) : std::string());
    if (all || imaging::frameCount(work.image) == 1)
        return {};
    return imaging::guard(ErrorCode::OperationFailed, "frames", [&work] {
        const Size frame = imaging::frameSize(work.image);
        work.image = imaging::withFrames(work.image.crop(0, 0, frame.width, frame.height), 1);
    });
}

using Choice = bool (*)(const operations::OperationDescription &);

Result<void> runSteps(RenditionWork &work, Choice isWanted, operations::Surroundings &around)
{
    for (const OperationStep &step : work.rendition.operations) {
        const operations::OperationDescription *operation = operations::operationById(step.id);
        if (operation == nullptr)
            return fail(ErrorCode::OperationFailed, step.id, "no such operation");
        if (!isWanted(*operation))
            continue;
        GLASSINE_TRY(work.image, operations::apply(step.id, work.image, step.options, work.nominal, around));
    }
    return {};
}

bool isGeometry(const operations::OperationDescription &operation)
{
    return operation.stage == operations::Stage::Geometry;
}
bool isFinish(const operations::OperationDescription &operation)
{
    return operation.stage == operations::Stage::Finish;
}
bool isLight(const operations::OperationDescription &operation)
{
    return isFinish(operation) && operation.group == operations::Group::Light;
}
bool isOnlyMarks(const operations::OperationDescription &operation)
{
    return isFinish(operation) && !isLight(operation);
}

bool isOfInks(const VImage &image)
{
    return image.interpretation() == VIPS_INTERPRETATION_CMYK;
}

Result<void> geometryStep(RenditionWork &work)
{
    operations::Surroundings none;
    return runSteps(work, isGeometry, none);
}

bool isColored(const VImage &image)
{
    return image.bands() >= 3;
}

Result<void> finishStep(RenditionWork &work)
{
    const bool colored = isColored(work.image);
    operations::Surroundings around = surroundingsOf(work.recipe, work.color.profile, work.facts);
    if (const std::string spared = stepsThatSpareInks(work.rendition);
        isOfInks(work.image) && !work.adjusted && !spared.empty())
        warn(work, kInksNotAdjusted, spared);
    GLASSINE_CHECK(runSteps(work, work.adjusted ? isOnlyMarks : isFinish, around));
    for (const std::string &remark : around.remarks)
        warn(work, remark);
    if (around.mark)
        work.result.mark = {around.mark->left, around.mark->top, around.mark->size};
    // A profile of the other kind would not fit the pixels any more (see colorStep: they are in sRGB then).
    if (isColored(work.image) != colored && !work.color.profile.empty())
        work.color.profile = color::builtInProfile(
            isColored(work.image) ? color::NamedSpace::Srgb : color::NamedSpace::Gray, work.recipe.color.version);
    return {};
}

std::string noteCode(const std::string &note)
{
    return note.starts_with("CMYK") ? "profile-assumed" : "profile-broken";
}

/// From color to gray or, under colored card, the other way: there is no profile for the result but those of sRGB.
bool changesChannels(const RenditionWork &work)
{
    const bool gray = work.image.bands() <= 2;
    return std::any_of(work.rendition.operations.begin(), work.rendition.operations.end(),
                       [gray](const OperationStep &step) {
                           const bool addsRoom = operations::operationById(step.id)->shift != nullptr;
                           return step.id == "grayscale" || (gray && addsRoom && operations::namesColor(step.options));
                       });
}

bool becomesInks(const RenditionWork &work, const color::ColorSettings &settings)
{
    return !isOfInks(work.image) && settings.output == color::OutputSpace::File
        && color::describe(settings.profile.view()).space == color::Space::Cmyk;
}

/// The numbers of inks are no light, and are not adjusted: what becomes ink is adjusted before.
Result<void> adjust(RenditionWork &work)
{
    operations::Surroundings none;
    work.adjusted = true;
    return runSteps(work, isLight, none);
}

Result<void> colorStep(RenditionWork &work)
{
    color::ColorSettings settings = work.recipe.color;
    // Where no profile can be written, only sRGB pixels mean what they should.
    const bool keepsCurve = work.codec.icc || settings.output == color::OutputSpace::Gray;
    if (!keepsCurve || changesChannels(work))
        settings.output = color::OutputSpace::Srgb;
    if (becomesInks(work, settings))
        GLASSINE_CHECK(adjust(work));
    GLASSINE_TRY(work.color, color::convert(work.image, work.photo.icc, settings, work.codec.cmyk));
    for (const std::string &note : work.color.notes)
        warn(work, noteCode(note), note);
    return {};
}

VImage onWhite(const VImage &image)
{
    const double most = imaging::isSixteenBit(image) ? 65535 : 255;
    const double paper = isOfInks(image) ? 0 : most;
    const std::vector<double> background(static_cast<std::size_t>(image.bands() - 1), paper);
    return image.flatten(VImage::option()->set("background", background)->set("max_alpha", most));
}

/// Alpha that hides nothing is dropped without a word. What it hides is looked up first, and everything before this
/// step shall not be computed once more for that.
void flatten(RenditionWork &work)
{
    work.image = work.image.copy_memory();
    const double most = imaging::isSixteenBit(work.image) ? 65535 : 255;
    const VImage alpha = work.image.extract_band(work.image.bands() - 1);
    if (alpha.min() < most)
        lose(work, "alpha-lost");
    work.image = onWhite(work.image);
}

/// Colors may have been computed in more bits than the photo has: the file gets them only where it was asked to.
bool mayStayDeep(const RenditionWork &work)
{
    if (!work.codec.sixteenBit || work.photo.header.bitsPerSample > 8)
        return work.codec.sixteenBit;
    const OptionValues options = resolvedEncoder(work.rendition, std::string(work.codec.id));
    return options.contains("bit-depth") && options.text("bit-depth") != "auto" && options.text("bit-depth") != "8";
}

Result<void> fitStep(RenditionWork &work)
{
    return imaging::guard(ErrorCode::OperationFailed, "fit", [&work] {
        if (imaging::hasAlpha(work.image) && !work.codec.alpha)
            flatten(work);
        if (imaging::isSixteenBit(work.image) && !mayStayDeep(work))
            work.image = codecs::toEightBit(work.image);
        const int bits = work.photo.header.bitsPerSample;
        const bool developed = work.photo.kind == files::ContentType::Raw; // the finer shades went into it
        if (!developed && bits > (imaging::isSixteenBit(work.image) ? 16 : 8))
            lose(work, "bit-depth-reduced", std::to_string(bits));
        if (const int more = work.photo.header.bands - (work.photo.header.cmyk ? 5 : 4); more > 0)
            lose(work, "channels-lost", std::to_string(work.photo.header.bands));
        if (work.photo.header.cmyk && !isOfInks(work.image))
            lose(work, "cmyk-converted");
    });
}

/// Worth a word from a two hundredth of the picture on: a few pixels of glare are outside of everything.
constexpr double kWorthTelling = 0.005;

void tellOfGamut(RenditionWork &work)
{
    const double share = work.color.gamut ? work.color.gamut->share() : 0;
    if (share < kWorthTelling || work.result.keptSource)
        return;
    const std::string percent = std::to_string(std::round(share * 1000) / 10);
    warn(work, work.color.clips ? "gamut-clipped" : "gamut-compressed",
         percent.substr(0, percent.find('.') + 2) + " %");
}

/// What the XMP file beside the picture holds is not lost.
void leaveOutWhatIsBeside(const RenditionWork &work, std::vector<std::string> &notes)
{
    const auto isLost = [](const std::string &note) { return note.starts_with(metadata::kNotCarried); };
    if (work.recipe.metadata.sidecars == files::SidecarName::None || std::none_of(notes.begin(), notes.end(), isLost))
        return;
    std::vector<std::string> beside;
    static_cast<void>(sidecarFor(work.photo, work.decision, newFileFor(work), beside)); // its own step says why not
    std::erase_if(notes, [&](const std::string &note) {
        return isLost(note) && std::find(beside.begin(), beside.end(), note) == beside.end();
    });
}

/// Of pixels as they are now: nothing is painted or turned after this.
Result<void> makeSmallVersion(RenditionWork &work)
{
    const bool hasPlace = work.codec.id == "jpeg" || work.codec.id == "tiff";
    if (!work.recipe.metadata.newThumbnails || !hasPlace)
        return {};
    GLASSINE_CHECK(
        imaging::guard(ErrorCode::OperationFailed, "thumbnail", [&work] { work.image = work.image.copy_memory(); }));
    GLASSINE_TRY(work.small, smallVersionOf(work.image, work.color.profile));
    if (work.codec.id == "jpeg") {
        GLASSINE_TRY(work.thumbnail, thumbnailJpeg(*work.small, 1));
    }
    return {};
}

Result<void> metadataStep(RenditionWork &work)
{
    GLASSINE_CHECK(makeSmallVersion(work));
    metadata::NewFile newFile = newFileFor(work);
    newFile.thumbnail = work.thumbnail;
    std::vector<std::string> notes;
    GLASSINE_TRY(work.blocks, metadata::blocksFor(work.decision, work.photo.blocks, newFile, notes));
    leaveOutWhatIsBeside(work, notes);
    if (work.recipe.metadata.policy.keepsEverything())
        for (const std::string &stranger : work.photo.strangers)
            lose(work, "metadata-not-carried", stranger);
    for (const std::string &note : notes) {
        if (note.starts_with(metadata::kNotCarried))
            lose(work, "metadata-not-carried", note.substr(metadata::kNotCarried.size()));
        else
            warn(work, "metadata-damaged", note);
    }
    return {};
}

Result<void> carryStep(RenditionWork &work)
{
    work.carried = carriedBy(work);
    return {};
}

/// What was there and does not go along. With the source's own bytes everything does.
Result<void> judgeLosses(RenditionWork &work)
{
    if (work.result.keptSource)
        return {};
    if (work.photo.facts.gainMap && work.carried.gainMap.empty())
        lose(work, "gain-map-lost");
    if (work.photo.facts.motionPhoto && work.carried.video.empty())
        lose(work, "motion-photo-lost");
    if (work.photo.facts.depth)
        lose(work, "depth-lost");
    std::string forbidden;
    for (const Warning &loss : work.losses)
        if (skipsFor(work.recipe.extras, loss))
            forbidden += (forbidden.empty() ? "" : ", ") + loss.code;
    return forbidden.empty() ? Result<void>() : fail(ErrorCode::WouldLose, {}, forbidden);
}

constexpr Step kSteps[] = {
    {"frames", framesStep}, {"geometry", geometryStep}, {"color", colorStep}, {"finish", finishStep},
    {"fit", fitStep},       {"metadata", metadataStep}, {"carry", carryStep}, {"encode", encodeStep},
    {"choose", chooseStep}, {"verify", verifyStep},
};

bool keepsSize(const OperationStep &step, Size in)
{
    const operations::OperationDescription *operation = operations::operationById(step.id);
    return operation != nullptr && operation->stage == operations::Stage::Geometry && operation->outputSize != nullptr
        && operation->outputSize(in, step.options) == in;
}

} // namespace

std::span<const Step> renditionSteps()
{
    return kSteps;
}

Result<void> makeRendition(RenditionWork &work, int outputFd)
{
    for (const Step &step : renditionSteps())
        GLASSINE_CHECK(step.run(work));
    GLASSINE_CHECK(judgeLosses(work));
    tellOfGamut(work);
    GLASSINE_CHECK(writeWhole(outputFd, work.file));
    work.result.bytes = static_cast<std::int64_t>(work.file.size());
    if (!work.result.keptSource)
        work.result.warnings.insert(work.result.warnings.end(), work.losses.begin(), work.losses.end());
    work.result.ok = true;
    return {};
}

Result<void> writeWhole(int fd, const Bytes &file)
{
    if (::ftruncate(fd, 0) != 0 || ::lseek(fd, 0, SEEK_SET) != 0)
        return fail(ErrorCode::OutputIo, {}, "errno " + std::to_string(errno));
    return files::writeAll(fd, file.data(), file.size(), {});
}

metadata::NewFile newFileFor(const RenditionWork &work)
{
    metadata::NewFile file;
    file.size = plannedSize(work.rendition, work.photo.header.upright());
    file.srgb = work.color.srgb;
    file.exif = work.codec.exif;
    file.xmp = work.codec.xmp;
    file.iptc = work.codec.iptc;
    describeMaking(file, work.photo, work.recipe, work.rendition);
    return file;
}

void describeMaking(metadata::NewFile &file, const SourcePhoto &photo, const Recipe &recipe,
                    const RenditionRecipe &picture)
{
    if (photo.blocks.xmp.empty()) // no history to go on with
        return;
    const codecs::CodecDescription *codec = codecs::codecById(resolvedFormat(picture, photo.kind));
    file.mime = codec != nullptr ? codec->mime : std::string_view();
    file.sourceMime = files::contentTypeRow(photo.kind).mime;
    Recipe making = recipe;
    making.renditions = {picture};
    file.making = recipeHash(making);
}

files::ContentType contentTypeOf(std::string_view codec)
{
    using files::ContentType;
    static constexpr std::pair<std::string_view, ContentType> kTypes[] = {
        {"jpeg", ContentType::Jpeg}, {"png", ContentType::Png},    {"webp", ContentType::WebP},
        {"avif", ContentType::Avif}, {"jxl", ContentType::JpegXl}, {"tiff", ContentType::Tiff},
        {"gif", ContentType::Gif},
    };
    const auto *found = std::find_if(std::begin(kTypes), std::end(kTypes),
                                     [codec](const auto &t) { return t.first == codec; });
    return found == std::end(kTypes) ? ContentType::Unknown : found->second;
}

bool pixelsUntouched(const SourcePhoto &photo, const Recipe &recipe, const RenditionRecipe &rendition,
                     const codecs::CodecDescription &codec)
{
    if (photo.source.tolerant) // its own bytes are damaged
        return false;
    const imaging::Header &header = photo.header;
    const bool framesLost = header.frames > 1 && !keepsFrames(photo.facts, photo.source.type, recipe, codec);
    const auto harmless = [&header](const OperationStep &step) {
        return keepsSize(step, header.upright()) || (step.id == "flatten" && !header.alpha);
    };
    return !framesLost && std::all_of(rendition.operations.begin(), rendition.operations.end(), harmless);
}

} // namespace glassine::pipeline
