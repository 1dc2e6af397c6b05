// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The XMP file beside a photo counts more than what stands in the photo: it was written later.

#include "metadata/metadata.h"

namespace glassine::metadata {

/// `source` as its sidecar has it: every property of the sidecar takes the place of the photo's, and where Exif or IPTC
/// say something else about a field, they say the same from now on. A sidecar that is no XMP is named in `notes`.
Blocks withSidecar(const Blocks &source, ByteView sidecar, std::vector<std::string> &notes);

} // namespace glassine::metadata
