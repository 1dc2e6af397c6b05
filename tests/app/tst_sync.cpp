// SPDX-License-Identifier: GPL-3.0-or-later
// glassine sync and destinations with real S3 servers: exactly once, whatever kills it, as other programs read it.
#include "engine/sync/fault_server.h"
#include "engine/sync/real_server.h"
#include "program.h"
#include "sync/transport.h"

#include <QDir>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using glassine::sync::RemoteObject;

namespace {

constexpr int kPatienceMs = 60'000;

/// A world with one destination, "shop", in a bucket of its own.
struct Shop {
    World world;
    Bucket bucket{"http://127.0.0.1:1"};

    explicit Shop(const RealServer &server)
    {
        isReady = makeBucket(server, bucket);
        qputenv("AWS_ACCESS_KEY_ID", QByteArray::fromStdString(server.accessKey));
        qputenv("AWS_SECRET_ACCESS_KEY", QByteArray::fromStdString(server.secret));
        isReady = isReady && add({u"--prefix"_s, u"web/2026"_s}).code == 0;
    }
    Run add(const QStringList &more)
    {
        return world.run(QStringList{u"destinations"_s, u"add"_s, u"shop"_s, u"--endpoint"_s,
                                     QString::fromStdString(bucket.settings.endpoint), u"--bucket"_s,
                                     QString::fromStdString(bucket.settings.bucket), u"--part-size"_s, u"5"_s}
                         + more);
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        const QString path = world.path(u"out/"_s + name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QStringList command(const QStringList &more = {}) const
    {
        return QStringList{u"sync"_s, u"out"_s, u"--to"_s, u"shop"_s, u"--json"_s} + more;
    }
    Run sync(const QStringList &more = {}) const { return world.run(command(more)); }
    /// Every local file is there with its bytes, and nothing else.
    void verify()
    {
        const auto objects = objectsIn(bucket);
        QStringList there, wanted;
        for (const auto &[key, object] : objects)
            there.append(QString::fromStdString(key));
        for (const QString &name : world.files(u"out"_s))
            wanted.append(u"web/2026/"_s + name);
        there.sort();
        QCOMPARE(there, wanted);
        for (const QString &name : world.files(u"out"_s)) {
            QFile file(world.path(u"out/"_s + name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(bytesOf(bucket, "web/2026/" + name.toStdString()) == file.readAll(), qPrintable(name));
        }
    }
    bool isReady = false;
};

int plannedAs(const Run &run, const QString &action)
{
    return run.event(u"plan"_s).value(action).toInt(-1);
}

int sentIn(const QByteArray &out)
{
    return int(out.count("\"state\":\"sent\""));
}

} // namespace

class SyncTest : public QObject {
    Q_OBJECT

    QList<RealServer> m_servers;

    void servers() const
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < m_servers.size(); ++i)
            QTest::newRow(m_servers[i].name.constData()) << i;
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *name : {"AWS_PROFILE", "AWS_REGION", "AWS_DEFAULT_REGION", "AWS_CA_BUNDLE", "AWS_ENDPOINT_URL",
                                 "AWS_SESSION_TOKEN"})
            qunsetenv(name);
        m_servers = realServers();
        if (m_servers.isEmpty())
            QSKIP("no S3 server runs here: they need the packages of the group sync in .ci/packages, and "
                  "ctest starts them");
    }

