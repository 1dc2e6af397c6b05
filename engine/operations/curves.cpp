// SPDX-License-Identifier: GPL-3.0-or-later
// Descriptions and formulas of exposure, contrast and gamma; their pixels are in curves_pixels.cpp.

#include "operations/curves.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>

namespace glassine::operations {

namespace {

// sRGB's transfer curve (IEC 61966-2-1); close to every display space's.
double toLight(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double fromLight(double light)
{
    return light <= 0.0031308 ? light * 12.92 : std::pow(light, 1 / 2.4) * 1.055 - 0.055;
}

/// -1 … 1 for -1 … 1, steepest in the middle.
double logistic(double x, double slope)
{
    const auto at = [slope](double place) { return std::tanh(slope * place / 2); };
    return at(x) / at(1);
}

} // namespace

double exposed(double value, double stops, double brightness)
{
    const double light = std::min(toLight(value) * std::exp2(stops), 1.0);
    return std::clamp(fromLight(light) + brightness / 100, 0.0, 1.0);
}

double contrasted(double value, double amount)
{
    const double x = 2 * value - 1;
    if (amount == 0)
        return value;
    const double y = amount > 0 ? logistic(x, amount / 100 * 7) : x * (1 + amount / 100);
    return std::clamp((y + 1) / 2, 0.0, 1.0);
}

double gammaCorrected(double value, double gamma)
{
    return std::pow(value, 1 / gamma);
}

OperationDescription describeExposure()
{
    OperationDescription d;
    d.id = "exposure";
    d.label = QT_TRANSLATE_NOOP("OptionSpec", "Exposure");
    d.help = QT_TRANSLATE_NOOP("OptionSpec", "Makes photos brighter or darker.");
    d.group = Group::Light;
    d.stage = Stage::Finish;
    d.options = {
        numberOption("stops", QT_TRANSLATE_NOOP("OptionSpec", "Light"),
                     QT_TRANSLATE_NOOP("OptionSpec", "One stop more is twice the light, as a camera counts it."), 0, -5,
                     5, "EV"),
        numberOption("brightness", QT_TRANSLATE_NOOP("OptionSpec", "Brightness"),
                     QT_TRANSLATE_NOOP("OptionSpec", "Lifts or lowers all tones alike."), 0, -100, 100, "%")};
    d.sparesInks = [](const OptionValues &options) {
        return options.number("stops") != 0 || options.number("brightness") != 0;
    };
    return d;
}

OperationDescription describeContrast()
{
    OperationDescription d;
    d.id = "contrast";
    d.label = QT_TRANSLATE_NOOP("OptionSpec", "Contrast");
    d.help = QT_TRANSLATE_NOOP("OptionSpec", "Moves tones away from middle gray, or towards it.");
    d.group = Group::Light;
    d.stage = Stage::Finish;
    d.options = {numberOption("amount", QT_TRANSLATE_NOOP("OptionSpec", "Amount"),
                              QT_TRANSLATE_NOOP("OptionSpec", "Below zero is less than the photo has."), 0, -100, 100,
                              "%")};
    d.sparesInks = [](const OptionValues &options) { return options.number("amount") != 0; };
    return d;
}

OperationDescription describeGamma()
{
    OperationDescription d;
    d.id = "gamma";
    d.label = QT_TRANSLATE_NOOP("OptionSpec", "Gamma");
    d.help = QT_TRANSLATE_NOOP("OptionSpec", "Lightens or darkens the middle tones; black and white stay.");
    d.group = Group::Light;
    d.stage = Stage::Finish;
    d.options = {numberOption("gamma", QT_TRANSLATE_NOOP("OptionSpec", "Gamma"),
                              QT_TRANSLATE_NOOP("OptionSpec", "Above one is lighter."), 1, 0.1, 10)};
    d.sparesInks = [](const OptionValues &options) { return options.number("gamma") != 1; };
    return d;
}

} // namespace glassine::operations
