// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What sets a drawing off from its background: an outline or a shadow in another color.

#include <vips/vips8>

#include <string_view>
#include <vector>

namespace glassine::operations {

/// RGBA of 8 bits in and out. `kind` is a choice of edgeOption(); `unit` is a length the edge is measured by (a letter's
/// height). The picture grows by the edge's width on every side. Throws vips::VError.
vips::VImage withEdge(const vips::VImage &rgba, std::string_view kind, double unit, const std::vector<double> &color);

} // namespace glassine::operations
