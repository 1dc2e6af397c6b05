// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What is known of a photo, and what came of its renditions. Plain values: they cross the process border.

#include "base/result.h"
#include "base/size.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace glassine::pipeline {

/// What a photo is. Every text is bounded to 256 bytes and valid UTF-8.
struct PhotoFacts {
    Size size;           ///< upright: orientation already applied
    int orientation = 1; ///< EXIF 1–8 as stored (0 or invalid = 1)
    int frames = 1;
    int bands = 0;
    int bitsPerSample = 8;
    bool alpha = false;
    bool cmyk = false;
    bool gainMap = false;
    bool motionPhoto = false;
    bool depth = false;      ///< a depth map is stored beside the picture
    bool animated = false;   ///< its frames are time, not pages
    bool equalPages = false; ///< all of one size and kind: a TIFF can keep them
    std::string profile;     ///< description of the embedded profile; empty = none
    std::string space; ///< what the colors are (color::spaceName): "srgb", "adobe-rgb" …, "none" where nobody says
    std::string
        spaceFrom;       ///< who says so: "profile", "exif", "codes" (cICP, nclx), "numbers" (gAMA, cHRM); or "assumed"
    int outOfGamut = -1; ///< of ten thousand pixels, how many the output cannot hold; -1: not looked at (see preflight)
    int gamma = 0;       ///< of the tone curve in hundredths; 0 where no such number tells it
    std::string cameraMake, cameraModel, lens;
    std::string dateTaken; ///< EXIF DateTimeOriginal "2026-11-20T19:46:17", empty if unknown
    std::string creator, copyright;
    int rating = 0;
    bool hasExif = false, hasXmp = false, hasIptc = false, hasGps = false, hasSerials = false;
    bool hasThumbnail = false;
    std::string dateOffset;                                 ///< of dateTaken from UTC, "+01:00"; empty if unknown
    std::map<std::string, std::string, std::less<>> fields; ///< metadata::fieldRows(); across the border 256 bytes each
    std::map<std::string, std::string> summary; ///< up to 64 further readable facts: "Exposure" → "1/250 s f/8 ISO 100"
};

/// A remark worth showing on a photo's row that is no error: wire name and detail.
struct Warning {
    std::string code; ///< "animation-lost", "gain-map-lost", "profile-broken", "bit-depth-reduced", "wrong-extension" …
    std::string detail;
};

/// A tag for people to see: what leaves with a file.
struct MetadataTag {
    std::string group; ///< metadata::GroupRow::key(), or "technical"
    std::string key;   ///< "Exif.Image.Artist"
    std::string text;  ///< as far as it fits
};

struct Area {
    int left = 0;
    int top = 0;
    Size size;
};

struct RenditionResult {
    bool ok = false;
    Error error;
    std::string format; ///< codec id written
    Size size;
    std::int64_t bytes = 0;  ///< written to its descriptor
    bool keptSource = false; ///< the source's bytes were written (result would not have been smaller)
    std::vector<Warning> warnings;
    Area mark; ///< where the watermark lies in the new file's pixels; empty = there is none, or many
};

} // namespace glassine::pipeline
