// SPDX-License-Identifier: GPL-3.0-or-later
// Signals, companions and poor surroundings: the program is told to stop, held up, run twice at once, robbed of its home,
// of descriptors or of its journal's end, and its originals change while it works.

#include "scene.h"

#include <QColor>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>
#include <QThread>

#include <atomic>
#include <cstdio>
#include <functional>
#include <memory>

#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

using namespace Qt::StringLiterals;

constexpr int kPatienceMs = 60'000;
constexpr int kInterrupted = 130;

/// A thread that does something again and again as long as it lives.
class Meddler {
public:
    explicit Meddler(std::function<void()> deed)
        : m_thread(QThread::create([this, deed = std::move(deed)] {
              while (!m_over)
                  deed();
          }))
    {
        m_thread->start();
    }
    ~Meddler()
    {
        m_over = true;
        m_thread->wait();
    }
    Q_DISABLE_COPY_MOVE(Meddler)

private:
    std::atomic<bool> m_over{false};
    std::unique_ptr<QThread> m_thread;
};

} // namespace

class LifeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void signalEndsItSoonAndItGoesOn_data();
    void signalEndsItSoonAndItGoesOn();
    void heldUpBatchGoesOn();
    void killedApplicationLeavesNoProcess();
    void noWorkerOutlivesTheProgram();
    void secondResumerIsToldAndChangesNothing();
    void twoAtOnceNeverShareAName();
    void cutJournalIsReadOrSaid_data();
    void cutJournalIsReadOrSaid();
    void poorSurroundingsAreCopedWithOrSaid_data();
    void poorSurroundingsAreCopedWithOrSaid();
    void changingOriginalsNeverMakeMixedOutputs();
    void oddDatesAreKeptAndNotTakenForChanges();

private:
    void checkComplete() const;
    QString journal() const;

    std::unique_ptr<Scene> m_scene;
};

void LifeTest::init()
{
    m_scene = std::make_unique<Scene>();
}

void LifeTest::checkComplete() const
{
    QCOMPARE(m_scene->changedOriginals(), QStringList());
    QCOMPARE(m_scene->incompleteOutputs(), QStringList());
    QCOMPARE(m_scene->missingOutputs(), QStringList());
    QCOMPARE(m_scene->extraOutputs(), QStringList());
    QCOMPARE(m_scene->leftovers(), QStringList());
}

QString LifeTest::journal() const
{
    const QDir sessions(m_scene->path(u"state/sessions"_s));
    const QStringList ids = sessions.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    return ids.isEmpty() ? QString() : sessions.filePath(ids.first() + u"/journal.sqlite"_s);
}

void LifeTest::signalEndsItSoonAndItGoesOn_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("TERM") << SIGTERM;
    QTest::newRow("HUP") << SIGHUP;
    QTest::newRow("INT") << SIGINT;
}

void LifeTest::signalEndsItSoonAndItGoesOn()
{
    QFETCH(const int, number);
    constexpr int kSoonMs = 5000;
    m_scene->addPhotos(40);
    const auto process = m_scene->startSlowly(m_scene->optimize());
    QVERIFY(m_scene->waitForOutputs(*process, 2));
    ::kill(static_cast<pid_t>(process->processId()), number);
    const Ending ending = m_scene->finish(*process, kSoonMs);
    QVERIFY2(!ending.hung && !ending.signaled, qPrintable(ending.text()));
    QCOMPARE(ending.code, kInterrupted);
    QCOMPARE(m_scene->leftovers(), QStringList());
    const Ending last = m_scene->goOn();
    QVERIFY2(last.code == 0, qPrintable(last.text()));
    checkComplete();
}

// Suspended as by a laptop's lid: workers and application stop, time goes on.
void LifeTest::heldUpBatchGoesOn()
{
    m_scene->addPhotos(20);
    const auto process = m_scene->startSlowly(m_scene->optimize());
    QVERIFY(m_scene->waitForOutputs(*process, 2));
    QList<qint64> all = workersOf(process->processId());
    QVERIFY(!all.isEmpty());
    all.append(process->processId());
    for (int round = 0; round < 2; ++round) {
        for (const qint64 id : all)
            ::kill(static_cast<pid_t>(id), SIGSTOP);
        QTest::qWait(1000);
        for (const qint64 id : all)
            ::kill(static_cast<pid_t>(id), SIGCONT);
        QTest::qWait(20);
    }
    const Ending ending = m_scene->finish(*process, kPatienceMs);
    QVERIFY2(ending.code == 0, qPrintable(ending.text()));
    checkComplete();
}

