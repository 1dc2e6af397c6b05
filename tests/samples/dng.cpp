// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples/dng.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

namespace glassine::test {

namespace {

constexpr unsigned kByte = 1, kAscii = 2, kShort = 3, kLong = 4, kRational = 5, kSignedRational = 10;
constexpr int kWhite = 16000;
/// What the sensor sees of a white surface, in relation to green.
constexpr std::array kNeutral = {0.5, 1.0, 0.625};

class Writer {
public:
    explicit Writer(bool bigEndian) : m_bigEndian(bigEndian) {}
    void number(std::uint64_t value, int bytes)
    {
        for (int i = 0; i < bytes; ++i)
            m_bytes.push_back(static_cast<std::byte>(value >> 8 * (m_bigEndian ? bytes - 1 - i : i) & 0xff));
    }
    void append(const Bytes &bytes) { m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end()); }
    std::size_t size() const { return m_bytes.size(); }
    Bytes take() { return std::move(m_bytes); }

private:
    bool m_bigEndian;
    Bytes m_bytes;
};

struct Tag {
    unsigned name, type;
    std::vector<std::uint64_t> values; ///< rationals: numerator, denominator
};

std::size_t bytesOf(unsigned type)
{
    return type == kShort ? 2 : type == kLong || type == kRational || type == kSignedRational ? 4 : 1;
}

std::size_t bytesOf(const Tag &tag)
{
    return tag.values.size() * bytesOf(tag.type);
}

Tag text(unsigned name, const std::string &words)
{
    Tag tag{name, kAscii, {}};
    for (const char c : words)
        tag.values.push_back(static_cast<unsigned char>(c));
    tag.values.push_back(0);
    return tag;
}

/// Values that do not fit stand right behind their directory.
std::size_t directoryBytes(const std::vector<Tag> &tags)
{
    std::size_t bytes = 2 + 12 * tags.size() + 4;
    for (const Tag &tag : tags)
        bytes += bytesOf(tag) > 4 ? bytesOf(tag) + bytesOf(tag) % 2 : 0;
    return bytes;
}

void writeDirectory(Writer &out, const std::vector<Tag> &tags)
{
    std::size_t behind = out.size() + 2 + 12 * tags.size() + 4;
    out.number(tags.size(), 2);
    const auto writeValues = [&out](const Tag &tag, std::size_t room) {
        for (const std::uint64_t value : tag.values)
            out.number(value, static_cast<int>(bytesOf(tag.type)));
        for (std::size_t i = bytesOf(tag); i < room; ++i)
            out.number(0, 1);
    };
    for (const Tag &tag : tags) {
        const bool fraction = tag.type == kRational || tag.type == kSignedRational;
        out.number(tag.name, 2);
        out.number(tag.type, 2);
        out.number(tag.values.size() / (fraction ? 2 : 1), 4);
        if (bytesOf(tag) <= 4) {
            writeValues(tag, 4);
        } else {
            out.number(behind, 4);
            behind += bytesOf(tag) + bytesOf(tag) % 2;
        }
    }
    out.number(0, 4);
    for (const Tag &tag : tags)
        if (bytesOf(tag) > 4)
            writeValues(tag, bytesOf(tag) + bytesOf(tag) % 2);
}

/// XYZ under D65 to linear sRGB, IEC 61966-2-1: the camera sees as a screen shows.
Tag colorMatrix()
{
    constexpr double kMatrix[] = {3.2406, -1.5372, -0.4986, -0.9689, 1.8758, 0.0415, 0.0557, -0.2040, 1.0570};
    Tag tag{0xc621, kSignedRational, {}};
    for (std::size_t i = 0; i < 9; ++i) {
        const double seen = kMatrix[i] * kNeutral[i / 3];
        tag.values.push_back(static_cast<std::uint32_t>(static_cast<std::int32_t>(std::lround(seen * 10000))));
        tag.values.push_back(10000);
    }
    return tag;
}

Tag neutral()
{
    Tag tag{0xc628, kRational, {}};
    for (const double value : kNeutral) {
        tag.values.push_back(static_cast<std::uint64_t>(std::lround(value * 1000)));
        tag.values.push_back(1000);
    }
    return tag;
}

Size jpegSize(const Bytes &jpeg)
{
    const auto at = [&jpeg](std::size_t i) { return std::to_integer<int>(jpeg[i]); };
    std::size_t i = 2;
    while (at(i + 1) < 0xc0 || at(i + 1) > 0xc2)
        i += 2 + static_cast<std::size_t>(at(i + 2) * 256 + at(i + 3));
    return {at(i + 7) * 256 + at(i + 8), at(i + 5) * 256 + at(i + 6)};
}

std::vector<Tag> sensorTags(const Dng &sample, std::size_t dataAt)
{
    const auto width = static_cast<std::uint64_t>(sample.size.width),
               height = static_cast<std::uint64_t>(sample.size.height);
    return {{0xfe, kLong, {0}},
            {0x100, kLong, {width}},
            {0x101, kLong, {height}},
            {0x102, kShort, {16}},
            {0x103, kShort, {1}},
            {0x106, kShort, {32803}},
            {0x111, kLong, {dataAt}},
            {0x115, kShort, {1}},
            {0x116, kLong, {height}},
            {0x117, kLong, {width * height * 2}},
            {0x11c, kShort, {1}},
            {0x828d, kShort, {2, 2}},
            {0x828e, kByte, {0, 1, 1, 2}}, // red, green; green, blue
            {0xc61a, kShort, {0}},
            {0xc61d, kLong, {kWhite}}};
}

/// The first directory: the preview where there is one, and what is true of the whole file.
std::vector<Tag> mainTags(const Dng &sample, std::size_t sensorAt, std::size_t previewAt)
{
    const Size size = sample.preview.empty() ? Size{1, 1} : jpegSize(sample.preview);
    std::vector<Tag> tags = {{0xfe, kLong, {1}},
                             {0x100, kLong, {static_cast<std::uint64_t>(size.width)}},
                             {0x101, kLong, {static_cast<std::uint64_t>(size.height)}},
                             {0x102, kShort, {8, 8, 8}},
                             {0x103, kShort, {7}},
                             {0x106, kShort, {6}},
                             text(0x10f, sample.make),
                             text(0x110, sample.model),
                             {0x111, kLong, {previewAt}},
                             {0x112, kShort, {static_cast<std::uint64_t>(sample.orientation)}},
                             {0x115, kShort, {3}},
                             {0x116, kLong, {static_cast<std::uint64_t>(size.height)}},
                             {0x117, kLong, {sample.preview.size()}},
                             text(0x132, "2026:11:20 19:46:17"),
                             text(0x13b, "A. Photographer"),
                             {0x14a, kLong, {sensorAt}},
                             text(0x8298, "Copyright 2026 A. Photographer"),
                             {0xc612, kByte, {1, 4, 0, 0}},
                             {0xc613, kByte, {1, 1, 0, 0}},
                             text(0xc614, sample.make + ' ' + sample.model),
                             colorMatrix(),
                             neutral(),
                             {0xc65a, kShort, {21}}}; // D65
    return tags;
}

/// Without a preview the sensor's picture is the first and only one.
std::vector<Tag> onlyTags(const Dng &sample, std::size_t dataAt)
{
    std::vector<Tag> tags = sensorTags(sample, dataAt);
    for (Tag &tag : mainTags(sample, 0, 0))
        if (std::none_of(tags.begin(), tags.end(), [&tag](const Tag &other) { return other.name == tag.name; })
            && tag.name != 0x14a)
            tags.push_back(std::move(tag));
    std::sort(tags.begin(), tags.end(), [](const Tag &a, const Tag &b) { return a.name < b.name; });
    return tags;
}

void writeSensor(Writer &out, Size size)
{
    for (int y = 0; y < size.height; ++y)
        for (int x = 0; x < size.width; ++x) {
            const auto color = static_cast<std::size_t>(y % 2 + x % 2);
            const double light = sceneAt((x + 0.5) / size.width, (y + 0.5) / size.height)[color];
            out.number(static_cast<std::uint64_t>(std::lround(light * kNeutral[color] * kWhite)), 2);
        }
}

} // namespace

