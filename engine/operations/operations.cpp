// SPDX-License-Identifier: GPL-3.0-or-later
// The table of operations: one row each, in the order they run.

#include "operations/operation.h"

#include "operations/blur.h"
#include "operations/border.h"
#include "operations/caption.h"
#include "operations/colors.h"
#include "operations/crop.h"
#include "operations/curves.h"
#include "operations/flatten.h"
#include "operations/grayscale.h"
#include "operations/mask.h"
#include "operations/mat.h"
#include "operations/resize.h"
#include "operations/sharpen.h"
#include "operations/unsharp.h"
#include "operations/watermark.h"

#include <QtGlobal>

#include <algorithm>

namespace glassine::operations {

std::span<const OperationDescription> operations()
{
    static const std::vector<OperationDescription> table = {
        describeCrop(),    describeResize(),     describeAutoLevels(), describeExposure(), describeContrast(),
        describeGamma(),   describeSaturation(), describeGrayscale(),  describeBlur(),     describeSharpen(),
        describeUnsharp(), describeWatermark(),  describeMat(),        describeBorder(),   describeCaption(),
        describeMask(),    describeFlatten(),
    };
    return table;
}

std::string_view groupLabel(Group group)
{
    switch (group) {
    case Group::Size: return QT_TRANSLATE_NOOP("OptionSpec", "Size");
    case Group::Light: return QT_TRANSLATE_NOOP("OptionSpec", "Light and color");
    case Group::Marks: break;
    }
    return QT_TRANSLATE_NOOP("OptionSpec", "Marks and frames");
}

const OperationDescription *operationById(std::string_view id)
{
    const auto table = operations();
    const auto found = std::find_if(table.begin(), table.end(), [id](const auto &row) { return row.id == id; });
    return found == table.end() ? nullptr : &*found;
}

bool needsRandomAccess(std::string_view id, const OptionValues &options)
{
    const bool cuts = id == "crop" || (id == "resize" && options.text("fit") == "fill");
    return cuts && (options.text("gravity") == "attention" || options.text("gravity") == "entropy");
}

} // namespace glassine::operations