void LifeTest::killedApplicationLeavesNoProcess()
{
    m_scene->addPhotos(20);
    const auto process = m_scene->startSlowly(m_scene->optimize());
    QVERIFY(m_scene->waitForOutputs(*process, 1));
    const qint64 id = process->processId();
    QVERIFY(survivors(id) > 1);
    ::kill(static_cast<pid_t>(id), SIGKILL);
    process->waitForFinished();
    QVERIFY(QTest::qWaitFor([id] { return survivors(id) == 0; }, 1000));
}

// What a worker still holds open keeps a disk from being unmounted.
void LifeTest::noWorkerOutlivesTheProgram()
{
    m_scene->addPhotos(4);
    for (int round = 0; round < 8; ++round) {
        const auto process = m_scene->start(m_scene->optimize() + QStringList{u"--again"_s});
        const qint64 id = process->processId();
        const Ending ending = m_scene->finish(*process, kPatienceMs);
        QCOMPARE(survivors(id), 0);
        QVERIFY2(ending.code == 0, qPrintable(ending.text()));
    }
}

void LifeTest::secondResumerIsToldAndChangesNothing()
{
    m_scene->addPhotos(40);
    const auto first = m_scene->startSlowly(m_scene->optimize());
    QVERIFY(m_scene->waitForOutputs(*first, 1));
    ::kill(static_cast<pid_t>(first->processId()), SIGSTOP);
    const QString id = QFileInfo(QFileInfo(journal()).path()).fileName();
    const Ending second = m_scene->run({u"resume"_s, id});
    ::kill(static_cast<pid_t>(first->processId()), SIGCONT);
    QVERIFY2(second.code != 0 && !second.signaled, qPrintable(second.text()));
    QVERIFY2(second.err.contains("process " + QByteArray::number(first->processId())), second.err.constData());
    const Ending ending = m_scene->finish(*first, kPatienceMs);
    QVERIFY2(ending.code == 0, qPrintable(ending.text()));
    checkComplete();
}

void LifeTest::twoAtOnceNeverShareAName()
{
    m_scene->addPhotos(10);
    const int rounds = setting("GLASSINE_PAIR_ROUNDS", 3);
    for (int round = 0; round < rounds; ++round) {
        m_scene->startAfresh();
        const auto first = m_scene->start(m_scene->optimize() + QStringList(u"--json"_s));
        QTest::qWait(int(QRandomGenerator::global()->bounded(100)));
        const auto second = m_scene->start(m_scene->optimize() + QStringList(u"--json"_s));
        QStringList written;
        for (QProcess *process : {first.get(), second.get()}) {
            const Ending ending = m_scene->finish(*process, kPatienceMs);
            QVERIFY2(ending.code == 0, qPrintable(ending.text()));
            for (const QJsonObject &event : ending.events())
                if (event.value(u"state"_s).toString() == "done"_L1)
                    for (const auto &output : event.value(u"outputs"_s).toArray())
                        written.append(output.toObject().value(u"path"_s).toString());
        }
        QCOMPARE(QSet<QString>(written.begin(), written.end()).size(), written.size());
        QCOMPARE(m_scene->outputs().size(), written.size());
        QCOMPARE(m_scene->missingOutputs(), QStringList());
        QCOMPARE(m_scene->incompleteOutputs(), QStringList());
        QCOMPARE(m_scene->leftovers(), QStringList());
        QCOMPARE(m_scene->changedOriginals(), QStringList());
    }
}

void LifeTest::cutJournalIsReadOrSaid_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<int>("permille"); ///< how much stays
    QTest::addColumn<bool>("garbage"); ///< the rest is noise instead of missing
    const int cuts = setting("GLASSINE_JOURNAL_CUTS", 2);
    for (const char *suffix : {"", "-wal"})
        for (int cut = 0; cut < cuts; ++cut)
            for (const bool garbage : {false, true}) {
                const int permille = int(QRandomGenerator::global()->bounded(1000 / cuts)) + cut * 1000 / cuts;
                QTest::addRow("journal%s, %d per mille, %s", suffix, permille, garbage ? "garbage" : "cut")
                    << QString::fromLatin1(suffix) << permille << garbage;
            }
    QTest::addRow("journal, nothing left") << QString() << 0 << false;
}

