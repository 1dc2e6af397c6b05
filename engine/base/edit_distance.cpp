// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/edit_distance.h"

#include <algorithm>
#include <array>

namespace glassine {

namespace {

constexpr std::size_t kLongest = 64;
using Row = std::array<std::size_t, kLongest + 1>;

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool startsWith(std::string_view text, std::string_view start)
{
    return text.size() >= start.size()
        && std::equal(start.begin(), start.end(), text.begin(), [](char a, char b) { return lower(a) == lower(b); });
}

bool nearEnough(std::string_view word, std::string_view candidate, std::size_t distance)
{
    const std::size_t longer = std::min(kLongest, std::max(word.size(), candidate.size()));
    if (distance <= std::max<std::size_t>(1, longer / 3))
        return longer > distance; // not every letter wrong
    return word.size() >= 2 && (startsWith(candidate, word) || startsWith(word, candidate));
}

} // namespace

std::size_t editDistance(std::string_view a, std::string_view b)
{
    a = a.substr(0, kLongest);
    b = b.substr(0, kLongest);
    Row beforePrevious{};
    Row previous{};
    Row current{};
    for (std::size_t j = 0; j <= b.size(); ++j)
        previous[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        current[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const bool same = lower(a[i - 1]) == lower(b[j - 1]);
            current[j] = std::min({previous[j] + 1, current[j - 1] + 1, previous[j - 1] + (same ? 0u : 1u)});
            const bool swapped = i > 1 && j > 1 && lower(a[i - 1]) == lower(b[j - 2])
                && lower(a[i - 2]) == lower(b[j - 1]);
            if (swapped)
                current[j] = std::min(current[j], beforePrevious[j - 2] + 1);
        }
        beforePrevious = previous;
        previous = current;
    }
    return previous[b.size()];
}

std::string_view nearest(std::string_view word, std::span<const std::string_view> candidates)
{
    std::string_view best;
    std::size_t bestDistance = kLongest + 1;
    for (const std::string_view candidate : candidates) {
        const std::size_t distance = editDistance(word, candidate);
        if (distance < bestDistance && nearEnough(word, candidate, distance)) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}

std::string nearest(std::string_view word, const std::vector<std::string> &candidates)
{
    const std::vector<std::string_view> views(candidates.begin(), candidates.end());
    return std::string(nearest(word, std::span<const std::string_view>(views)));
}

std::string suggestion(std::string_view word, std::span<const std::string_view> candidates)
{
    const std::string_view best = nearest(word, candidates);
    return best.empty() ? std::string() : "; did you mean \"" + std::string(best) + "\"?";
}

} // namespace glassine
