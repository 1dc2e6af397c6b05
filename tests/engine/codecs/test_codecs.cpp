// SPDX-License-Identifier: GPL-3.0-or-later
// Every codec: what goes in comes out, what is given is carried byte for byte, nothing else is in the file.

#include "codecs/containers/containers.h"
#include "codecs/encoders.h"
#include "codecs/pixels.h"
#include "engine/imaging/synthetic.h"
#include "files/content_type.h"

#include <QTest>

using namespace glassine;
using synthetic::VImage;

namespace {

const std::string kExif{"II*\0\x08\0\0\0" // one directory, one entry: Artist (315), 12 characters
                        "\x01\0"
                        "\x3b\x01\x02\0\x0c\0\0\0\x1a\0\0\0"
                        "\0\0\0\0"
                        "Ada Example\0",
                        38};
const std::string kXmp =
    "<?xpacket begin=\"\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?><x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
    "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\" "
    "xmlns:photoshop=\"http://ns.adobe.com/photoshop/1.0/\" photoshop:City=\"Glassville\"/></rdf:RDF>"
    "</x:xmpmeta><?xpacket end=\"w\"?>";
const std::string kIptc{"\x1c\x02\x50\0\x0b"
                        "Ada Example",
                        16}; // By-line
constexpr std::string_view kCanary = "51.5074-CANARY";

files::ContentType typeOf(std::string_view codec)
{
    const std::string_view id = codec == "jxl" ? "jpeg-xl" : codec;
    const auto *row = files::contentTypeById(id);
    return row == nullptr ? files::ContentType::Unknown : row->type;
}

VImage pictureOf(const QString &kind)
{
    if (kind == QLatin1String("gray"))
        return synthetic::gray(97, 61);
    if (kind == QLatin1String("rgba"))
        return synthetic::rgba(97, 61);
    if (kind == QLatin1String("rgb16"))
        return synthetic::rgb16(97, 61);
    if (kind == QLatin1String("cmyk"))
        return synthetic::cmyk(97, 61);
    if (kind == QLatin1String("animation"))
        return synthetic::animation(40, 30, 3);
    return synthetic::rgb(97, 61);
}

VImage withHardAlpha(const VImage &image)
{
    const VImage colors = image.extract_band(0, VImage::option()->set("n", 3));
    return synthetic::named(colors.bandjoin(image.extract_band(3) > 128), VIPS_INTERPRETATION_sRGB);
}

codecs::EncodeRequest requestFor(const codecs::CodecDescription &codec)
{
    codecs::EncodeRequest request;
    request.options = synthetic::defaults(codec.options);
    if (codec.lossy)
        request.quality = 90;
    else
        request.lossless = codec.lossless;
    return request;
}

Bytes profile()
{
    VipsBlob *blob = nullptr;
    if (vips_profile_load("srgb", &blob, nullptr) != 0)
        return {};
    std::size_t size = 0;
    const auto *data = static_cast<const std::byte *>(vips_blob_get(blob, &size));
    Bytes bytes(data, data + size);
    vips_area_unref(VIPS_AREA(blob));
    return bytes;
}

/// The file decoded without the imaging fence, all frames; jxl's loader is unblocked in this process.
VImage opened(const Bytes &file)
{
    const std::string options = synthetic::contains(ByteView(file).first(12), "WEBP")
            || synthetic::contains(ByteView(file).first(4), "GIF8")
        ? "n=-1"
        : "";
    return VImage::new_from_buffer(file.data(), file.size(), options.c_str());
}

/// Pixels only: libvips 8.14's HEIF loader frees the profile with the first image, under every copy of it.
VImage decoded(const Bytes &file)
{
    return opened(file).copy_memory();
}

Bytes blobOf(const VImage &image, const char *field)
{
    if (image.get_typeof(field) == 0)
        return {};
    std::size_t size = 0;
    const auto *data = static_cast<const std::byte *>(image.get_blob(field, &size));
    return {data, data + size};
}

} // namespace