// Either what is sound is used and the batch ends complete, or it is said and the journal kept.
void LifeTest::cutJournalIsReadOrSaid()
{
    QFETCH(const QString, suffix);
    QFETCH(const int, permille);
    QFETCH(const bool, garbage);
    m_scene->addPhotos(6);
    const auto process = m_scene->startSlowly(m_scene->optimize());
    QVERIFY(m_scene->waitForOutputs(*process, 1));
    ::kill(-static_cast<pid_t>(process->processId()), SIGKILL);
    process->waitForFinished();
    QFile file(journal() + suffix);
    QVERIFY2(file.open(QIODevice::ReadWrite), qPrintable(file.fileName()));
    const qint64 whole = file.size(), kept = whole * permille / 1000;
    QVERIFY(file.resize(kept));
    if (garbage && file.seek(kept))
        for (qint64 at = kept; at < whole; ++at)
            file.putChar(char(QRandomGenerator::global()->generate()));
    file.close();
    const Ending ending = m_scene->run({u"resume"_s});
    QVERIFY2(!ending.hung && !ending.signaled, qPrintable(ending.text()));
    QCOMPARE(m_scene->changedOriginals(), QStringList());
    QCOMPARE(m_scene->incompleteOutputs(), QStringList());
    if (ending.code == 0) {
        QCOMPARE(m_scene->missingOutputs(), QStringList());
        return;
    }
    QVERIFY2(!ending.err.trimmed().isEmpty(), "nothing is said");
    const bool isKept = QFile::exists(journal()) || QFile::exists(journal() + u".bad"_s);
    QVERIFY2(isKept, "the journal is gone");
    const Ending again = m_scene->run(m_scene->optimize());
    QVERIFY2(again.code == 0, qPrintable(again.text()));
    QCOMPARE(m_scene->missingOutputs(), QStringList());
}

void LifeTest::poorSurroundingsAreCopedWithOrSaid_data()
{
    QTest::addColumn<QString>("command"); ///< of a shell; "$@" is the program
    const struct {
        const char *name, *command;
    } rows[] = {
        {"12 descriptors", "ulimit -n 12; exec \"$@\""},
        {"20 descriptors", "ulimit -n 20; exec \"$@\""},
        {"32 descriptors", "ulimit -n 32; exec \"$@\""},
        {"64 descriptors", "ulimit -n 64; exec \"$@\" --jobs 8"},
        {"80 descriptors", "ulimit -n 80; exec \"$@\" --jobs 8"},
        {"no environment", "exec env -i GLASSINE_STATE_DIR=\"$GLASSINE_STATE_DIR\" \"$@\""},
        {"no home at all", "exec env -i \"$@\""},
        {"home that cannot be written", "exec env -i HOME=/proc \"$@\""},
        {"settings that cannot be read", "exec env XDG_CONFIG_HOME=/proc/1/none \"$@\""},
        {"no temporary folder", "exec env TMPDIR=/nonexistent \"$@\""},
        {"closed output", "exec \"$@\" >&-"},
        {"closed output and input", "exec \"$@\" <&- >&-"},
        {"everything closed", "exec \"$@\" <&- >&- 2>&-"},
        {"full device for output", "exec \"$@\" >/dev/full 2>/dev/full"},
        {"files of at most 1 block", "ulimit -f 1; exec \"$@\""},
        {"a C locale", "exec env -i LC_ALL=C GLASSINE_STATE_DIR=\"$GLASSINE_STATE_DIR\" \"$@\""},
    };
    for (const auto &[name, command] : rows)
        QTest::newRow(name) << QString::fromLatin1(command);
}

void LifeTest::poorSurroundingsAreCopedWithOrSaid()
{
    QFETCH(const QString, command);
    m_scene->addPhotos(6);
    m_scene->setWrapper({u"sh"_s, u"-c"_s, command, u"sh"_s});
    const Ending ending = m_scene->run(m_scene->optimize(), kPatienceMs);
    m_scene->setWrapper({});
    QVERIFY2(!ending.hung && !ending.signaled, qPrintable(ending.text()));
    QCOMPARE(m_scene->incompleteOutputs(), QStringList());
    QCOMPARE(m_scene->leftovers(), QStringList());
    QCOMPARE(m_scene->changedOriginals(), QStringList());
    if (ending.code == 0)
        QCOMPARE(m_scene->missingOutputs(), QStringList());
    else
        QVERIFY2(!ending.err.trimmed().isEmpty(), "a failure without a word");
}

