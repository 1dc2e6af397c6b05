// SPDX-License-Identifier: GPL-3.0-or-later
// Synthetic photos through every codec, policy and way of losing something.
#include "color/built_in_profile.h"
#include "color/convert.h"
#include "engine/color/sample_profiles.h"
#include "engine/metadata/sample_blocks.h"
#include "engine/pipeline/sample_photos.h"

#include <QTest>

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace glassine;
using metadata::Policy;

namespace {

constexpr Size kSize{240, 160};
constexpr const char *kCodecs[] = {"jpeg", "webp", "avif", "jxl", "png", "tiff", "gif"};

metadata::Blocks readBack(const Bytes &file, const std::string &codec)
{
    bool readable = false;
    return metadata::readBack(file, codec, readable);
}

} // namespace

class ProcessPhotoTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::startWorker(); }

    void writesEveryCodecUnderEveryPolicy_data()
    {
        QTest::addColumn<QString>("codec");
        QTest::addColumn<QString>("policy");
        for (const char *codec : kCodecs) {
            for (const metadata::PolicyRow &row : metadata::shippedPolicies())
                QTest::addRow("%s %s", codec, row.key.data()) << QString::fromUtf8(codec) << test::nameOf(row.make());
        }
    }
    void writesEveryCodecUnderEveryPolicy()
    {
        QFETCH(QString, codec);
        QFETCH(QString, policy);
        const std::string id = codec.toStdString();
        if (!codecs::available(*codecs::codecById(id)))
            QSKIP("this libvips cannot write that codec");
        pipeline::Recipe recipe = test::recipeFor(id);
        recipe.metadata.policy = test::policyOf(policy);
        recipe.renditions[0].operations = {test::resizeTo(120)};
        const Bytes photo = test::encoded("jpeg", test::texture(kSize), test::talkativeBlocks(), test::displayP3());
        const auto outcome = test::process(photo, recipe);
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        // Orientation 6 stands in the sample: the upright picture is a portrait.
        QVERIFY(outcome.rendition().size == (Size{80, 120}));
        QCOMPARE(outcome.rendition().bytes, static_cast<std::int64_t>(outcome.files[0].size()));
        const auto written = readBack(outcome.files[0], id);
        QVERIFY(metadata::leaks(recipe.metadata.policy, written).empty());
        const bool carries = codecs::codecById(id)->exif || codecs::codecById(id)->xmp;
        QCOMPARE(metadata::summarize(written).creator, std::string(policy == u"none" || !carries ? "" : "Ada Lens"));
        QVERIFY(!outcome.warned("metadata-unproven"));
        QCOMPARE(outcome.warned("metadata-lost"), false);
    }

    void everyOutputIsSrgbOrCarriesItsProfile_data()
    {
        QTest::addColumn<QString>("codec");
        QTest::addColumn<bool>("keep");
        for (const char *codec : kCodecs) {
            QTest::addRow("%s to sRGB", codec) << QString::fromUtf8(codec) << false;
            QTest::addRow("%s kept", codec) << QString::fromUtf8(codec) << true;
        }
    }
    void everyOutputIsSrgbOrCarriesItsProfile()
    {
        QFETCH(QString, codec);
        QFETCH(bool, keep);
        const std::string id = codec.toStdString();
        if (!codecs::available(*codecs::codecById(id)))
            QSKIP("this libvips cannot write that codec");
        pipeline::Recipe recipe = test::recipeFor(id);
        recipe.color.output = keep ? color::OutputSpace::Keep : color::OutputSpace::Srgb;
        recipe.color.embedProfile = false;
        const auto outcome = test::process(test::encoded("png", test::texture(kSize), {}, test::displayP3()), recipe);
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        const UniqueFd fd = test::fileWith(outcome.files[0]);
        const auto header = imaging::readHeader(test::sourceOf(fd.get()));
        QVERIFY(header.has_value());
        const bool carriesP3 = header->icc == test::displayP3()
            || (!header->icc.empty() && !color::isSrgb(header->icc));
        QCOMPARE(carriesP3, keep && codecs::codecById(id)->icc);
    }

    void namesWhatAStillCannotHold()
    {
        const Bytes photo = test::encoded("gif", test::animation({60, 40}, 3));
        const auto still = test::process(photo, test::recipeFor("jpeg"));
        QVERIFY2(still.ok(), still.problem().c_str());
        QVERIFY(still.warned("animation-lost"));
        QVERIFY(still.rendition().size == (Size{60, 40}));
        const auto moving = test::process(photo, test::recipeFor("webp"));
        QVERIFY2(moving.ok(), moving.problem().c_str());
        QVERIFY(!moving.warned("animation-lost"));
        QCOMPARE(imaging::verify(moving.files[0], files::ContentType::WebP)->frames, 3);
    }

    void animationInWhichNothingMovesMayBecomeAStill()
    {
        using namespace std::string_view_literals;
        constexpr auto kStart = "GIF89a\x01\x00\x01\x00\x80\x00\x00\xff\x80\x00\x00\x00\x00"sv,
                       kTiming = "\x21\xf9\x04\x00\x0a\x00\x00\x00"sv,
                       kPlace = "\x2c\x00\x00\x00\x00\x01\x00\x01\x00\x00"sv, kFirstColor = "\x02\x02\x44\x01\x00"sv,
                       kSecondColor = "\x02\x02\x4c\x01\x00"sv;
        const auto gif = [&](std::string_view last) {
            std::string file(kStart);
            for (const std::string_view color : {kFirstColor, kFirstColor, last})
                file += std::string(kTiming) + std::string(kPlace) + std::string(color);
            file += ';';
            return test::bytesOf(QByteArray::fromStdString(file));
        };
        for (const auto &[last, frames] : {std::pair(kFirstColor, 1), std::pair(kSecondColor, 2)}) {
            const auto outcome = test::process(gif(last), test::recipeFor("webp"));
            QVERIFY2(outcome.ok(), outcome.problem().c_str());
            QCOMPARE(imaging::verify(outcome.files[0], files::ContentType::WebP)->frames, frames);
        }
    }

    void resizesEveryFrame()
    {
        pipeline::Recipe recipe = test::recipeFor("gif");
        recipe.renditions[0].operations = {test::resizeTo(30)};
        const auto outcome = test::process(test::encoded("webp", test::animation({60, 40}, 3)), recipe);
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        QVERIFY(outcome.rendition().size == (Size{30, 20}));
        QCOMPARE(imaging::verify(outcome.files[0], files::ContentType::Gif)->frames, 3);
    }

    void alphaGoesOntoWhiteAndIsNamed()
    {
        const auto outcome = test::process(test::encoded("png", test::texture(kSize, 4)), test::recipeFor("jpeg"));
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        QVERIFY(outcome.warned("alpha-lost"));
        const auto corner = test::decoded(outcome.files[0]).getpoint(5, 5);
        for (const double channel : corner)
            QVERIFY(channel > 245);
    }

    void opaqueAlphaGoesWithoutAWord()
    {
        const vips::VImage opaque = test::texture(kSize).bandjoin_const({255});
        const auto outcome = test::process(test::encoded("png", opaque), test::recipeFor("jpeg"));
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        QVERIFY(!outcome.warned("alpha-lost"));
    }

    void sixteenBitsStayWhereTheFormatCan_data()
    {
        QTest::addColumn<QString>("codec");
        QTest::addColumn<int>("bits");
        QTest::newRow("png") << QStringLiteral("png") << 16;
        QTest::newRow("tiff") << QStringLiteral("tiff") << 16;
        QTest::newRow("jpeg") << QStringLiteral("jpeg") << 8;
        QTest::newRow("webp") << QStringLiteral("webp") << 8;
    }
    void sixteenBitsStayWhereTheFormatCan()
    {
        QFETCH(QString, codec);
        QFETCH(int, bits);
        const Bytes photo = test::encoded("png", test::texture(kSize, 3, true), {}, test::displayP3(), 0);
        const auto outcome = test::process(photo, test::recipeFor(codec.toStdString()));
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        QCOMPARE(outcome.warned("bit-depth-reduced"), bits == 8);
        QCOMPARE(vips_format_sizeof(test::decoded(outcome.files[0]).format()), std::size_t(bits / 8));
    }

    void grayStaysGray_data()
    {
        QTest::addColumn<QString>("codec");
        for (const char *codec : {"jpeg", "png", "tiff", "jxl"})
            QTest::newRow(codec) << QString::fromUtf8(codec);
    }
    void grayStaysGray()
    {
        QFETCH(QString, codec);
        const auto outcome = test::process(test::encoded("png", test::texture(kSize, 1), {}, test::grayGamma(1.8)),
                                           test::recipeFor(codec.toStdString()));
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        QCOMPARE(test::decoded(outcome.files[0]).bands(), 1);
    }

    void pressInksBecomeLightOrStay()
    {
        const vips::VImage ink = test::texture(kSize).bandjoin_const({0}).copy(
            vips::VImage::option()->set("interpretation", VIPS_INTERPRETATION_CMYK));
        const Bytes photo = test::encoded("tiff", ink, {}, test::inkProfile());
        const auto light = test::process(photo, test::recipeFor("jpeg"));
        QVERIFY2(light.ok(), light.problem().c_str());
        QCOMPARE(test::decoded(light.files[0]).bands(), 3);
        pipeline::Recipe keep = test::recipeFor("jpeg");
        keep.color.output = color::OutputSpace::Keep;
        const auto stayed = test::process(photo, keep);
        QVERIFY2(stayed.ok(), stayed.problem().c_str());
        QCOMPARE(test::decoded(stayed.files[0]).interpretation(), VIPS_INTERPRETATION_CMYK);
        const double change = (test::decoded(stayed.files[0]).extract_band(0) - ink.extract_band(0)).abs().avg();
        QVERIFY2(change < 8, qPrintable(QString::number(change)));
    }

    void exifAloneCanNameAdobeRgb()
    {
        // Cameras in Adobe RGB mode embed no profile: the Exif interoperability index says it.
        metadata::Blocks blocks = test::adobeRgbByExif();
        const auto converted = test::process(test::encoded("jpeg", test::texture(kSize), blocks, {}, 95),
                                             test::recipeFor("png"));
        const auto embedded = test::process(
            test::encoded("jpeg", test::texture(kSize), {}, color::builtInProfile(color::NamedSpace::AdobeRgb), 95),
            test::recipeFor("png"));
        QVERIFY(converted.ok() && embedded.ok());
        QCOMPARE((test::decoded(converted.files[0]) - test::decoded(embedded.files[0])).abs().max(), 0.0);
        QCOMPARE(converted.result->facts.profile, std::string("Adobe RGB (1998)"));
    }

    void oneDecodeServesSeveralRenditions()
    {
        pipeline::Recipe recipe = test::recipeFor("jpeg");
        recipe.renditions.push_back(test::recipeFor("webp").renditions[0]);
        recipe.renditions.push_back(test::recipeFor("png").renditions[0]);
        recipe.renditions[1].operations = {test::resizeTo(100)};
        recipe.renditions[2].operations = {test::resizeTo(50), test::operation("grayscale", {})};
        const auto outcome = test::process(test::encoded("jpeg", test::texture({600, 400})), recipe);
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        QVERIFY(outcome.rendition(0).size == (Size{600, 400}));
        QVERIFY(outcome.rendition(1).size == (Size{100, 67}));
        QVERIFY(outcome.rendition(2).size == (Size{50, 33}));
    }

    void shrinkOnLoadGivesThePlannedSize_data()
    {
        QTest::addColumn<int>("edge");
        for (const int edge : {7, 33, 100, 101, 151, 203})
            QTest::addRow("%d", edge) << edge;
    }
    void shrinkOnLoadGivesThePlannedSize()
    {
        QFETCH(int, edge);
        pipeline::Recipe recipe = test::recipeFor("png");
        OptionValues square;
        square.set("ratio", std::string("1:1"));
        recipe.renditions[0].operations = {test::operation("crop", square), test::resizeTo(edge)};
        const Size odd{1999, 1501};
        const auto outcome = test::process(test::encoded("jpeg", test::texture(odd)), recipe);
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        QVERIFY(outcome.rendition().size == pipeline::plannedSize(recipe.renditions[0], odd));
    }

    void damagedPhotosFailAsAWhole()
    {
        const Bytes whole = test::encoded("jpeg", test::texture({400, 300}));
        for (const std::size_t percent : {5U, 50U, 90U}) {
            for (const bool several : {false, true}) {
                pipeline::Recipe recipe = test::recipeFor("webp");
                if (several)
                    recipe.renditions.push_back(recipe.renditions[0]);
                const auto outcome = test::process(ByteView(whole).first(whole.size() * percent / 100), recipe);
                QVERIFY(!outcome.result.has_value());
                QCOMPARE(outcome.result.error().code, ErrorCode::DamagedInput);
            }
        }
    }

    void oneRenditionCanFailAlone()
    {
        pipeline::Recipe recipe = test::recipeFor("jpeg");
        recipe.renditions.push_back(test::recipeFor("png").renditions[0]);
        recipe.renditions[0].format = "nonsense";
        const auto outcome = test::process(test::encoded("png", test::texture(kSize)), recipe);
        QVERIFY(outcome.result.has_value());
        QVERIFY(!outcome.rendition(0).ok);
        QCOMPARE(outcome.rendition(0).error.code, ErrorCode::CodecMissing);
        QVERIFY(outcome.rendition(1).ok);
    }

    void probeTellsTheFacts()
    {
        const UniqueFd fd = test::fileWith(
            test::encoded("jpeg", test::texture(kSize), test::talkativeBlocks(), test::displayP3()));
        const auto facts = pipeline::probePhoto(test::sourceOf(fd.get()));
        QVERIFY(facts.has_value());
        QVERIFY(facts->size == kSize.transposed());
        QCOMPARE(facts->orientation, 6);
        QCOMPARE(facts->cameraModel, std::string("Bench 1"));
        QCOMPARE(facts->dateTaken, std::string("2026-11-20T19:46:17"));
        QVERIFY(facts->hasExif && facts->hasXmp && facts->hasIptc && facts->hasGps && facts->hasSerials
                && facts->hasThumbnail);
        QVERIFY(facts->gainMap && facts->motionPhoto);
        QVERIFY(!facts->profile.empty());
        QVERIFY(facts->summary.size() <= 64);
    }

    void thumbnailsAreRawAndUpright_data()
    {
        QTest::addColumn<int>("bands");
        QTest::addColumn<bool>("deep");
        QTest::newRow("RGB") << 3 << false;
        QTest::newRow("RGBA") << 4 << false;
        QTest::newRow("gray") << 1 << false;
        QTest::newRow("gray, alpha, 16 bit") << 2 << true;
    }
    void thumbnailsAreRawAndUpright()
    {
        QFETCH(int, bands);
        QFETCH(bool, deep);
        const UniqueFd fd = test::fileWith(
            test::encoded("png", test::texture({300, 200}, bands, deep), test::talkativeBlocks(), {}, 0));
        const UniqueFd output = test::fileWith(Bytes(3));
        const auto thumbnail = pipeline::makeThumbnail(test::sourceOf(fd.get()), 60, output.get());
        QVERIFY(thumbnail.has_value());
        const Size size = thumbnail->size;
        QVERIFY(size == (Size{40, 60}) || size == (Size{60, 40}));
        QVERIFY(thumbnail->photo == (Size{300, 200}) || thumbnail->photo == (Size{200, 300}));
        const Bytes pixels = test::contentOf(output.get());
        QCOMPARE(pixels.size(), static_cast<std::size_t>(size.width * size.height * 4));
        bool hole = false;
        for (std::size_t alpha = 3; alpha < pixels.size(); alpha += 4)
            hole = hole || pixels[alpha] == std::byte(0);
        QCOMPARE(hole, bands % 2 == 0);
    }

    void exiftoolFindsNothingToComplainAbout_data()
    {
        QTest::addColumn<QString>("codec");
        for (const char *codec : kCodecs)
            QTest::newRow(codec) << QString::fromUtf8(codec);
    }
    void exiftoolFindsNothingToComplainAbout()
    {
        QFETCH(QString, codec);
        const QString exiftool = QStandardPaths::findExecutable(QStringLiteral("exiftool"));
        if (exiftool.isEmpty())
            QSKIP("exiftool is not installed");
        const Bytes photo = test::encoded("jpeg", test::texture(kSize), test::talkativeBlocks(), test::displayP3());
        const auto outcome = test::process(photo, test::recipeFor(codec.toStdString()));
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("out.") + codec));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(reinterpret_cast<const char *>(outcome.files[0].data()),
                   static_cast<qint64>(outcome.files[0].size()));
        file.close();
        QProcess run;
        run.start(
            exiftool,
            {QStringLiteral("-a"), QStringLiteral("-u"), QStringLiteral("-G1"), QStringLiteral("-s"), file.fileName()});
        QVERIFY(run.waitForFinished());
        const QByteArray text = run.readAllStandardOutput();
        for (const char *trace :
             {"GPS", "Serial", "Owner", "Thumbnail", "Vienna", "FACENAME", "HISTORYAGENT", "Make ", "Warning", "Error"})
            QVERIFY2(!text.contains(trace), text.constData());
        if (codecs::codecById(codec.toStdString())->exif)
            QVERIFY2(text.contains("Ada Lens") && text.contains("2026:11:20 19:46:17"), text.constData());
    }
};

QTEST_GUILESS_MAIN(ProcessPhotoTest)
#include "process_photo_test.moc"
