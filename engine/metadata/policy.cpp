// SPDX-License-Identifier: GPL-3.0-or-later
#include "metadata/policy.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace glassine::metadata {

namespace {

constexpr std::array kGroupRows{
    GroupRow{Group::Description, "keep-description", QT_TRANSLATE_NOOP("OptionSpec", "Description"),
             QT_TRANSLATE_NOOP("OptionSpec", "Title, caption, keywords, names of places, contact: what IPTC says.")},
    GroupRow{Group::Creator, "keep-creator", QT_TRANSLATE_NOOP("OptionSpec", "Creator and copyright"),
             QT_TRANSLATE_NOOP("OptionSpec", "Who made the photo, who owns it, how it may be used.")},
    GroupRow{Group::Camera, "keep-camera", QT_TRANSLATE_NOOP("OptionSpec", "Camera and exposure"),
             QT_TRANSLATE_NOOP("OptionSpec", "Camera model, exposure time, aperture, ISO, flash.")},
    GroupRow{Group::Lens, "keep-lens", QT_TRANSLATE_NOOP("OptionSpec", "Lens"),
             QT_TRANSLATE_NOOP("OptionSpec", "Lens model and its range.")},
    GroupRow{Group::Serials, "keep-serials", QT_TRANSLATE_NOOP("OptionSpec", "Serial numbers and owner"),
             QT_TRANSLATE_NOOP(
                 "OptionSpec",
                 "Numbers of camera and lens, the owner's name, numbers that tell one picture from all others.")},
    GroupRow{Group::Place, "keep-gps", QT_TRANSLATE_NOOP("OptionSpec", "Place (GPS)"),
             QT_TRANSLATE_NOOP("OptionSpec", "Where the photo was taken, to the meter.")},
    GroupRow{Group::Dates, "keep-dates", QT_TRANSLATE_NOOP("OptionSpec", "Dates"),
             QT_TRANSLATE_NOOP("OptionSpec", "When the photo was taken and changed.")},
    GroupRow{Group::Rating, "keep-rating", QT_TRANSLATE_NOOP("OptionSpec", "Stars and labels"),
             QT_TRANSLATE_NOOP("OptionSpec", "Stars, color labels and picks.")},
    GroupRow{Group::Faces, "keep-faces", QT_TRANSLATE_NOOP("OptionSpec", "Faces and persons"),
             QT_TRANSLATE_NOOP("OptionSpec", "Face regions and the names of persons.")},
    GroupRow{Group::History, "keep-history", QT_TRANSLATE_NOOP("OptionSpec", "Edit history"),
             QT_TRANSLATE_NOOP("OptionSpec", "Software, develop settings, earlier versions and their file names.")},
    GroupRow{Group::MakerNotes, "keep-maker-notes", QT_TRANSLATE_NOOP("OptionSpec", "Maker notes"),
             QT_TRANSLATE_NOOP("OptionSpec", "What the camera's maker adds; hardly anybody knows all of it.")},
    GroupRow{Group::Thumbnails, "keep-thumbnails", QT_TRANSLATE_NOOP("OptionSpec", "Thumbnails"),
             QT_TRANSLATE_NOOP("OptionSpec",
                               "Embedded small versions, where the pixels stay as they are; else they always go.")},
    GroupRow{
        Group::Profile, "keep-profile", QT_TRANSLATE_NOOP("OptionSpec", "Color profile"),
        QT_TRANSLATE_NOOP("OptionSpec", "It stays, whatever is chosen here, where colors would be wrong without it.")},
    GroupRow{Group::Other, "keep-other", QT_TRANSLATE_NOOP("OptionSpec", "Everything else"),
             QT_TRANSLATE_NOOP("OptionSpec", "What is of none of these kinds.")},
};
static_assert(kGroupRows.size() == kChoosableGroups);

Policy policyOf(std::initializer_list<Group> groups)
{
    Policy policy;
    for (const Group group : groups)
        policy.set(group, true);
    return policy;
}

constexpr std::array kShipped{
    PolicyRow{"all", QT_TRANSLATE_NOOP("OptionSpec", "Everything that is still true"), &Policy::everything},
    PolicyRow{"camera", QT_TRANSLATE_NOOP("OptionSpec", "Copyright, camera and exposure, no location"),
              &Policy::copyrightAndCamera},
    PolicyRow{"copyright", QT_TRANSLATE_NOOP("OptionSpec", "Copyright and date, no location"),
              &Policy::copyrightAndDate},
    PolicyRow{"none", QT_TRANSLATE_NOOP("OptionSpec", "Nothing"), &Policy::nothing},
};

/// "Xmp.mwg-rs.Regions/mwg-rs:RegionList[1]" is part of "Xmp.mwg-rs.Regions".
std::string_view rootOf(std::string_view key)
{
    return key.substr(0, key.find_first_of("/["));
}

bool matches(std::string_view pattern, std::string_view key)
{
    if (pattern.starts_with('*'))
        return key.find(pattern.substr(1)) != std::string_view::npos;
    if (pattern.ends_with('*'))
        return key.starts_with(pattern.substr(0, pattern.size() - 1));
    return key == pattern || rootOf(key) == pattern;
}

bool anyMatches(const std::vector<std::string> &patterns, std::string_view key)
{
    return std::any_of(patterns.begin(), patterns.end(),
                       [key](const std::string &pattern) { return matches(pattern, key); });
}

bool isTagName(std::string_view word)
{
    constexpr std::size_t kLongest = 128;
    const bool family = word.starts_with("Exif.") || word.starts_with("Iptc.") || word.starts_with("Xmp.");
    const std::size_t star = word.find('*');
    return family && word.size() <= kLongest && !word.ends_with('.')
        && (star == std::string_view::npos || star + 1 == word.size());
}

} // namespace