class TestCodecs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lessBitsLeaveNoSteps()
    {
        // A shade between two levels, in the light tones: a fixed mixture of both, and where 8 bits hold it exactly, itself.
        const auto reduced = [](double value) {
            const vips::VImage flat = vips::VImage::black(256, 256, vips::VImage::option()->set("bands", 3))
                                          .linear({1, 1, 1}, {value, value, value})
                                          .cast(VIPS_FORMAT_USHORT)
                                          .copy(
                                              vips::VImage::option()->set("interpretation", VIPS_INTERPRETATION_RGB16));
            return glassine::codecs::toEightBit(flat).copy_memory();
        };
        const vips::VImage half = reduced(200 * 257 + 128);
        QCOMPARE(half.format(), VIPS_FORMAT_UCHAR);
        QCOMPARE(half.interpretation(), VIPS_INTERPRETATION_sRGB);
        QCOMPARE(half.min(), 200.0);
        QCOMPARE(half.max(), 201.0);
        QVERIFY(std::abs(half.avg() - 200.5) < 0.02);
        QCOMPARE((half.extract_band(0) - half.extract_band(1)).abs().max(), 0.0); // gray stays gray
        QCOMPARE((half - reduced(200 * 257 + 128)).abs().max(), 0.0);             // and every time the same
        for (const int level : {0, 1, 128, 254, 255}) {
            QCOMPARE(reduced(level * 257).min(), double(level));
            QCOMPARE(reduced(level * 257).max(), double(level));
        }
        // Near black one level is much: the nearest it is.
        QCOMPARE(reduced(20 * 257 + 100).max(), 20.0);
        QCOMPARE(reduced(20 * 257 + 160).min(), 21.0);
    }

    void initTestCase() { QVERIFY(imaging::start("test_codecs", "VipsForeignLoadJxl").has_value()); }

    void keepsPixels_data()
    {
        QTest::addColumn<QString>("codec");
        QTest::addColumn<QString>("kind");
        for (const auto &codec : codecs::codecs()) {
            for (const char *kind : {"gray", "rgb", "rgba", "rgb16", "cmyk", "animation"}) {
                const std::string_view k = kind;
                if ((k == "rgba" && !codec.alpha) || (k == "cmyk" && !codec.cmyk)
                    || (k == "animation" && !codec.animation))
                    continue;
                QTest::addRow("%s %s", codec.id.data(), kind)
                    << QString::fromUtf8(codec.id.data(), qsizetype(codec.id.size())) << QString::fromUtf8(kind);
            }
        }
    }
    void keepsPixels()
    {
        QFETCH(QString, codec);
        QFETCH(QString, kind);
        const auto *description = codecs::codecById(codec.toStdString());
        QVERIFY(description != nullptr);
        if (!codecs::available(*description))
            QSKIP("this libvips does not write it");
        VImage picture = pictureOf(kind);
        if (description->id == "gif" && imaging::hasAlpha(picture)) // GIF's pixels are there or not
            picture = withHardAlpha(picture);
        const auto file = codecs::encode(description->id, picture, requestFor(*description));
        QVERIFY2(file.has_value(), file ? "" : file.error().detail.c_str());
        const auto verified = imaging::verify(*file, typeOf(description->id));
        QVERIFY2(verified.has_value(), verified ? "" : verified.error().detail.c_str());
        QCOMPARE(verified->size.width, imaging::frameSize(picture).width);
        QCOMPARE(verified->size.height, imaging::frameSize(picture).height);
        QCOMPARE(verified->frames, imaging::frameCount(picture));
        VImage back = decoded(*file);
        if (back.bands() > picture.bands())
            back = back.extract_band(0, VImage::option()->set("n", picture.bands()));
        if (back.bands() == picture.bands()) {
            const VImage visible = imaging::hasAlpha(picture) ? picture.flatten(VImage::option()->set("max_alpha", 255))
                                                              : picture;
            const VImage seen = imaging::hasAlpha(back) ? back.flatten(VImage::option()->set(
                                    "max_alpha", back.format() == VIPS_FORMAT_USHORT ? 65535.0 : 255.0))
                                                        : back;
            const double off = synthetic::difference(visible, seen);
            QVERIFY2(off < (description->id == "gif" ? 6.0 : 2.0), qPrintable(QString::number(off)));
        }
    }

    void losslessIsLossless_data()
    {
        QTest::addColumn<QString>("codec");
        QTest::addColumn<QString>("kind");
        for (const auto &codec : codecs::codecs()) {
            if (!codec.lossless)
                continue;
            for (const char *kind : {"gray", "rgb", "rgba", "rgb16"}) {
                if (std::string_view(kind) == "rgb16" && (!codec.sixteenBit || codec.id == "avif"))
                    continue; // AVIF has 12 bits at most
                QTest::addRow("%s %s", codec.id.data(), kind)
                    << QString::fromUtf8(codec.id.data(), qsizetype(codec.id.size())) << QString::fromUtf8(kind);
            }
        }
    }
    void losslessIsLossless()
    {
        QFETCH(QString, codec);
        QFETCH(QString, kind);
        const auto *description = codecs::codecById(codec.toStdString());
        if (!codecs::available(*description))
            QSKIP("this libvips does not write it");
        codecs::EncodeRequest request = requestFor(*description);
        request.quality.reset();
        request.lossless = true;
        const VImage picture = pictureOf(kind);
        const auto file = codecs::encode(description->id, picture, request);
        QVERIFY2(file.has_value(), file ? "" : file.error().detail.c_str());
        VImage back = decoded(*file);
        QVERIFY(back.bands() >= picture.bands());
        if (back.bands() > picture.bands())
            back = back.extract_band(0, VImage::option()->set("n", picture.bands()));
        if (imaging::hasAlpha(picture)) { // what cannot be seen need not be kept
            const VImage mask = picture.extract_band(3) > 0;
            QCOMPARE(synthetic::largestDifference(mask.ifthenelse(picture, 0.0), mask.ifthenelse(back, 0.0)), 0.0);
        } else {
            QCOMPARE(synthetic::largestDifference(picture, back), 0.0);
        }
    }

    void carriesMetadataByteForByte_data() { addCodecs(); }
    void carriesMetadataByteForByte()
    {
        QFETCH(QString, codec);
        const auto *description = codecs::codecById(codec.toStdString());
        if (!codecs::available(*description))
            QSKIP("this libvips does not write it");
        codecs::EncodeRequest request = requestFor(*description);
        request.metadata.exif = synthetic::bytesOf(kExif);
        request.metadata.xmp = synthetic::bytesOf(kXmp);
        request.metadata.iptc = synthetic::bytesOf(kIptc);
        request.icc = profile();
        QVERIFY(!request.icc.empty());
        const auto file = codecs::encode(description->id, synthetic::rgb(64, 48), request);
        QVERIFY2(file.has_value(), file ? "" : file.error().detail.c_str());
        QVERIFY(imaging::verify(*file, typeOf(description->id)).has_value());
        // TIFF stores EXIF as tags of its own, so only the values are found again.
        QCOMPARE(synthetic::contains(*file, description->id == "tiff" ? "Ada Example" : kExif), description->exif);
        QCOMPARE(synthetic::contains(*file, kXmp), description->xmp);
        QCOMPARE(synthetic::contains(*file, kIptc), description->iptc);
        const VImage back = opened(*file);
        if (description->id == "jxl") // sRGB becomes an enumerated space; the decoder makes a profile of it
            QVERIFY(!blobOf(back, VIPS_META_ICC_NAME).empty());
        else
            QCOMPARE(blobOf(back, VIPS_META_ICC_NAME), description->icc ? request.icc : Bytes());
        if (description->xmp && description->id != "jxl" && description->id != "avif" && description->id != "gif")
            QCOMPARE(blobOf(back, VIPS_META_XMP_NAME), request.metadata.xmp);
    }

    void writesNothingThatWasNotGiven_data() { addCodecs(); }
    void writesNothingThatWasNotGiven()
    {
        QFETCH(QString, codec);
        const auto *description = codecs::codecById(codec.toStdString());
        if (!codecs::available(*description))
            QSKIP("this libvips does not write it");
        VImage picture = synthetic::rgb(64, 48);
        picture.set("exif-ifd3-GPSLatitude", "51.5074-CANARY (51.5074-CANARY, ASCII, 15 components, 15 bytes)");
        picture.set("exif-ifd0-Artist", "51.5074-CANARY (51.5074-CANARY, ASCII, 15 components, 15 bytes)");
        picture.set("png-comment-0-Comment", "51.5074-CANARY");
        picture.set("image-description", "51.5074-CANARY");
        picture.set("gif-comment", "51.5074-CANARY");
        for (const char *field :
             {VIPS_META_EXIF_NAME, VIPS_META_XMP_NAME, VIPS_META_IPTC_NAME, VIPS_META_PHOTOSHOP_NAME})
            vips_image_set_blob_copy(picture.get_image(), field, kCanary.data(), kCanary.size());
        for (const bool withProfile : {false, true}) {
            codecs::EncodeRequest request = requestFor(*description);
            if (withProfile)
                request.icc = profile();
            const auto file = codecs::encode(description->id, picture, request);
            QVERIFY2(file.has_value(), file ? "" : file.error().detail.c_str());
            QVERIFY(!synthetic::contains(*file, kCanary));
            QVERIFY(!synthetic::contains(*file, "Exif"));
            QVERIFY(!synthetic::contains(*file, "xpacket"));
        }
    }

    void refusesWhatTheFormatCannotHold()
    {
        const auto refuses = [](std::string_view codec, const VImage &picture) {
            const auto file = codecs::encode(codec, picture, requestFor(*codecs::codecById(codec)));
            return !file && file.error().code == ErrorCode::CannotEncode;
        };
        QVERIFY(refuses("jpeg", synthetic::rgba(16, 16)));
        QVERIFY(refuses("webp", synthetic::cmyk(16, 16)));
        QVERIFY(refuses("png", synthetic::animation(8, 8, 2)));
        QVERIFY(refuses("webp", synthetic::rgb(16384, 1)));
        const auto unknown = codecs::encode("bpg", synthetic::rgb(4, 4), {});
        QVERIFY(!unknown && unknown.error().code == ErrorCode::CodecMissing);
    }

    void attachesNothingToWhatIsNoFileOfItsKind()
    {
        const metadata::Blocks blocks{synthetic::bytesOf(kExif), {}, {}};
        const Bytes icc;
        const codecs::Attachments attachments{blocks, icc, 0, nullptr};
        const auto refuses = [&](Result<Bytes> (*attachTo)(ByteView, const codecs::Attachments &),
                                 std::string_view file) {
            const Bytes bytes = synthetic::bytesOf(std::string(file));
            const auto made = attachTo(bytes, attachments);
            return !made && made.error().code == ErrorCode::CannotEncode;
        };
        QVERIFY(refuses(codecs::attachToJpeg, {}));
        QVERIFY(refuses(codecs::attachToJpeg, "\xff"));
        QVERIFY(refuses(codecs::attachToJpeg, "GIF89a"));
        QVERIFY(refuses(codecs::attachToPng, {}));
        QVERIFY(refuses(codecs::attachToPng, "RIFFxxxxWEBP"));
        QVERIFY(refuses(codecs::attachToWebp, {"RIFF\x10\0\0\0WEBPVP8X\0\0\0\0", 20}));
    }

    void refusesMoreBytesThanTheLimit()
    {
        codecs::EncodeRequest request = requestFor(*codecs::codecById("png"));
        request.limits.outputBytes = 100;
        const auto file = codecs::encode("png", synthetic::rgb(64, 64), request);
        QVERIFY(!file && file.error().code == ErrorCode::CannotEncode);
    }

    void jpegIsTheSameFromOneThreadAndFromMore_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"gray", "rgb", "cmyk"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }
    void jpegIsTheSameFromOneThreadAndFromMore()
    {
        QFETCH(const QString, kind);
        // Not in memory: computed while it is encoded, in pieces that end within a row of blocks.
        const VImage picture = pictureOf(kind).replicate(7, 9).fliphor();
        const codecs::EncodeRequest request = requestFor(*codecs::codecById("jpeg"));
        const auto one = codecs::encode("jpeg", picture, request);
        vips_concurrency_set(3);
        const auto more = codecs::encode("jpeg", picture, request);
        vips_concurrency_set(1);
        QVERIFY(one && more);
        QVERIFY(*one == *more);
    }

    void splitsLargeProfilesAndXmpInJpeg()
    {
        codecs::EncodeRequest request = requestFor(*codecs::codecById("jpeg"));
        request.icc = profile();
        request.icc.resize(200'000, std::byte(7));
        request.metadata.xmp = synthetic::bytesOf(kXmp);
        request.metadata.xmp.resize(150'000, std::byte(' '));
        const auto file = codecs::encode("jpeg", synthetic::rgb(64, 48), request);
        QVERIFY2(file.has_value(), file ? "" : file.error().detail.c_str());
        QCOMPARE(blobOf(opened(*file), VIPS_META_ICC_NAME), request.icc);
        QVERIFY(synthetic::contains(*file, "http://ns.adobe.com/xmp/extension/"));
        QVERIFY(synthetic::contains(*file, "xmpNote:HasExtendedXMP"));
    }

    void saysWhenExifDoesNotFitIntoJpeg()
    {
        codecs::EncodeRequest request = requestFor(*codecs::codecById("jpeg"));
        request.metadata.exif = synthetic::bytesOf(kExif);
        request.metadata.exif.resize(70'000);
        const auto file = codecs::encode("jpeg", synthetic::rgb(64, 48), request);
        QVERIFY(!file && file.error().code == ErrorCode::CannotEncode);
    }

    void notesResolutionOnlyWhenAsked_data()
    {
        QTest::addColumn<QString>("codec");
        for (const char *codec : {"jpeg", "png", "tiff"})
            QTest::newRow(codec) << QString::fromUtf8(codec);
    }
    void notesResolutionOnlyWhenAsked()
    {
        QFETCH(QString, codec);
        const auto *description = codecs::codecById(codec.toStdString());
        codecs::EncodeRequest request = requestFor(*description);
        request.options.set("ppi", std::int64_t(300));
        auto file = codecs::encode(description->id, synthetic::rgb(64, 48), request);
        QVERIFY(file.has_value());
        QVERIFY(std::abs(decoded(*file).xres() * 25.4 - 300) < 0.2);
        request.options.set("ppi", std::int64_t(0));
        file = codecs::encode(description->id, synthetic::rgb(64, 48), request);
        QVERIFY(file.has_value());
        QVERIFY(decoded(*file).xres() <= 72 / 25.4);
        QVERIFY(!synthetic::contains(*file, "pHYs"));
    }

    void optionsChangeTheFile_data()
    {
        QTest::addColumn<QString>("codec");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::newRow("jpeg progressive") << "jpeg"
                                          << "progressive"
                                          << "false";
        QTest::newRow("jpeg subsampling") << "jpeg"
                                          << "subsampling"
                                          << "4:4:4";
        QTest::newRow("png compression") << "png"
                                         << "compression"
                                         << "0";
        QTest::newRow("png palette") << "png"
                                     << "palette"
                                     << "true";
        QTest::newRow("png depth") << "png"
                                   << "bit-depth"
                                   << "16";
        QTest::newRow("png interlace") << "png"
                                       << "interlace"
                                       << "true";
        QTest::newRow("webp effort") << "webp"
                                     << "effort"
                                     << "0";
        QTest::newRow("webp preset") << "webp"
                                     << "preset"
                                     << "drawing";
        QTest::newRow("avif effort") << "avif"
                                     << "effort"
                                     << "0";
        QTest::newRow("avif depth") << "avif"
                                    << "bit-depth"
                                    << "12";
        QTest::newRow("jxl effort") << "jxl"
                                    << "effort"
                                    << "3";
        QTest::newRow("tiff compression") << "tiff"
                                          << "compression"
                                          << "none";
        QTest::newRow("tiff pyramid") << "tiff"
                                      << "pyramid"
                                      << "true";
        QTest::newRow("gif colors") << "gif"
                                    << "colors"
                                    << "16";
    }
    void optionsChangeTheFile()
    {
        QFETCH(QString, codec);
        QFETCH(QString, key);
        QFETCH(QString, value);
        const auto *description = codecs::codecById(codec.toStdString());
        if (!codecs::available(*description))
            QSKIP("this libvips does not write it");
        codecs::EncodeRequest request = requestFor(*description);
        const VImage picture = synthetic::named(synthetic::rgb(400, 300)
                                                    .bandjoin(synthetic::zonePlate(400).extract_area(0, 0, 400, 300))
                                                    .extract_band(1, VImage::option()->set("n", 3)),
                                                VIPS_INTERPRETATION_sRGB);
        const auto before = codecs::encode(description->id, picture, request);
        const auto spec = std::find_if(description->options.begin(), description->options.end(),
                                       [&](const OptionSpec &s) { return s.key == key.toStdString(); });
        QVERIFY(spec != description->options.end());
        const auto parsed = parseOptionValue(*spec, value.toStdString());
        QVERIFY(parsed.has_value());
        request.options.set(key.toStdString(), *parsed);
        const auto after = codecs::encode(description->id, picture, request);
        QVERIFY(before.has_value());
        QVERIFY2(after.has_value(), after ? "" : after.error().detail.c_str());
        QVERIFY(imaging::verify(*after, typeOf(description->id)).has_value());
        QVERIFY(*before != *after);
    }

private:
    void addCodecs()
    {
        QTest::addColumn<QString>("codec");
        for (const auto &codec : codecs::codecs())
            QTest::newRow(codec.id.data()) << QString::fromUtf8(codec.id.data(), qsizetype(codec.id.size()));
    }
};

QTEST_GUILESS_MAIN(TestCodecs)
#include "test_codecs.moc"
