// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a service made of the original takes the encoder's place: its compressed pixels, once they are the picture that was
// asked for; in our wrapping, so that metadata and profile are those of the recipe whatever the service left there.

#include "pipeline/rendition.h"

namespace glassine::pipeline {

/// The file that came back, as it came. VerificationFailed when there is none.
Result<Bytes> whatCameBack(int fd);

/// `work.file` is what came back, and becomes the file to be delivered. VerificationFailed when it is of another kind or size, lies on
/// its side, has other colors, or shows another picture than the one that would be made here.
Result<void> takeMade(RenditionWork &work);

} // namespace glassine::pipeline
