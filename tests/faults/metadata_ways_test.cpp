// SPDX-License-Identifier: GPL-3.0-or-later
// What stays of metadata is a matter of the policy alone, not of the way a photo takes: coded anew, smaller, without
// loss, as its own bytes, or as another format. exiftool is the judge.

#include "baggage.h"
#include "scene.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTest>

namespace {

using namespace Qt::StringLiterals;

constexpr int kPatienceMs = 120'000;

/// Facts of the new file itself, which differ by right.
bool isOfTheFile(const QString &tag)
{
    static const QStringList kGroups{u"System"_s, u"File"_s, u"ExifTool"_s, u"Composite"_s, u"JFIF"_s, u"Adobe"_s};
    static const QStringList kTags{
        u"ExifImageWidth"_s, u"ExifImageHeight"_s, u"ImageWidth"_s,      u"ImageHeight"_s,     u"XResolution"_s,
        u"YResolution"_s,    u"ResolutionUnit"_s,  u"PixelXDimension"_s, u"PixelYDimension"_s, u"PixelsPerUnitX"_s,
        u"PixelsPerUnitY"_s, u"PixelUnits"_s,      u"IPTCDigest"_s}; // who wrote last
    const QString group = tag.section(u':', 0, 0);
    return group.startsWith("ICC"_L1) || kGroups.contains(group) || kTags.contains(tag.section(u':', 1));
}

/// "group:tag" and value of all that exiftool sees, with its bytes' order and blocks left out.
QMap<QString, QString> tagsOf(const QString &path)
{
    QProcess tool;
    tool.start(u"exiftool"_s, {u"-j"_s, u"-G1"_s, u"-a"_s, path});
    tool.waitForFinished();
    const QJsonObject all = QJsonDocument::fromJson(tool.readAllStandardOutput()).array().first().toObject();
    QMap<QString, QString> tags;
    for (auto tag = all.begin(); tag != all.end(); ++tag)
        if (!isOfTheFile(tag.key()) && tag.key() != "SourceFile"_L1)
            tags[tag.key()] = QString::fromUtf8(QJsonDocument(QJsonArray{tag.value()}).toJson(QJsonDocument::Compact));
    return tags;
}

QStringList differences(const QMap<QString, QString> &one, const QMap<QString, QString> &other)
{
    QStringList differing;
    for (auto tag = one.cbegin(); tag != one.cend(); ++tag)
        if (other.value(tag.key()) != tag.value())
            differing.append(u"%1: %2 or %3"_s.arg(tag.key(), tag.value(), other.value(tag.key())));
    for (auto tag = other.cbegin(); tag != other.cend(); ++tag)
        if (!one.contains(tag.key()))
            differing.append(u"%1: nothing or %2"_s.arg(tag.key(), tag.value()));
    return differing;
}

} // namespace

class MetadataWaysTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyWayOfDeliveringKeepsTheSame_data();
    void everyWayOfDeliveringKeepsTheSame();

private:
    QMap<QString, QString> deliveredTags(const QString &preset, const QStringList &settings);

    Scene m_scene;
};

void MetadataWaysTest::initTestCase()
{
    if (QStandardPaths::findExecutable(u"exiftool"_s).isEmpty())
        QSKIP("exiftool is not installed");
    QDir().mkpath(m_scene.path(u"photos"_s));
    const QString photo = m_scene.path(u"photos/a.jpg"_s);
    QVERIFY(baggage::picture(300, 200).save(photo, "JPEG", 15)); // so tight that coding it anew makes it larger
    QCOMPARE(QProcess::execute(u"exiftool"_s,
                               {u"-q"_s,
                                u"-overwrite_original"_s,
                                u"-Artist=Ada Lens"_s,
                                u"-Copyright=(c) Ada"_s,
                                u"-DateTimeOriginal=2026:01:02 03:04:05"_s,
                                u"-Make=Maker"_s,
                                u"-Model=One"_s,
                                u"-LensModel=Fifty"_s,
                                u"-BodySerialNumber=4711"_s,
                                u"-GPSLatitude=48.1"_s,
                                u"-GPSLatitudeRef=N"_s,
                                u"-UserComment=words"_s,
                                u"-XMP-dc:Creator=Ada Lens"_s,
                                u"-XMP-dc:Rights=(c) Ada"_s,
                                u"-XMP-xmp:Rating=4"_s,
                                u"-XMP-photoshop:City=Town"_s,
                                u"-IPTC:By-line=Ada Lens"_s,
                                u"-IPTC:CopyrightNotice=(c) Ada"_s,
                                u"-IPTC:City=Town"_s,
                                photo}),
             0);
    m_scene.rememberOriginals(u"photos"_s);
}

