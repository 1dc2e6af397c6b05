// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves is what was promised: the checks on a finished file.
#include "metadata/decision.h"
#include "metadata/field_tags.h"
#include "metadata/gps.h"
#include "metadata/groups.h"
#include "metadata/kept.h"

#include <algorithm>
#include <set>

namespace glassine::metadata {

namespace {

using Keys = std::vector<std::string>;

Keys keysOf(const std::vector<FieldValue> &writing)
{
    Keys keys;
    for (const FieldValue &value : writing)
        if (const FieldRow *row = fieldRow(value.key))
            for (std::string &key : keysOfField(*row))
                keys.push_back(std::move(key));
    return keys;
}

/// An array's items and a structure's members follow their root.
bool isOneOf(const Keys &keys, const std::string &key)
{
    return std::any_of(keys.begin(), keys.end(),
                       [&](const std::string &one) { return key == one || key.starts_with(one + '['); });
}

bool isStaleThumbnail(const Policy &policy, const Exiv2::Exifdatum &datum, bool made)
{
    return isThumbnail(datum) ? !made && !policy.keeps(Group::Thumbnails)
                              : describesOldFile(datum) && !isStorage(datum);
}

/// The very bytes that were made of the new pixels.
bool holdsThumbnail(const Exiv2::ExifData &exif, ByteView thumbnail)
{
    return !thumbnail.empty() && thumbnailOf(exif) == Bytes(thumbnail.begin(), thumbnail.end());
}

/// What is true of the new file, whatever the policy.
struct Stored {
    int orientation;
    ByteView thumbnail;
};

void checkExif(const Decision &decision, const Exiv2::ExifData &exif, const Stored &stored, Keys &found)
{
    const bool made = holdsThumbnail(exif, stored.thumbnail);
    const Keys written = keysOf(decision.writing);
    for (const auto &datum : exif) {
        const bool turned = datum.key() == "Exif.Image.Orientation" && integerOf(datum) > 1
            && integerOf(datum) != stored.orientation;
        const bool unwanted = !isStorage(datum) && !isThumbnail(datum) && !allowed(decision.policy, datum)
            && !isOneOf(written, datum.key());
        if (isStaleThumbnail(decision.policy, datum, made) || turned || unwanted)
            found.push_back(datum.key());
    }
}

template <typename Data>
void checkAllowed(const Decision &decision, const Data &data, Keys &found)
{
    const Keys written = keysOf(decision.writing);
    for (const auto &datum : data)
        if (!allowed(decision.policy, datum) && !isOneOf(written, datum.key()))
            found.push_back(datum.key());
}

/// Texts short enough to stand anywhere by chance prove nothing.
constexpr std::size_t kShortestSecret = 6;
constexpr std::size_t kShortestNumber = 8;

template <typename Data>
void collect(const Decision &decision, const Data &data, std::set<std::string> &secrets, std::set<std::string> &open)
{
    for (const auto &datum : data) {
        const std::string text = cleanText(datum.toString());
        const bool secret = groupOf(datum) == Group::Serials && !allowed(decision.policy, datum);
        if (!secret && allowed(decision.policy, datum))
            open.insert(text);
        const bool onlyDigits = text.find_first_not_of("0123456789 ") == std::string::npos;
        const bool telling = text.find_first_not_of("0 ") != std::string::npos
            && (!onlyDigits || text.size() >= kShortestNumber);
        if (secret && text.size() >= kShortestSecret && telling)
            secrets.insert(text);
    }
}

bool holds(ByteView block, const std::string &text)
{
    const std::string_view all(reinterpret_cast<const char *>(block.data()), block.size());
    return all.find(text) != std::string_view::npos;
}

} // namespace

std::vector<std::string> leaks(const Decision &decision, const Blocks &written, int orientation, ByteView thumbnail)
{
    Keys found;
    try {
        Keys unreadable;
        const Tags tags = parse(written, unreadable);
        checkExif(decision, tags.exif, {orientation, thumbnail}, found);
        checkAllowed(decision, tags.xmp, found);
        checkAllowed(decision, tags.iptc, found);
        for (const auto &datum : tags.xmp)
            if (describesOldFile(datum))
                found.push_back(datum.key());
        if (decision.reducePlace)
            for (std::string &key : finerThanCity(tags))
                found.push_back(std::move(key));
        // What cannot be read cannot be vouched for.
        if (!decision.policy.keepsEverything())
            found.insert(found.end(), unreadable.begin(), unreadable.end());
    } catch (const std::exception &e) {
        found.push_back(e.what());
    }
    return found;
}

std::vector<std::string> secretsIn(const Decision &decision, const Blocks &source, const Blocks &written)
{
    if (decision.policy.keeps(Group::Serials) || written.empty())
        return {};
    try {
        const Tags tags = parse(source);
        std::set<std::string> secrets, open;
        collect(decision, tags.exif, secrets, open);
        collect(decision, tags.xmp, secrets, open);
        for (const FieldValue &value : decision.writing)
            open.insert(value.text);
        Keys found;
        for (const std::string &secret : secrets) {
            // An owner who is also named as the creator is no secret.
            const bool isOpen = std::any_of(open.begin(), open.end(), [&](const std::string &text) {
                return text.find(secret) != std::string::npos;
            });
            if (!isOpen && (holds(written.exif, secret) || holds(written.xmp, secret) || holds(written.iptc, secret)))
                found.push_back('"' + secret + '"');
        }
        return found;
    } catch (const std::exception &e) {
        return {e.what()};
    }
}

std::vector<std::string> losses(const Blocks &intended, const Blocks &written)
{
    Keys lost;
    try {
        const Tags before = parse(intended);
        const Tags after = parse(written);
        for (const FieldRow &row : fieldRows()) {
            const std::string text = fieldText(before, row);
            if (!text.empty() && fieldText(after, row) != text)
                lost.emplace_back(row.key());
        }
        if (!dateTakenOf(before).empty() && dateTakenOf(after) != dateTakenOf(before))
            lost.push_back("date taken");
    } catch (const std::exception &e) {
        lost.push_back(e.what());
    }
    return lost;
}

} // namespace glassine::metadata
