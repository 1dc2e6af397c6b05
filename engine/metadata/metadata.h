// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The exiv2 fence: memory only, never a path (exiv2 on a path truncates the original in place).

#include "base/bytes.h"
#include "base/result.h"
#include "base/size.h"
#include "metadata/policy.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace glassine::metadata {

/// The three blocks a picture file can carry, as libvips hands them over and takes them.
struct Blocks {
    Bytes exif;            ///< TIFF structure, without the "Exif\0\0" that JPEG puts before it
    Bytes xmp;             ///< UTF-8 RDF packet
    Bytes iptc;            ///< IPTC-IIM datasets (not wrapped in a Photoshop IRB)
    Bytes iptcDigest = {}; ///< MD5 of the datasets as the last program that knew XMP left them; 16 bytes or none
    bool empty() const { return exif.empty() && xmp.empty() && iptc.empty(); }
};

/// Readable facts; every text valid UTF-8, at most 256 bytes.
struct Summary {
    std::string cameraMake, cameraModel, lens, dateTaken, creator, copyright;
    int rating = 0;
    int orientation = 1;
    bool gps = false, serials = false, thumbnail = false, motionPhoto = false, gainMap = false, depth = false;
    bool adobeRgb = false; ///< Exif names Adobe RGB (DCF option file), what cameras do instead of embedding a profile
    std::map<std::string, std::string> more;
    std::map<std::string, std::string, std::less<>> fields; ///< by fieldRow(): what stands there, up to 4 KB each
    std::string offset;                                     ///< of the date taken from UTC, "+01:00"; empty if unknown
};

/// In Summary::more: what the photos of one burst have in common.
inline constexpr const char *kBurstFact = "Burst";

/// Must be called once per process before the sandbox closes: the XMP toolkit sets itself up.
void initialize();

/// Never fails: what cannot be parsed is left out.
Summary summarize(const Blocks &source);

/// Every tag with its group, in the order of the blocks; at most `most`, each value at most 96 bytes.
struct TagLine {
    std::string group, key, text;
};
std::vector<TagLine> listTags(const Blocks &source, std::size_t most);

/// What the blocks are for. A block the file cannot carry comes out empty, and the creator, copyright and date
/// that stood only there move to one it can carry.
struct NewFile {
    Size size;        ///< as its pixels are stored
    bool srgb = true; ///< its pixels are sRGB (Exif ColorSpace 1), else "uncalibrated": the profile tells
    bool exif = true, xmp = true, iptc = true; ///< what its format can carry
    int orientation = 1;                       ///< other than 1 only where compressed pixels are taken over as they are
    bool samePixels = false;                   ///< as the source has them: a small version of them still is one
    Bytes thumbnail = {};                      ///< a small JPEG of the new pixels, for Exif; empty = none
    std::string mime = {}, sourceMime = {};    ///< what it is, and what it was made of: for its history
    std::string making = {};                   ///< whatever tells it from other files made of the same photo
};

struct Decision; // metadata/decision.h

/// How notes begin about what the new file's format has no place for; the tag follows.
inline constexpr std::string_view kNotCarried = "not carried: ";

/// The blocks for a new file. Orientation becomes the file's, pixel dimensions the new size; preview offsets go, and
/// embedded thumbnails that no longer match, whatever the policy. Fields are written into every block that the file
/// can carry. Unparsable blocks are dropped and named in `notes`.
Result<Blocks> blocksFor(const Decision &decision, const Blocks &source, const NewFile &file,
                         std::vector<std::string> &notes);
Result<Blocks> blocksFor(const Decision &decision, const Blocks &source, Size newSize, std::vector<std::string> &notes);

/// What a decoder has seen of the camera, for files whose metadata exiv2 does not read.
struct CameraFacts {
    std::string make, model, lens, artist;
    std::int64_t takenAt = 0; ///< seconds since 1970 of the camera's clock; 0 = unknown
    double exposure = 0, aperture = 0, iso = 0, focalLength = 0;
};
/// The same as an Exif block; empty when nothing is known.
Bytes exifOf(const CameraFacts &facts);

/// Of the XMP in a gain map only its parameters: the rest may say anything. Empty when there are none.
Bytes gainMapXmp(const Bytes &xmp);

/// Reads the blocks of a finished file in memory, independently of the encoder that wrote them: exiv2, and our
/// own walk over the boxes of JPEG XL and the extensions of GIF, which exiv2 does not read.
/// `codec` is the codec id ("jpeg" …). What cannot be read gives empty blocks and `readable` = false.
Blocks readBack(ByteView file, std::string_view codec, bool &readable);

/// What is in `written` and should not be, e.g. "Exif.GPSInfo.GPSLatitude": a promise broken. So is an orientation other
/// than 1, which would turn upright pixels once more, unless it is the one the pixels are stored in, and a thumbnail that is
/// not `thumbnail`.
std::vector<std::string> leaks(const Decision &decision, const Blocks &written, int orientation = 1,
                               ByteView thumbnail = {});
/// Serial numbers, owners and unique numbers of `source` that were to go and that `written` still holds somewhere: inside
/// a maker note, a comment, a tag nobody knows.
std::vector<std::string> secretsIn(const Decision &decision, const Blocks &source, const Blocks &written);
/// What `intended` holds and `written` lacks among the fields the policy promises (creator, copyright, date).
std::vector<std::string> losses(const Blocks &intended, const Blocks &written);

} // namespace glassine::metadata
