// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a JPEG: refused, or reduced while it is decoded, from the beginning and from the middle of its data on.
// First byte of an input: how much smaller, and where the middle is.

#include "base/unique_fd.h"
#include "fuzz/fuzz_target.h"
#include "imaging/first_look.h"
#include "imaging/jpeg_band.h"
#include "imaging/jpeg_reduction.h"

#include <vips/vips8>

#include <algorithm>

#include <sys/mman.h>
#include <unistd.h>

using namespace glassine;
using namespace glassine::imaging;

namespace {

constexpr int kMostEdge = 512; // larger ones take time and show nothing new

void startVips()
{
    static const bool started = vips_init("jpeg_fuzz") == 0;
    fuzzRequire(started, "libvips starts");
}

/// What the application's own walk along the markers says; nothing when it refuses the file.
Size firstSize(ByteView file)
{
    const UniqueFd fd(::memfd_create("fuzz", MFD_CLOEXEC));
    fuzzRequire(::write(fd.get(), file.data(), file.size()) == static_cast<ssize_t>(file.size()), "it can be written");
    const auto bytes = InputBytes::open(fd.get(), 1 << 20);
    if (!bytes)
        return {};
    const auto look = lookAtJpeg(*bytes, {});
    return look ? look->size : Size();
}

void reduce(ByteView file, Size whole, unsigned how)
{
    const int factor = 1 + static_cast<int>(how & 7);
    const Size large{std::max(1, whole.width / factor), std::max(1, whole.height / factor)};
    const Size small{std::max(1, large.width / 3), std::max(1, large.height / 2)};
    const std::array sizes{large, small};
    const int scale = factor >= 4 ? 1 << (how >> 3 & 3) : 1;
    const auto images = reduceJpeg(file, sizes, std::min(scale, factor));
    for (std::size_t i = 0; images && i < sizes.size(); ++i)
        fuzzRequire((*images)[i].width() == sizes[i].width && (*images)[i].height() == sizes[i].height,
                    "a picture has the size that was asked for");
}

/// A second decoder begins somewhere in the data, as it does for large photos.
void decodeFromTheMiddle(ByteView file, unsigned how)
{
    Band whole(1);
    if (!whole.start(file) || !CodeWalk::canWalk(whole.info()))
        return;
    CodeWalk walk(file, whole.info());
    if (!walk.goTo(file.size() * (1 + (how & 7)) / 9))
        return;
    const ScanPoint point = walk.point();
    fuzzRequire(point.byte <= file.size() && point.bit >= 0 && point.bit < 8 && point.mcu >= 0, "it lies in the file");
    auto part = JpegPart::make(file, whole.info(), point);
    Band rest(1);
    if (!part || !rest.start(std::move(*part)))
        return;
    for (int i = 0; i < rest.info().num_components; ++i)
        rest.addPlane(static_cast<int>(whole.info().comp_info[i].downsampled_height), {});
    BandEnd end;
    (void)rest.run(end);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    startVips();
    if (size < 2)
        return 0;
    const ByteView file(reinterpret_cast<const std::byte *>(data + 1), size - 1);
    const Size whole = firstSize(file);
    if (whole.width < 1 || whole.width > kMostEdge || whole.height > kMostEdge || !canReduceJpeg(file))
        return 0;
    reduce(file, whole, data[0]);
    decodeFromTheMiddle(file, data[0]);
    return 0;
}

std::vector<std::string> fuzzSeeds()
{
    startVips();
    std::vector<std::string> seeds;
    for (const auto subsampling : {VIPS_FOREIGN_SUBSAMPLE_ON, VIPS_FOREIGN_SUBSAMPLE_OFF})
        for (const int bands : {1, 3}) {
            std::vector<std::uint8_t> samples;
            for (int i = 0; i < 48 * 40 * bands; ++i)
                samples.push_back(static_cast<std::uint8_t>(i * i / 7));
            const auto image = vips::VImage::new_from_memory(samples.data(), samples.size(), 48, 40, bands,
                                                             VIPS_FORMAT_UCHAR);
            for (const bool optimized : {false, true}) {
                std::size_t length = 0;
                void *jpeg = nullptr;
                image.write_to_buffer(".jpg", &jpeg, &length,
                                      vips::VImage::option()
                                          ->set("subsample_mode", subsampling)
                                          ->set("Q", 60)
                                          ->set("optimize_coding", optimized));
                for (const char how : {'\0', '\x0d'})
                    seeds.push_back(how + std::string(static_cast<const char *>(jpeg), length));
                g_free(jpeg);
            }
        }
    return seeds;
}
