// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The libvips fence: start-up, loading by named loader behind a header gate, errors turned into values.

#include "base/bytes.h"
#include "base/result.h"
#include "base/size.h"
#include "files/content_type.h"
#include "files/limits.h"
#include "formulas/origin.h"

#include <vips/vips8>

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace glassine::imaging {

/// vips_init, untrusted loaders blocked, operation cache off, one thread. `unblock` names the one loader class a
/// tier B process may use ("VipsForeignLoadJxl"); empty for pool workers. Once per process.
Result<void> start(const char *programName, const std::string &unblock = {});
/// Loads plug-ins and lazily initialized parts of every codec once, so that nothing needs a path later.
void warmUp();
/// Makes fontconfig read its configuration and its list of fonts; the fonts themselves are opened when they are used.
/// For a process that draws text: an SVG's, or a watermark's. Where it draws SVGs, what tells the kinds of pictures inside them
/// is read too.
void warmUpFonts();
/// Fonts are files: a process that was not left a way to them would draw nothing where the text is.
bool canOpenFonts();
/// For a process that has ImageMagick's loader unblocked: makes it read its configuration and load the coders of the few
/// formats that are given to it.
void warmUpMagick();
/// Is libvips' module for ImageMagick installed?
bool hasMagickModule();
bool hasOperation(std::string_view nickname);

/// Runs `work`, turns VError (and bad_alloc) into Error{code, subject, libvips' last line} and clears libvips' buffer.
Result<void> guard(ErrorCode code, const std::string &subject, const std::function<void()> &work);

/// What the header says, before any pixel is decoded.
struct Header {
    Size stored;         ///< as in the file, orientation not applied; one frame
    int orientation = 1; ///< 1–8; HEIF transforms are already applied by libheif, so 1 there
    int frames = 1;
    int bands = 3;
    int bitsPerSample = 8;
    bool alpha = false, cmyk = false;
    bool animated = false; ///< frames are time, not pages
    int page = 0;          ///< which of the pictures in an icon is read
    int progressiveScans = 0;
    /// Without "Exif\0\0", without Photoshop's wrapping; empty when absent or over the limits (then `notes` says so).
    Bytes icc, exif, xmp, iptc;
    std::vector<std::string> notes; ///< "icc-too-large", "metadata-too-large", "extended-xmp-ignored"
    Size upright() const { return orientation >= 5 ? stored.transposed() : stored; }
};

class RawDecoder;

struct Source {
    int fd = -1; ///< not owned; position is not used (pread/mmap-safe)
    files::ContentType type = files::ContentType::Unknown;
    Limits limits;
    formulas::Origin origin = {};
    int sidecarFd = -1;              ///< the XMP file beside the photo; not owned
    const RawDecoder *raw = nullptr; ///< not owned; in processes for camera raw only
    bool tolerant = false;           ///< takes what can be decoded of a damaged file, where its decoder can go on
};

/// Opens with the named loader and checks the gate (pixels × frames × bytes, scans, ICC and metadata sizes).
/// Errors: TooManyPixels, TooManyFrames, InputTooLarge, DamagedInput, UnsupportedFormat, EmptyFile.
Result<Header> readHeader(const Source &source);

struct LoadRequest {
    bool allFrames = false; ///< of an animation, or pages of one size: stacked vertically, "page-height" set
    /// The largest upright pixels any rendition needs from the geometry stage; lets the loader shrink while
    /// decoding where the result stays at SSIMULACRA2 ≥ 92 against full decode + Lanczos3. 0×0 = full size.
    Size atLeast = {};
    /// HEIF: the small version that cameras store for lists, where there is one (its size is its own, its shape the camera's
    /// affair); the picture itself otherwise.
    bool stored = false;
    bool sequential = true;  ///< one top-to-bottom pass; false when several renditions or crops need random access
    double drawingScale = 1; ///< SVG: drawn that many times as large as it says
};

/// Decodes: upright, alpha kept, 8 or 16 bit, gray/RGB/CMYK in the source's own space, orientation tag removed.
/// fail_on = warning: half a JPEG is DamagedInput, not half a picture. Pixels may be lazy: errors can also
/// surface when the image is consumed, through guard().
Result<vips::VImage> load(const Source &source, const Header &header, const LoadRequest &request);

/// The pixels turned as an EXIF orientation says.
vips::VImage uprighted(const vips::VImage &image, int orientation);

/// True where loadReduced() knows a way: JPEGs whose bytes are in memory, gray or RGB.
bool canLoadReduced(ByteView file, files::ContentType type, const Header &header);
/// Decodes once and gives one upright picture in memory for each size (upright, not larger than the photo), in exactly that
/// size: Lanczos 3 over every decoded pixel. 8 bit, gray or RGB in the source's own space. DamagedInput as load().
Result<std::vector<vips::VImage>> loadReduced(ByteView file, const Header &header, std::span<const Size> sizes);

/// Decodes a finished output completely, with fail_on = warning; gives what it really is. VerificationFailed. `pages` of a
/// TIFF are read: behind them there may be a thumbnail.
struct Verified {
    Size size;
    int frames = 1;
    int bands = 0;
    bool alpha = false;
};
Result<Verified> verify(ByteView encoded, files::ContentType expected, int pages = 1);

} // namespace glassine::imaging
