// SPDX-License-Identifier: GPL-3.0-or-later
// Every call of one photo's batch that could change something fails once, or is the last one the program makes.
//   GLASSINE_NTH_CALL_EVERY=1 tries every call of the journal too; by default every call of the output folder and
//   one in so many of the journal's, beginning at another one each time (GLASSINE_SEED repeats a run)

#include "scene.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <cerrno>

namespace {

using namespace Qt::StringLiterals;

constexpr int kKill = 0;
constexpr int kJournalEvery = 12;

struct Figures {
    int faults = 0;
    int refused = 0;  ///< no output, and said so
    int complete = 0; ///< the output is there, and exit 0
    int told = 0;     ///< the output is there, and something else was said to be wrong
    int killed = 0;
};

} // namespace

class NthCallTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void leavesOldOrCompleteState_data();
    void leavesOldOrCompleteState();

private:
    bool inject(int nth, int error, const QString &below);
    void count(const Ending &ending);
    void checkRightAfter(const Ending &ending, int error);
    void checkAfterGoingOn();

    Scene m_scene;
    quint32 m_seed = 0;
    Figures m_figures;
};

void NthCallTest::initTestCase()
{
    m_seed = static_cast<quint32>(setting("GLASSINE_SEED", int(QRandomGenerator::global()->bounded(1'000'000))));
    qInfo("GLASSINE_SEED=%u", m_seed);
    m_scene.addPhotos(1);
    const Ending undisturbed = m_scene.run(m_scene.optimize());
    QVERIFY2(undisturbed.code == 0, qPrintable(undisturbed.text()));
    QCOMPARE(m_scene.missingOutputs(), QStringList());
}

void NthCallTest::leavesOldOrCompleteState_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<QString>("below");
    QTest::addColumn<int>("every");
    const struct {
        const char *name;
        int error;
    } errors[] = {{"ENOSPC", ENOSPC}, {"EIO", EIO}, {"EDQUOT", EDQUOT}, {"EROFS", EROFS}, {"KILL", kKill}};
    for (const auto &[name, error] : errors) {
        QTest::addRow("%s in the output folder", name) << error << u"out"_s << 1;
        QTest::addRow("%s in the state folder", name)
            << error << u"state"_s << setting("GLASSINE_NTH_CALL_EVERY", kJournalEvery);
    }
}

void NthCallTest::leavesOldOrCompleteState()
{
    QFETCH(const int, error);
    QFETCH(const QString, below);
    QFETCH(const int, every);
    m_figures = {};
    // Threads interleave differently each time: it is over when several numbers in a row were never reached.
    int unreached = 0;
    for (int nth = 1 + static_cast<int>(m_seed % static_cast<quint32>(every)); unreached < 2; nth += every) {
        const bool injected = inject(nth, error, below);
        unreached = injected ? 0 : unreached + 1;
        if (QTest::currentTestFailed())
            return qInfo("broken by call %d: %s", nth, qPrintable(m_scene.injectedFault()));
    }
    qInfo("%d faults: %d without output, %d complete and exit 0, %d complete and another trouble told, %d killed",
          m_figures.faults, m_figures.refused, m_figures.complete, m_figures.told, m_figures.killed);
    QVERIFY(m_figures.faults > 0);
}

bool NthCallTest::inject(int nth, int error, const QString &below)
{
    m_scene.startAfresh();
    m_scene.injectFault(m_scene.path(below), nth, error);
    const Ending ending = m_scene.run(m_scene.optimize());
    m_scene.injectNothing();
    const bool injected = !m_scene.injectedFault().isEmpty();
    if (injected)
        count(ending);
    else if (ending.code != 0)
        QTest::qFail(qPrintable(u"failed without a fault: "_s + ending.text()), __FILE__, __LINE__);
    checkRightAfter(ending, error);
    // After a success nobody goes on. (A lost ledger makes the same job run again in full, under numbered names:
    // that is its contract, and not judged here.)
    if (!QTest::currentTestFailed() && injected && ending.code != 0)
        checkAfterGoingOn();
    return injected;
}

void NthCallTest::count(const Ending &ending)
{
    ++m_figures.faults;
    ++(ending.signaled                          ? m_figures.killed
           : ending.code == 0                   ? m_figures.complete
           : m_scene.missingOutputs().isEmpty() ? m_figures.told
                                                : m_figures.refused);
}

void NthCallTest::checkRightAfter(const Ending &ending, int error)
{
    QVERIFY2(!ending.hung, qPrintable(ending.text()));
    QCOMPARE(m_scene.changedOriginals(), QStringList());
    QCOMPARE(m_scene.incompleteOutputs(), QStringList());
    QCOMPARE(m_scene.extraOutputs(), QStringList());
    if (ending.signaled)
        QVERIFY2(error == kKill, qPrintable(ending.text()));
    else if (ending.code == 0)
        QVERIFY2(m_scene.missingOutputs().isEmpty(), qPrintable(u"success without an output; "_s + ending.text()));
    else
        QVERIFY2(!ending.err.trimmed().isEmpty(), "a failure without a word");
}

void NthCallTest::checkAfterGoingOn()
{
    const Ending ending = m_scene.goOn();
    QVERIFY2(ending.code == 0, qPrintable(u"going on: "_s + ending.text()));
    QCOMPARE(m_scene.changedOriginals(), QStringList());
    QCOMPARE(m_scene.incompleteOutputs(), QStringList());
    QCOMPARE(m_scene.missingOutputs(), QStringList());
    QCOMPARE(m_scene.extraOutputs(), QStringList());
    QCOMPARE(m_scene.leftovers(), QStringList());
}

QTEST_GUILESS_MAIN(NthCallTest)
#include "nth_call_test.moc"
