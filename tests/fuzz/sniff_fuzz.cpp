// SPDX-License-Identifier: GPL-3.0-or-later
// Recognizing content never fails, whatever the bytes.

#include "files/content_type.h"
#include "fuzz/fuzz_target.h"

#include <algorithm>

using namespace glassine;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const ByteView head(reinterpret_cast<const std::byte *>(data), std::min(size, files::kSniffBytes));
    const files::ContentTypeRow &row = files::contentTypeRow(files::sniff(head));
    fuzzRequire(!row.id.empty(), "every type has a row");
    fuzzRequire((row.type == files::ContentType::Empty) == head.empty(), "only nothing is empty");
    return 0;
}

std::vector<std::string> fuzzSeeds()
{
    using std::string_literals::operator""s;
    return {
        "\xFF\xD8\xFF\xE0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0\xFF\xDB"s,
        "\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\1\0\0\0\1\0\x08\2\0\0\0\0\0\0\0"s,
        "RIFF\x24\1\0\0WEBPVP8X\x0A\0\0\0\x10\0\0\0"s,
        "GIF89a\x10\0\x10\0\x80\0\0"s,
        "II*\0\x08\0\0\0\2\0\0\1\4\0\1\0\0\0\0\1\0\0"s,
        "MM\0*\0\0\0\x08\0\1\1\0\0\4\0\0\0\1\0\0\1\0"s,
        "\0\0\0\x18"
        "ftypheic\0\0\0\0mif1heic"s,
        "\0\0\0\x1C"
        "ftypavif\0\0\0\0avifmif1miaf"s,
        "\0\0\0\x0CJXL \r\n\x87\n"s,
        "\xFF\x0A\xFA\x1F"s,
        "\0\0\0\x0CjP  \r\n\x87\n"s,
        "<?xml version=\"1.0\"?><!-- a --><svg xmlns=\"http://www.w3.org/2000/svg\"/>"s,
        "<!DOCTYPE html><html><head></head></html>"s,
        "%PDF-1.7\n"s,
    };
}
