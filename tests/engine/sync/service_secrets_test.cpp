// SPDX-License-Identifier: GPL-3.0-or-later
// Where the keys of services come from, and that those which others could read are not taken.
#include "sync/service_secrets.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <array>

#include <sys/stat.h>

using namespace glassine;
using namespace glassine::sync;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array kSpecs{SecretSpec{"api-key", {}, {}}, SecretSpec{"store-key", {}, {}}};
const SecretPlaces kPlaces{kSpecs, "GLASSINETEST_"};

QString sentence(const Error &error)
{
    return QString::fromStdString(errorSentence(error));
}

} // namespace

class ServiceSecretsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    const Destination m_destination{"shop", "optidash", {}};

    void write(const QByteArray &text, mode_t mode = 0600) const
    {
        QDir().mkpath(m_folder.filePath(u"glassine/secrets"_s));
        QFile file(m_folder.filePath(u"glassine/secrets/shop"_s));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text);
        file.close();
        QCOMPARE(::chmod(file.fileName().toLocal8Bit().constData(), mode), 0);
    }
    Result<Access> find(const Secrets &given = {}) const { return serviceAccess(m_destination, given, kPlaces); }

private Q_SLOTS:
    void init()
    {
        qputenv("XDG_CONFIG_HOME", m_folder.path().toLocal8Bit());
        qunsetenv("GLASSINETEST_API_KEY");
        QDir(m_folder.filePath(u"glassine"_s)).removeRecursively();
    }

    void theDestinationsOwnFileComesFirst()
    {
        qputenv("GLASSINETEST_API_KEY", "from-the-environment");
        auto access = find();
        QVERIFY(access);
        QCOMPARE(secretOf(access->secrets, "api-key"), "from-the-environment");
        QCOMPARE(access->from, "the environment");

        write("# of the shop\n\n api-key = from=the=file \nstore-key=second\n");
        access = find();
        QVERIFY(access);
        QCOMPARE(secretOf(access->secrets, "api-key"), "from=the=file");
        QCOMPARE(secretOf(access->secrets, "store-key"), "second");
        QVERIFY(QString::fromStdString(access->from).endsWith(u"/secrets/shop"_s));

        access = find({{"api-key", "given"}});
        QVERIFY(access);
        QCOMPARE(secretOf(access->secrets, "api-key"), "given");
    }

    void filesThatOthersMayReadAreRefused()
    {
        qputenv("GLASSINETEST_API_KEY", "from-the-environment");
        for (const mode_t mode : {0640u, 0604u, 0660u, 0602u}) {
            write("api-key = CANARY\n", mode);
            const auto access = find();
            QVERIFY(!access);
            QCOMPARE(access.error().code, ErrorCode::CredentialsUnusable);
            QVERIFY2(sentence(access.error()).contains(u"chmod 600"_s), qPrintable(sentence(access.error())));
        }
    }

    void noneIsSaidWithBothPlaces()
    {
        const auto access = find();
        QVERIFY(!access);
        QCOMPARE(access.error().code, ErrorCode::SecretMissing);
        QVERIFY(sentence(access.error()).contains(u"GLASSINETEST_API_KEY"_s));
        QVERIFY(sentence(access.error()).contains(u"/secrets/shop"_s));
        write("store-key = second\n");
        QCOMPARE(find().error().code, ErrorCode::SecretMissing);
    }

    void whatMakesNoSenseIsNamedByItsLineAlone_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("only a key") << QByteArray("\nCANARY\n");
        QTest::newRow("another name") << QByteArray("\napikey = CANARY\n");
        QTest::newRow("a space in it") << QByteArray("\napi-key = CANARY CANARY\n");
        QTest::newRow("a control character") << QByteArray("\napi-key = CAN\x01 ARY\n");
        QTest::newRow("too long") << QByteArray(100'000, '#');
    }

    void whatMakesNoSenseIsNamedByItsLineAlone()
    {
        QFETCH(QByteArray, text);
        write(text);
        const auto access = find();
        QVERIFY(!access);
        QCOMPARE(access.error().code, ErrorCode::CredentialsUnusable);
        QVERIFY2(!sentence(access.error()).contains(u"CANARY"_s), qPrintable(sentence(access.error())));
    }
};

QTEST_GUILESS_MAIN(ServiceSecretsTest)
#include "service_secrets_test.moc"