// An output is of one state of its original: every state is of one color from edge to edge.
void LifeTest::changingOriginalsNeverMakeMixedOutputs()
{
    constexpr int kCount = 24;
    QDir().mkpath(m_scene->path(u"photos"_s));
    const auto pathOf = [this](int i) { return m_scene->path(u"photos/%1.png"_s.arg(i)); };
    const auto paint = [](const QString &path, QColor color) {
        QImage image(400, 300, QImage::Format_RGB32);
        image.fill(color);
        image.save(path, "PNG", 100);
    };
    for (int i = 0; i < kCount; ++i)
        paint(pathOf(i), Qt::red);
    Ending ending;
    {
        Meddler meddler([&] {
            auto *random = QRandomGenerator::global();
            const QString path = pathOf(random->bounded(kCount));
            switch (random->bounded(4)) {
            case 0: QFile::resize(path, random->bounded(100'000)); break;
            case 1: paint(path, random->bounded(2) ? Qt::red : Qt::blue); break;
            case 2:
                paint(path + u".new"_s, Qt::blue);
                std::rename(qPrintable(path + u".new"_s), qPrintable(path));
                break;
            default:
                QFile::remove(path);
                paint(path, Qt::red);
                break;
            }
            QThread::msleep(2);
        });
        ending = m_scene->run(m_scene->optimize() + QStringList(u"--json"_s), kPatienceMs);
    }
    QVERIFY2(!ending.hung && !ending.signaled, qPrintable(ending.text()));
    QVERIFY2(!ending.out.contains("worker-died"), ending.out.constData());
    for (const QString &name : m_scene->outputs()) {
        const QImage image(m_scene->path(u"out/"_s + name));
        QVERIFY2(!image.isNull(), qPrintable(name));
        const QColor first = image.pixelColor(0, 0), last = image.pixelColor(image.width() - 1, image.height() - 1);
        QVERIFY2(qAbs(first.red() - last.red()) < 8 && qAbs(first.blue() - last.blue()) < 8, qPrintable(name));
    }
    QCOMPARE(m_scene->leftovers(), QStringList());
    for (int i = 0; i < kCount; ++i)
        paint(pathOf(i), Qt::red);
    const Ending calm = m_scene->run(m_scene->optimize(), kPatienceMs);
    QVERIFY2(calm.code == 0, qPrintable(calm.text()));
}

void LifeTest::oddDatesAreKeptAndNotTakenForChanges()
{
    const QList<qint64> dates{0, -1'000'000'000, 4'000'000'000, 2'147'483'647, 2'147'483'648};
    for (qsizetype i = 0; i < dates.size(); ++i) {
        const QByteArray name = QByteArray::number(i) + ".jpg";
        QVERIFY(m_scene->addPhoto(name, int(i)));
        const timespec times[2] = {{dates[i], 0}, {dates[i], 0}};
        const QByteArray path = QFile::encodeName(m_scene->path(u"photos/"_s)) + name;
        QCOMPARE(::utimensat(AT_FDCWD, path.constData(), times, 0), 0);
    }
    QCOMPARE(m_scene->run(m_scene->optimize()).code, 0);
    for (qsizetype i = 0; i < dates.size(); ++i) {
        struct stat made = {}, from = {};
        const QByteArray name = QByteArray::number(i) + ".jpg";
        QCOMPARE(::stat((QFile::encodeName(m_scene->path(u"out/"_s)) + name).constData(), &made), 0);
        QCOMPARE(::stat((QFile::encodeName(m_scene->path(u"photos/"_s)) + name).constData(), &from), 0);
        QCOMPARE(made.st_mtim.tv_sec, from.st_mtim.tv_sec);
    }
    const Ending again = m_scene->run(m_scene->optimize() + QStringList(u"--json"_s));
    QCOMPARE(again.code, 0);
    for (const QJsonObject &event : again.events())
        QVERIFY2(event.value(u"state"_s).toString() != "done"_L1, again.out.constData());
    QCOMPARE(m_scene->outputs().size(), dates.size());
}

QTEST_GUILESS_MAIN(LifeTest)
#include "life_test.moc"
