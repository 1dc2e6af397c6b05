// SPDX-License-Identifier: GPL-3.0-or-later
// Thousands of damaged small photos through real workers: this process lives, and hardly any worker dies.
// GLASSINE_MUTANTS is how many; GLASSINE_MUTANT_SEED repeats a run. Where GLASSINE_HOSTILE is set, its small files
// are damaged as well. What kills a worker is kept below mutants/ with its seed for a name.

#include "mutator.h"
#include "pool_jobs.h"
#include "scene.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTestEventLoop>

using namespace glassine;
using namespace glassine::worker;
using namespace Qt::StringLiterals;

namespace {

constexpr int kWorkers = 2;
constexpr int kInFlight = 16 * kWorkers;
constexpr int kPatienceMs = 60'000;
constexpr int kMutantsPerDeath = 100'000;
constexpr int kTellEvery = 50'000;
/// A process of its own for every file costs thirty times as much: most mutants of those kinds are left out.
constexpr std::uint64_t kOwnProcessOneIn = 40;

/// A claim of many pixels is not what is looked for here: everything over the limits ends at the header.
Limits quickLimits()
{
    constexpr int kSlowestMs = 10'000;
    Limits limits;
    limits.framePixels = 1'000'000;
    limits.totalPixels = 2'000'000;
    limits.frames = 50;
    limits.deadlineBaseMs = kSlowestMs;
    limits.deadlinePerMegapixelMs = 0;
    return limits;
}

PoolSettings quickPool()
{
    PoolSettings settings;
    settings.program = workerProgram();
    settings.workers = kWorkers;
    settings.limits = quickLimits();
    return settings;
}

QList<QByteArray> smallHostileFiles()
{
    constexpr qint64 kSmall = 4096;
    const QString archive = qEnvironmentVariable("GLASSINE_HOSTILE") + "/dev.tar.gz"_L1;
    QTemporaryDir folder;
    if (!QFile::exists(archive)
        || QProcess::execute(u"tar"_s, {u"--no-same-owner"_s, u"-xzf"_s, archive, u"-C"_s, folder.path()}) != 0)
        return {};
    QList<QByteArray> files;
    QDirIterator walk(folder.path(), QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        if (file.size() == 0 || file.size() > kSmall || !file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        if (goesToWorker(contentTypeOf(bytes)))
            files.append(bytes);
    }
    return files;
}

/// What no damage of a photo excuses.
bool isOurs(const QString &outcome)
{
    static const QStringList kOurs{u"internal"_s, u"cannot-encode"_s, u"verification-failed"_s};
    return kOurs.contains(outcome.section(u':', 0, 0));
}

} // namespace

class MutantsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sameSeedSameMutant();
    void whatKilledAWorkerHarmsNothingElse_data();
    void whatKilledAWorkerHarmsNothingElse();
    void hardlyAnyMutantKillsAWorker();

private:
    bool send(Pool &pool, std::uint64_t seed);
    bool waitForFewerThan(int open);
    void keep(std::uint64_t seed, const QString &outcome);
    int deaths() const { return m_outcomes.value(u"worker-died"_s) + m_outcomes.value(u"worker-protocol"_s); }

    QList<QByteArray> m_photos;
    QMap<QString, int> m_outcomes;
    QTestEventLoop
        m_answers; ///< left when an answer comes: QTest::qWaitFor looks every ten milliseconds, and workers wait
    int m_open = 0;
};

void MutantsTest::sameSeedSameMutant()
{
    const QList<QByteArray> photos = {QByteArray(1000, 'a'), QByteArray(2000, 'b')};
    QSet<QByteArray> different;
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        QCOMPARE(mutant(photos, seed), mutant(photos, seed));
        different.insert(mutant(photos, seed));
    }
    QVERIFY(different.size() > 150);
}

// Found by longer runs; with other versions of the libraries they may end otherwise.
void MutantsTest::whatKilledAWorkerHarmsNothingElse_data()
{
    QTest::addColumn<QByteArray>("photo");
    QTest::newRow("librsvg 2.54, a language that is none")
        << QByteArray(R"(<svg><style>:lang(x-cn) { }</style><g xml:lang="en"/></svg>)");
}

void MutantsTest::whatKilledAWorkerHarmsNothingElse()
{
    QFETCH(const QByteArray, photo);
    Pool pool(quickPool());
    const QByteArray sound = smallPhotos(pool).at(u"jpeg"_s);
    const QString outcome = outcomeOf(runJob(pool, optimizeJob(photo, "png"), photo));
    qInfo("%s", qPrintable(outcome));
    QVERIFY(!outcome.startsWith("worker-protocol"_L1));
    QCOMPARE(outcomeOf(runJob(pool, optimizeJob(sound, "png"), sound)), u"ok"_s);
}

