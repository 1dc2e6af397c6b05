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

#include <algorithm>
#include <cmath>

using namespace glassine;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *kCodecs[] = {"jpeg", "png", "webp", "tiff", "avif", "jxl", "gif"};

metadata::Settings settingsOf(const QJsonObject &json)
{
    const QJsonObject recipe{{u"metadata"_s, json},
                             {u"renditions"_s, QJsonArray{QJsonObject{{u"id"_s, u"a"_s}, {u"format"_s, u"same"_s}}}}};
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
        packet.insert(packet.find("photoshop:City"),
                      "photoshop:Instructions=\"" + std::string(100'000, 'i') + "END\" ");
        blocks.xmp.assign(reinterpret_cast<const std::byte *>(packet.data()),
                          reinterpret_cast<const std::byte *>(packet.data()) + packet.size());
    }
    return test::encoded("jpeg", test::texture({300, 200}), blocks);
}

constexpr const char *kBurst = "0F2A4C1E-77D0-4B6B-9D55-3B0D7B1E1F00";

QByteArray big(quint32 value, int bytes)
{
    QByteArray text;
    for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8)
        text += char(value >> shift & 255);
    return text;
}

using test::bytesOf;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// One directory of one entry, and its value behind it.
QByteArray directory(quint32 tag, quint32 type, quint32 count, quint32 value)
{
    return big(1, 2) + big(tag, 2) + big(type, 2) + big(count, 4) + big(value, 4) + big(0, 4);
}

/// Exif of a phone whose maker note holds one tag.
Bytes exifWithAppleNote(quint32 tag, const QByteArray &text)
{
    constexpr quint32 kHead = 8, kDirectory = 18, kNoteHead = 14;
    const QByteArray note = QByteArray("Apple iOS\0\0\1MM", 14)
        + directory(tag, 2, quint32(text.size()) + 1, kNoteHead + kDirectory) + text + '\0';
    const QByteArray exif = QByteArray("MM\0*", 4) + big(kHead, 4) + directory(0x8769, 4, 1, kHead + kDirectory)
        + directory(0x927c, 7, quint32(note.size()), kHead + 2 * kDirectory) + note;
    return bytesOf(exif);
}

