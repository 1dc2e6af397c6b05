// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// glassine inspect --privacy: what a photo says about itself, by kind, and what of it leaves under a preset.

#include "output.h"
#include "worker/disclosure.h"

#include <QJsonObject>

namespace glassine::cli {

/// Asks and waits.
Result<worker::Disclosed> disclose(worker::Pool &pool, worker::Discloser::Question question);

QJsonObject disclosedJson(const worker::Disclosed &disclosed);
/// Kinds as headings, a tag a line; with files, each line says whether the tag leaves.
void showDisclosed(Output &out, const worker::Disclosed &disclosed);

} // namespace glassine::cli
