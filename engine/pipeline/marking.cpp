// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/marking.h"

#include "color/convert.h"

#include <vips/vips8>

#include <memory>

#include <sys/mman.h>
#include <sys/stat.h>

namespace glassine::pipeline {

namespace {

using vips::VImage;

struct Mapping {
    void *start = nullptr;
    std::size_t bytes = 0;
};

extern "C" void releaseMapping(VipsImage *, void *mapping)
{
    const std::unique_ptr<Mapping> gone(static_cast<Mapping *>(mapping));
    ::munmap(gone->start, gone->bytes);
}

/// Pixels of a memory file, without a copy. Nothing when it is not what it should be.
std::optional<VImage> mapped(const Logo &logo)
{
    if (!logo.pixels || !*logo.pixels || logo.size.width < 1 || logo.size.height < 1)
        return std::nullopt;
    const std::size_t bytes = static_cast<std::size_t>(logo.size.width) * static_cast<std::size_t>(logo.size.height)
        * 4;
    struct stat status = {};
    if (::fstat(logo.pixels->get(), &status) != 0 || static_cast<std::size_t>(status.st_size) != bytes)
        return std::nullopt;
    void *pixels = ::mmap(nullptr, bytes, PROT_READ, MAP_PRIVATE, logo.pixels->get(), 0);
    if (pixels == MAP_FAILED)
        return std::nullopt;
    const VImage whole = VImage::new_from_memory(pixels, bytes, logo.size.width, logo.size.height, 4,
                                                 VIPS_FORMAT_UCHAR);
    auto *mapping = new Mapping{pixels, bytes};
    g_signal_connect(whole.get_image(), "postclose", G_CALLBACK(releaseMapping), mapping);
    return whole.copy(VImage::option()->set("interpretation", VIPS_INTERPRETATION_sRGB));
}

} // namespace

operations::Surroundings surroundingsOf(const Recipe &recipe, const Bytes &profile, const formulas::FormulaFacts &facts)
{
    operations::Surroundings around;
    around.fromSrgb = [&profile](const VImage &rgb, int channels) {
        auto result = color::fromSrgb(rgb, profile, channels);
        if (!result)
            throw vips::VError(result.error().detail);
        return *result;
    };
    around.colors = profile.empty() ? std::string() : contentHash(profile);
    around.expand = [&facts](const std::string &text) {
        const auto formula = formulas::parseFormula(text);
        return formula ? formulas::expand(*formula, facts) : text;
    };
    around.logo = [&recipe](const std::string &name) {
        const auto found = recipe.logos.find(name);
        return found == recipe.logos.end() ? std::nullopt : mapped(found->second);
    };
    return around;
}

} // namespace glassine::pipeline
