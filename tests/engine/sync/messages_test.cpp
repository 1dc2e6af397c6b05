// SPDX-License-Identifier: GPL-3.0-or-later
// What the program and its sending process say to each other comes out as it went in, or is refused.
#include "sync/upload_messages.h"

#include <QTest>

using namespace glassine;
using namespace glassine::sync;

class MessagesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aJobComesOutAsItWentIn()
    {
        UploadJob job;
        job.task = UploadJob::Task::Plan;
        job.settings.endpoint = "https://s3.example.com";
        job.settings.bucket = "photos";
        job.settings.prefix = "2026/\xc3\xbc/";
        job.settings.addressing = Addressing::VirtualHost;
        job.settings.encryption = "aws:kms";
        job.settings.kmsKey = "key";
        job.settings.metadata = {{"a", "1"}, {"b", "\x01\xff"}};
        job.settings.partBytes = std::int64_t(1) << 40;
        job.settings.connections = 7;
        job.credentials = {"AKIA", "s/+=", "token", 0, {}};
        job.folder = "/photos/\xff raw";
        job.replace = true;
        job.proxies = {{"https_proxy", "http://proxy:3128"}};
        const auto read = parseUploadJob(toJson(job));
        QVERIFY(read);
        QCOMPARE(int(read->task), int(job.task));
        QCOMPARE(shownAddress(read->settings), shownAddress(job.settings));
        QCOMPARE(read->settings.kmsKey, job.settings.kmsKey);
        QVERIFY(read->settings.metadata == job.settings.metadata);
        QCOMPARE(read->settings.partBytes, job.settings.partBytes);
        QCOMPARE(read->settings.connections, 7);
        QCOMPARE(read->credentials.secret, job.credentials.secret);
        QCOMPARE(read->credentials.sessionToken, job.credentials.sessionToken);
        QCOMPARE(read->folder, job.folder);
        QVERIFY(read->replace);
        QVERIFY(!read->hasCertificates);
        QVERIFY(read->proxies == job.proxies);
    }

    void eventsComeOutAsTheyWentIn()
    {
        SyncItem item{{"dir/a.jpg", {}}, "web/dir/a.jpg", SyncAction::Change, {}, {}};
        item.file.identity.size = std::int64_t(1) << 60;
        const auto planned = parseUploadEvent(toJson(ItemPlanned{item}));
        QVERIFY(planned);
        QCOMPARE(std::get<ItemPlanned>(*planned).item.key, item.key);
        QCOMPARE(std::get<ItemPlanned>(*planned).item.file.identity.size, item.file.identity.size);
        QVERIFY(std::get<ItemPlanned>(*planned).item.action == SyncAction::Change);
        const Error error{ErrorCode::AccessDenied, "\xff", "a \"b\""};
        const auto finished = parseUploadEvent(toJson(ItemFinished{3, {}, error}));
        QVERIFY(finished);
        QCOMPARE(std::get<ItemFinished>(*finished).item, 3u);
        QCOMPARE(std::get<ItemFinished>(*finished).error->subject, error.subject);
        QCOMPARE(std::get<ItemFinished>(*finished).error->code, error.code);
        QVERIFY(!std::get<JobEnded>(*parseUploadEvent(toJson(JobEnded{}))).error);
        QCOMPARE(std::get<ItemProgressed>(*parseUploadEvent(toJson(ItemProgressed{1, 2}))).bytes, 2);
    }

    void whatMakesNoSenseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no object") << QByteArray("[]");
        QTest::newRow("no event") << QByteArray("{\"event\":\"shell\"}");
        QTest::newRow("unknown action")
            << QByteArray("{\"event\":\"item\",\"key\":\"YQ==\",\"action\":9,\"size\":\"1\"}");
        QTest::newRow("no key") << QByteArray("{\"event\":\"item\",\"action\":0,\"size\":\"1\"}");
        QTest::newRow("negative size")
            << QByteArray("{\"event\":\"item\",\"key\":\"YQ==\",\"action\":0,\"size\":\"-1\"}");
        QTest::newRow("unknown error")
            << QByteArray("{\"event\":\"ended\",\"error\":{\"code\":\"no-such\"}}");
        QTest::newRow("unusable without why") << QByteArray("{\"event\":\"unusable\"}");
    }

    void whatMakesNoSenseIsRefused()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!parseUploadEvent(json));
        QVERIFY(!parseUploadJob(json));
    }
};

QTEST_GUILESS_MAIN(MessagesTest)
#include "messages_test.moc"
