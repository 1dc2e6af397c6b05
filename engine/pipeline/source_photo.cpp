// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/source_photo.h"

#include "color/convert.h"
#include "files/input_file.h"
#include "pipeline/extras.h"

#include <algorithm>

namespace glassine::pipeline {

namespace {

/// libvips hands over no Exif of a TIFF: it is spread over the directories of the file itself.
metadata::Blocks blocksOf(const SourcePhoto &photo)
{
    metadata::Blocks blocks{photo.header.exif, photo.header.xmp, photo.header.iptc};
    if (photo.source.type != files::ContentType::Tiff || !blocks.exif.empty())
        return blocks;
    bool readable = false;
    metadata::Blocks own = metadata::readBack(photo.bytes.view(), "tiff", readable);
    blocks.exif = std::move(own.exif);
    return blocks;
}

void describePixels(const imaging::Header &header, PhotoFacts &facts)
{
    facts.size = header.upright();
    facts.orientation = header.orientation;
    facts.frames = header.frames;
    facts.bands = header.bands;
    facts.bitsPerSample = header.bitsPerSample;
    facts.alpha = header.alpha;
    facts.cmyk = header.cmyk;
}

void describeMetadata(const metadata::Blocks &blocks, const metadata::Summary &summary, PhotoFacts &facts)
{
    facts.cameraMake = summary.cameraMake;
    facts.cameraModel = summary.cameraModel;
    facts.lens = summary.lens;
    facts.dateTaken = summary.dateTaken;
    facts.creator = summary.creator;
    facts.copyright = summary.copyright;
    facts.rating = summary.rating;
    facts.hasExif = !blocks.exif.empty();
    facts.hasXmp = !blocks.xmp.empty();
    facts.hasIptc = !blocks.iptc.empty();
    facts.hasGps = summary.gps;
    facts.hasSerials = summary.serials;
    facts.hasThumbnail = summary.thumbnail;
    facts.summary = summary.more;
}

} // namespace

Result<SourcePhoto> openSource(const imaging::Source &source)
{
    SourcePhoto photo;
    photo.source = source;
    GLASSINE_TRY(photo.header, imaging::readHeader(source));
    GLASSINE_TRY(photo.bytes, SourceBytes::open(source.fd, files::kSnapshotBytes));
    if (source.type == files::ContentType::Tiff && photo.header.frames > 1) {
        // libvips counts the smaller versions in a pyramid as pages.
        if (const int pages = tiffPages(photo.bytes.view()); pages > 0)
            photo.header.frames = std::min(pages, photo.header.frames);
    }
    photo.blocks = blocksOf(photo);
    const metadata::Summary summary = metadata::summarize(photo.blocks);
    describePixels(photo.header, photo.facts);
    describeMetadata(photo.blocks, summary, photo.facts);
    photo.facts.gainMap = summary.gainMap || holdsGainMap(photo.bytes.view(), source.type);
    photo.facts.motionPhoto = summary.motionPhoto || holdsMotion(photo.bytes.view(), source.type);
    photo.icc = photo.header.icc;
    if (photo.icc.empty() && summary.adobeRgb && !photo.header.cmyk && photo.header.bands >= 3)
        photo.icc = color::adobeRgbProfile();
    photo.facts.profile = color::profileDescription(photo.icc);
    for (const std::string &note : photo.header.notes)
        photo.warnings.push_back({note, {}});
    return photo;
}

} // namespace glassine::pipeline
