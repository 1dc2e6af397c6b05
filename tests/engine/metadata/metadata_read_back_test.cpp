// SPDX-License-Identifier: GPL-3.0-or-later
// Reading finished files back, and telling what leaked and what was lost.
#include "engine/metadata/sample_blocks.h"
#include "metadata/metadata.h"

#include <QTest>

#include <cstring>

using namespace glassine;
using namespace glassine::metadata;

namespace {

void append(Bytes &to, std::string_view text)
{
    const auto *first = reinterpret_cast<const std::byte *>(text.data());
    to.insert(to.end(), first, first + text.size());
}

void append(Bytes &to, const Bytes &more)
{
    to.insert(to.end(), more.begin(), more.end());
}

Bytes bigEndian32(std::size_t value)
{
    return {std::byte(value >> 24 & 0xff), std::byte(value >> 16 & 0xff), std::byte(value >> 8 & 0xff),
            std::byte(value & 0xff)};
}

void appendBox(Bytes &to, std::string_view type, const Bytes &payload)
{
    append(to, bigEndian32(payload.size() + 8));
    append(to, type);
    append(to, payload);
}

void appendSegment(Bytes &jpeg, unsigned char marker, const Bytes &payload)
{
    const std::size_t length = payload.size() + 2;
    jpeg.insert(jpeg.end(), {std::byte(0xff), std::byte(marker), std::byte(length >> 8), std::byte(length & 0xff)});
    append(jpeg, payload);
}

/// The frame of a JPEG without a picture: exiv2 reads no further than its headers.
Bytes jpegWith(const Blocks &blocks)
{
    Bytes jpeg{std::byte(0xff), std::byte(0xd8)};
    Bytes exif;
    append(exif, std::string_view("Exif\0\0", 6));
    append(exif, blocks.exif);
    appendSegment(jpeg, 0xe1, exif);
    Bytes xmp;
    append(xmp, std::string_view("http://ns.adobe.com/xap/1.0/\0", 29));
    append(xmp, blocks.xmp);
    appendSegment(jpeg, 0xe1, xmp);
    Bytes sof;
    append(sof, std::string_view("\x08\0\x10\0\x10\x01\x01\x11\0", 9));
    appendSegment(jpeg, 0xc0, sof);
    append(jpeg, std::string_view("\xff\xda\0\x08\x01\x01\0\0\x3f\0\xff\xd9", 12));
    return jpeg;
}

Bytes jxlWith(const Blocks &blocks, std::string_view exifBox = "Exif")
{
    Bytes jxl;
    append(jxl, std::string_view("\0\0\0\x0cJXL \x0d\x0a\x87\x0a", 12));
    Bytes exif(4);
    append(exif, blocks.exif);
    appendBox(jxl, exifBox, exif);
    appendBox(jxl, "xml ", blocks.xmp);
    appendBox(jxl, "jxlc", Bytes(9));
    return jxl;
}

Bytes gifWith(const Blocks &blocks)
{
    Bytes gif;
    append(gif, std::string_view("GIF89a\x01\0\x01\0\0\0\0", 13));
    append(gif, std::string_view("\x21\xff\x0bXMP DataXMP", 14));
    append(gif, blocks.xmp);
    gif.push_back(std::byte(1));
    for (int i = 255; i >= 0; --i)
        gif.push_back(std::byte(i));
    gif.push_back(std::byte(0));
    append(gif, std::string_view("\x2c\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0\x3b", 16));
    return gif;
}

} // namespace

class MetadataReadBackTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialize(); }

    void findsTheBlocksOfAJpeg()
    {
        bool readable = false;
        const Blocks found = readBack(jpegWith(test::talkativeBlocks()), "jpeg", readable);
        QVERIFY(readable);
        QCOMPARE(test::valueOf(found, "Exif.Photo.BodySerialNumber"), std::string("SERIAL-4711"));
        QCOMPARE(test::valueOf(found, "Xmp.photoshop.City"), std::string("Vienna"));
    }

    void findsTheBoxesOfJpegXl()
    {
        bool readable = false;
        const Blocks source = test::talkativeBlocks();
        const Blocks found = readBack(jxlWith(source), "jxl", readable);
        QVERIFY(readable);
        QVERIFY(found.exif == source.exif);
        QVERIFY(found.xmp == source.xmp);
    }

    void doesNotVouchForCompressedBoxes()
    {
        bool readable = true;
        QVERIFY(readBack(jxlWith(test::talkativeBlocks(), "brob"), "jxl", readable).empty());
        QVERIFY(!readable);
    }

    void findsTheXmpOfAGif()
    {
        bool readable = false;
        const Blocks found = readBack(gifWith(test::talkativeBlocks()), "gif", readable);
        QVERIFY(readable);
        QVERIFY(found.xmp == test::talkativeBlocks().xmp);
    }

    void truncatedFilesAreReadOrRefusedButNeverCrash()
    {
        const Blocks source = test::talkativeBlocks();
        for (const auto &[codec, whole] : {std::pair("jpeg", jpegWith(source)), std::pair("jxl", jxlWith(source)),
                                           std::pair("gif", gifWith(source))}) {
            for (std::size_t cut = 0; cut < whole.size(); cut += 11) {
                bool readable = true;
                const Blocks found = readBack(ByteView(whole).first(cut), codec, readable);
                QVERIFY(readable || found.empty());
            }
        }
    }

    void namesWhatLeaked_data()
    {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<QString>("key");
        const auto row = [](const Policy &policy, const char *key) {
            const QString name = test::nameOf(policy);
            QTest::addRow("%s %s", qPrintable(name), key) << name << QString::fromUtf8(key);
        };
        for (const Policy &policy : {Policy::copyrightAndDate(), Policy::nothing()}) {
            for (const char *key : {"Exif.GPSInfo.GPSLatitude", "Exif.Photo.BodySerialNumber", "Exif.Photo.MakerNote",
                                    "Exif.Thumbnail.JPEGInterchangeFormat", "Exif.Image.Orientation",
                                    "Xmp.exif.GPSLatitude", "Xmp.aux.SerialNumber", "Iptc.Application2.City"})
                row(policy, key);
        }
        row(Policy::nothing(), "Exif.Image.Artist");
        row(Policy::nothing(), "Xmp.dc.rights");
        row(Policy::nothing(), "Iptc.Application2.Byline");
        row(Policy::everything(), "Exif.Thumbnail.JPEGInterchangeFormat");
        row(Policy::everything(), "Exif.Image.Orientation");
    }
    void namesWhatLeaked()
    {
        QFETCH(QString, policy);
        QFETCH(QString, key);
        const auto found = leaks(test::policyOf(policy), test::talkativeBlocks());
        QVERIFY(std::find(found.begin(), found.end(), key.toStdString()) != found.end());
    }

    void ownBlocksDoNotLeak_data()
    {
        QTest::addColumn<QString>("policy");
        for (const PolicyRow &row : shippedPolicies())
            QTest::newRow(row.key.data()) << test::nameOf(row.make());
    }
    void ownBlocksDoNotLeak()
    {
        QFETCH(QString, policy);
        std::vector<std::string> notes;
        const auto blocks = blocksFor(test::policyOf(policy), test::talkativeBlocks(), Size{8, 8}, notes);
        QVERIFY(blocks.has_value());
        const auto found = leaks(test::policyOf(policy), *blocks);
        QVERIFY2(found.empty(), found.empty() ? "" : found.front().c_str());
    }

    void allowsWhatAllKeeps()
    {
        const auto found = leaks(Policy::everything(), test::talkativeBlocks());
        QVERIFY(std::find(found.begin(), found.end(), "Exif.GPSInfo.GPSLatitude") == found.end());
    }

    void unreadableBlocksAreNoProof()
    {
        Blocks written;
        written.xmp = Bytes(20, std::byte('<'));
        QVERIFY(!leaks(Policy::copyrightAndDate(), written).empty());
    }

    void namesWhatWasLost()
    {
        const Blocks intended = test::talkativeBlocks();
        QVERIFY(losses(intended, intended).empty());
        const auto all = losses(intended, Blocks{});
        for (const char *field : {"creator", "copyright", "usage-terms", "credit", "city", "keywords", "date taken"})
            QVERIFY2(std::find(all.begin(), all.end(), field) != all.end(), field);
        Blocks iptcOnly;
        iptcOnly.iptc = intended.iptc;
        QVERIFY(!losses(intended, iptcOnly).empty());
    }
};

QTEST_GUILESS_MAIN(MetadataReadBackTest)
#include "metadata_read_back_test.moc"
