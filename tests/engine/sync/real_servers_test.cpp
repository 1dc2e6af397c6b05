// SPDX-License-Identifier: GPL-3.0-or-later
// The client against real S3 servers, two implementations that share no code.
#include "real_server.h"

#include <QDateTime>
#include <QTest>

#include <thread>

using namespace glassine;
using namespace glassine::sync;

namespace {

const QList<QByteArray> kNames = {
    "plain.jpg",
    "dir/sub/a.jpg",
    "with space.jpg",
    "plus+and=.jpg",
    "a(b)[c]{d}.jpg",
    "percent%20.jpg",
    "q?x=y&z#f.jpg",
    "star*tilde~!.jpg",
    "quote'\".jpg",
    "back\\slash.jpg",
    "\xc3\xbc\xe6\x97\xa5\xe6\x9c\xac.jpg",
    "a/./b.jpg",
    "a/../b.jpg",
    "colon:at@,;$.jpg",
    "<tag>&amp;.jpg",
    "trailing.",
    "-dash",
};

} // namespace

class RealServersTest : public QObject {
    Q_OBJECT

    QList<RealServer> m_servers;
    Bucket m_bucket{"http://127.0.0.1:1"};

    void servers() const
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < m_servers.size(); ++i)
            QTest::newRow(m_servers[i].name.constData()) << i;
    }

    bool isReady()
    {
        const QList<RealServer> &all = m_servers;
        const int index = *static_cast<int *>(QTest::qData("index", qMetaTypeId<int>()));
        m_bucket.facts.takesConditions = true;
        m_bucket.settings.partBytes = 5 << 20;
        return makeBucket(all[index], m_bucket);
    }

    Result<RemoteObject> put(const SentFile &file, const std::string &key)
    {
        S3Client client = m_bucket.client();
        return uploadFile(client, file.upload(key), {});
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_servers = realServers();
        if (m_servers.isEmpty())
            QSKIP("no S3 server runs here: they need the packages of the group sync in .ci/packages, and "
                  "ctest starts them");
    }

    void everyNameArrivesAsItIs_data() { servers(); }
    void everyNameArrivesAsItIs()
    {
        QVERIFY(isReady());
        m_bucket.settings.metadata = {{"a", "1"}, {"a-b", "2"}};
        std::set<std::string> sent;
        for (const QByteArray &name : kNames) {
            const SentFile file(name + " content");
            const auto object = put(file, name.toStdString());
            QVERIFY2(object, object ? "" : errorSentence(object.error()).c_str());
            QCOMPARE(bytesOf(m_bucket, name.toStdString()), name + " content");
            sent.insert(name.toStdString());
        }
        std::set<std::string> there;
        for (const auto &[key, object] : objectsIn(m_bucket))
            there.insert(key);
        QVERIFY(there == sent);
        m_bucket.settings.metadata.clear();
    }

    void tagsArriveWhereTheServerHasSuch()
    {
        for (const RealServer &server : m_servers) {
            if (server.name != "rgw")
                continue;
            QVERIFY(makeBucket(server, m_bucket));
            m_bucket.settings.tags = "a=b&shoot=K%C3%B6ln%20%26%20more";
            QVERIFY(put(SentFile("small"), "small")); // Ceph 16 forgets those of uploads in parts, whoever sends them
            m_bucket.settings.tags.clear();
            const auto answer = m_bucket.client().send({.key = "small", .query = {{"tagging", ""}}});
            QVERIFY(answer);
            const QByteArray xml = QByteArray::fromStdString(answer->body);
            QVERIFY2(xml.contains("<Key>shoot</Key><Value>K\xc3\xb6ln &amp; more</Value>"), xml.constData());
        }
    }

    void whoHasASharedLinkMayRead_data() { servers(); }
    void whoHasASharedLinkMayRead()
    {
        QVERIFY(isReady());
        const std::string key = "dir/\u00fc & more.jpg";
        QVERIFY(put(SentFile("shared"), key));
        const std::int64_t now = QDateTime::currentSecsSinceEpoch();
        const auto statusOf = [&](const std::string &url) {
            Transport transport{TransportSettings{}};
            HttpRequest request;
            request.method = "GET";
            request.url = url;
            const auto answer = transport.perform(request, m_bucket.stopped);
            return !answer ? 0 : answer->status == 200 && answer->body == "shared" ? 200 : answer->status;
        };
        const std::string link = sharedLink(m_bucket.settings, m_bucket.credentials, key, {now, 600});
        QCOMPARE(statusOf(link), 200);
        QVERIFY(statusOf(link.substr(0, link.find('?'))) != 200); // it is private
        QVERIFY(statusOf(sharedLink(m_bucket.settings, m_bucket.credentials, key, {now - 1200, 600})) >= 400);
        std::string longer = link;
        longer.replace(longer.find("Expires=600"), 11, "Expires=900");
        QVERIFY(statusOf(longer) >= 400);
    }

    void pagesOfAListGoTogether_data() { servers(); }
    void pagesOfAListGoTogether()
    {
        QVERIFY(isReady());
        for (int i = 0; i < 5; ++i)
            QVERIFY(put(SentFile("x"), "p/" + std::to_string(i)));
        S3Client client = m_bucket.client();
        std::string next, keys;
        int pages = 0;
        do {
            const auto page = client.list("p/", next, 2);
            QVERIFY(page);
            for (const RemoteObject &object : page->objects)
                keys += object.key;
            next = page->next;
        } while (++pages < 9 && !next.empty());
        QCOMPARE(keys, "p/0p/1p/2p/3p/4");
        QCOMPARE(pages, 3);
    }

    void whatIsThereIsNeverReplacedUnasked_data() { servers(); }
    void whatIsThereIsNeverReplacedUnasked()
    {
        QVERIFY(isReady());
        const SentFile first("first"), second("second");
        const auto stored = put(first, "k");
        QVERIFY(stored);
        QVERIFY(put(first, "k")); // the same content
        const auto refused = put(second, "k");
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::RemoteConflict);
        QCOMPARE(bytesOf(m_bucket, "k"), "first");

        S3Client client = m_bucket.client();
        Upload upload = second.upload("k");
        upload.replaces = "0123"; // another one than what is there
        QCOMPARE(uploadFile(client, upload, {}).error().code, ErrorCode::RemoteConflict);
        upload.replaces = stored->etag;
        QVERIFY(uploadFile(client, upload, {}));
        QCOMPARE(bytesOf(m_bucket, "k"), "second");
    }

    void ofEightWritersOneWins()
    {
        for (const RealServer &server : m_servers) {
            if (server.name != "rgw")
                continue; // the other one knows no conditions
            m_bucket.facts.takesConditions = true;
            QVERIFY(makeBucket(server, m_bucket));
            std::atomic<int> won = 0;
            std::vector<std::thread> writers;
            for (int i = 0; i < 8; ++i)
                writers.emplace_back([&, i] {
                    const SentFile file(QByteArray::number(i));
                    if (put(file, "k"))
                        ++won;
                });
            for (std::thread &writer : writers)
                writer.join();
            QCOMPARE(won.load(), 1);
        }
    }

    void largeFilesGoInPartsAndGoOn_data() { servers(); }
    void largeFilesGoInPartsAndGoOn()
    {
        QVERIFY(isReady());
        const QByteArray bytes = someBytes((11 << 20) + 17, 7);
        const SentFile file(bytes);
        std::optional<OpenUpload> open;
        bool isClosed = false;
        std::int64_t stopAt = 6 << 20, sentAgain = 0;
        UploadObserver observer;
        observer.opened = [&](const OpenUpload &upload) { open = upload; };
        observer.closed = [&] { isClosed = true; };
        observer.progressed = [&](std::int64_t sent) {
            if (stopAt > 0 && sent >= stopAt)
                m_bucket.stopped = true; // somewhere in the second part
        };
        {
            S3Client client = m_bucket.client();
            QCOMPARE(uploadFile(client, file.upload("large"), observer).error().code, ErrorCode::Interrupted);
            m_bucket.stopped = false;
        }
        QVERIFY(open);
        QVERIFY(!isClosed);
        QVERIFY(objectsIn(m_bucket).empty());

        stopAt = 0;
        observer.opened = [](const OpenUpload &) { QFAIL("it began anew"); };
        observer.progressed = [&](std::int64_t sent) { sentAgain = sentAgain == 0 ? sent : sentAgain; };
        S3Client client = m_bucket.client();
        Upload upload = file.upload("large");
        upload.resumes = open;
        const auto object = uploadFile(client, upload, observer);
        QVERIFY2(object, object ? "" : errorSentence(object.error()).c_str());
        QVERIFY(isClosed);
        QCOMPARE(sentAgain, 5 << 20); // the first part was there
        QVERIFY(object->etag.ends_with("-3"));
        QCOMPARE(object->content,
                 fingerprintOf(std::string_view(bytes.constData(), std::size_t(bytes.size()))).content);
        QCOMPARE(bytesOf(m_bucket, "large"), bytes);
    }

    void whatAKilledRunLeftOpenIsLetGo_data() { servers(); }
    void whatAKilledRunLeftOpenIsLetGo()
    {
        QVERIFY(isReady());
        S3Client client = m_bucket.client();
        const auto open = [&](const std::string &key) {
            return client.send({.method = "POST", .key = key, .query = {{"uploads", ""}}}).has_value();
        };
        const auto openNow = [&] {
            const auto answer = client.send({.query = {{"uploads", ""}}});
            return answer ? QByteArray::fromStdString(answer->body).count("<UploadId>") : qsizetype(-1);
        };
        QVERIFY(open("dir/\u00fc large.tif") && open("dir/\u00fc large.tif") && open("dir/\u00fc large.tif.bak"));
        const SentFile file(someBytes((5 << 20) + 1, 12));
        Upload upload = file.upload("dir/\u00fc large.tif");
        QVERIFY(uploadFile(client, upload, {}));
        QCOMPARE(openNow(), 3); // somebody else's, as far as is known
        const SentFile other(someBytes((5 << 20) + 2, 13));
        upload = other.upload("dir/\u00fc large.tif");
        upload.wasBegun = true;
        upload.replaces = "*";
        QVERIFY(uploadFile(client, upload, {}));
        QCOMPARE(openNow(), 1);
    }

    void anUploadThatIsGoneBeginsAnew_data() { servers(); }
    void anUploadThatIsGoneBeginsAnew()
    {
        QVERIFY(isReady());
        const SentFile file(someBytes((5 << 20) + 1, 9));
        std::optional<OpenUpload> open;
        UploadObserver observer;
        observer.opened = [&](const OpenUpload &upload) {
            open = upload;
            m_bucket.stopped = true;
        };
        {
            S3Client client = m_bucket.client();
            QVERIFY(!uploadFile(client, file.upload("large"), observer));
        }
        m_bucket.stopped = false;
        QVERIFY(open);
        S3Client client = m_bucket.client();
        QVERIFY(abortUpload(client, "large", open->id));
        QVERIFY(abortUpload(client, "large", open->id)); // gone already is fine
        Upload upload = file.upload("large");
        upload.resumes = open;
        observer.opened = [&](const OpenUpload &) {};
        const auto object = uploadFile(client, upload, observer);
        QVERIFY2(object, object ? "" : errorSentence(object.error()).c_str());
    }

    void wrongKeysAndBucketsAreSaid_data() { servers(); }
    void wrongKeysAndBucketsAreSaid()
    {
        QVERIFY(isReady());
        const Credentials right = m_bucket.credentials;
        m_bucket.credentials.secret = "another";
        QCOMPARE(put(SentFile("x"), "k").error().code, ErrorCode::KeyRefused);
        m_bucket.credentials = {"nobody:here", "x", {}, 0, {}};
        QCOMPARE(put(SentFile("x"), "k").error().code, ErrorCode::KeyRefused);
        m_bucket.credentials = right;
        const std::string name = m_bucket.settings.bucket;
        m_bucket.settings.bucket = "no-such-bucket-here";
        const auto error = put(SentFile("x"), "k").error();
        QCOMPARE(error.code, ErrorCode::BucketMissing);
        QCOMPARE(error.subject, "no-such-bucket-here");
        m_bucket.settings.bucket = name;
    }

    void aWrongRegionOrClockIsPutRight_data() { servers(); }
    void aWrongRegionOrClockIsPutRight()
    {
        QVERIFY(isReady());
        m_bucket.facts.setRegion("eu-north-7"); // Swift minds, Ceph does not
        QVERIFY(put(SentFile("x"), "k"));
        m_bucket.facts.setRegion("us-east-1");
        m_bucket.facts.clockOffset = -7200;
        const auto object = put(SentFile("x"), "l");
        QVERIFY2(object, object ? "" : errorSentence(object.error()).c_str());
        QVERIFY(std::abs(m_bucket.facts.clockOffset) < 600);
        m_bucket.facts.clockOffset = 0;
    }

    void aFileThatChangedInBetweenIsRefused_data() { servers(); }
    void aFileThatChangedInBetweenIsRefused()
    {
        QVERIFY(isReady());
        const SentFile file("before");
        const Upload upload = file.upload("k");
        QFile other(file.path());
        QVERIFY(other.open(QIODevice::ReadWrite));
        other.write("after!");
        other.close();
        S3Client client = m_bucket.client();
        const auto object = uploadFile(client, upload, {});
        QVERIFY(!object);
        QCOMPARE(object.error().code, ErrorCode::UploadNotVerified);
        QVERIFY(objectsIn(m_bucket).empty());
    }
};

QTEST_GUILESS_MAIN(RealServersTest)
#include "real_servers_test.moc"
