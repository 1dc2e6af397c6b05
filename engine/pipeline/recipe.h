// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A preset compiled and checked once: what a worker needs to know, nothing else. Plain values, no image library.

#include "base/bytes.h"
#include "base/option_spec.h"
#include "base/size.h"
#include "base/unique_fd.h"
#include "color/color_settings.h"
#include "files/content_type.h"
#include "metadata/settings.h"

#include <QJsonObject>

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace glassine::pipeline {

inline constexpr std::size_t kMaxRenditions = 31;
/// An XMP file beside each. Each file has a descriptor of a worker (worker::kMaxDescriptors).
inline constexpr std::size_t kMaxFiles = 2 * kMaxRenditions;

/// Ends the id of an XMP file; no picture's does.
inline constexpr std::string_view kSidecarSuffix = ".xmp";

/// What a rendition aims at. A later version adds a score and a size in bytes.
struct Target {
    std::optional<int> quality; ///< 1–100 on the codec's own scale; unset with lossless
    bool lossless = false;
    bool operator==(const Target &) const = default;
};

struct OperationStep {
    std::string id;       ///< operations::operationById
    OptionValues options; ///< checked, complete
    bool operator==(const OperationStep &) const = default;
};

struct RenditionRecipe {
    std::string id;                        ///< "web", "640"
    std::vector<OperationStep> operations; ///< in table order
    std::string format;                    ///< codec id, or "same": the source's own kind (see resolvedFormat)
    OptionValues encoder;                  ///< checked, complete
    Target target;
    bool sidecar = false;     ///< no picture, but the XMP file beside the one of this name
    bool neverLarger = false; ///< when the result is not smaller and nothing else was asked: deliver the source's bytes
    bool operator==(const RenditionRecipe &) const = default;
};

/// A picture that is put on photos. Options name it by its content (see logos.h); the bytes travel beside the recipe.
struct Logo {
    std::string name;                       ///< of its file, for messages
    std::shared_ptr<const Bytes> file;      ///< as read; the application's
    Size size;                              ///< of `pixels`
    std::shared_ptr<const UniqueFd> pixels; ///< memory file of RGBA rows, 8 bit, sRGB, not premultiplied; once drawn
};
/// By what options call them, which says all there is to compare.
struct Logos : std::map<std::string, Logo> {
    bool operator==(const Logos &) const { return true; }
};

/// What becomes of something that rides along with a picture.
enum class ExtraPolicy {
    Keep, ///< where the new file can hold it; else it is dropped, and said
    Drop, ///< and said
    Skip, ///< no new file of a photo that would lose it
};

/// What becomes of what the new file cannot hold: frames, pages, depth, transparency, finer shades, inks.
enum class LossPolicy { Convert, Skip };

/// The kinds of such losses, each with a word of its own where it shall not go as all others do.
enum class LossKind : std::uint8_t { Animation, Pages, Depth, Alpha, Bits, Inks, Channels };
inline constexpr std::size_t kLossKinds = 7;
enum class OwnLossPolicy { Usual, Convert, Skip };

struct ExtrasSettings {
    ExtraPolicy gainMap = ExtraPolicy::Keep;
    /// Its video has a place and a sound of its own: kept only where all metadata is.
    ExtraPolicy motion = ExtraPolicy::Keep;
    LossPolicy losses = LossPolicy::Convert;
    std::array<OwnLossPolicy, kLossKinds> own = {};
    bool pages = true; ///< all pages of a TIFF, where the new file is a TIFF
    bool operator==(const ExtrasSettings &) const = default;
};

/// What becomes of a photo that is damaged or cut off.
enum class DamagePolicy {
    Refuse, ///< no new file: half a photo must not pass for a whole one
    Rescue, ///< a new file of what can be decoded, and said; never in place
};

/// Where the picture of a camera's raw file comes from.
enum class RawSource {
    Auto,     ///< the embedded preview where its pixels suffice, else the sensor's data
    Preview,  ///< the embedded preview, if there is one, however small
    Demosaic, ///< the sensor's data
};
/// What becomes of what is brighter than the sensor can see (imaging::Highlights, in its order).
enum class RawHighlights { Clip, Blend, Rebuild };

struct RawSettings {
    RawSource source = RawSource::Auto;
    RawHighlights highlights = RawHighlights::Blend;
    bool brighten = true; ///< until one pixel in a hundred is white
    bool operator==(const RawSettings &) const = default;
};

struct Recipe {
    color::ColorSettings color;
    metadata::Settings metadata;
    bool animation = true; ///< keep all frames where the format can
    DamagePolicy damaged = DamagePolicy::Refuse;
    ExtrasSettings extras;
    RawSettings raw;
    std::vector<RenditionRecipe> renditions;
    Logos logos; ///< not part of its JSON
    bool operator==(const Recipe &) const = default;
};

/// The files that a recipe brings along and its JSON only names by their hash, in the order in which their bytes travel.
std::vector<Asset *> assetsOf(Recipe &recipe);
std::vector<const Asset *> assetsOf(const Recipe &recipe);

QJsonObject toJson(const Recipe &recipe);
/// Strict: an unknown key, option or codec is PresetInvalid with its path as subject. Used by the worker on
/// what the application sent and by the journal on what it stored.
Result<Recipe> recipeFromJson(const QJsonObject &json);
/// Stable over key order and defaults: what the ledger calls "the same settings".
std::string recipeHash(const Recipe &recipe);
/// The pictures among a recipe's renditions. They come first; the XMP files beside them follow, one each, in the same order.
std::span<const RenditionRecipe> pictures(const Recipe &recipe);
/// The XMP file beside a picture: like it in everything but its name.
RenditionRecipe sidecarOf(const RenditionRecipe &picture);
/// Adds the XMP files that the recipe's metadata settings ask for.
void addSidecars(Recipe &recipe);
/// The codec a rendition is written with for a source of this kind ("xmp": the file beside a picture): "same" becomes the
/// source's codec where it can be written here, else "png" for kinds that may be lossless or have alpha (JPEG 2000, SVG …) and "jpeg"
/// (HEIC, raw: "png" where the target is lossless).
std::string resolvedFormat(const RenditionRecipe &rendition, files::ContentType source);
/// Pixels a rendition will have for an upright source of `in` pixels.
Size plannedSize(const RenditionRecipe &rendition, Size in);
/// The target with nothing left open for the codec it is written with: no target becomes the codec's default quality
/// (lossless where it has no quality scale). A lossless target stays lossless even for a codec that cannot be: with no
/// operation and nothing else asked the pipeline then delivers the source's bytes, otherwise quality 95 is used.
Target resolvedTarget(const RenditionRecipe &rendition, const std::string &codec);
/// The encoder options for that codec, checked and complete: the rendition's own when it names this codec, else the
/// codec's defaults ("same").
OptionValues resolvedEncoder(const RenditionRecipe &rendition, const std::string &codec);

} // namespace glassine::pipeline
