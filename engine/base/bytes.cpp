// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"

#include <QCryptographicHash>

#include <array>
#include <cmath>
#include <cstdio>

namespace glassine {

std::string formatBytes(std::int64_t count)
{
    if (count == 1 || count == -1)
        return count < 0 ? "-1 byte" : "1 byte";
    if (count > -1000 && count < 1000)
        return std::to_string(count) + " bytes";

    static constexpr std::array<const char *, 6> kUnits{"kB", "MB", "GB", "TB", "PB", "EB"};
    double value = std::abs(static_cast<double>(count)) / 1000.0;
    std::size_t unit = 0;
    // 999.5 would be printed as "1000 kB": it belongs to the next unit.
    while (value >= 999.5 && unit + 1 < kUnits.size()) {
        value /= 1000.0;
        ++unit;
    }
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%s%.*f %s", count < 0 ? "-" : "", value < 9.95 ? 1 : 0, value,
                  kUnits.at(unit));
    return text.data();
}

std::string contentHash(ByteView bytes)
{
    ContentHasher hasher;
    hasher.add(bytes);
    return hasher.hex();
}

struct ContentHasher::State {
    QCryptographicHash hash{QCryptographicHash::Blake2b_256};
};

ContentHasher::ContentHasher() : m_state(std::make_unique<State>())
{}
ContentHasher::~ContentHasher() = default;
ContentHasher::ContentHasher(ContentHasher &&) noexcept = default;
ContentHasher &ContentHasher::operator=(ContentHasher &&) noexcept = default;

void ContentHasher::add(ByteView bytes)
{
    // Qt 6.3 and later take any length through QByteArrayView.
    m_state->hash.addData(
        QByteArrayView(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())));
}

std::string ContentHasher::hex() const
{
    return m_state->hash.result().toHex().toStdString();
}

} // namespace glassine
