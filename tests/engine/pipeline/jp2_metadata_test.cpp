// SPDX-License-Identifier: GPL-3.0-or-later
// What a JPEG 2000 file says of its photo: written by exiftool, taken along by us, read by exiftool.
#include "engine/metadata/sample_blocks.h"
#include "engine/pipeline/sample_photos.h"
#include "imaging/blocking.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <memory>

using namespace glassine;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *kGeoJp2 = "b14bf8bd083d4b43a5ae8cd7d5a6ce03"; // http://wiki.opengeospatial.org, GeoJP2 1.0.3
constexpr const char *kPhotoshopExif = "0537cdab9d0c4431a72afa561f2a113e";
constexpr const char *kPhotoshopIptc = "09a14e97c0b442e0bebf36df6f0ce36f";
constexpr const char *kXmp = "be7acfcb97a942e89c71999491e3afac";

Bytes bare(const vips::VImage &image)
{
    void *data = nullptr;
    std::size_t size = 0;
    image.write_to_buffer(".jp2[lossless]", &data, &size);
    const auto *first = static_cast<const std::byte *>(data);
    Bytes file(first, first + size);
    g_free(data);
    return file;
}

using test::bytesOf;

QByteArray qt(const Bytes &bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())};
}

QByteArray box(const char *type, const QByteArray &content, qsizetype claimed = 0)
{
    const auto size = static_cast<quint32>(claimed > 0 ? claimed : content.size() + 8);
    QByteArray head;
    for (int shift = 24; shift >= 0; shift -= 8)
        head += char(size >> shift & 255);
    return head + type + content;
}

Bytes withBox(const Bytes &file, const QByteArray &box)
{
    return bytesOf(qt(file) + box);
}

pipeline::Recipe keepingAll(const char *codec = "jpeg")
{
    pipeline::Recipe recipe = test::recipeFor(codec);
    recipe.metadata.policy = metadata::Policy::everything();
    return recipe;
}

bool told(const test::Outcome &outcome, std::string_view code, std::string_view detail)
{
    const auto &warnings = outcome.rendition().warnings;
    return std::any_of(warnings.begin(), warnings.end(), [&](const pipeline::Warning &warning) {
        return warning.code == code && warning.detail == detail;
    });
}

bool toldOfPhoto(const test::Outcome &outcome, std::string_view code)
{
    const auto &warnings = outcome.result->warnings;
    return std::any_of(warnings.begin(), warnings.end(),
                       [&](const pipeline::Warning &warning) { return warning.code == code; });
}

} // namespace

