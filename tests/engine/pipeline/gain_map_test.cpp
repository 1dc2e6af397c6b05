// SPDX-License-Identifier: GPL-3.0-or-later
// What phones store behind a JPEG's picture goes along, in the new picture's shape, or is named as lost.
#include "base/byte_order.h"
#include "engine/pipeline/sample_photos.h"
#include "metadata/metadata.h"
#include "pipeline/gain_map.h"
#include "pipeline/jpeg_parts.h"
#include "samples/phone_jpeg.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace glassine;
using namespace glassine::pipeline;
using test::MapKind;
using test::PhoneJpeg;

Q_DECLARE_METATYPE(glassine::test::MapKind)

namespace {

constexpr Size kPicture{600, 400};
constexpr Size kMap{150, 100};

/// Bright on the right, so that a turn or a cut shows.
vips::VImage mapPixels(int bands = 1)
{
    const vips::VImage x = vips::VImage::xyz(kMap.width, kMap.height).extract_band(0);
    const vips::VImage ramp = (x * (255.0 / (kMap.width - 1))).cast(VIPS_FORMAT_UCHAR);
    if (bands == 1)
        return ramp.copy(vips::VImage::option()->set("interpretation", VIPS_INTERPRETATION_B_W));
    return vips::VImage::bandjoin({ramp, ramp, ramp})
        .copy(vips::VImage::option()->set("interpretation", VIPS_INTERPRETATION_sRGB));
}

Bytes phone(PhoneJpeg parts = {}, int bands = 1, const metadata::Blocks &blocks = {}, const Bytes &icc = {})
{
    if (parts.picture.empty())
        parts.picture = test::encoded("jpeg", test::texture(kPicture), blocks, icc);
    parts.map = test::encoded("jpeg", mapPixels(bands), {}, {}, 95);
    return test::phoneJpeg(parts);
}

Recipe recipeFor(const std::string &format, int longEdge = 0)
{
    Recipe recipe = test::recipeFor(format);
    if (longEdge > 0)
        recipe.renditions[0].operations.push_back(test::resizeTo(longEdge));
    return recipe;
}

vips::VImage mapOf(const Bytes &file)
{
    const auto map = gainMapIn(file);
    return map ? test::decoded({map->file.begin(), map->file.end()}) : vips::VImage();
}

Size sizeOf(const vips::VImage &image)
{
    return {image.width(), image.height()};
}

/// Brightness of the left and the right tenth.
std::pair<double, double> sides(const vips::VImage &map)
{
    const int tenth = std::max(1, map.width() / 10);
    return {map.extract_area(0, 0, tenth, map.height()).avg(),
            map.extract_area(map.width() - tenth, 0, tenth, map.height()).avg()};
}

} // namespace

class GainMapTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { test::startWorker(); }

    void findsWhatPhonesStore_data()
    {
        QTest::addColumn<MapKind>("kind");
        QTest::addColumn<bool>("index");
        QTest::newRow("Ultra HDR") << MapKind::Adobe << true;
        QTest::newRow("Ultra HDR without an index") << MapKind::Adobe << false;
        QTest::newRow("Apple") << MapKind::Apple << true;
        QTest::newRow("ISO 21496-1") << MapKind::Iso << true;
    }
    void findsWhatPhonesStore()
    {
        QFETCH(MapKind, kind);
        QFETCH(bool, index);
        PhoneJpeg parts;
        parts.kind = kind;
        parts.index = index;
        const auto map = gainMapIn(phone(parts));
        QVERIFY(map);
        QCOMPARE(map->adobe, kind == MapKind::Adobe);
        QCOMPARE(map->apple, kind == MapKind::Apple);
        QCOMPARE(!map->iso.empty(), kind == MapKind::Iso);
        QVERIFY(videoIn(phone(parts)).empty());
    }

    void aPreviewIsNoGainMap()
    {
        PhoneJpeg parts;
        parts.picture = test::encoded("jpeg", test::texture(kPicture));
        Bytes file = parts.picture;
        const Bytes second = test::encoded("jpeg", mapPixels());
        file.insert(file.end(), second.begin(), second.end());
        QCOMPARE(picturesBehind(file).size(), std::size_t(1));
        QVERIFY(!gainMapIn(file));
    }

    void goesAlongInTheNewShape_data()
    {
        QTest::addColumn<MapKind>("kind");
        QTest::addColumn<int>("longEdge");
        QTest::addColumn<QSize>("map");
        QTest::newRow("recompressed") << MapKind::Adobe << 0 << QSize(150, 100);
        QTest::newRow("half as large") << MapKind::Adobe << 300 << QSize(75, 50);
        QTest::newRow("Apple, smaller") << MapKind::Apple << 300 << QSize(75, 50);
        QTest::newRow("ISO 21496-1, smaller") << MapKind::Iso << 300 << QSize(75, 50);
    }
    void goesAlongInTheNewShape()
    {
        QFETCH(MapKind, kind);
        QFETCH(int, longEdge);
        QFETCH(QSize, map);
        PhoneJpeg parts;
        parts.kind = kind;
        const auto outcome = test::process(phone(parts), recipeFor("jpeg", longEdge));
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        QVERIFY(!outcome.warned("gain-map-lost"));
        const auto found = gainMapIn(outcome.files[0]);
        QVERIFY(found);
        QCOMPARE(found->adobe, kind == MapKind::Adobe);
        QCOMPARE(found->apple, kind == MapKind::Apple);
        QCOMPARE(!found->iso.empty(), kind == MapKind::Iso);
        const vips::VImage pixels = mapOf(outcome.files[0]);
        QCOMPARE(QSize(pixels.width(), pixels.height()), map);
        const auto [left, right] = sides(pixels);
        QVERIFY(left < 40 && right > 215);
        // What comes out is what goes in again.
        const auto again = test::process(outcome.files[0], recipeFor("jpeg", longEdge / 2));
        QVERIFY2(again.ok(), again.problem().c_str());
        QVERIFY(again.result->facts.gainMap);
        QVERIFY(gainMapIn(again.files[0]));
    }

    void isCutAndTurnedWithItsPicture()
    {
        metadata::Blocks blocks;
        blocks.exif = test::asBytes(std::string_view("II*\0\x08\0\0\0\1\0\x12\1\3\0\1\0\0\0\6\0\0\0\0\0\0\0", 26));
        Recipe recipe = recipeFor("jpeg");
        OptionValues square;
        square.set("ratio", std::string("1:1"));
        square.set("gravity", std::string("south"));
        recipe.renditions[0].operations.push_back(test::operation("crop", square));
        const auto outcome = test::process(phone({}, 1, blocks), recipe);
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        QVERIFY(outcome.rendition().size == (Size{400, 400}));
        const vips::VImage map = mapOf(outcome.files[0]);
        QVERIFY(sizeOf(map) == (Size{100, 100}));
        // Turned by a quarter its bright side is below, and that is the part that stays.
        const double above = map.extract_area(0, 0, 100, 10).avg(), below = map.extract_area(0, 90, 100, 10).avg();
        QVERIFY(below > 230);
        QVERIFY(above > 70 && above < 110);
    }

    void onlyTheParametersOfTheMapGoAlong()
    {
        PhoneJpeg parts;
        parts.secret = "12 Garden Lane";
        const Bytes photo = phone(parts);
        QVERIFY(test::mentions(photo, parts.secret));
        Recipe recipe = recipeFor("jpeg");
        for (const metadata::PolicyRow &shipped : metadata::shippedPolicies()) {
            recipe.metadata.policy = shipped.make();
            const auto outcome = test::process(photo, recipe);
            QVERIFY2(outcome.ok(), outcome.problem().c_str());
            const auto map = gainMapIn(outcome.files[0]);
            QVERIFY(map);
            QVERIFY(test::mentions(map->xmp, "GainMapMax"));
            QVERIFY(!test::mentions(outcome.files[0], parts.secret));
            QCOMPARE(test::mentions(outcome.files[0], "a phone"),
                     recipe.metadata.policy.keeps(metadata::Group::Description));
        }
    }

    void losesItWithAWord_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("operation");
        QTest::addColumn<int>("bands");
        QTest::addColumn<bool>("drop");
        QTest::newRow("into another format") << "webp"
                                             << "" << 1 << false;
        QTest::newRow("with a border") << "jpeg"
                                       << "border" << 1 << false;
        QTest::newRow("colored, in gray") << "jpeg"
                                          << "grayscale" << 3 << false;
        QTest::newRow("as the preset wants it") << "jpeg"
                                                << "" << 1 << true;
    }
    void losesItWithAWord()
    {
        QFETCH(QString, format);
        QFETCH(QString, operation);
        QFETCH(int, bands);
        QFETCH(bool, drop);
        Recipe recipe = recipeFor(format.toStdString());
        if (!operation.isEmpty())
            recipe.renditions[0].operations.push_back(test::operation(operation.toStdString(), {}));
        if (drop)
            recipe.extras.gainMap = ExtraPolicy::Drop;
        const auto outcome = test::process(phone({}, bands), recipe);
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        QVERIFY(outcome.warned("gain-map-lost"));
        QVERIFY(!gainMapIn(outcome.files[0]));
        QVERIFY(!test::mentions(outcome.files[0], "hdr-gain-map"));
    }

    void skipsThePhotoRatherThanLosingIt()
    {
        Recipe recipe = recipeFor("webp");
        recipe.extras.gainMap = ExtraPolicy::Skip;
        const auto outcome = test::process(phone(), recipe);
        QVERIFY(outcome.result.has_value());
        QVERIFY(!outcome.rendition().ok);
        QCOMPARE(outcome.rendition().error.code, ErrorCode::WouldLose);
        QCOMPARE(outcome.rendition().error.detail, std::string("gain-map-lost"));
        recipe = recipeFor("jpeg");
        recipe.extras.losses = LossPolicy::Skip;
        const auto deep = test::process(test::encoded("png", test::texture({40, 30}, 3, true), {}, {}, 0), recipe);
        QCOMPARE(deep.rendition().error.code, ErrorCode::WouldLose);
        const auto kept = test::process(phone(), recipe);
        QVERIFY2(kept.ok(), kept.problem().c_str());
    }

    void packedTighterItKeepsTheMapItHas()
    {
        Recipe recipe = recipeFor("jpeg");
        recipe.color.output = color::OutputSpace::Keep;
        recipe.metadata.policy = metadata::Policy::copyrightAndDate();
        recipe.renditions[0].target = {std::nullopt, true};
        const Bytes photo = phone();
        const auto outcome = test::process(photo, recipe);
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        const auto before = gainMapIn(photo), after = gainMapIn(outcome.files[0]);
        QVERIFY(before && after);
        QCOMPARE((test::decoded({after->file.begin(), after->file.end()})
                  - test::decoded({before->file.begin(), before->file.end()}))
                     .abs()
                     .max(),
                 0.0);
        QVERIFY(!test::mentions(outcome.files[0], "a phone"));
    }

    void aMotionPhotoStaysOneUnderAllMetadata()
    {
        PhoneJpeg parts;
        parts.video = test::smallVideo();
        const Bytes photo = phone(parts);
        Recipe recipe = recipeFor("jpeg", 300);
        recipe.metadata.policy = metadata::Policy::everything();
        const auto kept = test::process(photo, recipe);
        QVERIFY2(kept.ok(), kept.problem().c_str());
        QVERIFY(!kept.warned("motion-photo-lost") && !kept.warned("gain-map-lost"));
        const ByteView video = videoIn(kept.files[0]);
        QCOMPARE(std::string(asText(video)), parts.video);
        QVERIFY(test::mentions(kept.files[0], "MotionPhotoPresentationTimestampUs=\"750000\""));
        QVERIFY(gainMapIn(kept.files[0]));
        recipe.metadata.policy = metadata::Policy::copyrightAndDate();
        const auto dropped = test::process(photo, recipe);
        QVERIFY(dropped.warned("motion-photo-lost"));
        QVERIFY(videoIn(dropped.files[0]).empty());
        recipe.extras.motion = ExtraPolicy::Skip;
        QCOMPARE(test::process(photo, recipe).rendition().error.code, ErrorCode::WouldLose);
    }

    /// What exiftool makes of it, which knows nothing of our writers.
    void othersReadItToo()
    {
        const QString tool = QStandardPaths::findExecutable(QStringLiteral("exiftool"));
        if (tool.isEmpty())
            QSKIP("exiftool is not installed");
        const auto outcome = test::process(phone(), recipeFor("jpeg", 300));
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.jpg"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(reinterpret_cast<const char *>(outcome.files[0].data()), qint64(outcome.files[0].size()));
        file.close();
        QProcess process;
        process.start(tool,
                      {QStringLiteral("-a"), QStringLiteral("-s"), QStringLiteral("-n"), QStringLiteral("-validate"),
                       QStringLiteral("-warning"), QStringLiteral("-MPF:all"), QStringLiteral("-XMP:all"), path});
        QVERIFY(process.waitForFinished());
        const QByteArray said = process.readAllStandardOutput().simplified();
        const auto map = gainMapIn(outcome.files[0]);
        QVERIFY2(said.contains("NumberOfImages : 2"), said.constData());
        QVERIFY2(said.contains("MPImageLength : " + QByteArray::number(qulonglong(map->file.size()))),
                 said.constData());
        const auto start = qulonglong(map->file.data() - outcome.files[0].data());
        QVERIFY2(said.contains("MPImageStart : " + QByteArray::number(start)), said.constData());
        QVERIFY2(said.contains("DirectoryItemLength : " + QByteArray::number(qulonglong(map->file.size())))
                     || said.contains("ItemLength : " + QByteArray::number(qulonglong(map->file.size()))),
                 said.constData());
        QVERIFY2(!said.contains("Warning"), said.constData());
    }

    void cutAndFlippedFilesAreWalkedInsideTheirBytes()
    {
        PhoneJpeg parts;
        parts.video = test::smallVideo();
        const Bytes photo = phone(parts);
        for (std::size_t at = 0; at < photo.size(); at += 41) {
            const Bytes part(photo.begin(), photo.begin() + static_cast<std::ptrdiff_t>(at));
            (void)gainMapIn(part);
            (void)videoIn(part);
            Bytes flipped = photo;
            flipped[at] ^= std::byte(0xff);
            if (const auto map = gainMapIn(flipped))
                QVERIFY(map->file.data() >= flipped.data()
                        && map->file.data() + map->file.size() <= flipped.data() + flipped.size());
            (void)videoIn(flipped);
        }
    }
};

QTEST_GUILESS_MAIN(GainMapTest)
#include "gain_map_test.moc"
