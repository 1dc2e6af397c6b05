// SPDX-License-Identifier: GPL-3.0-or-later
// glassine sync and destinations with services that have an API of their own: exactly once, whatever kills it.
#include "engine/sync/bucket.h"
#include "shop.h"

#include <QDir>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 60'000;

struct UploadcareShop : Shop {
    UploadcareShop() : Shop(u"uploadcare_server.py"_s)
    {
        writeSecret("secret-key = demosecretkey\n");
        isReady = add({u"--kind"_s, u"uploadcare"_s, u"--public-key"_s, u"demopublickey"_s, u"--upload-api"_s, url(),
                       u"--rest-api"_s, url(), u"--prefix"_s, u"web"_s, u"--tags"_s, u"spring"_s})
                      .code
            == 0;
    }
    /// Those that are there, and each once.
    QMap<QString, QJsonObject> files() const
    {
        QMap<QString, QJsonObject> files;
        for (const QJsonValue &one : server.state().value(u"files"_s).toArray()) {
            const QJsonObject file = one.toObject();
            if (!file.value(u"whole"_s).toBool() || !file.value(u"datetime_removed"_s).isNull())
                continue;
            const QString key = file.value(u"metadata"_s).toObject().value(u"glassine-key"_s).toString();
            files.insert(files.contains(key) ? key + u" again"_s : key, file);
        }
        return files;
    }
    /// Every local file is there with its bytes, once, and nothing else.
    void verify() const
    {
        const auto there = files();
        QStringList wanted;
        for (const QString &name : world.files(u"out"_s))
            wanted.append(u"web/"_s + name);
        QCOMPARE(there.keys(), wanted);
        for (const QString &name : world.files(u"out"_s)) {
            const QString uuid = there.value(u"web/"_s + name).value(u"uuid"_s).toString();
            QVERIFY2(server.bytes(uuid) == written(name), qPrintable(name));
        }
    }
    bool isReady = false;
};

struct OptidashShop : Shop {
    explicit OptidashShop(const QStringList &options) : Shop(u"optidash_server.py"_s)
    {
        writeSecret("api-key = demoapikey\nstore-key = demokey\nstore-secret = demosecret\n");
        isReady = add(QStringList{u"--kind"_s, u"optidash"_s, u"--api"_s, url() + u"/1.0"_s} + options).code == 0;
    }
    /// What the service wrote to the storage last, by its path there.
    QMap<QString, QByteArray> stored() const
    {
        QMap<QString, QByteArray> stored;
        for (const QJsonValue &one : server.state().value(u"stored"_s).toArray())
            stored.insert(one.toObject().value(u"path"_s).toString(),
                          QByteArray::fromBase64(one.toObject().value(u"data"_s).toString().toLatin1()));
        return stored;
    }
    /// Every photo went through, and nothing else.
    void verify() const
    {
        const auto there = stored();
        QCOMPARE(there.keys(), world.files(u"out"_s));
        for (const QString &name : world.files(u"out"_s))
            QVERIFY2(there.value(name) == "optimized " + written(name), qPrintable(name));
    }
    bool isReady = false;
};

const QStringList kStorage{u"--provider"_s, u"aws"_s, u"--bucket"_s, u"photos"_s, u"--region"_s, u"eu"_s};

int plannedAs(const Run &run, const QString &action)
{
    return run.event(u"plan"_s).value(action).toInt(-1);
}

int sentIn(const QByteArray &out)
{
    return int(out.count("\"state\":\"sent\""));
}

