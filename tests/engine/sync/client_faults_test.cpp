// SPDX-License-Identifier: GPL-3.0-or-later
// The client against servers and networks that fail, lie or lead elsewhere.
#include "bucket.h"
#include "fault_server.h"

#include <QTest>

#include <ctime>

using namespace glassine;
using namespace glassine::sync;

namespace {

const QByteArray kBytes("a photo, more or less");

std::string etagOf(const QByteArray &bytes)
{
    return "ETag: \"" + fingerprintOf(std::string_view(bytes.constData(), std::size_t(bytes.size()))).md5Hex()
        + "\"\r\n";
}

Reply stored()
{
    return answer(200, {}, etagOf(kBytes));
}

std::string dateHeader(std::int64_t offsetSeconds)
{
    const std::time_t time = std::time(nullptr) + offsetSeconds;
    char text[64];
    std::strftime(text, sizeof text, "Date: %a, %d %b %Y %H:%M:%S GMT\r\n", std::gmtime(&time));
    return text;
}

Result<RemoteObject> put(Bucket &bucket, const QByteArray &bytes = kBytes)
{
    const SentFile file(bytes);
    S3Client client = bucket.client();
    return uploadFile(client, file.upload("a.jpg"), {});
}

QString sentence(const Error &error)
{
    return QString::fromStdString(errorSentence(error));
}

} // namespace

class ClientFaultsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void triesAgainWhatMayPass_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<int>("end");
        const auto row = [](const char *name, const Reply &reply) {
            QTest::newRow(name) << QByteArray::fromStdString(reply.bytes) << int(reply.end);
        };
        row("SlowDown", answer(503, errorXml("SlowDown")));
        row("429", answer(429, "slow", "Retry-After: 0\r\n"));
        row("500", answer(500, errorXml("InternalError")));
        row("502 of a proxy", answer(502, "<html>Bad gateway"));
        row("504", answer(504));
        row("RequestTimeout", answer(400, errorXml("RequestTimeout")));
        row("concurrent writer", answer(409, errorXml("ConditionalRequestConflict")));
        row("reset", {"", Reply::End::Reset});
        row("closed without a word", {"", Reply::End::Close});
        row("cut off in its header", {"HTTP/1.1 200 OK\r\nContent-Le", Reply::End::Reset});
        row("cut off in its body", {"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf", Reply::End::Close});
        row("hangs", {"", Reply::End::Hang});
        row("hangs in its body", {"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf", Reply::End::Hang});
    }

    void triesAgainWhatMayPass()
    {
        QFETCH(QByteArray, first);
        QFETCH(int, end);
        FaultServer server([&](const Asked &, int number) {
            return number < 2 ? Reply{first.toStdString(), Reply::End(end)} : stored();
        });
        Bucket bucket(server.url());
        if (Reply::End(end) == Reply::End::Hang)
            bucket.settings.transport.stallTimeoutMs = 300;
        const auto object = put(bucket);
        QVERIFY2(object, object ? "" : qPrintable(sentence(object.error())));
        QVERIFY(server.asked().size() >= 3); // more where a busy machine let it hang longer
        QVERIFY(bucket.facts.retries >= 2);
        for (const Asked &asked : server.asked())
            QCOMPARE(asked.body, kBytes.toStdString());
    }

    void givesUpAfterSomeTries()
    {
        FaultServer server([](const Asked &, int) { return answer(503, errorXml("SlowDown")); });
        Bucket bucket(server.url());
        const auto object = put(bucket);
        QVERIFY(!object);
        QCOMPARE(object.error().code, ErrorCode::DestinationBusy);
        QVERIFY(sentence(object.error()).contains(QStringLiteral("/photos/a.jpg")));
        QCOMPARE(server.asked().size(), 6u);
    }

    void whatCannotHelpIsNotTriedAgain_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const Reply &reply, ErrorCode code) {
            QTest::newRow(name) << QByteArray::fromStdString(reply.bytes) << int(code);
        };
        row("wrong secret", answer(403, errorXml("SignatureDoesNotMatch")), ErrorCode::KeyRefused);
        row("unknown key", answer(403, errorXml("InvalidAccessKeyId")), ErrorCode::KeyRefused);
        row("401", answer(401), ErrorCode::KeyRefused);
        row("expired", answer(400, errorXml("ExpiredToken")), ErrorCode::CredentialsUnusable);
        row("may not write", answer(403, errorXml("AccessDenied")), ErrorCode::AccessDenied);
        row("no bucket", answer(404, errorXml("NoSuchBucket")), ErrorCode::BucketMissing);
        row("damaged on its way", answer(400, errorXml("BadDigest")), ErrorCode::UploadNotVerified);
        row("will not have it", answer(400, errorXml("EntityTooLarge")), ErrorCode::DestinationRefused);
        row("no S3 at all", answer(404, "<html>not here"), ErrorCode::DestinationAnswer);
    }

    void whatCannotHelpIsNotTriedAgain()
    {
        QFETCH(QByteArray, reply);
        QFETCH(int, code);
        FaultServer server([&](const Asked &, int) { return Reply{reply.toStdString()}; });
        Bucket bucket(server.url());
        const auto object = put(bucket);
        QVERIFY(!object);
        QCOMPARE(int(object.error().code), code);
        QCOMPARE(server.asked().size(), 1u);
    }

    void redirectsAreNotFollowed_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::newRow("another host") << QByteArray();
        QTest::newRow("file") << QByteArray("file:///etc/passwd");
        QTest::newRow("itself") << QByteArray("/photos/a.jpg");
        QTest::newRow("cloud metadata") << QByteArray("http://169.254.169.254/latest/");
    }

    void redirectsAreNotFollowed()
    {
        QFETCH(QByteArray, target);
        FaultServer other([](const Asked &, int) { return answer(200); }, "127.0.0.2");
        const std::string where = target.isEmpty() ? other.url() + "/photos/a.jpg" : target.toStdString();
        for (const int status : {301, 302, 307, 308}) {
            FaultServer server([&](const Asked &, int) { return answer(status, {}, "Location: " + where + "\r\n"); });
            Bucket bucket(server.url());
            const auto object = put(bucket);
            QVERIFY(!object);
            QCOMPARE(object.error().code, ErrorCode::RedirectRefused);
            QVERIFY(sentence(object.error()).contains(QString::fromStdString(where)));
            QCOMPARE(server.asked().size(), 1u);
        }
        QCOMPARE(other.connections(), 0);
    }

    void aWrongChecksumIsNoSuccess_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::newRow("another one") << QByteArray("ETag: \"00000000000000000000000000000000\"\r\n");
        QTest::newRow("empty") << QByteArray("ETag: \"\"\r\n");
        QTest::newRow("none") << QByteArray();
    }

    void aWrongChecksumIsNoSuccess()
    {
        QFETCH(QByteArray, headers);
        FaultServer server([&](const Asked &asked, int) {
            const std::string said = headers.toStdString() + (asked.method == "HEAD" ? "X-Amz-Meta-Other: 1\r\n" : "");
            return asked.method == "HEAD" ? Reply{"HTTP/1.1 200 OK\r\n" + said + "Content-Length: 21\r\n\r\n"}
                                          : answer(200, {}, said);
        });
        Bucket bucket(server.url());
        const auto object = put(bucket);
        QVERIFY(!object);
        QCOMPARE(object.error().code, ErrorCode::UploadNotVerified);
    }

    void aPortalThatAnswersEverythingIsNoDestination()
    {
        FaultServer server([](const Asked &asked, int) {
            return asked.method == "HEAD" ? Reply{"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n"}
                                          : answer(200, "<html>Sign in</html>");
        });
        Bucket bucket(server.url());
        QCOMPARE(put(bucket).error().code, ErrorCode::UploadNotVerified);
        S3Client client = bucket.client();
        QCOMPARE(client.list({}, {}).error().code, ErrorCode::DestinationAnswer);
    }

    void endlessAnswersAreCutOff()
    {
        FaultServer body([](const Asked &, int) { return answer(200, std::string(20 << 20, 'x')); });
        Bucket first(body.url());
        QCOMPARE(put(first).error().code, ErrorCode::DestinationAnswer);
        FaultServer head([](const Asked &, int) {
            std::string lines;
            for (int i = 0; i < 3000; ++i)
                lines += "X-" + std::to_string(i) + ": " + std::string(40, 'x') + "\r\n";
            return answer(200, {}, lines);
        });
        Bucket second(head.url());
        QCOMPARE(put(second).error().code, ErrorCode::DestinationAnswer);
    }

    void aClockThatDiffersIsCorrected()
    {
        constexpr std::int64_t kOff = 7200;
        FaultServer server([&](const Asked &asked, int) {
            const bool isFresh = asked.headers.at("x-amz-date") >= signingTime(std::time(nullptr) + kOff - 60);
            return isFresh ? stored() : answer(403, errorXml("RequestTimeTooSkewed"), dateHeader(kOff));
        });
        Bucket bucket(server.url());
        QVERIFY(put(bucket));
        QCOMPARE(server.asked().size(), 2u);
        QVERIFY(put(bucket));
        QCOMPARE(server.asked().size(), 3u); // known now

        FaultServer stubborn(
            [](const Asked &, int) { return answer(403, errorXml("RequestTimeTooSkewed"), dateHeader(kOff)); });
        Bucket other(stubborn.url());
        QCOMPARE(put(other).error().code, ErrorCode::ClockWrong);
        QCOMPARE(stubborn.asked().size(), 2u);
    }

    void aRegionThatDiffersIsCorrected()
    {
        FaultServer server([](const Asked &asked, int) {
            if (asked.headers.at("authorization").find("/eu-central-1/s3/") != std::string::npos)
                return stored();
            return answer(400, errorXml("AuthorizationHeaderMalformed", "<Region>eu-central-1</Region>"));
        });
        Bucket bucket(server.url());
        QVERIFY(put(bucket));
        QCOMPARE(bucket.facts.region(), "eu-central-1");
        QCOMPARE(server.asked().size(), 2u);
    }

    void withoutConditionsItLooksFirst()
    {
        FaultServer server([](const Asked &asked, int) {
            if (asked.method == "HEAD")
                return answer(404);
            return asked.headers.contains("if-none-match") ? answer(501, errorXml("NotImplemented")) : stored();
        });
        Bucket bucket(server.url());
        QVERIFY(put(bucket));
        std::string methods;
        for (const Asked &asked : server.asked())
            methods += asked.method + ' ';
        QCOMPARE(methods, "PUT HEAD PUT ");
        QVERIFY(put(bucket));
        QCOMPARE(server.asked().size(), 5u); // HEAD PUT: it is known now
    }

    void aLostAnswerIsNoConflict()
    {
        FaultServer server([](const Asked &asked, int number) {
            if (asked.method == "HEAD")
                return Reply{"HTTP/1.1 200 OK\r\nContent-Length: 21\r\n" + etagOf(kBytes) + "\r\n"};
            return number == 0 ? Reply{"", Reply::End::Reset} : answer(412, errorXml("PreconditionFailed"));
        });
        Bucket bucket(server.url());
        QVERIFY(put(bucket));
    }

    void whatSomebodyElsePutThereStays()
    {
        FaultServer server([](const Asked &asked, int) {
            if (asked.method == "HEAD")
                return Reply{"HTTP/1.1 200 OK\r\nContent-Length: 21\r\nETag: \"1\"\r\n\r\n"};
            return answer(412, errorXml("PreconditionFailed"));
        });
        Bucket bucket(server.url());
        const auto object = put(bucket);
        QVERIFY(!object);
        QCOMPARE(object.error().code, ErrorCode::RemoteConflict);
    }

    void anErrorInsideA200IsNoCompletion()
    {
        const QByteArray large = someBytes(6 << 20, 3);
        FaultServer server([](const Asked &asked, int) {
            if (asked.method == "HEAD")
                return answer(404);
            if (asked.method == "PUT")
                return answer(200, {}, "ETag: \"" + fingerprintOf(asked.body).md5Hex() + "\"\r\n");
            if (asked.method == "DELETE")
                return answer(204);
            return asked.target.find("uploads=") != std::string::npos
                ? answer(200, "<InitiateMultipartUploadResult><UploadId>u1</UploadId></InitiateMultipartUploadResult>")
                : answer(200, errorXml("InternalError"));
        });
        Bucket bucket(server.url());
        const auto object = put(bucket, large);
        QVERIFY(!object);
        QCOMPARE(object.error().code, ErrorCode::UploadNotVerified);
        QCOMPARE(server.asked().back().method, "DELETE"); // its parts are let go
    }

    void nobodyListeningIsUnreachable()
    {
        std::string url;
        {
            FaultServer gone([](const Asked &, int) { return answer(200); });
            url = gone.url();
        }
        Bucket bucket(url);
        const auto object = put(bucket);
        QCOMPARE(object.error().code, ErrorCode::DestinationUnreachable);
        QVERIFY(sentence(object.error()).contains(QString::fromStdString(url)));
    }

    void stopEndsItSoon()
    {
        FaultServer server([](const Asked &, int) { return Reply{"", Reply::End::Hang}; });
        Bucket bucket(server.url());
        bucket.settings.transport.stallTimeoutMs = 600'000;
        std::thread stopper([&] {
            QTest::qSleep(100);
            bucket.stopped = true;
        });
        QCOMPARE(put(bucket).error().code, ErrorCode::Interrupted);
        stopper.join();
    }

    void aFileThatShrinksIsNamed()
    {
        FaultServer server([](const Asked &, int) { return stored(); });
        Bucket bucket(server.url());
        const SentFile file(someBytes(1 << 20, 1));
        const Upload upload = file.upload("a.jpg");
        QVERIFY(QFile::resize(file.path(), 10));
        S3Client client = bucket.client();
        const auto object = uploadFile(client, upload, {});
        QVERIFY(!object);
        QCOMPARE(object.error().code, ErrorCode::InputChanged);
    }

    void noErrorHoldsTheSecret()
    {
        FaultServer server([](const Asked &asked, int) {
            return answer(403, errorXml("AccessDenied", asked.headers.at("authorization")));
        });
        Bucket bucket(server.url());
        bucket.credentials = {"AKIATEST", "CANARYSECRET", "CANARYTOKEN", 0, {}};
        const auto object = put(bucket);
        QVERIFY(!object);
        QVERIFY(!sentence(object.error()).contains(QStringLiteral("CANARY")));
        for (const Asked &asked : server.asked()) {
            QVERIFY(asked.target.find("CANARY") == std::string::npos);
            QVERIFY(asked.headers.at("authorization").find("CANARY") == std::string::npos);
            QCOMPARE(asked.headers.at("x-amz-security-token"), "CANARYTOKEN");
        }
    }
};

QTEST_GUILESS_MAIN(ClientFaultsTest)
#include "client_faults_test.moc"
