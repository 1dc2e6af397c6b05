// SPDX-License-Identifier: GPL-3.0-or-later
// The fence around libvips: what comes in upright, what is refused and why.

#include "engine/imaging/synthetic.h"
#include "imaging/first_look.h"
#include "imaging/iptc.h"
#include "imaging/loading.h"

#include <QElapsedTimer>
#include <QTest>

#include <cstring>

using namespace glassine;
using files::ContentType;
using synthetic::VImage;

Q_DECLARE_METATYPE(glassine::files::ContentType)

namespace {

struct Kind {
    const char *name;
    const char *saver;
    ContentType type;
};

constexpr Kind kKinds[] = {
    {"jpeg", "jpegsave_buffer", ContentType::Jpeg}, {"png", "pngsave_buffer", ContentType::Png},
    {"webp", "webpsave_buffer", ContentType::WebP}, {"gif", "gifsave_buffer", ContentType::Gif},
    {"tiff", "tiffsave_buffer", ContentType::Tiff}, {"avif", "heifsave_buffer", ContentType::Avif},
};

Bytes savedAs(const Kind &kind, const VImage &image)
{
    vips::VOption *options = VImage::option();
    if (kind.type == ContentType::Avif)
        options->set("compression", VIPS_FOREIGN_HEIF_COMPRESSION_AV1)->set("bitdepth", 8);
    return synthetic::saved(kind.saver, image, options);
}

imaging::Source sourceOf(const UniqueFd &fd, ContentType type)
{
    imaging::Source source;
    source.fd = fd.get();
    source.type = type;
    return source;
}

Result<VImage> loadAll(const imaging::Source &source, const imaging::LoadRequest &request = {})
{
    GLASSINE_TRY(const imaging::Header header, imaging::readHeader(source));
    GLASSINE_TRY(VImage image, imaging::load(source, header, request));
    GLASSINE_CHECK(imaging::guard(ErrorCode::DamagedInput, {}, [&image] { image = image.copy_memory(); }));
    return image;
}

/// A picture whose four corners differ, as JPEG with an orientation in its EXIF.
VImage corners()
{
    const VImage xy = VImage::xyz(48, 32);
    const VImage right = xy.extract_band(0) >= 24;
    const VImage low = xy.extract_band(1) >= 16;
    const VImage gray = (right / 255 * 80 + low / 255 * 160).cast(VIPS_FORMAT_UCHAR);
    return synthetic::named(VImage::bandjoin({gray, gray, gray}), VIPS_INTERPRETATION_sRGB);
}

Bytes jpegFrameHeader(int marker, int precision, int width, int height)
{
    Bytes file = synthetic::bytesOf(std::string_view("\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0", 20));
    for (const int value :
         {0xff, marker, 0, 11, precision, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0})
        file.push_back(static_cast<std::byte>(value));
    return file;
}

Bytes gifOf(int width, int height)
{
    Bytes file = synthetic::bytesOf("GIF89a");
    for (const int value : {width & 255, width >> 8,  height & 255, height >> 8,  0,           0, 0, 0x2c, 0, 0, 0,
                            0,           width & 255, width >> 8,   height & 255, height >> 8, 0, 2, 1,    0, 0, 0x3b})
        file.push_back(static_cast<std::byte>(value));
    return file;
}

Bytes gifOfFrames(int count)
{
    Bytes file = synthetic::bytesOf(std::string_view("GIF89a\1\0\1\0\x80\0\0\0\0\0\xff\xff\xff", 19));
    for (int i = 0; i < count; ++i) {
        const Bytes frame = synthetic::bytesOf(
            std::string_view("\x21\xf9\4\0\1\0\0\0\x2c\0\0\0\0\1\0\1\0\0\2\2\x44\1\0", 23));
        file.insert(file.end(), frame.begin(), frame.end());
    }
    file.push_back(static_cast<std::byte>(0x3b));
    return file;
}

Bytes pngOf(std::uint32_t width, std::uint32_t height)
{
    Bytes file = synthetic::bytesOf(std::string_view("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16));
    for (const std::uint32_t edge : {width, height}) {
        for (int shift = 24; shift >= 0; shift -= 8)
            file.push_back(static_cast<std::byte>(edge >> shift & 255));
    }
    for (const int value : {1, 0, 0, 0, 0, 0, 0, 0, 0})
        file.push_back(static_cast<std::byte>(value));
    return file;
}

} // namespace

class TestImaging : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(imaging::start("test_imaging").has_value());
        imaging::warmUp();
    }

