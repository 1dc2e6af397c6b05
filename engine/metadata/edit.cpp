// SPDX-License-Identifier: GPL-3.0-or-later
// From the source's blocks to those of a new file.
#include "metadata/field_tags.h"
#include "metadata/filter.h"
#include "metadata/gps.h"
#include "metadata/groups.h"
#include "metadata/history.h"
#include "metadata/kept.h"

namespace glassine::metadata {

namespace {

void describeNewFile(Tags &tags, const NewFile &file)
{
    if (tags.exif.empty() && file.orientation == 1)
        return;
    // A damaged block can hold a tag twice; operator[] would change the first one only.
    eraseIf(tags.exif, [](const auto &datum) {
        const std::string key = datum.key();
        return key == "Exif.Image.Orientation" || key == "Exif.Photo.PixelXDimension"
            || key == "Exif.Photo.PixelYDimension" || key == "Exif.Photo.ColorSpace";
    });
    tags.exif["Exif.Image.Orientation"] = static_cast<std::uint16_t>(file.orientation);
    tags.exif["Exif.Photo.PixelXDimension"] = static_cast<std::uint32_t>(file.size.width);
    tags.exif["Exif.Photo.PixelYDimension"] = static_cast<std::uint32_t>(file.size.height);
    tags.exif["Exif.Photo.ColorSpace"] = std::uint16_t(file.srgb ? 1 : 0xffff);
    const auto interop = tags.exif.findKey(Exiv2::ExifKey("Exif.Iop.InteroperabilityIndex"));
    if (interop == tags.exif.end())
        return;
    if (file.srgb)
        *interop = std::string("R98");
    else
        tags.exif.erase(interop);
}

void writeFields(Tags &tags, const Decision &decision, const NewFile &file, std::vector<std::string> &notes)
{
    for (const FieldValue &value : decision.writing)
        if (const FieldRow *row = fieldRow(value.key))
            writeField(tags, *row, value.text, file, notes);
}

/// A fitting block can still lose tags in exiv2: above 64 KB it drops previews and large unknown ones.
void noteShortened(const Tags &before, const Blocks &after, std::vector<std::string> &notes)
{
    constexpr std::size_t kJpegSegment = 65527;
    std::size_t size = 0;
    for (const auto &datum : before.exif)
        size += static_cast<std::size_t>(datum.size());
    if (size > kJpegSegment && after.exif.size() <= kJpegSegment)
        notes.emplace_back("Exif block was over 64 KB: its largest unknown tags were left out");
}

Blocks makeBlocks(const Decision &decision, const Blocks &source, const NewFile &file, std::vector<std::string> &notes)
{
    Tags tags = parse(source, notes);
    filter(decision.policy, file, tags, notes);
    if (decision.reducePlace)
        reduceToCity(tags);
    fitToFormat(tags, file, notes);
    // What moved from one block to another is judged once more, by its new name.
    eraseIf(tags.xmp, [&](const auto &datum) { return describesOldFile(datum) || !allowed(decision.policy, datum); });
    writeFields(tags, decision, file, notes);
    if (file.exif && !file.thumbnail.empty())
        setThumbnail(tags.exif, file.thumbnail);
    describeNewFile(tags, file);
    renewHistory(tags.xmp, decision.policy, file);
    Blocks blocks = serialize(tags, notes);
    noteShortened(tags, blocks, notes);
    return blocks;
}

} // namespace

Result<Blocks> blocksFor(const Decision &decision, const Blocks &source, const NewFile &file,
                         std::vector<std::string> &notes)
{
    if (decision.keepsNothing() && file.thumbnail.empty())
        return Blocks{};
    try {
        return makeBlocks(decision, source, file, notes);
    } catch (const std::bad_alloc &) {
        return fail(ErrorCode::OutOfMemory, "metadata");
    } catch (const std::exception &e) {
        return fail(ErrorCode::Internal, "metadata", e.what());
    }
}

Result<Blocks> blocksFor(const Decision &decision, const Blocks &source, Size newSize, std::vector<std::string> &notes)
{
    NewFile file;
    file.size = newSize;
    return blocksFor(decision, source, file, notes);
}

} // namespace glassine::metadata
