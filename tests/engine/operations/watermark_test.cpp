// SPDX-License-Identifier: GPL-3.0-or-later
// Marks on photos: where, how large, how strong, mixed as the standard says, without dark rims, and legible.

#include "engine/operations/options.h"
#include "operations/apply.h"
#include "operations/legibility.h"
#include "operations/watermark.h"

#include <QRect>
#include <QTest>

#include <cmath>

using namespace glassine;
using namespace synthetic;

namespace {

constexpr const char *kLogo = "content:test";

struct Applied {
    VImage image;
    operations::Surroundings around;
};

Applied applied(const VImage &image, const OptionValues &options, const VImage &logo = VImage(nullptr))
{
    Applied result;
    if (!logo.is_null())
        result.around.logo = [logo](const std::string &) { return std::optional<VImage>(logo); };
    Size nominal = imaging::frameSize(image);
    auto made = operations::apply("watermark", image, options, nominal, result.around);
    if (!made)
        qFatal("%s", made.error().detail.c_str());
    result.image = made->copy_memory();
    return result;
}

OptionValues logoOptions(std::initializer_list<std::pair<const char *, OptionValue>> given)
{
    OptionValues options = optionsOf("watermark", given);
    options.set("kind", text("image"));
    options.set("image", text(kLogo));
    return options;
}

OptionValues textOptions(const char *words, std::initializer_list<std::pair<const char *, OptionValue>> given)
{
    OptionValues options = optionsOf("watermark", given);
    options.set("text", text(words));
    return options;
}

VImage solidLogo(int width, int height, double r, double g, double b, double alpha = 255)
{
    return flat(width, height, {r, g, b, alpha});
}

/// The smallest box around what differs.
QRect changedBox(const VImage &before, const VImage &after)
{
    VImage changed = (before - after).abs();
    VImage any = changed.extract_band(0);
    for (int band = 1; band < changed.bands(); ++band)
        any = any | changed.extract_band(band);
    VImage columns;
    const VImage mask = (any > 0);
    VImage rows;
    columns = mask.project(&rows, VImage::option());
    QRect box;
    for (int x = 0; x < columns.width(); ++x)
        if (columns.getpoint(x, 0)[0] > 0)
            box = box.united(QRect(x, 0, 1, 1));
    int first = -1, last = -1;
    for (int y = 0; y < rows.height(); ++y)
        if (rows.getpoint(0, y)[0] > 0) {
            first = first < 0 ? y : first;
            last = y;
        }
    return QRect(box.left(), first, box.width(), last - first + 1);
}

double mean(const VImage &image, QRect box)
{
    return image.extract_area(box.x(), box.y(), box.width(), box.height()).avg();
}

} // namespace

class WatermarkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(imaging::start("watermark_test").has_value()); }

    void liesWhereGravityAndMarginsSay_data()
    {
        QTest::addColumn<QString>("gravity");
        QTest::addColumn<QRect>("box"); // a mark of 30 × 40 on 300 × 200: diagonals 50 of 360.6
        QTest::newRow("northwest") << "northwest" << QRect(10, 20, 30, 40);
        QTest::newRow("north") << "north" << QRect(145, 20, 30, 40);
        QTest::newRow("northeast") << "northeast" << QRect(260, 20, 30, 40);
        QTest::newRow("west") << "west" << QRect(10, 100, 30, 40);
        QTest::newRow("center") << "center" << QRect(145, 100, 30, 40);
        QTest::newRow("southeast") << "southeast" << QRect(260, 140, 30, 40);
        QTest::newRow("southwest") << "southwest" << QRect(10, 140, 30, 40);
    }
    void liesWhereGravityAndMarginsSay()
    {
        QFETCH(QString, gravity);
        QFETCH(QRect, box);
        const VImage photo = flat(300, 200, {100, 100, 100});
        const OptionValues options = logoOptions({{"gravity", gravity.toStdString()},
                                                  {"margin-x", number(5)},
                                                  {"margin-y", number(10)},
                                                  {"size", number(5000 / std::hypot(300, 200))},
                                                  {"opacity", integer(100)}});
        const Applied result = applied(photo, options, solidLogo(60, 80, 250, 0, 0));
        QCOMPARE(changedBox(photo, result.image), box);
        QVERIFY(result.around.mark.has_value());
        QCOMPARE(QRect(result.around.mark->left, result.around.mark->top, result.around.mark->size.width,
                       result.around.mark->size.height),
                 box);
    }

    void aPlaceFoundByHandIsThatPlaceAgain()
    {
        const Size photo{300, 200}, mark{30, 40};
        for (int y = 0; y <= photo.height - mark.height; y += 7)
            for (int x = 0; x <= photo.width - mark.width; x += 7) {
                const operations::Placement placement = operations::placementOf(photo, {x, y, mark});
                const operations::Box back = operations::placeMark(photo, mark, placement);
                QVERIFY2(std::abs(back.left - x) <= 1 && std::abs(back.top - y) <= 1, placement.gravity.c_str());
            }
        QCOMPARE(operations::placementOf(photo, {266, 156, mark}).gravity, std::string("southeast"));
        QCOMPARE(operations::placementOf(photo, {135, 80, mark}).gravity, std::string("center"));
    }

    void sizeFollowsTheDiagonal_data()
    {
        QTest::addColumn<QSize>("photo");
        for (const QSize size : {QSize(600, 400), QSize(400, 600), QSize(500, 500), QSize(1200, 300)})
            QTest::addRow("%d x %d", size.width(), size.height()) << size;
    }
    void sizeFollowsTheDiagonal()
    {
        QFETCH(QSize, photo);
        const VImage before = flat(photo.width(), photo.height(), {10, 10, 10});
        const Applied result = applied(before, logoOptions({{"size", number(20)}}), solidLogo(160, 120, 255, 255, 255));
        const QRect box = changedBox(before, result.image);
        const double wanted = std::hypot(photo.width(), photo.height()) * 0.2;
        QVERIFY(std::abs(std::hypot(box.width(), box.height()) - wanted) < 1.5);
        QVERIFY(std::abs(box.width() * 3 - box.height() * 4) <= 4);
    }

    void lettersFollowTheDiagonalToo()
    {
        int heights[2] = {};
        int i = 0;
        for (const int scale : {1, 2}) {
            const VImage before = flat(600 * scale, 400 * scale, {10, 10, 10});
            const Applied result = applied(before, textOptions("HHH", {{"letters", number(8)}}));
            heights[i++] = changedBox(before, result.image).height();
        }
        QVERIFY(heights[0] > 30 && heights[0] < 60); // of 58 pixels, what a capital takes
        QVERIFY(std::abs(heights[1] - 2 * heights[0]) <= 2);
    }

    void longTextsAndLargeLogosAreMadeToFit()
    {
        const VImage photo = flat(200, 100, {10, 10, 10});
        const Applied words = applied(
            photo,
            textOptions("A very long line about who took this photograph, and when, and where",
                        {{"letters", number(20)}}));
        QVERIFY(changedBox(photo, words.image).width() <= 200);
        QVERIFY(words.around.mark->size.width > 150);
        const Applied logo = applied(photo, logoOptions({{"size", number(100)}}), solidLogo(400, 400, 255, 255, 255));
        QCOMPARE(logo.around.mark->size.height, 100);
        QCOMPARE(logo.around.mark->size.width, 100);
    }

    void opacityIsExactOnFlatColors_data()
    {
        QTest::addColumn<int>("opacity");
        QTest::addColumn<bool>("deep");
        for (const int opacity : {1, 25, 50, 77, 100})
            for (const bool deep : {false, true})
                QTest::addRow("%d %%, %d bits", opacity, deep ? 16 : 8) << opacity << deep;
    }
    void opacityIsExactOnFlatColors()
    {
        QFETCH(int, opacity);
        QFETCH(bool, deep);
        const double scale = deep ? 257 : 1;
        const VImage photo = flat(60, 60, {40 * scale, 130 * scale, 220 * scale},
                                  deep ? VIPS_INTERPRETATION_RGB16 : VIPS_INTERPRETATION_sRGB);
        const Applied result = applied(photo,
                                       logoOptions({{"gravity", text("center")},
                                                    {"margin-x", number(0)},
                                                    {"margin-y", number(0)},
                                                    {"size", number(40)},
                                                    {"opacity", integer(opacity)}}),
                                       solidLogo(20, 20, 200, 20, 90));
        const auto pixel = result.image.getpoint(30, 30);
        const double part = std::round(65535 * opacity / 100.0) / 65535;
        const double marks[] = {200, 20, 90}, photos[] = {40, 130, 220};
        for (std::size_t band = 0; band < 3; ++band)
            QVERIFY(std::abs(pixel[band] - scale * (marks[band] * part + photos[band] * (1 - part))) <= 0.5 + 1e-3);
    }

    void smoothEdgesHaveNoDarkRim()
    {
        // White letters' neighbor: a white disc, black where it is transparent, on a white photo: nothing may be seen.
        const VImage xy = VImage::xyz(101, 101) - std::vector<double>{50, 50};
        const VImage distance =
            ((xy.extract_band(0) * xy.extract_band(0) + xy.extract_band(1) * xy.extract_band(1)).pow(0.5));
        const VImage alpha = ((distance * -1 + 45.5) * 255).cast(VIPS_FORMAT_UCHAR);
        const VImage white = (alpha > 0).cast(VIPS_FORMAT_UCHAR);
        const VImage disc = named(VImage::bandjoin({white, white, white}).bandjoin(alpha), VIPS_INTERPRETATION_sRGB);
        const VImage photo = flat(200, 200, {255, 255, 255});
        for (const double size : {35.4, 17.0, 8.0})
            for (const double angle : {0.0, 30.0}) {
                const Applied result = applied(
                    photo,
                    logoOptions({{"size", number(size)}, {"opacity", integer(100)}, {"rotation", number(angle)}}),
                    disc);
                QVERIFY2(result.image.min() >= 254,
                         qPrintable(QStringLiteral("%1 at %2°: %3").arg(size).arg(angle).arg(result.image.min())));
            }
    }

    void keepsTransparentPhotosTransparent()
    {
        const VImage photo = flat(60, 60, {0, 0, 255, 0});
        const Applied result = applied(photo,
                                       logoOptions({{"gravity", text("center")},
                                                    {"margin-x", number(0)},
                                                    {"margin-y", number(0)},
                                                    {"size", number(40)},
                                                    {"opacity", integer(50)}}),
                                       solidLogo(20, 20, 200, 20, 90));
        QCOMPARE(result.image.getpoint(2, 2)[3], 0.0);
        const auto marked = result.image.getpoint(30, 30);
        QCOMPARE(marked[3], 128.0);
        QCOMPARE(marked[0], 200.0); // the mark's own color, not mixed with what nobody saw
        const VImage half = flat(60, 60, {0, 0, 255, 128});
        const auto over = applied(half,
                                  logoOptions({{"gravity", text("center")},
                                               {"margin-x", number(0)},
                                               {"margin-y", number(0)},
                                               {"size", number(40)},
                                               {"opacity", integer(100)}}),
                                  solidLogo(20, 20, 200, 20, 90))
                              .image.getpoint(30, 30);
        QCOMPARE(over, (std::vector<double>{200, 20, 90, 255}));
    }

    void blendsAsLibvipsDoes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("mode");
        QTest::addColumn<bool>("alpha");
        const std::pair<const char *, VipsBlendMode> modes[] = {
            {"normal", VIPS_BLEND_MODE_OVER},           {"multiply", VIPS_BLEND_MODE_MULTIPLY},
            {"screen", VIPS_BLEND_MODE_SCREEN},         {"overlay", VIPS_BLEND_MODE_OVERLAY},
            {"soft-light", VIPS_BLEND_MODE_SOFT_LIGHT}, {"hard-light", VIPS_BLEND_MODE_HARD_LIGHT},
            {"darken", VIPS_BLEND_MODE_DARKEN},         {"lighten", VIPS_BLEND_MODE_LIGHTEN},
            {"difference", VIPS_BLEND_MODE_DIFFERENCE}};
        for (const auto &[name, mode] : modes)
            for (const bool alpha : {false, true})
                QTest::addRow("%s%s", name, alpha ? " on transparency" : "")
                    << QString::fromUtf8(name) << int(mode) << alpha;
    }
    void blendsAsLibvipsDoes()
    {
        QFETCH(QString, name);
        QFETCH(int, mode);
        QFETCH(bool, alpha);
        const VImage photo = alpha ? rgba(64, 64) : rgb(64, 64);
        const VImage colors = rgb(64, 64).rot90(), coverage = rgb(64, 64).extract_band(1).fliphor().rot270();
        const VImage logo = named(colors.bandjoin(coverage), VIPS_INTERPRETATION_sRGB);
        const Applied ours = applied(photo,
                                     logoOptions({{"gravity", text("center")},
                                                  {"margin-x", number(0)},
                                                  {"margin-y", number(0)},
                                                  {"size", number(100)},
                                                  {"opacity", integer(100)},
                                                  {"blend", name.toStdString()}}),
                                     logo);
        // Opaque on opaque is the formula itself. (With transparency libvips 8.14 applies it to premultiplied values.)
        const VImage below = photo.extract_band(0, VImage::option()->set("n", 3));
        const VImage together = below
                                    .composite2(named(colors.bandjoin_const({255}), VIPS_INTERPRETATION_sRGB),
                                                VipsBlendMode(mode),
                                                VImage::option()->set("compositing_space", VIPS_INTERPRETATION_sRGB))
                                    .extract_band(0, VImage::option()->set("n", 3));
        const VImage over = coverage / 255.0, under = alpha ? photo.extract_band(3) / 255.0 : over * 0 + 1;
        const VImage all = over + under * (over * -1 + 1);
        const VImage expected = (colors * over * (under * -1 + 1) + together * over * under
                                 + below * under * (over * -1 + 1))
            / (all <= 0).ifthenelse(1.0, all);
        const VImage visible = all > 0.03; // colors of nothing may differ
        const VImage difference = (ours.image.extract_band(0, VImage::option()->set("n", 3)) - expected).abs()
            * (visible / 255.0);
        QVERIFY2(difference.max() <= 1.6, qPrintable(QString::number(difference.max())));
        if (alpha)
            QVERIFY((ours.image.extract_band(3) - all * 255).abs().max() <= 0.6);
    }

    void tilesCoverTheWholePhoto()
    {
        const VImage photo = flat(400, 300, {10, 10, 10});
        const Applied result = applied(
            photo, logoOptions({{"tiled", true}, {"size", number(10)}, {"gap", number(50)}, {"opacity", integer(100)}}),
            solidLogo(40, 30, 255, 255, 255));
        QVERIFY(!result.around.mark.has_value());
        for (int y = 0; y < 3; ++y)
            for (int x = 0; x < 4; ++x) {
                const double share = mean(result.image, QRect(x * 100, y * 100, 100, 100));
                QVERIFY2(share > 70 && share < 160, qPrintable(QString::number(share))); // 4 of 9 parts, more or less
            }
        const auto corners = operations::markCorners({400, 300}, {40, 30},
                                                     logoOptions({{"tiled", true}, {"gap", number(50)}}));
        const auto centered = std::find_if(corners.begin(), corners.end(), [](const auto &c) { return c.y == 135; });
        QVERIFY(centered != corners.end());
    }

    void textRunsInItsOwnDirection()
    {
        // A wide letter first, three narrow ones after it: the ink is where reading begins.
        const auto inkOnTheRight = [](const char *words) {
            const VImage photo = flat(600, 120, {0, 0, 0});
            const Applied result = applied(photo,
                                           textOptions(words,
                                                       {{"gravity", text("center")},
                                                        {"margin-x", number(0)},
                                                        {"margin-y", number(0)},
                                                        {"letters", number(8)},
                                                        {"opacity", integer(100)}}));
            const QRect box = changedBox(photo, result.image);
            const int half = box.width() / 2;
            return mean(result.image, QRect(box.left() + half, box.top(), half, box.height()))
                > mean(result.image, QRect(box.left(), box.top(), half, box.height()));
        };
        QVERIFY(!inkOnTheRight("WWWW . . . ."));
        QVERIFY(inkOnTheRight("שששש . . . ."));
        QVERIFY(inkOnTheRight("سسسس . . . ."));
    }

    void markupInTextsIsText()
    {
        const VImage photo = flat(400, 100, {0, 0, 0});
        const Applied plain = applied(photo, textOptions("a<b>&c", {{"letters", number(8)}}));
        QVERIFY(plain.around.mark->size.width > 80);
        const Applied token = applied(photo, textOptions("</span>", {{"letters", number(8)}}));
        QVERIFY(token.around.mark->size.width > 80);
    }

    void isLegibleOnWhateverLiesUnderIt_data()
    {
        QTest::addColumn<int>("left");
        QTest::addColumn<int>("right");
        QTest::addColumn<QString>("color");
        for (const char *color : {"#ffffff", "#000000", "#808080"}) {
            QTest::addRow("%s on black", color) << 0 << 0 << color;
            QTest::addRow("%s on white", color) << 255 << 255 << color;
            QTest::addRow("%s on gray", color) << 128 << 128 << color;
            QTest::addRow("%s on half and half", color) << 0 << 255 << color;
        }
    }
    void isLegibleOnWhateverLiesUnderIt()
    {
        QFETCH(int, left);
        QFETCH(int, right);
        QFETCH(QString, color);
        const VImage dark = flat(200, 120, std::vector<double>(3, left)),
                     light = flat(200, 120, std::vector<double>(3, right));
        const VImage photo = named(dark.join(light, VIPS_DIRECTION_HORIZONTAL), VIPS_INTERPRETATION_sRGB);
        const Applied result = applied(photo,
                                       textOptions("HHHHHHHH",
                                                   {{"gravity", text("center")},
                                                    {"margin-x", number(0)},
                                                    {"margin-y", number(0)},
                                                    {"letters", number(10)},
                                                    {"opacity", integer(100)},
                                                    {"legible", true},
                                                    {"color", color.toStdString()}}));
        // In either half, what was drawn has to stand out: its darkest or its lightest against what was there.
        for (const auto &[x, under] : {std::pair{100, left}, std::pair{250, right}}) {
            const VImage drawn = result.image.extract_area(x, 30, 50, 60);
            const double best = std::max(operations::contrastRatio(drawn.min() / 255, under / 255.0),
                                         operations::contrastRatio(drawn.max() / 255, under / 255.0));
            QVERIFY2(best >= 3, qPrintable(QString::number(best)));
        }
    }

    void darkLogosTurnLightOnDark()
    {
        const VImage photo = flat(100, 100, {15, 15, 15});
        const OptionValues options = logoOptions({{"gravity", text("center")},
                                                  {"margin-x", number(0)},
                                                  {"margin-y", number(0)},
                                                  {"size", number(40)},
                                                  {"opacity", integer(100)},
                                                  {"legible", true}});
        const auto pixel = applied(photo, options, solidLogo(40, 40, 30, 10, 10)).image.getpoint(50, 50);
        QVERIFY(pixel[0] > 200 && pixel[0] > pixel[1]); // light, and still of that hue
        const VImage white = flat(100, 100, {250, 250, 250});
        QCOMPARE(applied(white, options, solidLogo(40, 40, 30, 10, 10)).image.getpoint(50, 50),
                 (std::vector<double>{30, 10, 10}));
    }

    void edgesSetItOff_data()
    {
        QTest::addColumn<QString>("edge");
        QTest::newRow("outline") << "outline";
        QTest::newRow("shadow") << "shadow";
    }
    void edgesSetItOff()
    {
        QFETCH(QString, edge);
        const VImage photo = flat(400, 200, {255, 255, 255});
        const Applied plain = applied(photo, textOptions("Hi", {{"letters", number(20)}, {"opacity", integer(100)}}));
        QCOMPARE(plain.image.min(), 255.0); // white on white
        const Applied edged = applied(
            photo,
            textOptions("Hi", {{"letters", number(20)}, {"opacity", integer(100)}, {"edge", edge.toStdString()}}));
        QVERIFY(edged.image.min() < (edge == QLatin1String("outline") ? 5 : 150));
        QVERIFY(edged.around.mark->size.width > plain.around.mark->size.width);
    }

    void everyKindOfPixelsCanBeMarked()
    {
        const VImage kinds[] = {gray(60, 40), rgb(60, 40),          rgba(60, 40), rgb16(60, 40),
                                cmyk(60, 40), animation(60, 40, 3), rgb(1, 1),    rgb(3, 200)};
        for (const VImage &photo : kinds) {
            for (const OptionValues &options :
                 {logoOptions({{"size", number(30)}}), textOptions("Mark", {{"letters", number(15)}})}) {
                const Applied result = applied(photo, options, solidLogo(30, 20, 250, 250, 250));
                QCOMPARE(result.image.bands(), photo.bands());
                QCOMPARE(result.image.format(), photo.format());
                QCOMPARE(result.image.interpretation(), photo.interpretation());
                QCOMPARE(imaging::frameCount(result.image), imaging::frameCount(photo));
                if (photo.width() > 1)
                    QVERIFY(largestDifference(result.image, photo) > 0);
            }
        }
        const VImage moving = animation(60, 40, 3);
        const VImage marked = applied(moving, logoOptions({{"size", number(30)}}), solidLogo(30, 20, 9, 9, 9)).image;
        const QRect first = changedBox(moving.extract_area(0, 0, 60, 40), marked.extract_area(0, 0, 60, 40));
        for (int frame = 1; frame < 3; ++frame)
            QCOMPARE(changedBox(moving.extract_area(0, frame * 40, 60, 40), marked.extract_area(0, frame * 40, 60, 40)),
                     first);
    }

    void whiteOnInkIsNoInk()
    {
        const VImage photo = flat(60, 60, {200, 200, 200, 100}, VIPS_INTERPRETATION_CMYK);
        const auto pixel = applied(photo,
                                   logoOptions({{"gravity", text("center")},
                                                {"margin-x", number(0)},
                                                {"margin-y", number(0)},
                                                {"size", number(50)},
                                                {"opacity", integer(100)}}),
                                   solidLogo(20, 20, 255, 255, 255))
                               .image.getpoint(30, 30);
        QCOMPARE(pixel, (std::vector<double>{0, 0, 0, 0}));
    }

    void emptyTextIsRemarked()
    {
        const VImage photo = flat(60, 60, {1, 2, 3});
        const Applied result = applied(photo, textOptions("  ", {}));
        QCOMPARE(largestDifference(result.image, photo), 0.0);
        QCOMPARE(result.around.remarks, (std::vector<std::string>{"mark-empty"}));
    }

    void aMarkMovesAlongWithItsPhoto()
    {
        operations::Surroundings around;
        around.logo = [](const std::string &) { return std::optional<VImage>(solidLogo(30, 20, 255, 0, 0)); };
        VImage image = flat(200, 100, {9, 9, 9});
        Size nominal{200, 100};
        for (const auto &[id, options] :
             {std::pair{"watermark", logoOptions({{"gravity", text("northwest")}})},
              std::pair{"mat", optionsOf("mat", {})},
              std::pair{"border", optionsOf("border", {{"unit", text("px")}, {"width", number(7)}})},
              std::pair{"caption", optionsOf("caption", {{"place", text("above")}})}}) {
            const auto result = operations::apply(id, image, options, nominal, around);
            QVERIFY2(result.has_value(), id);
            image = result->copy_memory();
        }
        const auto pixel = image.getpoint(around.mark->left + 1, around.mark->top + 1);
        QVERIFY(pixel[0] > 100 && pixel[1] < 20);
        QVERIFY(image.getpoint(around.mark->left - 1, around.mark->top + 1)[0] < 100);
    }

    void captionStandsInItsStrip_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<int>("top");
        QTest::addColumn<int>("height");
        QTest::newRow("below") << "below" << 200 << 220;
        QTest::newRow("above") << "above" << 0 << 220;
        QTest::newRow("over, bottom") << "over-bottom" << 180 << 200;
        QTest::newRow("over, top") << "over-top" << 0 << 200;
    }
    void captionStandsInItsStrip()
    {
        QFETCH(QString, place);
        QFETCH(int, top);
        QFETCH(int, height);
        const VImage photo = flat(300, 200, {90, 90, 90});
        const auto options = optionsOf("caption",
                                       {{"text", text("Jane Doe")},
                                        {"place", place.toStdString()},
                                        {"height", number(10)},
                                        {"align", text("left")},
                                        {"opacity", integer(100)}});
        const auto result = operations::apply("caption", photo, options);
        QVERIFY(result.has_value());
        QCOMPARE(result->height(), height);
        QCOMPARE(result->getpoint(299, top + 1), (std::vector<double>{255, 255, 255}));
        const VImage strip = result->extract_area(0, top, 300, 20);
        QVERIFY(strip.min() < 60);                                 // letters
        QVERIFY(strip.extract_area(150, 0, 150, 20).min() == 255); // on the left
        const auto lines = [&](const char *words) {
            auto other = options;
            other.set("text", text(words));
            const VImage one = operations::apply("caption", photo, other)->extract_area(0, top, 300, 20).copy_memory();
            for (int y = 19; y >= 0; --y)
                if (one.extract_area(0, y, 150, 1).min() < 128)
                    return y;
            return -1;
        };
        QCOMPARE(lines("Hno"), lines("H")); // one baseline for all
    }

    void checksWhatIsWritten()
    {
        const auto *watermark = operations::operationById("watermark");
        QVERIFY(!watermark->check(optionsOf("watermark", {})));
        QCOMPARE(watermark->check(textOptions("{creatr}", {}))->path, std::string("text"));
        QCOMPARE(watermark->check(textOptions("x", {{"font", text("Sans 12")}}))->path, std::string("font"));
        QCOMPARE(watermark->check(textOptions("x", {{"color", text("red")}}))->path, std::string("color"));
        QCOMPARE(
            operations::operationById("caption")->check(optionsOf("caption", {{"strip-color", text("red")}}))->path,
            std::string("strip-color"));
    }

    void withoutItsPictureNothingComesOut()
    {
        const auto result = operations::apply("watermark", rgb(20, 20), logoOptions({}));
        QVERIFY(!result && result.error().code == ErrorCode::OperationFailed);
    }
};

QTEST_GUILESS_MAIN(WatermarkTest)
#include "watermark_test.moc"
