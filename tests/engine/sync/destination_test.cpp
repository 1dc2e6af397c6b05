// SPDX-License-Identifier: GPL-3.0-or-later
// Destinations: what may be set, how it is kept, what is wrong with it.
#include "sync/destination_store.h"
#include "sync/key_template.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace glassine;
using namespace glassine::sync;

namespace {

Destination shop(const std::map<std::string, OptionValue> &given)
{
    OptionValues values;
    values.set("bucket", std::string("photos"));
    for (const auto &[key, value] : given)
        values.set(key, value);
    std::vector<OptionProblem> problems;
    return {"shop", "s3", checkOptions(s3Options(), values, {}, problems)};
}

Result<S3Settings> settingsWith(const std::string &key, const OptionValue &value)
{
    return s3Settings(shop({{key, value}}).options, {});
}

} // namespace

class DestinationTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_config;

private Q_SLOTS:
    void init() { qputenv("XDG_CONFIG_HOME", m_config.path().toLocal8Bit()); }

    void addressesAreMadeOfEndpointAndBucket_data()
    {
        QTest::addColumn<QByteArray>("endpoint");
        QTest::addColumn<QByteArray>("addressing");
        QTest::addColumn<QByteArray>("address");
        QTest::newRow("Amazon's own") << QByteArray() << QByteArray("auto")
                                      << QByteArray("https://photos.s3.eu-west-1.amazonaws.com/");
        QTest::newRow("path there") << QByteArray() << QByteArray("path")
                                    << QByteArray("https://s3.eu-west-1.amazonaws.com/photos/");
        QTest::newRow("another service") << QByteArray("https://s3.example.com/") << QByteArray("auto")
                                         << QByteArray("https://s3.example.com/photos/");
        QTest::newRow("by host") << QByteArray("https://s3.example.com:8443") << QByteArray("virtual-host")
                                 << QByteArray("https://photos.s3.example.com:8443/");
        QTest::newRow("usual port") << QByteArray("https://s3.example.com:443") << QByteArray("auto")
                                    << QByteArray("https://s3.example.com/photos/");
        QTest::newRow("IPv6") << QByteArray("http://[::1]:9000") << QByteArray("auto")
                              << QByteArray("http://[::1]:9000/photos/");
    }

    void addressesAreMadeOfEndpointAndBucket()
    {
        QFETCH(QByteArray, endpoint);
        QFETCH(QByteArray, addressing);
        QFETCH(QByteArray, address);
        const Destination destination = shop({{"endpoint", endpoint.toStdString()},
                                              {"addressing", addressing.toStdString()},
                                              {"region", std::string("eu-west-1")}});
        const auto settings = s3Settings(destination.options, {});
        QVERIFY2(settings, settings ? "" : errorSentence(settings.error()).c_str());
        QCOMPARE(shownAddress(*settings), address.toStdString());
    }

    void refusesWhatMakesNoSense_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("no bucket") << QByteArray("bucket") << QByteArray();
        QTest::newRow("bucket with a slash") << QByteArray("bucket") << QByteArray("a/b/c");
        QTest::newRow("no scheme") << QByteArray("endpoint") << QByteArray("s3.example.com");
        QTest::newRow("another scheme") << QByteArray("endpoint") << QByteArray("file:///etc");
        QTest::newRow("password in it") << QByteArray("endpoint") << QByteArray("https://me:secret@s3.example.com");
        QTest::newRow("path in it") << QByteArray("endpoint") << QByteArray("https://s3.example.com/photos");
        QTest::newRow("unencrypted") << QByteArray("endpoint") << QByteArray("http://s3.example.com");
        QTest::newRow("line break in a header") << QByteArray("cache-control") << QByteArray("a\r\nX-Evil: 1");
        QTest::newRow("metadata without a value") << QByteArray("metadata") << QByteArray("name");
        QTest::newRow("unknown token") << QByteArray("names") << QByteArray("{folder}/{nmae}");
        QTest::newRow("names without names") << QByteArray("names") << QByteArray("{folder}/photo.jpg");
        QTest::newRow("tag without a value") << QByteArray("tags") << QByteArray("a");
        QTest::newRow("tag twice") << QByteArray("tags") << QByteArray("a=1,a=2");
        QTest::newRow("eleven tags") << QByteArray("tags") << QByteArray("a=,b=,c=,d=,e=,f=,g=,h=,i=,j=,k=");
        QTest::newRow("metadata of ours") << QByteArray("metadata") << QByteArray("glassine-blake2b=0");
    }

    void refusesWhatMakesNoSense()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, value);
        const auto settings = settingsWith(key.toStdString(), value.toStdString());
        QVERIFY(!settings);
        QCOMPARE(settings.error().code, ErrorCode::DestinationInvalid);
        QCOMPARE(settings.error().subject, key.toStdString());
    }

    void unencryptedTakesASwitchOrThisComputer()
    {
        QVERIFY(settingsWith("endpoint", std::string("http://127.0.0.1:9000")));
        QVERIFY(s3Settings(shop({{"endpoint", std::string("http://nas")}, {"plain-http", true}}).options, {}));
    }

    void settingsComeFromOptionsBeforeTheProfile()
    {
        FoundCredentials found;
        found.region = "eu-north-1";
        found.endpoint = "https://found";
        QCOMPARE(s3Settings(shop({}).options, found)->region, "eu-north-1");
        QCOMPARE(s3Settings(shop({}).options, found)->endpoint, "https://found");
        QCOMPARE(s3Settings(shop({{"region", std::string("x-1")}}).options, found)->region, "x-1");
        QCOMPARE(settingsWith("prefix", std::string("/2026/web"))->prefix, "2026/web/");
        const auto metadata = settingsWith("metadata", std::string("shoot=K\xc3\xb6ln, a=b"))->metadata;
        QCOMPARE(metadata.at("shoot"), "K%C3%B6ln");
        QCOMPARE(metadata.at("a"), "b");
        QCOMPARE(settingsWith("tags", std::string("shoot=K\xc3\xb6ln & more, a=b"))->tags,
                 "a=b&shoot=K%C3%B6ln%20%26%20more");
        QCOMPARE(settingsWith("bandwidth", std::int64_t(250))->bytesPerSecond, 250'000);
    }

    void filesAreCalledAsTheTemplateSays_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("key");
        const auto row = [](const char *text, const char *path, const char *key) {
            QTest::addRow("%s of %s", text, path) << QByteArray(text) << QByteArray(path) << QByteArray(key);
        };
        row("", "day 1/IMG_1.JPG", "day 1/IMG_1.JPG");
        row("{folder}/{name}.{ext}", "a/b/x.tar.gz", "a/b/x.tar.gz");
        row("{folder}/{name}.{ext}", "x.jpg", "x.jpg");
        row("{folder}/{name}.{ext}", "a/README", "a/README");
        row("{folder}/{name}{.ext}", "a/README", "a/README");
        row("w/{date:%Y/%m}/{name:lower}.{ext:lower}", "a/IMG_1.JPG", "w/2013/05/img_1.jpg");
        row("{folder|top}/{name}", "x.jpg", "top/x");
        row("/{name}//{ext}/", "x.jpg", "x/jpg");
        row("{{{name}}}.{ext}", "x.jpg", "{x}.jpg");
    }

    void filesAreCalledAsTheTemplateSays()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, key);
        const auto names = KeyTemplate::parse(text.toStdString(), "names");
        QVERIFY2(names, names ? "" : errorSentence(names.error()).c_str());
        LocalFile file{path.toStdString(), {}};
        file.identity.mtimeNs = std::int64_t(1368576000) * 1'000'000'000; // 2013-05-15
        QCOMPARE(names->expand(file), key.toStdString());
    }

    void keepsAndFindsThemAgain()
    {
        const Destination added = shop({{"endpoint", std::string("https://s3.example.com")},
                                        {"part-size", std::int64_t(32)},
                                        {"plain-http", true}});
        QVERIFY(DestinationStore::add(added));
        QCOMPARE(DestinationStore::add(added).error().code, ErrorCode::OutputExists);
        const auto loaded = DestinationStore::load("shop");
        QVERIFY2(loaded, loaded ? "" : errorSentence(loaded.error()).c_str());
        QVERIFY(loaded->options == added.options);
        QCOMPARE(DestinationStore::list()->size(), 1u);
        QVERIFY(DestinationStore::remove("shop"));
        QCOMPARE(DestinationStore::remove("shop").error().code, ErrorCode::DestinationNotFound);
        QCOMPARE(DestinationStore::load("shop").error().code, ErrorCode::DestinationNotFound);
        QVERIFY(DestinationStore::list()->empty());
        QCOMPARE(DestinationStore::load("../shop").error().code, ErrorCode::DestinationInvalid);
    }

    void refusesFilesWithWhatDoesNotBelongThere_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("subject");
        QTest::newRow("a secret") << QByteArray(
            "{\"version\":1,\"kind\":\"s3\",\"bucket\":\"photos\",\"secret-access-key\":\"x\"}")
                                  << QByteArray("secret-access-key");
        QTest::newRow("another kind") << QByteArray("{\"version\":1,\"kind\":\"ftp\"}") << QByteArray("kind");
        QTest::newRow("newer") << QByteArray("{\"version\":9,\"kind\":\"s3\"}") << QByteArray("version");
        QTest::newRow("wrong type") << QByteArray("{\"version\":1,\"kind\":\"s3\",\"bucket\":3}")
                                    << QByteArray("bucket");
        QTest::newRow("out of range") << QByteArray("{\"version\":1,\"kind\":\"s3\",\"connections\":999}")
                                      << QByteArray("connections");
        QTest::newRow("no JSON") << QByteArray("bucket = photos") << QByteArray("shop");
    }

    void refusesFilesWithWhatDoesNotBelongThere()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, subject);
        const auto parsed = parseDestination("shop", json.toStdString());
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, ErrorCode::DestinationInvalid);
        QVERIFY2(parsed.error().subject.find(subject.toStdString()) != std::string::npos,
                 parsed.error().subject.c_str());
    }
};

QTEST_GUILESS_MAIN(DestinationTest)
#include "destination_test.moc"
