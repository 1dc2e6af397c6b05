// SPDX-License-Identifier: GPL-3.0-or-later
// Metadata from end to end: sidecars, credits, required fields, dates of files, and what leaves.
#include "pictures.h"
#include "program.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTest>
#include <QTimeZone>

namespace {

using namespace Qt::StringLiterals;

QByteArray sidecar(const QByteArray &city)
{
    return "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
           "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
           "xmlns:exif=\"http://ns.adobe.com/exif/1.0/\" "
           "xmlns:aux=\"http://ns.adobe.com/exif/1.0/aux/\" xmlns:photoshop=\"http://ns.adobe.com/photoshop/1.0/\" "
           "photoshop:City=\""
        + city
        + "\" photoshop:DateCreated=\"2020-05-06T07:08:09+02:00\" "
          "exif:GPSLatitude=\"48,12.0N\" exif:GPSLongitude=\"16,18.0E\" aux:SerialNumber=\"SERIAL-4711\">"
          "<dc:creator><rdf:Seq><rdf:li>Ada "
          "Lens</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>";
}

QJsonObject privacy(World &world, const QStringList &arguments)
{
    const Run run = world.run(QStringList{u"inspect"_s, u"--privacy"_s, u"--json"_s} + arguments);
    return run.code == 0 && !run.events().isEmpty() ? run.events().first() : QJsonObject();
}

/// "group tag" of a list of tags.
QStringList tagsIn(const QJsonValue &tags)
{
    QStringList list;
    for (const QJsonValue &tag : tags.toArray())
        list.append(tag.toObject().value("group"_L1).toString() + u' ' + tag.toObject().value("tag"_L1).toString());
    return list;
}

QString valueOf(const QJsonValue &tags, const QString &key)
{
    for (const QJsonValue &tag : tags.toArray())
        if (tag.toObject().value("tag"_L1).toString() == key)
            return tag.toObject().value("value"_L1).toString();
    return {};
}

} // namespace

class MetadataProgramTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sidecarCountsAndAChangedOneMakesThePhotoAnew()
    {
        World world;
        writePicture(world.path(u"in/a.jpg"_s));
        writeBytes(world.path(u"in/a.jpg.xmp"_s), sidecar("Vienna"));
        const QStringList run{u"optimize"_s, u"in"_s,       u"-o"_s,    u"out"_s,
                              u"--preset"_s, u"web-2048"_s, u"--set"_s, u"metadata.policy=custom"_s,
                              u"--json"_s};
        QCOMPARE(world.run(run).code, 0);
        QJsonObject said = privacy(world, {world.path(u"out/a.jpg"_s)});
        QCOMPARE(valueOf(said.value("before"_L1), u"Xmp.photoshop.City"_s), u"Vienna"_s);
        QCOMPARE(world.run(run).event(u"finish"_s).value("totals"_L1).toObject().value("up_to_date"_L1).toInt(), 1);
        QCOMPARE(world.files(u"out"_s).size(), 1);

        writeBytes(world.path(u"in/a.jpg.xmp"_s), sidecar("Graz and more"));
        QCOMPARE(world.run(run).code, 0);
        const QStringList made = world.files(u"out"_s);
        QCOMPARE(made.size(), 2);
        QStringList cities;
        for (const QString &name : made)
            cities.append(
                valueOf(privacy(world, {world.path(u"out/"_s + name)}).value("before"_L1), u"Xmp.photoshop.City"_s));
        QVERIFY(cities.contains(u"Graz and more"_s));
    }

    void sidecarsCanBeLeftAlone()
    {
        World world;
        writePicture(world.path(u"a.jpg"_s));
        writeBytes(world.path(u"a.xmp"_s), sidecar("Vienna"));
        QCOMPARE(world
                     .run({u"optimize"_s, u"a.jpg"_s, u"-o"_s, u"out"_s, u"--set"_s, u"metadata.policy=all"_s,
                           u"--set"_s, u"metadata.read-sidecars=false"_s})
                     .code,
                 0);
        QVERIFY(!tagsIn(privacy(world, {world.path(u"out/a.jpg"_s)}).value("before"_L1))
                     .contains(u"description Xmp.photoshop.City"_s));
    }

    void photosOfABurstHaveAFolderOfTheirOwn()
    {
        World world;
        for (const char *name : {"a", "b", "c"})
            writePicture(world.path(u"in/%1.jpg"_s.arg(QLatin1StringView(name))), {320, 240}, name[0]);
        QByteArray burst = sidecar("Vienna");
        burst.replace("photoshop:City",
                      "xmlns:GCamera=\"http://ns.google.com/photos/1.0/camera/\" GCamera:BurstID=\"0F2A4C1E-77D0\" "
                      "photoshop:City");
        writeBytes(world.path(u"in/a.xmp"_s), burst);
        writeBytes(world.path(u"in/c.xmp"_s), burst);
        const QStringList naming{u"--name"_s, u"{dir}/{burst:8}/{name}.{ext}"_s};
        QCOMPARE(world.run(QStringList{u"optimize"_s, u"in"_s, u"-o"_s, u"out"_s} + naming).code, 0);
        QCOMPARE(world.files(u"out"_s), (QStringList{u"0F2A4C1E/a.jpg"_s, u"0F2A4C1E/c.jpg"_s, u"b.jpg"_s}));
    }

    void aDamagedSidecarIsNamedAndHarmsNothing()
    {
        World world;
        writePicture(world.path(u"a.jpg"_s));
        writeBytes(world.path(u"a.xmp"_s), "<x:xmpmeta broken");
        const Run run = world.run({u"optimize"_s, u"a.jpg"_s, u"-o"_s, u"out"_s, u"--json"_s});
        QCOMPARE(run.code, 0);
        QVERIFY(run.out.contains("metadata-damaged"));
    }

    void planSaysWhichPhotosLackWhat()
    {
        World world;
        writePicture(world.path(u"in/a.jpg"_s));
        writePicture(world.path(u"in/b.jpg"_s), {320, 240}, 1);
        writeBytes(world.path(u"in/b.xmp"_s), sidecar("Vienna"));
        const QStringList plan{u"plan"_s,  u"in"_s,
                               u"-o"_s,    u"out"_s,
                               u"--set"_s, u"metadata.policy=custom"_s,
                               u"--set"_s, u"metadata.required=creator, city, date, copyright"_s,
                               u"--set"_s, u"metadata.write-copyright=© {creator}"_s};
        const Run run = world.run(plan);
        QCOMPARE(run.code, 0);
        QVERIFY2(run.out.contains("lacks creator, city, date, copyright"), run.out.constData());
        QVERIFY2(run.out.contains("1 photo: required fields are missing"), run.out.constData());
        QVERIFY(!QFileInfo::exists(world.path(u"out"_s)));
    }

    void pressPresetRequiresItsFields()
    {
        World world;
        writePicture(world.path(u"in/a.jpg"_s));
        const Run run = world.run({u"plan"_s, u"in"_s, u"-o"_s, u"out"_s, u"--preset"_s, u"press"_s, u"--json"_s});
        QVERIFY2(run.out.contains("fields-missing"), run.out.constData());
        QVERIFY(run.out.contains("creator, copyright, credit, caption, city, country, date"));
    }

    void creditsFillInWhatThePresetDoesNotWriteItself()
    {
        World world;
        writePicture(world.path(u"a.jpg"_s));
        writeBytes(world.path(u"config/glassine/credits/studio.json"_s),
                   "{\"creator\": \"Jane Doe\", \"copyright\": \"© Jane Doe\", \"credit\": \"Doe / Agency\"}");
        QCOMPARE(world
                     .run({u"optimize"_s, u"a.jpg"_s, u"-o"_s, u"out"_s, u"--set"_s, u"metadata.credits=studio"_s,
                           u"--set"_s, u"metadata.write-copyright=All rights reserved, {creator|Jane}"_s})
                     .code,
                 0);
        const QJsonValue tags = privacy(world, {world.path(u"out/a.jpg"_s)}).value("before"_L1);
        QCOMPARE(valueOf(tags, u"Exif.Image.Artist"_s), u"Jane Doe"_s);
        QCOMPARE(valueOf(tags, u"Exif.Image.Copyright"_s), u"All rights reserved, Jane"_s);
        QCOMPARE(valueOf(tags, u"Iptc.Application2.Credit"_s), u"Doe / Agency"_s);

        const Run run = world.run(
            {u"optimize"_s, u"a.jpg"_s, u"-o"_s, u"out"_s, u"--set"_s, u"metadata.credits=studoi"_s});
        QCOMPARE(run.code, 2);
        QVERIFY2(run.err.contains("did you mean \"studio\""), run.err.constData());
        QCOMPARE(
            world.run({u"optimize"_s, u"a.jpg"_s, u"-o"_s, u"out"_s, u"--set"_s, u"metadata.credits=../../a"_s}).code,
            2);
    }

    void fileDateIsThatOfThePhotoWithItsOffset_data()
    {
        QTest::addColumn<QString>("setting");
        QTest::addColumn<QDateTime>("date");
        QTest::newRow("taken") << u"taken"_s << QDateTime(QDate(2020, 5, 6), QTime(5, 8, 9), QTimeZone::utc());
        QTest::newRow("keep") << u"keep"_s << QDateTime(QDate(2001, 2, 3), QTime(4, 5, 6), QTimeZone::utc());
        QTest::newRow("now") << u"now"_s << QDateTime();
    }
    void fileDateIsThatOfThePhotoWithItsOffset()
    {
        QFETCH(QString, setting);
        QFETCH(QDateTime, date);
        World world;
        writePicture(world.path(u"a.jpg"_s));
        writeBytes(world.path(u"a.xmp"_s), sidecar("Vienna"));
        QFile photo(world.path(u"a.jpg"_s));
        QVERIFY(photo.open(QIODevice::ReadWrite));
        QVERIFY(photo.setFileTime(QDateTime(QDate(2001, 2, 3), QTime(4, 5, 6), QTimeZone::utc()),
                                  QFileDevice::FileModificationTime));
        photo.close();
        const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-2);
        QCOMPARE(
            world.run({u"optimize"_s, u"a.jpg"_s, u"-o"_s, u"out"_s, u"--set"_s, u"metadata.file-date="_s + setting})
                .code,
            0);
        const QDateTime made = QFileInfo(world.path(u"out/a.jpg"_s)).lastModified().toUTC();
        if (date.isValid())
            QCOMPARE(made, date);
        else
            QVERIFY(made >= before);
    }

    void saysWhatLeavesUnderAPreset()
    {
        World world;
        writePicture(world.path(u"a.jpg"_s));
        writeBytes(world.path(u"a.xmp"_s), sidecar("Vienna"));
        const QJsonObject said = privacy(world, {u"a.jpg"_s, u"--preset"_s, u"web-2048"_s});
        const QStringList before = tagsIn(said.value("before"_L1));
        for (const char *tag : {"gps Xmp.exif.GPSLatitude", "serials Xmp.aux.SerialNumber", "creator Xmp.dc.creator"})
            QVERIFY2(before.contains(QString::fromUtf8(tag)), tag);
        const QJsonObject file = said.value("after"_L1).toArray().at(0).toObject();
        const QStringList after = tagsIn(file.value("tags"_L1));
        QVERIFY(after.contains(u"creator Xmp.dc.creator"_s) && after.contains(u"dates Xmp.photoshop.DateCreated"_s));
        QVERIFY(after.filter(u"GPS"_s).isEmpty() && after.filter(u"serials"_s).isEmpty());
        QVERIFY(world.files(u"out"_s).isEmpty());

        const Run words = world.run({u"inspect"_s, u"--privacy"_s, u"--preset"_s, u"web-2048"_s, u"a.jpg"_s});
        QCOMPARE(words.code, 0);
        QVERIFY2(words.out.contains("Place (GPS)") && words.out.contains("stays here") && words.out.contains("leaves"),
                 words.out.constData());
        QCOMPARE(world.run({u"inspect"_s, u"--preset"_s, u"web-2048"_s, u"a.jpg"_s}).code, 2);
        QCOMPARE(world.run({u"inspect"_s, u"--privacy"_s, u"--preset"_s, u"nothing-like-it"_s, u"a.jpg"_s}).code, 2);
    }
};

QTEST_GUILESS_MAIN(MetadataProgramTest)
#include "tst_metadata.moc"