    void sendsWhatDiffersAndNothingElse_data() { servers(); }
    void sendsWhatDiffersAndNothingElse()
    {
        QFETCH(int, index);
        Shop shop(m_servers[index]);
        QVERIFY(shop.isReady);
        QCOMPARE(shop.world.run({u"destinations"_s, u"test"_s, u"shop"_s}).code, 0);
        shop.write(u"a.jpg"_s, "\xff\xd8\xff\xe0 photo a");
        shop.write(u"dir/\u00fc b.jpg"_s, "photo b");
        shop.write(u"empty.txt"_s, {});
        shop.write(u".hidden"_s, "not sent");
        QVERIFY(QFile::remove(shop.world.path(u"out/.hidden"_s)));

        const Run dry = shop.sync({u"--dry-run"_s});
        QCOMPARE(dry.code, 0);
        QCOMPARE(plannedAs(dry, u"add"_s), 3);
        QVERIFY(objectsIn(shop.bucket).empty());

        const Run first = shop.sync();
        QVERIFY2(first.code == 0, first.out.constData());
        QCOMPARE(sentIn(first.out), 3);
        shop.verify();

        const Run again = shop.sync();
        QCOMPARE(again.code, 0);
        QCOMPARE(plannedAs(again, u"unchanged"_s), 3);
        QCOMPARE(sentIn(again.out), 0);

        // Without its state it asks the server, and sends nothing either.
        QVERIFY(QDir(shop.world.path(u"state/sync"_s)).removeRecursively());
        const Run asked = shop.sync();
        QCOMPARE(plannedAs(asked, u"unchanged"_s), 3);

        shop.write(u"a.jpg"_s, "photo a, retouched");
        const Run changed = shop.sync();
        QCOMPARE(changed.code, 0);
        QCOMPARE(plannedAs(changed, u"change"_s), 1);
        QCOMPARE(plannedAs(changed, u"unchanged"_s), 2);
        shop.verify();

        QVERIFY(QFile::remove(shop.world.path(u"out/a.jpg"_s)));
        QCOMPARE(shop.sync().code, 0);
        QCOMPARE(bytesOf(shop.bucket, "web/2026/a.jpg"),
                 QByteArray("photo a, retouched")); // nothing there is ever deleted
    }

    void whatSomebodyElseChangedIsAConflict()
    {
        Shop shop(m_servers.first());
        QVERIFY(shop.isReady);
        shop.write(u"a.jpg"_s, "mine");
        shop.write(u"b.jpg"_s, "mine, too");
        const SentFile theirs("theirs");
        auto client = shop.bucket.client();
        QVERIFY(uploadFile(client, theirs.upload("web/2026/a.jpg"), {}));
        const Run run = shop.sync();
        QCOMPARE(run.code, 6);
        QCOMPARE(plannedAs(run, u"conflict"_s), 1);
        QCOMPARE(bytesOf(shop.bucket, "web/2026/a.jpg"), QByteArray("theirs"));
        QCOMPARE(bytesOf(shop.bucket, "web/2026/b.jpg"), QByteArray("mine, too"));
        const Run replacing = shop.sync({u"--replace"_s});
        QCOMPARE(replacing.code, 0);
        shop.verify();
    }