    void untrustedLoadersAreBlockedAndSaversAreNot()
    {
        QVERIFY(imaging::hasOperation("jpegload_source"));
        for (const char *loader :
             {"jxlload_source", "svgload_source", "magickload_buffer", "ppmload_source", "matload", "openslideload"})
            QVERIFY2(!imaging::hasOperation(loader), loader);
        if (vips_type_find("VipsOperation", "jxlsave_buffer") != 0)
            QVERIFY(imaging::hasOperation("jxlsave_buffer"));
        QVERIFY(!imaging::hasOperation("no_such_operation"));
    }

    void verifyReadsJpegXlAndBlocksItAgain()
    {
        if (!imaging::hasOperation("jxlsave_buffer"))
            QSKIP("no JPEG XL in this libvips");
        const Bytes file = synthetic::saved("jxlsave_buffer", synthetic::rgb(40, 30));
        const auto verified = imaging::verify(file, ContentType::JpegXl);
        QVERIFY2(verified.has_value(), verified ? "" : verified.error().detail.c_str());
        QCOMPARE(verified->size.width, 40);
        const UniqueFd fd = synthetic::asInput(file);
        const auto header = imaging::readHeader(sourceOf(fd, ContentType::JpegXl));
        QVERIFY(!header && header.error().code == ErrorCode::UnsupportedFormat);
    }

    void readsWhatWasWritten_data() { addKinds({true, false}); }
    void readsWhatWasWritten()
    {
        QFETCH(int, kind);
        QFETCH(bool, flag);
        const Kind &k = kKinds[kind];
        const VImage picture = synthetic::rgb(90, 50);
        const UniqueFd fd = synthetic::asInput(savedAs(k, picture), flag);
        const auto header = imaging::readHeader(sourceOf(fd, k.type));
        QVERIFY2(header.has_value(), header ? "" : header.error().detail.c_str());
        QCOMPARE(header->stored.width, 90);
        QCOMPARE(header->stored.height, 50);
        QCOMPARE(header->frames, 1);
        const auto image = loadAll(sourceOf(fd, k.type));
        QVERIFY2(image.has_value(), image ? "" : image.error().detail.c_str());
        const VImage colors = image->bands() > 3 ? image->extract_band(0, VImage::option()->set("n", 3)) : *image;
        QVERIFY(synthetic::difference(colors, picture) < 6);
    }

    void refusesHalfAFile_data() { addKinds({true, false}); }
    void refusesHalfAFile()
    {
        QFETCH(int, kind);
        QFETCH(bool, flag);
        const Kind &k = kKinds[kind];
        const VImage noise =
            VImage::gaussnoise(200, 200, VImage::option()->set("mean", 128)->set("sigma", 40)).cast(VIPS_FORMAT_UCHAR);
        Bytes file = savedAs(
            k, synthetic::named(VImage::bandjoin({noise, noise.rot180(), noise.fliphor()}), VIPS_INTERPRETATION_sRGB));
        file.resize(file.size() / 2);
        const UniqueFd fd = synthetic::asInput(file, flag);
        const auto image = loadAll(sourceOf(fd, k.type));
        QVERIFY(!image.has_value());
        QCOMPARE(image.error().code, ErrorCode::DamagedInput);
        const auto verified = imaging::verify(file, k.type);
        QVERIFY(!verified && verified.error().code == ErrorCode::VerificationFailed);
    }

