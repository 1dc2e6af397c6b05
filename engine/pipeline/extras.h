// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What rides along with a picture: gain maps, motion photos, segments nobody asked for. Found by walking the
// container ourselves, always inside the bytes given.

#include "base/bytes.h"
#include "files/content_type.h"

#include <cstddef>

namespace glassine::pipeline {

/// An HDR gain map stored beside the picture (ISO 21496-1, Ultra HDR, Apple).
bool holdsGainMap(ByteView file, files::ContentType type);
/// A depth map, or another one of what is where, stored beside the picture (Apple's portraits).
bool holdsDepth(ByteView file, files::ContentType type);
/// A video stored behind or beside the picture (Google, Samsung).
bool holdsMotion(ByteView file, files::ContentType type);

/// A HEIC or AVIF with a track of frames: decoders of still pictures show one of them.
bool isHeifSequence(ByteView file, files::ContentType type);

/// An SVG that draws text.
bool holdsText(ByteView file, files::ContentType type);

/// True when the file is nothing but a picture and the metadata blocks that are read here: no comments, no unknown
/// segments or chunks, nothing behind its end. False for containers that are not walked.
bool holdsOnlyPicture(ByteView file, files::ContentType type);

/// How many bytes stand behind the end of the picture, in a JPEG, a PNG or a WebP; 0 when there are none but zeros,
/// or when it cannot be told.
std::size_t bytesBehind(ByteView file, files::ContentType type);

/// Pages of a classic TIFF without the smaller versions of a pyramid and without masks; 0 when it cannot be told.
int tiffPages(ByteView file);
/// Are all pages of one size and one kind of pixels? Not where there are smaller versions or masks between them.
bool tiffPagesAreEqual(ByteView file);
/// Photoshop's image resources in a classic TIFF, a JPEG 2000 file or a Photoshop document; empty when there are none.
ByteView photoshopResources(ByteView file, files::ContentType type);
/// Bits per sample of a classic TIFF whose gray counts from white (0) to black; 0 for every other file.
int whiteIsZeroBits(ByteView file);

} // namespace glassine::pipeline
