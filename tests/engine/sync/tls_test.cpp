// SPDX-License-Identifier: GPL-3.0-or-later
// Servers that do not prove who they are get nothing, whatever they speak.
#include "bucket.h"
#include "sync/remote.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace glassine;
using namespace glassine::sync;

class TlsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    /// A certificate for that name, signed by itself.
    bool makeCertificate(const QString &file, const QString &name)
    {
        return QProcess::execute(u"openssl"_s,
                                 {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                                  u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
                                  u"/CN=test"_s, u"-addext"_s, u"subjectAltName=%1"_s.arg(name), u"-keyout"_s,
                                  m_folder.filePath(file + u".key"_s), u"-out"_s, m_folder.filePath(file)})
            == 0;
    }

    bool run(const QStringList &arguments) const { return QProcess::execute(u"openssl"_s, arguments) == 0; }

    /// The same, of years ago: only an authority gives other dates than today.
    bool makeExpired(const QString &file, const QString &name)
    {
        const QString key = m_folder.filePath(file + u".key"_s), wish = m_folder.filePath(file + u".csr"_s),
                      rules = m_folder.filePath(u"authority"_s);
        QFile index(m_folder.filePath(u"index"_s)), config(rules);
        if (!index.open(QIODevice::WriteOnly) || !config.open(QIODevice::WriteOnly))
            return false;
        config.write(
            "[ca]\ndefault_ca=own\n[own]\ndatabase=" + index.fileName().toUtf8()
            + "\nnew_certs_dir=" + m_folder.path().toUtf8()
            + "\nrand_serial=yes\ndefault_md=sha256\npolicy=any\ncopy_extensions=copy\n[any]\ncommonName=supplied\n");
        config.close();
        return run({u"req"_s, u"-new"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
                    u"-nodes"_s, u"-subj"_s, u"/CN=test"_s, u"-addext"_s, u"subjectAltName=%1"_s.arg(name),
                    u"-keyout"_s, key, u"-out"_s, wish})
            && run({u"ca"_s, u"-selfsign"_s, u"-batch"_s, u"-notext"_s, u"-config"_s, rules, u"-keyfile"_s, key,
                    u"-in"_s, wish, u"-startdate"_s, u"20200101000000Z"_s, u"-enddate"_s, u"20200301000000Z"_s,
                    u"-out"_s, m_folder.filePath(file)});
    }

    /// Asks for something that needs the key.
    Result<void> talk(const QByteArray &kind, const std::string &url, const std::string &certificates) const
    {
        const std::atomic<bool> stopped = false;
        if (kind == "s3") {
            Bucket bucket(url);
            bucket.settings.transport.certificates = certificates;
            const auto page = bucket.client().list({}, {});
            return page ? Result<void>() : fail(page.error());
        }
        OptionValues given;
        for (const char *option : {"api", "upload-api", "rest-api"})
            given.set(option, url);
        given.set("public-key", std::string("demopublickey"));
        const DestinationKind *known = destinationKind(kind.toStdString());
        std::vector<OptionProblem> others; // each kind knows its own
        const Destination destination{"test", kind.toStdString(), checkOptions(known->options(), given, {}, others)};
        const auto remote = openRemote({destination,
                                        {{"secret-key", "demosecretkey"}, {"api-key", "demoapikey"}},
                                        certificates,
                                        {},
                                        stopped,
                                        Patience{2, 5, 50}});
        return remote ? (*remote)->test() : fail(remote.error());
    }

    /// Starts a server with it; its port, 0 when it does not start.
    int start(QProcess &server, const QString &file, const QStringList &more)
    {
        server.setProcessChannelMode(QProcess::MergedChannels);
        server.start(u"openssl"_s,
                     QStringList{u"s_server"_s, u"-www"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-cert"_s,
                                 m_folder.filePath(file), u"-key"_s, m_folder.filePath(file + u".key"_s)}
                         + more);
        QByteArray said;
        while (server.waitForReadyRead(10'000)) {
            said += server.readAll();
            const qsizetype at = said.indexOf("ACCEPT 127.0.0.1:");
            if (at >= 0 && said.indexOf('\n', at) > 0)
                return said.mid(at + 17, said.indexOf('\n', at) - at - 17).toInt();
        }
        return 0;
    }

    QByteArray contents(const QString &file) const
    {
        QFile one(m_folder.filePath(file));
        return one.open(QIODevice::ReadOnly) ? one.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
            QSKIP("openssl is not installed");
        QVERIFY(makeCertificate(u"right.pem"_s, u"IP:127.0.0.1"_s));
        QVERIFY(makeCertificate(u"other.pem"_s, u"DNS:other.example"_s));
        QVERIFY(makeExpired(u"expired.pem"_s, u"IP:127.0.0.1"_s));
        const QString expired = m_folder.filePath(u"expired.pem"_s); // nothing but its dates is wrong
        const QStringList verify{u"verify"_s, u"-partial_chain"_s, u"-CAfile"_s, expired};
        QVERIFY(run(verify + QStringList{u"-attime"_s, u"1580515200"_s, expired}));
        QVERIFY(!run(verify + QStringList{expired}));
    }

    void onlyAProvenServerIsTalkedTo_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("trusted");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<bool>("isTalkedTo");
        for (const char *kind : {"s3", "uploadcare", "optidash"}) {
            const auto row = [kind](const char *name, const QString &certificate, const QString &trusted,
                                    const QStringList &options, bool isTalkedTo) {
                QTest::addRow("%s, %s", name, kind)
                    << QByteArray(kind) << certificate << trusted << options << isTalkedTo;
            };
            row("own authority", u"right.pem"_s, u"right.pem"_s, {}, true);
            row("unknown authority", u"right.pem"_s, {}, {}, false);
            row("another own authority", u"right.pem"_s, u"other.pem"_s, {}, false);
            row("another name", u"other.pem"_s, u"other.pem"_s, {}, false);
            row("expired", u"expired.pem"_s, u"expired.pem"_s, {}, false);
            row("TLS 1.1", u"right.pem"_s, u"right.pem"_s, {u"-tls1_1"_s, u"-cipher"_s, u"ALL:@SECLEVEL=0"_s}, false);
        }
    }

    void onlyAProvenServerIsTalkedTo()
    {
        QFETCH(QByteArray, kind);
        QFETCH(QString, certificate);
        QFETCH(QString, trusted);
        QFETCH(QStringList, options);
        QFETCH(bool, isTalkedTo);
        QProcess server;
        const int port = start(server, certificate, options);
        QVERIFY(port > 0);
        const auto talked = talk(kind, "https://127.0.0.1:" + std::to_string(port),
                                 contents(trusted.isEmpty() ? u"none"_s : trusted).toStdString());
        server.kill();
        server.waitForFinished();
        QVERIFY(!talked); // it speaks none of them
        QCOMPARE(talked.error().code, isTalkedTo ? ErrorCode::DestinationAnswer : ErrorCode::CertificateRefused);
    }
};

QTEST_GUILESS_MAIN(TlsTest)
#include "tls_test.moc"
