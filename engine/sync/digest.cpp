// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/digest.h"

#include <algorithm>
#include <array>
#include <limits>
#include <new>

#include <openssl/evp.h>

namespace glassine::sync {

struct PartDigest::Context {
    const EVP_MD *kind;
    EVP_MD_CTX *state = EVP_MD_CTX_new();

    explicit Context(DigestKind wanted) : kind(wanted == DigestKind::Sha256 ? EVP_sha256() : EVP_md5())
    {
        if (state == nullptr)
            throw std::bad_alloc();
        begin();
    }
    ~Context() { EVP_MD_CTX_free(state); }
    Context(const Context &) = delete;
    Context &operator=(const Context &) = delete;

    /// A system that refuses MD5 altogether (FIPS) gives digests that no server takes: the upload fails, and says so.
    void begin() { EVP_DigestInit_ex(state, kind, nullptr); }
};

PartDigest::PartDigest(DigestKind kind, std::int64_t partBytes)
    : m_context(std::make_unique<Context>(kind)),
      m_partBytes(partBytes > 0 ? partBytes : std::numeric_limits<std::int64_t>::max())
{}

PartDigest::~PartDigest() = default;

void PartDigest::add(ByteView bytes)
{
    while (!bytes.empty()) {
        if (m_filled == m_partBytes)
            endPart();
        const auto count = static_cast<std::size_t>(
            std::min<std::int64_t>(static_cast<std::int64_t>(bytes.size()), m_partBytes - m_filled));
        EVP_DigestUpdate(m_context->state, bytes.data(), count);
        m_filled += static_cast<std::int64_t>(count);
        bytes = bytes.subspan(count);
    }
}

std::vector<std::string> PartDigest::results()
{
    endPart();
    return std::move(m_results);
}

void PartDigest::endPart()
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned size = 0;
    EVP_DigestFinal_ex(m_context->state, digest.data(), &size);
    m_results.emplace_back(reinterpret_cast<const char *>(digest.data()), size);
    m_context->begin();
    m_filled = 0;
}

} // namespace glassine::sync
