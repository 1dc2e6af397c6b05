// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/placement.h"

#include <algorithm>
#include <cmath>

namespace glassine::operations {

namespace {

/// `anchor` is 0, 0.5 or 1: the near edge, the middle, the far edge.
int placed(int edge, int mark, double anchor, double margin)
{
    const double direction = anchor > 0.75 ? -1 : 1;
    return static_cast<int>(std::lround((edge - mark) * anchor + direction * margin));
}

/// Which third of the edge the middle of the mark is in.
double anchorFor(int edge, int start, int mark)
{
    const double middle = (start + mark / 2.0) / edge;
    return middle < 1 / 3.0 ? 0 : middle > 2 / 3.0 ? 1 : 0.5;
}

double marginFor(int edge, int start, int mark, double anchor)
{
    return anchor > 0.75 ? edge - mark - start : start - (edge - mark) * anchor;
}

double percentOf(double pixels, int edge)
{
    const double percent = std::round(1000 * pixels / edge) / 10;
    return std::clamp(percent, -kMostMargin, kMostMargin) + 0.0; // no -0
}

std::string gravityName(Anchor anchor)
{
    const std::string vertical = anchor.y < 0.25 ? "north" : anchor.y > 0.75 ? "south" : "";
    const std::string horizontal = anchor.x < 0.25 ? "west" : anchor.x > 0.75 ? "east" : "";
    return vertical.empty() && horizontal.empty() ? "center" : vertical + horizontal;
}

} // namespace

Box placeMark(Size photo, Size mark, const Placement &placement)
{
    const Anchor anchor = anchorOf(placement.gravity);
    const double percent = photo.shortEdge() / 100.0;
    return {placed(photo.width, mark.width, anchor.x, placement.marginX * percent),
            placed(photo.height, mark.height, anchor.y, placement.marginY * percent), mark};
}

Placement placementOf(Size photo, const Box &box)
{
    const Anchor anchor{anchorFor(photo.width, box.left, box.size.width),
                        anchorFor(photo.height, box.top, box.size.height)};
    return {gravityName(anchor),
            percentOf(marginFor(photo.width, box.left, box.size.width, anchor.x), photo.shortEdge()),
            percentOf(marginFor(photo.height, box.top, box.size.height, anchor.y), photo.shortEdge())};
}

} // namespace glassine::operations