    void turnsEveryOrientationUpright_data()
    {
        QTest::addColumn<int>("orientation");
        for (int i = 0; i <= 9; ++i)
            QTest::addRow("%d", i) << i;
    }
    void turnsEveryOrientationUpright()
    {
        QFETCH(int, orientation);
        // Store the picture so that this orientation makes it upright again (EXIF 2.32, table 6).
        const VImage upright = corners();
        const auto stored = [orientation, &upright]() -> VImage {
            switch (orientation) {
            case 2: return upright.fliphor();
            case 3: return upright.rot180();
            case 4: return upright.flipver();
            case 5: return upright.fliphor().rot270();
            case 6: return upright.rot270();
            case 7: return upright.fliphor().rot90();
            case 8: return upright.rot90();
            default: return upright;
            }
        }();
        VImage tagged = stored.copy_memory();
        tagged.set("orientation", orientation);
        const UniqueFd fd = synthetic::asInput(
            synthetic::saved("jpegsave_buffer", tagged, VImage::option()->set("Q", 95)));
        const imaging::Source source = sourceOf(fd, ContentType::Jpeg);
        const auto header = imaging::readHeader(source);
        QVERIFY(header.has_value());
        QCOMPARE(header->orientation, orientation >= 1 && orientation <= 8 ? orientation : 1);
        QCOMPARE(header->upright().width, 48);
        for (const bool sequential : {true, false}) {
            imaging::LoadRequest request;
            request.sequential = sequential;
            const auto image = loadAll(source, request);
            QVERIFY2(image.has_value(), image ? "" : image.error().detail.c_str());
            QCOMPARE(image->width(), 48);
            QCOMPARE(image->height(), 32);
            QVERIFY(synthetic::difference(*image, upright) < 4);
            QCOMPARE(image->get_typeof("orientation"), GType(0));
            QCOMPARE(image->get_typeof("exif-ifd0-Orientation"), GType(0));
        }
    }

    void keepsDepthAlphaAndSpace_data()
    {
        QTest::addColumn<QString>("saver");
        QTest::addColumn<int>("picture");
        QTest::addColumn<ContentType>("type");
        QTest::newRow("png gray") << "pngsave_buffer" << 0 << ContentType::Png;
        QTest::newRow("png alpha") << "pngsave_buffer" << 1 << ContentType::Png;
        QTest::newRow("png 16") << "pngsave_buffer" << 2 << ContentType::Png;
        QTest::newRow("jpeg gray") << "jpegsave_buffer" << 0 << ContentType::Jpeg;
        QTest::newRow("jpeg cmyk") << "jpegsave_buffer" << 3 << ContentType::Jpeg;
        QTest::newRow("tiff 16") << "tiffsave_buffer" << 2 << ContentType::Tiff;
        QTest::newRow("tiff cmyk") << "tiffsave_buffer" << 3 << ContentType::Tiff;
        QTest::newRow("webp alpha") << "webpsave_buffer" << 1 << ContentType::WebP;
    }
    void keepsDepthAlphaAndSpace()
    {
        QFETCH(QString, saver);
        QFETCH(int, picture);
        QFETCH(ContentType, type);
        const VImage pictures[] = {synthetic::gray(60, 40), synthetic::rgba(60, 40), synthetic::rgb16(60, 40),
                                   synthetic::cmyk(60, 40)};
        const VImage &original = pictures[picture];
        const UniqueFd fd = synthetic::asInput(synthetic::saved(saver.toUtf8().constData(), original));
        const auto image = loadAll(sourceOf(fd, type));
        QVERIFY2(image.has_value(), image ? "" : image.error().detail.c_str());
        QCOMPARE(image->bands(), original.bands());
        QCOMPARE(image->format(), original.format());
        QCOMPARE(image->interpretation(), original.interpretation());
        QVERIFY(imaging::hasAlpha(original) || synthetic::difference(*image, original) < 4);
    }

