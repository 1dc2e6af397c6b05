// SPDX-License-Identifier: GPL-3.0-or-later
// Batches that are sent while they are made, and afterwards: each file exactly once, whatever is killed.
#include "engine/sync/fault_server.h"
#include "engine/sync/real_server.h"
#include "pictures.h"
#include "program.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 120'000;

int photoCount()
{
    const int asked = qEnvironmentVariableIntValue("GLASSINE_SYNC_PHOTOS");
    return asked > 0 ? asked : 40;
}

/// A world with photos and a destination "nas", a folder.
struct Shoot {
    World world;

    explicit Shoot(int photos)
    {
        for (int i = 0; i < photos; ++i)
            writePicture(world.path(u"photos/day %1/p %2.jpg"_s.arg(i % 3).arg(i)), {240 + i % 50, 180}, i);
        QDir().mkpath(world.path(u"nas"_s));
        const Run added = world.run(
            {u"destinations"_s, u"add"_s, u"nas"_s, u"--kind"_s, u"folder"_s, u"--path"_s, world.path(u"nas"_s)});
        QCOMPARE(added.code, 0);
    }
    static QStringList optimize(const QString &destination = u"nas"_s)
    {
        return {u"optimize"_s, u"photos"_s, u"--preset"_s, u"web-2048"_s, u"--output"_s,
                u"out"_s,      u"--sync"_s, destination,   u"--json"_s};
    }
    QByteArray read(const QString &name) const
    {
        QFile file(world.path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
    }
    void verify() const
    {
        QVERIFY(!world.files(u"out"_s).isEmpty());
        QCOMPARE(world.files(u"nas"_s), world.files(u"out"_s));
        for (const QString &name : world.files(u"out"_s))
            QVERIFY2(read(u"nas/"_s + name) == read(u"out/"_s + name), qPrintable(name));
    }
};

QString sessionOf(const Run &run)
{
    return run.event(u"start"_s).value(u"session"_s).toString();
}

int inState(const QByteArray &out, const char *state)
{
    int count = 0;
    for (const QJsonObject &one : Run{0, out, {}}.events())
        count += one.value(u"event"_s) == u"sync"_s && one.value(u"state"_s) == QLatin1StringView(state) ? 1 : 0;
    return count;
}

QList<qint64> withChildren(qint64 process)
{
    QList<qint64> all{process};
    for (const QString &thread : QDir(u"/proc/%1/task"_s.arg(process)).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(u"/proc/%1/task/%2/children"_s.arg(process).arg(thread));
        if (file.open(QIODevice::ReadOnly))
            for (const QByteArray &child : file.readAll().split(' '))
                if (const qint64 id = child.trimmed().toLongLong(); id > 0)
                    all += withChildren(id);
    }
    return all;
}

/// Runs it until it has sent that many files, then kills it with all it has started. False when it was done before.
bool runAndKill(const World &world, const QStringList &command, int afterSent, QByteArray &out)
{
    const auto process = world.start(command);
    if (!process->waitForStarted())
        return false;
    QByteArray here;
    while (process->state() == QProcess::Running && inState(here, "sent") < afterSent
           && process->waitForReadyRead(kPatienceMs))
        here += process->readAllStandardOutput();
    for (const qint64 id : withChildren(process->processId()))
        if (id > 0)
            ::kill(static_cast<pid_t>(id), SIGKILL);
    if (process->state() == QProcess::Running)
        process->waitForFinished();
    out += here + process->readAllStandardOutput();
    return process->exitStatus() == QProcess::CrashExit;
}

} // namespace

class SessionSyncTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sendsWhatItWritesWhileItWrites()
    {
        const Shoot shoot(12);
        const Run run = shoot.world.run(Shoot::optimize());
        QVERIFY2(run.code == 0, (run.out + run.err).constData());
        shoot.verify();
        QCOMPARE(inState(run.out, "sent"), 12);
        const QJsonObject finish = run.event(u"finish"_s);
        QCOMPARE(finish.value(u"sync"_s).toObject().value(u"sent"_s).toInt(), 12);
        QCOMPARE(finish.value(u"unsent"_s).toBool(true), false);
        // Nothing new is made, and what was made before is looked at and there.
        const Run again = shoot.world.run(Shoot::optimize());
        QCOMPARE(again.code, 0);
        QCOMPARE(inState(again.out, "unchanged"), 12);
        QCOMPARE(inState(again.out, "sent"), 0);
    }

    void aDestinationThatIsMissingCostsNoPhoto()
    {
        const Shoot shoot(5);
        QVERIFY(QDir(shoot.world.path(u"nas"_s)).removeRecursively());
        const Run run = shoot.world.run(Shoot::optimize());
        QCOMPARE(run.code, 6);
        QCOMPARE(shoot.world.files(u"out"_s).size(), 5);
        QVERIFY(run.out.contains("target-missing"));
        QCOMPARE(run.event(u"finish"_s).value(u"unsent"_s).toBool(), true);
        QVERIFY(QDir().mkpath(shoot.world.path(u"nas"_s)));
        const Run said = shoot.world.run({u"sync"_s, sessionOf(run)}); // it remembers where to
        QVERIFY2(said.code == 0, said.err.constData());
        shoot.verify();
    }

    void anUnknownDestinationIsSaidBeforeAnythingIsMade()
    {
        const Shoot shoot(2);
        QCOMPARE(shoot.world.run(Shoot::optimize(u"nowhere"_s)).code, 2);
        QVERIFY(shoot.world.files(u"out"_s).isEmpty());
    }

    void sendsWhatASessionHasWrittenAndNothingElse()
    {
        const Shoot shoot(6);
        const Run made = shoot.world.run(
            {u"optimize"_s, u"photos"_s, u"--preset"_s, u"web-2048"_s, u"--output"_s, u"out"_s, u"--json"_s});
        QCOMPARE(made.code, 0);
        writeBytes(shoot.world.path(u"out/mine.txt"_s), "not of that session");
        const QStringList outputs = shoot.world.files(u"out"_s);
        const QString changed = outputs.first() == u"mine.txt"_s ? outputs.last() : outputs.first();
        writeBytes(shoot.world.path(u"out/"_s + changed), "edited by somebody");
        QVERIFY(QFile::remove(shoot.world.path(u"out/"_s + outputs.at(2))));
        const QStringList command{u"sync"_s, sessionOf(made), u"--to"_s, u"nas"_s, u"--json"_s};
        const Run dry = shoot.world.run(command + QStringList{u"--dry-run"_s});
        QCOMPARE(dry.code, 0);
        QCOMPARE(dry.event(u"plan"_s).value(u"add"_s).toInt(), 5);
        QVERIFY(shoot.world.files(u"nas"_s).isEmpty());
        const Run run = shoot.world.run(command);
        QCOMPARE(run.code, 6);
        QVERIFY2(run.out.contains("output-changed") || run.out.contains("does not hold what was written"),
                 run.out.constData());
        QCOMPARE(shoot.world.files(u"nas"_s).size(), 4);
        QVERIFY(!shoot.world.files(u"nas"_s).contains(u"mine.txt"_s));
        QVERIFY(!shoot.world.files(u"nas"_s).contains(changed));
    }

    void whatReplacedItsOriginalIsSentToo()
    {
        const Shoot shoot(3);
        const Run run = shoot.world.run({u"optimize"_s, u"photos"_s, u"--preset"_s, u"lossless-cleanup"_s,
                                         u"--in-place"_s, u"--sync"_s, u"nas"_s, u"--json"_s});
        QVERIFY2(run.code == 0, (run.out + run.err).constData());
        QCOMPARE(shoot.world.files(u"nas"_s).size(), 3);
        for (const QString &name : shoot.world.files(u"nas"_s))
            QVERIFY2(shoot.read(u"nas/"_s + name) == shoot.read(u"photos/"_s + name), qPrintable(name));
    }

    void nobodyWaitsForADestinationThatHangs()
    {
        FaultServer server([](const Asked &, int) { return Reply{"", Reply::End::Hang}; });
        const Shoot shoot(8);
        qputenv("AWS_ACCESS_KEY_ID", "AKIATEST");
        qputenv("AWS_SECRET_ACCESS_KEY", "testing");
        QCOMPARE(shoot.world
                     .run({u"destinations"_s, u"add"_s, u"shop"_s, u"--bucket"_s, u"photos"_s, u"--endpoint"_s,
                           QString::fromStdString(server.url())})
                     .code,
                 0);
        const auto process = shoot.world.start(Shoot::optimize(u"shop"_s));
        QByteArray out;
        while (out.count("\"event\":\"item\"") < 8 && process->waitForReadyRead(kPatienceMs))
            out += process->readAllStandardOutput();
        QCOMPARE(shoot.world.files(u"out"_s).size(), 8);
        process->terminate();
        QVERIFY(process->waitForFinished(kPatienceMs));
        QCOMPARE(process->exitCode(), 130);
        out += process->readAllStandardOutput();
        QVERIFY2(out.contains("\"unsent\":true"), out.right(400).constData());
    }

    void killedAgainAndAgainEachFileArrivesOnce()
    {
        const Shoot shoot(30);
        QByteArray out;
        int kills = runAndKill(shoot.world, Shoot::optimize(), 4, out) ? 1 : 0;
        const QString session = sessionOf(Run{0, out, {}});
        const QStringList resume{u"resume"_s, session, u"--json"_s};
        for (int i = 0; i < 2; ++i)
            kills += runAndKill(shoot.world, resume, 5, out) ? 1 : 0;
        QCOMPARE(kills, 3);
        const Run last = shoot.world.run(resume);
        QVERIFY2(last.code == 0, (last.out + last.err).constData());
        QVERIFY(inState(out + last.out, "sent") <= 30);
        shoot.verify();
        QCOMPARE(shoot.world.files(u"out"_s).size(), 30);
    }
};

