// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a session has written, as something to be packed.

#include "archive/pack_plan.h"

#include <QString>

namespace glassine::batch {

/// Every file once, by the name that it has in the output folder. Errors as reading a journal has them.
Result<std::vector<archive::PackItem>> deliveredFiles(const QString &sessionId, const std::string &outputFolder,
                                                      const std::atomic<bool> &cancelled,
                                                      const QString &stateFolder = {});

} // namespace glassine::batch
