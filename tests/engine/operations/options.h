// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// An operation's options with some of them set.

#include "engine/imaging/synthetic.h"
#include "operations/operation.h"

#include <initializer_list>
#include <utility>

namespace glassine::synthetic {

inline OptionValues optionsOf(std::string_view id, std::initializer_list<std::pair<const char *, OptionValue>> given)
{
    OptionValues values = defaults(operations::operationById(id)->options);
    for (const auto &[key, value] : given)
        values.set(key, value);
    return values;
}

inline OptionValue text(const char *value)
{
    return std::string(value);
}
inline OptionValue number(double value)
{
    return value;
}
inline OptionValue integer(std::int64_t value)
{
    return value;
}

/// One color everywhere; as many bands as values.
inline VImage flat(int width, int height, const std::vector<double> &color,
                   VipsInterpretation name = VIPS_INTERPRETATION_sRGB)
{
    const bool deep = name == VIPS_INTERPRETATION_RGB16 || name == VIPS_INTERPRETATION_GREY16;
    const VImage pixels = VImage::black(width, height, VImage::option()->set("bands", static_cast<int>(color.size())))
        + color;
    return named(pixels.cast(deep ? VIPS_FORMAT_USHORT : VIPS_FORMAT_UCHAR), name);
}

} // namespace glassine::synthetic