/// The same to a real S3 server, with another program as the judge.
class SessionDeliveryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void threeKillsAndExactlyTheRightObjects()
    {
        const QList<RealServer> servers = realServers();
        if (servers.isEmpty() || servers.first().name != "rgw")
            QSKIP("no radosgw runs here: it needs the packages of the group sync in .ci/packages, and ctest "
                  "starts it");
        if (!QFile::exists(u"/usr/bin/rclone"_s))
            QSKIP("rclone is not installed");
        const int photos = photoCount();
        const Shoot shoot(photos);
        Bucket bucket{"http://127.0.0.1:1"};
        QVERIFY(makeBucket(servers.first(), bucket));
        qputenv("AWS_ACCESS_KEY_ID", QByteArray::fromStdString(servers.first().accessKey));
        qputenv("AWS_SECRET_ACCESS_KEY", QByteArray::fromStdString(servers.first().secret));
        // Every PUT that arrives makes a version.
        auto client = bucket.client();
        const std::string versioning = "<VersioningConfiguration xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">"
                                       "<Status>Enabled</Status></VersioningConfiguration>";
        QVERIFY(client.send({.method = "PUT", .query = {{"versioning", ""}}, .text = versioning}));
        const QString url = QString::fromStdString(bucket.settings.endpoint),
                      name = QString::fromStdString(bucket.settings.bucket);
        QCOMPARE(shoot.world
                     .run({u"destinations"_s, u"add"_s, u"shop"_s, u"--endpoint"_s, url, u"--bucket"_s, name,
                           u"--prefix"_s, u"web"_s})
                     .code,
                 0);

        QByteArray out;
        const int step = photos / 5;
        const auto moment = [step] { return 1 + int(QRandomGenerator::global()->bounded(step)); };
        int kills = runAndKill(shoot.world, Shoot::optimize(u"shop"_s), moment(), out) ? 1 : 0;
        const QString session = sessionOf(Run{0, out, {}});
        const QStringList resume{u"resume"_s, session, u"--json"_s};
        for (int i = 0; i < 2; ++i)
            kills += runAndKill(shoot.world, resume, moment(), out) ? 1 : 0;
        QCOMPARE(kills, 3);
        const Run last = shoot.world.run(resume);
        QVERIFY2(last.code == 0, (last.out.right(2000) + last.err).constData());
        QCOMPARE(shoot.world.files(u"out"_s).size(), photos);

        QCOMPARE(int(objectsIn(bucket).size()), photos);
        int versions = 0;
        const auto listed = client.send({.query = {{"versions", ""}}, .answerBytes = 8 << 20});
        QVERIFY(listed);
        versions = int(QByteArray::fromStdString(listed->body).count("<Version>"));
        QCOMPARE(versions, photos); // nothing was sent twice
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"RCLONE_CONFIG_X_TYPE"_s, u"s3"_s);
        environment.insert(u"RCLONE_CONFIG_X_PROVIDER"_s, u"Ceph"_s);
        environment.insert(u"RCLONE_CONFIG_X_ENV_AUTH"_s, u"true"_s);
        environment.insert(u"RCLONE_CONFIG_X_ENDPOINT"_s, url);
        environment.insert(u"RCLONE_CONFIG"_s, u"/nonexistent"_s);
        QProcess rclone;
        rclone.setProcessEnvironment(environment);
        rclone.setProcessChannelMode(QProcess::MergedChannels);
        rclone.start(u"/usr/bin/rclone"_s,
                     {u"check"_s, u"--download"_s, shoot.world.path(u"out"_s), u"X:%1/web"_s.arg(name)});
        QVERIFY(rclone.waitForFinished(kPatienceMs));
        const QByteArray said = rclone.readAll();
        QVERIFY2(rclone.exitCode() == 0, said.constData());
        QVERIFY2(said.contains(" 0 differences found"), said.constData());
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    for (const char *name :
         {"AWS_PROFILE", "AWS_REGION", "AWS_DEFAULT_REGION", "AWS_CA_BUNDLE", "AWS_ENDPOINT_URL", "AWS_SESSION_TOKEN"})
        qunsetenv(name);
    SessionSyncTest session;
    SessionDeliveryTest delivery;
    const int failed = QTest::qExec(&session, argc, argv);
    return failed + QTest::qExec(&delivery, argc, argv);
}

#include "tst_session_sync.moc"
