// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A file that settings bring along by its content: a color profile. Cheap to copy; equal where the bytes are.

#include "base/bytes.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace glassine {

class Asset {
public:
    Asset() = default;
    /// `name` is what people call it; it does not count for what it is.
    Asset(std::string name, Bytes bytes);
    /// Bytes that come on another way than their description (see worker::Job).
    static Asset expected(std::string hash);

    bool empty() const { return m_hash.empty(); }
    /// Nothing yet where they are only expected.
    ByteView view() const { return m_bytes ? ByteView(*m_bytes) : ByteView(); }
    const std::string &name() const { return m_name; }
    const std::string &hash() const { return m_hash; } ///< contentHash
    bool operator==(const Asset &other) const { return m_hash == other.m_hash; }

private:
    std::string m_name, m_hash;
    std::shared_ptr<const Bytes> m_bytes;
};

/// As settings hold it: "data:application/octet-stream;name=lab.icc;base64,…" (RFC 2397).
std::string assetText(const Asset &asset);
/// Whether a setting is a file's content, and not its path.
bool isAssetText(std::string_view text);
/// Nothing for a text of another kind, or one that does not decode.
std::optional<Asset> assetFromText(std::string_view text);

} // namespace glassine
