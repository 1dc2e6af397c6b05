// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Batches whose outputs take the place of their originals, and where those wait to be restored:
// `<folder>/.glassine-originals/<session>/<path below folder>`, `folder` being the deepest one that holds all inputs.

#include "batch/stored_item.h"
#include "files/original_store.h"

#include <QString>

namespace glassine::batch {

/// The store for these inputs (absolute paths): SessionSettings::outputFolder of a batch in place. Empty for none. Asks the
/// disk which of the inputs are folders.
std::string storeFolderFor(const std::vector<std::string> &inputs);
/// The same where it is known already which folders they are, or lie in.
std::string storeFolderIn(const std::vector<std::string> &folders);
/// The output folder of a batch in place, by its name.
bool isStoreFolder(const std::string &outputFolder);
/// PresetInvalid when the preset makes more than one file of a photo; Usage when inputs lie on several file systems.
Result<void> checkInPlace(const SessionSettings &settings);
/// The original of an item and its place in the store of the session.
files::SetAside setAside(const SessionSettings &settings, const std::string &session, const ItemSeed &seed);

} // namespace glassine::batch