QByteArray proc(qint64 id, const QString &name)
{
    QFile file(u"/proc/%1/%2"_s.arg(id).arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qint64 childOf(qint64 id)
{
    for (const QString &thread : QDir(u"/proc/%1/task"_s.arg(id)).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        if (const QByteArray children = proc(id, u"task/%1/children"_s.arg(thread)).trimmed(); !children.isEmpty())
            return children.toLongLong();
    return 0;
}

} // namespace

class ServicesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!ApiServer(u"uploadcare_server.py"_s).isRunning())
            QSKIP("python3 is not installed");
    }

    void sendsWhatDiffersAndNothingElse()
    {
        UploadcareShop shop;
        QVERIFY(shop.isReady);
        const Run tested = shop.world.run({u"destinations"_s, u"test"_s, u"shop"_s});
        QVERIFY2(tested.code == 0, tested.err.constData());
        shop.write(u"a.jpg"_s, "\xff\xd8\xff\xe0 photo a");
        shop.write(u"dir/\u00fc b.jpg"_s, "photo b");
        shop.write(u"large.tif"_s, someBytes((11 << 20) + 1, 3));
        const Run dry = shop.sync({u"--dry-run"_s});
        QCOMPARE(plannedAs(dry, u"add"_s), 3);
        QVERIFY(shop.files().isEmpty());

        const Run first = shop.sync();
        QVERIFY2(first.code == 0, first.out.constData());
        QCOMPARE(sentIn(first.out), 3);
        shop.verify();

        const Run again = shop.sync();
        QCOMPARE(plannedAs(again, u"unchanged"_s), 3);
        QVERIFY(QDir(shop.world.path(u"state/sync"_s)).removeRecursively());
        const Run asked = shop.sync(); // without its state it asks the service
        QCOMPARE(plannedAs(asked, u"unchanged"_s), 3);
        shop.verify();

        const QString before = shop.files().value(u"web/a.jpg"_s).value(u"uuid"_s).toString();
        shop.write(u"a.jpg"_s, "photo a, retouched");
        const Run changed = shop.sync();
        QCOMPARE(changed.code, 0);
        QCOMPARE(plannedAs(changed, u"change"_s), 1);
        QCOMPARE(sentIn(changed.out), 1);
        QVERIFY(!shop.server.bytes(before).isEmpty()); // nothing there is deleted
        QCOMPARE(sentIn(shop.sync().out), 0);
    }

    void saysWhereFilesAreDelivered()
    {
        UploadcareShop shop;
        QVERIFY(shop.isReady);
        shop.write(u"a.jpg"_s, "\xff\xd8\xff\xe0 photo a");
        const Run run = shop.sync();
        QCOMPARE(run.code, 0);
        const QString uuid = shop.files().first().value(u"uuid"_s).toString();
        const QString link = u"https://1s4oyld5dc.ucarecd.net/%1/-/preview/2048x2048/-/quality/smart/-/format/auto/"
                             "a.jpg"_s.arg(uuid);
        QVERIFY2(run.out.contains(link.toUtf8()), run.out.constData());
    }

    void killedAgainAndAgainItSendsEachFileOnce()
    {
        UploadcareShop shop;
        QVERIFY(shop.isReady);
        constexpr int kFiles = 40, kKills = 5;
        for (int i = 0; i < kFiles; ++i)
            shop.write(u"dir %1/photo %2.jpg"_s.arg(i % 3).arg(i, 2, 10, QChar(u'0')),
                       someBytes(40'000 + i, quint32(i)));
        shop.write(u"large.tif"_s, someBytes((13 << 20) + 5, 99));
        int kills = 0;
        for (int round = 0; round < kKills; ++round) {
            const auto process = shop.world.start(shop.command());
            QVERIFY(process->waitForStarted());
            QByteArray out;
            const int wanted = 1 + int(QRandomGenerator::global()->bounded(kFiles / kKills));
            while (process->state() == QProcess::Running && sentIn(out) < wanted
                   && process->waitForReadyRead(kPatienceMs))
                out += process->readAllStandardOutput();
            QTest::qSleep(int(QRandomGenerator::global()->bounded(30)));
            process->kill();
            QVERIFY(process->state() == QProcess::NotRunning || process->waitForFinished());
            kills += process->exitStatus() == QProcess::CrashExit ? 1 : 0;
        }
        const Run last = shop.sync();
        QVERIFY2(last.code == 0, last.out.constData());
        QVERIFY(kills >= 3);
        shop.verify();
        QCOMPARE(sentIn(shop.sync().out), 0);
    }

    void faultsOnTheWay_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QJsonObject>("more");
        QTest::newRow("answers lost") << u"/base/"_s << u"reset"_s << QJsonObject{{u"handled"_s, true}};
        QTest::newRow("reset on connecting") << u"/base/"_s << u"reset"_s << QJsonObject{};
        QTest::newRow("cut off") << u"/info/"_s << u"cut"_s << QJsonObject{{u"handled"_s, true}};
        QTest::newRow("busy") << u"/base/"_s << u"say"_s << QJsonObject{{u"status"_s, 503}};
        QTest::newRow("list fails once") << u"/files/"_s << u"close"_s << QJsonObject{};
    }

    void faultsOnTheWay()
    {
        QFETCH(QString, path);
        QFETCH(QString, mode);
        QFETCH(QJsonObject, more);
        UploadcareShop shop;
        QVERIFY(shop.isReady);
        for (int i = 0; i < 6; ++i)
            shop.write(u"%1.jpg"_s.arg(i), someBytes(1000, quint32(i)));
        more.insert(u"times"_s, 3);
        QVERIFY(shop.server.fail(path, mode, more));
        const Run run = shop.sync();
        QVERIFY2(run.code == 0, run.out.constData());
        shop.verify();
    }

    void whatStopsItIsSaidOnce()
    {
        UploadcareShop shop;
        QVERIFY(shop.isReady);
        for (int i = 0; i < 6; ++i)
            shop.write(u"%1.jpg"_s.arg(i), someBytes(1000, quint32(i)));
        const QString limit = u"{\"error\":{\"status_code\":403,\"content\":\"Account has reached its limits.\","
                              "\"error_code\":\"AccountLimitsExceededError\"}}"_s;
        QVERIFY(shop.server.fail(u"/base/"_s, u"say"_s, {{u"body"_s, limit}, {u"times"_s, 99}, {u"skip"_s, 2}}));
        const Run run = shop.world.run({u"sync"_s, u"out"_s, u"--to"_s, u"shop"_s});
        QCOMPARE(run.code, 6);
        QCOMPARE(run.err.count("has reached its limits"), 1);
        QVERIFY(shop.server.set({{u"faults"_s, QJsonArray()}}));
        QCOMPARE(shop.sync().code, 0);
        shop.verify();
    }

    void keysThatOthersMayReadAreRefused()
    {
        UploadcareShop shop;
        QVERIFY(shop.isReady);
        shop.write(u"a.jpg"_s, "photo");
        shop.writeSecret("secret-key = demosecretkey\n", 0644);
        const Run run = shop.world.run({u"sync"_s, u"out"_s, u"--to"_s, u"shop"_s});
        QCOMPARE(run.code, 6);
        QVERIFY2(run.err.contains("chmod 600"), run.err.constData());
        QVERIFY(shop.files().isEmpty());
        QVERIFY(QFile::remove(shop.world.path(u"config/glassine/secrets/shop"_s)));
        const Run none = shop.world.run({u"sync"_s, u"out"_s, u"--to"_s, u"shop"_s});
        QCOMPARE(none.code, 6);
        QVERIFY2(none.err.contains("UPLOADCARE_SECRET_KEY"), none.err.constData());
        qputenv("UPLOADCARE_SECRET_KEY", "demosecretkey");
        const Run fromEnvironment = shop.sync();
        qunsetenv("UPLOADCARE_SECRET_KEY");
        QCOMPARE(fromEnvironment.code, 0);
        shop.verify();
    }

    void optionsThatMakeNoSenseAreSaid()
    {
        World world;
        const auto add = [&](const QStringList &options) {
            return world.run(QStringList{u"destinations"_s, u"add"_s, u"x"_s, u"--kind"_s, u"uploadcare"_s} + options);
        };
        QVERIFY(add({}).err.contains("public-key"));
        QVERIFY(add({u"--public-key"_s, u"k"_s, u"--operations"_s, u"preview"_s}).err.contains("operations"));
        QVERIFY(add({u"--public-key"_s, u"k"_s, u"--upload-api"_s, u"http://nas"_s}).err.contains("unencrypted"));
        QVERIFY(add({u"--public-key"_s, u"k"_s, u"--bucket"_s, u"photos"_s}).err.contains("no such option"));
        QVERIFY(add({u"--public-key"_s, u"k"_s, u"--metadata"_s, u"a b=c"_s}).err.contains("metadata"));
        QCOMPARE(add({u"--public-key"_s, u"k"_s}).code, 0);
    }

    void photosGoThroughOptidashOnce()
    {
        OptidashShop shop(kStorage);
        QVERIFY(shop.isReady);
        const Run tested = shop.world.run({u"destinations"_s, u"test"_s, u"shop"_s});
        QVERIFY2(tested.code == 0, tested.err.constData());
        shop.write(u"a.jpg"_s, "photo a");
        shop.write(u"dir/\u00fc b.jpg"_s, "photo b");
        const Run first = shop.sync();
        QVERIFY2(first.code == 0, first.out.constData());
        QVERIFY(first.out.contains("https://photos.example.com/a.jpg"));
        shop.verify();
        const Run again = shop.sync();
        QCOMPARE(plannedAs(again, u"unchanged"_s), 2);
        shop.write(u"a.jpg"_s, "photo a, retouched");
        const Run changed = shop.sync();
        QCOMPARE(plannedAs(changed, u"change"_s), 1);
        QCOMPARE(sentIn(changed.out), 1);
        shop.verify();
        shop.write(u"notes.txt"_s, "text");
        const Run refused = shop.world.run({u"sync"_s, u"out"_s, u"--to"_s, u"shop"_s});
        QCOMPARE(refused.code, 6);
        QVERIFY2(refused.err.contains("Unsupported image format"), refused.err.constData());
    }

    void killedAgainAndAgainOptidashHasEachPhoto()
    {
        OptidashShop shop(kStorage);
        QVERIFY(shop.isReady);
        constexpr int kFiles = 30, kKills = 4;
        for (int i = 0; i < kFiles; ++i)
            shop.write(u"photo %1.jpg"_s.arg(i, 2, 10, QChar(u'0')), someBytes(40'000 + i, quint32(i)));
        int kills = 0;
        for (int round = 0; round < kKills; ++round) {
            const auto process = shop.world.start(shop.command());
            QVERIFY(process->waitForStarted());
            QByteArray out;
            while (process->state() == QProcess::Running && sentIn(out) < 3 && process->waitForReadyRead(kPatienceMs))
                out += process->readAllStandardOutput();
            process->kill();
            QVERIFY(process->state() == QProcess::NotRunning || process->waitForFinished());
            kills += process->exitStatus() == QProcess::CrashExit ? 1 : 0;
        }
        QVERIFY(kills >= 3);
        QCOMPARE(shop.sync().code, 0);
        shop.verify();
        QCOMPARE(sentIn(shop.sync().out), 0);
    }

    void resultsComeBackIntoAFolder()
    {
        QTemporaryDir results;
        OptidashShop shop({u"--results"_s, results.path(), u"--compression"_s, u"high"_s});
        QVERIFY(shop.isReady);
        shop.write(u"dir/a.jpg"_s, "photo a");
        shop.write(u"b.jpg"_s, "photo b");
        const Run first = shop.sync();
        QVERIFY2(first.code == 0, first.out.constData());
        const auto result = [&](const QString &name) {
            QFile file(results.filePath(name));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QCOMPARE(result(u"dir/a.jpg"_s), QByteArray("optimized photo a"));
        QCOMPARE(result(u"b.jpg"_s), QByteArray("optimized photo b"));
        QCOMPARE(sentIn(shop.sync().out), 0);
        QVERIFY(QFile::remove(results.filePath(u"b.jpg"_s)));
        QCOMPARE(sentIn(shop.sync().out), 1);
        shop.write(u"b.jpg"_s, "photo b, retouched");
        QCOMPARE(shop.sync().code, 0);
        QCOMPARE(result(u"b.jpg"_s), QByteArray("optimized photo b, retouched"));
    }

    void secretsStayInside_data()
    {
        QTest::addColumn<bool>("isUploadcare");
        QTest::newRow("uploadcare") << true;
        QTest::newRow("optidash") << false;
    }

    void secretsStayInside()
    {
        QFETCH(bool, isUploadcare);
        std::unique_ptr<Shop> owned;
        if (isUploadcare)
            owned = std::make_unique<UploadcareShop>();
        else
            owned = std::make_unique<OptidashShop>(kStorage);
        Shop &shop = *owned;
        shop.write(u"a.jpg"_s, someBytes(1000, 1));
        shop.writeSecret(isUploadcare ? "secret-key = SECRETCANARY\n"
                                      : "api-key = APICANARY\nstore-key = K-CANARY\nstore-secret = S-CANARY\n");
        QVERIFY(shop.server.fail(isUploadcare ? u"/files/"_s : u"/upload"_s, u"hang"_s, {{u"times"_s, 9}}));
        const char *variable = isUploadcare ? "UPLOADCARE_SECRET_KEY" : "OPTIDASH_API_KEY";
        qputenv(variable, "VARIABLECANARY");
        const auto process = shop.world.start(shop.command());
        QTRY_VERIFY_WITH_TIMEOUT(!shop.server.requests().isEmpty(), kPatienceMs);
        const qint64 id = process->processId(), sender = childOf(id);
        QVERIFY(sender > 0);
        for (const qint64 one : {id, sender}) {
            QVERIFY(!proc(one, u"cmdline"_s).contains("CANARY"));
            QVERIFY(proc(one, u"limits"_s).contains("Max core file size        0"));
        }
        QVERIFY(!proc(sender, u"environ"_s).contains("CANARY"));
        process->terminate();
        QVERIFY(process->waitForFinished(kPatienceMs));
        qunsetenv(variable);
        QVERIFY(!(process->readAllStandardOutput() + process->readAllStandardError()).contains("CANARY"));

        QVERIFY(shop.server.set({{u"faults"_s, QJsonArray()}}));
        const Run refused = shop.world.run({u"sync"_s, u"out"_s, u"--to"_s, u"shop"_s});
        QCOMPARE(refused.code, 6);
        QVERIFY(refused.err.contains("does not accept the key"));
        QVERIFY(!(refused.out + refused.err).contains("CANARY"));
        for (const QString &folder : {u"state"_s, u"config/glassine/destinations"_s})
            for (const QString &name : shop.world.files(folder)) {
                QFile file(shop.world.path(folder + u'/' + name));
                QVERIFY(file.open(QIODevice::ReadOnly));
                QVERIFY2(!file.readAll().contains("CANARY"), qPrintable(name));
            }
        for (const QJsonObject &one : shop.server.requests()) // Uploadcare is sent what proves its key, never the key
            QVERIFY(!one.value(u"target"_s).toString().contains(u"CANARY"_s)
                    && (!isUploadcare || !QJsonDocument(one).toJson().contains("CANARY")));
    }
};

QTEST_GUILESS_MAIN(ServicesTest)
#include "tst_services.moc"
