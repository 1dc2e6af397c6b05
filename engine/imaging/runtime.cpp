// SPDX-License-Identifier: GPL-3.0-or-later
// Start-up of libvips and the border where its exceptions become values.

#include "imaging/imaging.h"

#include "base/unique_fd.h"
#include "imaging/blocking.h"
#include "imaging/loading.h"

#include <gmodule.h>

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <exception>
#include <new>

#include <fcntl.h>
#include <unistd.h>

namespace glassine::imaging {

namespace {

constexpr std::size_t kDetailBytes = 240;
constexpr const char *kMagickLoader = "VipsForeignLoadMagick";
constexpr const char *kMagick7Loader = "VipsForeignLoadMagick7";
constexpr const char *kMagickModule = "vips-magick.so";

/// GLib's warnings would land on the terminal, once per damaged photo; what matters arrives as an error anyway.
void dropLogLine(const char *domain, GLogLevelFlags level, const char *message, void *data)
{
    if ((level & (G_LOG_FLAG_FATAL | G_LOG_LEVEL_ERROR)) != 0)
        g_log_default_handler(domain, level, message, data);
}

/// libvips' buffer is one per process and grows by lines: the last one is about what just failed.
std::string lastLine(std::string text)
{
    while (!text.empty() && (text.back() == '\n' || text.back() == ' '))
        text.pop_back();
    if (const auto newline = text.rfind('\n'); newline != std::string::npos)
        text.erase(0, newline + 1);
    for (char &c : text) {
        if (static_cast<unsigned char>(c) < 0x20 || static_cast<unsigned char>(c) > 0x7e)
            c = '?';
    }
    text.resize(std::min(text.size(), kDetailBytes));
    return text;
}

/// Each library has words of its own for it; none of them is about the file.
bool saysOutOfMemory(std::string line)
{
    std::transform(line.begin(), line.end(), line.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    constexpr std::string_view kWords[] = {"out of memory", "insufficient memory", "cannot allocate",
                                           "unable to allocate"};
    return std::any_of(std::begin(kWords), std::end(kWords),
                       [&line](std::string_view words) { return line.find(words) != std::string::npos; });
}

/// What a decoder says it cannot do is not the file's damage.
Error readable(ErrorCode code, const std::string &subject, const std::string &line)
{
    if (saysOutOfMemory(line))
        return {ErrorCode::OutOfMemory, subject, line};
    const bool unsupported = code == ErrorCode::DamagedInput
        && (line.find("not supported") != std::string::npos || line.find("nsupported") != std::string::npos);
    return {unsupported ? ErrorCode::UnsupportedFormat : code, subject, line};
}

/// Left alone, libvips loads every module it finds: ImageMagick, OpenSlide and Poppler with a hundred libraries behind them
/// take a third of a worker's start, and no photo needs them. So it is shown none, and the codecs we use are loaded here.
void hideModules()
{
    ::setenv("VIPSHOME", "/nonexistent", 1);
}

std::string modulePath(const char *name)
{
    return std::string(GLASSINE_VIPS_MODULES "/") + name;
}

/// A module that is not there is a codec less; where libvips has the codec built in, nothing is missing.
void loadModule(const char *name)
{
    if (GModule *module = g_module_open(modulePath(name).c_str(), G_MODULE_BIND_LAZY))
        g_module_make_resident(module);
}

/// libvips has another class for ImageMagick 7.
bool unblockLoader(const std::string &loader)
{
    return setBlocked(loader.c_str(), false) || (loader == kMagickLoader && setBlocked(kMagick7Loader, false));
}

vips::VImage warmUpPicture()
{
    const vips::VImage ramp = vips::VImage::identity().embed(0, 0, 64, 16,
                                                             vips::VImage::option()->set("extend", VIPS_EXTEND_COPY));
    const vips::VImage bands[] = {ramp, ramp.fliphor(), ramp.linear(-1, 255).cast(VIPS_FORMAT_UCHAR)};
    return vips::VImage::bandjoin({bands[0], bands[1], bands[2]})
        .copy(vips::VImage::option()->set("interpretation", VIPS_INTERPRETATION_sRGB))
        .copy_memory();
}

struct RoundTrip {
    const char *saver;
    const char *loader;
    files::ContentType type;
};

/// A codec that is not there fails here without consequence: warm-up only opens what can be opened.
void warmUpOne(const vips::VImage &picture, const RoundTrip &trip)
{
    if (!hasOperation(trip.saver))
        return;
    (void)guard(ErrorCode::Internal, {}, [&] {
        VipsBlob *blob = nullptr;
        vips::VOption *options = vips::VImage::option()->set("in", picture)->set("buffer", &blob);
        if (std::string_view(trip.saver) == "heifsave_buffer")
            options->set("compression", VIPS_FOREIGN_HEIF_COMPRESSION_AV1)->set("effort", 0)->set("bitdepth", 8);
        vips::VImage::call(trip.saver, options);
        std::size_t size = 0;
        const void *data = vips_blob_get(blob, &size);
        const auto *bytes = static_cast<const std::byte *>(data);
        (void)verify(ByteView(bytes, size), trip.type);
        vips_area_unref(VIPS_AREA(blob));
    });
}

} // namespace

Result<void> start(const char *programName, const std::string &unblock)
{
    hideModules();
    if (VIPS_INIT(programName) != 0)
        return fail(ErrorCode::Internal, {}, lastLine(vips_error_buffer()));
    loadModule("vips-heif.so");
    loadModule("vips-jxl.so");
    if (unblock == kMagickLoader)
        loadModule(kMagickModule);
    vips_block_untrusted_set(TRUE);
    // The JPEG XL saver counts as untrusted too, but it reads nothing that did not come from us.
    setBlocked("VipsForeignSaveJxl", false);
    if (!unblock.empty() && !unblockLoader(unblock))
        return fail(ErrorCode::UnsupportedFormat, unblock, "this libvips has no such loader");
    g_log_set_default_handler(dropLogLine, nullptr);
    vips_cache_set_max(0);
    vips_cache_set_max_mem(0);
    vips_cache_set_max_files(0);
    vips_concurrency_set(1);
    return {};
}

void warmUp()
{
    (void)guard(ErrorCode::Internal, {}, [] {
        const vips::VImage picture = warmUpPicture();
        const RoundTrip trips[] = {
            {"jpegsave_buffer", "jpegload", files::ContentType::Jpeg},
            {"pngsave_buffer", "pngload", files::ContentType::Png},
            {"webpsave_buffer", "webpload", files::ContentType::WebP},
            {"gifsave_buffer", "gifload", files::ContentType::Gif},
            {"tiffsave_buffer", "tiffload", files::ContentType::Tiff},
            {"jxlsave_buffer", "jxlload", files::ContentType::JpegXl},
            {"heifsave_buffer", "heifload", files::ContentType::Avif}, // opens every codec of libheif, also HEVC's
        };
        for (const RoundTrip &trip : trips)
            warmUpOne(picture, trip);
        // Color tables and the resampler's vector code are made on first use.
        picture.resize(0.5).colourspace(VIPS_INTERPRETATION_LAB).colourspace(VIPS_INTERPRETATION_sRGB).avg();
    });
}

void warmUpFonts()
{
    // Text, and a picture whose kind is not said: librsvg asks GIO, whose tables are files.
    static constexpr std::string_view kDrawing =
        R"(<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text y="8">x</text><image width="9" height="9" href=")"
        R"(data:;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=="/></svg>)";
    (void)guard(ErrorCode::Internal, {}, [] { vips::VImage::text("x").avg(); });
    if (!hasOperation("svgload_source"))
        return;
    (void)guard(ErrorCode::Internal, {}, [] {
        const vips::VSource source(vips_source_new_from_memory(kDrawing.data(), kDrawing.size()));
        openWithLoader(source, files::ContentType::Svg, {}).avg();
    });
}

