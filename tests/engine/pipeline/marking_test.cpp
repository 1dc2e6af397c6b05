// SPDX-License-Identifier: GPL-3.0-or-later
// Marks, frames and masks on whole photos: in the colors of the result, in every format, with what is lost named.

#include "color/built_in_profile.h"
#include "color/convert.h"
#include "engine/color/sample_profiles.h"
#include "engine/pipeline/sample_photos.h"
#include "pipeline/display.h"
#include "pipeline/logos.h"
#include "pipeline/mark_place.h"

#include <QTest>

#include <vips/vips8>

using namespace glassine;
using vips::VImage;

namespace {

constexpr const char *kName = "content:logo", *kRed = "content:red";

/// Four pixels of one color, drawn already, as a worker gets it.
/// Recipes call pictures by their content, and workers remember what they drew by that name: another color, another name.
void addLogo(pipeline::Recipe &recipe, std::array<unsigned char, 3> color, const char *name = kName)
{
    Bytes pixels;
    for (int i = 0; i < 4; ++i) {
        for (const unsigned char level : color)
            pixels.push_back(std::byte(level));
        pixels.push_back(std::byte{255});
    }
    recipe.logos[name] = pipeline::Logo{{}, {}, {2, 2}, std::make_shared<const UniqueFd>(test::fileWith(pixels))};
}

OptionValues values(std::initializer_list<std::pair<const char *, OptionValue>> given)
{
    OptionValues result;
    for (const auto &[key, value] : given)
        result.set(key, value);
    return result;
}

OptionValue text(const char *value)
{
    return std::string(value);
}

/// In the middle, opaque.
pipeline::OperationStep mark(const char *name = kName)
{
    return test::operation("watermark",
                           values({{"kind", text("image")},
                                   {"image", text(name)},
                                   {"size", 20.0},
                                   {"opacity", std::int64_t(100)},
                                   {"gravity", text("center")},
                                   {"margin-x", 0.0},
                                   {"margin-y", 0.0}}));
}

std::vector<double> middleOf(const Bytes &file)
{
    const VImage image = test::decoded(file);
    return image.getpoint(image.width() / 2, image.height() / 2);
}

std::string spaceOf(const Bytes &icc)
{
    return icc.size() < 20 ? std::string() : std::string(reinterpret_cast<const char *>(icc.data()) + 16, 4);
}

Bytes profileIn(const Bytes &file)
{
    const UniqueFd fd = test::fileWith(file);
    return imaging::readHeader(test::sourceOf(fd.get()))->icc;
}

} // namespace

class MarkingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::startWorker(); }

    void isDrawnInTheColorsOfTheResult()
    {
        pipeline::Recipe recipe = test::recipeFor("png");
        recipe.color.output = color::OutputSpace::Keep;
        addLogo(recipe, {255, 0, 0});
        recipe.renditions[0].operations = {mark()};
        const auto outcome = test::process(
            test::encoded("png", test::texture({200, 100}), {}, color::builtInProfile(color::NamedSpace::AdobeRgb), 0),
            recipe);
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        const auto pixel = middleOf(outcome.files[0]);
        QVERIFY2(std::abs(pixel[0] - 219) <= 1 && pixel[1] <= 6 && pixel[2] <= 6,
                 qPrintable(QStringLiteral("%1 %2 %3").arg(pixel[0]).arg(pixel[1]).arg(pixel[2]))); // sRGB's red there
        recipe.color.output = color::OutputSpace::Srgb;
        const auto converted = test::process(
            test::encoded("png", test::texture({200, 100}), {}, color::builtInProfile(color::NamedSpace::AdobeRgb), 0),
            recipe);
        QCOMPARE(middleOf(converted.files[0]), (std::vector<double>{255, 0, 0}));
    }

    void isDrawnInInks()
    {
        pipeline::Recipe recipe = test::recipeFor("tiff");
        recipe.color.output = color::OutputSpace::Keep;
        const VImage ink = (VImage::black(200, 100, VImage::option()->set("bands", 4)) + 120)
                               .cast(VIPS_FORMAT_UCHAR)
                               .copy(VImage::option()->set("interpretation", VIPS_INTERPRETATION_CMYK));
        for (const Bytes &profile : {test::inkProfile(), Bytes{}}) {
            addLogo(recipe, {255, 255, 255});
            recipe.renditions[0].operations = {mark()};
            const Bytes photo = test::encoded("tiff", ink, {}, profile, 0);
            const auto white = test::process(photo, recipe);
            QVERIFY2(white.ok(), white.problem().c_str());
            const auto none = middleOf(white.files[0]);
            QCOMPARE(none.size(), std::size_t(4));
            QVERIFY(*std::max_element(none.begin(), none.end()) <= 3);
            addLogo(recipe, {255, 0, 0}, kRed);
            recipe.renditions[0].operations = {mark(kRed)};
            const auto red = middleOf(test::process(photo, recipe).files[0]);
            QVERIFY2(red[1] > red[0] + 60 && red[2] > red[0] + 60,
                     qPrintable(QStringLiteral("%1 %2 %3 %4").arg(red[0]).arg(red[1]).arg(red[2]).arg(red[3])));
        }
    }

    void grayStaysGray()
    {
        pipeline::Recipe recipe = test::recipeFor("png");
        addLogo(recipe, {255, 0, 0});
        recipe.renditions[0].operations = {mark()};
        const auto outcome = test::process(test::encoded("png", test::texture({200, 100}, 1), {}, {}, 0), recipe);
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        QCOMPARE(test::decoded(outcome.files[0]).bands(), 1);
        QCOMPARE(spaceOf(profileIn(outcome.files[0])), std::string("GRAY"));
    }

    void sixteenBitsAndAnimationsAreMarked()
    {
        pipeline::Recipe recipe = test::recipeFor("png");
        addLogo(recipe, {255, 255, 255});
        recipe.renditions[0].operations = {mark()};
        const auto deep = test::process(test::encoded("png", test::texture({200, 100}, 3, true), {}, {}, 0), recipe);
        QVERIFY2(deep.ok(), deep.problem().c_str());
        QCOMPARE(middleOf(deep.files[0])[0], 65535.0);
        pipeline::Recipe moving = test::recipeFor("webp");
        moving.renditions[0].target.lossless = true;
        moving.logos = recipe.logos;
        moving.renditions[0].operations = {mark()};
        const auto animation = test::process(test::encoded("gif", test::animation({80, 60}, 3), {}, {}, 0), moving);
        QVERIFY2(animation.ok(), animation.problem().c_str());
        const VImage frames = test::decoded(animation.files[0]);
        for (int frame = 0; frame < 3; ++frame)
            QVERIFY(frames.getpoint(40, frame * 60 + 30)[0] > 250);
    }

    void profilesFitWhatBecomesOfThePixels_data()
    {
        QTest::addColumn<int>("bands");
        QTest::addColumn<bool>("keep");
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("space");
        QTest::newRow("color made gray") << 3 << false << "grayscale"
                                         << "GRAY";
        QTest::newRow("Adobe RGB made gray") << 3 << true << "grayscale"
                                             << "GRAY";
        QTest::newRow("gray under colored card") << 1 << false << "mat"
                                                 << "RGB ";
    }
    void profilesFitWhatBecomesOfThePixels()
    {
        QFETCH(int, bands);
        QFETCH(bool, keep);
        QFETCH(QString, step);
        QFETCH(QString, space);
        pipeline::Recipe recipe = test::recipeFor("jpeg");
        recipe.color.output = keep ? color::OutputSpace::Keep : color::OutputSpace::Srgb;
        const auto options = step == QLatin1String("mat") ? values({{"color", text("#ff8080")}}) : OptionValues{};
        recipe.renditions[0].operations = {test::operation(step.toStdString(), options)};
        const auto outcome = test::process(
            test::encoded("jpeg", test::texture({200, 100}, bands), {},
                          keep ? color::builtInProfile(color::NamedSpace::AdobeRgb) : Bytes{}),
            recipe);
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        QCOMPARE(spaceOf(profileIn(outcome.files[0])), space.toStdString());
        QCOMPARE(test::decoded(outcome.files[0]).bands(), space == QLatin1String("GRAY") ? 1 : 3);
    }

    void cornersAreTransparentWhereTheFormatCanAndFilledWhereItCannot()
    {
        const Bytes photo = test::encoded("png", test::texture({200, 100}), {}, {}, 0);
        for (const char *format : {"png", "webp", "jpeg"}) {
            pipeline::Recipe recipe = test::recipeFor(format);
            recipe.renditions[0].operations = {test::operation("mask", values({{"radius", 20.0}}))};
            const auto outcome = test::process(photo, recipe);
            QVERIFY2(outcome.ok(), outcome.problem().c_str());
            const auto corner = test::decoded(outcome.files[0]).getpoint(0, 0);
            const bool jpeg = std::string_view(format) == "jpeg";
            QCOMPARE(outcome.warned("alpha-lost"), jpeg);
            if (jpeg)
                QVERIFY2(corner[0] > 200 && corner[1] > 200,
                         qPrintable(QStringLiteral("%1 %2").arg(corner[0]).arg(corner[1])));
            else
                QCOMPARE(corner[3], 0.0);
        }
        pipeline::Recipe recipe = test::recipeFor("jpeg");
        recipe.renditions[0].operations = {test::operation("mask", values({{"radius", 20.0}})),
                                           test::operation("flatten", values({{"color", text("#00ff00")}}))};
        const auto filled = test::process(photo, recipe);
        QVERIFY(filled.ok() && !filled.warned("alpha-lost"));
        const auto green = test::decoded(filled.files[0]).getpoint(0, 0);
        QVERIFY(green[1] > 200 && green[0] < 80);
    }

    void placesAreFoundInTheFinishedPicture()
    {
        pipeline::Recipe recipe = test::recipeFor("png");
        addLogo(recipe, {255, 0, 0});
        recipe.renditions[0].operations = {
            test::resizeTo(100), mark(), test::operation("mat", {}),
            test::operation("caption", values({{"place", text("above")}, {"text", text("x")}}))};
        const auto outcome = test::process(test::encoded("png", test::texture({200, 120}), {}, {}, 0), recipe);
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        const pipeline::Area found = outcome.rendition().mark;
        const VImage result = test::decoded(outcome.files[0]);
        QCOMPARE(result.getpoint(found.left, found.top), (std::vector<double>{255, 0, 0}));
        QCOMPARE(result.getpoint(found.left + found.size.width - 1, found.top + found.size.height - 1),
                 (std::vector<double>{255, 0, 0}));
        QVERIFY(result.getpoint(found.left - 1, found.top) != result.getpoint(found.left, found.top));
        const auto area = pipeline::markedArea(recipe.renditions[0], {200, 120});
        QVERIFY(area.has_value());
        QCOMPARE(area->size.width, 100);
        QCOMPARE(area->left * 2 + 100, result.width());
        const pipeline::MarkPlace place = pipeline::markPlaceAt(*area, found);
        QCOMPARE(place.gravity, std::string("center"));
        QVERIFY(std::abs(place.marginX) < 1 && std::abs(place.marginY) < 1);
    }

    void whatItIsComparedWithHasTheSameFrame()
    {
        pipeline::Recipe recipe = test::recipeFor("png");
        recipe.renditions[0].operations = {test::resizeTo(100), test::operation("mat", {}),
                                           test::operation("border", {}),
                                           test::operation("caption", values({{"text", text("{rendition}")}}))};
        const Bytes photo = test::encoded("png", test::texture({200, 120}), {}, {}, 0);
        const auto outcome = test::process(photo, recipe);
        const UniqueFd input = test::fileWith(photo), pixels = test::fileWith({});
        const auto shown = pipeline::displaySource(test::sourceOf(input.get()), recipe, 0, {64'000'000, {}},
                                                   pixels.get());
        QVERIFY(shown.has_value());
        QVERIFY(shown->size == outcome.rendition().size);
    }

    void recipesDifferWithThePicturesContent()
    {
        pipeline::Recipe one = test::recipeFor("png"), other = one;
        one.renditions[0].operations = {mark()};
        other.renditions[0].operations = {mark()};
        other.renditions[0].operations[0].options.set("image", text("content:other"));
        QVERIFY(pipeline::recipeHash(one) != pipeline::recipeHash(other));
        QVERIFY(!(one == other));
    }

    void presetsHoldPicturesAsText()
    {
        const Bytes file = test::encoded("png", test::texture({8, 8}), {}, {}, 0);
        pipeline::Recipe recipe = test::recipeFor("png");
        recipe.renditions[0].operations = {mark()};
        recipe.renditions[0].operations[0].options.set("image", pipeline::dataUrl(file).toStdString());
        QVERIFY(pipeline::isDataUrl(recipe.renditions[0].operations[0].options.text("image")));
        QVERIFY(pipeline::unpackLogos(recipe).has_value());
        QCOMPARE(recipe.logos.size(), std::size_t(1));
        QVERIFY(*recipe.logos.begin()->second.file == file);
        QCOMPARE(recipe.renditions[0].operations[0].options.text("image"), recipe.logos.begin()->first);
        for (const char *bad : {"data:image/png;base64,", "data:image/png,abc", "data:image/png;base64,!!!"}) {
            recipe.renditions[0].operations[0].options.set("image", text(bad));
            QVERIFY2(!pipeline::unpackLogos(recipe), bad);
        }
    }
};

QTEST_GUILESS_MAIN(MarkingTest)
#include "marking_test.moc"
