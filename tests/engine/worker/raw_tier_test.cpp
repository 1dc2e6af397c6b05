// SPDX-License-Identifier: GPL-3.0-or-later
// Camera raw is read by processes of its own kind: no other one holds LibRaw's code.

#include "faults/pool_jobs.h"
#include "samples/dng.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace glassine;
using namespace glassine::worker;
using namespace Qt::StringLiterals;

namespace {

PoolSettings settings(int workers)
{
    PoolSettings settings;
    settings.program = workerProgram();
    settings.workers = workers;
    return settings;
}

QByteArray raw()
{
    const Bytes file = test::dng({});
    return {reinterpret_cast<const char *>(file.data()), qsizetype(file.size())};
}

const QByteArray kSvg =
    R"(<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32"><rect width="9" height="9"/></svg>)";

QString programOf(qint64 pid)
{
    return QFileInfo(QFileInfo(u"/proc/%1/exe"_s.arg(pid)).symLinkTarget()).fileName();
}

QStringList programsOf(const Pool &pool)
{
    QStringList programs;
    for (const qint64 pid : pool.workerPids())
        programs.append(programOf(pid));
    programs.sort();
    return programs;
}

QSet<qint64> rawProcesses(const Pool &pool)
{
    QSet<qint64> found;
    for (const qint64 pid : pool.workerPids())
        if (programOf(pid) == "glassine-raw"_L1)
            found.insert(pid);
    return found;
}

} // namespace

class RawTierTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyOneProgramIsLinkedWithLibRaw()
    {
        if (QStandardPaths::findExecutable(u"readelf"_s).isEmpty())
            QSKIP("readelf is not installed");
        for (const QString &program : {u"glassine"_s, u"glassine-worker"_s, u"glassine-raw"_s}) {
            QProcess process;
            process.start(u"readelf"_s,
                          {u"--dynamic"_s, u"--wide"_s, QFileInfo(workerProgram()).path() + u'/' + program});
            QVERIFY(process.waitForFinished());
            QCOMPARE(process.readAllStandardOutput().contains("libraw"), program == "glassine-raw"_L1);
        }
    }

    void rawFilesShareAProcessOfTheirOwn()
    {
        Pool pool(settings(1));
        const QByteArray photo = raw();
        QSet<qint64> first;
        for (int i = 0; i < 3; ++i) {
            QByteArray file;
            const auto reply = runJob(pool, optimizeJob(photo, "jpeg"), photo, &file);
            QCOMPARE(outcomeOf(reply), u"ok"_s);
            QVERIFY(file.startsWith("\xff\xd8"));
            QCOMPARE(rawProcesses(pool).size(), 1);
            if (i == 0)
                first = rawProcesses(pool);
            QCOMPARE(rawProcesses(pool), first);
        }
        // The pool's own ones are still there for everything else.
        const auto reply = runJob(pool, optimizeJob(kSvg, "png"), kSvg);
        QCOMPARE(outcomeOf(reply), u"ok"_s);
        QVERIFY(programsOf(pool).contains(u"glassine-worker"_s));
    }

    void everyKindOfJobWorksOnRaw()
    {
        Pool pool(settings(1));
        const QByteArray photo = raw();
        const auto probe = runJob(pool, jobOn(photo, JobKind::Probe), photo);
        QCOMPARE(outcomeOf(probe), u"ok"_s);
        QVERIFY(probe->facts.size == (Size{320, 240}));
        QByteArray pixels;
        const auto thumbnail = runJob(pool, jobOn(photo, JobKind::Thumbnail), photo, &pixels);
        QCOMPARE(outcomeOf(thumbnail), u"ok"_s);
        QCOMPARE(pixels.size(), 256 * 192 * 4);
    }

    void aJobForAnotherProgramIsRefusedByTheUsualOne()
    {
        Pool pool(settings(1));
        Job job = jobOn(raw(), JobKind::Probe);
        job.type = files::ContentType::Jpeg; // not what it is
        QVERIFY(outcomeOf(runJob(pool, job, raw())) != u"ok"_s);
        QCOMPARE(rawProcesses(pool).size(), 0);
    }

    void withoutTheProgramRawIsRefusedByName()
    {
        QTemporaryDir folder;
        const QString copy = folder.filePath(u"glassine-worker"_s);
        QVERIFY(QFile::copy(workerProgram(), copy));
        PoolSettings alone = settings(1);
        alone.program = copy;
        Pool pool(alone);
        QVERIFY(outcomeOf(runJob(pool, jobOn(raw(), JobKind::Probe), raw())).startsWith(u"unsupported-format"_s));
        QVERIFY(QTest::qWaitFor([&pool] { return pool.hello().has_value(); }, 30'000));
        const auto &types = pool.hello()->types;
        QVERIFY(std::find(types.begin(), types.end(), "raw") == types.end());
        Pool whole(settings(1));
        QVERIFY(QTest::qWaitFor([&whole] { return whole.hello().has_value(); }, 30'000));
        QVERIFY(std::find(whole.hello()->types.begin(), whole.hello()->types.end(), "raw")
                != whole.hello()->types.end());
    }
};

QTEST_GUILESS_MAIN(RawTierTest)
#include "raw_tier_test.moc"
