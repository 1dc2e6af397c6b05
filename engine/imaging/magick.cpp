// SPDX-License-Identifier: GPL-3.0-or-later
// ImageMagick loads a coder when it first meets its format, from a file: so it is shown one picture of each in time.
#include "imaging/imaging.h"
#include "imaging/loading.h"

#include <array>
#include <string_view>

namespace glassine::imaging {

namespace {

using namespace std::string_view_literals;

/// One black pixel, in 24 bits.
constexpr std::string_view kBmp = "BM\x3a\0\0\0\0\0\0\0\x36\0\0\0"
                                  "\x28\0\0\0\1\0\0\0\1\0\0\0\1\0\x18\0\0\0\0\0\4\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
                                  "\0\0\0\0"sv;
constexpr std::string_view kIco =
    "\0\0\1\0\1\0\1\1\0\0\1\0\x18\0\x30\0\0\0\x16\0\0\0"
    "\x28\0\0\0\1\0\0\0\2\0\0\0\1\0\x18\0\0\0\0\0\x08\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
    "\0\0\0\0\0\0\0\0"sv;
constexpr std::string_view kPsd = "8BPS\0\1\0\0\0\0\0\0\0\1\0\0\0\1\0\0\0\1\0\x08\0\1"
                                  "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"sv;
/// Large icons are PNGs inside. Gray, one pixel.
constexpr std::string_view kPng =
    "\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\0\1\0\0\0\1\x08\0\0\0\0\x3a\x7e\x9b\x55"
    "\0\0\0\x0aIDAT\x78\x9c\x63\x60\0\0\0\2\0\1\x48\xaf\xa4\x71\0\0\0\0IEND\xae\x42\x60\x82"sv;

} // namespace

void warmUpMagick()
{
    for (const std::string_view picture : {kBmp, kIco, kPsd, kPng}) {
        (void)guard(ErrorCode::Internal, {}, [picture] {
            const vips::VSource source(vips_source_new_from_memory(picture.data(), picture.size()));
            openWithLoader(source, files::ContentType::Bmp, {}).avg();
        });
    }
}

} // namespace glassine::imaging
