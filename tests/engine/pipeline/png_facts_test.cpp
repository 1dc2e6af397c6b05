// SPDX-License-Identifier: GPL-3.0-or-later
// What is read of a PNG beside its pixels: its end, an animation, colors by numbers.

#include "engine/pipeline/sample_photos.h"
#include "pipeline/png_facts.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace glassine;
using namespace glassine::pipeline;

namespace {

void append32(Bytes &bytes, std::uint32_t value)
{
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes.push_back(static_cast<std::byte>(value >> shift & 0xff));
}

/// PNG 3rd edition, annex D.
std::uint32_t checksum(ByteView bytes)
{
    std::uint32_t sum = 0xffffffff;
    for (const std::byte byte : bytes) {
        sum ^= std::to_integer<std::uint32_t>(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = sum & 1 ? 0xedb88320 ^ sum >> 1 : sum >> 1;
    }
    return ~sum;
}

/// The photo with one more chunk behind its header.
Bytes with(const Bytes &png, std::string_view name, const std::vector<std::uint32_t> &numbers)
{
    constexpr std::ptrdiff_t kBehindHeader = 8 + 12 + 13;
    Bytes named;
    for (const char c : name)
        named.push_back(static_cast<std::byte>(c));
    for (const std::uint32_t number : numbers)
        append32(named, number);
    Bytes chunk;
    append32(chunk, static_cast<std::uint32_t>(4 * numbers.size()));
    chunk.insert(chunk.end(), named.begin(), named.end());
    append32(chunk, checksum(named));
    Bytes result = png;
    result.insert(result.begin() + kBehindHeader, chunk.begin(), chunk.end());
    return result;
}

vips::VImage flat(double value)
{
    return (vips::VImage::black(16, 16, vips::VImage::option()->set("bands", 3)) + value)
        .cast(VIPS_FORMAT_UCHAR)
        .copy(vips::VImage::option()->set("interpretation", VIPS_INTERPRETATION_sRGB));
}

double averageOf(const Bytes &file)
{
    return test::decoded(file).avg();
}

} // namespace

class PngFactsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { test::startWorker(); }
    void aPngWithoutItsEndIsDamaged();
    void aChunkLongerThanTheFileIsDamage();
    void framesThatCannotBeKeptAreNamed();
    void colorsByNumbersAreHonored_data();
    void colorsByNumbersAreHonored();
    void aProfileSaysBetterThanNumbers();
    void nonsenseIsNoCalibration_data();
    void nonsenseIsNoCalibration();
};

void PngFactsTest::aPngWithoutItsEndIsDamaged()
{
    const Bytes whole = test::encoded("png", test::texture({40, 30}));
    QVERIFY(test::process(whole, test::recipeFor("jpeg")).ok());
    constexpr std::size_t kLastChunk = 12;
    for (std::size_t cut = 1; cut <= kLastChunk; ++cut) {
        const test::Outcome outcome = test::process(ByteView(whole).first(whole.size() - cut), test::recipeFor("jpeg"));
        QVERIFY(!outcome.result);
        QCOMPARE(outcome.result.error().code, ErrorCode::DamagedInput);
    }
}

/// The lengths are not believed before the bytes are there.
void PngFactsTest::aChunkLongerThanTheFileIsDamage()
{
    Bytes photo = with(test::encoded("png", test::texture({40, 30})), "tEXt", {1, 2});
    constexpr std::size_t kFirstLengthByte = 8 + 12 + 13;
    photo[kFirstLengthByte] = std::byte(0x3f);
    const test::Outcome outcome = test::process(photo, test::recipeFor("jpeg"));
    QVERIFY(!outcome.result);
    QCOMPARE(outcome.result.error().code, ErrorCode::DamagedInput);
    QCOMPARE(outcome.result.error().detail, std::string("PNG chunk without its end"));
}

void PngFactsTest::framesThatCannotBeKeptAreNamed()
{
    const Bytes still = test::encoded("png", test::texture({40, 30}));
    for (const char *format : {"png", "jpeg"}) {
        QVERIFY(!test::process(still, test::recipeFor(format)).warned("animation-lost"));
        const test::Outcome outcome = test::process(with(still, "acTL", {7, 0}), test::recipeFor(format));
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        QVERIFY(outcome.warned("animation-lost"));
        QCOMPARE(outcome.result->facts.frames, 7);
    }
}

void PngFactsTest::colorsByNumbersAreHonored_data()
{
    QTest::addColumn<std::uint32_t>("gamma");
    QTest::addColumn<double>("expected");
    const auto inSrgb = [](double value, double exponent) {
        const double light = std::pow(value / 255, exponent);
        return 255 * (light <= 0.0031308 ? 12.92 * light : 1.055 * std::pow(light, 1 / 2.4) - 0.055);
    };
    QTest::newRow("linear") << std::uint32_t(100'000) << inSrgb(100, 1);
    QTest::newRow("1.8") << std::uint32_t(55'556) << inSrgb(100, 1.8);
    QTest::newRow("sRGB, roughly") << std::uint32_t(45'455) << 100.0;
}

void PngFactsTest::colorsByNumbersAreHonored()
{
    QFETCH(std::uint32_t, gamma);
    QFETCH(double, expected);
    const Bytes photo = with(test::encoded("png", flat(100)), "gAMA", {gamma});
    const test::Outcome outcome = test::process(photo, test::recipeFor("png"));
    QVERIFY2(outcome.ok(), outcome.problem().c_str());
    QVERIFY2(std::abs(averageOf(outcome.files[0]) - expected) < 1,
             qPrintable(QString::number(averageOf(outcome.files[0]))));
}

void PngFactsTest::aProfileSaysBetterThanNumbers()
{
    const Bytes photo = with(with(test::encoded("png", flat(100)), "gAMA", {100'000}), "sRGB", {});
    QVERIFY(pngFacts(with(test::encoded("png", flat(100)), "gAMA", {100'000})).calibration);
    QVERIFY(!pngFacts(photo).calibration);
}

void PngFactsTest::nonsenseIsNoCalibration_data()
{
    QTest::addColumn<std::uint32_t>("gamma");
    QTest::addColumn<std::uint32_t>("primary");
    QTest::newRow("no gamma") << std::uint32_t(0) << std::uint32_t(30'000);
    QTest::newRow("huge gamma") << std::uint32_t(0xffffffff) << std::uint32_t(30'000);
    QTest::newRow("black white") << std::uint32_t(100'000) << std::uint32_t(0);
    QTest::newRow("primaries out of this world") << std::uint32_t(100'000) << std::uint32_t(0xffffffff);
}

void PngFactsTest::nonsenseIsNoCalibration()
{
    QFETCH(std::uint32_t, gamma);
    QFETCH(std::uint32_t, primary);
    const Bytes photo = with(with(test::encoded("png", flat(100)), "gAMA", {gamma}), "cHRM",
                             std::vector<std::uint32_t>(8, primary));
    const PngFacts facts = pngFacts(photo);
    QVERIFY(!facts.calibration || color::calibratedProfile(*facts.calibration, false).empty());
}

QTEST_GUILESS_MAIN(PngFactsTest)
#include "png_facts_test.moc"
