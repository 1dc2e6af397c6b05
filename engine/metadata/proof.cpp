// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves is what was promised: the checks on a finished file.
#include "metadata/kept.h"
#include "metadata/tags.h"

namespace glassine::metadata {

namespace {

void checkExif(Policy policy, const Exiv2::ExifData &exif, int orientation, std::vector<std::string> &found)
{
    for (const auto &datum : exif) {
        const bool stale = describesOldFile(datum) && !isStorage(datum);
        const bool turned = datum.key() == "Exif.Image.Orientation" && integerOf(datum) > 1 && integerOf(datum) != orientation;
        if (stale || turned || (!isStorage(datum) && !allowed(policy, datum)))
            found.push_back(datum.key());
    }
}

} // namespace

std::vector<std::string> leaks(Policy policy, const Blocks &written, int orientation)
{
    std::vector<std::string> found;
    try {
        std::vector<std::string> unreadable;
        const Tags tags = parse(written, unreadable);
        checkExif(policy, tags.exif, orientation, found);
        for (const auto &datum : tags.xmp) {
            if (describesOldFile(datum) || !allowed(policy, datum))
                found.push_back(datum.key());
        }
        for (const auto &datum : tags.iptc) {
            if (!allowed(policy, datum))
                found.push_back(datum.key());
        }
        // What cannot be read cannot be vouched for.
        if (policy != Policy::All)
            found.insert(found.end(), unreadable.begin(), unreadable.end());
    } catch (const std::exception &e) {
        found.push_back(e.what());
    }
    return found;
}

std::vector<std::string> losses(const Blocks &intended, const Blocks &written)
{
    std::vector<std::string> lost;
    try {
        const Tags before = parse(intended);
        const Tags after = parse(written);
        if (!creatorOf(before).empty() && creatorOf(after) != creatorOf(before))
            lost.push_back("creator");
        if (!copyrightOf(before).empty() && copyrightOf(after) != copyrightOf(before))
            lost.push_back("copyright");
        if (!dateTakenOf(before).empty() && dateTakenOf(after) != dateTakenOf(before))
            lost.push_back("date taken");
    } catch (const std::exception &e) {
        lost.push_back(e.what());
    }
    return lost;
}

} // namespace glassine::metadata
