// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where a new file comes from, as XMP's media management tells it (XMP specification part 2, 1.2.5 and 1.2.6).

#include "metadata/metadata.h"
#include "metadata/policy.h"

#include <exiv2/exiv2.hpp>

namespace glassine::metadata {

/// A new file is a document of its own, derived from the old one: new numbers, the old ones as its origin, one more event.
/// Only where there is a history that the policy keeps; a photo without one gets none.
/// Numbers are made of the old ones and of how the file was made, and the event has no time: the same photo and settings
/// give the same file.
void renewHistory(Exiv2::XmpData &xmp, const Policy &policy, const NewFile &file);

} // namespace glassine::metadata
