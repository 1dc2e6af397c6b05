// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The files that recipes bring along, in the worker: read and proven once, kept for the next photo of the batch.

#include "base/asset.h"

#include <list>
#include <optional>

namespace glassine::worker {

class AssetShelf {
public:
    /// From the shelf, else from the descriptor. Nothing when its bytes have another hash, or are too many.
    std::optional<Asset> take(const std::string &hash, int fd);

private:
    std::list<Asset> m_assets; ///< latest first
};

} // namespace glassine::worker
