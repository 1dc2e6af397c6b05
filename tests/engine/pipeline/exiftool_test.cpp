// SPDX-License-Identifier: GPL-3.0-or-later
// Metadata in finished files of every format, read by an independent program: exiftool.
#include "engine/metadata/sample_blocks.h"
#include "engine/pipeline/sample_photos.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace glassine;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *kCodecs[] = {"jpeg", "png", "webp", "tiff", "avif", "jxl", "gif"};

metadata::Settings settingsOf(const QJsonObject &json)
{
    const QJsonObject recipe{{u"metadata"_s, json}, {u"renditions"_s, QJsonArray{QJsonObject{{u"id"_s, u"a"_s}, {u"format"_s, u"same"_s}}}}};
    const auto parsed = pipeline::recipeFromJson(recipe);
    return parsed ? parsed->metadata : metadata::Settings{};
}

pipeline::Recipe recipeFor(const QString &codec, const QJsonObject &json)
{
    pipeline::Recipe recipe = test::recipeFor(codec.toStdString());
    recipe.metadata = settingsOf(json);
    recipe.renditions[0].operations = {test::resizeTo(120)};
    return recipe;
}

/// A portrait lying on its side, with everything to hide, and 100 KB of instructions.
Bytes photo(bool longXmp = false)
{
    metadata::Blocks blocks = test::talkativeBlocks();
    if (longXmp) {
        std::string packet(reinterpret_cast<const char *>(blocks.xmp.data()), blocks.xmp.size());
        packet.insert(packet.find("photoshop:City"), "photoshop:Instructions=\"" + std::string(100'000, 'i') + "END\" ");
        blocks.xmp.assign(reinterpret_cast<const std::byte *>(packet.data()), reinterpret_cast<const std::byte *>(packet.data()) + packet.size());
    }
    return test::encoded("jpeg", test::texture({300, 200}), blocks);
}

} // namespace

class ExiftoolTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    /// Every tag, also unknown and repeated ones, by "Group:Name".
    QJsonObject read(const Bytes &file, const QString &name, const QStringList &more = {})
    {
        const QString path = m_folder.filePath(name);
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(reinterpret_cast<const char *>(file.data()), qint64(file.size())) < 0)
            return {};
        out.close();
        QProcess exiftool;
        exiftool.start(u"exiftool"_s, QStringList{u"-json"_s, u"-G1"_s, u"-a"_s, u"-u"_s, u"-ee"_s} + more + QStringList{path});
        exiftool.waitForFinished();
        return QJsonDocument::fromJson(exiftool.readAllStandardOutput()).array().at(0).toObject();
    }

    static void addCodecs()
    {
        QTest::addColumn<QString>("codec");
        for (const char *codec : kCodecs)
            QTest::newRow(codec) << QString::fromUtf8(codec);
    }

    static bool cannotWrite(const QString &codec) { return !codecs::available(*codecs::codecById(codec.toStdString())); }

    static QString text(const QJsonObject &tags) { return QString::fromUtf8(QJsonDocument(tags).toJson()); }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"exiftool"_s).isEmpty())
            QSKIP("exiftool is not installed");
        test::startWorker();
    }

    void findsNothingThatWasToGo_data() { addCodecs(); }
    void findsNothingThatWasToGo()
    {
        QFETCH(QString, codec);
        if (cannotWrite(codec))
            QSKIP("this libvips cannot write that codec");
        const auto outcome = test::process(photo(), recipeFor(codec, {{u"policy"_s, u"custom"_s}}));
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        const QString said = text(read(outcome.files[0], codec));
        QVERIFY(said.contains(u"Bench 1"));
        for (const char *trace : {"SERIAL", "LENS-0815", "Owner Ona", "GPSLatitude", "GPSPosition", "FACENAME", "HISTORYAGENT",
                                  "EDITORNAME", "Firmware", "ThumbnailImage", "NOBODYKNOWS", "MotionPhoto", "Warning"})
            QVERIFY2(!said.contains(QString::fromUtf8(trace)), trace);
    }

    void findsWhatWasWrittenEverywhere_data() { addCodecs(); }
    void findsWhatWasWrittenEverywhere()
    {
        QFETCH(QString, codec);
        if (cannotWrite(codec))
            QSKIP("this libvips cannot write that codec");
        const QJsonObject json{{u"policy"_s, u"copyright"_s},
                               {u"write-copyright"_s, u"© {date:%Y} {creator|Jane Doe}"_s},
                               {u"write-caption"_s, u"Größe, 東京"_s},
                               {u"write-keywords"_s, u"alpha; beta"_s},
                               {u"write-city"_s, u"Zürich"_s},
                               {u"write-job-id"_s, u"4711"_s},
                               {u"write-contact-email"_s, u"ada@example.org"_s},
                               {u"write-usage-terms"_s, u"Ask first"_s}};
        const auto outcome = test::process(photo(), recipeFor(codec, json));
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        const QJsonObject tags = read(outcome.files[0], codec);
        const codecs::CodecDescription &description = *codecs::codecById(codec.toStdString());
        QCOMPARE(tags.value("XMP-dc:Rights"_L1).toString(), u"© 2026 Ada Lens"_s);
        QCOMPARE(tags.value("XMP-dc:Description"_L1).toString(), u"Größe, 東京"_s);
        QCOMPARE(tags.value("XMP-dc:Subject"_L1).toArray(), (QJsonArray{u"alpha"_s, u"beta"_s}));
        QCOMPARE(tags.value("XMP-photoshop:City"_L1).toString(), u"Zürich"_s);
        QCOMPARE(tags.value("XMP-iptcCore:CreatorWorkEmail"_L1).toString(), u"ada@example.org"_s);
        QCOMPARE(tags.value("XMP-xmpRights:UsageTerms"_L1).toString(), u"Ask first"_s);
        QCOMPARE(tags.value("XMP-xmpRights:Marked"_L1).toVariant().toBool(), true);
        if (description.exif) {
            QCOMPARE(tags.value("IFD0:Copyright"_L1).toString(), u"© 2026 Ada Lens"_s);
            QCOMPARE(tags.value("IFD0:ImageDescription"_L1).toString(), u"Größe, 東京"_s);
        }
        if (description.iptc) {
            QCOMPARE(tags.value("IPTC:CodedCharacterSet"_L1).toString(), u"UTF8"_s);
            QCOMPARE(tags.value("IPTC:CopyrightNotice"_L1).toString(), u"© 2026 Ada Lens"_s);
            QCOMPARE(tags.value("IPTC:Caption-Abstract"_L1).toString(), u"Größe, 東京"_s);
            QCOMPARE(tags.value("IPTC:City"_L1).toString(), u"Zürich"_s);
        }
        if (codec == u"jpeg") // the stored digest is that of the datasets: nobody has changed them since
            QCOMPARE(tags.value("Photoshop:IPTCDigest"_L1), read(outcome.files[0], codec, {u"-CurrentIPTCDigest"_s}).value("File:CurrentIPTCDigest"_L1));
    }

    void orientationAndSizesAreThoseOfTheNewFile_data() { addCodecs(); }
    void orientationAndSizesAreThoseOfTheNewFile()
    {
        QFETCH(QString, codec);
        if (cannotWrite(codec) || codec == u"gif")
            QSKIP("without Exif");
        const auto outcome = test::process(photo(), recipeFor(codec, {{u"policy"_s, u"all"_s}}));
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        const QJsonObject tags = read(outcome.files[0], codec, {u"-n"_s});
        QCOMPARE(tags.value("IFD0:Orientation"_L1).toInt(), 1);
        QCOMPARE(tags.value("ExifIFD:ExifImageWidth"_L1).toInt(), 80);
        QCOMPARE(tags.value("ExifIFD:ExifImageHeight"_L1).toInt(), 120);
        QVERIFY(!tags.contains("XMP-tiff:Orientation"_L1));
        QVERIFY(tags.contains("GPS:GPSLatitude"_L1));
    }

    void carriesLongXmp_data() { addCodecs(); }
    void carriesLongXmp()
    {
        QFETCH(QString, codec);
        if (cannotWrite(codec))
            QSKIP("this libvips cannot write that codec");
        const auto outcome = test::process(photo(true), recipeFor(codec, {{u"policy"_s, u"all"_s}}));
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        QVERIFY(!outcome.warned("metadata-lost"));
        const QJsonObject tags = read(outcome.files[0], codec);
        QCOMPARE(tags.value("XMP-photoshop:Instructions"_L1).toString().size(), qsizetype(100'003));
        QCOMPARE(tags.value("XMP-photoshop:City"_L1).toString(), u"Vienna"_s);
    }

    void fencesAndCityHideThePlace()
    {
        const QJsonObject fenced{{u"policy"_s, u"all"_s}, {u"no-place-near"_s, u"Home 48.2 16.3"_s}};
        const auto near = test::process(photo(), recipeFor(u"jpeg"_s, fenced));
        QVERIFY2(near.ok(), near.problem().c_str());
        QVERIFY(!text(read(near.files[0], u"near"_s)).contains(u"Latitude"));
        const QJsonObject coarse{{u"policy"_s, u"all"_s}, {u"place-precision"_s, u"city"_s}};
        const auto city = test::process(photo(), recipeFor(u"jpeg"_s, coarse));
        QVERIFY2(city.ok(), city.problem().c_str());
        const QJsonObject tags = read(city.files[0], u"city"_s, {u"-n"_s});
        QCOMPARE(tags.value("GPS:GPSLatitude"_L1).toDouble(), 48.2);
        QCOMPARE(tags.value("XMP-exif:GPSLongitude"_L1).toDouble(), 16.3);
    }
};

QTEST_GUILESS_MAIN(ExiftoolTest)
#include "exiftool_test.moc"