std::string burstIn(const Bytes &photo)
{
    const UniqueFd file = test::fileWith(photo);
    const auto facts = pipeline::probePhoto(test::sourceOf(file.get()));
    const auto burst = facts ? facts->summary.find(metadata::kBurstFact)
                             : std::map<std::string, std::string>::const_iterator();
    return facts && burst != facts->summary.end() ? burst->second : std::string();
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
        if (!out.open(QIODevice::WriteOnly)
            || out.write(reinterpret_cast<const char *>(file.data()), qint64(file.size())) < 0)
            return {};
        out.close();
        QProcess exiftool;
        exiftool.start(u"exiftool"_s,
                       QStringList{u"-json"_s, u"-G1"_s, u"-a"_s, u"-u"_s, u"-ee"_s} + more + QStringList{path});
        exiftool.waitForFinished();
        return QJsonDocument::fromJson(exiftool.readAllStandardOutput()).array().at(0).toObject();
    }

    static void addCodecs()
    {
        QTest::addColumn<QString>("codec");
        for (const char *codec : kCodecs)
            QTest::newRow(codec) << QString::fromUtf8(codec);
    }

    /// The left half red, the right one green.
    static vips::VImage redAndGreen()
    {
        const vips::VImage red = vips::VImage::black(150, 200, vips::VImage::option()->set("bands", 3))
            + std::vector<double>{220, 30, 30};
        const vips::VImage green = vips::VImage::black(150, 200, vips::VImage::option()->set("bands", 3))
            + std::vector<double>{30, 180, 30};
        return red.join(green, VIPS_DIRECTION_HORIZONTAL)
            .cast(VIPS_FORMAT_UCHAR)
            .copy(vips::VImage::option()->set("interpretation", VIPS_INTERPRETATION_sRGB));
    }

    /// As exiftool takes it out.
    vips::VImage smallIn(const Bytes &file, const QString &codec)
    {
        read(file, codec); // writes it
        QProcess exiftool;
        exiftool.start(
            u"exiftool"_s,
            {u"-b"_s, codec == u"tiff" ? u"-ThumbnailTIFF"_s : u"-ThumbnailImage"_s, m_folder.filePath(codec)});
        exiftool.waitForFinished();
        const QByteArray small = exiftool.readAllStandardOutput();
        return vips::VImage::new_from_buffer(small.constData(), std::size_t(small.size()), "").copy_memory();
    }

    static bool cannotWrite(const QString &codec)
    {
        return !codecs::available(*codecs::codecById(codec.toStdString()));
    }

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
        for (const char *trace :
             {"SERIAL", "LENS-0815", "Owner Ona", "GPSLatitude", "GPSPosition", "FACENAME", "HISTORYAGENT",
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
        // The stored digest is that of the datasets: nobody has changed them since.
        if (codec == u"jpeg" || codec == u"tiff")
            QCOMPARE(tags.value("Photoshop:IPTCDigest"_L1),
                     read(outcome.files[0], codec, {u"-CurrentIPTCDigest"_s}).value("File:CurrentIPTCDigest"_L1));
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

    void theFileBesideHoldsWhatTheFormatCannot_data()
    {
        QTest::addColumn<QString>("codec");
        QTest::newRow("jpeg") << u"jpeg"_s;
        QTest::newRow("gif") << u"gif"_s;
    }
    void theFileBesideHoldsWhatTheFormatCannot()
    {
        QFETCH(QString, codec);
        pipeline::Recipe recipe = recipeFor(
            codec, {{u"policy"_s, u"custom"_s}, {u"write-sidecars"_s, u"whole"_s}, {u"write-city"_s, u"Zürich"_s}});
        pipeline::addSidecars(recipe);
        const auto outcome = test::process(photo(), recipe);
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        QCOMPARE(outcome.files.size(), std::size_t(2));
        const QJsonObject tags = read(outcome.files[1], codec + u".xmp"_s);
        QCOMPARE(tags.value("File:FileType"_L1).toString(), u"XMP"_s);
        QCOMPARE(tags.value("XMP-photoshop:City"_L1).toString(), u"Zürich"_s);
        QCOMPARE(tags.value("XMP-dc:Creator"_L1).toString(), u"Ada Lens"_s);
        QCOMPARE(tags.value("XMP-tiff:Model"_L1).toString(), u"Bench 1"_s); // of Exif
        const QString said = text(tags);
        for (const char *trace :
             {"SERIAL", "LENS-0815", "Owner Ona", "GPS", "FACENAME", "HISTORYAGENT", "EDITORNAME", "Warning"})
            QVERIFY2(!said.contains(QString::fromUtf8(trace)), trace);
    }

    void aFileBesideSparesTheWarning()
    {
        QJsonObject json{{u"policy"_s, u"all"_s}};
        pipeline::Recipe recipe = recipeFor(u"gif"_s, json);
        const auto lost = [&](const char *tag) {
            const auto outcome = test::process(photo(), recipe);
            return std::any_of(outcome.rendition().warnings.begin(), outcome.rendition().warnings.end(),
                               [tag](const pipeline::Warning &w) {
                                   return w.code == "metadata-not-carried" && w.detail.find(tag) != std::string::npos;
                               });
        };
        QVERIFY(lost("MakerNote")); // no XMP property tells it, beside or inside
        recipe.metadata.sidecars = files::SidecarName::Whole;
        pipeline::addSidecars(recipe);
        QVERIFY(lost("MakerNote"));
        QVERIFY(!lost("Artist"));
    }

    void findsTheNewThumbnail_data()
    {
        QTest::addColumn<QString>("codec");
        QTest::newRow("jpeg") << u"jpeg"_s;
        QTest::newRow("tiff") << u"tiff"_s;
    }
    void findsTheNewThumbnail()
    {
        QFETCH(QString, codec);
        pipeline::Recipe recipe = recipeFor(codec, {{u"policy"_s, u"none"_s}, {u"new-thumbnails"_s, true}});
        recipe.renditions[0].operations = {test::resizeTo(240)};
        recipe.color.output = color::OutputSpace::AdobeRgb; // the thumbnail is sRGB all the same
        const Bytes colorful = test::encoded("png", redAndGreen());
        const auto outcome = test::process(colorful, recipe);
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        const vips::VImage small = smallIn(outcome.files[0], codec);
        QCOMPARE(std::max(small.width(), small.height()), 160);
        QCOMPARE(small.interpretation(), VIPS_INTERPRETATION_sRGB);
        const std::vector<double> left = small(20, 50), right = small(small.width() - 20, 50);
        QVERIFY(std::abs(left[0] - 220) < 6 && std::abs(left[1] - 30) < 6 && std::abs(right[0] - 30) < 6
                && std::abs(right[1] - 180) < 6);
        recipe.metadata.newThumbnails = false;
        const auto without = test::process(colorful, recipe);
        QVERIFY(!text(read(without.files[0], codec)).contains(u"Thumbnail"));
    }

    void historyGoesOn()
    {
        metadata::Blocks blocks = test::talkativeBlocks();
        std::string packet(reinterpret_cast<const char *>(blocks.xmp.data()), blocks.xmp.size());
        packet.insert(packet.find("photoshop:City"),
                      "xmpMM:InstanceID=\"xmp.iid:old\" xmpMM:DocumentID=\"xmp.did:doc\" ");
        blocks.xmp.assign(reinterpret_cast<const std::byte *>(packet.data()),
                          reinterpret_cast<const std::byte *>(packet.data()) + packet.size());
        const Bytes source = test::encoded("jpeg", test::texture({300, 200}), blocks);
        const auto made = [&](const QString &codec) {
            const auto outcome = test::process(source, recipeFor(codec, {{u"policy"_s, u"all"_s}}));
            return outcome.ok() ? read(outcome.files[0], codec, {u"-struct"_s}) : QJsonObject();
        };
        const QJsonObject tags = made(u"png"_s);
        const QJsonArray events = tags.value("XMP-xmpMM:History"_L1).toArray();
        QCOMPARE(events.size(), 3);
        QCOMPARE(events[0].toObject().value("SoftwareAgent"_L1).toString(), u"HISTORYAGENT"_s);
        QCOMPARE(events[1].toObject().value("Parameters"_L1).toString(), u"converted from image/jpeg to image/png"_s);
        QCOMPARE(events[2].toObject().value("Action"_L1).toString(), u"saved"_s);
        QCOMPARE(events[2].toObject().value("InstanceID"_L1), tags.value("XMP-xmpMM:InstanceID"_L1));
        const QJsonObject from = tags.value("XMP-xmpMM:DerivedFrom"_L1).toObject();
        QCOMPARE(from.value("InstanceID"_L1).toString(), u"xmp.iid:old"_s);
        QCOMPARE(from.value("DocumentID"_L1).toString(), u"xmp.did:doc"_s);
        QCOMPARE(tags.value("XMP-xmpMM:OriginalDocumentID"_L1).toString(), u"xmp.did:doc"_s);
        QVERIFY(tags.value("XMP-xmpMM:DocumentID"_L1).toString().startsWith(u"xmp.did:"_s)
                && tags.value("XMP-xmpMM:DocumentID"_L1).toString() != u"xmp.did:doc"_s);
        QCOMPARE(made(u"jpeg"_s).value("XMP-xmpMM:History"_L1).toArray().size(),
                 2); // converted from nothing to nothing
        QVERIFY(made(u"webp"_s).value("XMP-xmpMM:InstanceID"_L1)
                != tags.value("XMP-xmpMM:InstanceID"_L1)); // no two files share a number
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
        static const QStringList kCoarse{u"GPSLatitude"_s, u"GPSLatitudeRef"_s, u"GPSLongitude"_s, u"GPSLongitudeRef"_s,
                                         u"GPSVersionID"_s};
        for (const QString &key : tags.keys())
            if (key.startsWith(u"GPS:"_s) || key.startsWith(u"XMP-exif:GPS"_s))
                QVERIFY2(kCoarse.contains(key.section(u':', 1)), qPrintable(key));

        const QJsonObject elsewhere{{u"policy"_s, u"all"_s},
                                    {u"no-place-near"_s, u"Home 48.2 16.35 200 m; Studio 47 11 5 km"_s}};
        const auto far = test::process(photo(), recipeFor(u"jpeg"_s, elsewhere));
        QVERIFY2(far.ok(), far.problem().c_str());
        QCOMPARE(read(far.files[0], u"far"_s, {u"-n"_s}).value("GPS:GPSLatitude"_L1),
                 read(photo(), u"source"_s, {u"-n"_s}).value("GPS:GPSLatitude"_L1));
    }

    void whatOlderProgramsPutIntoPngsGoesAlong()
    {
        if (QStandardPaths::findExecutable(u"convert"_s).isEmpty())
            QSKIP("ImageMagick is not installed");
        read(photo(), u"source.jpg"_s); // writes it
        const QString png = m_folder.filePath(u"old.png"_s);
        QProcess::execute(u"convert"_s, {m_folder.filePath(u"source.jpg"_s), png});
        QProcess::execute(u"exiftool"_s,
                          {u"-q"_s, u"-overwrite_original"_s, u"-XMP:all="_s, u"-PNG:Author=Ada Lens"_s, png});
        const QByteArray bytes = contentOf(png);
        QVERIFY(bytes.contains("Raw profile type iptc"));
        const auto outcome = test::process(bytesOf(bytes), recipeFor(u"jpeg"_s, {{u"policy"_s, u"all"_s}}));
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        const QJsonObject tags = read(outcome.files[0], u"old.jpg"_s, {u"-n"_s});
        QCOMPARE(tags.value("IFD0:Model"_L1).toString(), u"Bench 1"_s);
        QVERIFY2(tags.contains("IPTC:By-line"_L1), qPrintable(text(tags)));
        QCOMPARE(tags.value("IFD0:Orientation"_L1).toInt(), 1);
        QCOMPARE(outcome.rendition().size, (Size{80, 120})); // it lay on its side
        const auto &warnings = outcome.rendition().warnings;
        QVERIFY(std::any_of(warnings.begin(), warnings.end(),
                            [](const auto &w) { return w.code == "metadata-not-carried" && w.detail == "Author"; }));
    }

    /// Most programs put a processing instruction before the packet; libvips 8.14 takes such a packet for no XMP.
    void xmpOfHeifsIsReadHoweverItBegins()
    {
        if (cannotWrite(u"avif"_s))
            QSKIP("AVIF cannot be written here");
        const QString avif = m_folder.filePath(u"said.avif"_s);
        read(test::encoded("avif", test::texture({64, 48})), u"said.avif"_s); // writes it
        QProcess::execute(u"exiftool"_s, {u"-q"_s, u"-overwrite_original"_s, u"-XMP-photoshop:City=Vienna"_s, avif});
        const QByteArray bytes = contentOf(avif);
        QVERIFY(bytes.contains("<?xpacket"));
        const auto outcome = test::process(bytesOf(bytes), recipeFor(u"jpeg"_s, {{u"policy"_s, u"all"_s}}));
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        QCOMPARE(read(outcome.files[0], u"said.jpg"_s).value("XMP-photoshop:City"_L1).toString(), u"Vienna"_s);
    }

    void photosOfABurstKnowIt()
    {
        const Bytes apple = test::encoded("jpeg", test::texture({30, 20}), {exifWithAppleNote(0x0b, kBurst), {}, {}});
        QCOMPARE(read(apple, u"apple"_s).value("Apple:BurstUUID"_L1).toString(), QString::fromLatin1(kBurst));
        QCOMPARE(burstIn(apple), std::string(kBurst));
        read(test::encoded("jpeg", test::texture({30, 20})), u"android.jpg"_s); // writes it
        QProcess::execute(u"exiftool"_s,
                          {u"-q"_s, u"-overwrite_original"_s,
                           u"-XMP-GCamera:BurstID=%1"_s.arg(QLatin1StringView(kBurst)),
                           m_folder.filePath(u"android.jpg"_s)});
        const QByteArray android = contentOf(m_folder.filePath(u"android.jpg"_s));
        QVERIFY(!android.isEmpty());
        QCOMPARE(burstIn(bytesOf(android)), std::string(kBurst));
        QCOMPARE(burstIn(test::encoded("jpeg", test::texture({30, 20}), {exifWithAppleNote(0x11, kBurst), {}, {}})),
                 std::string());
    }

    void dateAndItsOffsetSurvive_data() { addCodecs(); }
    void dateAndItsOffsetSurvive()
    {
        QFETCH(QString, codec);
        if (cannotWrite(codec))
            QSKIP("this libvips cannot write that codec");
        metadata::Blocks blocks = test::talkativeBlocks();
        std::string packet(reinterpret_cast<const char *>(blocks.xmp.data()), blocks.xmp.size());
        packet.replace(packet.find("photoshop:DateCreated=\"2026-11-20T19:46:17"), 42,
                       "photoshop:DateCreated=\"2026-11-20T19:46:17+01:00");
        blocks.xmp.assign(reinterpret_cast<const std::byte *>(packet.data()),
                          reinterpret_cast<const std::byte *>(packet.data()) + packet.size());
        const auto outcome = test::process(test::encoded("jpeg", test::texture({300, 200}), blocks),
                                           recipeFor(codec, {{u"policy"_s, u"copyright"_s}}));
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        QVERIFY2(text(read(outcome.files[0], codec)).contains(u"2026:11:20 19:46:17+01:00"),
                 qPrintable(text(read(outcome.files[0], codec))));
        // As a source it is dated alike: by this the file is dated where a preset says so.
        const UniqueFd file = test::fileWith(outcome.files[0]);
        const auto facts = pipeline::probePhoto(test::sourceOf(file.get()));
        QVERIFY(facts);
        QCOMPARE(facts->dateTaken, std::string("2026-11-20T19:46:17"));
        QCOMPARE(facts->dateOffset, std::string("+01:00"));
    }
};

QTEST_GUILESS_MAIN(ExiftoolTest)
#include "exiftool_test.moc"
