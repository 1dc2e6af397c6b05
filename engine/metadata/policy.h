// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How much of what a file says about itself goes along, by what it tells. Plain value, no exiv2.

#include "base/result.h"

#include <bitset>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace glassine::metadata {

/// What a tag tells about. Every tag belongs to exactly one group (metadata/groups.h).
enum class Group : std::uint8_t {
    Description, ///< title, caption, keywords, names of places, contact, the rest of IPTC
    Creator,     ///< creator, copyright, licence, credit
    Camera,      ///< camera and exposure
    Lens,
    Serials, ///< serial numbers, owner, unique numbers of the picture
    Place,   ///< GPS
    Dates,
    Rating,  ///< stars, labels
    Faces,   ///< face regions, persons by name
    History, ///< edit history, software, develop settings
    MakerNotes,
    Thumbnails, ///< embedded previews
    Profile,    ///< ICC
    Other,      ///< what nobody here has heard of
    Technical,  ///< what makes the rest readable: goes along with it
};
inline constexpr std::size_t kChoosableGroups = static_cast<std::size_t>(Group::Technical);

struct GroupRow {
    Group group;
    std::string_view option; ///< "keep-gps": in presets and on the command line
    std::string_view label;  ///< QT_TRANSLATE_NOOP("OptionSpec", …)
    std::string_view help;
    std::string_view key() const { return option.substr(5); } ///< "gps": in reports
};
/// In the order they are shown, without Technical.
std::span<const GroupRow> groupRows();
const GroupRow *groupRow(Group group);

struct Policy {
    std::bitset<kChoosableGroups> groups;
    std::vector<std::string> keepTags;   ///< "Exif.Photo.UserComment", "Xmp.dc.*": go along whatever their group
    std::vector<std::string> removeTags; ///< never go along; stronger than keepTags; "*word": any that holds the word
    bool operator==(const Policy &) const = default;

    static Policy everything();       ///< all that is still true of the new file
    static Policy copyrightAndDate(); ///< no place, no serial numbers, no owner
    static Policy copyrightAndCamera();
    static Policy nothing(); ///< nothing but the color profile

    bool keeps(Group group) const { return group == Group::Technical || groups[static_cast<std::size_t>(group)]; }
    void set(Group group, bool kept) { groups[static_cast<std::size_t>(group)] = kept; }
    /// May a tag with this key stand in a new file?
    bool allows(Group group, std::string_view key) const;
    /// Nothing goes but what is untrue of the new file; a thumbnail always is.
    bool keepsEverything() const;
    bool keepsNothing() const;
};

/// A shipped policy by its name in presets ("all", "copyright", "camera", "none").
struct PolicyRow {
    std::string_view key;
    std::string_view label; ///< QT_TRANSLATE_NOOP("OptionSpec", …)
    Policy (*make)();
};
std::span<const PolicyRow> shippedPolicies();
/// The name of a shipped policy that says just this, or "custom".
std::string_view policyName(const Policy &policy);

/// "Exif.Photo.UserComment, Xmp.dc.*" → tags. An Error's detail names the first that is no tag name.
Result<std::vector<std::string>> parseTagList(std::string_view text);
std::string tagListText(const std::vector<std::string> &tags);

} // namespace glassine::metadata
