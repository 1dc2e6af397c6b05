// SPDX-License-Identifier: GPL-3.0-or-later
// Camera raw: by the preview where its pixels suffice, else developed, and said which.
#include "color/built_in_profile.h"
#include "color/convert.h"
#include "engine/pipeline/sample_photos.h"
#include "imaging/libraw_decoder.h"
#include "samples/dng.h"

#include <exiv2/exiv2.hpp>

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace glassine;
using namespace glassine::pipeline;
using namespace Qt::StringLiterals;
using test::Dng;

namespace {

const imaging::LibRawDecoder kDecoder;

/// A preview that looks different from the scene: one color.
Bytes preview(Size size, std::array<double, 3> color = {200, 30, 120})
{
    vips::VImage flat = vips::VImage::black(size.width, size.height, vips::VImage::option()->set("bands", 3))
        + std::vector<double>(color.begin(), color.end());
    flat = flat.cast(VIPS_FORMAT_UCHAR).copy(vips::VImage::option()->set("interpretation", VIPS_INTERPRETATION_sRGB));
    return test::encoded("jpeg", flat, {}, {}, 95);
}

Recipe recipeFor(const std::string &format, int longEdge = 0, RawSource from = RawSource::Auto)
{
    Recipe recipe = test::recipeFor(format);
    recipe.metadata.policy = metadata::Policy::everything();
    recipe.raw.source = from;
    recipe.raw.brighten = false;
    recipe.raw.highlights = RawHighlights::Clip; // the others make room for what is too bright: darker
    if (longEdge > 0)
        recipe.renditions[0].operations.push_back(test::resizeTo(longEdge));
    return recipe;
}

test::Outcome run(const Bytes &file, const Recipe &recipe, const imaging::RawDecoder *decoder = &kDecoder)
{
    const UniqueFd input = test::fileWith(file), output = test::fileWith({});
    imaging::Source source = test::sourceOf(input.get());
    source.raw = decoder;
    const int fd = output.get();
    test::Outcome outcome{processPhoto(source, recipe, {&fd, 1}), {}};
    outcome.files.push_back(test::contentOf(fd));
    return outcome;
}

bool told(const test::Outcome &outcome, const std::string &code, const std::string &detail = {})
{
    const auto &warnings = outcome.result->warnings;
    return std::any_of(warnings.begin(), warnings.end(), [&](const Warning &warning) {
        return warning.code == code && (detail.empty() || warning.detail == detail);
    });
}

double srgb(double light)
{
    return light <= 0.0031308 ? 12.92 * light : 1.055 * std::pow(light, 1 / 2.4) - 0.055;
}

/// The picture as 0 to 1, at a place from 0 to 1.
std::array<double, 3> pixelAt(const vips::VImage &image, double x, double y)
{
    const double white = image.format() == VIPS_FORMAT_USHORT ? 65535 : 255;
    const std::vector<double> values = image.getpoint(int(x * image.width()), int(y * image.height()));
    return {values[0] / white, values[1] / white, values[2] / white};
}

/// LibRaw makes white of the brightest pixel there is, so levels are compared with the brightest gray.
bool looksLikeTheScene(const vips::VImage &image, double tolerance)
{
    const double brightest = 0.9;
    for (const double x : {0.125, 0.375, 0.625, 0.875})
        for (const double y : {0.2, 0.5, 0.8}) {
            const auto light = test::sceneAt(x, y);
            const auto found = pixelAt(image, x, y);
            for (std::size_t i = 0; i < 3; ++i)
                if (std::abs(srgb(light[i] / brightest) - found[i]) > tolerance) {
                    qWarning("at %g %g channel %d: %g instead of %g", x, y, int(i), found[i],
                             srgb(light[i] / brightest));
                    return false;
                }
        }
    return true;
}

bool isPreview(const vips::VImage &image)
{
    const auto color = pixelAt(image, 0.5, 0.5);
    return std::abs(color[0] * 255 - 200) < 4 && std::abs(color[1] * 255 - 30) < 4
        && std::abs(color[2] * 255 - 120) < 4;
}

} // namespace

class RawPhotoTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { test::startWorker(); }

    void isDeveloped_data()
    {
        QTest::addColumn<bool>("bigEndian");
        QTest::addColumn<bool>("withPreview");
        QTest::newRow("alone") << false << false;
        QTest::newRow("beside a preview") << false << true;
        QTest::newRow("in the other byte order") << true << true;
    }
    void isDeveloped()
    {
        QFETCH(bool, bigEndian);
        QFETCH(bool, withPreview);
        Dng sample;
        sample.bigEndian = bigEndian;
        if (withPreview)
            sample.preview = preview({160, 120});
        const auto outcome = run(test::dng(sample), recipeFor("png", 0, RawSource::Demosaic));
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        QVERIFY(told(outcome, "raw-developed"));
        QVERIFY(!outcome.warned("bit-depth-reduced"));
        const vips::VImage image = test::decoded(outcome.files[0]);
        QCOMPARE(image.width(), 320);
        QCOMPARE(image.height(), 240);
        QCOMPARE(image.format(), VIPS_FORMAT_USHORT);
        QVERIFY(looksLikeTheScene(image, 0.02));
    }

    void isWhatDcrawMakesOfIt()
    {
        const QString tool = QStandardPaths::findExecutable(u"dcraw_emu"_s);
        if (tool.isEmpty())
            QSKIP("dcraw_emu (libraw-bin) is not installed");
        const Bytes file = test::dng({});
        QTemporaryDir folder;
        QFile raw(folder.filePath(u"a.dng"_s));
        QVERIFY(raw.open(QIODevice::WriteOnly));
        raw.write(reinterpret_cast<const char *>(file.data()), qint64(file.size()));
        raw.close();
        QCOMPARE(QProcess::execute(tool,
                                   {u"-w"_s, u"-W"_s, u"-T"_s, u"-6"_s, u"-H"_s, u"2"_s, u"-g"_s, u"2.4"_s, u"12.92"_s,
                                    raw.fileName()}),
                 0);
        const vips::VImage theirs = vips::VImage::new_from_file(
            QFile::encodeName(raw.fileName() + u".tiff"_s).constData());
        Recipe recipe = recipeFor("png", 0, RawSource::Demosaic);
        recipe.raw.highlights = RawHighlights::Blend;
        const auto outcome = run(file, recipe);
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        const vips::VImage ours = test::decoded(outcome.files[0]);
        QCOMPARE((ours.cast(VIPS_FORMAT_FLOAT) - theirs.cast(VIPS_FORMAT_FLOAT)).abs().max(), 0.0);
    }

    void takesThePreviewWhereItSuffices_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<int>("longEdge");
        QTest::addColumn<int>("previewWidth");
        QTest::addColumn<RawSource>("source");
        QTest::addColumn<bool>("taken");
        QTest::newRow("large enough") << "jpeg" << 100 << 160 << RawSource::Auto << true;
        QTest::newRow("as large as the photo") << "jpeg" << 0 << 320 << RawSource::Auto << true;
        QTest::newRow("too small") << "jpeg" << 200 << 160 << RawSource::Auto << false;
        QTest::newRow("too small for all pixels") << "jpeg" << 0 << 160 << RawSource::Auto << false;
        QTest::newRow("wanted all the same") << "jpeg" << 200 << 160 << RawSource::Preview << true;
        QTest::newRow("not wanted") << "jpeg" << 100 << 160 << RawSource::Demosaic << false;
        QTest::newRow("eight bits will not do") << "png" << 100 << 160 << RawSource::Auto << false;
        QTest::newRow("of another shape") << "jpeg" << 100 << 300 << RawSource::Auto << false;
    }
    void takesThePreviewWhereItSuffices()
    {
        QFETCH(QString, format);
        QFETCH(int, longEdge);
        QFETCH(int, previewWidth);
        QFETCH(RawSource, source);
        QFETCH(bool, taken);
        Dng sample;
        sample.preview = preview({previewWidth, previewWidth == 300 ? 100 : previewWidth * 3 / 4});
        const auto outcome = run(test::dng(sample), recipeFor(format.toStdString(), longEdge, source));
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        QCOMPARE(told(outcome, "raw-preview"), taken);
        QCOMPARE(told(outcome, "raw-developed"), !taken);
        const vips::VImage image = test::decoded(outcome.files[0]);
        QCOMPARE(isPreview(image), taken);
        QCOMPARE(image.width(), std::min(longEdge == 0 ? 320 : longEdge, taken ? previewWidth : 320));
    }

    void saysWhenThereIsNoPreview()
    {
        const auto outcome = run(test::dng({}), recipeFor("jpeg", 100, RawSource::Preview));
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        QVERIFY(told(outcome, "raw-no-preview"));
        QVERIFY(told(outcome, "raw-developed"));
    }

    void stands_data()
    {
        QTest::addColumn<int>("orientation");
        QTest::addColumn<RawSource>("source");
        for (const int orientation : {1, 3, 6, 8}) {
            QTest::addRow("developed, %d", orientation) << orientation << RawSource::Demosaic;
            QTest::addRow("preview, %d", orientation) << orientation << RawSource::Preview;
        }
    }
    void stands()
    {
        QFETCH(int, orientation);
        QFETCH(RawSource, source);
        Dng sample;
        sample.orientation = orientation;
        // The preview shows the same scene: developed once, as the sensor lies.
        const auto lying = run(test::dng({}), recipeFor("jpeg", 0, RawSource::Demosaic));
        QVERIFY2(lying.ok(), lying.problem().c_str());
        sample.preview = lying.files[0];
        const auto outcome = run(test::dng(sample), recipeFor("jpeg", 0, source));
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        const vips::VImage image = test::decoded(outcome.files[0]);
        QCOMPARE(image.width(), orientation >= 5 ? 240 : 320);
        QCOMPARE(image.height(), orientation >= 5 ? 320 : 240);
        // Gray is on the left of the sensor, blue on its right.
        const std::array<double, 2> gray = orientation == 1 ? std::array{0.125, 0.5}
            : orientation == 3                              ? std::array{0.875, 0.5}
            : orientation == 6                              ? std::array{0.5, 0.125}
                                                            : std::array{0.5, 0.875};
        const auto first = pixelAt(image, gray[0], gray[1]), last = pixelAt(image, 1 - gray[0], 1 - gray[1]);
        QVERIFY(std::abs(first[0] - first[2]) < 0.03 && first[0] > 0.5);
        QVERIFY(last[2] > last[0] + 0.3);
    }

    void aSmallPictureTakesAQuarterOfThePixels()
    {
        const auto outcome = run(test::dng({}), recipeFor("jpeg", 120, RawSource::Demosaic));
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        QVERIFY(told(outcome, "raw-developed", "half size"));
        QVERIFY(outcome.rendition().size == (Size{120, 90}));
        QVERIFY(looksLikeTheScene(test::decoded(outcome.files[0]), 0.04));
        QVERIFY(outcome.result->facts.size == (Size{320, 240}));
        const auto large = run(test::dng({}), recipeFor("jpeg", 200, RawSource::Demosaic));
        QVERIFY(!told(large, "raw-developed", "half size"));
    }

    void widerColorsComeWithTheirProfile()
    {
        Recipe recipe = recipeFor("png", 0, RawSource::Demosaic);
        recipe.color.output = color::OutputSpace::Keep;
        const auto outcome = run(test::dng({}), recipe);
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        const UniqueFd fd = test::fileWith(outcome.files[0]);
        const auto header = imaging::readHeader(test::sourceOf(fd.get()));
        QCOMPARE(color::profileDescription(header->icc),
                 color::profileDescription(color::builtInProfile(color::NamedSpace::AdobeRgb)));
        // The same picture, seen through its profile.
        const auto plain = run(outcome.files[0], recipeFor("png"));
        QVERIFY2(plain.ok(), plain.problem().c_str());
        QVERIFY(looksLikeTheScene(test::decoded(plain.files[0]), 0.02));
    }

    void keepsWhatIsTrueOfThePicture()
    {
        Dng sample;
        sample.preview = preview({320, 240});
        for (const RawSource source : {RawSource::Preview, RawSource::Demosaic}) {
            const auto outcome = run(test::dng(sample), recipeFor("jpeg", 0, source));
            QVERIFY2(outcome.ok(), outcome.problem().c_str());
            QCOMPARE(outcome.result->facts.cameraModel, std::string("Sample 1"));
            QCOMPARE(outcome.result->facts.dateTaken, std::string("2026-11-20T19:46:17"));
            const auto image = Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte *>(outcome.files[0].data()),
                                                         unsigned(outcome.files[0].size())); // long or size_t
            image->readMetadata();
            Exiv2::ExifData exif = image->exifData();
            QCOMPARE(exif["Exif.Image.Copyright"].toString(), std::string("Copyright 2026 A. Photographer"));
            QCOMPARE(exif["Exif.Image.Make"].toString(), std::string("Glassine"));
            for (const char *key : {"Exif.Image.DNGVersion", "Exif.Image.ColorMatrix1", "Exif.Image.CFAPattern",
                                    "Exif.Image.AsShotNeutral", "Exif.Image.SubIFDs", "Exif.Image.StripOffsets"})
                QVERIFY2(exif.findKey(Exiv2::ExifKey(key)) == exif.end(), key);
        }
    }

    void damageIsNoticed()
    {
        Dng sample;
        sample.cut = true;
        const auto outcome = run(test::dng(sample), recipeFor("jpeg", 0, RawSource::Demosaic));
        QVERIFY(!outcome.result);
        QCOMPARE(outcome.result.error().code, ErrorCode::DamagedInput);
    }

    void aProcessWithoutADecoderRefusesIt()
    {
        const auto outcome = run(test::dng({}), recipeFor("jpeg"), nullptr);
        QVERIFY(!outcome.result);
        QCOMPARE(outcome.result.error().code, ErrorCode::UnsupportedFormat);
    }

    void tooManyPixelsAreRefusedFirst()
    {
        const UniqueFd input = test::fileWith(test::dng({}));
        imaging::Source source = test::sourceOf(input.get());
        source.raw = &kDecoder;
        source.limits.framePixels = 1000;
        const auto facts = probePhoto(source);
        QVERIFY(!facts);
        QCOMPARE(facts.error().code, ErrorCode::TooManyPixels);
    }

    void aListShowsThePreview()
    {
        for (const bool with : {true, false}) {
            Dng sample;
            sample.orientation = 6;
            if (with)
                sample.preview = preview({160, 120});
            const UniqueFd input = test::fileWith(test::dng(sample)), output = test::fileWith({});
            imaging::Source source = test::sourceOf(input.get());
            source.raw = &kDecoder;
            const auto thumbnail = makeThumbnail(source, 64, output.get());
            QVERIFY2(thumbnail, thumbnail ? "" : thumbnail.error().detail.c_str());
            QVERIFY(thumbnail->size == (Size{48, 64}));
            const Bytes pixels = test::contentOf(output.get());
            const std::size_t middle = (32 * 48 + 24) * 4;
            QCOMPARE(std::abs(std::to_integer<int>(pixels[middle]) - 200) < 5
                         && std::to_integer<int>(pixels[middle + 1]) < 40,
                     with);
        }
    }

    void cutAndFlippedFilesComeToAnEnd()
    {
        Dng sample;
        sample.size = {64, 48};
        sample.preview = preview({64, 48});
        const Bytes file = test::dng(sample);
        for (std::size_t at = 0; at < file.size(); at += 97) {
            Bytes flipped = file;
            flipped[at] ^= std::byte(0xff);
            (void)run(flipped, recipeFor("jpeg", 0, RawSource::Demosaic));
            (void)run({file.begin(), file.begin() + static_cast<std::ptrdiff_t>(at + 1)}, recipeFor("jpeg"));
        }
    }
};

QTEST_GUILESS_MAIN(RawPhotoTest)
#include "raw_photo_test.moc"