    void killedAgainAndAgainItSendsEachFileOnce()
    {
        Shop shop(m_servers.first());
        QVERIFY(shop.isReady);
        constexpr int kFiles = 60, kKills = 6;
        for (int i = 0; i < kFiles; ++i)
            shop.write(u"dir %1/photo %2.jpg"_s.arg(i % 3).arg(i), someBytes(40'000 + i, quint32(i)));
        shop.write(u"large.tif"_s, someBytes((13 << 20) + 5, 99));
        shop.write(u"larger.tif"_s, someBytes((16 << 20) + 1, 98));
        // Every PUT that arrives makes a version.
        auto client = shop.bucket.client();
        const std::string versioning = "<VersioningConfiguration xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">"
                                       "<Status>Enabled</Status></VersioningConfiguration>";
        const bool hasVersions = m_servers.first().name == "rgw"
            && client.send({.method = "PUT", .query = {{"versioning", ""}}, .text = versioning}).has_value();
        int kills = 0, sent = 0;
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
            QVERIFY(process->state() == QProcess::NotRunning
                    || process->waitForFinished()); // all of it may have been sent
            kills += process->exitStatus() == QProcess::CrashExit ? 1 : 0;
            sent += sentIn(out + process->readAllStandardOutput());
        }
        const Run last = shop.sync();
        QVERIFY2(last.code == 0, last.out.constData());
        QVERIFY(kills >= 3);
        QVERIFY(sent + sentIn(last.out) <= kFiles + 2);
        shop.verify();
        if (hasVersions) {
            const auto versions = client.send({.query = {{"versions", ""}}});
            QVERIFY(versions);
            QCOMPARE(QByteArray::fromStdString(versions->body).count("<Version>"), kFiles + 2);
        }
        QCOMPARE(sentIn(shop.sync().out), 0);
    }

    void otherProgramsReadTheSame()
    {
        Shop shop(m_servers.first());
        QVERIFY(shop.isReady);
        shop.write(u"plain.jpg"_s, someBytes(5000, 1));
        shop.write(u"dir/with space+plus.jpg"_s, someBytes(70, 2));
        shop.write(u"dir/\u00fc\u65e5.jpg"_s, someBytes(70, 3));
        shop.write(u"large.tif"_s, someBytes((6 << 20) + 1, 4));
        QCOMPARE(shop.sync().code, 0);
        const QString url = QString::fromStdString(shop.bucket.settings.endpoint),
                      bucket = QString::fromStdString(shop.bucket.settings.bucket);
        const QString host = url.section(u"//"_s, 1);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"RCLONE_CONFIG_X_TYPE"_s, u"s3"_s);
        environment.insert(u"RCLONE_CONFIG_X_PROVIDER"_s, u"Ceph"_s);
        environment.insert(u"RCLONE_CONFIG_X_ENV_AUTH"_s, u"true"_s);
        environment.insert(u"RCLONE_CONFIG_X_ENDPOINT"_s, url);
        environment.insert(u"RCLONE_CONFIG"_s, u"/nonexistent"_s);
        environment.insert(u"AWS_EC2_METADATA_DISABLED"_s, u"true"_s);
        environment.insert(u"AWS_DEFAULT_REGION"_s, u"us-east-1"_s);
        environment.insert(u"AWS_CONFIG_FILE"_s, u"/nonexistent"_s);
        environment.insert(u"AWS_SHARED_CREDENTIALS_FILE"_s, u"/nonexistent"_s);
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        const QList<QStringList> readers = {
            {u"/usr/bin/rclone"_s, u"copy"_s, u"X:%1/web/2026"_s.arg(bucket), u"TARGET"_s},
            {u"/usr/bin/s3cmd"_s, u"--config=/dev/null"_s, u"--host=%1"_s.arg(host), u"--host-bucket=%1"_s.arg(host),
             u"--no-ssl"_s, u"--access_key=%1"_s.arg(qEnvironmentVariable("AWS_ACCESS_KEY_ID")),
             u"--secret_key=%1"_s.arg(qEnvironmentVariable("AWS_SECRET_ACCESS_KEY")), u"get"_s, u"--recursive"_s,
             u"s3://%1/web/2026/"_s.arg(bucket), u"TARGET/"_s},
            {u"/usr/bin/aws"_s, u"--endpoint-url"_s, url, u"s3"_s, u"cp"_s, u"--recursive"_s,
             u"s3://%1/web/2026/"_s.arg(bucket), u"TARGET"_s},
        };
        int read = 0;
        for (QStringList reader : readers) {
            if (!QFile::exists(reader.first()))
                continue;
            const QString name = QFileInfo(reader.first()).fileName();
            reader.replaceInStrings(u"TARGET"_s, shop.world.path(name));
            QDir().mkpath(shop.world.path(name));
            QProcess process;
            process.setProcessEnvironment(environment);
            process.start(reader.takeFirst(), reader);
            QVERIFY(process.waitForFinished(kPatienceMs));
            QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
            QCOMPARE(shop.world.files(name), shop.world.files(u"out"_s));
            for (const QString &file : shop.world.files(name)) {
                QFile one(shop.world.path(name + u'/' + file)), other(shop.world.path(u"out/"_s + file));
                QVERIFY(one.open(QIODevice::ReadOnly) && other.open(QIODevice::ReadOnly));
                QVERIFY2(one.readAll() == other.readAll(), qPrintable(file));
            }
            ++read;
        }
        if (read == 0)
            QSKIP("neither rclone, s3cmd nor aws is installed");
    }

    void filesGetTheNamesOfTheTemplate()
    {
        Shop shop(m_servers.first());
        QVERIFY(shop.isReady);
        QCOMPARE(shop.world.run({u"destinations"_s, u"remove"_s, u"shop"_s}).code, 0);
        QCOMPARE(shop.add({u"--prefix"_s, u"p"_s, u"--names"_s, u"{name:lower}.{ext}"_s}).code, 0);
        shop.write(u"a/One.jpg"_s, "1");
        shop.write(u"b/one.jpg"_s, "2");
        shop.write(u"b/two.jpg"_s, "3");
        const Run run = shop.world.run({u"sync"_s, u"out"_s, u"--to"_s, u"shop"_s});
        QCOMPARE(run.code, 6); // two of them would have one name
        QVERIFY2(run.err.contains("a/One.jpg has the same name there"), run.err.constData());
        QCOMPARE(bytesOf(shop.bucket, "p/one.jpg"), QByteArray("1"));
        QCOMPARE(bytesOf(shop.bucket, "p/two.jpg"), QByteArray("3"));
        QCOMPARE(objectsIn(shop.bucket).size(), 2u);
        QVERIFY(QFile::remove(shop.world.path(u"out/b/one.jpg"_s)));
        QCOMPARE(plannedAs(shop.sync(), u"unchanged"_s), 2);
    }

