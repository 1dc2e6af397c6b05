// SPDX-License-Identifier: GPL-3.0-or-later
// Every policy against a photo that says too much.
#include "engine/metadata/sample_blocks.h"
#include "metadata/metadata.h"

#include <QTest>

using namespace glassine;
using namespace glassine::metadata;

class MetadataPolicyTest : public QObject {
    Q_OBJECT

private:
    static Blocks blocks(Policy policy, const Blocks &source, const NewFile &file = {{800, 600}})
    {
        std::vector<std::string> notes;
        const auto result = blocksFor(policy, source, file, notes);
        return result ? *result : Blocks{};
    }
    static bool holds(const Blocks &blocks, const std::string &key)
    {
        const auto keys = test::keysOf(blocks);
        return std::binary_search(keys.begin(), keys.end(), key);
    }

private Q_SLOTS:
    void initTestCase() { initialize(); }

    void sampleIsTalkativeEnough()
    {
        const Blocks source = test::talkativeBlocks();
        for (const char *word : {"SERIAL-4711", "Owner Ona", "THUMBNAILBYTES", "SERIAL-MAKER", "FACENAME", "Vienna"})
            QVERIFY2(test::bytesContain(source, word), word);
        QVERIFY(holds(source, "Exif.GPSInfo.GPSLatitude"));
    }

    void noneLeavesNothing() { QVERIFY(blocks(Policy::nothing(), test::talkativeBlocks()).empty()); }

