// SPDX-License-Identifier: GPL-3.0-or-later
// Photos through Optidash: to a storage that it writes to, and back into a folder.
#include "api_server.h"
#include "bucket.h"
#include "fault_server.h"
#include "sync/remote.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

#include <thread>

using namespace glassine;
using namespace glassine::sync;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kPhoto = someBytes(40'000, 7);
const QByteArray kMade = "optimized " + kPhoto;

QString sentence(const Error &error)
{
    return QString::fromStdString(errorSentence(error));
}

/// One for all tests; each begins with nothing in it.
ApiServer &commonServer()
{
    static ApiServer server(u"optidash_server.py"_s);
    return server;
}

/// The service, and a folder for what comes back.
struct Service {
    ApiServer &server = commonServer();
    QTemporaryDir folder;
    OptionValues given;
    Secrets secrets{{"api-key", "demoapikey"}, {"store-key", "demokey"}, {"store-secret", "demosecret"}};
    std::atomic<bool> stopped = false;

    Service()
    {
        server.set({{u"reset"_s, true}});
        given.set("api", server.url() + "/1.0");
        given.set("results", folder.path().toStdString());
    }
    void set(const char *option, const std::string &value) { given.set(option, value); }
    void storeAt(const std::string &provider)
    {
        set("results", "");
        set("provider", provider);
        set("bucket", "photos");
        set("region", "eu");
        set("account", "studio");
        set("connector", "c1");
    }
    Destination destination() const
    {
        std::vector<OptionProblem> problems;
        return {"service", "optidash", checkOptions(optidashOptions(), given, {}, problems)};
    }
    std::unique_ptr<Remote> remote()
    {
        auto remote = openRemote({destination(), secrets, {}, {}, stopped, Patience{6, 5, 50}});
        return remote ? std::move(*remote) : nullptr;
    }
    Result<RemoteObject> send(const Upload &upload) { return remote()->connect()->send(upload, {}); }
    Result<RemoteObject> send(const QByteArray &bytes = kPhoto, const std::string &key = "web/a.jpg")
    {
        return send(SentFile(bytes).upload(key));
    }
    QByteArray result(const QString &name = u"web/a.jpg"_s) const
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// What is in the folder, and nothing half done.
    QStringList results() const { return QDir(folder.filePath(u"web"_s)).entryList(QDir::Files | QDir::Hidden); }
    QJsonObject wanted() const
    {
        return server.state().value(u"asked"_s).toArray().last().toObject().value(u"wanted"_s).toObject();
    }
    QJsonArray stored() const { return server.state().value(u"stored"_s).toArray(); }
    int asked(const QString &target) const
    {
        int count = 0;
        for (const QJsonObject &one : server.requests())
            count += one.value(u"target"_s).toString().startsWith(target);
        return count;
    }
};

} // namespace

class OptidashTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!commonServer().isRunning())
            QSKIP("python3 is not installed");
    }

    void resultsComeBackVerified_data()
    {
        QTest::addColumn<QByteArray>("response");
        QTest::addColumn<QByteArray>("authorization");
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("address") << QByteArray("json") << QByteArray("basic") << QByteArray("X-Optidash-Metadata");
        QTest::newRow("binary") << QByteArray("binary") << QByteArray("bearer") << QByteArray("X-Optidash-Metadata");
        QTest::newRow("binary, as the clients read it")
            << QByteArray("binary") << QByteArray("basic") << QByteArray("X-Optidash-Meta");
    }

    void resultsComeBackVerified()
    {
        QFETCH(QByteArray, response);
        QFETCH(QByteArray, authorization);
        QFETCH(QByteArray, header);
        Service service;
        QVERIFY(service.server.set({{u"metadata"_s, QString::fromLatin1(header)}}));
        service.set("response", response.toStdString());
        service.set("authorization", authorization.toStdString());
        service.set("compression", "medium");
        const auto object = service.send();
        QVERIFY2(object, object ? "" : qPrintable(sentence(object.error())));
        QVERIFY(service.result() == kMade);
        QCOMPARE(service.results(), QStringList{u"a.jpg"_s});
        QCOMPARE(service.wanted().value(u"optimize"_s).toObject().value(u"compression"_s).toString(), u"medium"_s);

        const auto remote = service.remote();
        const auto connection = remote->connect();
        const auto known = connection->look({.key = "web/a.jpg", .etag = object->etag});
        QVERIFY(known && *known);
        QCOMPARE((*known)->content, SentFile(kPhoto).upload({}).print.content);
        QVERIFY(QFile::remove(service.folder.filePath(u"web/a.jpg"_s)));
        const auto gone = connection->look({.key = "web/a.jpg", .etag = object->etag});
        QVERIFY(gone && !*gone);
    }

    void theServiceFetchesWhatIsPublished()
    {
        FaultServer site([](const Asked &asked, int) {
            return asked.target == "/shop/web/%C3%BC%20a.jpg" ? answer(200, kPhoto.toStdString()) : answer(404);
        });
        Service service;
        service.set("source-url", site.url() + "/shop");
        const auto object = service.send(kPhoto, "web/\u00fc a.jpg");
        QVERIFY2(object, object ? "" : qPrintable(sentence(object.error())));
        QVERIFY(service.result(u"web/\u00fc a.jpg"_s) == kMade);
        QCOMPARE(service.asked(u"/1.0/upload"_s), 0);
        // Another photo stands there than the one that is delivered.
        const auto other = service.send(someBytes(kPhoto.size(), 1), "web/\u00fc a.jpg");
        QVERIFY(!other);
        QCOMPARE(other.error().code, ErrorCode::UploadNotVerified);
    }

    void theServiceStores_data()
    {
        QTest::addColumn<QByteArray>("provider");
        QTest::addColumn<QString>("place");
        for (const char *provider : {"aws", "google", "azure", "digitalocean", "cloudflare", "alibaba"})
            QTest::newRow(provider) << QByteArray(provider) << u"photos"_s;
        QTest::newRow("connector") << QByteArray("connector") << u"c1"_s;
    }

    void theServiceStores()
    {
        QFETCH(QByteArray, provider);
        QFETCH(QString, place);
        Service service;
        service.storeAt(provider.toStdString());
        service.set("cache-control", "max-age=60");
        service.set("metadata", "client=Miller");
        const auto object = service.send();
        QVERIFY2(object, object ? "" : qPrintable(sentence(object.error())));
        QCOMPARE(service.stored().size(), 1);
        const QJsonObject stored = service.stored().first().toObject();
        QCOMPARE(stored.value(u"place"_s).toString(), place);
        QCOMPARE(stored.value(u"path"_s).toString(), u"web/a.jpg"_s);
        QVERIFY(QByteArray::fromBase64(stored.value(u"data"_s).toString().toLatin1()) == kMade);
        QCOMPARE(QString::fromStdString(object->link), u"https://%1.example.com/web/a.jpg"_s.arg(place));
        const QJsonObject store = service.wanted().value(u"store"_s).toObject();
        QCOMPARE(store.value(u"headers"_s).toObject(),
                 (QJsonObject{{u"Content-Type"_s, u"image/jpeg"_s}, {u"Cache-Control"_s, u"max-age=60"_s}}));
        QCOMPARE(store.value(u"metadata"_s).toObject(), (QJsonObject{{u"client"_s, u"Miller"_s}}));
        const bool hasAcl = provider == "aws" || provider == "digitalocean" || provider == "cloudflare";
        QCOMPARE(store.value(u"acl"_s).toString(), hasAcl ? u"private"_s : QString());
    }

    void theWebhookIsNotWaitedFor()
    {
        Service service;
        service.storeAt("aws");
        service.set("webhook", "https://shop.example.com/done");
        service.given.set("webhook-delay", std::int64_t(30));
        const auto object = service.send();
        QVERIFY2(object, object ? "" : qPrintable(sentence(object.error())));
        QVERIFY(object->link.empty());
        QCOMPARE(service.wanted().value(u"webhook"_s).toObject(),
                 (QJsonObject{{u"url"_s, u"https://shop.example.com/done"_s}, {u"delay"_s, 30}}));
    }

    void waysThatExcludeEachOtherAreSaid()
    {
        const auto problemOf = [](const std::map<std::string, std::string> &set) {
            std::vector<OptionProblem> problems;
            OptionValues given;
            for (const auto &[key, value] : set)
                given.set(key, value);
            const auto checked = checkOptidash(checkOptions(optidashOptions(), given, {}, problems));
            return checked ? QString() : QString::fromStdString(checked.error().subject);
        };
        QCOMPARE(problemOf({}), QString()); // it makes photos for presets
        QCOMPARE(problemOf({{"results", "/r"}, {"provider", "google"}, {"bucket", "b"}}), u"results"_s);
        QCOMPARE(problemOf({{"provider", "google"}}), u"bucket"_s);
        QCOMPARE(problemOf({{"provider", "aws"}, {"bucket", "b"}}), u"region"_s);
        QCOMPARE(problemOf({{"provider", "google"}, {"bucket", "b"}, {"response", "binary"}}), u"response"_s);
        QCOMPARE(problemOf({{"results", "/r"}, {"webhook", "https://h/"}}), u"webhook"_s);
        QCOMPARE(problemOf({{"results", "/r"}, {"api", "http://nas/1.0"}}), u"api"_s);
        QCOMPARE(problemOf({{"results", "/r"}, {"source-url", "ftp://nas"}}), u"source-url"_s);
        QCOMPARE(problemOf({{"results", "/r"}}), QString());
    }

    void faultsThatPass_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QByteArray>("response");
        for (const char *response : {"json", "binary"})
            for (const char *mode : {"reset", "close", "cut"})
                QTest::addRow("%s %s", mode, response)
                    << u"/1.0/upload"_s << QString::fromLatin1(mode) << QByteArray(response);
        QTest::newRow("cut result") << u"/temporary/"_s << u"cut"_s << QByteArray("json");
        QTest::newRow("reset result") << u"/temporary/"_s << u"reset"_s << QByteArray("json");
    }

    void faultsThatPass()
    {
        QFETCH(QString, path);
        QFETCH(QString, mode);
        QFETCH(QByteArray, response);
        Service service;
        service.set("response", response.toStdString());
        QVERIFY(service.server.fail(path, mode, {{u"handled"_s, true}, {u"times"_s, 2}}));
        const auto object = service.send();
        QVERIFY2(object, object ? "" : qPrintable(sentence(object.error())));
        QVERIFY(service.result() == kMade);
    }

    void busyServicesAreAskedAgain()
    {
        for (const int status : {429, 500, 502, 503, 504}) {
            Service service;
            QVERIFY(service.server.fail(u"/1.0/upload"_s, u"say"_s, {{u"status"_s, status}, {u"times"_s, 1}}));
            QVERIFY(service.send());
        }
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("response");
        QTest::addColumn<int>("expected");
        for (const char *response : {"json", "binary"}) {
            QTest::addRow("no picture, %s", response)
                << QByteArray("text") << QByteArray(response) << int(ErrorCode::DestinationRefused);
            QTest::addRow("broken, %s", response)
                << QByteArray("broken") << QByteArray(response) << int(ErrorCode::DestinationRefused);
        }
    }

    void refusals()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, response);
        QFETCH(int, expected);
        Service service;
        service.set("response", response.toStdString());
        const auto object = service.send(bytes);
        QVERIFY(!object);
        QCOMPARE(int(object.error().code), expected);
        QVERIFY(sentence(object.error()).contains(u"/photos/web/a.jpg"_s));
        QCOMPARE(service.asked(u"/1.0/upload"_s), 1);
        QVERIFY(service.results().isEmpty());
    }

    void aWrongKeyIsSaidOnceAndNotRepeated()
    {
        Service service;
        service.secrets["api-key"] = "CANARYKEY";
        const auto object = service.send();
        QVERIFY(!object);
        QCOMPARE(object.error().code, ErrorCode::KeyRefused);
        QCOMPARE(service.server.requests().size(), 1);
        QCOMPARE(service.remote()->test().error().code, ErrorCode::KeyRefused);
        service.secrets["api-key"] = "demoapikey";
        QVERIFY(service.remote()->test());

        // A service that repeats what it was sent.
        service.storeAt("aws");
        service.secrets["store-secret"] = "CANARYSECRET";
        QVERIFY(service.server.fail(
            u"/1.0/upload"_s, u"say"_s,
            {{u"status"_s, 400}, {u"body"_s, u"{\"success\":false,\"message\":\"bad CANARYSECRET here\"}"_s}}));
        const auto refused = service.send();
        QVERIFY(!refused);
        QVERIFY2(sentence(refused.error()).contains(u"bad *** here"_s), qPrintable(sentence(refused.error())));
    }

    void damagedResultsAreNotWritten()
    {
        for (const char *response : {"json", "binary"}) {
            Service service;
            service.set("response", response);
            QVERIFY(service.server.set({{u"damage"_s, 1}}));
            const auto object = service.send();
            QVERIFY(!object);
            QCOMPARE(object.error().code, ErrorCode::ResultNotVerified);
            QVERIFY(service.results().isEmpty());
            QVERIFY(service.send());
        }
    }

    void anAddressThatIsNoLongerValidIsAskedForAgain()
    {
        Service service;
        QVERIFY(service.server.set({{u"expired"_s, 1}}));
        QVERIFY(service.send());
        QCOMPARE(service.asked(u"/1.0/upload"_s), 2);
        QVERIFY(service.server.set({{u"expired"_s, 2}}));
        const auto object = service.send(kPhoto, "web/b.jpg");
        QVERIFY(!object);
        QCOMPARE(object.error().code, ErrorCode::ResultNotVerified);
        QCOMPARE(service.results(), QStringList{u"a.jpg"_s});
    }

    void redirectsAreNotFollowed_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("of a photo") << u"/1.0/upload"_s;
        QTest::newRow("of a result") << u"/temporary/"_s;
    }

    void redirectsAreNotFollowed()
    {
        QFETCH(QString, path);
        FaultServer other([](const Asked &, int) { return answer(200, "{}"); }, "127.0.0.2");
        Service service;
        QVERIFY(service.server.fail(path, u"redirect"_s,
                                    {{u"location"_s, QString::fromStdString(other.url())}, {u"times"_s, 9}}));
        const auto object = service.send();
        QVERIFY(!object);
        QCOMPARE(object.error().code, ErrorCode::RedirectRefused);
        QCOMPARE(other.connections(), 0);
    }

    void answersThatMakeNoSense_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QByteArray>("response");
        for (const char *mode : {"portal", "endless", "endless-head"})
            for (const char *response : {"json", "binary"})
                QTest::addRow("%s %s", mode, response)
                    << u"/1.0/upload"_s << QString::fromLatin1(mode) << QByteArray(response);
        QTest::newRow("endless result") << u"/temporary/"_s << u"endless"_s << QByteArray("json");
    }

    void answersThatMakeNoSense()
    {
        QFETCH(QString, path);
        QFETCH(QString, mode);
        QFETCH(QByteArray, response);
        Service service;
        service.set("response", response.toStdString());
        QVERIFY(service.server.fail(path, mode, {{u"times"_s, 9}}));
        const auto object = service.send();
        QVERIFY(!object);
        QCOMPARE(object.error().code, ErrorCode::DestinationAnswer);
        QVERIFY(service.results().isEmpty());
    }

    void aFolderThatIsNotThereIsSaid()
    {
        Service service;
        service.set("results", service.folder.filePath(u"unplugged"_s).toStdString());
        const Destination destination = service.destination();
        const auto remote = openRemote({destination, service.secrets, {}, {}, service.stopped});
        QVERIFY(!remote);
        QCOMPARE(remote.error().code, ErrorCode::TargetMissing);
        QVERIFY(service.server.requests().isEmpty());
    }

    void whatSomebodyElsePutThereStays()
    {
        Service service;
        QDir().mkpath(service.folder.filePath(u"web"_s));
        QFile file(service.folder.filePath(u"web/a.jpg"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("theirs");
        file.close();
        const auto object = service.send();
        QVERIFY(!object);
        QCOMPARE(object.error().code, ErrorCode::RemoteConflict);
        QCOMPARE(service.result(), QByteArray("theirs"));
        QCOMPARE(service.results(), QStringList{u"a.jpg"_s});

        const SentFile photo(kPhoto);
        Upload upload = photo.upload("web/a.jpg");
        upload.replaces = "*";
        QVERIFY(service.send(upload));
        QVERIFY(service.result() == kMade);
        QCOMPARE(service.results(), QStringList{u"a.jpg"_s});
        QVERIFY(service.send()); // the same result is there already
    }
};

QTEST_GUILESS_MAIN(OptidashTest)
#include "optidash_test.moc"
