// SPDX-License-Identifier: GPL-3.0-or-later
// Credentials from the environment, the shared files and a program, in the order of the AWS tools.
#include "sync/credentials.h"
#include "sync/profile_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

using namespace glassine;
using namespace glassine::sync;

class CredentialsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_home;

    void write(const QString &name, const QByteArray &text,
               QFile::Permissions permissions = QFile::ReadOwner | QFile::WriteOwner)
    {
        QFile file(m_home.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        file.setPermissions(permissions);
    }

private Q_SLOTS:
    void init()
    {
        for (const char *name :
             {"AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_PROFILE", "AWS_REGION",
              "AWS_DEFAULT_REGION", "AWS_ENDPOINT_URL", "AWS_ENDPOINT_URL_S3", "AWS_CA_BUNDLE"})
            qunsetenv(name);
        qputenv("HOME", m_home.path().toLocal8Bit());
        qputenv("AWS_SHARED_CREDENTIALS_FILE", m_home.filePath(QStringLiteral("credentials")).toLocal8Bit());
        qputenv("AWS_CONFIG_FILE", m_home.filePath(QStringLiteral("config")).toLocal8Bit());
        QFile::remove(m_home.filePath(QStringLiteral("credentials")));
        QFile::remove(m_home.filePath(QStringLiteral("config")));
    }

    void readsTheEnvironment()
    {
        qputenv("AWS_ACCESS_KEY_ID", "AKIA");
        qputenv("AWS_SECRET_ACCESS_KEY", "secret");
        qputenv("AWS_SESSION_TOKEN", "token");
        qputenv("AWS_DEFAULT_REGION", "eu-west-1");
        qputenv("AWS_ENDPOINT_URL", "https://all");
        qputenv("AWS_ENDPOINT_URL_S3", "https://s3");
        const auto found = findCredentials({}, "shop");
        QVERIFY(found);
        QCOMPARE(found->credentials.accessKey, "AKIA");
        QCOMPARE(found->credentials.secret, "secret");
        QCOMPARE(found->credentials.sessionToken, "token");
        QCOMPARE(found->region, "eu-west-1");
        QCOMPARE(found->endpoint, "https://s3");
        qunsetenv("AWS_SECRET_ACCESS_KEY");
        QCOMPARE(findCredentials({}, "shop").error().code, ErrorCode::CredentialsUnusable);
    }

    void readsBothFilesAndANamedProfileBeatsTheEnvironment()
    {
        write(QStringLiteral("credentials"),
              "[default]\naws_access_key_id = D\naws_secret_access_key=d=/+#x\n"
              "# comment\n[work]\naws_access_key_id=W\naws_secret_access_key = w ; said\n");
        write(QStringLiteral("config"),
              "[default]\nregion = eu-central-1\ns3 =\n  addressing_style = path\n  region = nested\n"
              "[profile work]\nregion=us-west-2\nendpoint_url = https://work\naws_secret_access_key = other\n");
        const auto standard = findCredentials({}, "shop");
        QVERIFY(standard);
        QCOMPARE(standard->credentials.accessKey, "D");
        QCOMPARE(standard->credentials.secret, "d=/+#x");
        QCOMPARE(standard->region, "eu-central-1");
        QVERIFY(standard->exposed.empty());
        qputenv("AWS_ACCESS_KEY_ID", "E");
        qputenv("AWS_SECRET_ACCESS_KEY", "e");
        QCOMPARE(findCredentials({}, "shop")->credentials.accessKey, "E");
        const auto work = findCredentials("work", "shop");
        QVERIFY(work);
        QCOMPARE(work->credentials.accessKey, "W");
        QCOMPARE(work->credentials.secret, "w");
        QCOMPARE(work->region, "us-west-2");
        QCOMPARE(work->endpoint, "https://work");
        QCOMPARE(work->credentials.from, "profile work");
        qunsetenv("AWS_ACCESS_KEY_ID");
        qunsetenv("AWS_SECRET_ACCESS_KEY");
        qputenv("AWS_PROFILE", "work");
        QCOMPARE(findCredentials({}, "shop")->credentials.accessKey, "W");
    }

    void saysWhatIsMissing()
    {
        const auto nothing = findCredentials({}, "shop");
        QCOMPARE(nothing.error().code, ErrorCode::CredentialsMissing);
        QVERIFY(errorSentence(nothing.error()).find("AWS_ACCESS_KEY_ID") != std::string::npos);
        const auto unknown = findCredentials("nobody", "shop");
        QCOMPARE(unknown.error().code, ErrorCode::CredentialsMissing);
        QCOMPARE(unknown.error().detail, "there is no profile nobody");
        write(QStringLiteral("credentials"), "[half]\naws_access_key_id = H\n");
        QCOMPARE(findCredentials("half", "shop").error().code, ErrorCode::CredentialsUnusable);
    }

    void filesThatOthersMayReadAreNamed()
    {
        write(QStringLiteral("credentials"), "[default]\naws_access_key_id = D\naws_secret_access_key = d\n",
              QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
        const auto found = findCredentials({}, "shop");
        QVERIFY(found);
        QCOMPARE(found->exposed.size(), 1u);
    }

    void asksAProgramAndGivesItNoSecrets()
    {
        qputenv("AWS_SECRET_ACCESS_KEY", "canary");
        qputenv("AWS_ACCESS_KEY_ID", "canary");
        const QString script = m_home.filePath(QStringLiteral("give me.sh"));
        write(QStringLiteral("give me.sh"),
              "#!/bin/sh\nenv | grep -q canary && exit 3\necho oops >&2\n"
              "printf "
              "'{\"Version\":1,\"AccessKeyId\":\"P\",\"SecretAccessKey\":\"p\",\"SessionToken\":\"%s\","
              "\"Expiration\":\"%s\"}' \"$1\" \"$2\"\n",
              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        const auto config = [&](const char *until) {
            write(QStringLiteral("config"),
                  "[profile tool]\ncredential_process = \"" + script.toUtf8() + "\" \"a b\" " + until + "\n");
        };
        config("2099-01-01T00:00:00Z");
        const auto found = findCredentials("tool", "shop");
        QVERIFY2(found, found ? "" : errorSentence(found.error()).c_str());
        QCOMPARE(found->credentials.accessKey, "P");
        QCOMPARE(found->credentials.secret, "p");
        QCOMPARE(found->credentials.sessionToken, "a b");
        QCOMPARE(found->credentials.expiresAt, 4070908800);
        config("2001-01-01T00:00:00Z");
        QCOMPARE(findCredentials("tool", "shop").error().detail, "they have expired");
    }

    void badAnswersOfAProgramAreErrors_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("please log in");
        QTest::newRow("another version") << QByteArray(
            "{\"Version\":2,\"AccessKeyId\":\"a\",\"SecretAccessKey\":\"s\"}");
        QTest::newRow("no secret") << QByteArray("{\"Version\":1,\"AccessKeyId\":\"a\"}");
        QTest::newRow("no date") << QByteArray(
            "{\"Version\":1,\"AccessKeyId\":\"a\",\"SecretAccessKey\":\"canary\",\"Expiration\":\"soon\"}");
    }

    void badAnswersOfAProgramAreErrors()
    {
        QFETCH(QByteArray, json);
        const auto result = parseProcessCredentials(json.toStdString(), "shop");
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::CredentialsUnusable);
        QVERIFY(errorSentence(result.error()).find("canary") == std::string::npos);
    }

    void aProgramThatFailsIsSaid()
    {
        QCOMPARE(credentialsFromProcess("/bin/false", "shop").error().detail, "its program ended with code 1");
        QCOMPARE(credentialsFromProcess("/no/such/program", "shop").error().detail, "its program could not be started");
        QCOMPARE(splitCommand("a \"b c\" '' d\"e f\"").size(), 4u);
    }
};

QTEST_GUILESS_MAIN(CredentialsTest)
#include "credentials_test.moc"
