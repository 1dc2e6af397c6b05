// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/sample_photos.h"

#include "files/content_type.h"
#include "imaging/frames.h"
#include "operations/operation.h"

#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace glassine::test {

using vips::VImage;

void startWorker()
{
    // JPEG XL as an input has a process of its own; this one stands for both kinds.
    static const bool started = imaging::start("pipeline_test", "VipsForeignLoadJxl").has_value();
    if (!started)
        throw std::runtime_error("libvips does not start");
    imaging::warmUp();
    metadata::initialize();
}

VImage texture(Size size, int bands, bool sixteenBit)
{
    const VImage place = VImage::xyz(size.width, size.height);
    const VImage x = place.extract_band(0) * (200.0 / size.width);
    const VImage y = place.extract_band(1) * (200.0 / size.height);
    const VImage wave = (place.extract_band(0) * 7).sin() * 20 + (place.extract_band(1) * 11).cos() * 20 + 40;
    VImage image = bands < 3 ? (x + wave) * 0.9 : x.bandjoin(y).bandjoin(wave + x * 0.5);
    if (bands % 2 == 0) {
        const VImage hole = ((x < 60) & (y < 60)) / 255 * -255 + 255;
        image = image.bandjoin(hole);
    }
    const VipsInterpretation deep = bands < 3 ? VIPS_INTERPRETATION_GREY16 : VIPS_INTERPRETATION_RGB16;
    const VipsInterpretation flat = bands < 3 ? VIPS_INTERPRETATION_B_W : VIPS_INTERPRETATION_sRGB;
    image = sixteenBit ? (image * 257).cast(VIPS_FORMAT_USHORT) : image.cast(VIPS_FORMAT_UCHAR);
    return image.copy(VImage::option()->set("interpretation", sixteenBit ? deep : flat)).copy_memory();
}

VImage animation(Size frame, int frames)
{
    std::vector<VImage> images;
    for (int i = 0; i < frames; ++i)
        images.push_back(texture(frame).linear(1, -25.0 * i).cast(VIPS_FORMAT_UCHAR));
    VImage joined = VImage::arrayjoin(images, VImage::option()->set("across", 1)).copy();
    joined.set("page-height", frame.height);
    joined.set("delay", std::vector<int>(static_cast<std::size_t>(frames), 80));
    return joined.copy_memory();
}

Bytes encoded(std::string_view codec, const VImage &image, const metadata::Blocks &blocks, const Bytes &icc,
              int quality, const OptionValues &options)
{
    const codecs::CodecDescription *description = codecs::codecById(codec);
    std::vector<OptionProblem> none;
    codecs::EncodeRequest request;
    request.options = checkOptions(description->options, options, {}, none);
    if (quality > 0 && description->defaultQuality > 0)
        request.quality = quality;
    request.lossless = description->lossless && !request.quality;
    request.metadata = blocks;
    request.icc = icc;
    auto file = codecs::encode(codec, image, request);
    if (!file)
        throw std::runtime_error(std::string(codec) + ": " + file.error().detail);
    return *file;
}

UniqueFd fileWith(ByteView bytes)
{
    UniqueFd fd(::memfd_create("photo", MFD_CLOEXEC));
    if (::write(fd.get(), bytes.data(), bytes.size()) != static_cast<ssize_t>(bytes.size()))
        throw std::runtime_error("memfd");
    return fd;
}

Bytes contentOf(int fd)
{
    struct stat status = {};
    ::fstat(fd, &status);
    Bytes bytes(static_cast<std::size_t>(status.st_size));
    if (::pread(fd, bytes.data(), bytes.size(), 0) != static_cast<ssize_t>(bytes.size()))
        throw std::runtime_error("pread");
    return bytes;
}

pipeline::Recipe recipeFor(const std::string &codec)
{
    pipeline::RenditionRecipe rendition;
    rendition.id = "one";
    rendition.format = codec;
    if (const codecs::CodecDescription *description = codecs::codecById(codec)) {
        std::vector<OptionProblem> none;
        rendition.encoder = checkOptions(description->options, {}, {}, none);
    }
    pipeline::Recipe recipe;
    recipe.renditions = {rendition};
    return recipe;
}

pipeline::OperationStep operation(const std::string &id, const OptionValues &given)
{
    std::vector<OptionProblem> problems;
    const auto values = checkOptions(operations::operationById(id)->options, given, id, problems);
    if (!problems.empty())
        throw std::runtime_error(problems.front().path + ": " + problems.front().message);
    return {id, values};
}

pipeline::OperationStep resizeTo(int longEdge)
{
    OptionValues values;
    values.set("pixels", std::int64_t(longEdge));
    return operation("resize", values);
}

bool Outcome::ok() const
{
    return problem().empty();
}

std::string Outcome::problem() const
{
    if (!result)
        return std::string(errorName(result.error().code)) + ": " + result.error().detail;
    for (const auto &rendition : result->renditions) {
        if (!rendition.ok)
            return rendition.format + " " + std::string(errorName(rendition.error.code)) + ": "
                + rendition.error.detail;
    }
    return {};
}

bool Outcome::warned(const std::string &code, std::size_t index) const
{
    for (const auto &warning : rendition(index).warnings) {
        if (warning.code == code)
            return true;
    }
    return false;
}

imaging::Source sourceOf(int fd)
{
    Bytes head(files::kSniffBytes);
    const ssize_t got = ::pread(fd, head.data(), head.size(), 0);
    head.resize(static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
    return {fd, files::sniff(head), {}};
}

Outcome process(ByteView photo, const pipeline::Recipe &recipe)
{
    const UniqueFd input = fileWith(photo);
    std::vector<UniqueFd> outputs;
    std::vector<int> numbers;
    for (std::size_t i = 0; i < recipe.renditions.size(); ++i) {
        outputs.push_back(fileWith(Bytes(5, std::byte('x')))); // what was there before must go
        numbers.push_back(outputs.back().get());
    }
    Outcome outcome{pipeline::processPhoto(sourceOf(input.get()), recipe, numbers), {}};
    for (const int number : numbers)
        outcome.files.push_back(contentOf(number));
    return outcome;
}

VImage decoded(const Bytes &file)
{
    const UniqueFd fd = fileWith(file);
    const imaging::Source source = sourceOf(fd.get());
    const auto header = imaging::readHeader(source);
    if (!header)
        throw std::runtime_error("header");
    imaging::LoadRequest request;
    request.sequential = false;
    request.allFrames = header->animated;
    const auto image = imaging::load(source, *header, request);
    if (!image)
        throw std::runtime_error("load");
    return image->copy_memory();
}

} // namespace glassine::test
