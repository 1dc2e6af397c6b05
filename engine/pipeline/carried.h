// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a new JPEG carries behind its picture, and how its picture announces it: Multi-Picture Format, Adobe's gain map 1.0
// and Google's container in XMP, ISO 21496-1, motion photo 1.0.

#include "base/bytes.h"
#include "base/result.h"

#include <string>

namespace glassine::pipeline {

struct RenditionWork;

struct Carried {
    Bytes gainMap;      ///< a JPEG; empty = none
    bool adobe = false; ///< its parameters are announced in XMP
    bool iso = false;   ///< and as ISO 21496-1 has it
    ByteView video;     ///< of the source
    std::string videoMime;
    std::string videoMoment = "-1"; ///< microseconds; which of its frames the picture shows, -1 = nobody said
    bool any() const { return !gainMap.empty() || !video.empty(); }
};

/// What this rendition can take along: the gain map cut and scaled as the picture is, the video as it is. What the recipe
/// or the format does not allow, or what cannot be read, is left out.
Carried carriedBy(const RenditionWork &work);
/// The same for a picture that keeps the source's own compressed pixels: the map keeps its own too.
Carried carriedUnchanged(const RenditionWork &work);

/// The picture's XMP with the announcement, which is a description of its own. Unchanged when there is nothing to announce.
Bytes announcing(const Bytes &xmp, const Carried &carried);
/// The XMP of a finished JPEG without it, word for word: for asking what else stands there. (exiv2 0.27 hands out a packet that
/// it has written anew.)
Bytes xmpBesideAnnouncement(ByteView jpeg, const Carried &carried);

/// A finished JPEG without what it carries, and without the segments that say where it lies: for asking what else is there.
Bytes withoutCarried(ByteView jpeg, const Carried &carried);

/// One file of all parts. CannotEncode when it gets too large.
Result<Bytes> assembled(ByteView picture, const Carried &carried);
/// Reads a finished file again: is everything where the index and the container say? VerificationFailed.
Result<void> verifyCarried(ByteView file, const Carried &carried);

} // namespace glassine::pipeline
