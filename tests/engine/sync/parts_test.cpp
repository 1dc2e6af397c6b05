// SPDX-License-Identifier: GPL-3.0-or-later
// Large files in parts over several connections, and how fast bytes may go.
#include "bucket.h"
#include "fault_server.h"

#include "sync/s3_connections.h"
#include "sync/throttle.h"

#include <QCryptographicHash>
#include <QTest>

#include <condition_variable>

using namespace glassine;
using namespace glassine::sync;

namespace {

constexpr int kMebibyte = 1 << 20;

QByteArray hashOf(QByteArrayView bytes, QCryptographicHash::Algorithm algorithm)
{
    return QCryptographicHash::hash(bytes, algorithm);
}

int partOf(const Asked &asked)
{
    const std::size_t at = asked.target.find("partNumber=");
    return at == std::string::npos ? 0 : std::atoi(asked.target.c_str() + at + 11);
}

/// What a server that is well says to an upload in parts.
Reply sound(const Asked &asked)
{
    if (asked.method == "HEAD")
        return answer(404);
    if (asked.method == "PUT")
        return answer(200, {}, "ETag: \"" + checksumsOf(asked.body).md5Hex() + "\"\r\n");
    if (asked.method == "DELETE")
        return answer(204);
    if (asked.target.find("uploads=") != std::string::npos)
        return answer(200, "<InitiateMultipartUploadResult><UploadId>u1</UploadId></InitiateMultipartUploadResult>");
    return answer(200, "<CompleteMultipartUploadResult><ETag>x</ETag></CompleteMultipartUploadResult>");
}

/// Sends a file over so many connections.
struct PartedUpload {
    explicit PartedUpload(const std::string &url, int connections = 4)
        : bucket(url),
          pool(
              [this] {
                  return std::make_unique<S3Client>(bucket.settings, bucket.credentials, bucket.facts, bucket.stopped);
              },
              connections)
    {}
    Result<RemoteObject> send(const Upload &upload)
    {
        const auto own = pool.take();
        return uploadFile(*own, upload, {}, &pool);
    }
    Bucket bucket;
    S3Connections pool;
};

/// Lets requests go on together: each waits for the others.
class Meeting {
public:
    explicit Meeting(int expected) : m_expected(expected) {}
    void arrive()
    {
        std::unique_lock lock(m_mutex);
        ++m_here;
        m_most = std::max(m_most, m_here);
        m_changed.notify_all();
        m_changed.wait_for(lock, std::chrono::seconds(10), [this] { return m_most >= m_expected; });
        --m_here;
    }
    int most() const { return m_most; }

private:
    const int m_expected;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_here = 0, m_most = 0;
};

} // namespace

class PartsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneReadingTellsAllChecksums_data()
    {
        QTest::addColumn<qsizetype>("size");
        QTest::addColumn<qint64>("partBytes");
        const auto row = [](const char *name, qsizetype size, qint64 partBytes) {
            QTest::newRow(name) << size << partBytes;
        };
        row("empty", 0, 1000);
        row("no parts asked for", 5000, 0);
        row("exactly one part", 1000, 1000);
        row("one byte more", 1001, 1000);
        row("parts that fit", 3000, 1000);
        row("by two threads, whole", 9 * kMebibyte + 3, 0);
        row("by two threads, in parts", 9 * kMebibyte + 3, 2 * kMebibyte);
        row("parts that end inside of pieces", 9 * kMebibyte, 1'000'003);
    }

    void oneReadingTellsAllChecksums()
    {
        QFETCH(qsizetype, size);
        QFETCH(qint64, partBytes);
        const QByteArray bytes = someBytes(size, 11);
        const SentFile file(bytes);
        const std::atomic<bool> stopped = false;
        const auto print = fingerprintOf(file.fd(), {0, size, partBytes}, "file", stopped);
        QVERIFY(print);
        QCOMPARE(print->size, size);
        QCOMPARE(QByteArray::fromStdString(print->content), hashOf(bytes, QCryptographicHash::Blake2b_256).toHex());
        if (partBytes == 0 || size <= partBytes) {
            QCOMPARE(QByteArray::fromStdString(print->md5), hashOf(bytes, QCryptographicHash::Md5));
            QCOMPARE(QByteArray::fromStdString(print->sha256Hex), hashOf(bytes, QCryptographicHash::Sha256).toHex());
            QVERIFY(print->parts.empty());
            return;
        }
        QVERIFY(print->md5.empty());
        QCOMPARE(qint64(print->parts.size()), (size + partBytes - 1) / partBytes);
        for (std::size_t i = 0; i < print->parts.size(); ++i) {
            const QByteArray part = bytes.mid(qsizetype(i) * partBytes, partBytes);
            QCOMPARE(QByteArray::fromStdString(print->parts[i].md5), hashOf(part, QCryptographicHash::Md5));
            QCOMPARE(QByteArray::fromStdString(print->parts[i].sha256Hex),
                     hashOf(part, QCryptographicHash::Sha256).toHex());
        }
    }

    void aFileThatShrankWhileItIsReadIsNamed()
    {
        const SentFile file(someBytes(9 * kMebibyte, 1));
        const std::atomic<bool> stopped = false;
        const auto print = fingerprintOf(file.fd(), {0, 9 * kMebibyte + 1, 2 * kMebibyte}, "file", stopped);
        QVERIFY(!print);
        QCOMPARE(print.error().code, ErrorCode::InputChanged);
        const std::atomic<bool> already = true;
        QCOMPARE(fingerprintOf(file.fd(), {0, 9 * kMebibyte}, "file", already).error().code, ErrorCode::Interrupted);
    }

    void partsGoAtTheSameTimeAndAreListedInOrder()
    {
        const QByteArray bytes = someBytes(31 * kMebibyte, 5); // seven parts
        const SentFile file(bytes);
        Meeting meeting(3);
        std::atomic<bool> isDone = false;
        FaultServer server([&](const Asked &asked, int) {
            if (asked.method == "PUT")
                meeting.arrive();
            if (asked.method == "HEAD" && isDone)
                return Reply{"HTTP/1.1 200 OK\r\nContent-Length: " + std::to_string(bytes.size())
                             + "\r\nx-amz-meta-glassine-blake2b: " + file.upload("a.jpg").print.content + "\r\n\r\n"};
            isDone = isDone || asked.body.find("<CompleteMultipartUpload") != std::string::npos;
            return sound(asked);
        });
        PartedUpload upload(server.url(), 3);
        const auto object = upload.send(file.upload("a.jpg"));
        QVERIFY2(object, object ? "" : errorSentence(object.error()).c_str());
        QCOMPARE(meeting.most(), 3); // no more than there are connections, and no fewer
        std::set<int> parts;
        std::string completion;
        for (const Asked &asked : server.asked()) {
            if (asked.method == "PUT")
                QVERIFY(parts.insert(partOf(asked)).second);
            if (asked.body.find("<CompleteMultipartUpload") != std::string::npos)
                completion = asked.body;
        }
        QCOMPARE(parts.size(), 7u);
        std::size_t at = 0;
        for (int number = 1; number <= 7; ++number) {
            const QByteArray part = bytes.mid((number - 1) * 5 * kMebibyte, 5 * kMebibyte);
            at = completion.find(hashOf(part, QCryptographicHash::Md5).toHex().toStdString(), at);
            QVERIFY(at != std::string::npos);
        }
        QCOMPARE(server.connections(), 3);
    }

    void whatHasArrivedIsNotSentAgain()
    {
        const QByteArray bytes = someBytes(16 * kMebibyte, 6); // four parts
        const SentFile file(bytes);
        const auto listed = [&](int number, const QByteArray &part) {
            return "<Part><PartNumber>" + std::to_string(number) + "</PartNumber><Size>" + std::to_string(part.size())
                + "</Size><ETag>" + hashOf(part, QCryptographicHash::Md5).toHex().toStdString() + "</ETag></Part>";
        };
        FaultServer server([&](const Asked &asked, int) {
            if (asked.method == "GET")
                return answer(200,
                              "<ListPartsResult>" + listed(1, bytes.left(5 * kMebibyte))
                                  + listed(3, someBytes(5 * kMebibyte, 99)) + listed(4, bytes.right(kMebibyte))
                                  + listed(9, "x") + "<IsTruncated>false</IsTruncated></ListPartsResult>");
            return sound(asked);
        });
        PartedUpload upload(server.url());
        Upload what = file.upload("a.jpg");
        what.resumes = OpenUpload{"u1", 5 * kMebibyte};
        (void)upload.send(what);
        std::set<int> parts;
        for (const Asked &asked : server.asked())
            if (asked.method == "PUT")
                parts.insert(partOf(asked));
        QVERIFY((parts == std::set<int>{2, 3})); // the third had other bytes
    }

    void aRefusedPartLetsTheUploadGoAfterAllOthersEnded()
    {
        const SentFile file(someBytes(41 * kMebibyte, 7));
        FaultServer server([](const Asked &asked, int) {
            if (partOf(asked) == 2 && asked.method == "PUT")
                return answer(400, errorXml("InvalidRequest"));
            return sound(asked);
        });
        PartedUpload upload(server.url());
        const auto object = upload.send(file.upload("a.jpg"));
        QVERIFY(!object);
        QCOMPARE(object.error().code, ErrorCode::DestinationRefused);
        const std::vector<Asked> asked = server.asked();
        QCOMPARE(asked.back().method, "DELETE"); // nothing arrives for an upload that is gone
        QVERIFY(std::count_if(asked.begin(), asked.end(), [](const Asked &a) { return a.method == "PUT"; }) < 9);
    }

    void aBusyServerIsLeftAloneByAll()
    {
        const SentFile file(someBytes(41 * kMebibyte, 8));
        std::atomic<int> refused = 0;
        std::atomic<std::int64_t> busyUntil = 0;
        const auto now = [] {
            return std::chrono::steady_clock::now().time_since_epoch() / std::chrono::milliseconds(1);
        };
        FaultServer server([&](const Asked &asked, int) {
            if (asked.method != "PUT")
                return sound(asked);
            std::int64_t never = 0;
            busyUntil.compare_exchange_strong(never, now() + 700);
            if (now() >= busyUntil)
                return sound(asked);
            ++refused;
            return answer(503, errorXml("SlowDown"), "Retry-After: 1\r\n");
        });
        PartedUpload upload(server.url());
        upload.bucket.settings.patience = {6, 5, 1000};
        (void)upload.send(file.upload("a.jpg"));
        QVERIFY(refused >= 1);
        QVERIFY2(refused <= 4, QByteArray::number(refused).constData()); // those that were under way already
    }

    void lentCredentialsAreRenewedOnceForAll()
    {
        const SentFile file(someBytes(41 * kMebibyte, 8));
        std::atomic<int> renewals = 0;
        FaultServer server([&](const Asked &asked, int) {
            const bool isOld = asked.headers.at("x-amz-security-token") == "old";
            if (isOld && asked.method == "HEAD")
                return answer(400);
            return isOld ? answer(400, errorXml("ExpiredToken")) : sound(asked);
        });
        Bucket bucket(server.url());
        bucket.credentials = {"AKIATEST", "testing", "old", 0, {}};
        ServerFacts facts("us-east-1", [&] {
            ++renewals;
            return std::optional(Credentials{"AKIATEST", "testing", "new", 0, {}});
        });
        S3Connections pool(
            [&] { return std::make_unique<S3Client>(bucket.settings, bucket.credentials, facts, bucket.stopped); }, 4);
        {
            const auto own = pool.take();
            (void)uploadFile(*own, file.upload("a.jpg"), {}, &pool);
        }
        QCOMPARE(renewals.load(), 1);
        std::set<int> parts;
        for (const Asked &asked : server.asked())
            if (asked.method == "PUT" && asked.headers.at("x-amz-security-token") == "new")
                parts.insert(partOf(asked));
        QCOMPARE(parts.size(), 9u);
    }

    void withoutOtherCredentialsTheirEndIsSaid()
    {
        FaultServer server([](const Asked &, int) { return answer(400, errorXml("ExpiredToken")); });
        Bucket bucket(server.url());
        bucket.credentials = {"AKIATEST", "testing", "old", 0, {}};
        int renewals = 0;
        ServerFacts facts("us-east-1", [&] {
            ++renewals;
            return std::optional(bucket.credentials); // its program gives the same again
        });
        S3Client client(bucket.settings, bucket.credentials, facts, bucket.stopped);
        const SentFile file("x");
        QCOMPARE(uploadFile(client, file.upload("a.jpg"), {}).error().code, ErrorCode::CredentialsUnusable);
        QCOMPARE(renewals, 1);
        QCOMPARE(server.asked().size(), 1u);
    }

    void onlySoManyBytesGoInASecond()
    {
        Throttle throttle(1'000'000);
        const std::atomic<bool> stopped = false;
        QElapsedTimer clock;
        clock.start();
        std::vector<std::thread> threads;
        std::atomic<std::int64_t> taken = 0;
        for (int i = 0; i < 3; ++i)
            threads.emplace_back([&] {
                while (taken < 600'000)
                    taken += throttle.take(50'000, stopped);
            });
        for (std::thread &thread : threads)
            thread.join();
        QVERIFY(double(clock.nsecsElapsed()) / 1e9 > 0.9 * (double(taken) - 100'000) / 1e6);
        const std::atomic<bool> already = true;
        Throttle slow(1);
        QCOMPARE(slow.take(1 << 20, already), 0);
    }

    void aLimitIsOneForAllConnections()
    {
        const QByteArray bytes = someBytes(6 * kMebibyte, 9);
        const SentFile file(bytes);
        FaultServer server([](const Asked &asked, int) { return sound(asked); });
        PartedUpload upload(server.url(), 2);
        upload.bucket.settings.transport.throttle = std::make_shared<Throttle>(12 * kMebibyte);
        QElapsedTimer clock;
        clock.start();
        (void)upload.send(file.upload("a.jpg"));
        QVERIFY(clock.nsecsElapsed() > 300'000'000); // half a second, but for what may go at once
        std::size_t arrived = 0;
        for (const Asked &asked : server.asked())
            arrived += asked.method == "PUT" ? asked.body.size() : 0;
        QCOMPARE(qsizetype(arrived), bytes.size());
    }
};

QTEST_GUILESS_MAIN(PartsTest)
#include "parts_test.moc"