    void copyrightKeepsWhatItPromises_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *key, const char *value) {
            QTest::newRow(key) << QString::fromUtf8(key) << QString::fromUtf8(value);
        };
        row("Exif.Image.Artist", "Ada Lens");
        row("Exif.Image.Copyright", "© 2026 Ada Lens");
        row("Exif.Photo.DateTimeOriginal", "2026:11:20 19:46:17");
        row("Exif.Photo.SubSecTimeOriginal", "42");
        row("Exif.Photo.OffsetTimeOriginal", "+01:00");
        row("Exif.Image.Orientation", "1");
        row("Exif.Photo.PixelXDimension", "800");
        row("Exif.Photo.PixelYDimension", "600");
        row("Exif.Photo.ColorSpace", "1");
        row("Xmp.dc.creator", "Ada Lens");
        row("Xmp.dc.rights", "lang=\"x-default\" © 2026 Ada Lens");
        row("Xmp.xmpRights.UsageTerms", "lang=\"x-default\" Ask first");
        row("Xmp.xmpRights.WebStatement", "https://example.org/t");
        row("Xmp.photoshop.Credit", "Lens Agency");
        row("Xmp.photoshop.DateCreated", "2026-11-20T19:46:17");
        row("Iptc.Application2.Byline", "Ada Lens");
        row("Iptc.Application2.Copyright", "2026 Ada Lens");
        row("Iptc.Application2.Credit", "Lens Agency");
    }
    void copyrightKeepsWhatItPromises()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        const Blocks kept = blocks(Policy::copyrightAndDate(), test::talkativeBlocks());
        QCOMPARE(QString::fromStdString(test::valueOf(kept, key.toStdString())), value);
    }

    void copyrightRemovesEveryTrace_data()
    {
        QTest::addColumn<QString>("trace");
        for (const char *trace : {"SERIAL", "LENS-0815", "Owner Ona", "THUMBNAILBYTES", "FACENAME", "Vienna", "Austria",
                                  "GPS", "HISTORYAGENT", "EDITORNAME", "SECRETWORD", "SECRETCOMMENT", "NOBODYKNOWS",
                                  "Firmware", "Canon", "50mm", "MotionPhoto", "hdrgm"})
            QTest::newRow(trace) << QString::fromUtf8(trace);
    }
    void copyrightRemovesEveryTrace()
    {
        QFETCH(QString, trace);
        const Blocks kept = blocks(Policy::copyrightAndDate(), test::talkativeBlocks());
        QVERIFY(!kept.exif.empty() && !kept.xmp.empty() && !kept.iptc.empty());
        QVERIFY(!test::bytesContain(kept, trace.toStdString()));
    }

    void copyrightOfAPhotoWithoutRightsIsEmpty()
    {
        Blocks source = test::talkativeBlocks();
        source.xmp.clear();
        source.iptc.clear();
        const Blocks kept = blocks(Policy::copyrightAndDate(), source);
        QVERIFY(!kept.exif.empty());
        QVERIFY(kept.xmp.empty());
        QVERIFY(kept.iptc.empty());
    }

    void allKeepsWhatIsStillTrue_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *key, const char *value) {
            QTest::newRow(key) << QString::fromUtf8(key) << QString::fromUtf8(value);
        };
        row("Exif.Image.Make", "Canon");
        row("Exif.Photo.BodySerialNumber", "SERIAL-4711");
        row("Exif.GPSInfo.GPSLatitude", "48/1 12/1 0/1");
        row("Exif.Image.Orientation", "1");
        row("Exif.Photo.PixelXDimension", "800");
        row("Exif.Photo.ColorSpace", "1");
        row("Xmp.exif.GPSLatitude", "48,12.0N");
        row("Xmp.xmp.Rating", "4");
        row("Iptc.Application2.City", "Vienna");
    }
    void allKeepsWhatIsStillTrue()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        const Blocks kept = blocks(Policy::everything(), test::talkativeBlocks());
        QCOMPARE(QString::fromStdString(test::valueOf(kept, key.toStdString())), value);
    }

    void allDropsWhatIsNoLongerTrue()
    {
        const Blocks kept = blocks(Policy::everything(), test::talkativeBlocks());
        QVERIFY(!test::bytesContain(kept, "THUMBNAILBYTES"));
        for (const char *key : {"Exif.Thumbnail.JPEGInterchangeFormat", "Xmp.tiff.Orientation",
                                "Xmp.GCamera.MotionPhoto", "Xmp.hdrgm.Version"})
            QVERIFY2(!holds(kept, key), key);
        QVERIFY(test::bytesContain(kept, "NOBODYKNOWS"));
    }

    void fileWithoutSrgbSaysUncalibrated()
    {
        const NewFile file{{800, 600}, false};
        const Blocks kept = blocks(Policy::copyrightAndDate(), test::talkativeBlocks(), file);
        QCOMPARE(test::valueOf(kept, "Exif.Photo.ColorSpace"), std::string("65535"));
    }

    void rightsMoveToABlockTheFormatCarries_data()
    {
        QTest::addColumn<bool>("exif");
        QTest::addColumn<bool>("xmp");
        QTest::addColumn<bool>("iptc");
        QTest::newRow("Exif only") << true << false << false;
        QTest::newRow("XMP only") << false << true << false;
        QTest::newRow("Exif and XMP") << true << true << false;
    }
    void rightsMoveToABlockTheFormatCarries()
    {
        QFETCH(bool, exif);
        QFETCH(bool, xmp);
        QFETCH(bool, iptc);
        const NewFile file{{800, 600}, true, exif, xmp, iptc};
        Blocks exifSource = test::talkativeBlocks();
        exifSource.xmp.clear();
        Blocks iptcSource = test::talkativeBlocks();
        iptcSource.xmp.clear();
        iptcSource.exif.clear();
        for (const Blocks &source : {exifSource, test::xmpOnlyRights(), iptcSource}) {
            const Blocks kept = blocks(Policy::copyrightAndDate(), source, file);
            QCOMPARE(!kept.iptc.empty(), iptc);
            const Summary summary = summarize(kept);
            QCOMPARE(summary.creator, std::string("Ada Lens"));
            QVERIFY(summary.copyright.ends_with("2026 Ada Lens"));
            QCOMPARE(summary.dateTaken, summarize(source).dateTaken);
            for (const std::string &lost : losses(source, kept))
                QVERIFY2(lost != "creator" && lost != "copyright" && lost != "date taken", lost.c_str());
        }
    }

    void damagedBlocksAreDroppedAndNamed()
    {
        Blocks source = test::talkativeBlocks();
        source.exif = Bytes(40, std::byte(0x5a));
        source.xmp = Bytes(40, std::byte('<'));
        std::vector<std::string> notes;
        const auto kept = blocksFor(Policy::everything(), source, NewFile{{10, 10}}, notes);
        QVERIFY(kept.has_value());
        QCOMPARE(notes.size(), std::size_t(2));
        QVERIFY(kept->xmp.empty());
        QVERIFY(!kept->iptc.empty());
    }

    void truncatedAndFlippedBlocksNeverThrow()
    {
        const Blocks whole = test::talkativeBlocks();
        for (std::size_t cut = 0; cut < whole.exif.size(); cut += 7) {
            Blocks source = whole;
            source.exif.resize(cut);
            source.xmp.resize(std::min(cut, source.xmp.size()));
            source.iptc.resize(std::min(cut / 8, source.iptc.size()));
            const Blocks kept = blocks(Policy::copyrightAndDate(), source);
            QVERIFY(leaks(Policy::copyrightAndDate(), kept).empty());
            source = whole;
            source.exif[cut] ^= std::byte(0xff);
            const Blocks flipped = blocks(Policy::everything(), source);
            QVERIFY(leaks(Policy::everything(), flipped).empty());
        }
    }

    void summaryTellsWhatThePhotoSays()
    {
        const Summary summary = summarize(test::talkativeBlocks());
        QCOMPARE(summary.cameraMake, std::string("Canon"));
        QCOMPARE(summary.cameraModel, std::string("Bench 1"));
        QCOMPARE(summary.lens, std::string("50mm f/1.8"));
        QCOMPARE(summary.dateTaken, std::string("2026-11-20T19:46:17"));
        QCOMPARE(summary.creator, std::string("Ada Lens"));
        QCOMPARE(summary.copyright, std::string("© 2026 Ada Lens"));
        QCOMPARE(summary.rating, 4);
        QCOMPARE(summary.orientation, 6);
        QVERIFY(summary.gps && summary.serials && summary.thumbnail && summary.motionPhoto && summary.gainMap);
        QCOMPARE(summary.more.at("Exposure"), std::string("1/250 s f/8 ISO 100"));
    }

    void summaryOfAQuietPhotoIsQuiet()
    {
        const Summary summary = summarize(blocks(Policy::copyrightAndDate(), test::talkativeBlocks()));
        QVERIFY(!summary.gps && !summary.serials && !summary.thumbnail && !summary.motionPhoto && !summary.gainMap);
        QVERIFY(summary.cameraModel.empty());
    }
};

QTEST_GUILESS_MAIN(MetadataPolicyTest)
#include "metadata_policy_test.moc"
