// SPDX-License-Identifier: GPL-3.0-or-later
// What was sent is remembered, whatever a kill leaves of the file.
#include "sync/sync_state.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace glassine;
using namespace glassine::sync;

class StateTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::string path() const { return m_folder.filePath(QStringLiteral("deep/state.jsonl")).toStdString(); }
    QFile file() const { return QFile(QString::fromStdString(path())); }

private Q_SLOTS:
    void remembersAcrossOpening()
    {
        const SentFileRecord record{{7, std::uint64_t(1) << 63, 3, 1'700'000'000'123'456'789, 5}, "hash", "etag"};
        {
            const auto state = SyncState::open(path(), "folder");
            QVERIFY2(state, state ? "" : errorSentence(state.error()).c_str());
            QVERIFY((*state)->recordSending("a\n\"\xc3\xbc", "h1"));
            QVERIFY((*state)->recordSent("a\n\"\xc3\xbc", record));
            QVERIFY((*state)->recordSending("b", "h2"));
            QVERIFY((*state)->recordOpen("b", {{"id/+=", 5 << 20}, "h2"}));
            QVERIFY((*state)->recordOpen("c", {{"gone", 1}, "h3"}));
            QVERIFY((*state)->recordClosed("c"));
        }
        const auto state = SyncState::open(path(), "folder");
        QVERIFY(state);
        const auto sent = (*state)->sent("a\n\"\xc3\xbc");
        QVERIFY(sent);
        QVERIFY(sent->identity == record.identity);
        QCOMPARE(sent->content, "hash");
        QCOMPARE(sent->etag, "etag");
        QCOMPARE((*state)->sending("a\n\"\xc3\xbc"), "");
        QCOMPARE((*state)->sending("b"), "h2");
        QCOMPARE((*state)->openUpload("b")->upload.id, "id/+=");
        QCOMPARE((*state)->openUpload("b")->upload.partBytes, 5 << 20);
        QVERIFY(!(*state)->openUpload("c"));
        QVERIFY(!(*state)->sent("b"));
    }

    void aCutOffOrDamagedLineCostsThatLineOnly()
    {
        {
            const auto state = SyncState::open(path(), "folder");
            QVERIFY((*state)->recordSent("first", {{}, "1", "e1"}));
            QVERIFY((*state)->recordSent("last", {{}, "2", "e2"}));
        }
        QFile damaged = file();
        QVERIFY(damaged.resize(damaged.size() - 5));
        QVERIFY(damaged.open(QIODevice::Append));
        damaged.write("\n\xff\xfe not JSON\n[1]\n");
        damaged.close();
        const auto state = SyncState::open(path(), "folder");
        QVERIFY(state);
        QVERIFY((*state)->sent("first"));
        QVERIFY(!(*state)->sent("last"));
        QVERIFY((*state)->recordSent("last", {{}, "2", "e2"}));
    }

    void onlyOneHasItAndOnlyItsOwnerMayReadIt()
    {
        const auto state = SyncState::open(path(), "folder");
        QVERIFY(state);
        const auto other = SyncState::open(path(), "folder");
        QVERIFY(!other);
        QCOMPARE(other.error().code, ErrorCode::JournalLocked);
        QCOMPARE(file().permissions() & (QFile::ReadOther | QFile::ReadGroup), QFile::Permissions());
    }

    void itDoesNotGrowForEver()
    {
        for (int round = 0; round < 3; ++round) {
            const auto state = SyncState::open(path(), "folder");
            for (int i = 0; i < 100; ++i)
                QVERIFY((*state)->recordSending("same", std::to_string(i)));
        }
        const qint64 size = file().size();
        QVERIFY(SyncState::open(path(), "folder"));
        QVERIFY(file().size() < size / 4);
    }
};

QTEST_GUILESS_MAIN(StateTest)
#include "state_test.moc"
