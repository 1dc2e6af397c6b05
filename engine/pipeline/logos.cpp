// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/logos.h"

#include "files/input_file.h"

#include <QByteArray>

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include <unistd.h>

namespace glassine::pipeline {

namespace {

constexpr std::string_view kContent = "content:";
constexpr std::string_view kData = "data:";

bool isLogoStep(const OperationStep &step)
{
    return step.id == "watermark" && step.options.text("kind") == "image";
}

bool isTextStep(const OperationStep &step)
{
    return step.id == "caption" || (step.id == "watermark" && step.options.text("kind") == "text");
}

bool anyStep(const Recipe &recipe, bool (*is)(const OperationStep &))
{
    return std::any_of(recipe.renditions.begin(), recipe.renditions.end(), [is](const RenditionRecipe &rendition) {
        return std::any_of(rendition.operations.begin(), rendition.operations.end(), is);
    });
}

std::string contentName(const Bytes &file)
{
    return std::string(kContent) + contentHash(file);
}

std::string withHome(const std::string &path)
{
    const char *home = ::getenv("HOME");
    return path.starts_with("~/") && home != nullptr ? home + path.substr(1) : path;
}

Error unusable(const std::string &path, std::string why)
{
    return {ErrorCode::LogoUnusable, path, std::move(why)};
}

std::string reason(const Error &error)
{
    switch (error.code) {
    case ErrorCode::InputVanished: return "there is no such file";
    case ErrorCode::InputTooLarge: return "it is larger than " + formatBytes(kMaxLogoBytes);
    case ErrorCode::EmptyFile: return "it is empty";
    case ErrorCode::NotARegularFile: return "it is not a file";
    default: return error.detail.empty() ? std::string(errorName(error.code)) : error.detail;
    }
}

/// Behind links too: it is no original.
std::string resolved(const std::string &path)
{
    const std::unique_ptr<char, decltype(&::free)> real(::realpath(path.c_str(), nullptr), &::free);
    return real ? real.get() : path;
}

Result<Bytes> contentOf(const std::string &path)
{
    Limits limits;
    limits.inputBytes = kMaxLogoBytes;
    const auto input = files::openInput(resolved(withHome(path)), limits);
    if (!input)
        return fail(unusable(path, reason(input.error())));
    if (files::contentTypeRow(input->type).loader.empty())
        return fail(unusable(path, "it is " + std::string(files::contentTypeRow(input->type).label)));
    Bytes bytes(static_cast<std::size_t>(input->identity.size));
    std::size_t done = 0;
    while (done < bytes.size()) {
        const ::ssize_t got = ::pread(input->fd.get(), bytes.data() + done, bytes.size() - done,
                                      static_cast<::off_t>(done));
        if (got <= 0)
            return fail(unusable(path, "it could not be read to its end"));
        done += static_cast<std::size_t>(got);
    }
    return bytes;
}

/// Of a picture made without a size of its own: a camera's largest.
constexpr Size kLargePhoto{9000, 6000};
constexpr int kLeastDiagonal = 64;
constexpr int kMostDiagonal = 4096;

} // namespace

bool drawsText(const Recipe &recipe)
{
    return anyStep(recipe, isTextStep);
}

bool usesLogos(const Recipe &recipe)
{
    return anyStep(recipe, isLogoStep);
}

void forEachLogo(Recipe &recipe, const std::function<void(std::string &)> &change)
{
    for (RenditionRecipe &rendition : recipe.renditions)
        for (OperationStep &step : rendition.operations)
            if (isLogoStep(step)) {
                std::string name = step.options.text("image");
                change(name);
                step.options.set("image", std::move(name));
            }
}

bool isDataUrl(std::string_view text)
{
    return text.starts_with(kData);
}

Result<void> unpackLogos(Recipe &recipe)
{
    std::optional<Error> error;
    forEachLogo(recipe, [&](std::string &name) {
        if (error || !isDataUrl(name))
            return;
        const std::size_t comma = name.find(";base64,");
        const QByteArray coded = comma == std::string::npos ? QByteArray()
                                                            : QByteArray::fromStdString(name.substr(comma + 8));
        const auto decoded = QByteArray::fromBase64Encoding(coded, QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded || decoded.decoded.isEmpty() || decoded.decoded.size() > kMaxLogoBytes) {
            error = Error{ErrorCode::PresetInvalid, "image",
                          "holds no picture: it should be data:image/png;base64, and its bytes"};
            return;
        }
        const auto *first = reinterpret_cast<const std::byte *>(decoded.decoded.constData());
        auto file = std::make_shared<const Bytes>(first, first + decoded.decoded.size());
        name = contentName(*file);
        recipe.logos.insert({name, Logo{{}, file, {}, {}}});
    });
    return error ? Result<void>(fail(*error)) : Result<void>();
}

Result<Logo> readLogo(const std::string &path)
{
    if (path.empty())
        return fail(unusable({}, "no picture is chosen"));
    GLASSINE_TRY(Bytes bytes, contentOf(path));
    return Logo{path, std::make_shared<const Bytes>(std::move(bytes)), {}, {}};
}

Result<void> readLogos(Recipe &recipe)
{
    std::optional<Error> error;
    forEachLogo(recipe, [&](std::string &name) {
        if (error || name.starts_with(kContent))
            return;
        auto logo = readLogo(name);
        if (!logo) {
            error = logo.error();
            return;
        }
        name = contentName(*logo->file);
        recipe.logos.insert({name, *std::move(logo)});
    });
    if (!error && recipe.logos.size() > kMaxLogos)
        error = unusable(recipe.logos.begin()->second.name,
                         "a preset may use " + std::to_string(kMaxLogos) + " pictures at most");
    return error ? Result<void>(fail(*error)) : Result<void>();
}

QString dataUrl(const Bytes &file)
{
    const auto type = files::sniff(ByteView(file).first(std::min(file.size(), files::kSniffBytes)));
    const std::string_view mime = files::contentTypeRow(type).mime;
    const QByteArray bytes(reinterpret_cast<const char *>(file.data()), static_cast<qsizetype>(file.size()));
    return QStringLiteral("data:%1;base64,%2")
        .arg(QString::fromUtf8(mime.data(), qsizetype(mime.size())), QString::fromLatin1(bytes.toBase64()));
}

int neededDiagonal(const Recipe &recipe, std::string_view content)
{
    double most = kLeastDiagonal;
    for (const RenditionRecipe &rendition : recipe.renditions)
        for (const OperationStep &step : rendition.operations)
            if (isLogoStep(step) && step.options.text("image") == content) {
                const Size photo = plannedSize(rendition, kLargePhoto);
                most = std::max(most, std::hypot(photo.width, photo.height) * step.options.number("size") / 100);
            }
    return static_cast<int>(std::ceil(std::min(most, double(kMostDiagonal))));
}

} // namespace glassine::pipeline
