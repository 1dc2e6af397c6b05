// SPDX-License-Identifier: GPL-3.0-or-later
// Watched folders: each photo comes once, when it is complete, and nothing comes that was not put there.
#include "files/folder_watch.h"
#include "fixture.h"

#include <QElapsedTimer>
#include <QFile>
#include <QThread>

#include <atomic>
#include <memory>

using namespace glassine;
using namespace glassine::files;
using namespace glassine::fixture;

namespace {

constexpr unsigned long kSettleMs = 400;

/// Watches one folder on a thread of its own and collects what comes.
class Watching {
public:
    explicit Watching(const Folder &folder, const ScanOptions &options = {})
        : m_folder(pathOf(folder)), m_watch({m_folder}, options, std::chrono::milliseconds(kSettleMs))
    {
        m_thread.reset(QThread::create([this] {
            while (!m_stopped) {
                const FolderWatch::Arrivals arrivals = m_watch.next(m_stopped);
                const std::lock_guard lock(m_mutex);
                for (const FoundFile &file : arrivals.photos)
                    m_came << QString::fromStdString(displayText(file.path.substr(m_folder.size() + 1)))
                            + QStringLiteral(", %1 bytes").arg(file.identity.size);
                for (const SkippedFile &file : arrivals.skipped)
                    m_skipped << QString::fromUtf8(errorName(file.reason.code).data());
            }
        }));
        m_thread->start();
    }
    ~Watching()
    {
        m_stopped = true;
        m_thread->wait();
    }
    Watching(const Watching &) = delete;
    Watching &operator=(const Watching &) = delete;

    QStringList came() const
    {
        const std::lock_guard lock(m_mutex);
        return m_came;
    }
    QStringList skipped() const
    {
        const std::lock_guard lock(m_mutex);
        return m_skipped;
    }

private:
    std::string m_folder;
    FolderWatch m_watch;
    std::atomic<bool> m_stopped{false};
    mutable std::mutex m_mutex;
    QStringList m_came, m_skipped;
    std::unique_ptr<QThread> m_thread;
};

QString arrival(const char *name, qsizetype bytes = jpegHead().size())
{
    return QString::fromLatin1(name) + QStringLiteral(", %1 bytes").arg(bytes);
}

} // namespace

class FolderWatchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasThereAndWhatComesLaterComesOnce()
    {
        const Folder folder;
        writeFile(pathOf(folder, "before.jpg"), jpegHead());
        const Watching watching(folder);
        QTRY_COMPARE_WITH_TIMEOUT(watching.came(), QStringList{arrival("before.jpg")}, 20'000);
        makeFolder(pathOf(folder, "new"));
        writeFile(pathOf(folder, "new/later.jpg"), jpegHead());
        const QStringList both{arrival("before.jpg"), arrival("new/later.jpg")};
        QTRY_COMPARE_WITH_TIMEOUT(watching.came(), both, 20'000);
        QThread::msleep(4 * kSettleMs);
        QCOMPARE(watching.came(), both);
    }

    void aPhotoComesWhenItIsComplete()
    {
        const Folder folder;
        const Watching watching(folder);
        QFile growing(QString::fromStdString(pathOf(folder, "growing.jpg")));
        QVERIFY(growing.open(QIODevice::WriteOnly));
        QByteArray all = jpegHead();
        growing.write(all);
        for (int i = 0; i < 8; ++i) {
            growing.flush();
            QThread::msleep(kSettleMs / 4);
            growing.write(QByteArray(100, 'x'));
            all += QByteArray(100, 'x');
        }
        growing.close();
        QTRY_COMPARE_WITH_TIMEOUT(watching.came(), QStringList{arrival("growing.jpg", all.size())}, 20'000);
    }

    void aPhotoThatChangedComesAgain()
    {
        const Folder folder;
        writeFile(pathOf(folder, "photo.jpg"), jpegHead());
        const Watching watching(folder);
        QTRY_COMPARE_WITH_TIMEOUT(watching.came().size(), 1, 20'000);
        writeFile(pathOf(folder, "photo.jpg"), jpegHead() + "changed");
        const QStringList twice{arrival("photo.jpg"), arrival("photo.jpg", jpegHead().size() + 7)};
        QTRY_COMPARE_WITH_TIMEOUT(watching.came(), twice, 20'000);
    }

    void theDestinationInsideIsNotLookedAt()
    {
        const Folder folder;
        makeFolder(pathOf(folder, "out"));
        ScanOptions options;
        options.excludeFolder = pathOf(folder, "out");
        const Watching watching(folder, options);
        writeFile(pathOf(folder, "out/made.jpg"), jpegHead());
        writeFile(pathOf(folder, "put.jpg"), jpegHead());
        QTRY_COMPARE_WITH_TIMEOUT(watching.came(), QStringList{arrival("put.jpg")}, 20'000);
        QThread::msleep(4 * kSettleMs);
        QCOMPARE(watching.came(), QStringList{arrival("put.jpg")});
    }

    void aTroubleIsToldOnceAndAFolderThatComesBackIsWatchedAgain()
    {
        const Folder folder;
        writeFile(pathOf(folder, "empty.jpg"), {});
        const Watching watching(folder);
        QTRY_COMPARE_WITH_TIMEOUT(watching.skipped(), QStringList{QStringLiteral("empty-file")}, 20'000);
        const QByteArray path = folder.path().toUtf8(), aside = path + "-aside";
        QVERIFY(::rename(path.constData(), aside.constData()) == 0);
        QTRY_COMPARE_WITH_TIMEOUT(watching.skipped().size(), 2, 20'000);
        QCOMPARE(watching.skipped().last(), QStringLiteral("input-vanished"));
        QVERIFY(::rename(aside.constData(), path.constData()) == 0);
        writeFile(pathOf(folder, "after.jpg"), jpegHead());
        QTRY_COMPARE_WITH_TIMEOUT(watching.came(), QStringList{arrival("after.jpg")}, 20'000);
    }

    void aStopEndsTheWaitAtOnce()
    {
        const Folder folder;
        auto watching = std::make_unique<Watching>(folder);
        QThread::msleep(500);
        QElapsedTimer timer;
        timer.start();
        watching.reset();
        QVERIFY(timer.elapsed() < 5000);
    }
};

QTEST_GUILESS_MAIN(FolderWatchTest)
#include "folder_watch_test.moc"