QMap<QString, QString> MetadataWaysTest::deliveredTags(const QString &preset, const QStringList &settings)
{
    m_scene.startAfresh();
    const Ending ending = m_scene.run(m_scene.optimize(preset) + settings, kPatienceMs);
    const QStringList made = m_scene.outputs();
    if (ending.code != 0 || made.size() != 1 || !m_scene.changedOriginals().isEmpty())
        QTest::qFail(qPrintable(ending.text() + made.join(u' ')), __FILE__, __LINE__);
    return made.isEmpty() ? QMap<QString, QString>() : tagsOf(m_scene.path(u"out/"_s + made.first()));
}

void MetadataWaysTest::everyWayOfDeliveringKeepsTheSame_data()
{
    QTest::addColumn<QString>("policy");
    for (const char *policy : {"all", "camera", "copyright", "none"})
        QTest::newRow(policy) << QString::fromLatin1(policy);
}

void MetadataWaysTest::everyWayOfDeliveringKeepsTheSame()
{
    QFETCH(const QString, policy);
    const QString web = u"web-2048"_s;
    const QStringList asPolicy{u"--metadata"_s, policy};
    const QMap<QString, QString> anew = deliveredTags(web, asPolicy + QStringList{u"--quality"_s, u"1"_s});
    QCOMPARE(anew.contains(u"GPS:GPSLatitude"_s), policy == "all"_L1);
    QCOMPARE(anew.contains(u"IFD0:Artist"_s), policy != "none"_L1);
    const struct {
        const char *name;
        QString preset;
        QStringList settings;
    } ways[] = {
        {"smaller", web, {u"--long-edge"_s, u"50"_s}},
        {"its own bytes where possible", web, {u"--quality"_s, u"100"_s, u"--set"_s, u"never-larger=true"_s}},
        {"without loss", u"lossless-cleanup"_s, {}},
    };
    for (const auto &[name, preset, settings] : ways) {
        const QStringList differing = differences(anew, deliveredTags(preset, asPolicy + settings));
        QVERIFY2(differing.isEmpty(), qPrintable(QString::fromLatin1(name) + u": "_s + differing.join(u"; "_s)));
    }
    for (const char *format : {"png", "webp", "avif", "jxl", "tiff"}) {
        const auto tags = deliveredTags(web, asPolicy + QStringList{u"--format"_s, QString::fromLatin1(format)});
        for (const char *tag : {"Artist", "Copyright", "DateTimeOriginal", "Model", "GPSLatitude", "SerialNumber",
                                "UserComment", "Creator", "Rights", "Rating"}) {
            const auto has = [tag](const QMap<QString, QString> &all) {
                const QString end = u':' + QString::fromLatin1(tag);
                return std::any_of(all.keyBegin(), all.keyEnd(),
                                   [&end](const QString &key) { return key.endsWith(end); });
            };
            QVERIFY2(has(tags) == has(anew),
                     qPrintable(u"%1 as %2"_s.arg(QLatin1StringView(tag), QLatin1StringView(format))));
        }
    }
}

QTEST_GUILESS_MAIN(MetadataWaysTest)
#include "metadata_ways_test.moc"