std::span<const GroupRow> groupRows()
{
    return kGroupRows;
}

const GroupRow *groupRow(Group group)
{
    const auto row = std::find_if(kGroupRows.begin(), kGroupRows.end(),
                                  [group](const GroupRow &r) { return r.group == group; });
    return row == kGroupRows.end() ? nullptr : &*row;
}

Policy Policy::everything()
{
    Policy policy;
    policy.groups.set();
    policy.set(Group::Thumbnails, false);
    return policy;
}

Policy Policy::copyrightAndDate()
{
    return policyOf({Group::Creator, Group::Dates, Group::Profile});
}

Policy Policy::copyrightAndCamera()
{
    return policyOf({Group::Creator, Group::Dates, Group::Camera, Group::Lens, Group::Profile});
}

Policy Policy::nothing()
{
    return policyOf({Group::Profile});
}

bool Policy::allows(Group group, std::string_view key) const
{
    if (group == Group::Technical)
        return true;
    if (anyMatches(removeTags, key))
        return false;
    return keeps(group) || anyMatches(keepTags, key);
}

bool Policy::keepsEverything() const
{
    Policy most = *this;
    most.set(Group::Thumbnails, false);
    return most.groups == everything().groups && removeTags.empty();
}

bool Policy::keepsNothing() const
{
    Policy least = *this;
    least.set(Group::Profile, false);
    return least.groups.none() && keepTags.empty();
}

std::span<const PolicyRow> shippedPolicies()
{
    return kShipped;
}

std::string_view policyName(const Policy &policy)
{
    const auto row = std::find_if(kShipped.begin(), kShipped.end(),
                                  [&](const PolicyRow &r) { return r.make() == policy; });
    return row == kShipped.end() ? "custom" : row->key;
}

Result<std::vector<std::string>> parseTagList(std::string_view text)
{
    constexpr std::string_view kSeparators = ", ;\t\n";
    constexpr std::size_t kMost = 256;
    std::vector<std::string> tags;
    for (std::size_t at = text.find_first_not_of(kSeparators); at != std::string_view::npos;
         at = text.find_first_not_of(kSeparators, at)) {
        const std::size_t end = std::min(text.find_first_of(kSeparators, at), text.size());
        const std::string_view word = text.substr(at, end - at);
        if (!isTagName(word))
            return fail(ErrorCode::PresetInvalid, std::string(text),
                        '"' + displayText(word) + "\" is not a tag such as Exif.Photo.UserComment or Xmp.dc.*");
        tags.emplace_back(word);
        if (tags.size() > kMost)
            return fail(ErrorCode::PresetInvalid, std::string(text), "it names more than 256 tags");
        at = end;
    }
    return tags;
}

std::string tagListText(const std::vector<std::string> &tags)
{
    std::string text;
    for (const std::string &tag : tags)
        text += (text.empty() ? "" : ", ") + tag;
    return text;
}

} // namespace glassine::metadata
