// SPDX-License-Identifier: GPL-3.0-or-later
// Our compact profiles, and telling sRGB by behaviour.
#include "color/convert.h"
#include "engine/color/sample_profiles.h"

#include <lcms2.h>

#include <QTest>

#include <cmath>
#include <memory>

using namespace glassine;
using namespace glassine::color;

namespace {

std::uint32_t word(const Bytes &bytes, std::size_t at)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i)
        value = value << 8 | std::to_integer<std::uint32_t>(bytes[at + i]);
    return value;
}

std::string text(const Bytes &bytes, std::size_t at)
{
    return {reinterpret_cast<const char *>(bytes.data()) + at, 4};
}

} // namespace

class ColorProfileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void compactProfilesHaveTheRequiredTags_data()
    {
        QTest::addColumn<bool>("gray");
        QTest::addColumn<QStringList>("tags");
        QTest::newRow("sRGB") << false
            << QStringLiteral("desc cprt wtpt rXYZ gXYZ bXYZ rTRC gTRC bTRC").split(QLatin1Char(' '));
        QTest::newRow("gray") << true << QStringLiteral("desc cprt wtpt kTRC").split(QLatin1Char(' '));
    }
    void compactProfilesHaveTheRequiredTags()
    {
        QFETCH(bool, gray);
        QFETCH(QStringList, tags);
        const Bytes &icc = gray ? compactGrayProfile() : compactSrgbProfile();
        QVERIFY(icc.size() <= 700);
        QCOMPARE(word(icc, 0), static_cast<std::uint32_t>(icc.size()));
        QCOMPARE(text(icc, 36), std::string("acsp"));
        QStringList found;
        for (std::uint32_t i = 0; i < word(icc, 128); ++i) {
            const std::size_t entry = 132 + 12 * i;
            found << QString::fromStdString(text(icc, entry));
            QCOMPARE(word(icc, entry + 4) % 4, 0U);
            QVERIFY(word(icc, entry + 4) + word(icc, entry + 8) <= icc.size());
        }
        QCOMPARE(found, tags);
    }

    void compactSrgbIsSrgbToTheEye()
    {
        const Bytes &icc = compactSrgbProfile();
        const std::unique_ptr<void, decltype(&cmsCloseProfile)> mine(
            cmsOpenProfileFromMem(icc.data(), static_cast<cmsUInt32Number>(icc.size())), cmsCloseProfile);
        const std::unique_ptr<void, decltype(&cmsCloseProfile)> reference(cmsCreate_sRGBProfile(), cmsCloseProfile);
        const std::unique_ptr<void, decltype(&cmsDeleteTransform)> transform(
            cmsCreateTransform(mine.get(), TYPE_RGB_DBL, reference.get(), TYPE_RGB_DBL, INTENT_RELATIVE_COLORIMETRIC,
                               cmsFLAGS_NOOPTIMIZE | cmsFLAGS_NOCACHE), cmsDeleteTransform);
        QVERIFY(transform != nullptr);
        for (int i = 0; i <= 255; ++i) {
            const double in[3] = {i / 255.0, i / 255.0, i / 255.0};
            double out[3];
            cmsDoTransform(transform.get(), in, out, 1);
            for (const double channel : out)
                QVERIFY2(std::abs(channel - in[0]) < 0.1 / 255, qPrintable(QString::number(i)));
        }
    }

    void namesProfiles()
    {
        QCOMPARE(profileDescription(compactSrgbProfile()), std::string("sRGB"));
        QCOMPARE(profileDescription(adobeRgbProfile()), std::string("Adobe RGB (1998)"));
        QCOMPARE(profileDescription(Bytes(200, std::byte(7))), std::string());
        QCOMPARE(profileDescription({}), std::string());
    }

    void tellsSrgbByBehavior_data()
    {
        QTest::addColumn<QByteArray>("icc");
        QTest::addColumn<bool>("srgb");
        const auto row = [](const char *name, const Bytes &icc, bool srgb) {
            QTest::newRow(name) << QByteArray(reinterpret_cast<const char *>(icc.data()),
                                              static_cast<qsizetype>(icc.size())) << srgb;
        };
        row("compact", compactSrgbProfile(), true);
        row("compact gray", compactGrayProfile(), true);
        row("of lcms2", test::lcmsSrgb(), true);
        row("Display P3", test::displayP3(), false);
        row("Adobe RGB", adobeRgbProfile(), false);
        row("wide gamut", test::wideGamut(), false);
        row("gray 1.8", test::grayGamma(1.8), false);
        row("inks", test::inkProfile(), false);
        row("garbage", Bytes(300, std::byte(0x41)), false);
        row("nothing", {}, false);
    }
    void tellsSrgbByBehavior()
    {
        QFETCH(QByteArray, icc);
        QFETCH(bool, srgb);
        QCOMPARE(isSrgb(std::as_bytes(std::span(icc.data(), static_cast<std::size_t>(icc.size())))), srgb);
    }

    void cutProfilesAreRefusedOrReadButNeverCrash()
    {
        const Bytes whole = test::inkProfile();
        for (std::size_t cut = 0; cut < 2000; cut += 13)
            QVERIFY(!isSrgb(ByteView(whole).first(cut)));
    }
};

QTEST_GUILESS_MAIN(ColorProfileTest)
#include "color_profile_test.moc"
