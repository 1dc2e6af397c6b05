// SPDX-License-Identifier: GPL-3.0-or-later
// From the source's blocks to those of a new file.
#include "metadata/kept.h"
#include "metadata/tags.h"

#include <algorithm>

namespace glassine::metadata {

namespace {

template <typename Data, typename Predicate>
void eraseIf(Data &data, Predicate predicate)
{
    for (auto it = data.begin(); it != data.end();)
        it = predicate(*it) ? data.erase(it) : std::next(it);
}

void filter(Policy policy, Tags &tags)
{
    eraseIf(tags.exif, [&](const auto &d) { return describesOldFile(d) || !allowed(policy, d); });
    eraseIf(tags.xmp, [&](const auto &d) { return describesOldFile(d) || !allowed(policy, d); });
    eraseIf(tags.iptc, [&](const auto &d) { return !allowed(policy, d); });
    // A block of nothing but technical tags is no use to anybody.
    if (policy == Policy::Copyright && std::none_of(tags.exif.begin(), tags.exif.end(), isPromised))
        tags.exif.clear();
    const auto technical = [](const Exiv2::Iptcdatum &d) {
        return d.key() == "Iptc.Envelope.CharacterSet" || d.key() == "Iptc.Application2.RecordVersion";
    };
    if (policy == Policy::Copyright && std::all_of(tags.iptc.begin(), tags.iptc.end(), technical))
        tags.iptc.clear();
}

std::string exifDate(std::string iso)
{
    iso[4] = iso[7] = ':';
    iso[10] = ' ';
    return iso;
}

void putPromised(Tags &tags, const NewFile &file, const Tags &all)
{
    const std::string creator = creatorOf(all), copyright = copyrightOf(all), date = dateTakenOf(all);
    const bool needCreator = !creator.empty() && creatorOf(tags).empty();
    const bool needCopyright = !copyright.empty() && copyrightOf(tags).empty();
    const bool needDate = !date.empty() && dateTakenOf(tags).empty();
    if (file.exif) {
        if (needCreator)
            tags.exif["Exif.Image.Artist"] = creator;
        if (needCopyright)
            tags.exif["Exif.Image.Copyright"] = copyright;
        if (needDate)
            tags.exif["Exif.Photo.DateTimeOriginal"] = exifDate(date);
    } else if (file.xmp) {
        if (needCreator)
            tags.xmp["Xmp.dc.creator"] = creator;
        if (needCopyright)
            tags.xmp["Xmp.dc.rights"] = copyright;
        if (needDate)
            tags.xmp["Xmp.photoshop.DateCreated"] = date;
    }
}

/// Drops the blocks the format cannot carry and saves what was promised from them.
void fitToFormat(Tags &tags, const NewFile &file)
{
    const Tags all = tags;
    if (!file.exif)
        tags.exif.clear();
    if (!file.xmp)
        tags.xmp.clear();
    if (!file.iptc)
        tags.iptc.clear();
    putPromised(tags, file, all);
}

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

} // namespace

Result<Blocks> blocksFor(Policy policy, const Blocks &source, const NewFile &file, std::vector<std::string> &notes)
{
    if (policy == Policy::None)
        return Blocks{};
    try {
        Tags tags = parse(source, notes);
        filter(policy, tags);
        fitToFormat(tags, file);
        describeNewFile(tags, file);
        Blocks blocks = serialize(tags, notes);
        noteShortened(tags, blocks, notes);
        return blocks;
    } catch (const std::bad_alloc &) {
        return fail(ErrorCode::OutOfMemory, "metadata");
    } catch (const std::exception &e) {
        return fail(ErrorCode::Internal, "metadata", e.what());
    }
}

Result<Blocks> blocksFor(Policy policy, const Blocks &source, Size newSize, std::vector<std::string> &notes)
{
    NewFile file;
    file.size = newSize;
    return blocksFor(policy, source, file, notes);
}

} // namespace glassine::metadata
