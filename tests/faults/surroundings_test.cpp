// SPDX-License-Identifier: GPL-3.0-or-later
// What happens around a batch and is none of its business: a worker is killed, nobody reads what is said.

#include "scene.h"

#include <QFile>
#include <QTest>

#include <signal.h>

namespace {

using namespace Qt::StringLiterals;

constexpr int kPhotos = 16;
constexpr int kPatienceMs = 60'000;

} // namespace

class SurroundingsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void killedWorkerCostsNoPhoto();
    void nobodyHasToReadWhatIsSaid_data();
    void nobodyHasToReadWhatIsSaid();
    void closedStreamsAreNeverAFile();

private:
    void checkComplete() const;

    std::unique_ptr<Scene> m_scene;
};

void SurroundingsTest::init()
{
    m_scene = std::make_unique<Scene>();
    m_scene->addPhotos(kPhotos);
}

void SurroundingsTest::checkComplete() const
{
    QCOMPARE(m_scene->changedOriginals(), QStringList());
    QCOMPARE(m_scene->incompleteOutputs(), QStringList());
    QCOMPARE(m_scene->missingOutputs(), QStringList());
    QCOMPARE(m_scene->extraOutputs(), QStringList());
    QCOMPARE(m_scene->leftovers(), QStringList());
}

void SurroundingsTest::killedWorkerCostsNoPhoto()
{
    const auto process = m_scene->startSlowly(m_scene->optimize());
    QVERIFY(m_scene->waitForOutputs(*process, 2));
    const QList<qint64> workers = workersOf(process->processId());
    QVERIFY(!workers.isEmpty());
    QVERIFY(::kill(static_cast<pid_t>(workers.first()), SIGKILL) == 0);
    const Ending ending = m_scene->finish(*process, kPatienceMs);
    QVERIFY2(ending.code == 0, qPrintable(ending.text()));
    checkComplete();
}

void SurroundingsTest::nobodyHasToReadWhatIsSaid_data()
{
    QTest::addColumn<QString>("shell");
    QTest::newRow("closed") << uR"(exec "$@" <&- >&- 2>&-)"_s;
    QTest::newRow("first line only") << uR"("$@" | head -n 1)"_s;
    QTest::newRow("full device") << uR"(exec "$@" >/dev/full 2>/dev/full)"_s;
}

// A batch for people goes on; one for a program stops when the program is gone, and can be resumed.
void SurroundingsTest::nobodyHasToReadWhatIsSaid()
{
    QFETCH(const QString, shell);
    const QStringList wrapper{u"sh"_s, u"-c"_s, shell, u"sh"_s};
    m_scene->setWrapper(wrapper);
    const Ending ending = m_scene->run(m_scene->optimize());
    QVERIFY2(ending.code == 0, qPrintable(ending.text()));
    checkComplete();
    m_scene->startAfresh();
    const auto process = m_scene->startSlowly(m_scene->optimize() + QStringList(u"--json"_s));
    const Ending forPrograms = m_scene->finish(*process, kPatienceMs);
    QVERIFY2(!forPrograms.hung && !forPrograms.signaled, qPrintable(forPrograms.text()));
    QCOMPARE(m_scene->incompleteOutputs(), QStringList());
    QVERIFY(!m_scene->missingOutputs().isEmpty());
    m_scene->setWrapper({});
    const Ending resumed = m_scene->goOn();
    QVERIFY2(resumed.code == 0, qPrintable(resumed.text()));
    checkComplete();
}

// Whatever is opened while they are free would get the messages: the journal, a photo that is being written.
void SurroundingsTest::closedStreamsAreNeverAFile()
{
    m_scene->setWrapper({u"sh"_s, u"-c"_s, uR"(exec "$@" <&- >&- 2>&-)"_s, u"sh"_s});
    const auto process = m_scene->startSlowly(m_scene->optimize());
    QVERIFY(m_scene->waitForOutputs(*process, 1));
    for (int fd = 0; fd <= 2; ++fd) {
        const QString target = QFile::symLinkTarget(u"/proc/%1/fd/%2"_s.arg(process->processId()).arg(fd));
        QCOMPARE(target, u"/dev/null"_s);
    }
    QCOMPARE(m_scene->finish(*process, kPatienceMs).code, 0);
    checkComplete();
}

QTEST_GUILESS_MAIN(SurroundingsTest)
#include "surroundings_test.moc"
