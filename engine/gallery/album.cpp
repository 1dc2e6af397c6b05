// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/album.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <string_view>

namespace glassine::gallery {

namespace {

/// From what every browser shows to what some do.
constexpr std::array<std::string_view, 6> kShown = {"image/jpeg", "image/png",  "image/gif",
                                                    "image/webp", "image/avif", "image/svg+xml"};

std::size_t rankOf(const std::string &type)
{
    return static_cast<std::size_t>(std::find(kShown.begin(), kShown.end(), type) - kShown.begin());
}

double pixelsOf(const PhotoFile &file)
{
    return static_cast<double>(file.size.width) * file.size.height;
}

std::string withoutExtension(const std::string &path)
{
    const std::size_t dot = path.rfind('.');
    const std::size_t slash = path.rfind('/');
    const std::size_t nameAt = slash == std::string::npos ? 0 : slash + 1;
    return dot == std::string::npos || dot <= nameAt ? path : path.substr(0, dot);
}

/// The stem without an ending that is the file's own size: "-640", "_640w", "-640x427", "@640".
std::string withoutSize(const std::string &stem, Size size)
{
    const std::string width = std::to_string(size.width), height = std::to_string(size.height);
    for (const std::string &text : {width + 'x' + height, width + 'w', width, height})
        if (stem.size() > text.size() + 1 && stem.ends_with(text)
            && std::string_view("-_@ ").find(stem[stem.size() - text.size() - 1]) != std::string_view::npos)
            return stem.substr(0, stem.size() - text.size() - 1);
    return stem;
}

/// Rounding to whole pixels moves the shape of small sizes.
bool haveSameShape(Size one, Size other)
{
    const double ratio = static_cast<double>(one.width) * other.height
        / std::max(1.0, static_cast<double>(one.height) * other.width);
    const double smallest = std::max(1, std::min({one.width, one.height, other.width, other.height}));
    return std::abs(ratio - 1) <= 1.5 / smallest + 0.002;
}

} // namespace

bool isShownByBrowsers(const std::string &type)
{
    return rankOf(type) < kShown.size();
}

const PhotoFile &Photo::largest() const
{
    return *std::max_element(files.begin(), files.end(), [](const PhotoFile &one, const PhotoFile &other) {
        return pixelsOf(one) != pixelsOf(other) ? pixelsOf(one) < pixelsOf(other)
                                                : rankOf(one.type) > rankOf(other.type);
    });
}

std::vector<Photo> grouped(const std::vector<PhotoFile> &files)
{
    std::vector<Photo> photos;
    std::map<std::string, std::vector<std::size_t>> byName;
    for (const PhotoFile &file : files) {
        const std::string name = withoutSize(withoutExtension(file.path), file.size);
        std::vector<std::size_t> &candidates = byName[name];
        const auto found = std::find_if(candidates.begin(), candidates.end(), [&](std::size_t index) {
            return haveSameShape(photos[index].files.front().size, file.size);
        });
        if (found != candidates.end()) {
            photos[*found].files.push_back(file);
            continue;
        }
        candidates.push_back(photos.size());
        photos.push_back({name.substr(name.rfind('/') + 1), {}, {file}});
    }
    return photos;
}

} // namespace glassine::gallery
