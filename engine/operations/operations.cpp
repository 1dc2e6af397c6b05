// SPDX-License-Identifier: GPL-3.0-or-later
// The table of operations: one row each, in the order they run.

#include "operations/operation.h"

#include "operations/border.h"
#include "operations/crop.h"
#include "operations/flatten.h"
#include "operations/grayscale.h"
#include "operations/resize.h"
#include "operations/sharpen.h"

#include <algorithm>

namespace glassine::operations {

std::span<const OperationDescription> operations()
{
    static const std::vector<OperationDescription> table = {
        describeCrop(), describeResize(), describeGrayscale(), describeSharpen(), describeBorder(), describeFlatten(),
    };
    return table;
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
