// SPDX-License-Identifier: GPL-3.0-or-later
#include "color/built_in_profile.h"

#include "color/chromaticities.h"

#include <array>
#include <cmath>
#include <optional>
#include <string_view>

namespace glassine::color {

namespace {

// A table of 112 points with linear interpolation stays within 2.5e-5 of the sRGB curve.
constexpr int kCurvePoints = 112;

constexpr std::array<std::uint32_t, 3> kD50{0xf6d6, 0x10000, 0xd32d}; // s15Fixed16

struct Description {
    NamedSpace space;
    std::string_view name;
    std::optional<Primaries> primaries; ///< none: gray
    double exponent = 0;                ///< of the curve; 0: sRGB's (IEC 61966-2-1)
};

// IEC 61966-2-1; SMPTE EG 432-1 with D65; Adobe RGB (1998), 4.3; ISO 22028-2 with the exponent that Adobe's own
// profile has; ITU-R BT.2020 with the curve that pictures use.
constexpr Primaries::Xy kD65{0.3127, 0.3290};
const std::array kDescriptions{
    Description{NamedSpace::Srgb, "sRGB", Primaries{}},
    Description{NamedSpace::DisplayP3, "Display P3", Primaries{kD65, {0.680, 0.320}, {0.265, 0.690}, {0.150, 0.060}}},
    Description{NamedSpace::AdobeRgb, "Adobe RGB (1998)", Primaries{kD65, {0.64, 0.33}, {0.21, 0.71}, {0.15, 0.06}},
                563.0 / 256},
    Description{NamedSpace::ProPhoto, "ProPhoto RGB",
                Primaries{{0.3457, 0.3585}, {0.7347, 0.2653}, {0.1596, 0.8404}, {0.0366, 0.0001}}, 461.0 / 256},
    Description{NamedSpace::Rec2020, "Rec. 2020", Primaries{kD65, {0.708, 0.292}, {0.170, 0.797}, {0.131, 0.046}}},
    Description{NamedSpace::Gray, "Gray, sRGB curve", std::nullopt},
};

class IccWriter {
public:
    void u16(std::uint32_t value)
    {
        m_bytes.push_back(static_cast<std::byte>(value >> 8 & 0xff));
        m_bytes.push_back(static_cast<std::byte>(value & 0xff));
    }
    void u32(std::uint32_t value)
    {
        u16(value >> 16);
        u16(value & 0xffff);
    }
    void fixed(double value) { u32(static_cast<std::uint32_t>(std::lround(value * 65536))); }
    void text(std::string_view characters)
    {
        for (const char c : characters)
            m_bytes.push_back(static_cast<std::byte>(c));
    }
    void type(std::string_view signature)
    {
        text(signature);
        u32(0);
    }
    void zeros(std::size_t count) { m_bytes.resize(m_bytes.size() + count); }
    Bytes take() { return std::move(m_bytes); }

private:
    Bytes m_bytes;
};

struct Tag {
    std::string_view signature;
    Bytes data; ///< empty: shares the data of the tag before it
};

Bytes descriptionTag(std::string_view name)
{
    IccWriter out;
    out.type("desc");
    out.u32(static_cast<std::uint32_t>(name.size() + 1));
    out.text(name);
    out.zeros(1 + 4 + 4 + 2 + 1 + 67); // terminator; no Unicode and no Macintosh text
    return out.take();
}

Bytes textTag(std::string_view words)
{
    IccWriter out;
    out.type("text");
    out.text(words);
    out.zeros(1);
    return out.take();
}

Bytes unicodeTag(std::string_view words)
{
    constexpr std::uint32_t kFirstText = 28;
    IccWriter out;
    out.type("mluc");
    out.u32(1);
    out.u32(12);
    out.text("enUS");
    out.u32(static_cast<std::uint32_t>(2 * words.size()));
    out.u32(kFirstText);
    for (const char c : words)
        out.u16(static_cast<unsigned char>(c));
    return out.take();
}

Bytes xyzTag(const std::array<std::uint32_t, 3> &value)
{
    IccWriter out;
    out.type("XYZ ");
    for (const std::uint32_t part : value)
        out.u32(part);
    return out.take();
}

Bytes adaptationTag(Primaries::Xy white)
{
    IccWriter out;
    out.type("sf32");
    for (const auto &row : adaptationToD50(white))
        for (const double value : row)
            out.fixed(value);
    return out.take();
}

double srgbToLinear(double v)
{
    return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
}

Bytes tableCurveTag()
{
    IccWriter out;
    out.type("curv");
    out.u32(kCurvePoints);
    for (int i = 0; i < kCurvePoints; ++i) {
        const double linear = srgbToLinear(static_cast<double>(i) / (kCurvePoints - 1));
        out.u16(static_cast<std::uint32_t>(std::lround(linear * 65535)));
    }
    return out.take();
}

Bytes exponentCurveTag(double exponent)
{
    IccWriter out;
    out.type("curv");
    out.u32(1);
    out.u16(static_cast<std::uint32_t>(std::lround(exponent * 256))); // u8Fixed8
    return out.take();
}

/// ICC.1:2022, 10.18: one exponent is function 0, sRGB's curve function 3.
Bytes parametricCurveTag(double exponent)
{
    IccWriter out;
    out.type("para");
    out.u16(exponent > 0 ? 0 : 3);
    out.u16(0);
    if (exponent > 0) {
        out.fixed(exponent);
        return out.take();
    }
    for (const double parameter : {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045})
        out.fixed(parameter);
    return out.take();
}

Bytes curveTag(const Description &what, ProfileVersion version)
{
    if (version == ProfileVersion::V4)
        return parametricCurveTag(what.exponent);
    return what.exponent > 0 ? exponentCurveTag(what.exponent) : tableCurveTag();
}

/// Rounded so that the three add up to D50 exactly: white stays white and grays stay neutral.
std::array<std::array<std::uint32_t, 3>, 3> roundedColorants(const Primaries &primaries)
{
    const Matrix m = colorantsUnderD50(primaries);
    std::array<std::array<std::uint32_t, 3>, 3> colors{};
    for (std::size_t row = 0; row < 3; ++row) {
        const auto fixed = [&](std::size_t column) {
            return static_cast<std::uint32_t>(std::lround(m[row][column] * 65536));
        };
        colors[0][row] = fixed(0);
        colors[2][row] = fixed(2);
        colors[1][row] = kD50[row] - colors[0][row] - colors[2][row]; // unsigned: wraps around as it should
    }
    return colors;
}

std::vector<Tag> tagsOf(const Description &what, ProfileVersion version)
{
    const bool latest = version == ProfileVersion::V4;
    std::vector<Tag> tags = {{"desc", latest ? unicodeTag(what.name) : descriptionTag(what.name)},
                             {"cprt", latest ? unicodeTag("CC0") : textTag("CC0")},
                             {"wtpt", xyzTag(kD50)}};
    const Bytes curve = curveTag(what, version);
    if (!what.primaries) {
        tags.push_back({"kTRC", curve});
        return tags;
    }
    if (latest)
        tags.push_back({"chad", adaptationTag(what.primaries->white)});
    const auto colors = roundedColorants(*what.primaries);
    constexpr std::array<std::string_view, 3> kColors{"rXYZ", "gXYZ", "bXYZ"};
    for (std::size_t i = 0; i < 3; ++i)
        tags.push_back({kColors[i], xyzTag(colors[i])});
    tags.push_back({"rTRC", curve});
    tags.push_back({"gTRC", {}});
    tags.push_back({"bTRC", {}});
    return tags;
}

struct Frame {
    std::string_view space; ///< "RGB ", "GRAY"
    ProfileVersion version;
};

void writeHeader(IccWriter &out, std::uint32_t size, const Frame &frame)
{
    out.u32(size);
    out.u32(0); // no preferred CMM
    out.u32(frame.version == ProfileVersion::V4 ? 0x04300000 : 0x02100000);
    out.text("mntr");
    out.text(frame.space);
    out.text("XYZ ");
    out.u16(2026); // date of making, constant: equal input gives equal files
    out.u16(1);
    out.u16(1);
    out.zeros(6);
    out.text("acsp");
    out.zeros(24); // platform, flags, maker, model, attributes
    out.u32(0);    // perceptual
    for (const std::uint32_t part : kD50)
        out.u32(part);
    out.zeros(48);
}

Bytes assemble(const Frame &frame, const std::vector<Tag> &tags)
{
    constexpr std::uint32_t kHeaderBytes = 128;
    IccWriter table, body;
    std::uint32_t offset = kHeaderBytes + 4 + 12 * static_cast<std::uint32_t>(tags.size());
    std::uint32_t begin = offset, length = 0;
    Bytes data;
    table.u32(static_cast<std::uint32_t>(tags.size()));
    for (const Tag &tag : tags) {
        if (!tag.data.empty()) {
            data.resize((data.size() + 3) / 4 * 4);
            begin = offset + static_cast<std::uint32_t>(data.size());
            length = static_cast<std::uint32_t>(tag.data.size());
            data.insert(data.end(), tag.data.begin(), tag.data.end());
        }
        table.text(tag.signature);
        table.u32(begin);
        table.u32(length);
    }
    data.resize((data.size() + 3) / 4 * 4);
    IccWriter out;
    writeHeader(out, offset + static_cast<std::uint32_t>(data.size()), frame);
    Bytes profile = out.take();
    const Bytes directory = table.take();
    profile.insert(profile.end(), directory.begin(), directory.end());
    profile.insert(profile.end(), data.begin(), data.end());
    return profile;
}

Bytes make(const Description &what, ProfileVersion version)
{
    return assemble({what.primaries ? "RGB " : "GRAY", version}, tagsOf(what, version));
}

struct Made {
    NamedSpace space;
    std::array<Bytes, 2> versions;
};

} // namespace

const Bytes &builtInProfile(NamedSpace space, ProfileVersion version)
{
    static const std::vector<Made> all = [] {
        std::vector<Made> made;
        for (const Description &what : kDescriptions)
            made.push_back({what.space, {make(what, ProfileVersion::V2), make(what, ProfileVersion::V4)}});
        return made;
    }();
    for (const Made &made : all)
        if (made.space == space)
            return made.versions[static_cast<std::size_t>(version)];
    return all.front().versions.front();
}

} // namespace glassine::color
