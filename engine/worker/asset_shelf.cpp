// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/asset_shelf.h"

#include "files/asset_file.h"

#include <algorithm>

namespace glassine::worker {

namespace {

constexpr std::size_t kMost = 8;

} // namespace

std::optional<Asset> AssetShelf::take(const std::string &hash, int fd)
{
    const auto known = std::find_if(m_assets.begin(), m_assets.end(),
                                    [&](const Asset &asset) { return asset.hash() == hash; });
    if (known != m_assets.end()) {
        m_assets.splice(m_assets.begin(), m_assets, known);
        return m_assets.front();
    }
    auto bytes = files::readWhole(fd, files::kMostAssetBytes, {});
    if (!bytes)
        return {};
    Asset asset({}, *std::move(bytes));
    if (asset.hash() != hash)
        return {};
    m_assets.push_front(asset);
    if (m_assets.size() > kMost)
        m_assets.pop_back();
    return asset;
}

} // namespace glassine::worker
