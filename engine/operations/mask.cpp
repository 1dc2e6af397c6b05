// SPDX-License-Identifier: GPL-3.0-or-later
// Description and geometry of the mask; its pixels are in mask_pixels.cpp.

#include "operations/mask.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>

namespace glassine::operations {

namespace {

/// A pixel whose middle lies this far outside (negative: inside) is covered so much.
double covered(double distance)
{
    return std::clamp(0.5 - distance, 0.0, 1.0);
}

/// Signed distance from a box of half edges `a`, `b` with round corners: exact.
double distanceFromRounded(double x, double y, double a, double b, double radius)
{
    const double beyondX = std::abs(x) - (a - radius), beyondY = std::abs(y) - (b - radius);
    const double outside = std::hypot(std::max(beyondX, 0.0), std::max(beyondY, 0.0));
    return outside + std::min(std::max(beyondX, beyondY), 0.0) - radius;
}

/// The implicit function over its slope: to the first order, which is all that a pixel at the edge needs.
double distanceFromEllipse(double x, double y, double a, double b)
{
    const double value = std::hypot(x / a, y / b);
    const double slope = std::hypot(x / (a * a), y / (b * b));
    return slope > 0 ? value * (value - 1) / slope : -std::min(a, b);
}

} // namespace

double maskCoverage(Size size, const OptionValues &options, int x, int y)
{
    const double a = size.width / 2.0, b = size.height / 2.0;
    const double fromMiddleX = x + 0.5 - a, fromMiddleY = y + 0.5 - b;
    if (options.text("shape") == "ellipse")
        return covered(distanceFromEllipse(fromMiddleX, fromMiddleY, a, b));
    const double radius = size.shortEdge() * options.number("radius") / 100;
    return covered(distanceFromRounded(fromMiddleX, fromMiddleY, a, b, radius));
}

OperationDescription describeMask()
{
    OperationDescription d;
    d.id = "mask";
    d.label = QT_TRANSLATE_NOOP("OptionSpec", "Shape");
    d.help = QT_TRANSLATE_NOOP("OptionSpec",
                               "Rounds the corners; outside it is transparent, or has the color of Flatten.");
    d.stage = Stage::Finish;
    d.group = Group::Marks;
    d.options = {choiceOption("shape", QT_TRANSLATE_NOOP("OptionSpec", "Shape"),
                              QT_TRANSLATE_NOOP("OptionSpec", "What is left of the rectangle."), "rounded",
                              {{"rounded", QT_TRANSLATE_NOOP("OptionSpec", "Rounded corners")},
                               {"ellipse", QT_TRANSLATE_NOOP("OptionSpec", "Ellipse")}}),
                 when("shape=rounded",
                      numberOption("radius", QT_TRANSLATE_NOOP("OptionSpec", "Radius"),
                                   QT_TRANSLATE_NOOP("OptionSpec", "Of the corners, in percent of the short edge."), 5,
                                   0.1, 50, "%"))};
    return d;
}

} // namespace glassine::operations