    void makesOddTiffsUsual_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("float scRGB") << 0;
        QTest::newRow("Lab") << 1;
        QTest::newRow("one bit") << 2;
        QTest::newRow("palette") << 3;
        QTest::newRow("six bands") << 4;
    }
    void makesOddTiffsUsual()
    {
        QFETCH(int, kind);
        const VImage picture = synthetic::rgb(64, 64);
        Bytes file;
        ContentType type = ContentType::Tiff;
        if (kind == 0)
            file = synthetic::saved("tiffsave_buffer", picture.colourspace(VIPS_INTERPRETATION_scRGB));
        else if (kind == 1)
            file = synthetic::saved("tiffsave_buffer", picture.colourspace(VIPS_INTERPRETATION_LAB));
        else if (kind == 2)
            file = synthetic::saved("tiffsave_buffer", synthetic::gray(64, 64), VImage::option()->set("bitdepth", 1));
        else if (kind == 4)
            file = synthetic::saved("tiffsave_buffer", picture.bandjoin(picture));
        else {
            file = synthetic::saved("pngsave_buffer", picture, VImage::option()->set("palette", true));
            type = ContentType::Png;
        }
        const UniqueFd fd = synthetic::asInput(file);
        const auto image = loadAll(sourceOf(fd, type));
        QVERIFY2(image.has_value(), image ? "" : image.error().detail.c_str());
        QVERIFY(image->format() == VIPS_FORMAT_UCHAR || image->format() == VIPS_FORMAT_USHORT);
        QCOMPARE(image->bands(), kind == 2 ? 1 : 3);
        if (kind != 2)
            QVERIFY2(synthetic::difference(*image, picture) < 12,
                     qPrintable(QString::number(synthetic::difference(*image, picture))));
    }

    void keepsFramesOnlyWhenAsked_data()
    {
        QTest::addColumn<bool>("webp");
        QTest::newRow("webp") << true;
        QTest::newRow("gif") << false;
    }
    void keepsFramesOnlyWhenAsked()
    {
        QFETCH(bool, webp);
        const Kind &kind = webp ? kKinds[2] : kKinds[3];
        const UniqueFd fd = synthetic::asInput(savedAs(kind, synthetic::animation(30, 20, 5)));
        const auto header = imaging::readHeader(sourceOf(fd, kind.type));
        QVERIFY(header.has_value());
        QCOMPARE(header->frames, 5);
        QVERIFY(header->animated);
        QCOMPARE(header->stored.height, 20);
        const auto still = loadAll(sourceOf(fd, kind.type));
        QCOMPARE(still->height(), 20);
        QCOMPARE(imaging::frameCount(*still), 1);
        imaging::LoadRequest all;
        all.allFrames = true;
        const auto moving = loadAll(sourceOf(fd, kind.type), all);
        QVERIFY(moving.has_value());
        QCOMPARE(imaging::frameCount(*moving), 5);
        QCOMPARE(moving->get_array_int("delay").size(), std::size_t(5));
    }

    void leavesNothingAttached()
    {
        VImage picture = synthetic::rgb(40, 30);
        picture.set("exif-ifd3-GPSLatitude", "51/1 30/1 0/1 (51, 30, 0, Rational, 3 components, 24 bytes)");
        picture.set("exif-ifd0-Artist", "Ada (Ada, ASCII, 4 components, 4 bytes)");
        const UniqueFd fd = synthetic::asInput(synthetic::saved("jpegsave_buffer", picture));
        const auto header = imaging::readHeader(sourceOf(fd, ContentType::Jpeg));
        QVERIFY(header.has_value());
        QVERIFY(!header->exif.empty());
        QVERIFY(synthetic::contains(ByteView(header->exif).first(2), "II")
                || synthetic::contains(ByteView(header->exif).first(2), "MM"));
        const auto image = loadAll(sourceOf(fd, ContentType::Jpeg));
        char **fields = vips_image_get_fields(image->get_image());
        for (char **field = fields; *field != nullptr; ++field)
            QVERIFY2(std::strstr(*field, "exif") == nullptr && std::strstr(*field, "data") == nullptr, *field);
        g_strfreev(fields);
    }

    void refusesFromTheHeader_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ContentType>("type");
        QTest::addColumn<int>("code");
        const auto raw = [](const Bytes &b) {
            return QByteArray(reinterpret_cast<const char *>(b.data()), qsizetype(b.size()));
        };
        QTest::newRow("empty") << QByteArray() << ContentType::Jpeg << int(ErrorCode::EmptyFile);
        QTest::newRow("12-bit JPEG") << raw(jpegFrameHeader(0xc1, 12, 64, 64)) << ContentType::Jpeg
                                     << int(ErrorCode::UnsupportedFormat);
        QTest::newRow("lossless JPEG") << raw(jpegFrameHeader(0xc3, 8, 64, 64)) << ContentType::Jpeg
                                       << int(ErrorCode::UnsupportedFormat);
        QTest::newRow("hierarchical JPEG")
            << raw(jpegFrameHeader(0xc5, 8, 64, 64)) << ContentType::Jpeg << int(ErrorCode::UnsupportedFormat);
        QTest::newRow("JPEG of 4 gigapixels")
            << raw(jpegFrameHeader(0xc0, 8, 65500, 65500)) << ContentType::Jpeg << int(ErrorCode::TooManyPixels);
        QTest::newRow("JPEG without picture")
            << QByteArray("\xff\xd8\xff\xd9", 4) << ContentType::Jpeg << int(ErrorCode::DamagedInput);
        QTest::newRow("GIF of 4 gigapixels")
            << raw(gifOf(65535, 65535)) << ContentType::Gif << int(ErrorCode::TooManyPixels);
        QTest::newRow("GIF of 1001 frames")
            << raw(gifOfFrames(1001)) << ContentType::Gif << int(ErrorCode::TooManyFrames);
        QTest::newRow("GIF of 4000 frames")
            << raw(gifOfFrames(4000)) << ContentType::Gif << int(ErrorCode::TooManyFrames);
        QTest::newRow("PNG of 3.6 gigapixels")
            << raw(pngOf(60000, 60000)) << ContentType::Png << int(ErrorCode::TooManyPixels);
        QTest::newRow("PNG of impossible size")
            << raw(pngOf(0xffffffffU, 1)) << ContentType::Png << int(ErrorCode::DamagedInput);
        QTest::newRow("PNG signature alone")
            << QByteArray("\x89PNG\r\n\x1a\n", 8) << ContentType::Png << int(ErrorCode::DamagedInput);
        QTest::newRow("HTML") << QByteArray("<html>") << ContentType::Html << int(ErrorCode::NotAPicture);
        QTest::newRow("RAW") << QByteArray("II*\0") << ContentType::Raw << int(ErrorCode::UnsupportedFormat);
        QTest::newRow("PSD") << QByteArray("8BPS") << ContentType::Psd << int(ErrorCode::UnsupportedFormat);
        QTest::newRow("noise called JPEG")
            << QByteArray(5000, 'x') << ContentType::Jpeg << int(ErrorCode::DamagedInput);
        QTest::newRow("noise called TIFF")
            << QByteArray(5000, 'x') << ContentType::Tiff << int(ErrorCode::DamagedInput);
        QTest::newRow("noise called HEIF")
            << QByteArray(5000, 'x') << ContentType::Heic << int(ErrorCode::DamagedInput);
    }
    void refusesFromTheHeader()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ContentType, type);
        QFETCH(int, code);
        const Bytes data = synthetic::bytesOf(std::string_view(bytes.constData(), std::size_t(bytes.size())));
        for (const bool sealed : {true, false}) {
            const UniqueFd fd = synthetic::asInput(data, sealed);
            const auto header = imaging::readHeader(sourceOf(fd, type));
            QVERIFY(!header.has_value());
            QCOMPARE(int(header.error().code), code);
        }
    }

    void namesTwelveBitJpeg()
    {
        const UniqueFd fd = synthetic::asInput(jpegFrameHeader(0xc1, 12, 64, 64));
        const auto header = imaging::readHeader(sourceOf(fd, ContentType::Jpeg));
        QVERIFY(!header.has_value());
        QCOMPARE(header.error().detail, std::string("12-bit JPEG"));
    }

    void countsProgressiveScans()
    {
        const VImage picture = synthetic::rgb(64, 64);
        const auto look = [&](const Bytes &file, int limit) {
            const UniqueFd fd = synthetic::asInput(file);
            imaging::Source source = sourceOf(fd, ContentType::Jpeg);
            source.limits.progressiveScans = limit;
            return imaging::readHeader(source);
        };
        const Bytes progressive = synthetic::saved("jpegsave_buffer", picture,
                                                   VImage::option()->set("interlace", true));
        QCOMPARE(look(progressive, 64)->progressiveScans, 10); // libjpeg's standard script for color
        const auto refused = look(progressive, 9);
        QVERIFY(!refused && refused.error().code == ErrorCode::TooManyFrames);
        QCOMPARE(look(synthetic::saved("jpegsave_buffer", picture), 64)->progressiveScans, 0);
    }

    void refusesOverTheLimits()
    {
        const UniqueFd fd = synthetic::asInput(savedAs(kKinds[3], synthetic::animation(30, 20, 5)));
        imaging::Source source = sourceOf(fd, ContentType::Gif);
        const auto codeWith = [&source](auto change) {
            imaging::Source limited = source;
            change(limited.limits);
            const auto header = imaging::readHeader(limited);
            return header ? ErrorCode::Internal : header.error().code;
        };
        QCOMPARE(codeWith([](Limits &l) { l.frames = 4; }), ErrorCode::TooManyFrames);
        QCOMPARE(codeWith([](Limits &l) { l.framePixels = 599; }), ErrorCode::TooManyPixels);
        QCOMPARE(codeWith([](Limits &l) { l.totalPixels = 2999; }), ErrorCode::TooManyPixels);
        QCOMPARE(codeWith([](Limits &l) { l.inputBytes = 10; }), ErrorCode::InputTooLarge);
        QCOMPARE(codeWith([](Limits &) {}), ErrorCode::Internal);
    }

    void dropsOversizedBlocksAndSaysSo()
    {
        VImage picture = synthetic::rgb(30, 30);
        VipsBlob *profile = nullptr;
        QVERIFY(vips_profile_load("srgb", &profile, nullptr) == 0);
        std::size_t size = 0;
        const void *icc = vips_blob_get(profile, &size);
        vips_image_set_blob_copy(picture.get_image(), VIPS_META_ICC_NAME, icc, size);
        vips_area_unref(VIPS_AREA(profile));
        const UniqueFd fd = synthetic::asInput(synthetic::saved("jpegsave_buffer", picture));
        imaging::Source source = sourceOf(fd, ContentType::Jpeg);
        source.limits.iccBytes = std::int64_t(size) - 1;
        const auto header = imaging::readHeader(source);
        QVERIFY(header.has_value());
        QVERIFY(header->icc.empty());
        QCOMPARE(header->notes, std::vector<std::string>{"icc-too-large"});
    }

    void unwrapsIptcFromPhotoshopBlocks_data()
    {
        QTest::addColumn<QByteArray>("datasets");
        QTest::newRow("even") << QByteArray("\x1c\x02\x50\0\x03"
                                            "Ada",
                                            8);
        QTest::newRow("odd") << QByteArray("\x1c\x02\x50\0\x04"
                                           "Adam",
                                           9);
    }
    void unwrapsIptcFromPhotoshopBlocks()
    {
        QFETCH(QByteArray, datasets);
        const Bytes data = synthetic::bytesOf(std::string_view(datasets.constData(), std::size_t(datasets.size())));
        Bytes block = imaging::photoshopBlockOf(data);
        const ByteView back = imaging::datasetsOf(block);
        QVERIFY(Bytes(back.begin(), back.end()) == data);
        // Another resource in front: its name and data are skipped by their lengths.
        const Bytes other = synthetic::bytesOf(std::string_view("Photoshop 3.0\0"
                                                                "8BIM\x03\xed\x03"
                                                                "abc\0\0\0\x03"
                                                                "xyz\0",
                                                                14 + 6 + 4 + 4 + 4));
        Bytes both = other;
        both.insert(both.end(), block.begin() + 14, block.end());
        const ByteView behind = imaging::datasetsOf(both);
        QVERIFY(Bytes(behind.begin(), behind.end()) == data);
        for (std::size_t length = 0; length < block.size() - 1; ++length)
            QVERIFY(imaging::datasetsOf(ByteView(block).first(length)).size() < data.size() + 1);
    }

    void shrinksWhileLoadingOnlyWhereItCannotBeSeen_data()
    {
        QTest::addColumn<int>("edge");
        QTest::addColumn<int>("shrink");
        QTest::newRow("full size") << 0 << 1;
        QTest::newRow("web size") << 2048 << 1;
        QTest::newRow("just not") << 751 << 1;
        QTest::newRow("eighth") << 750 << 2;
        QTest::newRow("sixteenth") << 375 << 4;
        QTest::newRow("thumbnail") << 20 << 4;
    }
    void shrinksWhileLoadingOnlyWhereItCannotBeSeen()
    {
        QFETCH(int, edge);
        QFETCH(int, shrink);
        QCOMPARE(imaging::jpegShrink({6000, 6000}, {edge, edge}), shrink);
    }

    void shrunkLoadHasTheShrunkSize()
    {
        const UniqueFd fd = synthetic::asInput(synthetic::saved("jpegsave_buffer", synthetic::rgb(805, 403)));
        imaging::LoadRequest request;
        request.atLeast = {100, 50};
        const auto image = loadAll(sourceOf(fd, ContentType::Jpeg), request);
        QVERIFY(image.has_value());
        QCOMPARE(image->width(), 402); // libvips leaves out half a pixel at the edge
        QCOMPARE(image->height(), 201);
    }

    void guardGivesTheLastLineAndClearsTheBuffer()
    {
        const auto failed = imaging::guard(ErrorCode::CannotEncode, "a.jpg", [] {
            vips_error("test", "first");
            vips_error("test", "second");
            throw vips::VError();
        });
        QVERIFY(!failed.has_value());
        QCOMPARE(failed.error().code, ErrorCode::CannotEncode);
        QCOMPARE(failed.error().subject, std::string("a.jpg"));
        QCOMPARE(failed.error().detail, std::string("test: second"));
        QCOMPARE(std::string(vips_error_buffer()), std::string());
        const auto memory = imaging::guard(ErrorCode::CannotEncode, {}, [] { throw std::bad_alloc(); });
        QCOMPARE(memory.error().code, ErrorCode::OutOfMemory);
    }

private:
    void addKinds(std::initializer_list<bool> flags)
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("flag");
        for (int i = 0; i < int(std::size(kKinds)); ++i) {
            if (vips_type_find("VipsOperation", kKinds[i].saver) == 0)
                continue;
            for (const bool flag : flags)
                QTest::addRow("%s, %s", kKinds[i].name, flag ? "sealed" : "plain") << i << flag;
        }
    }
};

QTEST_GUILESS_MAIN(TestImaging)
#include "test_imaging.moc"
