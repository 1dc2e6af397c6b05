// SPDX-License-Identifier: GPL-3.0-or-later
#include "metadata/kept.h"

#include "metadata/groups.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace glassine::metadata {

namespace {

// clang-format off
// What every Exif reader expects to find, and what encoders add by themselves.
constexpr std::string_view kTechnicalExif[] = {
    "Exif.Image.Orientation",     "Exif.Image.XResolution",     "Exif.Image.YResolution",
    "Exif.Image.ResolutionUnit",  "Exif.Image.YCbCrPositioning", "Exif.Photo.ExifVersion",
    "Exif.Photo.FlashpixVersion", "Exif.Photo.ColorSpace",      "Exif.Photo.PixelXDimension",
    "Exif.Photo.PixelYDimension", "Exif.Photo.ComponentsConfiguration",
};

// How the pixels of a TIFF are stored. Sorted by what they are, not by number.
constexpr std::string_view kStorageExif[] = {
    "Exif.Image.NewSubfileType", "Exif.Image.SubfileType", "Exif.Image.ImageWidth", "Exif.Image.ImageLength",
    "Exif.Image.BitsPerSample", "Exif.Image.Compression", "Exif.Image.PhotometricInterpretation",
    "Exif.Image.FillOrder", "Exif.Image.StripOffsets", "Exif.Image.SamplesPerPixel", "Exif.Image.RowsPerStrip",
    "Exif.Image.StripByteCounts", "Exif.Image.PlanarConfiguration", "Exif.Image.Predictor",
    "Exif.Image.ColorMap", "Exif.Image.TileWidth", "Exif.Image.TileLength", "Exif.Image.TileOffsets",
    "Exif.Image.TileByteCounts", "Exif.Image.ExtraSamples", "Exif.Image.SampleFormat", "Exif.Image.InkSet",
    "Exif.Image.JPEGTables", "Exif.Image.JPEGInterchangeFormat", "Exif.Image.JPEGInterchangeFormatLength",
    "Exif.Image.YCbCrCoefficients", "Exif.Image.YCbCrSubSampling", "Exif.Image.ReferenceBlackWhite",
    "Exif.Image.TransferFunction", "Exif.Image.PageNumber", "Exif.Image.SubIFDs",
    "Exif.Image.InterColorProfile", "Exif.Image.XMLPacket", "Exif.Image.IPTCNAA", "Exif.Image.ImageResources",
};

// Pointers and preview carriers: exiv2 makes the pointers anew.
constexpr std::string_view kPointersExif[] = {
    "Exif.Image.ExifTag", "Exif.Image.GPSTag", "Exif.Photo.InteroperabilityTag",
};

// Stale or untrue in any new file, by namespace: containers that list images behind the first one, gain
// maps, depth maps, thumbnails.
constexpr std::string_view kStaleNamespaces[] = {
    "http://ns.google.com/photos/1.0/container/",
    "http://ns.google.com/photos/1.0/image/",
    "http://ns.google.com/photos/1.0/depthmap/",
    "http://ns.google.com/photos/dd/1.0/device/",
    "http://ns.adobe.com/hdr-gain-map/1.0/",
    "http://ns.apple.com/HDRGainMap/1.0/",
    "http://ns.apple.com/pixeldatainfo/1.0/",
    "http://ns.adobe.com/xap/1.0/g/img/",
};

constexpr std::string_view kStaleXmp[] = {
    "Xmp.xmp.Thumbnails",         "Xmp.tiff.Orientation",       "Xmp.tiff.ImageWidth",
    "Xmp.tiff.ImageLength",       "Xmp.tiff.BitsPerSample",     "Xmp.tiff.Compression",
    "Xmp.tiff.PhotometricInterpretation", "Xmp.tiff.SamplesPerPixel", "Xmp.tiff.PlanarConfiguration",
    "Xmp.tiff.YCbCrSubSampling",  "Xmp.tiff.NativeDigest",      "Xmp.exif.PixelXDimension",
    "Xmp.exif.PixelYDimension",   "Xmp.exif.ColorSpace",        "Xmp.exif.NativeDigest",
    "Xmp.photoshop.ICCProfile",   "Xmp.photoshop.ColorMode",    "Xmp.xmpNote.HasExtendedXMP",
    "Xmp.dc.format",              "Xmp.photoshop.SidecarForExtension",
};
// clang-format on

template <std::size_t N>
bool contains(const std::string_view (&list)[N], std::string_view key)
{
    return std::find(std::begin(list), std::end(list), key) != std::end(list);
}

/// "Xmp.dc.creator[1]/x" → "Xmp.dc.creator": arrays and structures follow their root.
std::string_view rootKey(std::string_view key)
{
    return key.substr(0, key.find_first_of("[/", key.find('.')));
}

/// TIFF/EP and DNG: what a raw file says of its sensor's data is not true of a picture made of it.
bool describesSensor(std::uint16_t tag)
{
    constexpr std::uint16_t kFilterPattern[] = {0x828d, 0x828e, 0x9216, 0x9217};
    constexpr std::uint16_t kFirstOfDng = 0xc612, kLastOfDng = 0xcd4b;
    return (tag >= kFirstOfDng && tag <= kLastOfDng)
        || std::find(std::begin(kFilterPattern), std::end(kFilterPattern), tag) != std::end(kFilterPattern);
}

bool isMakerNoteGroup(const std::string &group)
{
    return group != "Image" && group != "Photo" && group != "GPSInfo" && group != "Iop" && group != "Thumbnail";
}

bool mentions(const std::string &text, std::string_view word)
{
    return text.find(word) != std::string::npos;
}

} // namespace

