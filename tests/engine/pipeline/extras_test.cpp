// SPDX-License-Identifier: GPL-3.0-or-later
// What rides along with a picture, told from its bytes.
#include "engine/pipeline/sample_photos.h"
#include "pipeline/extras.h"
#include "pipeline/jpeg_parts.h"

#include <QTest>

using namespace glassine;
using namespace glassine::pipeline;
using files::ContentType;

namespace {

Bytes with(Bytes file, std::size_t at, std::string_view added)
{
    const auto *first = reinterpret_cast<const std::byte *>(added.data());
    file.insert(file.begin() + static_cast<std::ptrdiff_t>(at), first, first + added.size());
    return file;
}

/// An uncompressed gray TIFF of 16 x 1 pixels, all of the value 0.
Bytes grayTiff(int bits, bool zeroIsWhite)
{
    constexpr unsigned kEntries = 9;
    Bytes file = with({}, 0, std::string_view("II*\0\x08\0\0\0", 8));
    const auto add = [&file](unsigned value, int bytes) {
        for (int i = 0; i < bytes; ++i)
            file.push_back(static_cast<std::byte>(value >> 8 * i & 0xff));
    };
    const auto tag = [&add](unsigned name, unsigned value) { add(name, 2), add(3, 2), add(1, 4), add(value, 4); };
    const unsigned length = static_cast<unsigned>(bits) * 2;
    add(kEntries, 2);
    tag(256, 16), tag(257, 1), tag(258, static_cast<unsigned>(bits)), tag(259, 1), tag(262, zeroIsWhite ? 0 : 1);
    tag(273, 8 + 2 + 12 * kEntries + 4), tag(277, 1), tag(278, 1), tag(279, length);
    add(0, 4);
    file.resize(file.size() + length);
    return file;
}

} // namespace

class ExtrasTest : public QObject {
    Q_OBJECT

    Bytes m_jpeg, m_png, m_webp;

private Q_SLOTS:
    void initTestCase()
    {
        test::startWorker();
        m_jpeg = test::encoded("jpeg", test::texture({90, 60}));
        m_png = test::encoded("png", test::texture({90, 60}));
        m_webp = test::encoded("webp", test::texture({90, 60}));
    }

    void plainFilesHoldOnlyAPicture()
    {
        QVERIFY(holdsOnlyPicture(m_jpeg, ContentType::Jpeg));
        QVERIFY(holdsOnlyPicture(m_png, ContentType::Png));
        QVERIFY(holdsOnlyPicture(m_webp, ContentType::WebP));
        QVERIFY(!holdsGainMap(m_jpeg, ContentType::Jpeg));
        QVERIFY(!holdsMotion(m_jpeg, ContentType::Jpeg));
    }

    void findsTheEndOfEveryKindOfJpeg()
    {
        QCOMPARE(jpegLength(m_jpeg), m_jpeg.size());
        QCOMPARE(jpegLength(with(m_jpeg, m_jpeg.size(), "behind")), m_jpeg.size());
        OptionValues given;
        given.set("progressive", false);
        std::vector<OptionProblem> none;
        codecs::EncodeRequest request;
        request.options = checkOptions(codecs::codecById("jpeg")->options, given, {}, none);
        const auto baseline = codecs::encode("jpeg", test::texture({90, 60}), request);
        QVERIFY(baseline.has_value());
        QCOMPARE(jpegLength(*baseline), baseline->size());
    }

    void seesWhatIsAdded()
    {
        QVERIFY(!holdsOnlyPicture(with(m_jpeg, 2, std::string_view("\xff\xfe\0\x04hi", 6)), ContentType::Jpeg));
        QVERIFY(!holdsOnlyPicture(with(m_jpeg, m_jpeg.size(), "tail"), ContentType::Jpeg));
        QVERIFY(!holdsOnlyPicture(with(m_png, 33, std::string_view("\0\0\0\3tEXta\0b\0\0\0\0", 15)), ContentType::Png));
        QVERIFY(!holdsOnlyPicture(with(m_png, m_png.size(), "tail"), ContentType::Png));
        QVERIFY(!holdsOnlyPicture(with(m_webp, m_webp.size(), "tail"), ContentType::WebP));
    }

    void findsGainMaps()
    {
        const std::string_view iso("\xff\xe2\0\x1eurn:iso:std:iso:ts:21496:-1\0", 32);
        QVERIFY(holdsGainMap(with(m_jpeg, 2, iso), ContentType::Jpeg));
        const std::string_view mpf("\xff\xe2\0\x06MPF\0", 8);
        const Bytes previews = with(m_jpeg, 2, mpf);
        QVERIFY(!holdsGainMap(previews, ContentType::Jpeg));
        QVERIFY(
            holdsGainMap(with(previews, previews.size(), "http://ns.apple.com/HDRGainMap/1.0/"), ContentType::Jpeg));
        const Bytes heic = with({}, 0,
                                std::string_view("\0\0\0\x18"
                                                 "ftypheic....infe\2\0\0\0\0\1\0\0tmap",
                                                 32));
        QVERIFY(holdsGainMap(heic, ContentType::Heic));
    }

    void findsVideos()
    {
        const std::string_view video("\0\0\0\x18"
                                     "ftypisom\0\0\0\0",
                                     16);
        QVERIFY(holdsMotion(with(m_jpeg, m_jpeg.size(), video), ContentType::Jpeg));
        QVERIFY(holdsMotion(with({}, 0,
                                 std::string_view("\0\0\0\x10"
                                                  "ftypheic....\0\0\0\x10mpvd........",
                                                  32)),
                            ContentType::Heic));
    }