    void addressesOfWhatWasSentCanBeCopied()
    {
        Shop shop(m_servers.first());
        QVERIFY(shop.isReady);
        shop.write(u"day [1]/a b.jpg"_s, "photo");
        const auto links = [&](const QStringList &more) {
            return shop.world.run(QStringList{u"links"_s, u"out"_s, u"--to"_s, u"shop"_s} + more);
        };
        QCOMPARE(links({}).code, 3); // nothing was sent yet
        QCOMPARE(shop.sync().code, 0);
        const QByteArray plain = QByteArray::fromStdString(shop.bucket.settings.endpoint + '/'
                                                           + shop.bucket.settings.bucket)
            + "/web/2026/day%20%5B1%5D/a%20b.jpg";
        QCOMPARE(links({}).out, plain + '\n');
        QCOMPARE(links({u"--as"_s, u"markdown"_s}).out, "![a b.jpg](" + plain + ")\n");
        const QByteArray shared = links({u"--expires"_s, u"1h"_s}).out.trimmed();
        QVERIFY(shared.startsWith(plain + "?X-Amz-"));
        const auto statusOf = [&](const QByteArray &url) {
            glassine::sync::HttpRequest request;
            request.method = "GET";
            request.url = url.toStdString();
            const auto answer = glassine::sync::Transport{glassine::sync::TransportSettings{}}.perform(
                request, shop.bucket.stopped);
            return answer && answer->status == 200 && answer->body == "photo";
        };
        QVERIFY(statusOf(shared));
        QVERIFY(!statusOf(plain));
        for (const QString &time : {u"8d"_s, u"0h"_s, u"soon"_s, u"12"_s})
            QCOMPARE(links({u"--expires"_s, time}).code, 2);
    }