void MutantsTest::keep(std::uint64_t seed, const QString &outcome)
{
    QDir().mkpath(u"mutants"_s);
    const QString path = QDir::current().absoluteFilePath(
        u"mutants/%1-%2"_s.arg(outcome.section(u':', 0, 0)).arg(seed));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(mutant(m_photos, seed));
    qInfo("%s: %s", qPrintable(path), qPrintable(outcome));
}

/// What is done with it follows from the seed too. False when it was left out.
bool MutantsTest::send(Pool &pool, std::uint64_t seed)
{
    const QByteArray photo = mutant(m_photos, seed);
    const files::ContentType type = contentTypeOf(photo);
    const bool ownProcess = files::contentTypeRow(type).reading != files::Reading::Pool;
    if (!goesToWorker(type)) {
        ++m_outcomes[u"refused by content"_s];
        return true;
    }
    if (ownProcess && seed % kOwnProcessOneIn != 0)
        return false;
    static constexpr std::array kFormats{"jpeg", "png", "webp", "tiff"};
    Job job = seed % 4 == 0 ? jobOn(photo, JobKind::Probe)
        : seed % 4 == 1     ? jobOn(photo, JobKind::Thumbnail)
                            : optimizeJob(photo, kFormats[seed / 4 % kFormats.size()]);
    job.id = std::int64_t(seed & 0x7fff'ffff'ffff);
    job.limits = quickLimits();
    std::vector<UniqueFd> fds;
    fds.push_back(sealedFile(photo));
    if (job.kind != JobKind::Probe)
        fds.push_back(emptyFile());
    ++m_open;
    pool.submit(std::move(job), std::move(fds), [this, seed](const Result<Reply> &reply) {
        --m_open;
        m_answers.exitLoop();
        const QString outcome = outcomeOf(reply);
        ++m_outcomes[outcome.section(u':', 0, 0)];
        if (reply ? isOurs(outcome) : reply.error().code != ErrorCode::OutOfMemory)
            keep(seed, outcome);
    });
    return true;
}

bool MutantsTest::waitForFewerThan(int open)
{
    while (m_open >= open) {
        m_answers.enterLoopMSecs(kPatienceMs);
        if (m_answers.timeout())
            return false;
    }
    return true;
}

void MutantsTest::hardlyAnyMutantKillsAWorker()
{
    const int count = setting("GLASSINE_MUTANTS", 10'000);
    bool given = false;
    std::uint64_t first = qEnvironmentVariable("GLASSINE_MUTANT_SEED").toULongLong(&given);
    if (!given)
        first = QRandomGenerator::system()->generate64() >> 24; // room to count up, short to type
    Pool pool(quickPool());
    for (const auto &[format, photo] : smallPhotos(pool))
        m_photos.append(photo);
    QVERIFY(m_photos.size() >= 5);
    m_photos.append(smallHostileFiles());
    qInfo("%d mutants of %lld files; GLASSINE_MUTANT_SEED=%llu repeats them", count, qlonglong(m_photos.size()),
          qulonglong(first));
    QElapsedTimer clock;
    clock.start();
    std::uint64_t seed = first;
    for (int sent = 0; sent < count; ++seed) {
        if (send(pool, seed) && ++sent % kTellEvery == 0) // what was done counts, should it be interrupted
            qInfo("%d mutants after %.0f s, %d workers died; the next has the seed %llu", sent,
                  double(clock.elapsed()) / 1000, deaths(), qulonglong(seed + 1));
        QVERIFY(waitForFewerThan(kInFlight));
    }
    QVERIFY(waitForFewerThan(1));
    QStringList figures;
    for (auto outcome = m_outcomes.cbegin(); outcome != m_outcomes.cend(); ++outcome)
        figures.append(u"%1 %2"_s.arg(outcome.key()).arg(outcome.value()));
    qInfo("%s; %.1f s, %d workers died", qPrintable(figures.join(u", "_s)), double(clock.elapsed()) / 1000, deaths());
    QVERIFY(m_outcomes.value(u"ok"_s) > 0 && m_outcomes.value(u"damaged-input"_s) > 0);
    QVERIFY(deaths() <= qMax(1, count / kMutantsPerDeath));
}

QTEST_GUILESS_MAIN(MutantsTest)
#include "mutants_test.moc"