    void countsPagesWithoutPyramidLevels_data()
    {
        QTest::addColumn<bool>("pyramid");
        QTest::addColumn<int>("pages");
        QTest::newRow("plain") << false << 1;
        QTest::newRow("pyramid") << true << 1;
    }
    void countsPagesWithoutPyramidLevels()
    {
        QFETCH(bool, pyramid);
        QFETCH(int, pages);
        pipeline::Recipe recipe = test::recipeFor("tiff");
        OptionValues given;
        given.set("pyramid", pyramid);
        given.set("tile", pyramid);
        std::vector<OptionProblem> none;
        recipe.renditions[0].encoder = checkOptions(codecs::codecById("tiff")->options, given, {}, none);
        const auto outcome = test::process(test::encoded("png", test::texture({900, 600})), recipe);
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        QCOMPARE(tiffPages(outcome.files[0]), pages);
        const auto again = test::process(outcome.files[0], test::recipeFor("jpeg"));
        QVERIFY2(again.ok(), again.problem().c_str());
        QVERIFY(!again.warned("pages-lost"));
    }

    void saysWhichPagesAreLost()
    {
        vips::VImage pages = test::animation({60, 40}, 3);
        vips_image_set_int(pages.get_image(), "page-height", 40);
        VipsBlob *blob = nullptr;
        vips::VImage::call("tiffsave_buffer",
                           vips::VImage::option()->set("in", pages)->set("page_height", 40)->set("buffer", &blob));
        std::size_t size = 0;
        const auto *first = static_cast<const std::byte *>(vips_blob_get(blob, &size));
        const Bytes file(first, first + size);
        vips_area_unref(VIPS_AREA(blob));
        QCOMPARE(tiffPages(file), 3);
        const auto outcome = test::process(file, test::recipeFor("jpeg"));
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        QVERIFY(outcome.warned("pages-lost"));
        QVERIFY(outcome.rendition().size == (Size{60, 40}));
    }

    void grayFromWhiteIsRightOrRefused_data()
    {
        QTest::addColumn<int>("bits");
        for (const int bits : {1, 2, 4, 8, 16, 32})
            QTest::addRow("%d bits", bits) << bits;
    }
    void grayFromWhiteIsRightOrRefused()
    {
        QFETCH(int, bits);
        QCOMPARE(whiteIsZeroBits(grayTiff(bits, true)), bits);
        QCOMPARE(whiteIsZeroBits(grayTiff(bits, false)), 0);
        const auto black = test::process(grayTiff(bits, false), test::recipeFor("png"));
        QVERIFY2(black.ok(), black.problem().c_str());
        QCOMPARE(test::decoded(black.files[0]).avg(), 0.0);
        const auto white = test::process(grayTiff(bits, true), test::recipeFor("png"));
        if (white.ok())
            QCOMPARE(test::decoded(white.files[0]).avg(), bits == 16 ? 65535.0 : 255.0);
        else
            QCOMPARE(white.result.error().code, ErrorCode::UnsupportedFormat);
    }

    void findsTracksOfFrames()
    {
        QVERIFY(isHeifSequence(with({}, 0,
                                    std::string_view("\0\0\0\x10"
                                                     "ftypavis....\0\0\0\x10moov........",
                                                     32)),
                               ContentType::Avif));
        QVERIFY(!isHeifSequence(with({}, 0,
                                     std::string_view("\0\0\0\x10"
                                                      "ftypavif....\0\0\0\x10meta........",
                                                      32)),
                                ContentType::Avif));
    }

    void tellsSvgsWithText()
    {
        QVERIFY(holdsText(with({}, 0, "<svg><text>a</text></svg>"), ContentType::Svg));
        QVERIFY(holdsText(with({}, 0, "<s:svg><s:text>a</s:text></s:svg>"), ContentType::Svg));
        QVERIFY(holdsText(with({}, 0, std::string_view("<\0t\0e\0x\0t\0", 10)), ContentType::Svg));
        QVERIFY(!holdsText(with({}, 0, "<svg><rect/></svg>"), ContentType::Svg));
    }

    void aChainOfPagesThatBitesItsTailEnds()
    {
        const Bytes loop = with({}, 0, std::string_view("II*\0\x08\0\0\0\0\0\x08\0\0\0", 14));
        QVERIFY(tiffPages(loop) > 0);
        QCOMPARE(tiffPages(Bytes(3)), 0);
    }

    void cutAndFlippedFilesAreWalkedInsideTheirBytes()
    {
        for (const auto &[file, type] : {std::pair(m_jpeg, ContentType::Jpeg), std::pair(m_png, ContentType::Png),
                                         std::pair(m_webp, ContentType::WebP)}) {
            for (std::size_t cut = 0; cut < file.size(); cut += 3) {
                const Bytes part(file.begin(), file.begin() + static_cast<std::ptrdiff_t>(cut));
                QVERIFY(!holdsOnlyPicture(part, type));
                (void)holdsGainMap(part, type);
                (void)holdsMotion(part, type);
                Bytes flipped = file;
                flipped[cut] ^= std::byte(0xff);
                (void)holdsOnlyPicture(flipped, type);
                QVERIFY(jpegLength(flipped) <= flipped.size());
            }
        }
    }
};

QTEST_GUILESS_MAIN(ExtrasTest)
#include "extras_test.moc"
