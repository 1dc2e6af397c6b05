// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 at random moments, then going on, by "resume" or by the same command again: nothing is lost, nothing is half
// there, nothing is there twice.
//   GLASSINE_SEED repeats a run; GLASSINE_KILL_CYCLES and GLASSINE_KILL_PHOTOS make it longer

#include "scene.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <signal.h>

namespace {

using namespace Qt::StringLiterals;

constexpr int kPatienceMs = 300'000;
constexpr int kNothingToDo = 3; // glassine's exit code

struct Figures {
    int kills = 0;
    int finishedFirst = 0; ///< runs that were through before the kill
    int changed = 0;
    int partial = 0;
    int missing = 0;
    int extra = 0;
    int leftovers = 0;
    int orphans = 0;
};

} // namespace

class KillTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void keepsEveryPromiseUnderKill();

private:
    void cycle();
    bool isAnew();
    void resumeWhatIsStillOpen();
    int killOnce(const QStringList &arguments);
    void checkAtThisMoment();
    void checkInTheEnd();

    QRandomGenerator m_random;
    Scene m_scene;
    Figures m_figures;
    int m_fullRunMs = 0;
    QStringList m_story; ///< of the cycle, told when it goes wrong
};

void KillTest::initTestCase()
{
    const int any = QRandomGenerator::global()->bounded(1'000'000);
    const auto seed = static_cast<quint32>(setting("GLASSINE_SEED", any));
    m_random.seed(seed);
    m_scene.addPhotos(setting("GLASSINE_KILL_PHOTOS", 40));
    QElapsedTimer clock;
    clock.start();
    const Ending undisturbed = m_scene.run(m_scene.optimize(), kPatienceMs);
    m_fullRunMs = static_cast<int>(clock.elapsed());
    QVERIFY2(undisturbed.code == 0, qPrintable(undisturbed.text()));
    checkInTheEnd();
    qInfo("GLASSINE_SEED=%u; an undisturbed run takes %d ms", seed, m_fullRunMs);
}

void KillTest::keepsEveryPromiseUnderKill()
{
    const int cycles = setting("GLASSINE_KILL_CYCLES", 5);
    for (int i = 0; i < cycles && !QTest::currentTestFailed(); ++i)
        cycle();
    if (QTest::currentTestFailed())
        qInfo("%s", qPrintable(m_story.join(u"; "_s)));
    qInfo("%d cycles, %d kills (%d runs were through first): originals changed %d, partial %d, missing %d, extra %d, "
          "leftovers %d, orphans %d",
          cycles, m_figures.kills, m_figures.finishedFirst, m_figures.changed, m_figures.partial, m_figures.missing,
          m_figures.extra, m_figures.leftovers, m_figures.orphans);
}

void KillTest::cycle()
{
    m_scene.startAfresh();
    m_story.clear();
    const int kills = m_random.bounded(1, 4);
    killOnce(m_scene.optimize());
    for (int i = 1; i < kills; ++i)
        if (isAnew() || killOnce({u"resume"_s}) == kNothingToDo) // killed before there was a session, or it was through
            killOnce(m_scene.optimize());
    const bool isLastAnew = isAnew();
    const Ending last = isLastAnew ? m_scene.run(m_scene.optimize()) : m_scene.goOn();
    m_story += u"in the end %1"_s.arg(isLastAnew ? u"the same command again"_s : u"resumed"_s);
    if (last.code != 0)
        QFAIL(qPrintable(u"going on failed: "_s + last.text()));
    checkInTheEnd();
    resumeWhatIsStillOpen();
}

/// The same command again instead of "resume": what people do who do not know of it.
bool KillTest::isAnew()
{
    return m_random.bounded(2) == 0;
}

/// Every session that died is still listed; going on with it once all is delivered delivers nothing again.
void KillTest::resumeWhatIsStillOpen()
{
    if (QTest::currentTestFailed())
        return;
    const Ending resumed = m_scene.run({u"resume"_s});
    m_story += u"then resumed once more: %1"_s.arg(resumed.text());
    QVERIFY2(resumed.code == 0 || resumed.code == kNothingToDo, qPrintable(resumed.text()));
    checkInTheEnd();
}

/// The exit code, -1 when the kill came first.
int KillTest::killOnce(const QStringList &arguments)
{
    const auto process = m_scene.start(arguments);
    const qint64 id = process->processId();
    const bool wasThrough = process->waitForFinished(m_random.bounded(m_fullRunMs + 1));
    if (!wasThrough)
        ::kill(-static_cast<pid_t>(id), SIGKILL);
    process->waitForFinished();
    const QString how = wasThrough ? u"exit %1"_s.arg(process->exitCode()) : u"killed"_s;
    m_story += u"%1 %2, then %3 outputs"_s.arg(arguments.first(), how).arg(m_scene.outputs().size());
    m_figures.kills += wasThrough ? 0 : 1;
    m_figures.finishedFirst += wasThrough ? 1 : 0;
    // Workers have groups of their own; they notice by themselves that nobody waits for them.
    constexpr int kOrphanMs = 5000;
    if (!QTest::qWaitFor([id] { return survivors(id) == 0; }, kOrphanMs))
        ++m_figures.orphans;
    checkAtThisMoment();
    return wasThrough ? process->exitCode() : -1;
}

void KillTest::checkAtThisMoment()
{
    const QStringList changed = m_scene.changedOriginals();
    const QStringList partial = m_scene.incompleteOutputs();
    m_figures.changed += static_cast<int>(changed.size());
    m_figures.partial += static_cast<int>(partial.size());
    QCOMPARE(changed, QStringList());
    QCOMPARE(partial, QStringList());
}

void KillTest::checkInTheEnd()
{
    QCOMPARE(m_figures.orphans, 0);
    checkAtThisMoment();
    const QStringList missing = m_scene.missingOutputs();
    const QStringList extra = m_scene.extraOutputs();
    const QStringList leftovers = m_scene.leftovers();
    m_figures.missing += static_cast<int>(missing.size());
    m_figures.extra += static_cast<int>(extra.size());
    m_figures.leftovers += static_cast<int>(leftovers.size());
    QCOMPARE(missing, QStringList());
    QCOMPARE(extra, QStringList());
    QCOMPARE(leftovers, QStringList());
}

QTEST_GUILESS_MAIN(KillTest)
#include "kill_test.moc"
