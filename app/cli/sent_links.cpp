// SPDX-License-Identifier: GPL-3.0-or-later
#include "sent_links.h"

#include "sync/signer.h"

#include <charconv>
#include <map>

namespace glassine::cli {

Result<std::int64_t> shareSeconds(const std::string &text)
{
    if (text.empty())
        return 0;
    constexpr std::int64_t kMinute = 60, kHour = 3600, kDay = 24 * 3600;
    static const std::map<char, std::int64_t> kUnits = {{'s', 1}, {'m', kMinute}, {'h', kHour}, {'d', kDay}};
    std::int64_t count = 0;
    const char *end = text.data() + text.size() - 1;
    const auto unit = kUnits.find(*end);
    const auto [read, error] = std::from_chars(text.data(), end, count);
    if (unit == kUnits.end() || error != std::errc() || read != end || count <= 0
        || count > sync::kLongestPresigned / unit->second)
        return fail(ErrorCode::Usage, "--expires", "a time such as 30m, 12h or 7d, seven days at most");
    return count * unit->second;
}

void keepLinked(gallery::Album &album, const std::vector<delivery::SentLink> &links)
{
    std::map<std::string, std::string> byPath;
    for (const delivery::SentLink &link : links)
        byPath[link.path] = link.link;
    for (gallery::Photo &photo : album.photos) {
        for (gallery::PhotoFile &file : photo.files)
            file.link = byPath[file.path];
        std::erase_if(photo.files, [](const gallery::PhotoFile &file) { return file.link.empty(); });
    }
    std::erase_if(album.photos, [](const gallery::Photo &photo) { return photo.files.empty(); });
}

} // namespace glassine::cli
