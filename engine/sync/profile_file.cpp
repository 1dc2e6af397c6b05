// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/profile_file.h"

#include "base/unique_fd.h"
#include "files/system_call.h"

#include <algorithm>
#include <cctype>
#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>

namespace glassine::sync {

namespace {

constexpr std::size_t kMostBytes = 1 << 20;
constexpr std::string_view kSpace = " \t\r";

std::string trimmed(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(kSpace);
    return begin == std::string_view::npos ? std::string()
                                           : std::string(text.substr(begin, text.find_last_not_of(kSpace) - begin + 1));
}

/// A comment begins at the start of a line, or after a space: a secret may hold the signs themselves.
std::string_view withoutComment(std::string_view line)
{
    for (std::size_t i = 1; i < line.size(); ++i)
        if ((line[i] == '#' || line[i] == ';') && (line[i - 1] == ' ' || line[i - 1] == '\t'))
            return line.substr(0, i);
    return line;
}

std::string lowerCase(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

} // namespace

ProfileFile parseProfiles(const std::string &text)
{
    ProfileFile file;
    Profile *section = nullptr;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const std::string_view line = std::string_view(text).substr(begin, end - begin);
        begin = end + 1;
        if (line.empty() || line[0] == '#' || line[0] == ';' || line[0] == ' ' || line[0] == '\t')
            continue; // an indented line belongs to a nested block
        const std::size_t close = line.find(']'), equals = line.find('=');
        if (line[0] == '[' && close != std::string_view::npos)
            section = &file.sections[trimmed(line.substr(1, close - 1))];
        else if (section != nullptr && equals != std::string_view::npos)
            (*section)[lowerCase(trimmed(line.substr(0, equals)))] = trimmed(withoutComment(line.substr(equals + 1)));
    }
    return file;
}

Result<std::optional<ProfileFile>> readProfiles(const std::string &path)
{
    const UniqueFd fd = files::openPath(AT_FDCWD, path, O_RDONLY | O_NONBLOCK | O_NOCTTY);
    if (!fd && (errno == ENOENT || errno == ENOTDIR))
        return std::nullopt;
    struct ::stat status = {};
    if (!fd || ::fstat(fd.get(), &status) != 0)
        return fail(ErrorCode::CredentialsUnusable, path, files::errnoText(errno));
    std::string text(kMostBytes + 1, '\0');
    const std::ptrdiff_t got = S_ISREG(status.st_mode) ? files::readFully(fd.get(), text.data(), text.size(), 0) : -1;
    if (got < 0 || got > static_cast<std::ptrdiff_t>(kMostBytes))
        return fail(ErrorCode::CredentialsUnusable, path, got < 0 ? "it cannot be read" : "it is over 1 MB");
    text.resize(static_cast<std::size_t>(got));
    ProfileFile file = parseProfiles(text);
    file.othersMayRead = (status.st_mode & 077) != 0;
    return file;
}

} // namespace glassine::sync