class Jp2MetadataTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<imaging::Unblocked> m_loader, m_saver; // these photos are our own

    QString written(const Bytes &file, const QString &name)
    {
        const QString path = m_folder.filePath(name);
        QFile out(path);
        const bool whole = out.open(QIODevice::WriteOnly) && out.write(qt(file)) == qsizetype(file.size());
        return whole ? path : QString();
    }

    static QByteArray exiftool(const QStringList &arguments)
    {
        QProcess process;
        process.start(u"exiftool"_s, arguments);
        process.waitForFinished();
        return process.readAllStandardOutput();
    }

    QJsonObject read(const Bytes &file, const QString &name)
    {
        return QJsonDocument::fromJson(exiftool({u"-json"_s, u"-n"_s, u"-G1"_s, u"-a"_s, written(file, name)}))
            .array()
            .at(0)
            .toObject();
    }

    /// As exiftool writes it, from nothing but pixels.
    Bytes tagged()
    {
        const QString path = written(bare(test::texture({300, 200})), u"tagged.jp2"_s);
        exiftool({u"-overwrite_original"_s, u"-n"_s, u"-EXIF:Model=Bench 1"_s, u"-EXIF:Artist=Ada Lens"_s,
                  u"-EXIF:Orientation=6"_s, u"-EXIF:DateTimeOriginal=2026:11:20 19:46:17"_s,
                  u"-EXIF:GPSLatitude=48.2"_s, u"-EXIF:GPSLatitudeRef=N"_s, u"-EXIF:GPSLongitude=16.3"_s,
                  u"-EXIF:GPSLongitudeRef=E"_s, u"-IPTC:City=Vienna"_s, u"-XMP:Headline=Dancing"_s, path});
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? bytesOf(file.readAll()) : Bytes();
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"exiftool"_s).isEmpty())
            QSKIP("exiftool is not installed");
        test::startWorker();
        m_loader = std::make_unique<imaging::Unblocked>("VipsForeignLoadJp2k");
        m_saver = std::make_unique<imaging::Unblocked>("VipsForeignSaveJp2k");
    }

    void whatExiftoolWroteGoesAlong_data()
    {
        QTest::addColumn<QByteArray>("codec");
        for (const char *codec : {"jpeg", "png", "tiff"})
            QTest::newRow(codec) << QByteArray(codec);
    }
    void whatExiftoolWroteGoesAlong()
    {
        QFETCH(QByteArray, codec);
        const Bytes source = tagged();
        QCOMPARE(read(source, u"source.jp2"_s).value("IFD0:Orientation"_L1).toInt(),
                 6); // there is something to be lost
        const auto outcome = test::process(source, keepingAll(codec.constData()));
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        const QJsonObject tags = read(outcome.files[0], QString::fromUtf8(codec));
        QCOMPARE(tags.value("IFD0:Model"_L1).toString(), u"Bench 1"_s);
        QCOMPARE(tags.value("IFD0:Artist"_L1).toString(), u"Ada Lens"_s);
        QCOMPARE(tags.value("ExifIFD:DateTimeOriginal"_L1).toString(), u"2026:11:20 19:46:17"_s);
        QCOMPARE(tags.value("GPS:GPSLatitude"_L1).toDouble(), 48.2);
        QCOMPARE(tags.value("XMP-photoshop:Headline"_L1).toString(), u"Dancing"_s);
        QCOMPARE(tags.value(codec == "png" ? "XMP-photoshop:City"_L1 : "IPTC:City"_L1).toString(), u"Vienna"_s);
        QCOMPARE(outcome.result->facts.cameraModel, std::string("Bench 1"));
        QVERIFY(!toldOfPhoto(outcome, "metadata-damaged"));
    }

    void whatWasToGoGoes()
    {
        pipeline::Recipe recipe = test::recipeFor("jpeg");
        recipe.metadata.policy = metadata::Policy::copyrightAndDate();
        const auto outcome = test::process(tagged(), recipe);
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        const QJsonObject tags = read(outcome.files[0], u"less"_s);
        QCOMPARE(tags.value("IFD0:Artist"_L1).toString(), u"Ada Lens"_s);
        QVERIFY(!QString::fromUtf8(QJsonDocument(tags).toJson()).contains(u"GPS"));
    }

    void comesOutUpright()
    {
        const Bytes source = tagged();
        const auto outcome = test::process(source, keepingAll());
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        QCOMPARE(outcome.rendition().size, (Size{200, 300}));
        QCOMPARE(read(outcome.files[0], u"upright"_s).value("IFD0:Orientation"_L1).toInt(), 1);
        // Orientation 6: what is on the left comes to the top.
        const vips::VImage before = test::texture({300, 200}), after = test::decoded(outcome.files[0]);
        for (int band = 0; band < 3; ++band) {
            const double left = before.crop(0, 80, 20, 40).extract_band(band).avg(),
                         top = after.crop(80, 0, 40, 20).extract_band(band).avg();
            QVERIFY2(std::abs(left - top) < 4, qPrintable(u"%1: %2, %3"_s.arg(band).arg(left).arg(top)));
        }
        const UniqueFd file = test::fileWith(source), pixels = test::fileWith({});
        const auto thumbnail = pipeline::makeThumbnail(test::sourceOf(file.get()), 30, pixels.get());
        QVERIFY(thumbnail);
        QCOMPARE(thumbnail->size, (Size{20, 30}));
    }

    void otherIdentitiesAreKnown_data()
    {
        QTest::addColumn<QByteArray>("box");
        QTest::addColumn<QString>("tag");
        const metadata::Blocks blocks = test::talkativeBlocks();
        QTest::newRow("Photoshop's Exif")
            << box("uuid", QByteArray::fromHex(kPhotoshopExif) + qt(blocks.exif)) << u"IFD0:Artist"_s;
        QTest::newRow("Exif with JPEG's prefix")
            << box("uuid", "JpgTiffExif->JP2" + QByteArray("Exif\0\0", 6) + qt(blocks.exif)) << u"IFD0:Artist"_s;
        QTest::newRow("Photoshop's IPTC")
            << box("uuid", QByteArray::fromHex(kPhotoshopIptc) + qt(blocks.iptc)) << u"IPTC:By-line"_s;
        QTest::newRow("XMP") << box("uuid", QByteArray::fromHex(kXmp) + qt(blocks.xmp)) << u"XMP-photoshop:City"_s;
        QTest::newRow("XMP as any XML") << box("xml ", qt(blocks.xmp)) << u"XMP-photoshop:City"_s;
    }
    void otherIdentitiesAreKnown()
    {
        QFETCH(QByteArray, box);
        QFETCH(QString, tag);
        const auto outcome = test::process(withBox(bare(test::texture({60, 40})), box), keepingAll());
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        QVERIFY2(read(outcome.files[0], u"other"_s).contains(tag), qPrintable(tag));
    }

    void whatHasNoPlaceIsNamed()
    {
        const Bytes plain = bare(test::texture({60, 40}));
        QVERIFY(test::process(plain, keepingAll()).rendition().warnings.empty());
        const Bytes file = withBox(withBox(plain, box("uuid", QByteArray::fromHex(kGeoJp2) + "II*")),
                                   box("xml ", "<other/>"));
        const auto outcome = test::process(file, keepingAll());
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        QVERIFY(told(outcome, "metadata-not-carried", "GeoJP2"));
        QVERIFY(told(outcome, "metadata-not-carried", "xml"));
        QVERIFY(!told(test::process(file, test::recipeFor("jpeg")), "metadata-not-carried", "GeoJP2")); // it was to go
    }

    void whatCannotBeReadIsNamed_data()
    {
        QTest::addColumn<QByteArray>("box");
        QTest::newRow("a box that claims more than there is") << box("uuid", QByteArray(16, 'u'), 4000);
        QTest::newRow("a box that claims nothing") << box("uuid", QByteArray(16, 'u'), 4);
    }
    void whatCannotBeReadIsNamed()
    {
        QFETCH(QByteArray, box);
        const auto outcome = test::process(withBox(bare(test::texture({60, 40})), box), keepingAll());
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        QVERIFY(toldOfPhoto(outcome, "metadata-damaged"));
    }

    void damagedExifIsNamed()
    {
        const auto outcome = test::process(
            withBox(bare(test::texture({60, 40})), box("uuid", "JpgTiffExif->JP2 nothing like it")), keepingAll());
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        QVERIFY(outcome.warned("metadata-damaged"));
    }
};

QTEST_GUILESS_MAIN(Jp2MetadataTest)
#include "jp2_metadata_test.moc"
