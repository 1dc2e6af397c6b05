// SPDX-License-Identifier: GPL-3.0-or-later
#include "metadata/groups.h"

#include <array>
#include <unordered_map>

namespace glassine::metadata {

namespace {

struct Row {
    Group group;
    std::string_view names; ///< separated by blanks
};

// Exif's main directory (TIFF, TIFF/EP, DNG, Windows).
constexpr std::array kImageRows{
    Row{Group::Technical, "Orientation XResolution YResolution ResolutionUnit YCbCrPositioning"},
    Row{Group::Description, "ImageDescription XPTitle XPComment XPKeywords XPSubject DocumentName PageName"},
    Row{Group::Creator, "Artist Copyright XPAuthor"},
    Row{Group::Camera,
        "Make Model UniqueCameraModel LocalizedCameraModel HostComputer ExposureTime FNumber ExposureProgram "
        "ISOSpeedRatings ShutterSpeedValue ApertureValue BrightnessValue ExposureBiasValue MaxApertureValue "
        "SubjectDistance MeteringMode LightSource Flash FocalLength FlashEnergy FocalPlaneXResolution "
        "FocalPlaneYResolution FocalPlaneResolutionUnit ExposureIndex SensingMethod SpectralSensitivity OECF "
        "SelfTimerMode CompressedBitsPerPixel SubjectLocation Noise"},
    Row{Group::Lens, "LensInfo"},
    Row{Group::Serials, "CameraSerialNumber RawDataUniqueID ImageNumber ImageID"},
    Row{Group::Dates, "DateTime DateTimeOriginal PreviewDateTime TimeZoneOffset"},
    Row{Group::Rating, "Rating RatingPercent"},
    Row{Group::History,
        "Software ProcessingSoftware ImageHistory OriginalRawFileName OriginalRawFileData PreviewApplicationName "
        "PreviewApplicationVersion PreviewSettingsName PreviewSettingsDigest SecurityClassification"},
    Row{Group::MakerNotes, "DNGPrivateData"},
};

constexpr std::array kPhotoRows{
    Row{Group::Technical,
        "ExifVersion FlashpixVersion ColorSpace PixelXDimension PixelYDimension ComponentsConfiguration"},
    Row{Group::Description, "UserComment"},
    Row{Group::Lens, "LensSpecification LensMake LensModel"},
    Row{Group::Serials, "BodySerialNumber CameraOwnerName LensSerialNumber ImageUniqueID"},
    Row{Group::Dates,
        "DateTimeOriginal DateTimeDigitized OffsetTime OffsetTimeOriginal OffsetTimeDigitized SubSecTime "
        "SubSecTimeOriginal SubSecTimeDigitized"},
    Row{Group::MakerNotes, "MakerNote"},
    Row{Group::Other, "RelatedSoundFile"},
};

constexpr std::array kIptcRows{
    Row{Group::Technical, "CharacterSet RecordVersion ModelVersion FileFormat FileVersion"},
    Row{Group::Creator, "Byline BylineTitle Copyright Credit Source"},
    Row{Group::Dates,
        "DateCreated TimeCreated DigitizationDate DigitizationTime ReleaseDate ReleaseTime ExpirationDate "
        "ExpirationTime DateSent TimeSent"},
    Row{Group::History, "Program ProgramVersion ServiceId EnvelopeNumber ProductId UNO ARMId ARMVersion Destination"},
    Row{Group::Thumbnails, "PreviewFormat PreviewVersion Preview"},
};

struct XmpRow {
    Group group; ///< of what `names` does not list elsewhere
    std::string_view uri;
    std::string_view names; ///< "" = the whole namespace
};

constexpr std::string_view kDc = "http://purl.org/dc/elements/1.1/";
constexpr std::string_view kXmp = "http://ns.adobe.com/xap/1.0/";
constexpr std::string_view kPhotoshop = "http://ns.adobe.com/photoshop/1.0/";
constexpr std::string_view kTiff = "http://ns.adobe.com/tiff/1.0/";
constexpr std::string_view kExif = "http://ns.adobe.com/exif/1.0/";
constexpr std::string_view kExifEx = "http://cipa.jp/exif/1.0/";
constexpr std::string_view kAux = "http://ns.adobe.com/exif/1.0/aux/";
constexpr std::string_view kIptcExt = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/";
constexpr std::string_view kMicrosoft = "http://ns.microsoft.com/photo/1.0/";
constexpr std::string_view kDigikam = "http://www.digikam.org/ns/1.0/";
constexpr std::string_view kAcdsee = "http://ns.acdsee.com/iptc/1.0/";
constexpr std::string_view kLightroom = "http://ns.adobe.com/lightroom/1.0/";

constexpr std::array kXmpRows{
    XmpRow{Group::Description, kDc, ""},
    XmpRow{Group::Creator, kDc, "creator rights contributor publisher"},
    XmpRow{Group::Dates, kDc, "date"},
    XmpRow{Group::History, kDc, "identifier format"},
    XmpRow{Group::Creator, "http://ns.adobe.com/xap/1.0/rights/", ""},
    XmpRow{Group::Creator, "http://ns.useplus.org/ldf/xmp/1.0/", ""},
    XmpRow{Group::Creator, "http://creativecommons.org/ns#", ""},
    XmpRow{Group::History, kXmp, ""},
    XmpRow{Group::Dates, kXmp, "CreateDate ModifyDate MetadataDate"},
    XmpRow{Group::Rating, kXmp, "Rating Label"},
    XmpRow{Group::History, kPhotoshop, ""},
    XmpRow{Group::Description, kPhotoshop,
           "Instructions Headline CaptionWriter Category SupplementalCategories Urgency TransmissionReference City "
           "State Country"},
    XmpRow{Group::Creator, kPhotoshop, "Credit Source AuthorsPosition"},
    XmpRow{Group::Dates, kPhotoshop, "DateCreated"},
    XmpRow{Group::Description, "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/", ""},
    XmpRow{Group::Description, kIptcExt, ""},
    XmpRow{Group::Faces, kIptcExt, "PersonInImage PersonInImageWDetails ImageRegion"},
    XmpRow{Group::Serials, kIptcExt, "DigImageGUID DigitalImageGUID"},
    XmpRow{Group::Creator, kIptcExt, "ArtworkOrObject"},
    XmpRow{Group::Camera, kExif, ""},
    XmpRow{Group::Technical, kExif, "ExifVersion FlashpixVersion ComponentsConfiguration"},
    XmpRow{Group::Description, kExif, "UserComment"},
    XmpRow{Group::Dates, kExif, "DateTimeOriginal DateTimeDigitized"},
    XmpRow{Group::Serials, kExif, "ImageUniqueID"},
    XmpRow{Group::MakerNotes, kExif, "MakerNote"},
    XmpRow{Group::Other, kExif, "RelatedSoundFile"},
    XmpRow{Group::Camera, kExifEx, ""},
    XmpRow{Group::Lens, kExifEx, "LensSpecification LensMake LensModel"},
    XmpRow{Group::Serials, kExifEx, "BodySerialNumber CameraOwnerName LensSerialNumber"},
    XmpRow{Group::Technical, kTiff, "XResolution YResolution ResolutionUnit YCbCrPositioning"},
    XmpRow{Group::Camera, kTiff, ""},
    XmpRow{Group::Creator, kTiff, "Artist Copyright"},
    XmpRow{Group::Description, kTiff, "ImageDescription"},
    XmpRow{Group::Dates, kTiff, "DateTime"},
    XmpRow{Group::History, kTiff, "Software"},
    XmpRow{Group::Lens, kAux, ""},
    XmpRow{Group::Camera, kAux, "Firmware FlashCompensation"},
    XmpRow{Group::Serials, kAux, "SerialNumber OwnerName LensSerialNumber ImageNumber"},
    XmpRow{Group::Faces, "http://www.metadataworkinggroup.com/schemas/regions/", ""},
    XmpRow{Group::Description, "http://www.metadataworkinggroup.com/schemas/keywords/", ""},
    XmpRow{Group::Description, "http://www.metadataworkinggroup.com/schemas/collections/", ""},
    XmpRow{Group::Faces, "http://ns.microsoft.com/photo/1.2/", ""},
    XmpRow{Group::Faces, "http://ns.microsoft.com/photo/1.2/t/RegionInfo#", ""},
    XmpRow{Group::Faces, "http://ns.microsoft.com/photo/1.2/t/Region#", ""},
    XmpRow{Group::Faces, "http://ns.apple.com/faceinfo/1.0/", ""},
    XmpRow{Group::Camera, kMicrosoft, ""},
    XmpRow{Group::Rating, kMicrosoft, "Rating"},
    XmpRow{Group::Dates, kMicrosoft, "DateAcquired"},
    XmpRow{Group::Description, kMicrosoft, "LastKeywordIPTC LastKeywordXMP"},
    XmpRow{Group::Lens, kMicrosoft, "LensManufacturer LensModel"},
    XmpRow{Group::Description, kDigikam, ""},
    XmpRow{Group::Rating, kDigikam, "PickLabel ColorLabel"},
    XmpRow{Group::History, kDigikam, "ImageHistory"},
    XmpRow{Group::Serials, kDigikam, "ImageUniqueID"},
    XmpRow{Group::Description, kAcdsee, ""},
    XmpRow{Group::Creator, kAcdsee, "author"},
    XmpRow{Group::Rating, kAcdsee, "rating tagged"},
    XmpRow{Group::Dates, kAcdsee, "datetime dates"},
    XmpRow{Group::Description, kLightroom, ""},
    XmpRow{Group::History, kLightroom, "privateRTKInfo"},
    XmpRow{Group::Description, "http://ns.microsoft.com/expressionmedia/1.0/", ""},
    XmpRow{Group::Description, "http://ns.iview-multimedia.com/mediapro/1.0/", ""},
    XmpRow{Group::History, "http://ns.adobe.com/xap/1.0/mm/", ""},
    XmpRow{Group::History, "http://ns.adobe.com/xap/1.0/bj/", ""},
    XmpRow{Group::History, "http://ns.adobe.com/camera-raw-settings/1.0/", ""},
    XmpRow{Group::History, "http://ns.adobe.com/camera-raw-saved-settings/1.0/", ""},
    XmpRow{Group::History, "http://darktable.sf.net/", ""},
    XmpRow{Group::History, "http://ns.adobe.com/xmp/1.0/DynamicMedia/", ""},
    XmpRow{Group::Technical, "http://ns.adobe.com/xmp/note/", ""},
};

using Table = std::unordered_map<std::string, Group>;

template <typename Function>
void forEachWord(std::string_view words, Function function)
{
    while (!words.empty()) {
        const std::size_t end = std::min(words.find(' '), words.size());
        function(words.substr(0, end));
        words.remove_prefix(std::min(end + 1, words.size()));
    }
}

template <std::size_t N>
Table tableOf(const std::array<Row, N> &rows)
{
    Table table;
    for (const Row &row : rows)
        forEachWord(row.names, [&](std::string_view name) { table.emplace(name, row.group); });
    return table;
}

Table xmpTable()
{
    Table table;
    for (const XmpRow &row : kXmpRows) {
        if (row.names.empty())
            table.emplace(row.uri, row.group);
        forEachWord(row.names, [&](std::string_view name) {
            table.emplace(std::string(row.uri) + '\n' + std::string(name), row.group);
        });
    }
    return table;
}

Group lookedUp(const Table &table, const std::string &name, Group otherwise)
{
    const auto found = table.find(name);
    return found == table.end() ? otherwise : found->second;
}

bool mentions(std::string_view text, std::string_view word)
{
    return text.find(word) != std::string_view::npos;
}

bool namesSerial(std::string_view name)
{
    return mentions(name, "SerialNumber") || mentions(name, "SerialNo") || mentions(name, "OwnerName")
        || mentions(name, "OwnersName") || mentions(name, "ImageUniqueID") || mentions(name, "ShutterCount");
}

bool namesPlace(std::string_view name)
{
    return mentions(name, "GPS") || mentions(name, "Gps") || mentions(name, "Latitude") || mentions(name, "Longitude")
        || mentions(name, "Longtitude"); // as some drones have it
}

Group groupInMakerNote(const Exiv2::Exifdatum &datum)
{
    const std::string name = datum.tagName();
    if (namesSerial(name) || name == "SerialInfo")
        return Group::Serials;
    return namesPlace(name) ? Group::Place : Group::MakerNotes;
}

} // namespace

std::string namespaceOf(const Exiv2::Xmpdatum &datum)
{
    try {
        return Exiv2::XmpProperties::ns(datum.groupName());
    } catch (const std::exception &) {
        return {};
    }
}

Group groupOf(const Exiv2::Exifdatum &datum)
{
    static const Table kImage = tableOf(kImageRows);
    static const Table kPhoto = tableOf(kPhotoRows);
    const std::string group = datum.groupName();
    const std::string name = datum.tagName();
    if (group == "Image")
        return lookedUp(kImage, name, Group::Other);
    if (group == "Photo")
        return lookedUp(kPhoto, name, name.starts_with("0x") ? Group::Other : Group::Camera);
    if (group == "GPSInfo")
        return Group::Place;
    if (group == "Iop")
        return Group::Technical;
    if (group == "Thumbnail" || group == "MpfInfo" || group.starts_with("SubImage") || group.starts_with("SubThumb")
        || group.starts_with("Image"))
        return Group::Thumbnails;
    return groupInMakerNote(datum);
}

Group groupOf(const Exiv2::Xmpdatum &datum)
{
    static const Table kTable = xmpTable();
    const std::string path = datum.tagName();
    if (namesPlace(path))
        return Group::Place;
    if (namesSerial(path))
        return Group::Serials;
    const std::string uri = namespaceOf(datum);
    const std::string root = path.substr(0, path.find_first_of("/["));
    const auto named = kTable.find(uri + '\n' + root);
    return named != kTable.end() ? named->second : lookedUp(kTable, uri, Group::Other);
}

Group groupOf(const Exiv2::Iptcdatum &datum)
{
    static const Table kTable = tableOf(kIptcRows);
    const std::string name = datum.tagName();
    return lookedUp(kTable, name, name.starts_with("0x") ? Group::Other : Group::Description);
}

bool isSealedMakerNote(const Exiv2::Exifdatum &datum, bool takenApart)
{
    const std::string name = datum.tagName();
    return (datum.groupName() == "Photo" && name == "MakerNote" && !takenApart)
        || (datum.groupName() == "Image" && name == "DNGPrivateData");
}

} // namespace glassine::metadata
