// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/shared_options.h"

#include "base/error.h"

#include <QtGlobal>

#include <algorithm>
#include <charconv>

namespace glassine::operations {

namespace {

std::optional<double> parsePositive(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed);
    if (error != std::errc() || end != text.data() + text.size() || !(value > 0) || value > 1000)
        return std::nullopt;
    return value;
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

} // namespace

std::optional<Ratio> parseRatio(std::string_view text)
{
    const auto colon = text.find(':');
    if (colon == std::string_view::npos)
        return std::nullopt;
    const auto width = parsePositive(text.substr(0, colon));
    const auto height = parsePositive(text.substr(colon + 1));
    if (!width || !height)
        return std::nullopt;
    return Ratio{*width, *height};
}

std::vector<OptionChoice> ratioChoices(OptionChoice first)
{
    return {first,
            {"1:1", QT_TRANSLATE_NOOP("OptionSpec", "1:1 – square")},
            {"4:5", "4:5"},
            {"5:4", "5:4"},
            {"3:4", "3:4"},
            {"4:3", "4:3"},
            {"2:3", "2:3"},
            {"3:2", "3:2"},
            {"5:7", "5:7"},
            {"7:5", "7:5"},
            {"9:16", "9:16"},
            {"16:9", "16:9"},
            {"1.91:1", "1.91:1"},
            {"custom", QT_TRANSLATE_NOOP("OptionSpec", "Other")}};
}

std::vector<OptionSpec> ratioOptions(OptionChoice first, std::string_view value)
{
    return {choiceOption("ratio", QT_TRANSLATE_NOOP("OptionSpec", "Aspect ratio"),
                         QT_TRANSLATE_NOOP("OptionSpec", "Width to height of the result."), value, ratioChoices(first)),
            when("ratio=custom",
                 numberOption("ratio-width", QT_TRANSLATE_NOOP("OptionSpec", "Ratio, width"),
                              QT_TRANSLATE_NOOP("OptionSpec", "The width's part of another ratio."), 1, 0.01, 1000)),
            when("ratio=custom",
                 numberOption("ratio-height", QT_TRANSLATE_NOOP("OptionSpec", "Ratio, height"),
                              QT_TRANSLATE_NOOP("OptionSpec", "The height's part of another ratio."), 1, 0.01, 1000))};
}

std::optional<Ratio> chosenRatio(const OptionValues &options)
{
    const std::string &name = options.text("ratio");
    if (name == "custom")
        return Ratio{options.number("ratio-width"), options.number("ratio-height")};
    return parseRatio(name);
}

std::vector<OptionChoice> placeChoices()
{
    return {{"center", QT_TRANSLATE_NOOP("OptionSpec", "Center")},
            {"north", QT_TRANSLATE_NOOP("OptionSpec", "Top")},
            {"northeast", QT_TRANSLATE_NOOP("OptionSpec", "Top right")},
            {"east", QT_TRANSLATE_NOOP("OptionSpec", "Right")},
            {"southeast", QT_TRANSLATE_NOOP("OptionSpec", "Bottom right")},
            {"south", QT_TRANSLATE_NOOP("OptionSpec", "Bottom")},
            {"southwest", QT_TRANSLATE_NOOP("OptionSpec", "Bottom left")},
            {"west", QT_TRANSLATE_NOOP("OptionSpec", "Left")},
            {"northwest", QT_TRANSLATE_NOOP("OptionSpec", "Top left")}};
}

OptionSpec gravityOption()
{
    std::vector<OptionChoice> choices = placeChoices();
    choices.push_back({"attention", QT_TRANSLATE_NOOP("OptionSpec", "What draws the eye")});
    choices.push_back({"entropy", QT_TRANSLATE_NOOP("OptionSpec", "The busiest part")});
    return choiceOption("gravity", QT_TRANSLATE_NOOP("OptionSpec", "Keep"),
                        QT_TRANSLATE_NOOP("OptionSpec", "Which part of the photo stays when something is cut off."),
                        "center", std::move(choices));
}

OptionSpec placeOption(std::string_view help, std::string_view value)
{
    return choiceOption("gravity", QT_TRANSLATE_NOOP("OptionSpec", "Position"), help, value, placeChoices());
}

Anchor anchorOf(std::string_view gravity)
{
    Anchor anchor;
    if (gravity.ends_with("west"))
        anchor.x = 0;
    else if (gravity.ends_with("east"))
        anchor.x = 1;
    if (gravity.starts_with("north"))
        anchor.y = 0;
    else if (gravity.starts_with("south"))
        anchor.y = 1;
    return anchor;
}

OptionSpec colorOption(std::string_view help, std::string_view value)
{
    return textOption("color", QT_TRANSLATE_NOOP("OptionSpec", "Color"), help, value);
}

std::optional<std::array<std::uint8_t, 3>> parseColor(std::string_view text)
{
    if (!text.starts_with('#') || (text.size() != 4 && text.size() != 7))
        return std::nullopt;
    const std::size_t digits = text.size() == 4 ? 1 : 2;
    std::array<std::uint8_t, 3> color{};
    for (std::size_t i = 0; i < 3; ++i) {
        const int high = hexDigit(text[1 + i * digits]);
        const int low = hexDigit(text[1 + i * digits + (digits - 1)]);
        if (high < 0 || low < 0)
            return std::nullopt;
        color[i] = static_cast<std::uint8_t>(high * 16 + low);
    }
    return color;
}

bool isColorKey(std::string_view key)
{
    return key == "color" || key.ends_with("-color");
}

bool namesColor(const OptionValues &options)
{
    return std::any_of(options.all().begin(), options.all().end(), [](const auto &option) {
        const auto *text = std::get_if<std::string>(&option.second);
        const auto color = text != nullptr && isColorKey(option.first) ? parseColor(*text) : std::nullopt;
        return color && ((*color)[0] != (*color)[1] || (*color)[1] != (*color)[2]);
    });
}

std::optional<OptionProblem> checkColors(const OptionValues &options)
{
    for (const auto &[key, value] : options.all()) {
        const auto *text = std::get_if<std::string>(&value);
        if (text != nullptr && isColorKey(key) && !parseColor(*text))
            return OptionProblem{key,
                                 "\"" + displayText(*text) + "\" is not a color; write #rrggbb, for example #ffffff"};
    }
    return std::nullopt;
}

int scaled(int value, int numerator, int denominator)
{
    const std::int64_t product = std::int64_t(value) * numerator;
    const std::int64_t rounded = (2 * product + denominator) / (2 * std::int64_t(denominator));
    return static_cast<int>(std::clamp<std::int64_t>(rounded, 1, 10'000'000));
}

} // namespace glassine::operations
