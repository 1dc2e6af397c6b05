// SPDX-License-Identifier: GPL-3.0-or-later
// Before and after for the window: the file is the batch's own, the pixels are upright, aligned and in known colors.
#include "color/built_in_profile.h"
#include "pipeline/display.h"

#include "engine/color/sample_profiles.h"
#include "engine/metadata/sample_blocks.h"
#include "engine/pipeline/sample_photos.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <array>
#include <cmath>

using namespace glassine;

namespace {

constexpr Size kSize{240, 160};

struct Shown {
    Result<pipeline::PhotoResult> result;
    Bytes file;
    Bytes pixels;
    const pipeline::RenditionResult &encoded() const { return result->renditions[0]; }
    Size size() const { return result->renditions[1].size; }
};

Shown preview(ByteView photo, const pipeline::Recipe &recipe, std::size_t rendition,
              const pipeline::DisplaySettings &display = {})
{
    const UniqueFd input = test::fileWith(photo), file = test::fileWith({}), pixels = test::fileWith({});
    auto result = pipeline::previewRendition(test::sourceOf(input.get()), recipe, rendition, display,
                                             {file.get(), pixels.get()});
    return {std::move(result), test::contentOf(file.get()), test::contentOf(pixels.get())};
}

struct Before {
    Result<pipeline::Displayed> result;
    Bytes pixels;
};

Before before(ByteView photo, const pipeline::Recipe &recipe, const pipeline::DisplaySettings &display = {})
{
    const UniqueFd input = test::fileWith(photo), output = test::fileWith({});
    auto result = pipeline::displaySource(test::sourceOf(input.get()), recipe, 0, display, output.get());
    return {std::move(result), test::contentOf(output.get())};
}

double meanDifference(const Bytes &a, const Bytes &b)
{
    double sum = 0;
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i)
        sum += std::abs(int(a[i]) - int(b[i]));
    return a.size() == b.size() ? sum / double(a.size()) : 255;
}

pipeline::OperationStep step(const std::string &id, std::initializer_list<std::pair<const char *, OptionValue>> values)
{
    OptionValues given;
    for (const auto &[key, value] : values)
        given.set(key, value);
    return test::operation(id, given);
}

} // namespace

class DisplayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void proofShowsWhatThePrinterWouldMake()
    {
        const Bytes photo = test::encoded("png", test::texture(kSize), {}, {}, 0);
        const pipeline::Recipe recipe = test::recipeFor("png");
        pipeline::DisplaySettings plain, proof;
        proof.proof.emplace();
        proof.proof->output = color::OutputSpace::File;
        proof.proof->profile = Asset("printer.icc", test::printerProfile());
        const Shown asIs = preview(photo, recipe, 0, plain), printed = preview(photo, recipe, 0, proof);
        QVERIFY(asIs.result.has_value() && printed.result.has_value());
        QVERIFY(asIs.file == printed.file); // what is written does not change
        QVERIFY(meanDifference(asIs.pixels, printed.pixels) > 2);
        QVERIFY(meanDifference(before(photo, recipe, plain).pixels, before(photo, recipe, proof).pixels) > 2);
        pipeline::DisplaySettings paper = proof;
        paper.paper = true;
        QVERIFY(meanDifference(preview(photo, recipe, 0, paper).pixels, printed.pixels) > 0.5);
        proof.proof->profile = Asset("broken.icc", Bytes(300, std::byte('x')));
        QCOMPARE(preview(photo, recipe, 0, proof).result.error().code, ErrorCode::PresetInvalid);
    }

    void colorsThatDoNotFitAreMarked()
    {
        // The left half is the purest green of Adobe RGB.
        vips::VImage pixels = vips::VImage::black(kSize.width, kSize.height, vips::VImage::option()->set("bands", 3))
                                  .linear({1, 1, 1}, {90, 90, 90})
                                  .cast(VIPS_FORMAT_UCHAR);
        pixels = pixels
                     .insert(vips::VImage::black(kSize.width / 2, kSize.height, vips::VImage::option()->set("bands", 3))
                                 .linear({1, 1, 1}, {0, 255, 0})
                                 .cast(VIPS_FORMAT_UCHAR),
                             0, 0)
                     .copy(vips::VImage::option()->set("interpretation", VIPS_INTERPRETATION_sRGB));
        const Bytes photo = test::encoded("png", pixels, {}, color::builtInProfile(color::NamedSpace::AdobeRgb), 0);
        pipeline::DisplaySettings marking;
        marking.markOutside = true;
        const Before shown = before(photo, test::recipeFor("jpeg"), marking);
        QVERIFY(shown.result.has_value());
        QCOMPARE(shown.result->facts.outOfGamut, 5000);
        const auto pixel = [&shown](int x) {
            const std::size_t at = 4 * std::size_t(x + 20 * kSize.width);
            return std::array<int, 3>{int(shown.pixels[at]), int(shown.pixels[at + 1]), int(shown.pixels[at + 2])};
        };
        QCOMPARE(pixel(10), (std::array<int, 3>{255, 0, 255}));
        QVERIFY(std::abs(pixel(kSize.width - 10)[1] - 90) < 12);
        // Against a space that holds them there is nothing to mark.
        marking.proof.emplace();
        marking.proof->output = color::OutputSpace::ProPhoto;
        QCOMPARE(before(photo, test::recipeFor("jpeg"), marking).result->facts.outOfGamut, 0);
    }

    void initTestCase() { test::startWorker(); }

    void previewIsTheFileThatABatchWrites()
    {
        pipeline::Recipe recipe = test::recipeFor("jpeg");
        recipe.renditions[0].operations = {test::resizeTo(120)};
        for (const char *format : {"webp", "png", "jxl"}) {
            recipe.renditions.push_back(test::recipeFor(format).renditions[0]);
            recipe.renditions.back().operations = {test::resizeTo(60)};
        }
        const Bytes photo = test::encoded("jpeg", test::texture(kSize), test::talkativeBlocks(), test::displayP3());
        const auto batch = test::process(photo, recipe);
        QVERIFY2(batch.ok(), batch.problem().c_str());
        for (std::size_t i = 0; i < recipe.renditions.size(); ++i) {
            const Shown shown = preview(photo, recipe, i);
            QVERIFY(shown.result.has_value() && shown.encoded().ok);
            QVERIFY2(shown.file == batch.files[i], recipe.renditions[i].format.c_str());
            QVERIFY(shown.size() == batch.rendition(i).size);
            QCOMPARE(shown.pixels.size(), std::size_t(shown.size().width) * std::size_t(shown.size().height) * 4);
        }
    }

    void beforeAndAfterLieOnTopOfEachOther_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("as it is") << 0;
        QTest::newRow("smaller") << 1;
        QTest::newRow("cut") << 2;
        QTest::newRow("filled where the eye goes") << 3;
        QTest::newRow("with a border") << 4;
    }
    void beforeAndAfterLieOnTopOfEachOther()
    {
        QFETCH(int, which);
        const std::vector<pipeline::OperationStep> chains[] = {
            {},
            {test::resizeTo(120)},
            {step("crop", {{"ratio", std::string("1:1")}, {"gravity", std::string("east")}})},
            {step("resize",
                  {{"fit", std::string("fill")},
                   {"width", std::int64_t(60)},
                   {"height", std::int64_t(90)},
                   {"gravity", std::string("attention")}})},
            {test::resizeTo(120), step("border", {{"width", 10.0}, {"color", std::string("#3366aa")}})},
        };
        pipeline::Recipe recipe = test::recipeFor("png");
        recipe.renditions[0].operations = chains[which];
        // Orientation 6 stands in the sample, and its colors are Display P3.
        const Bytes photo = test::encoded("jpeg", test::texture(kSize), test::talkativeBlocks(), test::displayP3(), 95);
        const Before source = before(photo, recipe);
        const Shown result = preview(photo, recipe, 0);
        QVERIFY(source.result.has_value() && result.result.has_value());
        QVERIFY(source.result->facts.size == (Size{160, 240}));
        QVERIFY(source.result->size == result.size());
        QVERIFY(source.result->size == pipeline::plannedSize(recipe.renditions[0], {160, 240}));
        QVERIFY2(meanDifference(source.pixels, result.pixels) < 1.0,
                 std::to_string(meanDifference(source.pixels, result.pixels)).c_str());
    }

    void keptSourceIsShownUpright()
    {
        pipeline::Recipe recipe = test::recipeFor("jpeg");
        recipe.metadata.policy = metadata::Policy::everything();
        recipe.color.output = color::OutputSpace::Keep;
        recipe.renditions[0].neverLarger = true;
        recipe.renditions[0].target.quality = 100;
        const Bytes photo = test::encoded("jpeg", test::texture(kSize), test::talkativeBlocks(), {}, 30);
        const Shown result = preview(photo, recipe, 0);
        QVERIFY(result.result.has_value() && result.encoded().keptSource);
        QVERIFY(result.size() == (Size{160, 240}));
    }

    void pixelsAreThoseOfTheScreen()
    {
        const pipeline::Recipe recipe = test::recipeFor("png");
        const Bytes inP3 = test::encoded("png", test::texture(kSize), {}, test::displayP3());
        const Bytes plain = test::encoded("png", test::texture(kSize));
        const auto samples = [](const Before &shown) { return shown.pixels; };
        const Bytes onP3 = samples(before(inP3, recipe, {0, test::displayP3()}));
        // A P3 photo on a P3 screen passes through; on an sRGB screen it does not; an sRGB photo needs P3's numbers.
        QVERIFY(meanDifference(onP3, samples(before(plain, recipe))) < 1.0);
        QVERIFY(meanDifference(onP3, samples(before(inP3, recipe))) > 1.0);
        QVERIFY(meanDifference(samples(before(plain, recipe)), samples(before(plain, recipe, {0, test::displayP3()})))
                > 1.0);
        // Nonsense and profiles of printers are no screens.
        for (const Bytes &odd : {Bytes(100, std::byte{7}), test::inkProfile(), test::grayGamma(2.2)})
            QVERIFY(samples(before(inP3, recipe, {0, odd})) == samples(before(inP3, recipe)));
    }

    void everyKindOfPixelCanBeShownOnAnyScreen_data()
    {
        QTest::addColumn<int>("bands");
        QTest::addColumn<bool>("deep");
        for (const int bands : {1, 2, 3, 4})
            for (const bool deep : {false, true})
                QTest::addRow("%d bands, %d bits", bands, deep ? 16 : 8) << bands << deep;
    }
    void everyKindOfPixelCanBeShownOnAnyScreen()
    {
        QFETCH(int, bands);
        QFETCH(bool, deep);
        const Bytes photo = test::encoded("png", test::texture(kSize, bands, deep));
        for (const Bytes &screen : {Bytes(), test::displayP3()}) {
            const Before shown = before(photo, test::recipeFor("webp"), {0, screen});
            QVERIFY(shown.result.has_value());
            QCOMPARE(shown.pixels.size(), std::size_t(kSize.width) * std::size_t(kSize.height) * 4);
        }
    }

    void largePicturesAreReduced()
    {
        const Bytes photo = test::encoded("png", test::texture(kSize));
        const Before shown = before(photo, test::recipeFor("png"), {kSize.width * kSize.height / 4, {}});
        QVERIFY(shown.result->size == (Size{kSize.width / 2, kSize.height / 2}));
    }

    void animationShowsItsFirstFrame()
    {
        const Bytes photo = test::encoded("gif", test::animation({40, 30}, 3));
        pipeline::Recipe recipe = test::recipeFor("gif");
        QVERIFY(before(photo, recipe).result->size == (Size{40, 30}));
        const Shown result = preview(photo, recipe, 0);
        QVERIFY(result.result.has_value());
        QVERIFY(result.size() == (Size{40, 30}));
    }

    void thumbnailStoredInAHeicIsThePhoto()
    {
        const QDir photos(qEnvironmentVariable("GLASSINE_CORPUS") + QStringLiteral("/photos"));
        const QFileInfoList heics = photos.entryInfoList({QStringLiteral("*.heic")}, QDir::Files);
        if (!qEnvironmentVariableIsSet("GLASSINE_CORPUS") || heics.isEmpty())
            QSKIP("GLASSINE_CORPUS names no folder with HEIC photos");
        for (const QFileInfo &heic : heics) {
            QFile file(heic.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            const Bytes photo(reinterpret_cast<const std::byte *>(content.begin()),
                              reinterpret_cast<const std::byte *>(content.end()));
            const UniqueFd input = test::fileWith(photo), output = test::fileWith({});
            const auto thumbnail = pipeline::makeThumbnail(test::sourceOf(input.get()), 160, output.get());
            QVERIFY(thumbnail.has_value());
            pipeline::Recipe recipe = test::recipeFor("png");
            recipe.renditions[0].operations = {test::resizeTo(160)};
            const Before whole = before(photo, recipe);
            QVERIFY(whole.result->size == thumbnail->size && whole.result->facts.size == thumbnail->photo);
            // Cameras compress and sharpen it; another picture would be 40 and more away.
            QVERIFY2(meanDifference(whole.pixels, test::contentOf(output.get())) < 10,
                     std::to_string(meanDifference(whole.pixels, test::contentOf(output.get()))).c_str());
        }
    }

    void damagedPhotoIsAnError()
    {
        const Bytes photo = test::encoded("jpeg", test::texture(kSize));
        const ByteView half = ByteView(photo).first(photo.size() / 2);
        QVERIFY(before(half, test::recipeFor("jpeg")).result.error().code == ErrorCode::DamagedInput);
        QVERIFY(preview(half, test::recipeFor("jpeg"), 0).result.error().code == ErrorCode::DamagedInput);
    }
};

QTEST_MAIN(DisplayTest)
#include "display_test.moc"
