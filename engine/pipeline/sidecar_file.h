// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The XMP file beside a new picture: what may go along with it, whether the picture's format has a place for it or not.

#include "metadata/decision.h"
#include "pipeline/recipe.h"
#include "pipeline/source_photo.h"

namespace glassine::pipeline {

/// Exif and IPTC as XMP has them, and XMP. `notes` name what XMP has no property for.
Result<Bytes> sidecarFor(const SourcePhoto &photo, const metadata::Decision &decision, metadata::NewFile picture,
                         std::vector<std::string> &notes);

/// Makes the file, proves it as the metadata of pictures are, and writes it.
Result<void> makeSidecar(const SourcePhoto &photo, const Recipe &recipe, const RenditionRecipe &rendition, int outputFd,
                         RenditionResult &result);

} // namespace glassine::pipeline
