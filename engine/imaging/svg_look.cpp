// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/svg_look.h"

#include "files/limits.h"

#include <algorithm>
#include <cstdlib>
#include <string>

namespace glassine::imaging {

namespace {

/// Without what begins with it, up to and with `end`; nothing when that never comes.
std::string_view behind(std::string_view text, std::string_view end)
{
    const std::size_t at = text.find(end);
    return at == std::string_view::npos ? std::string_view() : text.substr(at + end.size());
}

/// A tag from its '<' to its '>'; quoted values may hold one.
std::string_view tagAt(std::string_view text)
{
    char quote = 0;
    for (std::size_t i = 1; i < text.size(); ++i) {
        const char c = text[i];
        if (quote != 0)
            quote = c == quote ? 0 : quote;
        else if (c == '"' || c == '\'')
            quote = c;
        else if (c == '>')
            return text.substr(0, i + 1);
    }
    return text;
}

/// Its name without the namespace's prefix.
std::string_view nameOf(std::string_view tag)
{
    const std::string_view name = tag.substr(1, tag.find_first_of(" \t\r\n/>", 1) - 1);
    return name.substr(name.rfind(':') + 1);
}

struct Numbers {
    double first = 0, second = 0; ///< 0 where there is none
};

/// What an attribute begins with: "3" or "3 5".
Numbers numbersOf(std::string_view tag, std::string_view attribute)
{
    const std::size_t at = tag.find(attribute);
    const std::size_t quote = at == std::string_view::npos ? at : tag.find_first_of("\"'", at);
    if (quote == std::string_view::npos)
        return {};
    constexpr std::size_t kLongest = 64;
    const std::string value(tag.substr(quote + 1, kLongest));
    char *rest = nullptr;
    Numbers numbers;
    numbers.first = std::max(0.0, std::strtod(value.c_str(), &rest));
    numbers.second = std::max(0.0, std::strtod(rest + (*rest == ',' ? 1 : 0), nullptr));
    return numbers;
}

/// Noise costs its octaves; a matrix costs its cells, of which about eight cost as much as an octave.
double costOf(std::string_view tag)
{
    constexpr double kCellsPerOctave = 8;
    const std::string_view name = nameOf(tag);
    if (name == "feTurbulence")
        return std::max(1.0, numbersOf(tag, "numOctaves").first);
    if (name != "feConvolveMatrix")
        return 0;
    const Numbers order = numbersOf(tag, "order");
    return order.first * (order.second > 0 ? order.second : order.first) / kCellsPerOctave;
}

Error tooMuch(const std::string &what)
{
    return {ErrorCode::UnsupportedFormat, {}, "SVG with " + what};
}

} // namespace

SvgLook lookAlongTags(std::string_view text)
{
    SvgLook look;
    int depth = 0;
    while (!(text = text.substr(std::min(text.find('<'), text.size()))).empty()) {
        if (text.starts_with("<!--"))
            text = behind(text, "-->");
        else if (text.starts_with("<![CDATA["))
            text = behind(text, "]]>");
        else if (text.starts_with("<?"))
            text = behind(text, "?>");
        else {
            const std::string_view tag = tagAt(text);
            text.remove_prefix(tag.size());
            if (tag.starts_with("</")) {
                --depth;
            } else if (!tag.starts_with("<!")) {
                ++look.elements;
                look.depth = std::max(look.depth, depth + 1);
                depth += tag.ends_with("/>") ? 0 : 1;
                look.filterCost += costOf(tag);
            }
        }
    }
    return look;
}

Result<SvgLook> lookAtSvg(const InputBytes &bytes)
{
    if (bytes.size() > SvgLimits::bytes)
        return fail(ErrorCode::InputTooLarge, {}, "SVG of " + std::to_string(bytes.size()) + " bytes");
    std::string text(static_cast<std::size_t>(bytes.size()), '\0');
    text.resize(bytes.readAt(0, {reinterpret_cast<unsigned char *>(text.data()), text.size()}));
    std::erase(text, '\0');
    const SvgLook look = lookAlongTags(text);
    if (look.elements > SvgLimits::elements)
        return fail(tooMuch(std::to_string(look.elements) + " elements"));
    if (look.depth > SvgLimits::depth)
        return fail(tooMuch("elements nested " + std::to_string(look.depth) + " deep"));
    if (look.filterCost > SvgLimits::filterCost) // the library draws already to learn the size of what names none
        return fail(tooMuch("filters that would take hours"));
    return look;
}

Result<void> checkSvgSize(const SvgLook &look, Size size)
{
    const double pixels = static_cast<double>(size.width) * size.height;
    if (pixels > static_cast<double>(SvgLimits::pixels))
        return fail(ErrorCode::TooManyPixels, {},
                    "SVG of " + std::to_string(size.width) + " x " + std::to_string(size.height));
    if (look.filterCost * pixels > SvgLimits::filterWork)
        return fail(tooMuch("filters that would take hours"));
    return {};
}

} // namespace glassine::imaging
