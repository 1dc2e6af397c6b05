// SPDX-License-Identifier: GPL-3.0-or-later
#include "metadata/filter.h"

#include "metadata/field_tags.h"
#include "metadata/groups.h"
#include "metadata/kept.h"

#include <set>

namespace glassine::metadata {

namespace {

bool takenApart(const Exiv2::ExifData &exif)
{
    return std::any_of(exif.begin(), exif.end(), [](const Exiv2::Exifdatum &datum) {
        const std::string group = datum.groupName(); // "MakerNote" only says where it stood
        return isMakerNote(datum) && group != "MakerNote" && groupOf(datum) != Group::Thumbnails;
    });
}

/// What is not taken apart cannot be searched for what must not go along.
void dropSealedMakerNote(const Policy &policy, Tags &tags, std::vector<std::string> &notes)
{
    if (policy.keeps(Group::Serials) && policy.keeps(Group::Place))
        return;
    const bool apart = takenApart(tags.exif);
    const auto before = tags.exif.count();
    eraseIf(tags.exif, [apart](const Exiv2::Exifdatum &datum) { return isSealedMakerNote(datum, apart); });
    if (tags.exif.count() != before)
        notes.push_back("Maker note cannot be searched for serial numbers and places and was left out");
}

template <typename Data>
bool saysNothing(const Data &data)
{
    return std::all_of(data.begin(), data.end(), [](const auto &datum) { return groupOf(datum) == Group::Technical; });
}

std::string exifDate(std::string iso)
{
    iso[4] = iso[7] = ':';
    iso[10] = ' ';
    return iso;
}

/// Creator, copyright and date, which stood in a block that is gone.
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

/// Of IPTC, what fields and dates do not say.
void nameLost(const Exiv2::IptcData &iptc, std::set<std::string> &lost)
{
    for (const Exiv2::Iptcdatum &datum : iptc) {
        const std::string key = datum.key();
        const bool isField = std::any_of(fieldRows().begin(), fieldRows().end(),
                                         [&](const FieldRow &row) { return row.iptc == key; });
        const Group group = groupOf(datum);
        if (!isField && group != Group::Technical && group != Group::Dates)
            lost.insert(key);
    }
}

/// One by one: exiv2 does not tell what it has no counterpart for.
void moveExifToXmp(const Exiv2::ExifData &exif, Exiv2::XmpData &xmp, std::set<std::string> &lost)
{
    for (const Exiv2::Exifdatum &datum : exif) {
        Exiv2::ExifData one;
        one.add(datum);
        Exiv2::XmpData moved;
        Exiv2::copyExifToXmp(one, moved);
        for (const Exiv2::Xmpdatum &property : moved)
            if (!describesOldFile(property) && xmp.findKey(Exiv2::XmpKey(property.key())) == xmp.end())
                xmp.add(property);
        if (moved.empty() && groupOf(datum) != Group::Technical)
            lost.insert(isMakerNote(datum) ? "Exif.Photo.MakerNote" : datum.key());
    }
}

} // namespace

void filter(const Policy &policy, const NewFile &file, Tags &tags, std::vector<std::string> &notes)
{
    const bool thumbnail = policy.keeps(Group::Thumbnails) && file.samePixels;
    eraseIf(tags.exif, [&](const auto &datum) {
        return isThumbnail(datum) ? !thumbnail : describesOldFile(datum) || !allowed(policy, datum);
    });
    eraseIf(tags.xmp, [&](const auto &datum) { return describesOldFile(datum) || !allowed(policy, datum); });
    eraseIf(tags.iptc, [&](const auto &datum) { return !allowed(policy, datum); });
    dropSealedMakerNote(policy, tags, notes);
    if (policy.keepsEverything())
        return;
    // A block of nothing but technical tags is no use to anybody.
    if (saysNothing(tags.exif))
        tags.exif.clear();
    if (saysNothing(tags.xmp))
        tags.xmp.clear();
    if (saysNothing(tags.iptc))
        tags.iptc.clear();
}

void fitToFormat(Tags &tags, const NewFile &file, std::vector<std::string> &notes)
{
    const bool fits = (file.exif || tags.exif.empty()) && (file.xmp || tags.xmp.empty())
        && (file.iptc || tags.iptc.empty());
    if (fits)
        return;
    const Tags all = tags;
    std::set<std::string> lost;
    if (!file.exif) { // first: where both speak of the same, Exif is believed
        if (file.xmp)
            moveExifToXmp(tags.exif, tags.xmp, lost);
        tags.exif.clear();
    }
    if (!file.iptc) {
        nameLost(tags.iptc, lost);
        if (file.xmp)
            copyToXmp(tags.iptc, tags.xmp);
        tags.iptc.clear();
    }
    if (!file.xmp) {
        for (const Exiv2::Xmpdatum &datum : tags.xmp)
            lost.insert(datum.key());
        tags.xmp.clear();
    }
    putPromised(tags, file, all);
    for (const std::string &key : lost)
        notes.push_back(std::string(kNotCarried) + key);
}

} // namespace glassine::metadata
