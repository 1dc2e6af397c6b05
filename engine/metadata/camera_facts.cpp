// SPDX-License-Identifier: GPL-3.0-or-later
#include "metadata/tags.h"

#include <cmath>
#include <ctime>

namespace glassine::metadata {

namespace {

void putText(Exiv2::ExifData &exif, const char *key, const std::string &text)
{
    if (const std::string clean = cleanText(text); !clean.empty())
        exif[key] = clean;
}

void putFraction(Exiv2::ExifData &exif, const char *key, double value)
{
    constexpr double kLargest = 100'000;
    if (!(value > 0) || value > kLargest)
        return;
    // Exposure times are said as photographers do: 1/250.
    if (value < 1 && std::abs(1 / value - std::round(1 / value)) < 0.05 / value)
        exif[key] = Exiv2::URational(1, std::uint32_t(std::lround(1 / value)));
    else
        exif[key] = Exiv2::URational(std::uint32_t(std::lround(value * 1000)), 1000);
}

std::string dateText(std::int64_t seconds)
{
    const auto time = std::time_t(seconds);
    std::tm parts{};
    char text[32] = "";
    // LibRaw read the camera's clock as this machine's local time.
    if (seconds <= 0 || ::localtime_r(&time, &parts) == nullptr)
        return {};
    return {text, std::strftime(text, sizeof text, "%Y:%m:%d %H:%M:%S", &parts)};
}

} // namespace

Bytes exifOf(const CameraFacts &facts)
{
    try {
        Tags tags;
        putText(tags.exif, "Exif.Image.Make", facts.make);
        putText(tags.exif, "Exif.Image.Model", facts.model);
        putText(tags.exif, "Exif.Image.Artist", facts.artist);
        putText(tags.exif, "Exif.Photo.LensModel", facts.lens);
        putText(tags.exif, "Exif.Photo.DateTimeOriginal", dateText(facts.takenAt));
        putFraction(tags.exif, "Exif.Photo.ExposureTime", facts.exposure);
        putFraction(tags.exif, "Exif.Photo.FNumber", facts.aperture);
        putFraction(tags.exif, "Exif.Photo.FocalLength", facts.focalLength);
        if (facts.iso >= 1 && facts.iso <= 65535)
            tags.exif["Exif.Photo.ISOSpeedRatings"] = std::uint16_t(facts.iso);
        std::vector<std::string> notes;
        return serialize(tags, notes).exif;
    } catch (const std::exception &) {
        return {};
    }
}

} // namespace glassine::metadata
