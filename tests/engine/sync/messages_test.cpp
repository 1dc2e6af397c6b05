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
        std::vector<OptionProblem> problems;
        OptionValues given;
        given.set("bucket", std::string("photos"));
        given.set("endpoint", std::string("https://s3.example.com"));
        given.set("prefix", std::string("2026/\xc3\xbc"));
        given.set("connections", std::int64_t(7));
        given.set("plain-http", true);
        job.destination = {"shop", "s3", checkOptions(s3Options(), given, {}, problems)};
        QVERIFY(problems.empty());
        job.secrets = {{"access-key", "AKIA"}, {"secret-key", "s/+=\xff"}};
        job.folder = "/photos/\xff raw";
        job.replace = true;
        job.proxies = {{"https_proxy", "http://proxy:3128"}};
        const auto read = parseUploadJob(toJson(job));
        QVERIFY(read);
        QCOMPARE(int(read->task), int(job.task));
        QCOMPARE(read->destination.name, job.destination.name);
        QCOMPARE(read->destination.kind, job.destination.kind);
        QVERIFY(read->destination.options == job.destination.options);
        QVERIFY(read->secrets == job.secrets);
        QCOMPARE(read->folder, job.folder);
        QVERIFY(read->replace);
        QVERIFY(!read->hasCertificates);
        QVERIFY(read->proxies == job.proxies);
    }

    void eventsComeOutAsTheyWentIn()
    {
        SyncItem item{{"dir/a.jpg", {}}, "web/dir/a.jpg", SyncAction::Change, {}, {}};
        item.file.identity.size = std::int64_t(1) << 60;
        const auto planned = parseUploadEvent(toJson(ItemPlanned{9, item}));
        QVERIFY(planned);
        QCOMPARE(std::get<ItemPlanned>(*planned).item, 9u);
        QCOMPARE(std::get<ItemPlanned>(*planned).what.key, item.key);
        QCOMPARE(std::get<ItemPlanned>(*planned).what.file.identity.size, item.file.identity.size);
        QVERIFY(std::get<ItemPlanned>(*planned).what.action == SyncAction::Change);
        const Error error{ErrorCode::AccessDenied, "\xff", "a \"b\""};
        const auto finished = parseUploadEvent(toJson(ItemFinished{3, {}, error}));
        QVERIFY(finished);
        QCOMPARE(std::get<ItemFinished>(*finished).item, 3u);
        QCOMPARE(std::get<ItemFinished>(*finished).error->subject, error.subject);
        QCOMPARE(std::get<ItemFinished>(*finished).error->code, error.code);
        QVERIFY(!std::get<JobEnded>(*parseUploadEvent(toJson(JobEnded{}))).error);
        QCOMPARE(std::get<ItemProgressed>(*parseUploadEvent(toJson(ItemProgressed{1, 2}))).bytes, 2);
    }

    void namesComeOutAsTheyWentIn()
    {
        const auto read = parseFilesNamed(toJson(FilesNamed{{{"a\xff \"b\"", "hash"}, {"dir/c", {}}}, true}));
        QVERIFY(read);
        QVERIFY(read->isLast);
        QCOMPARE(read->files.size(), 2u);
        QCOMPARE(read->files[0].path, "a\xff \"b\"");
        QCOMPARE(read->files[0].content, "hash");
        QCOMPARE(read->files[1].path, "dir/c");
        QVERIFY(!parseFilesNamed(toJson(FilesNamed{}))->isLast);
    }

    void ordersComeOutAsTheyWentIn()
    {
        const auto read = parsePhotoOrder(toJson(PhotoOrder{7, "/a\xff.jpg", "image/jpeg", "{\"output\":{}}"}));
        QVERIFY(read);
        QCOMPARE(read->item, 7u);
        QCOMPARE(read->path, "/a\xff.jpg");
        QCOMPARE(read->contentType, "image/jpeg");
        QCOMPARE(read->wishes, "{\"output\":{}}");
        QVERIFY(!parsePhotoOrder(toJson(PhotoOrder{7, "/a.jpg", "image/jpeg", "[]"})));
    }

    void whatMakesNoSenseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no object") << QByteArray("[]");
        QTest::newRow("no event") << QByteArray("{\"event\":\"shell\"}");
        QTest::newRow("unknown action") << QByteArray(
            "{\"event\":\"item\",\"key\":\"YQ==\",\"action\":9,\"size\":\"1\"}");
        QTest::newRow("no key") << QByteArray("{\"event\":\"item\",\"action\":0,\"size\":\"1\"}");
        QTest::newRow("names that are none") << QByteArray("{\"files\":[\"a\"]}");
        QTest::newRow("negative size") << QByteArray(
            "{\"event\":\"item\",\"key\":\"YQ==\",\"action\":0,\"size\":\"-1\"}");
        QTest::newRow("unknown error") << QByteArray("{\"event\":\"ended\",\"error\":{\"code\":\"no-such\"}}");
        QTest::newRow("unusable without why") << QByteArray("{\"event\":\"unusable\"}");
    }

    void whatMakesNoSenseIsRefused()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!parseUploadEvent(json));
        QVERIFY(!parseUploadJob(json));
        QVERIFY(!parseFilesNamed(json));
        QVERIFY(!parsePhotoOrder(json));
    }
};

QTEST_GUILESS_MAIN(MessagesTest)
#include "messages_test.moc"
