// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a file inside an archive is called: "/photos/wedding.zip//church/IMG_1.jpg". Paths of files never hold two slashes in
// a row (links are resolved), and opening such a one as a file fails: it can be taken for nothing else.

#include "base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace glassine::files {

/// Longer names are refused; what a file system takes is a question of the output's name.
inline constexpr std::size_t kMemberNameBytes = 4096;

struct MemberPath {
    std::string archive;
    std::string name;   ///< UTF-8, clean (see cleanMemberName)
    int occurrence = 1; ///< an archive may hold one name several times: which of them, in the archive's order
};

std::string memberPath(const MemberPath &member);
/// Nothing when it is the path of a file.
std::optional<MemberPath> parseMemberPath(const std::string &path);
inline bool isMemberPath(const std::string &path)
{
    return path.find("//", 1) != std::string::npos;
}

/// How names are written that are no UTF-8 and do not say what they are.
enum class NameEncoding { Dos, Latin };

/// A member's name as data: UTF-8, '/' between folders, no folder that is empty, "." or "..", not absolute, no drive. What
/// cannot be made that without guessing is refused, ArchiveNameRefused with the reason as detail. '\' counts as '/': Windows
/// programs write it. A clean name comes out as it is.
Result<std::string> cleanMemberName(std::string_view raw, NameEncoding encoding);
bool isCleanMemberName(std::string_view name);

/// What a file is called where its folder is known: "IMG_1.jpg", or "wedding.zip//church/IMG_1.jpg".
std::string nameWithArchive(const std::string &path);
/// The file that is on disk: the archive of a member, any other path itself.
std::string fileOnDisk(const std::string &path);

/// By its extension: "zip", "cbz", "tar", "tgz" …: what somebody would call an archive, not every document that is one.
bool namedLikeAnArchive(std::string_view fileName);
/// What its members' folder is called: "wedding" of "wedding.zip" and of "wedding.tar.gz".
std::string archiveStem(std::string_view fileName);

} // namespace glassine::files
