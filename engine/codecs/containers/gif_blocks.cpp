// SPDX-License-Identifier: GPL-3.0-or-later
// GIF89a, section 26 (application extension), and Adobe's "XMP Specification Part 3", section 1.1.2: the packet stands there as it
// is, and a trailer behind it leads every reader of sub-blocks, wherever in the text it comes in, to the end.
#include "codecs/containers/containers.h"

#include <string_view>

namespace glassine::codecs {

namespace {

constexpr std::string_view kXmpHead{"\x21\xff\x0bXMP DataXMP", 14};
constexpr std::byte kTrailer{0x3b};

void appendMagicTrailer(Bytes &file)
{
    file.push_back(std::byte(1));
    for (int value = 255; value >= 0; --value)
        file.push_back(std::byte(value));
    file.push_back(std::byte(0));
}

} // namespace

Result<Bytes> attachToGif(ByteView file, const Attachments &attachments)
{
    const Bytes &xmp = attachments.blocks.xmp;
    if (xmp.empty())
        return Bytes(file.begin(), file.end());
    if (file.empty() || file.back() != kTrailer)
        return fail(ErrorCode::CannotEncode, {}, "GIF without its end");
    Bytes whole(file.begin(), file.end() - 1);
    whole.reserve(file.size() + xmp.size() + 300);
    const auto head = std::as_bytes(std::span(kXmpHead.data(), kXmpHead.size()));
    whole.insert(whole.end(), head.begin(), head.end());
    whole.insert(whole.end(), xmp.begin(), xmp.end());
    appendMagicTrailer(whole);
    whole.push_back(kTrailer);
    return whole;
}

} // namespace glassine::codecs
