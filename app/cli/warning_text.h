// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Remarks about photos, in words.

#include <QString>

#include <cstdint>
#include <string>

namespace glassine::cli {

/// What a plan says will be lost: "the HDR gain map"; empty for warnings that are no losses.
QString lossText(const std::string &code);
/// "3 photos lost their animation". Codes this program does not know are shown as they are.
QString warningText(const std::string &code, std::int64_t photos);

} // namespace glassine::cli
