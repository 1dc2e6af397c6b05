// SPDX-License-Identifier: GPL-3.0-or-later
// Renditions that a service makes: what is sent, what is believed of what comes back, and nothing sent twice.
#include "pictures.h"
#include "shop.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCryptographicHash>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 60'000;
constexpr QSize kPhotoSize(320, 240);
constexpr QSize kSize(200, 150);

QByteArray sha1(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex();
}

QByteArray encoded(const QImage &image, const char *format = "jpg", int quality = 70)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, format, quality) ? buffer.data() : QByteArray();
}

QImage scaled(const QImage &image, QSize size = kSize)
{
    return image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

/// With a segment of the service's own.
QByteArray withComment(QByteArray jpeg)
{
    const QByteArray text = "COMMENT-CANARY";
    QByteArray segment("\xff\xfe\0", 3);
    segment.append(char(text.size() + 2));
    return jpeg.insert(2, segment + text);
}

/// With an Exif block that says so: orientation 6.
QByteArray lyingOnItsSide(QByteArray jpeg)
{
    const QByteArray exif("\xff\xe1\0\x22"
                          "Exif\0\0"
                          "II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0",
                          36);
    return jpeg.insert(2, exif);
}

QByteArray proc(qint64 id, const QString &name)
{
    QFile file(u"/proc/%1/%2"_s.arg(id).arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

/// Of a process's children, the one that has a network.
pid_t senderOf(qint64 id)
{
    for (const QString &thread : QDir(u"/proc/%1/task"_s.arg(id)).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        for (const QByteArray &child : proc(id, u"task/%1/children"_s.arg(thread)).split(' '))
            if (proc(child.toLongLong(), u"comm"_s) == "glassine-upload")
                return static_cast<pid_t>(child.toLongLong());
    return 0;
}

/// Photos in "in", a service that makes what the test says, and a preset whose one rendition is made there.
struct Studio : Shop {
    bool isReady = false;
    explicit Studio(const QStringList &options = {}) : Shop(u"optidash_server.py"_s)
    {
        writeSecret("api-key = demoapikey\n");
        isReady = add(QStringList{u"--kind"_s, u"optidash"_s, u"--api"_s, url() + u"/1.0"_s} + options).code == 0;
    }
    QString photo(const QString &name) const { return world.path(u"in/"_s + name); }
    QByteArray bytesOf(const QString &path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// The service makes this of that photo.
    void makes(const QString &name, const QByteArray &result, int width = 0)
    {
        QString key = QString::fromLatin1(sha1(bytesOf(photo(name))));
        if (width > 0)
            key += u"/%1"_s.arg(width);
        made.insert(key, QString::fromLatin1(result.toBase64()));
        QVERIFY(server.set({{u"made"_s, made}}));
    }
    /// A photo, and what an honest service makes of it.
    void addPhoto(const QString &name, int seed = 0)
    {
        writePicture(photo(name), kPhotoSize, seed);
        makes(name, withComment(encoded(scaled(QImage(photo(name))))));
    }
    static QStringList made200()
    {
        return {u"--set"_s, u"resize.pixels=200"_s, u"--set"_s, u"sharpen=none"_s, u"--set"_s, u"jpeg.made-by=shop"_s};
    }
    QStringList command(const QString &verb = u"optimize"_s, const QStringList &more = made200()) const
    {
        return QStringList{verb, u"in"_s, u"-o"_s, u"out"_s, u"--preset"_s, u"web-2048"_s} + more;
    }
    Run optimize(const QStringList &more = {}) const { return world.run(command() + more); }
    QJsonArray asked() const { return server.state().value(u"asked"_s).toArray(); }
    QImage result(const QString &name) const { return QImage(world.path(u"out/"_s + name)); }
    /// The very pixels that the service made, whatever profile is named.
    bool isAsMade(const QString &name) const
    {
        const QString key = QString::fromLatin1(sha1(bytesOf(photo(name))));
        QImage wanted = QImage::fromData(QByteArray::fromBase64(made.value(key).toString().toLatin1())),
               found = result(name);
        wanted.setColorSpace({});
        found.setColorSpace({});
        return !found.isNull() && found == wanted;
    }
    QStringList kept() const { return world.files(u"state"_s).filter(u"/returned/"_s); }
    QJsonObject made;
};

} // namespace

class MadeThereTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!ApiServer(u"optidash_server.py"_s).isRunning())
            QSKIP("python3 is not installed");
    }

    void planSaysWhatIsSentAndSendsNothing()
    {
        Studio studio;
        QVERIFY(studio.isReady);
        studio.addPhoto(u"a.jpg"_s, 1);
        studio.addPhoto(u"b.jpg"_s, 2);
        const Run plan = studio.world.run(studio.command(u"plan"_s));
        QVERIFY2(plan.code == 0, plan.err.constData());
        QVERIFY2(plan.out.contains("2 photos are sent to shop"), plan.out.constData());
        const Run json = studio.world.run(studio.command(u"plan"_s) + QStringList{u"--json"_s});
        QCOMPARE(json.event(u"planned"_s).value(u"sent_away"_s).toObject().value(u"shop"_s).toInt(), 2);
        const QJsonArray outputs = json.event(u"planned-item"_s).value(u"outputs"_s).toArray();
        QCOMPARE(outputs.first().toObject().value(u"made_by"_s).toString(), u"shop"_s);
        QVERIFY(studio.server.requests().isEmpty());
    }

    void resultsComeBackAndAreDelivered_data()
    {
        QTest::addColumn<QStringList>("destination");
        QTest::newRow("from an address") << QStringList{};
        QTest::newRow("in the answer") << QStringList{u"--response"_s, u"binary"_s};
    }

    void resultsComeBackAndAreDelivered()
    {
        QFETCH(QStringList, destination);
        Studio studio(destination);
        QVERIFY(studio.isReady);
        for (int i = 0; i < 5; ++i)
            studio.addPhoto(u"holiday %1.jpg"_s.arg(i), i);
        const Run run = studio.optimize();
        QVERIFY2(run.code == 0, run.err.constData());
        QVERIFY2(run.err.contains("5 photos are sent to shop"), run.err.constData());
        QCOMPARE(studio.asked().size(), 5);
        const QJsonObject wanted = studio.asked().first().toObject().value(u"wanted"_s).toObject();
        QCOMPARE(
            wanted.value(u"resize"_s).toObject(),
            (QJsonObject{{u"mode"_s, u"fit"_s}, {u"width"_s, 200}, {u"height"_s, 150}, {u"gravity"_s, u"center"_s}}));
        QCOMPARE(wanted.value(u"output"_s).toObject(), (QJsonObject{{u"format"_s, u"jpg"_s}, {u"quality"_s, 82}}));
        for (int i = 0; i < 5; ++i) {
            const QString name = u"holiday %1.jpg"_s.arg(i);
            QVERIFY2(studio.isAsMade(name), qPrintable(name)); // its pixels as they are
            QVERIFY(!studio.written(name).contains("CANARY")); // and nothing else of it
        }
        QVERIFY(!QJsonDocument(studio.server.state().value(u"asked"_s).toArray()).toJson().contains("holiday"));
        QVERIFY(studio.kept().isEmpty());
        const Run again = studio.optimize();
        QCOMPARE(again.code, 0);
        QCOMPARE(studio.asked().size(), 5); // up to date
    }

    void onlyWhatIsProvenIsDelivered_data()
    {
        QTest::addColumn<QByteArray>("result");
        QTest::addColumn<QByteArray>("word");
        Studio studio;
        writePicture(studio.photo(u"a.jpg"_s), kPhotoSize, 1);
        const QImage good = scaled(QImage(studio.photo(u"a.jpg"_s)));
        QTest::newRow("another size") << encoded(scaled(good, {199, 150})) << QByteArray("199x150 instead of 200x150");
        QTest::newRow("turned around") << encoded(good.mirrored(true, true)) << QByteArray("another picture");
        QTest::newRow("another picture") << encoded(good.rgbSwapped()) << QByteArray("another picture");
        QTest::newRow("another kind") << encoded(good, "png") << QByteArray("is PNG");
        QTest::newRow("no picture") << QByteArray("<html>Sign in</html>") << QByteArray("is an HTML page");
        QTest::newRow("cut off") << encoded(good).left(encoded(good).size() / 2) << QByteArray("what the service made");
    }

    void onlyWhatIsProvenIsDelivered()
    {
        QFETCH(QByteArray, result);
        QFETCH(QByteArray, word);
        Studio studio;
        QVERIFY(studio.isReady);
        studio.addPhoto(u"a.jpg"_s, 1);
        studio.addPhoto(u"b.jpg"_s, 2);
        studio.makes(u"a.jpg"_s, result);
        const Run run = studio.optimize();
        QCOMPARE(run.code, 5);
        QVERIFY2(run.err.contains(word), run.err.constData());
        QCOMPARE(studio.world.files(u"out"_s), QStringList{u"b.jpg"_s});
        QVERIFY(studio.kept().isEmpty());

        studio.makes(u"a.jpg"_s, encoded(scaled(QImage(studio.photo(u"a.jpg"_s)))));
        const Run again = studio.optimize(); // asks anew, for this one alone
        QVERIFY2(again.code == 0, again.err.constData());
        QCOMPARE(studio.asked().size(), 3);
        QCOMPARE(studio.world.files(u"out"_s).size(), 2);
    }

    void damageOnTheWayIsNoticed_data()
    {
        QTest::addColumn<QStringList>("destination");
        QTest::newRow("from an address") << QStringList{};
        QTest::newRow("in the answer") << QStringList{u"--response"_s, u"binary"_s};
    }

    void damageOnTheWayIsNoticed()
    {
        QFETCH(QStringList, destination);
        Studio studio(destination);
        QVERIFY(studio.isReady);
        studio.addPhoto(u"a.jpg"_s, 1);
        QVERIFY(studio.server.set({{u"damage"_s, 1}}));
        const Run run = studio.optimize();
        QCOMPARE(run.code, 1);
        QVERIFY2(run.err.contains("did not arrive as it was announced"), run.err.constData());
        QVERIFY(studio.world.files(u"out"_s).isEmpty());
        QCOMPARE(studio.optimize().code, 0);
        QVERIFY(studio.isAsMade(u"a.jpg"_s));
    }

    void lentAddressesThatEndedAreAskedForAgain()
    {
        Studio studio;
        QVERIFY(studio.isReady);
        studio.addPhoto(u"a.jpg"_s, 1);
        QVERIFY(studio.server.set({{u"expired"_s, 1}}));
        QCOMPARE(studio.optimize().code, 0);
        QCOMPARE(studio.asked().size(), 2);
    }

    void whatItCannotDoIsRefusedByName_data()
    {
        QTest::addColumn<QStringList>("settings");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("sharpen") << QStringList{u"sharpen.strength=low"_s} << QByteArray("operations.sharpen");
        QTest::newRow("grayscale") << QStringList{u"grayscale=on"_s} << QByteArray("operations.grayscale");
        QTest::newRow("kernel") << QStringList{u"resize.kernel=cubic"_s} << QByteArray("operations.resize.kernel");
        QTest::newRow("where it cuts") << QStringList{u"resize.fit=fill"_s, u"resize.gravity=attention"_s}
                                       << QByteArray("operations.resize.gravity");
        QTest::newRow("subsampling") << QStringList{u"jpeg.subsampling=4:4:4"_s} << QByteArray("encoder.subsampling");
        QTest::newRow("colors") << QStringList{u"color.output=gray"_s} << QByteArray("color.output");
        QTest::newRow("lossless") << QStringList{u"format=webp"_s, u"webp.made-by=shop"_s, u"target.lossless=true"_s}
                                  << QByteArray("target.lossless");
    }

    void whatItCannotDoIsRefusedByName()
    {
        QFETCH(QStringList, settings);
        QFETCH(QByteArray, name);
        Studio studio;
        QVERIFY(studio.isReady);
        studio.addPhoto(u"a.jpg"_s, 1);
        QStringList more = Studio::made200();
        if (settings.first().startsWith(u"format"_s))
            more.resize(more.size() - 2);
        for (const QString &setting : settings)
            more << u"--set"_s << setting;
        for (const QString &verb : {u"plan"_s, u"optimize"_s}) {
            const Run run = studio.world.run(studio.command(verb, more));
            QCOMPARE(run.code, 2);
            QVERIFY2(run.err.contains(name), run.err.constData());
        }
        QVERIFY(studio.server.requests().isEmpty());
        QVERIFY(studio.world.files(u"out"_s).isEmpty());
    }

    void destinationsThatMakeNothingAreRefused()
    {
        Studio studio;
        studio.addPhoto(u"a.jpg"_s, 1);
        QCOMPARE(studio.world
                     .run({u"destinations"_s, u"add"_s, u"nas"_s, u"--kind"_s, u"folder"_s, u"--path"_s,
                           studio.world.path(u"."_s)})
                     .code,
                 0);
        for (const auto &[name, word] :
             {std::pair(u"nas"_s, "makes no photos"), std::pair(u"unknown"_s, "no destination")}) {
            const Run run = studio.optimize({u"--set"_s, u"jpeg.made-by="_s + name});
            QVERIFY(run.code != 0);
            QVERIFY2(run.err.contains(word), run.err.constData());
        }
        QVERIFY(studio.server.requests().isEmpty());
        studio.write(u"a.jpg"_s, "photo");
        const Run sent = studio.sync(); // and one that only makes photos takes none
        QCOMPARE(sent.code, 2);
        QVERIFY2(sent.out.contains("name a folder"), sent.out.constData());
    }

    void photosThatCannotBeMadeThereStayHere_data()
    {
        QTest::addColumn<QByteArray>("photo");
        QTest::addColumn<QByteArray>("word");
        Studio studio;
        writePicture(studio.photo(u"a.jpg"_s), kPhotoSize, 1);
        QImage image(studio.photo(u"a.jpg"_s));
        QTest::newRow("a kind that is not taken") << encoded(image, "bmp") << QByteArray("takes no BMP");
        image.setColorSpace(QColorSpace(QColorSpace::AdobeRgb));
        QTest::newRow("other colors") << encoded(image) << QByteArray("adobe-rgb");
    }

    void photosThatCannotBeMadeThereStayHere()
    {
        QFETCH(QByteArray, photo);
        QFETCH(QByteArray, word);
        Studio studio;
        QVERIFY(studio.isReady);
        studio.addPhoto(u"a.jpg"_s, 1);
        writeBytes(studio.photo(u"odd.jpg"_s), photo);
        const Run run = studio.optimize();
        QCOMPARE(run.code, 1);
        QVERIFY2(run.err.contains(word), run.err.constData());
        QCOMPARE(studio.world.files(u"out"_s), QStringList{u"a.jpg"_s});
        QCOMPARE(studio.asked().size(), 1); // it was not sent
    }

    void profilesMustComeBack()
    {
        Studio studio;
        QVERIFY(studio.isReady);
        writePicture(studio.photo(u"a.jpg"_s), kPhotoSize, 1);
        QImage image(studio.photo(u"a.jpg"_s));
        image.setColorSpace(QColorSpace(QColorSpace::AdobeRgb));
        writeBytes(studio.photo(u"a.jpg"_s), encoded(image, "jpg", 95));
        QImage without = scaled(image);
        without.setColorSpace({});
        studio.makes(u"a.jpg"_s, encoded(without));
        const QStringList keep{u"--set"_s, u"color.output=keep"_s};
        const Run run = studio.optimize(keep);
        QCOMPARE(run.code, 5);
        QVERIFY2(run.err.contains("has lost its color profile"), run.err.constData());
        studio.makes(u"a.jpg"_s, encoded(scaled(image)));
        QCOMPARE(studio.optimize(keep).code, 0);
        QCOMPARE(studio.result(u"a.jpg"_s).colorSpace().primaries(), QColorSpace::Primaries::AdobeRgb);
    }

    void photosThatLieOnTheirSideComeBackUpright()
    {
        Studio studio;
        QVERIFY(studio.isReady);
        writePicture(studio.photo(u"a.jpg"_s), kPhotoSize, 1);
        const QImage stored(studio.photo(u"a.jpg"_s));
        writeBytes(studio.photo(u"a.jpg"_s), lyingOnItsSide(encoded(stored, "jpg", 95)));
        const QImage upright = scaled(stored.transformed(QTransform().rotate(90)), {150, 200});
        studio.makes(u"a.jpg"_s, encoded(upright.transformed(QTransform().rotate(-90))));
        QCOMPARE(studio.optimize().code, 5);
        studio.makes(u"a.jpg"_s, encoded(upright));
        const Run run = studio.optimize();
        QVERIFY2(run.code == 0, run.err.constData());
        QCOMPARE(studio.result(u"a.jpg"_s).size(), QSize(150, 200));
        const QJsonObject wanted = studio.asked().first().toObject().value(u"wanted"_s).toObject();
        QCOMPARE(wanted.value(u"resize"_s).toObject().value(u"height"_s).toInt(), 200);
    }

    void refusalsOfOnePhotoAreItsOwn_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("unsupported") << 415 << QByteArray("refused by the destination");
        QTest::newRow("too large") << 413 << QByteArray("larger than the destination takes");
        QTest::newRow("unprocessable") << 422 << QByteArray("refused by the destination");
    }

    void refusalsOfOnePhotoAreItsOwn()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, word);
        Studio studio;
        QVERIFY(studio.isReady);
        for (int i = 0; i < 4; ++i)
            studio.addPhoto(u"%1.jpg"_s.arg(i), i);
        QVERIFY(
            studio.server.fail(u"/upload"_s, u"say"_s, {{u"status"_s, status}, {u"body"_s, u"{\"success\":false}"_s}}));
        const Run run = studio.optimize();
        QCOMPARE(run.code, 1);
        QVERIFY2(run.err.contains(word), run.err.constData());
        QCOMPARE(studio.world.files(u"out"_s).size(), 3);
        QCOMPARE(studio.optimize().code, 0);
        QCOMPARE(studio.asked().size(), 4);
    }

    void busyServicesAreAskedAgain()
    {
        Studio studio;
        QVERIFY(studio.isReady);
        studio.addPhoto(u"a.jpg"_s, 1);
        QVERIFY(studio.server.fail(u"/upload"_s, u"say"_s, {{u"status"_s, 503}, {u"times"_s, 2}}));
        QCOMPARE(studio.optimize().code, 0);
        QCOMPARE(studio.asked().size(), 1);
    }

    void whatConcernsAllStopsItOnceAndItGoesOn_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("key") << 401 << QByteArray("does not accept the key");
        QTest::newRow("unpaid") << 402 << QByteArray("has reached a limit");
    }

    void whatConcernsAllStopsItOnceAndItGoesOn()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, word);
        Studio studio;
        QVERIFY(studio.isReady);
        for (int i = 0; i < 8; ++i)
            studio.addPhoto(u"%1.jpg"_s.arg(i), i);
        QVERIFY(studio.server.fail(
            u"/upload"_s, u"say"_s,
            {{u"status"_s, status}, {u"body"_s, u"{\"success\":false}"_s}, {u"times"_s, 99}, {u"skip"_s, 3}}));
        const Run run = studio.optimize();
        QVERIFY(run.code != 0);
        QCOMPARE(run.err.count(word), 1);
        QVERIFY(run.err.contains("glassine resume"));
        QVERIFY(studio.server.set({{u"faults"_s, QJsonArray()}}));
        const Run resumed = studio.world.run({u"resume"_s});
        QVERIFY2(resumed.code == 0, resumed.err.constData());
        QCOMPARE(studio.world.files(u"out"_s).size(), 8);
        QVERIFY(studio.asked().size() <= 8 + 3); // those that were on their way back when it stopped
    }

    /// Two renditions of one photo: the first is back and waits for the second when all is killed.
    void whatCameBackBeforeAKillIsNotAskedForAgain()
    {
        Studio studio;
        QVERIFY(studio.isReady);
        writePicture(studio.photo(u"a.jpg"_s), kPhotoSize, 1);
        const QImage image(studio.photo(u"a.jpg"_s));
        studio.makes(u"a.jpg"_s, encoded(scaled(image)), 200);
        studio.makes(u"a.jpg"_s, encoded(scaled(image, {100, 75})), 100);
        writeBytes(studio.world.path(u"two.json"_s),
                   R"({"glassine": 1, "naming": {"template": "{name}-{rendition}.{ext}"}, "renditions": [
                       {"id": "large", "format": "jpeg", "encoder": {"made-by": "shop"}, "operations": {"resize": {"pixels": 200}}},
                       {"id": "small", "format": "jpeg", "encoder": {"made-by": "shop"}, "operations": {"resize": {"pixels": 100}}}]})");
        QVERIFY(studio.server.fail(u"/upload"_s, u"hang"_s, {{u"skip"_s, 1}}));
        const auto process = studio.world.start(
            {u"optimize"_s, u"in"_s, u"-o"_s, u"out"_s, u"--preset"_s, u"./two.json"_s});
        QTRY_COMPARE_WITH_TIMEOUT(studio.kept().size(), 1, kPatienceMs);
        process->kill();
        QVERIFY(process->waitForFinished());
        QVERIFY(studio.world.files(u"out"_s).isEmpty());
        QVERIFY(studio.server.set({{u"faults"_s, QJsonArray()}}));

        const Run resumed = studio.world.run({u"resume"_s});
        QVERIFY2(resumed.code == 0, resumed.err.constData());
        QCOMPARE(studio.asked().size(), 2); // each of them once
        QCOMPARE(studio.result(u"a-large.jpg"_s).size(), kSize);
        QCOMPARE(studio.result(u"a-small.jpg"_s).size(), QSize(100, 75));
        QVERIFY(studio.kept().isEmpty());
    }

    void killedAgainAndAgainEachPhotoIsThereOnce()
    {
        Studio studio;
        QVERIFY(studio.isReady);
        constexpr int kPhotos = 16, kKills = 3, kMostUnderWay = 8;
        for (int i = 0; i < kPhotos; ++i)
            studio.addPhoto(u"%1.jpg"_s.arg(i), i);
        int kills = 0;
        for (int round = 0; round < kKills; ++round) {
            const qsizetype before = studio.world.files(u"out"_s).size();
            const auto process = round == 0 ? studio.world.start(studio.command()) : studio.world.start({u"resume"_s});
            QVERIFY(process->waitForStarted());
            while (process->state() == QProcess::Running && studio.world.files(u"out"_s).size() < before + 3
                   && !process->waitForFinished(5)) {}
            process->kill();
            QVERIFY(process->state() == QProcess::NotRunning || process->waitForFinished());
            kills += process->exitStatus() == QProcess::CrashExit ? 1 : 0;
        }
        QVERIFY(kills >= 2);
        const Run last = studio.world.run({u"resume"_s});
        QVERIFY2(last.code == 0, last.err.constData());
        QCOMPARE(studio.world.files(u"out"_s).size(), kPhotos);
        for (int i = 0; i < kPhotos; ++i)
            QVERIFY(studio.isAsMade(u"%1.jpg"_s.arg(i)));
        // What was under way when it was killed may have been made there without anybody hearing of it.
        QVERIFY(studio.asked().size() <= kPhotos + kills * kMostUnderWay);
    }

    void anEndedSenderCostsOnlyWhatItHad()
    {
        Studio studio;
        QVERIFY(studio.isReady);
        studio.addPhoto(u"a.jpg"_s, 1);
        QVERIFY(studio.server.fail(u"/upload"_s, u"hang"_s));
        const auto process = studio.world.start(studio.command());
        QTRY_VERIFY_WITH_TIMEOUT(!studio.server.requests().isEmpty(), kPatienceMs);
        QVERIFY(studio.server.set({{u"faults"_s, QJsonArray()}}));
        const pid_t sender = senderOf(process->processId());
        QVERIFY(sender > 0);
        QCOMPARE(::kill(sender, SIGKILL), 0);
        QVERIFY(process->waitForFinished(kPatienceMs));
        QCOMPARE(process->exitCode(), 1);
        const QByteArray said = process->readAllStandardError();
        QVERIFY2(said.contains("glassine-upload"), said.constData());
        QCOMPARE(studio.optimize().code, 0);
    }
};

QTEST_GUILESS_MAIN(MadeThereTest)
#include "tst_made_there.moc"
