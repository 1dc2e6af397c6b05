// SPDX-License-Identifier: GPL-3.0-or-later
// What a photo's colors are, who says so, and what its files come out in.
#include "color/built_in_profile.h"
#include "color/convert.h"
#include "engine/color/sample_profiles.h"
#include "engine/metadata/sample_blocks.h"
#include "engine/pipeline/sample_photos.h"
#include "pipeline/color_words.h"
#include "pipeline/heif_facts.h"

#include <QTest>

#include <algorithm>

using namespace glassine;

namespace {

constexpr Size kSize{120, 80};

void append32(Bytes &bytes, std::uint32_t value)
{
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes.push_back(static_cast<std::byte>(value >> shift & 0xff));
}

/// PNG 3rd edition, annex D.
std::uint32_t checksum(ByteView bytes)
{
    std::uint32_t crc = 0xffffffff;
    for (const std::byte byte : bytes) {
        crc ^= std::to_integer<std::uint32_t>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1) != 0 ? crc >> 1 ^ 0xedb88320 : crc >> 1;
    }
    return ~crc;
}

/// A PNG with a chunk of ours right behind its header.
Bytes withChunk(const Bytes &png, const char *name, const std::vector<std::uint8_t> &data)
{
    constexpr std::size_t kAfterHeader = 8 + 25;
    Bytes chunk;
    append32(chunk, static_cast<std::uint32_t>(data.size()));
    for (const char *c = name; *c != 0; ++c)
        chunk.push_back(static_cast<std::byte>(*c));
    for (const std::uint8_t byte : data)
        chunk.push_back(static_cast<std::byte>(byte));
    append32(chunk, checksum(ByteView(chunk).subspan(4)));
    Bytes result = png;
    result.insert(result.begin() + kAfterHeader, chunk.begin(), chunk.end());
    return result;
}

pipeline::PhotoFacts factsOf(const Bytes &photo)
{
    const UniqueFd fd = test::fileWith(photo);
    return pipeline::probePhoto(test::sourceOf(fd.get())).value();
}

Bytes box(const char *type, const Bytes &content)
{
    Bytes bytes;
    append32(bytes, static_cast<std::uint32_t>(8 + content.size()));
    for (int i = 0; i < 4; ++i)
        bytes.push_back(static_cast<std::byte>(type[i]));
    bytes.insert(bytes.end(), content.begin(), content.end());
    return bytes;
}

Bytes joined(std::initializer_list<Bytes> parts)
{
    Bytes all;
    for (const Bytes &part : parts)
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

Bytes raw(std::initializer_list<int> values)
{
    Bytes bytes;
    for (const int value : values)
        bytes.push_back(static_cast<std::byte>(value));
    return bytes;
}

/// Two pictures of which the second is the primary one, each with numbers of its own.
Bytes heifHead()
{
    const Bytes nclx = raw({'n', 'c', 'l', 'x'});
    const Bytes other = box("colr", joined({nclx, raw({0, 1, 0, 13, 0, 6, 0x80})}));
    const Bytes own = box("colr", joined({nclx, raw({0, 12, 0, 13, 0, 6, 0x80})}));
    const Bytes ispe = box("ispe", raw({0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1}));
    const Bytes ipma = box("ipma", raw({0, 0, 0, 0, 0, 0, 0, 2, 0, 1, 2, 0x81, 0x02, 0, 2, 2, 0x81, 0x03}));
    const Bytes iprp = box("iprp", joined({box("ipco", joined({ispe, other, own})), ipma}));
    const Bytes meta = box("meta", joined({raw({0, 0, 0, 0}), box("pitm", raw({0, 0, 0, 0, 0, 2})), iprp}));
    return joined({box("ftyp", raw({'a', 'v', 'i', 'f', 0, 0, 0, 0})), meta});
}

} // namespace

class ColorFactsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::startWorker(); }

    void saysWhatTheColorsAreAndWhoSaysSo()
    {
        const vips::VImage pixels = test::texture(kSize);
        const auto facts = factsOf(test::encoded("jpeg", pixels, {}, test::displayP3()));
        QCOMPARE(facts.space, std::string("display-p3"));
        QCOMPARE(facts.spaceFrom, std::string("profile"));
        const auto none = factsOf(test::encoded("jpeg", pixels));
        QCOMPARE(none.space, std::string("none"));
        QCOMPARE(none.spaceFrom, std::string("assumed"));
        const auto broken = factsOf(test::encoded("jpeg", pixels, {}, Bytes(300, std::byte('x'))));
        QCOMPARE(broken.space, std::string("broken"));
        QCOMPARE(pipeline::colorWords(none), QStringLiteral("not said, taken as sRGB"));
        QVERIFY(pipeline::colorWords(broken).contains(QStringLiteral("taken as sRGB")));
        QVERIFY(pipeline::colorWords(facts).startsWith(QStringLiteral("Display P3 (embedded profile")));
    }

    void codesCountWhereThereIsNoProfile()
    {
        const Bytes png = test::encoded("png", test::texture(kSize), {}, {}, 0);
        const Bytes p3 = withChunk(png, "cICP", {12, 13, 0, 1});
        QCOMPARE(factsOf(p3).space, std::string("display-p3"));
        QCOMPARE(factsOf(p3).spaceFrom, std::string("codes"));
        const auto converted = test::process(p3, test::recipeFor("png"));
        QVERIFY2(converted.ok(), converted.problem().c_str());
        QVERIFY((test::decoded(converted.files[0]) - test::decoded(png)).abs().max() > 5);

        const Bytes embedded = test::encoded("png", test::texture(kSize), {},
                                             color::builtInProfile(color::NamedSpace::AdobeRgb), 0);
        QCOMPARE(factsOf(withChunk(embedded, "cICP", {12, 13, 0, 1})).space, std::string("adobe-rgb"));
        QCOMPARE(factsOf(withChunk(png, "cICP", {2, 2, 0, 1})).spaceFrom, std::string("assumed"));
        QCOMPARE(factsOf(withChunk(png, "sRGB", {0})).space, std::string("srgb"));
    }

    void brightPicturesAreCutWithAWord()
    {
        const Bytes png = test::encoded("png", test::texture(kSize), {}, {}, 0);
        const auto outcome = test::process(withChunk(png, "cICP", {9, 16, 0, 1}), test::recipeFor("jpeg"));
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        const auto &warnings = outcome.result->warnings;
        QVERIFY(std::any_of(warnings.begin(), warnings.end(),
                            [](const auto &warning) { return warning.code == "highlights-cut"; }));
    }

    void numbersOfTheMainPictureCount()
    {
        const auto codes = pipeline::heifCodingPoints(heifHead());
        QVERIFY(codes.has_value());
        QCOMPARE(codes->primaries, 12);
        QCOMPARE(codes->transfer, 13);
    }

    void lyingBoxesAreNotFollowed()
    {
        const Bytes whole = heifHead();
        for (std::size_t cut = 0; cut < whole.size(); ++cut)
            (void)pipeline::heifCodingPoints(ByteView(whole).first(cut));
        for (std::size_t at = 0; at < whole.size(); ++at)
            for (const int value : {0, 1, 0x7f, 0xff}) {
                Bytes changed = whole;
                changed[at] = static_cast<std::byte>(value);
                (void)pipeline::heifCodingPoints(changed);
            }
        QVERIFY(!pipeline::heifCodingPoints({}));
    }

    void everyOutputSpaceIsEmbeddedAndReadBack_data()
    {
        QTest::addColumn<int>("output");
        QTest::addColumn<QString>("space");
        using color::OutputSpace;
        QTest::newRow("sRGB") << int(OutputSpace::Srgb) << QStringLiteral("srgb");
        QTest::newRow("Display P3") << int(OutputSpace::DisplayP3) << QStringLiteral("display-p3");
        QTest::newRow("Adobe RGB") << int(OutputSpace::AdobeRgb) << QStringLiteral("adobe-rgb");
        QTest::newRow("ProPhoto") << int(OutputSpace::ProPhoto) << QStringLiteral("prophoto");
        QTest::newRow("gray") << int(OutputSpace::Gray) << QStringLiteral("gray");
        QTest::newRow("printer") << int(OutputSpace::File) << QStringLiteral("printer");
        QTest::newRow("press") << int(OutputSpace::File) << QStringLiteral("cmyk");
    }
    void everyOutputSpaceIsEmbeddedAndReadBack()
    {
        using color::OutputSpace;
        QFETCH(int, output);
        QFETCH(QString, space);
        const Bytes photo = test::encoded("jpeg", test::texture(kSize), {},
                                          color::builtInProfile(color::NamedSpace::AdobeRgb), 95);
        for (const char *codec : {"jpeg", "png", "webp", "tiff", "avif", "jxl"}) {
            pipeline::Recipe recipe = test::recipeFor(codec);
            recipe.color.output = color::OutputSpace(output);
            const bool press = space == QStringLiteral("cmyk");
            recipe.color.profile = Asset("lab.icc", press ? test::pressProfile() : test::printerProfile());
            if (press && QByteArrayView(codec) != QByteArrayView("jpeg")
                && QByteArrayView(codec) != QByteArrayView("tiff"))
                continue;
            const auto outcome = test::process(photo, recipe);
            QVERIFY2(outcome.ok(), (codec + (": " + outcome.problem())).c_str());
            // JPEG XL keeps what it codes in a space of its own; of profiles that have no code its decoder may make another one.
            const bool coded = space == QStringLiteral("srgb") || space == QStringLiteral("display-p3")
                || space == QStringLiteral("gray");
            const bool another = QByteArrayView(codec) == QByteArrayView("jxl") && !coded;
            const QString said = QString::fromStdString(factsOf(outcome.files[0]).space);
            QVERIFY2(said == space || (another && said == QStringLiteral("rgb")), qPrintable(said));
            if (another && output != int(OutputSpace::File)) {
                const auto seen = test::process(outcome.files[0], test::recipeFor("png")),
                           meant = test::process(photo, test::recipeFor("png"));
                QVERIFY2(seen.ok() && meant.ok(), seen.problem().c_str());
                QVERIFY((test::decoded(seen.files[0]) - test::decoded(meant.files[0])).abs().avg() < 3);
            }
            QVERIFY(factsOf(outcome.files[0]).bitsPerSample == 8);
            // Delivered once more in the same space, not one pixel moves.
            if (QByteArrayView(codec) == QByteArrayView("png")) {
                const auto again = test::process(outcome.files[0], recipe);
                QVERIFY2(again.ok(), again.problem().c_str());
                QCOMPARE((test::decoded(again.files[0]) - test::decoded(outcome.files[0])).abs().max(), 0.0);
            }
        }
    }

    void tellsWhatTheOutputCannotHold()
    {
        const Bytes photo = test::encoded("png", test::texture(kSize), {}, test::wideGamut(), 0);
        const auto outcome = test::process(photo, test::recipeFor("jpeg"));
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        QVERIFY(outcome.warned("gamut-clipped"));
        const UniqueFd fd = test::fileWith(photo);
        const auto facts = pipeline::preflightPhoto(test::sourceOf(fd.get()), test::recipeFor("jpeg")).value();
        QVERIFY(facts.outOfGamut > 50);
        pipeline::Recipe wide = test::recipeFor("jpeg");
        wide.color.output = color::OutputSpace::ProPhoto;
        QVERIFY(!test::process(photo, wide).warned("gamut-clipped"));
        QCOMPARE(pipeline::preflightPhoto(test::sourceOf(fd.get()), wide).value().outOfGamut, -1);
    }

    void sixteenBitsOnTheWayLeaveNoSteps()
    {
        // A slow ramp in ProPhoto: converted in 8 bits it would jump by two levels here and there.
        vips::VImage ramp =
            vips::VImage::identity().resize(8, vips::VImage::option()->set("vscale", 64)).cast(VIPS_FORMAT_UCHAR);
        ramp =
            ramp.bandjoin({ramp, ramp}).copy(vips::VImage::option()->set("interpretation", VIPS_INTERPRETATION_sRGB));
        const Bytes photo = test::encoded("png", ramp, {}, color::builtInProfile(color::NamedSpace::ProPhoto), 0);
        pipeline::Recipe recipe = test::recipeFor("png");
        recipe.renditions[0].operations = {test::resizeTo(1024)};
        const auto outcome = test::process(photo, recipe);
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        const vips::VImage out = test::decoded(outcome.files[0]);
        QCOMPARE(out.format(), VIPS_FORMAT_UCHAR);
        const vips::VImage means = out.extract_band(1).shrink(1, out.height());
        const vips::VImage steps =
            (means.crop(1, 0, means.width() - 1, 1) - means.crop(0, 0, means.width() - 1, 1)).abs();
        QVERIFY2(steps.max() < 1.2, qPrintable(QString::number(steps.max())));
    }
};

QTEST_GUILESS_MAIN(ColorFactsTest)
#include "color_facts_test.moc"
