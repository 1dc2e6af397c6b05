// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Jobs, replies and small files for the worker tests.

#include "base/unique_fd.h"
#include "worker/job.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <sys/mman.h>
#include <unistd.h>

namespace glassine::worker::samples {

inline pipeline::Recipe recipe(const QByteArray &renditions)
{
    const QByteArray json = "{\"renditions\": [" + renditions + "]}";
    Result<pipeline::Recipe> result = pipeline::recipeFromJson(QJsonDocument::fromJson(json).object());
    if (!result)
        qFatal("sample recipe: %s %s", result.error().subject.c_str(), result.error().detail.c_str());
    return *std::move(result);
}

inline pipeline::Recipe jpegRecipe()
{
    return recipe(R"({"id": "web", "format": "jpeg", "target": {"quality": 82}})");
}

/// An anonymous file that holds `content`, as the application would hand it over.
inline UniqueFd fileWith(const QByteArray &content)
{
    UniqueFd fd(::memfd_create("sample", MFD_CLOEXEC));
    if (::write(fd.get(), content.constData(), std::size_t(content.size())) != content.size())
        qFatal("memfd");
    return fd;
}

inline QByteArray contentOf(int fd)
{
    QByteArray content(qsizetype(::lseek(fd, 0, SEEK_END)), Qt::Uninitialized);
    const ssize_t count = ::pread(fd, content.data(), std::size_t(content.size()), 0);
    content.truncate(qMax<qsizetype>(0, count));
    return content;
}

/// An uncompressed TIFF with gradients, edges and grain: needs no library to write.
inline QByteArray tiff(int width, int height)
{
    QByteArray bytes;
    const auto u16 = [&](unsigned v) { bytes.append(char(v & 0xff)).append(char((v >> 8) & 0xff)); };
    const auto u32 = [&](unsigned v) {
        u16(v & 0xffff);
        u16(v >> 16);
    };
    const unsigned pixels = unsigned(width) * unsigned(height) * 3;
    bytes.append("II*", 4);
    u32(8 + 6);
    bytes.append("\x08\0\x08\0\x08\0", 6); // bits per sample, at 8
    const auto tag = [&](unsigned id, unsigned type, unsigned count, unsigned value) {
        u16(id);
        u16(type);
        u32(count);
        u32(value);
    };
    u16(10);
    tag(256, 4, 1, unsigned(width));
    tag(257, 4, 1, unsigned(height));
    tag(258, 3, 3, 8);
    tag(259, 3, 1, 1);
    tag(262, 3, 1, 2);
    tag(273, 4, 1, 14 + 2 + 120 + 4);
    tag(277, 3, 1, 3);
    tag(278, 4, 1, unsigned(height));
    tag(279, 4, 1, pixels);
    tag(284, 3, 1, 1);
    u32(0);
    bytes.reserve(bytes.size() + qsizetype(pixels));
    unsigned noise = 1;
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            noise = noise * 1664525u + 1013904223u;
            const unsigned grain = (noise >> 24) & 15;
            bytes.append(char((unsigned(x) * 200u / unsigned(width)) + grain));
            bytes.append(char((unsigned(y) * 200u / unsigned(height)) + grain));
            bytes.append(char(((unsigned(x + y) / 16u) % 2u) * 60u + grain));
        }
    }
    return bytes;
}

} // namespace glassine::worker::samples