bool describesOldFile(const Exiv2::Exifdatum &datum)
{
    const std::string group = datum.groupName();
    if (group == "Thumbnail" || group == "MpfInfo" || group.starts_with("SubImage") || group == "SubThumb1"
        || (group.starts_with("Image") && group != "Image"))
        return true;
    const std::string key = datum.key();
    if (contains(kStorageExif, key) || contains(kPointersExif, key))
        return true;
    if (group == "Image" && describesSensor(datum.tag()))
        return true;
    const std::string name = datum.tagName();
    return isMakerNoteGroup(group)
        && (mentions(group, "Preview") || mentions(name, "Preview") || mentions(name, "Thumbnail"));
}

bool describesOldFile(const Exiv2::Xmpdatum &datum)
{
    return contains(kStaleXmp, rootKey(datum.key())) || contains(kStaleNamespaces, namespaceOf(datum))
        || announcesMotionPhoto(datum);
}

bool isMakerNote(const Exiv2::Exifdatum &datum)
{
    return isMakerNoteGroup(datum.groupName());
}

bool isThumbnail(const Exiv2::Exifdatum &datum)
{
    return datum.groupName() == "Thumbnail";
}

bool isStorage(const Exiv2::Exifdatum &datum)
{
    return contains(kStorageExif, datum.key()) || contains(kPointersExif, datum.key());
}

bool isStorageOfPage(const Exiv2::Exifdatum &datum)
{
    const std::string inMain = "Exif.Image." + datum.tagName();
    return contains(kStorageExif, inMain) || contains(kTechnicalExif, inMain);
}

bool announcesGainMap(const Exiv2::Xmpdatum &datum)
{
    const std::string space = namespaceOf(datum);
    return space == "http://ns.adobe.com/hdr-gain-map/1.0/" || space == "http://ns.apple.com/HDRGainMap/1.0/"
        || (space == "http://ns.google.com/photos/1.0/container/" && mentions(datum.toString(), "GainMap"));
}

bool announcesDepth(const Exiv2::Xmpdatum &datum)
{
    const std::string space = namespaceOf(datum);
    return space == "http://ns.google.com/photos/1.0/depthmap/" || space == "http://ns.google.com/photos/dd/1.0/device/"
        || (space == "http://ns.google.com/photos/1.0/container/" && mentions(datum.toString(), "Depth"));
}

bool describesGainMap(const Exiv2::Xmpdatum &datum)
{
    const std::string space = namespaceOf(datum);
    return space == "http://ns.adobe.com/hdr-gain-map/1.0/" || space == "http://ns.apple.com/HDRGainMap/1.0/"
        || space == "http://ns.apple.com/pixeldatainfo/1.0/";
}

bool announcesMotionPhoto(const Exiv2::Xmpdatum &datum)
{
    return namespaceOf(datum) == "http://ns.google.com/photos/1.0/camera/"
        && (mentions(datum.tagName(), "MotionPhoto") || mentions(datum.tagName(), "MicroVideo"));
}

} // namespace glassine::metadata
