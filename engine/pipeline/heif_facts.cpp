// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/heif_facts.h"

#include "pipeline/heif_boxes.h"

namespace glassine::pipeline {

namespace {

std::optional<color::CodingPoints> numbersIn(ByteView colr)
{
    BoxReader reader(colr);
    if (reader.text(4) != "nclx")
        return {};
    const auto primaries = static_cast<int>(reader.number(2));
    const auto transfer = static_cast<int>(reader.number(2));
    if (!reader.ok())
        return {};
    return color::CodingPoints{primaries, transfer};
}

} // namespace

std::optional<color::CodingPoints> heifCodingPoints(ByteView file)
{
    const std::vector<Box> meta = metaBoxes(file);
    for (const Box &property : propertiesOf(primaryItem(contentOf(meta, "pitm")), meta))
        if (property.type == "colr")
            if (const auto numbers = numbersIn(property.content))
                return numbers;
    return {};
}

} // namespace glassine::pipeline
