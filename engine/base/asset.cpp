// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/asset.h"

#include <QByteArray>

#include <utility>

namespace glassine {

namespace {

constexpr std::string_view kScheme = "data:";
constexpr std::string_view kType = "data:application/octet-stream;name=";
constexpr std::string_view kCoding = ";base64,";

QByteArray viewed(std::string_view text)
{
    return QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

Asset::Asset(std::string name, Bytes bytes)
    : m_name(std::move(name)), m_hash(contentHash(bytes)), m_bytes(std::make_shared<const Bytes>(std::move(bytes)))
{}

Asset Asset::expected(std::string hash)
{
    Asset asset;
    asset.m_hash = std::move(hash);
    return asset;
}

std::string assetText(const Asset &asset)
{
    const ByteView bytes = asset.view();
    const QByteArray raw = viewed({reinterpret_cast<const char *>(bytes.data()), bytes.size()});
    const QByteArray name = viewed(asset.name()).toPercentEncoding();
    return std::string(kType) + name.toStdString() + std::string(kCoding) + raw.toBase64().toStdString();
}

bool isAssetText(std::string_view text)
{
    return text.starts_with(kScheme);
}

std::optional<Asset> assetFromText(std::string_view text)
{
    const std::size_t coding = text.find(kCoding);
    if (!text.starts_with(kScheme) || coding == std::string_view::npos)
        return {};
    const auto decoded = QByteArray::fromBase64Encoding(viewed(text.substr(coding + kCoding.size())).trimmed(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.isEmpty())
        return {};
    constexpr std::string_view kName = ";name=";
    const std::size_t name = text.substr(0, coding).find(kName);
    const std::string_view encoded = name == std::string_view::npos
        ? std::string_view()
        : text.substr(name + kName.size(), coding - name - kName.size());
    const auto *first = reinterpret_cast<const std::byte *>(decoded.decoded.constData());
    return Asset(QByteArray::fromPercentEncoding(viewed(encoded)).left(256).toStdString(),
                 Bytes(first, first + decoded.decoded.size()));
}

} // namespace glassine
