// SPDX-License-Identifier: GPL-3.0-or-later
// XMP files beside new pictures: named, written, remembered and verified as the pictures are.
#include "pictures.h"
#include "program.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

namespace {

using namespace Qt::StringLiterals;

QStringList optimize(const QStringList &more)
{
    return QStringList{u"optimize"_s,
                       u"in"_s,
                       u"-o"_s,
                       u"out"_s,
                       u"--preset"_s,
                       u"web-2048"_s,
                       u"--json"_s,
                       u"--set"_s,
                       u"metadata.write-creator=Ada Lens"_s,
                       u"--set"_s,
                       u"metadata.write-city=Vienna"_s}
    + more;
}

const QStringList kWhole{u"--set"_s, u"metadata.write-sidecars=whole"_s};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int total(const Run &run, const char *name)
{
    return run.event(u"finish"_s).value("totals"_L1).toObject().value(QLatin1StringView(name)).toInt();
}

} // namespace

class SidecarsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachPictureHasOneAndItSaysTheSame()
    {
        World world;
        writePicture(world.path(u"in/a.jpg"_s));
        writePicture(world.path(u"in/b/c.jpg"_s), {320, 240}, 1);
        const Run run = world.run(optimize(kWhole));
        QCOMPARE(run.code, 0);
        QCOMPARE(world.files(u"out"_s), (QStringList{u"a.jpg"_s, u"a.jpg.xmp"_s, u"b/c.jpg"_s, u"b/c.jpg.xmp"_s}));
        const QByteArray packet = contentOf(world.path(u"out/a.jpg.xmp"_s));
        QVERIFY2(packet.startsWith("<?xpacket") && packet.contains("Ada Lens") && packet.contains("Vienna"),
                 packet.constData());
        QCOMPARE(total(run, "outputs"), 4);
        QVERIFY(total(run, "saved_bytes") != 0); // still one picture of each photo
    }

    void theStemMayBeEnough()
    {
        World world;
        writePicture(world.path(u"in/a.jpg"_s));
        QCOMPARE(world.run(optimize({u"--set"_s, u"metadata.write-sidecars=stem"_s})).code, 0);
        QCOMPARE(world.files(u"out"_s), (QStringList{u"a.jpg"_s, u"a.xmp"_s}));
    }

    void thePlanShowsThemAndTheirClashes()
    {
        World world;
        writePicture(world.path(u"in/a.jpg"_s));
        writeBytes(world.path(u"out/a.jpg.xmp"_s), "somebody else's");
        QStringList plan = optimize(kWhole);
        plan[0] = u"plan"_s;
        const QJsonArray outputs = world.run(plan).event(u"planned-item"_s).value("outputs"_L1).toArray();
        QCOMPARE(outputs.size(), 2);
        QVERIFY(outputs[0].toObject().value("path"_L1).toString().endsWith(u"/a-2.jpg"_s));
        QVERIFY(outputs[0].toObject().value("numbered"_L1).toBool());
        QVERIFY(outputs[1].toObject().value("path"_L1).toString().endsWith(u"/a-2.jpg.xmp"_s));
        QCOMPARE(world.run(optimize(kWhole)).code, 0);
        QCOMPARE(contentOf(world.path(u"out/a.jpg.xmp"_s)), QByteArray("somebody else's"));
    }

    void whatIsThereIsUpToDateAndWhatIsMissingIsMadeAlone()
    {
        World world;
        writePicture(world.path(u"in/a.jpg"_s));
        QCOMPARE(world.run(optimize(kWhole)).code, 0);
        QCOMPARE(total(world.run(optimize(kWhole)), "up_to_date"), 1);
        const QByteArray packet = contentOf(world.path(u"out/a.jpg.xmp"_s));
        const QDateTime written = QFileInfo(world.path(u"out/a.jpg"_s)).metadataChangeTime();
        QVERIFY(QFile::remove(world.path(u"out/a.jpg.xmp"_s)));
        const Run again = world.run(optimize(kWhole));
        QCOMPARE(again.code, 0);
        QCOMPARE(world.files(u"out"_s), (QStringList{u"a.jpg"_s, u"a.jpg.xmp"_s}));
        QCOMPARE(contentOf(world.path(u"out/a.jpg.xmp"_s)), packet); // the same photo and settings, the same file
        QCOMPARE(QFileInfo(world.path(u"out/a.jpg"_s)).metadataChangeTime(), written);
    }

    void verifyFindsAChangedOne()
    {
        World world;
        writePicture(world.path(u"in/a.jpg"_s));
        QCOMPARE(world.run(optimize(kWhole)).code, 0);
        QCOMPARE(world.run({u"verify"_s}).code, 0);
        QByteArray packet = contentOf(world.path(u"out/a.jpg.xmp"_s));
        writeBytes(world.path(u"out/a.jpg.xmp"_s), packet.replace("Vienna", "Berlin"));
        const Run found = world.run({u"verify"_s});
        QVERIFY(found.code != 0);
        QVERIFY2((found.out + found.err).contains("a.jpg.xmp"), (found.out + found.err).constData());
    }

    void noneStandsBesideAPictureThatIsNotMade()
    {
        World world;
        writePicture(world.path(u"in/a.jpg"_s));
        writePicture(world.path(u"out/a.jpg"_s), {32, 24}, 3); // not ours
        QCOMPARE(world.run(optimize(kWhole + QStringList{u"--set"_s, u"naming.existing=skip"_s})).code, 0);
        QCOMPARE(world.files(u"out"_s), QStringList{u"a.jpg"_s});
    }

    void originalsKeepTheirOwn()
    {
        World world;
        writePicture(world.path(u"in/a.jpg"_s));
        const Run run = world.run({u"optimize"_s, u"in"_s, u"--in-place"_s, u"--preset"_s, u"lossless-cleanup"_s,
                                   u"--set"_s, u"metadata.write-sidecars=whole"_s});
        QVERIFY(run.code != 0);
        QVERIFY2(run.err.contains("XMP files"), run.err.constData());
        QCOMPARE(world.files(u"in"_s), QStringList{u"a.jpg"_s});
    }

    void presetsOfManyPicturesHaveThemToo()
    {
        World world;
        writePicture(world.path(u"in/a.jpg"_s), {64, 48});
        const Run run = world.run({u"optimize"_s, u"in"_s, u"-o"_s, u"out"_s, u"--preset"_s, u"responsive"_s,
                                   u"--json"_s, u"--set"_s, u"metadata.write-city=Vienna"_s, u"--set"_s,
                                   u"metadata.write-sidecars=whole"_s});
        QVERIFY2(run.code == 0, (run.out + run.err).constData());
        const QStringList files = world.files(u"out"_s);
        const QStringList beside = files.filter(QRegularExpression(u"\\.xmp$"_s));
        QVERIFY(files.size() > 31); // more than any preset has pictures
        QCOMPARE(files.size(), 2 * beside.size());
        for (const QString &name : beside)
            QVERIFY2(files.contains(name.chopped(4)) && contentOf(world.path(u"out/"_s + name)).contains("Vienna"),
                     qPrintable(name));
    }
};

QTEST_GUILESS_MAIN(SidecarsTest)
#include "tst_sidecars.moc"
