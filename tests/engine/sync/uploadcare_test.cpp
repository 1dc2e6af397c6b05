// SPDX-License-Identifier: GPL-3.0-or-later
// Our client against the server that Uploadcare's own clients pass.
#include "api_server.h"
#include "bucket.h"
#include "fault_server.h"
#include "sync/remote.h"
#include "sync/uploadcare_client.h"

#include <QJsonDocument>
#include <QTest>

#include <thread>

using namespace glassine;
using namespace glassine::sync;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kSmall = someBytes(40'000, 7);
const QByteArray kLarge = someBytes((12 << 20) + 5, 9); // three parts

QString sentence(const Error &error)
{
    return QString::fromStdString(errorSentence(error));
}

/// One for all tests; each begins with nothing in it.
ApiServer &commonServer()
{
    static ApiServer server(u"uploadcare_server.py"_s);
    return server;
}

/// A new project.
struct Project {
    ApiServer &server = commonServer();
    Destination destination{"project", "uploadcare", {}};
    std::string secret = "demosecretkey";
    std::atomic<bool> stopped = false;
    Patience patience{6, 5, 50}; ///< as often as usual; our server answers at once
    OpenUpload open;             ///< as the state would remember it
    int closed = 0;

    Project()
    {
        server.set({{u"reset"_s, true}, {u"ready_after"_s, 0}});
        std::vector<OptionProblem> problems;
        OptionValues given;
        given.set("public-key", std::string("demopublickey"));
        given.set("upload-api", server.url());
        given.set("rest-api", server.url());
        destination.options = checkOptions(uploadcareOptions(), given, {}, problems);
    }
    void set(const char *option, const std::string &value) { destination.options.set(option, value); }
    std::unique_ptr<Remote> remote()
    {
        auto remote = openRemote({destination, {{"secret-key", secret}}, {}, {}, stopped, patience});
        return remote ? std::move(*remote) : nullptr;
    }
    Result<RemoteObject> send(Upload upload)
    {
        UploadObserver observer;
        observer.opened = [this](const OpenUpload &one) { open = one; };
        observer.closed = [this] { ++closed; };
        const auto opened = remote();
        return opened->connect()->send(upload, observer);
    }
    Result<RemoteObject> send(const QByteArray &bytes = kSmall, const std::string &key = "web/a.jpg")
    {
        return send(SentFile(bytes).upload(key));
    }
    QList<QJsonObject> files() const
    {
        QList<QJsonObject> files;
        for (const QJsonValue &one : server.state().value(u"files"_s).toArray())
            if (one.toObject().value(u"whole"_s).toBool() && one.toObject().value(u"datetime_removed"_s).isNull())
                files.append(one.toObject());
        return files;
    }
    int asked(const QString &method, const QString &target) const
    {
        int count = 0;
        for (const QJsonObject &one : server.requests())
            count += one.value(u"method"_s).toString() == method
                && one.value(u"target"_s).toString().startsWith(target);
        return count;
    }
};

} // namespace

class UploadcareTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!commonServer().isRunning())
            QSKIP("python3 is not installed");
    }

    void provesTheSecretAsDocumented()
    {
        QCOMPARE(uploadcareSignature("demosecretkey", 1700000000),
                 "8b33ea9917eba59d9af5bae601be3c134c997b33b86b916dca40993f37df1974");
        QCOMPARE(httpDate(1475233854), "Fri, 30 Sep 2016 11:10:54 GMT");
        const RestRequest request{"GET", {}, "application/json", httpDate(1475233854), "/files/?limit=1&stored=true"};
        QCOMPARE(uploadcareAuthorization(request, "demopublickey", "demosecretkey"),
                 "Uploadcare demopublickey:3b560df3211143339f65bba4098190d55cfe8982");
        QCOMPARE(uploadcareCdnHost("demopublickey"), "1s4oyld5dc.ucarecd.net");
    }

    void whatIsSentIsThere_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("in one request") << kSmall;
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("in parts") << kLarge;
    }

    void whatIsSentIsThere()
    {
        QFETCH(QByteArray, bytes);
        Project project;
        QVERIFY(project.server.set({{u"ready_after"_s, 2}}));
        project.set("tags", "web, spring");
        project.set("metadata", "client=Miller & Sons,year=2026");
        const auto object = project.send(bytes, "web/\u00fc \"b\".jpg");
        QVERIFY2(object, object ? "" : qPrintable(sentence(object.error())));
        QCOMPARE(project.closed, 1);
        QCOMPARE(project.files().size(), 1);
        const QJsonObject file = project.files().first();
        const QString uuid = file.value(u"uuid"_s).toString();
        QVERIFY(project.server.bytes(uuid) == bytes);
        QCOMPARE(QString::fromStdString(object->etag), uuid);
        QCOMPARE(file.value(u"original_filename"_s).toString(), u"\u00fc \"b\".jpg"_s);
        QCOMPARE(file.value(u"mime_type"_s).toString(), u"image/jpeg"_s);
        QCOMPARE(file.value(u"tags"_s).toArray(), (QJsonArray{u"web"_s, u"spring"_s}));
        const QJsonObject metadata = file.value(u"metadata"_s).toObject();
        QCOMPARE(metadata.value(u"client"_s).toString(), u"Miller & Sons"_s);
        QCOMPARE(metadata.value(u"glassine-key"_s).toString(), u"web/\u00fc \"b\".jpg"_s);
        QVERIFY(!file.value(u"datetime_stored"_s).isNull());
        QCOMPARE(QString::fromStdString(object->link),
                 u"https://1s4oyld5dc.ucarecd.net/%1/-/preview/2048x2048/-/quality/smart/-/format/auto/"
                 "%C3%BC%20%22b%22.jpg"_s.arg(uuid));

        QVERIFY(project.send(bytes, "web/\u00fc \"b\".jpg")); // the same again: nothing is sent
        QCOMPARE(project.files().size(), 1);
    }

    void filesThatAreToStayAreStored()
    {
        Project project;
        project.set("store", "0");
        QVERIFY(project.send());
        QVERIFY(project.files().first().value(u"datetime_stored"_s).isNull());
        project.set("store", "1");
        int listed = 0;
        QVERIFY(project.remote()->list([&](const RemoteObject &) { ++listed; }));
        QCOMPARE(listed, 0); // gone tomorrow is not there
        QVERIFY(project.send());
        QCOMPARE(project.files().size(), 1);
        QVERIFY(!project.files().first().value(u"datetime_stored"_s).isNull());
    }

    void signedUploads_data()
    {
        QTest::addColumn<QByteArray>("signing");
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("token") << QByteArray("token") << QByteArray("demosecretkey") << true;
        QTest::newRow("signature") << QByteArray("signature") << QByteArray("demosecretkey") << true;
        QTest::newRow("none") << QByteArray("none") << QByteArray("demosecretkey") << false;
    }

    void signedUploads()
    {
        QFETCH(QByteArray, signing);
        QFETCH(QByteArray, secret);
        QFETCH(bool, isTaken);
        Project project;
        QVERIFY(project.server.set({{u"signed"_s, true}}));
        project.set("signing", signing.toStdString());
        project.secret = secret.toStdString();
        for (const QByteArray &bytes : {kSmall, kLarge}) {
            const auto object = project.send(bytes, "a" + std::to_string(bytes.size()));
            QCOMPARE(object.has_value(), isTaken);
            if (!isTaken)
                QCOMPARE(object.error().code, ErrorCode::KeyRefused);
        }
    }

    void faultsThatPass_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("isHandled");
        QTest::addColumn<QString>("mode");
        for (const char *path : {"/base/", "/info/", "/files/"})
            for (const bool isHandled : {false, true})
                for (const char *mode : {"reset", "close", "cut"})
                    QTest::addRow("%s %s%s", path, mode, isHandled ? ", but carried out" : "")
                        << QString::fromLatin1(path) << isHandled << QString::fromLatin1(mode);
        for (const char *path : {"/multipart/start/", "/parts/.*/2", "/multipart/complete/"})
            for (const bool isHandled : {false, true})
                QTest::addRow("%s reset%s", path, isHandled ? ", but carried out" : "")
                    << QString::fromLatin1(path) << isHandled << u"reset"_s;
    }

    void faultsThatPass()
    {
        QFETCH(QString, path);
        QFETCH(bool, isHandled);
        QFETCH(QString, mode);
        Project project;
        QVERIFY(
            project.server.fail(path, mode, {{u"handled"_s, isHandled}, {u"times"_s, path == u"/base/"_s ? 2 : 1}}));
        const bool isLarge = path.contains(u"multipart"_s) || path.contains(u"parts"_s);
        const QByteArray &bytes = isLarge ? kLarge : kSmall;
        const auto object = project.send(bytes);
        QVERIFY2(object, object ? "" : qPrintable(sentence(object.error())));
        QCOMPARE(project.files().size(), 1); // exactly once
        QVERIFY(project.server.bytes(project.files().first().value(u"uuid"_s).toString()) == bytes);
    }

    void answersThatMeanLater_data()
    {
        QTest::addColumn<QJsonObject>("answer");
        const auto row = [](const char *name, int status, const QString &body) {
            QTest::newRow(name) << QJsonObject{{u"status"_s, status}, {u"body"_s, body}, {u"times"_s, 2}};
        };
        row("500", 500, {});
        row("502 of a proxy", 502, u"<html>"_s);
        row("503", 503, {});
        row("429", 429, u"Request was throttled."_s);
        row("throttled, in a 200", 200,
            u"{\"error\":{\"status_code\":429,\"content\":\"x\",\"error_code\":\"RequestThrottledError\"}}"_s);
        row("500 in a 200", 200, u"{\"error\":{\"status_code\":500,\"content\":\"x\"}}"_s);
    }

    void answersThatMeanLater()
    {
        QFETCH(QJsonObject, answer);
        Project project;
        QVERIFY(project.server.fail(u"/base/"_s, u"say"_s, answer));
        QVERIFY(project.send());
        QCOMPARE(project.files().size(), 1);
        QCOMPARE(project.asked(u"POST"_s, u"/base/"_s), 3);
    }

    void waitsAsLongAsItIsAskedTo()
    {
        Project project;
        project.patience.longestDelayMs = 2'000;
        QVERIFY(project.server.set({{u"throttle"_s, 1}}));
        QVERIFY(project.send());
        const auto requests = project.server.requests();
        double first = 0, second = 0;
        for (const QJsonObject &one : requests)
            if (one.value(u"target"_s).toString().startsWith(u"/base/"_s))
                (first == 0 ? first : second) = one.value(u"time"_s).toDouble();
        QVERIFY(second - first >= 0.95);
    }

    void refusals_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("expected");
        const auto row = [](int status, const char *code, ErrorCode expected) {
            QTest::newRow(code) << status << QString::fromLatin1(code) << int(expected);
        };
        row(403, "ProjectPublicKeyInvalidError", ErrorCode::KeyRefused);
        row(401, "AccessTokenInvalidError", ErrorCode::KeyRefused);
        row(401, "AccessTokenExpiredError", ErrorCode::ClockWrong);
        row(403, "AccountBlockedError", ErrorCode::AccountLimit);
        row(403, "AccountUnpaidError", ErrorCode::AccountLimit);
        row(413, "FileSizeLimitExceededError", ErrorCode::RemoteTooLarge);
        row(400, "FileTypeForbiddenOnCurrentPlanError", ErrorCode::DestinationRefused);
    }

    void refusals()
    {
        QFETCH(int, status);
        QFETCH(QString, code);
        QFETCH(int, expected);
        const QString json =
            u"{\"error\":{\"status_code\":%1,\"content\":\"It says why.\",\"error_code\":\"%2\"}}"_s.arg(status).arg(
                code);
        Project project;
        QVERIFY(project.server.fail(u"/base/"_s, u"say"_s, {{u"status"_s, 200}, {u"body"_s, json}, {u"times"_s, 9}}));
        const auto object = project.send();
        QVERIFY(!object);
        QCOMPARE(int(object.error().code), expected);
        QVERIFY2(sentence(object.error()).contains(u"It says why."_s), qPrintable(sentence(object.error())));
        QCOMPARE(project.asked(u"POST"_s, u"/base/"_s), 1);
        QCOMPARE(project.closed, 1);
    }

    void refusalsInPlainText_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("expected");
        QTest::newRow("401") << 401 << int(ErrorCode::KeyRefused);
        QTest::newRow("403") << 403 << int(ErrorCode::WriteDenied);
        QTest::newRow("413") << 413 << int(ErrorCode::RemoteTooLarge);
        QTest::newRow("415") << 415 << int(ErrorCode::DestinationRefused);
    }

    void refusalsInPlainText()
    {
        QFETCH(int, status);
        QFETCH(int, expected);
        Project project;
        QVERIFY(project.server.fail(
            u"/base/"_s, u"say"_s,
            {{u"status"_s, status}, {u"body"_s, u"It says why."_s}, {u"kind"_s, u"text/plain"_s}, {u"times"_s, 9}}));
        const auto object = project.send();
        QVERIFY(!object);
        QCOMPARE(int(object.error().code), expected);
        QVERIFY(sentence(object.error()).contains(u"It says why."_s));
    }

    void aWrongSecretIsSaidOnce()
    {
        Project project;
        project.secret = "CANARYSECRET";
        const auto object = project.send();
        QVERIFY(!object);
        QCOMPARE(object.error().code, ErrorCode::KeyRefused);
        QVERIFY(!sentence(object.error()).contains(u"CANARY"_s));
        QCOMPARE(project.server.requests().size(), 1);
        for (const QJsonObject &one : project.server.requests())
            QVERIFY(!QJsonDocument(one).toJson().contains("CANARY"));
    }

    void aClockThatDiffersIsCorrected()
    {
        for (const int seconds : {-7200, 7200}) {
            Project project;
            QVERIFY(project.server.set({{u"clock"_s, seconds}, {u"signed"_s, true}}));
            const auto object = project.send();
            QVERIFY2(object, object ? "" : qPrintable(sentence(object.error())));
        }
    }

    void redirectsAreNotFollowed_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path : {"/files/", "/base/", "/info/", "/multipart/start/", "/parts/"})
            QTest::newRow(path) << QString::fromLatin1(path);
    }

    void redirectsAreNotFollowed()
    {
        QFETCH(QString, path);
        FaultServer other([](const Asked &, int) { return answer(200, "{}"); }, "127.0.0.2");
        Project project;
        QVERIFY(project.server.fail(path, u"redirect"_s,
                                    {{u"location"_s, QString::fromStdString(other.url())}, {u"times"_s, 9}}));
        const auto object = project.send(path.contains(u"part"_s) ? kLarge : kSmall);
        QVERIFY(!object);
        QCOMPARE(object.error().code, ErrorCode::RedirectRefused);
        QCOMPARE(other.connections(), 0);
    }

    void answersThatMakeNoSense_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("mode");
        for (const char *path : {"/files/", "/base/", "/info/", "/multipart/start/", "/multipart/complete/"})
            for (const char *mode : {"portal", "endless", "endless-head"})
                QTest::addRow("%s %s", path, mode) << QString::fromLatin1(path) << QString::fromLatin1(mode);
    }

    void answersThatMakeNoSense()
    {
        QFETCH(QString, path);
        QFETCH(QString, mode);
        Project project;
        QVERIFY(project.server.fail(path, mode, {{u"times"_s, 9}}));
        const auto object = project.send(path.contains(u"multipart"_s) ? kLarge : kSmall);
        QVERIFY(!object);
        QCOMPARE(object.error().code, ErrorCode::DestinationAnswer);
    }

    void whatArrivesDamagedDoesNotStay()
    {
        for (const QByteArray &bytes : {kSmall, kLarge}) {
            Project project;
            QVERIFY(project.server.set({{u"lose"_s, 3}}));
            const auto object = project.send(bytes);
            QVERIFY(!object);
            QCOMPARE(object.error().code, ErrorCode::UploadNotVerified);
            QVERIFY(project.files().isEmpty());
            QCOMPARE(project.closed, 1);
        }
    }

    void whatSomebodyElseSentStays()
    {
        Project project;
        const auto first = project.send("theirs");
        QVERIFY(first);
        const auto second = project.send("mine");
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::RemoteConflict);
        QCOMPARE(project.files().size(), 1);
    }

    void replacedFilesStayUnlessTheyAreNotWanted()
    {
        Project project;
        const auto first = project.send("one");
        QVERIFY(first);
        const SentFile two("two"), three("three");
        Upload upload = two.upload("web/a.jpg");
        upload.replaces = first->etag;
        const auto second = project.send(upload);
        QVERIFY(second);
        QCOMPARE(project.files().size(), 2);
        project.set("replaced", "delete");
        upload = three.upload("web/a.jpg");
        upload.replaces = second->etag;
        const auto third = project.send(upload);
        QVERIFY(third);
        QStringList left;
        for (const QJsonObject &file : project.files())
            left.append(QString::fromUtf8(project.server.bytes(file.value(u"uuid"_s).toString())));
        left.sort();
        QCOMPARE(left, (QStringList{u"one"_s, u"three"_s}));
    }

    void partsAreGoneOnWith()
    {
        Project project;
        QVERIFY(project.server.fail(u"/parts/.*/3"_s, u"hang"_s));
        std::thread stopper([&] {
            while (project.asked(u"PUT"_s, u"/parts/"_s) < 3)
                QTest::qSleep(20);
            project.stopped = true;
        });
        const auto stopped = project.send(kLarge);
        stopper.join();
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Interrupted);
        QCOMPARE(project.closed, 0);
        project.stopped = false;
        const SentFile file(kLarge);
        Upload upload = file.upload("web/a.jpg");
        upload.resumes = project.open;
        const auto object = project.send(upload);
        QVERIFY2(object, object ? "" : qPrintable(sentence(object.error())));
        QCOMPARE(project.asked(u"PUT"_s, u"/parts/"_s), 4); // one, two, three that hung, three
        QCOMPARE(project.asked(u"POST"_s, u"/multipart/start/"_s), 1);
        QVERIFY(project.server.bytes(QString::fromStdString(object->etag)) == kLarge);
    }

    void forgottenPartsBeginAnew()
    {
        Project project;
        const SentFile file(kLarge);
        Upload upload = file.upload("web/a.jpg");
        const QString url = QString::fromStdString(project.server.url()) + u"/parts/x/1?until=9999999999"_s;
        upload.resumes = OpenUpload{UploadcareParts{"01234567-89ab-cdef-0123-456789abcdef",
                                                    std::vector<std::string>(3, url.toStdString()), 5 << 20, 1}
                                        .text(),
                                    5 << 20};
        const auto object = project.send(upload);
        QVERIFY2(object, object ? "" : qPrintable(sentence(object.error())));
        QVERIFY(project.server.bytes(QString::fromStdString(object->etag)) == kLarge);
    }

    void whatWasOnItsWayIsAskedFor()
    {
        Project project;
        QVERIFY(project.send());
        QVERIFY(project.server.set({{u"late"_s, 2}}));
        const SentFile file(kSmall);
        Upload upload = file.upload("web/a.jpg");
        upload.resumes = OpenUpload{"whole", 0};
        QVERIFY(project.send(upload));
        QCOMPARE(project.files().size(), 1);
    }

    void aFileThatChangesUnderTheUploadDoesNotStay()
    {
        Project project;
        const SentFile file(kSmall);
        QVERIFY(project.server.fail(u"/base/"_s, u"say"_s,
                                    {{u"status"_s, 503}, {u"headers"_s, QJsonObject{{u"Retry-After"_s, u"1"_s}}}}));
        std::thread changer([&] {
            while (project.asked(u"POST"_s, u"/base/"_s) < 1)
                QTest::qSleep(20);
            QFile other(file.path());
            other.open(QIODevice::ReadWrite | QIODevice::Unbuffered);
            other.write("another photo");
        });
        const auto object = project.send(file.upload("web/a.jpg"));
        changer.join();
        QVERIFY(!object);
        QCOMPARE(object.error().code, ErrorCode::InputChanged);
        QVERIFY(project.files().isEmpty());
    }

    void longListsAreReadToTheirEnd()
    {
        Project project;
        for (int i = 0; i < 7; ++i)
            QVERIFY(project.send("file " + QByteArray::number(i), "web/" + std::to_string(i)));
        QVERIFY(project.server.set({{u"page"_s, 2}}));
        QStringList keys;
        QVERIFY(project.remote()->list(
            [&](const RemoteObject &object) { keys.append(QString::fromStdString(object.key)); }));
        QCOMPARE(keys.size(), 7);
        project.set("prefix", "elsewhere");
        keys.clear();
        QVERIFY(project.remote()->list(
            [&](const RemoteObject &object) { keys.append(QString::fromStdString(object.key)); }));
        QVERIFY(keys.isEmpty());
    }

    void testingLeavesNothing()
    {
        Project project;
        QVERIFY(project.server.set({{u"signed"_s, true}}));
        const auto tested = project.remote()->test();
        QVERIFY2(tested, tested ? "" : qPrintable(sentence(tested.error())));
        QVERIFY(project.files().isEmpty());
        QVERIFY(!project.server.state().value(u"files"_s).toArray().isEmpty());
        project.secret = "wrong";
        QCOMPARE(project.remote()->test().error().code, ErrorCode::KeyRefused);
    }
};

QTEST_GUILESS_MAIN(UploadcareTest)
#include "uploadcare_test.moc"
