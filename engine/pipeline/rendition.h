// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One rendition: a list of named steps from decoded pixels to a finished, proven file.

#include "codecs/codec.h"
#include "color/convert.h"
#include "formulas/formula.h"
#include "metadata/decision.h"
#include "pipeline/carried.h"
#include "pipeline/recipe.h"
#include "pipeline/source_photo.h"

#include <vips/vips8>

#include <optional>
#include <span>
#include <string_view>

namespace glassine::pipeline {

/// Everything a step may read and what it leaves for the next one.
struct RenditionWork {
    const SourcePhoto &photo;
    const Recipe &recipe;
    const RenditionRecipe &rendition;
    const codecs::CodecDescription &codec;
    RenditionResult &result;
    const formulas::FormulaFacts facts; ///< for texts with tokens
    const metadata::Decision decision;  ///< what of the metadata goes along, what is written

    vips::VImage image; ///< maybe shrunk while loading: stands for `nominal` pixels
    Size nominal;
    color::Converted color;
    metadata::Blocks blocks; ///< for the new file
    Bytes file;              ///< once encoded
    int orientation = 1;     ///< of `file`: the source's own where its compressed pixels were taken over, else upright
    Carried carried;         ///< behind the picture in `file`
    std::vector<Warning> losses;            ///< true unless the source's own bytes are delivered
    std::optional<vips::VImage> small = {}; ///< of the new pixels, upright, where a thumbnail is wanted
    Bytes thumbnail = {};                   ///< as it stands in Exif
    bool adjusted = false;                  ///< light and color: before the photo became one of press inks
};

struct Step {
    std::string_view name;
    Result<void> (*run)(RenditionWork &);
};

/// frames → geometry → color → finish → fit → metadata → carry → encode → choose → verify.
std::span<const Step> renditionSteps();

/// Runs every step and writes the file to `outputFd`. Lazy pixels are consumed here.
Result<void> makeRendition(RenditionWork &work, int outputFd);

/// The whole of a finished file, from the first byte of `fd` on.
Result<void> writeWhole(int fd, const Bytes &file);

/// What the metadata of a new file has to agree with.
metadata::NewFile newFileFor(const RenditionWork &work);
/// What its history tells; that of the file beside a picture tells the same.
void describeMaking(metadata::NewFile &file, const SourcePhoto &photo, const Recipe &recipe,
                    const RenditionRecipe &picture);
/// The content type a codec's files are recognised as.
files::ContentType contentTypeOf(std::string_view codec);
/// The same size, the same frames and no operation that paints: only compression and metadata differ.
bool pixelsUntouched(const SourcePhoto &photo, const Recipe &recipe, const RenditionRecipe &rendition,
                     const codecs::CodecDescription &codec);

// Steps with a file of their own (delivery.cpp).
Result<void> encodeStep(RenditionWork &work);
Result<void> chooseStep(RenditionWork &work);
Result<void> verifyStep(RenditionWork &work);

} // namespace glassine::pipeline
