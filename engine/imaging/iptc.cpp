// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/iptc.h"

#include "base/byte_order.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cstring>
#include <iterator>
#include <span>
#include <string_view>

namespace glassine::imaging {

namespace {

constexpr std::string_view kSignature{"Photoshop 3.0\0", 14};
constexpr unsigned kIptcResource = 0x0404;
constexpr unsigned kIptcDigestResource = 0x0425; // MD5 of the former: tells programs that know XMP who wrote last
constexpr std::size_t kResourceHead = 4 + 2;     // "8BIM", id

bool startsWith(ByteView view, std::string_view text)
{
    return view.size() >= text.size() && std::memcmp(view.data(), text.data(), text.size()) == 0;
}

void append(Bytes &to, std::string_view text)
{
    for (const char c : text)
        to.push_back(static_cast<std::byte>(c));
}

void appendResource(Bytes &block, unsigned id, ByteView data)
{
    append(block, "8BIM");
    block.push_back(static_cast<std::byte>(id >> 8));
    block.push_back(static_cast<std::byte>(id & 0xff));
    append(block, std::string_view("\0\0", 2)); // empty name
    for (int shift = 24; shift >= 0; shift -= 8)
        block.push_back(static_cast<std::byte>(data.size() >> shift & 0xff));
    // Not insert(): GCC 14 reports an overflow that cannot be.
    std::copy(data.begin(), data.end(), std::back_inserter(block));
    if (data.size() % 2 == 1)
        block.push_back(std::byte(0));
}

} // namespace

namespace {

ByteView resourceOf(ByteView block, unsigned wanted)
{
    if (startsWith(block, kSignature))
        block = block.subspan(kSignature.size());
    while (startsWith(block, "8BIM") && block.size() > kResourceHead) {
        const unsigned id = big16(block, 4);
        const std::size_t name = (byteAt(block, kResourceHead) + 2) & ~std::size_t(1); // length byte + text, even
        const std::size_t head = kResourceHead + name + 4;
        if (block.size() < head)
            return {};
        const std::size_t size = big32(block, head - 4);
        if (size > block.size() - head)
            return {};
        if (id == wanted)
            return block.subspan(head, size);
        block = block.subspan(std::min(block.size(), head + size + (size & 1)));
    }
    return {};
}

void appendDigest(Bytes &block, ByteView datasets)
{
    QCryptographicHash digest(QCryptographicHash::Md5);
    digest.addData(QByteArrayView(datasets.data(), static_cast<qsizetype>(datasets.size())));
    const QByteArray md5 = digest.result();
    appendResource(block, kIptcDigestResource,
                   std::as_bytes(std::span(md5.constData(), static_cast<std::size_t>(md5.size()))));
}

} // namespace

ByteView datasetsOf(ByteView block)
{
    return !block.empty() && byteAt(block, 0) == 0x1c ? block : resourceOf(block, kIptcResource);
}

ByteView digestOf(ByteView block)
{
    constexpr std::size_t kDigest = 16;
    const ByteView found = resourceOf(block, kIptcDigestResource);
    return found.size() == kDigest ? found : ByteView();
}

Bytes digestResourceOf(ByteView datasets)
{
    Bytes block;
    appendDigest(block, datasets);
    return block;
}

Bytes photoshopBlockOf(ByteView datasets)
{
    Bytes block;
    block.reserve(datasets.size() + 64);
    append(block, kSignature);
    appendResource(block, kIptcResource, datasets);
    appendDigest(block, datasets);
    return block;
}

} // namespace glassine::imaging