std::array<double, 3> sceneAt(double x, double y)
{
    const double light = 0.9 * (1 - 0.7 * y);
    const int bar = std::clamp(static_cast<int>(x * 4), 0, 3);
    std::array color = {light * 0.1, light * 0.1, light * 0.1};
    if (bar == 0)
        color.fill(light);
    else
        color[static_cast<std::size_t>(bar - 1)] = light;
    return color;
}

Bytes dng(const Dng &sample)
{
    constexpr std::size_t kHead = 8;
    const bool alone = sample.preview.empty();
    const std::size_t sensorAt = kHead + directoryBytes(mainTags(sample, 0, 0));
    const std::size_t previewAt = sensorAt + directoryBytes(sensorTags(sample, 0));
    const std::size_t dataAt = alone ? kHead + directoryBytes(onlyTags(sample, 0))
                                     : previewAt + sample.preview.size() + sample.preview.size() % 2;
    Writer out(sample.bigEndian);
    out.number(sample.bigEndian ? 0x4d4d : 0x4949, 2);
    out.number(42, 2);
    out.number(kHead, 4);
    if (alone) {
        writeDirectory(out, onlyTags(sample, dataAt));
    } else {
        writeDirectory(out, mainTags(sample, sensorAt, previewAt));
        writeDirectory(out, sensorTags(sample, dataAt));
    }
    out.append(sample.preview);
    if (sample.preview.size() % 2 != 0)
        out.number(0, 1);
    writeSensor(out, sample.size);
    Bytes file = out.take();
    if (sample.cut)
        file.resize(dataAt
                    + static_cast<std::size_t>(sample.size.width) * static_cast<std::size_t>(sample.size.height));
    return file;
}

} // namespace glassine::test
