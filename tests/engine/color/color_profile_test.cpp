// SPDX-License-Identifier: GPL-3.0-or-later
// Our compact profiles, and telling sRGB by behaviour.
#include "color/built_in_profile.h"
#include "color/classify.h"
#include "color/coding_points.h"
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

class ColorProfileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void compactProfilesHaveTheRequiredTags_data()
    {
        QTest::addColumn<int>("space");
        QTest::addColumn<int>("version");
        QTest::addColumn<int>("most");
        QTest::addColumn<QString>("tags");
        const QString rgb = QStringLiteral("desc cprt wtpt rXYZ gXYZ bXYZ rTRC gTRC bTRC");
        const QString adapted = QStringLiteral("desc cprt wtpt chad rXYZ gXYZ bXYZ rTRC gTRC bTRC");
        const QString gray = QStringLiteral("desc cprt wtpt kTRC");
        const auto row = [](const char *name, NamedSpace space, ProfileVersion version, int most, const QString &tags) {
            QTest::newRow(name) << int(space) << int(version) << most << tags;
        };
        row("sRGB 2", NamedSpace::Srgb, ProfileVersion::V2, 664, rgb);
        row("sRGB 4", NamedSpace::Srgb, ProfileVersion::V4, 480, adapted);
        row("Display P3 2", NamedSpace::DisplayP3, ProfileVersion::V2, 672, rgb);
        row("Display P3 4", NamedSpace::DisplayP3, ProfileVersion::V4, 500, adapted);
        row("Adobe RGB 2", NamedSpace::AdobeRgb, ProfileVersion::V2, 460, rgb);
        row("Adobe RGB 4", NamedSpace::AdobeRgb, ProfileVersion::V4, 488, adapted);
        row("ProPhoto 2", NamedSpace::ProPhoto, ProfileVersion::V2, 460, rgb);
        row("ProPhoto 4", NamedSpace::ProPhoto, ProfileVersion::V4, 480, adapted);
        row("gray 2", NamedSpace::Gray, ProfileVersion::V2, 556, gray);
        row("gray 4", NamedSpace::Gray, ProfileVersion::V4, 360, gray);
    }
    void compactProfilesHaveTheRequiredTags()
    {
        QFETCH(int, space);
        QFETCH(int, version);
        QFETCH(int, most);
        QFETCH(QString, tags);
        const Bytes &icc = builtInProfile(NamedSpace(space), ProfileVersion(version));
        QVERIFY2(int(icc.size()) <= most, qPrintable(QString::number(icc.size())));
        QCOMPARE(word(icc, 8) >> 24, version == int(ProfileVersion::V4) ? 4U : 2U);
        QCOMPARE(word(icc, 0), static_cast<std::uint32_t>(icc.size()));
        QCOMPARE(text(icc, 36), std::string("acsp"));
        QStringList found;
        for (std::uint32_t i = 0; i < word(icc, 128); ++i) {
            const std::size_t entry = 132 + 12 * i;
            found << QString::fromStdString(text(icc, entry));
            QCOMPARE(word(icc, entry + 4) % 4, 0U);
            QVERIFY(word(icc, entry + 4) + word(icc, entry + 8) <= icc.size());
        }
        QCOMPARE(found.join(QLatin1Char(' ')), tags);
    }

    void compactSrgbIsSrgbToTheEye()
    {
        const Bytes &icc = builtInProfile(NamedSpace::Srgb);
        const std::unique_ptr<void, decltype(&cmsCloseProfile)> mine(
            cmsOpenProfileFromMem(icc.data(), static_cast<cmsUInt32Number>(icc.size())), cmsCloseProfile);
        const std::unique_ptr<void, decltype(&cmsCloseProfile)> reference(cmsCreate_sRGBProfile(), cmsCloseProfile);
        const std::unique_ptr<void, decltype(&cmsDeleteTransform)> transform(
            cmsCreateTransform(mine.get(), TYPE_RGB_DBL, reference.get(), TYPE_RGB_DBL, INTENT_RELATIVE_COLORIMETRIC,
                               cmsFLAGS_NOOPTIMIZE | cmsFLAGS_NOCACHE),
            cmsDeleteTransform);
        QVERIFY(transform != nullptr);
        for (int i = 0; i <= 255; ++i) {
            const double in[3] = {i / 255.0, i / 255.0, i / 255.0};
            double out[3];
            cmsDoTransform(transform.get(), in, out, 1);
            for (const double channel : out)
                QVERIFY2(std::abs(channel - in[0]) < 0.1 / 255, qPrintable(QString::number(i)));
        }
    }

    void bothVersionsMeanTheSame_data()
    {
        QTest::addColumn<int>("space");
        for (const auto space : {NamedSpace::Srgb, NamedSpace::DisplayP3, NamedSpace::AdobeRgb, NamedSpace::ProPhoto,
                                 NamedSpace::Rec2020, NamedSpace::Gray})
            QTest::addRow("%d", int(space)) << int(space);
    }
    void bothVersionsMeanTheSame()
    {
        QFETCH(int, space);
        QVERIFY(behaveAlike(builtInProfile(NamedSpace(space), ProfileVersion::V2),
                            builtInProfile(NamedSpace(space), ProfileVersion::V4)));
    }

    void tellsSpacesByWhatTheyDo_data()
    {
        QTest::addColumn<QByteArray>("icc");
        QTest::addColumn<QString>("space");
        QTest::addColumn<double>("gamma");
        const auto row = [](const char *name, const Bytes &icc, const char *space, double gamma) {
            QTest::newRow(name) << QByteArray(reinterpret_cast<const char *>(icc.data()),
                                              static_cast<qsizetype>(icc.size()))
                                << QString::fromLatin1(space) << gamma;
        };
        row("nothing", {}, "none", 0);
        row("garbage", Bytes(300, std::byte(0x41)), "broken", 0);
        const Bytes whole = test::lcmsSrgb();
        row("cut off by a byte", {whole.begin(), whole.end() - 1}, "broken", 0);
        row("sRGB of lcms2", test::lcmsSrgb(), "srgb", 2.2);
        row("sRGB with another name", test::named(test::lcmsSrgb(), "Adobe RGB (1998)"), "srgb", 2.2);
        row("Display P3", test::displayP3(), "display-p3", 2.2);
        row("Display P3 of ours", builtInProfile(NamedSpace::DisplayP3, ProfileVersion::V4), "display-p3", 2.2);
        row("Adobe RGB", builtInProfile(NamedSpace::AdobeRgb), "adobe-rgb", 2.2);
        row("Adobe RGB by numbers",
            calibratedProfile({2.2, {{0.3127, 0.3290}, {0.64, 0.33}, {0.21, 0.71}, {0.15, 0.06}}}, false), "adobe-rgb",
            2.2);
        row("ProPhoto", test::wideGamut(), "prophoto", 1.8);
        row("Rec. 2020", builtInProfile(NamedSpace::Rec2020), "rec2020", 2.2);
        row("Rec. 2020, gamma 2.4",
            calibratedProfile({2.4, {{0.3127, 0.3290}, {0.708, 0.292}, {0.170, 0.797}, {0.131, 0.046}}}, false),
            "rec2020", 2.4);
        row("sRGB's colors, gamma 1.8", test::rgbProfile(1.8, 0.436), "rgb", 1.8);
        row("gray 1.8", test::grayGamma(1.8), "gray", 1.8);
        row("gray 2.2", test::grayGamma(2.2), "gray", 2.2);
        row("scanner", test::scannerProfile(), "camera", 0);
        row("printer", test::printerProfile(), "printer", 0);
        row("inks", test::inkProfile(), "cmyk", 0);
    }
    void tellsSpacesByWhatTheyDo()
    {
        QFETCH(QByteArray, icc);
        QFETCH(QString, space);
        QFETCH(double, gamma);
        const Described described = describe(
            std::as_bytes(std::span(icc.data(), static_cast<std::size_t>(icc.size()))));
        QCOMPARE(QString::fromUtf8(spaceName(described.space).data(), qsizetype(spaceName(described.space).size())),
                 space);
        QVERIFY2(std::abs(described.gamma - gamma) < 0.05, qPrintable(QString::number(described.gamma)));
    }

    void codesMakeTheProfileThatTheyName_data()
    {
        QTest::addColumn<int>("primaries");
        QTest::addColumn<int>("transfer");
        QTest::addColumn<bool>("known");
        QTest::addColumn<QString>("space");
        const auto row = [](const char *name, int primaries, int transfer, bool known, const char *space) {
            QTest::newRow(name) << primaries << transfer << known << QString::fromLatin1(space);
        };
        row("sRGB", 1, 13, true, "none");
        row("television", 1, 1, true, "none");
        row("Display P3", 12, 13, true, "display-p3");
        row("Rec. 2020", 9, 14, true, "rec2020");
        row("PQ", 9, 16, true, "rec2020");
        row("HLG", 9, 18, true, "rec2020");
        row("linear", 1, 8, true, "rgb");
        row("not said", 2, 2, false, "none");
        row("colors not said", 2, 13, false, "none");
        row("curve not known", 1, 200, false, "none");
        row("colors not known", 77, 13, false, "none");
    }
    void codesMakeTheProfileThatTheyName()
    {
        QFETCH(int, primaries);
        QFETCH(int, transfer);
        QFETCH(bool, known);
        QFETCH(QString, space);
        const CodedColors colors = codedColors({primaries, transfer}, false);
        QCOMPARE(colors.known, known);
        QCOMPARE(colors.hdr, transfer == 16 || transfer == 18);
        const std::string_view found = spaceName(describe(colors.profile).space);
        QCOMPARE(QString::fromUtf8(found.data(), qsizetype(found.size())), space);
        QVERIFY(codedColors({primaries, transfer}, true).known == known);
    }

    void brightCurvesEndAtWhite()
    {
        // 58 % of PQ and 75 % of HLG are the white of BT.2408.
        for (const auto &[transfer, white] : {std::pair{16, 0.5807}, std::pair{18, 0.75}}) {
            const Bytes icc = codedColors({9, transfer}, false).profile;
            const std::unique_ptr<void, decltype(&cmsCloseProfile)> profile(
                cmsOpenProfileFromMem(icc.data(), static_cast<cmsUInt32Number>(icc.size())), cmsCloseProfile);
            const auto *curve = static_cast<const cmsToneCurve *>(cmsReadTag(profile.get(), cmsSigGreenTRCTag));
            QVERIFY(cmsEvalToneCurveFloat(curve, float(white) - 0.02F) < 0.98F);
            QVERIFY(cmsEvalToneCurveFloat(curve, float(white) + 0.01F) > 0.99F);
        }
    }

    void namesProfiles()
    {
        QCOMPARE(profileDescription(builtInProfile(NamedSpace::Srgb)), std::string("sRGB"));
        QCOMPARE(profileDescription(builtInProfile(NamedSpace::AdobeRgb)), std::string("Adobe RGB (1998)"));
        QCOMPARE(profileDescription(Bytes(200, std::byte(7))), std::string());
        QCOMPARE(profileDescription({}), std::string());
    }

    void tellsSrgbByBehavior_data()
    {
        QTest::addColumn<QByteArray>("icc");
        QTest::addColumn<bool>("srgb");
        const auto row = [](const char *name, const Bytes &icc, bool srgb) {
            QTest::newRow(name) << QByteArray(reinterpret_cast<const char *>(icc.data()),
                                              static_cast<qsizetype>(icc.size()))
                                << srgb;
        };
        row("compact", builtInProfile(NamedSpace::Srgb), true);
        row("compact gray", builtInProfile(NamedSpace::Gray), true);
        row("of lcms2", test::lcmsSrgb(), true);
        row("Display P3", test::displayP3(), false);
        row("Adobe RGB", builtInProfile(NamedSpace::AdobeRgb), false);
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
