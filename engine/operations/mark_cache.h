// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Marks that were made for an earlier photo and fit the next one too.

#include "operations/mark.h"

#include <functional>
#include <memory>
#include <string>

namespace glassine::operations {

/// The mark under that key, made now if there is none. What `make` throws goes through.
std::shared_ptr<const Mark> keptMark(const std::string &key, const std::function<Mark()> &make);

} // namespace glassine::operations