bool canOpenFonts()
{
    return UniqueFd(::open("/usr/share/fonts", O_RDONLY | O_DIRECTORY | O_CLOEXEC)).valid();
}

bool hasMagickModule()
{
    return ::access(modulePath(kMagickModule).c_str(), R_OK) == 0
        || vips_type_find("VipsOperation", "magickload_buffer") != 0;
}

bool hasOperation(std::string_view nickname)
{
    const GType type = vips_type_find("VipsOperation", std::string(nickname).c_str());
    if (type == 0)
        return false;
    auto *operationClass = static_cast<VipsOperationClass *>(g_type_class_ref(type));
    const bool usable = (operationClass->flags & VIPS_OPERATION_BLOCKED) == 0;
    g_type_class_unref(operationClass);
    return usable;
}

Result<void> guard(ErrorCode code, const std::string &subject, const std::function<void()> &work)
{
    try {
        work();
        return {};
    } catch (const vips::VError &error) {
        vips_error_clear();
        return fail(readable(code, subject, lastLine(error.what())));
    } catch (const std::bad_alloc &) {
        vips_error_clear();
        return fail(ErrorCode::OutOfMemory, subject);
    } catch (const std::exception &error) {
        vips_error_clear();
        return fail(code, subject, lastLine(error.what()));
    }
}

} // namespace glassine::imaging
