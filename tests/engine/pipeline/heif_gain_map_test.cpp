// SPDX-License-Identifier: GPL-3.0-or-later
// Gain maps of HEIC and AVIF photos in the JPEGs that come of them. The photos are put together here: two AVIFs in one.
#include "codecs/containers/byte_order.h"
#include "engine/pipeline/sample_photos.h"
#include "metadata/apple_hdr.h"
#include "pipeline/gain_map.h"
#include "pipeline/heif_boxes.h"
#include "pipeline/heif_gain_map.h"
#include "pipeline/losses.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace glassine;
using namespace glassine::pipeline;
using codecs::append;
using codecs::appendBig;

namespace {

constexpr std::string_view kAppleType{"urn:com:apple:photo:2020:aux:hdrgainmap\0", 40};

Bytes box(std::string_view type, ByteView content)
{
    Bytes bytes;
    appendBig(bytes, 8 + content.size(), 4);
    append(bytes, type);
    append(bytes, content);
    return bytes;
}

Bytes fullBoxOf(std::string_view type, unsigned version, unsigned flags, ByteView content)
{
    Bytes inside;
    appendBig(inside, version << 24 | flags, 4);
    append(inside, content);
    return box(type, inside);
}

struct Part {
    unsigned id;
    std::string_view type;
    bool hidden;
    Bytes data;
    std::vector<Bytes> properties;
};

Part partOf(unsigned id, const Bytes &avif)
{
    Part part{id, "av01", false, {}, {}};
    const ByteView data = contentOf(boxesIn(avif), "mdat");
    part.data.assign(data.begin(), data.end());
    const auto meta = metaBoxes(avif);
    for (const Box &property : propertiesOf(primaryItem(contentOf(meta, "pitm")), meta))
        part.properties.push_back(box(property.type, property.content));
    return part;
}

struct Link {
    std::string_view type;
    unsigned from;
    std::vector<unsigned> to;
};

Bytes metaOf(const std::vector<Part> &parts, const std::vector<Link> &links, std::size_t dataAt)
{
    Bytes pitm, iloc, iinf, iref, ipco, ipma;
    appendBig(pitm, parts.front().id, 2);
    appendBig(iloc, 0x4400, 2);
    appendBig(iloc, parts.size(), 2);
    appendBig(iinf, parts.size(), 2);
    appendBig(ipma, parts.size(), 4);
    std::size_t next = 1;
    for (const Part &part : parts) {
        appendBig(iloc, part.id, 2);
        appendBig(iloc, 0, 2);
        appendBig(iloc, 1, 2);
        appendBig(iloc, dataAt, 4);
        appendBig(iloc, part.data.size(), 4);
        dataAt += part.data.size();
        Bytes infe;
        appendBig(infe, part.id, 2);
        appendBig(infe, 0, 2);
        append(infe, part.type);
        append(infe, std::string_view("\0", 1));
        if (part.type == "mime")
            append(infe, std::string_view("application/rdf+xml\0", 20));
        append(iinf, ByteView(fullBoxOf("infe", 2, part.hidden ? 1 : 0, infe)));
        appendBig(ipma, part.id, 2);
        appendBig(ipma, part.properties.size(), 1);
        for (const Bytes &property : part.properties) {
            append(ipco, ByteView(property));
            appendBig(ipma, next++, 1);
        }
    }
    for (const Link &link : links) {
        Bytes inside;
        appendBig(inside, link.from, 2);
        appendBig(inside, link.to.size(), 2);
        for (const unsigned id : link.to)
            appendBig(inside, id, 2);
        append(iref, ByteView(box(link.type, inside)));
    }
    Bytes hdlr;
    appendBig(hdlr, 0, 4);
    append(hdlr, "pict");
    append(hdlr, Bytes(13));
    Bytes properties = box("ipco", ipco);
    append(properties, ByteView(fullBoxOf("ipma", 0, 0, ipma)));
    Bytes meta = fullBoxOf("hdlr", 0, 0, hdlr);
    for (const Bytes &one : {fullBoxOf("pitm", 0, 0, pitm), fullBoxOf("iloc", 0, 0, iloc),
                             fullBoxOf("iinf", 0, 0, iinf), fullBoxOf("iref", 0, 0, iref), box("iprp", properties)})
        append(meta, ByteView(one));
    return fullBoxOf("meta", 0, 0, meta);
}

Bytes heifOf(const std::vector<Part> &parts, const std::vector<Link> &links)
{
    Bytes brands;
    append(brands, "avif");
    appendBig(brands, 0, 4);
    append(brands, "avifmif1miaf");
    Bytes file = box("ftyp", brands), data;
    for (const Part &part : parts)
        append(data, ByteView(part.data));
    const std::size_t head = file.size() + metaOf(parts, links, 0).size() + 8;
    append(file, ByteView(metaOf(parts, links, head)));
    append(file, ByteView(box("mdat", data)));
    return file;
}

Bytes bytesOf(std::string_view text)
{
    const auto view = std::as_bytes(std::span(text.data(), text.size()));
    return {view.begin(), view.end()};
}

/// The left half dark, the right one as bright as can be.
vips::VImage gains(Size size)
{
    const auto dark = vips::VImage::black(size.width / 2, size.height), bright = dark + 255.0;
    return dark.join(bright, VIPS_DIRECTION_HORIZONTAL)
        .cast(VIPS_FORMAT_UCHAR)
        .copy(vips::VImage::option()->set("interpretation", VIPS_INTERPRETATION_B_W));
}

constexpr const char *kHeadroom =
    "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
    "<rdf:Description rdf:about=\"\" xmlns:HDRGainMap=\"http://ns.apple.com/HDRGainMap/1.0/\" "
    "HDRGainMap:HDRGainMapVersion=\"131072\" "
    "HDRGainMap:HDRGainMapHeadroom=\"4.0\"/></rdf:RDF></x:xmpmeta>";

Bytes applePhoto(bool saysHow = true, bool turned = false)
{
    std::vector<Part> parts{partOf(1, test::encoded("avif", test::texture({256, 160}))),
                            partOf(2, test::encoded("avif", gains({128, 80})))};
    parts[1].properties.push_back(fullBoxOf("auxC", 0, 0, bytesOf(kAppleType)));
    if (turned)
        parts[0].properties.push_back(box("irot", bytesOf("\1")));
    std::vector<Link> links{{"auxl", 2, {1}}};
    if (saysHow) {
        parts.push_back({3, "mime", false, bytesOf(kHeadroom), {}});
        links.push_back({"cdsc", 3, {2}});
    }
    return heifOf(parts, links);
}

/// ISO 21496-1: a made-up header of version 0 and flags, then what readers take as it is.
Bytes isoPhoto()
{
    std::vector<Part> parts{partOf(1, test::encoded("avif", test::texture({256, 160}))),
                            partOf(2, test::encoded("avif", gains({128, 80})))};
    parts[1].hidden = true;
    parts.push_back({3, "tmap", false, Bytes(1), {}});
    append(parts.back().data, Bytes(24, std::byte(7)));
    return heifOf(parts, {{"dimg", 3, {1, 2}}});
}

Recipe recipe()
{
    Recipe recipe = test::recipeFor("jpeg");
    recipe.renditions[0].operations = {test::resizeTo(128)};
    return recipe;
}

vips::VImage pixelsOf(const GainMap &map)
{
    return test::decoded(Bytes(map.file.begin(), map.file.end()));
}

} // namespace

class HeifGainMapTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        test::startWorker();
        if (!codecs::available(*codecs::codecById("avif")))
            QSKIP("this libvips cannot write AVIF");
    }

    void applesMapBecomesOneThatJpegReadersKnow()
    {
        const auto outcome = test::process(applePhoto(), recipe());
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        QVERIFY(!outcome.warned("gain-map-lost"));
        const auto map = gainMapIn(outcome.files[0]);
        QVERIFY(map && map->adobe && !map->apple);
        const std::string xmp(reinterpret_cast<const char *>(map->xmp.data()), map->xmp.size());
        QVERIFY2(xmp.find("GainMapMax=\"2.000000\"") != std::string::npos
                     || xmp.find("GainMapMax>2.000000") != std::string::npos,
                 xmp.c_str());
        const vips::VImage pixels = pixelsOf(*map);
        QCOMPARE(pixels.width(), 64);
        QVERIFY(pixels(8, 20)[0] < 6 && pixels(56, 20)[0] > 249);
    }

    void theMainPictureStaysTheMainPicture()
    {
        const Bytes photo = applePhoto();
        const auto outcome = test::process(photo, recipe());
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        const vips::VImage made = test::decoded(outcome.files[0]);
        const vips::VImage plain = test::decoded(
            test::process(test::encoded("avif", test::texture({256, 160})), recipe()).files[0]);
        QVERIFY((made - plain).abs().avg() < 1);
    }

    void isosMapGoesAlongAsItIs()
    {
        const auto outcome = test::process(isoPhoto(), recipe());
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        const auto map = gainMapIn(outcome.files[0]);
        QVERIFY(map && !map->iso.empty());
        QCOMPARE(map->iso.size(), std::size_t(28 + 24)); // its name, and the parameters without their version
        QVERIFY(pixelsOf(*map)(56, 20)[0] > 249);
    }

    void whatNobodySaysTheBrightnessOfIsNamedAsLost()
    {
        const auto outcome = test::process(applePhoto(false), recipe());
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        QVERIFY(outcome.warned("gain-map-lost"));
        QVERIFY(!gainMapIn(outcome.files[0]));
    }

    void aMapThatLiesOtherwiseIsNamedAsLost()
    {
        const auto outcome = test::process(applePhoto(true, true), recipe());
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        QVERIFY(outcome.warned("gain-map-lost"));
    }

    void presetsDecide()
    {
        Recipe dropping = recipe();
        dropping.extras.gainMap = ExtraPolicy::Drop;
        const auto outcome = test::process(applePhoto(), dropping);
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        QVERIFY(outcome.warned("gain-map-lost"));
    }

    void theLogarithmIsThatOfTheGain()
    {
        const auto table = logarithmicGain(2);
        QCOMPARE(table.size(), std::size_t(256));
        QVERIFY(table.front() == 0 && table.back() == 255);
        // Half of the code: linear 0.2597, gain 1 + 3 · 0.2597, of two stops 41.6 %.
        const double linear = std::pow((128 / 255.0 + 0.099) / 1.099, 1 / 0.45);
        QCOMPARE(int(table[128]), int(std::lround(255 * std::log2(1 + 3 * linear) / 2)));
        QVERIFY(std::is_sorted(table.begin(), table.end()));
    }

    void makerNotesSayHowBright()
    {
        Bytes note = bytesOf(std::string_view("Apple iOS\0\0\1MM", 14));
        appendBig(note, 2, 2);
        const auto entry = [&note](unsigned tag, std::size_t at) {
            appendBig(note, tag, 2);
            appendBig(note, 10, 2);
            appendBig(note, 1, 4);
            appendBig(note, at, 4);
        };
        entry(0x21, 44);
        entry(0x30, 52);
        appendBig(note, 0, 4);
        for (const unsigned number : {8u, 10u, 1u, 1000u}) // 0.8 and 0.001
            appendBig(note, number, 4);
        Bytes exif = bytesOf(std::string_view("MM\0*\0\0\0\10", 8));
        appendBig(exif, 1, 2);
        appendBig(exif, 0x8769, 2);
        appendBig(exif, 4, 2);
        appendBig(exif, 1, 4);
        appendBig(exif, 26, 4);
        appendBig(exif, 0, 4);
        appendBig(exif, 1, 2);
        appendBig(exif, 0x927c, 2);
        appendBig(exif, 7, 2);
        appendBig(exif, note.size(), 4);
        appendBig(exif, 44, 4);
        appendBig(exif, 0, 4);
        append(exif, ByteView(note));
        const auto stops = metadata::appleGainStops(exif, {});
        QVERIFY(stops);
        QVERIFY(std::abs(*stops - (-20 * 0.001 + 1.8)) < 1e-9);
        QVERIFY(!metadata::appleGainStops({}, {}));
    }
};

QTEST_GUILESS_MAIN(HeifGainMapTest)
#include "heif_gain_map_test.moc"