    void refusalsAreSentencesWithAWayOut()
    {
        Shop shop(m_servers.first());
        QVERIFY(shop.isReady);
        shop.write(u"a.jpg"_s, "photo");
        qputenv("AWS_SECRET_ACCESS_KEY", "wrong");
        const Run tested = shop.world.run({u"destinations"_s, u"test"_s, u"shop"_s});
        QCOMPARE(tested.code, 6);
        QVERIFY2(tested.err.contains("does not accept the key"), tested.err.constData());
        const Run synced = shop.world.run({u"sync"_s, u"out"_s, u"--to"_s, u"shop"_s});
        QCOMPARE(synced.code, 6);
        QCOMPARE(synced.err.count("does not accept the key"), 1);
    }
};

/// What needs no real server.
class SyncCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void secretsStayInside()
    {
        FaultServer server([](const Asked &, int) { return Reply{"", Reply::End::Hang}; });
        World world;
        qputenv("AWS_ACCESS_KEY_ID", "AKIACANARY");
        qputenv("AWS_SECRET_ACCESS_KEY", "SECRETCANARY");
        qputenv("AWS_SESSION_TOKEN", "TOKENCANARY");
        QDir().mkpath(world.path(u"out"_s));
        QVERIFY(QFile::copy(QCoreApplication::applicationFilePath(), world.path(u"out/a.jpg"_s)));
        QCOMPARE(world
                     .run({u"destinations"_s, u"add"_s, u"shop"_s, u"--bucket"_s, u"photos"_s, u"--endpoint"_s,
                           QString::fromStdString(server.url())})
                     .code,
                 0);
        const auto process = world.start({u"sync"_s, u"out"_s, u"--to"_s, u"shop"_s});
        QTRY_VERIFY_WITH_TIMEOUT(!server.asked().empty(), kPatienceMs);
        const auto proc = [](qint64 id, const QString &name) {
            QFile file(u"/proc/%1/%2"_s.arg(id).arg(name));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const qint64 id = process->processId();
        qint64 sender = 0;
        for (const QString &thread : QDir(u"/proc/%1/task"_s.arg(id)).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            if (const QByteArray children = proc(id, u"task/%1/children"_s.arg(thread)).trimmed(); !children.isEmpty())
                sender = children.toLongLong();
        QVERIFY(sender > 0);
        for (const qint64 one : {id, sender}) {
            QVERIFY(!proc(one, u"cmdline"_s).contains("CANARY"));
            QVERIFY(proc(one, u"limits"_s).contains("Max core file size        0"));
        }
        QVERIFY(!proc(sender, u"environ"_s).contains("CANARY"));
        process->terminate();
        QVERIFY(process->waitForFinished(kPatienceMs));
        QCOMPARE(process->exitCode(), 130);
        QVERIFY(!(process->readAllStandardOutput() + process->readAllStandardError()).contains("CANARY"));
        for (const QString &folder : {u"state"_s, u"config"_s})
            for (const QString &name : world.files(folder)) {
                QFile file(world.path(folder + u'/' + name));
                QVERIFY(file.open(QIODevice::ReadOnly));
                QVERIFY2(!file.readAll().contains("CANARY"), qPrintable(name));
            }
        for (const Asked &asked : server.asked())
            for (const auto &[name, value] : asked.headers)
                QVERIFY(value.find("SECRETCANARY") == std::string::npos);
        qunsetenv("AWS_SESSION_TOKEN");
    }

    void destinationsAreAddedListedAndRemoved()
    {
        World world;
        const QStringList add{u"destinations"_s, u"add"_s, u"shop"_s, u"--bucket"_s, u"photos"_s};
        QCOMPARE(world.run(add).code, 0);
        QCOMPARE(world.run(add).code, 4);
        const Run listed = world.run({u"destinations"_s, u"list"_s, u"--json"_s});
        QCOMPARE(listed.code, 0);
        QCOMPARE(listed.events().size(), 1);
        QCOMPARE(listed.events().first().value(u"address"_s).toString(),
                 u"https://photos.s3.us-east-1.amazonaws.com/"_s);
        QCOMPARE(world.run({u"destinations"_s, u"remove"_s, u"shop"_s}).code, 0);
        QCOMPARE(world.run({u"destinations"_s, u"remove"_s, u"shop"_s}).code, 2);
        QVERIFY(world.run({u"destinations"_s}).err.contains("no destinations yet"));
    }

    void usageErrorsAreSaid()
    {
        World world;
        QDir().mkpath(world.path(u"out"_s));
        QCOMPARE(world.run({u"sync"_s, u"out"_s, u"--to"_s, u"nowhere"_s}).code, 2);
        QCOMPARE(world.run({u"sync"_s, u"out"_s}).code, 2);
        const Run bad = world.run(
            {u"destinations"_s, u"add"_s, u"x"_s, u"--bucket"_s, u"photos"_s, u"--endpoint"_s, u"http://nas"_s});
        QCOMPARE(bad.code, 2);
        QVERIFY(bad.err.contains("unencrypted"));
        qputenv("AWS_ACCESS_KEY_ID", "a");
        qputenv("AWS_SECRET_ACCESS_KEY", "s");
        QCOMPARE(world.run({u"destinations"_s, u"add"_s, u"x"_s, u"--bucket"_s, u"photos"_s}).code, 0);
        QCOMPARE(world.run({u"sync"_s, u"out"_s, u"--to"_s, u"x"_s}).code, 3);
        qunsetenv("AWS_ACCESS_KEY_ID");
        qunsetenv("AWS_SECRET_ACCESS_KEY");
        qputenv("AWS_SHARED_CREDENTIALS_FILE", "/nonexistent");
        qputenv("AWS_CONFIG_FILE", "/nonexistent");
        const Run none = world.run({u"sync"_s, u"out"_s, u"--to"_s, u"x"_s});
        QCOMPARE(none.code, 6);
        QVERIFY(none.err.contains("AWS_ACCESS_KEY_ID"));
        qunsetenv("AWS_SHARED_CREDENTIALS_FILE");
        qunsetenv("AWS_CONFIG_FILE");
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    SyncCommandTest command;
    SyncTest sync;
    const int failed = QTest::qExec(&command, argc, argv);
    return failed + QTest::qExec(&sync, argc, argv);
}

#include "tst_sync.moc"
