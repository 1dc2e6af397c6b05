// SPDX-License-Identifier: GPL-3.0-or-later
// Two files that a template gives one name: only the first has it, whether they are planned together or sent as they come.
#include "sync/sync_feed.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace glassine;
using namespace glassine::sync;

namespace {

/// Keeps nothing and gives every file of a kind the same name.
class Drawer final : public Remote {
public:
    class Hand final : public Connection {
    public:
        explicit Hand(std::vector<std::string> &sent) : m_sent(sent) {}
        Result<std::optional<RemoteObject>> look(const Sought &) override { return std::nullopt; }
        Result<RemoteObject> send(const Upload &upload, const UploadObserver &) override
        {
            m_sent.push_back(upload.key);
            return RemoteObject{upload.key, upload.print.size, "etag", upload.print.content};
        }

    private:
        std::vector<std::string> &m_sent;
    };

    std::unique_ptr<Connection> connect() override { return std::make_unique<Hand>(sent); }
    int connections() const override { return 1; }
    std::string address() const override { return "drawer"; }
    Result<std::string> keyOf(const LocalFile &file, const std::string &) const override
    {
        return "all" + file.path.substr(file.path.rfind('.'));
    }
    Result<bool> list(const std::function<void(RemoteObject)> &) override { return false; }
    Result<void> test() override { return {}; }

    std::vector<std::string> sent;
};

} // namespace

class NamesTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_files, m_places;
    Drawer m_drawer;
    std::atomic<bool> m_stopped = false;
    std::unique_ptr<SyncState> m_state;
    LocalFolder m_folder;

    /// What is said of the second file, by whichever way.
    static void check(const Error &error)
    {
        QCOMPARE(int(error.code), int(ErrorCode::NameRefused));
        QVERIFY2(error.subject.ends_with("/b.jpg"), error.subject.c_str());
        QCOMPARE(error.detail, std::string("a.jpg has the same name there: all.jpg"));
    }

private Q_SLOTS:
    void init()
    {
        for (const char *name : {"a.jpg", "b.jpg", "c.png"}) {
            QFile file(m_files.filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(name);
        }
        m_state.reset();
        QFile::remove(m_places.filePath(QStringLiteral("state")));
        auto state = SyncState::open(m_places.filePath(QStringLiteral("state")).toStdString(), "state");
        QVERIFY(state);
        m_state = std::move(*state);
        const std::string path = m_files.path().toStdString();
        auto opened = openLocalFolder(path);
        QVERIFY(opened);
        auto listed = listLocalFolder(std::move(*opened), path, m_stopped);
        QVERIFY(listed);
        m_folder = std::move(*listed);
        m_drawer.sent.clear();
    }

    void planned()
    {
        const auto plan = planSync({m_drawer, m_folder, *m_state, m_stopped});
        QVERIFY(plan);
        QCOMPARE(plan->items.size(), std::size_t(2));
        QCOMPARE(plan->unusable.size(), std::size_t(1));
        check(plan->unusable.front());
    }

    void sentAsTheyCome()
    {
        FileQueue queue;
        queue.push({{"a.jpg", {}}, {"b.jpg", {}}, {"c.png", {}}, {"a.jpg", {}}});
        queue.end();
        std::map<std::size_t, Error> refused;
        FeedObserver observer;
        observer.planned = [](std::size_t, const SyncItem &) {};
        observer.progressed = [](std::size_t, std::int64_t) {};
        observer.finished = [&](std::size_t number, const Result<RemoteObject> &result) {
            if (!result)
                refused[number] = result.error();
        };
        QVERIFY(feedSync(queue, {m_drawer, m_folder, *m_state, m_stopped}, observer));
        QCOMPARE(refused.size(), std::size_t(1));
        QVERIFY(refused.contains(1));
        check(refused[1]);
        QCOMPARE(m_drawer.sent, (std::vector<std::string>{"all.jpg", "all.png", "all.jpg"})); // one file may come twice
    }
};

QTEST_GUILESS_MAIN(NamesTest)
#include "names_test.moc"
