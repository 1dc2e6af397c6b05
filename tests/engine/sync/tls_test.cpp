// SPDX-License-Identifier: GPL-3.0-or-later
// Servers that do not prove who they are get nothing.
#include "bucket.h"

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
    }

    void onlyAProvenServerIsTalkedTo_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("trusted");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<bool>("isTalkedTo");
        QTest::newRow("own authority") << u"right.pem"_s << u"right.pem"_s << QStringList() << true;
        QTest::newRow("unknown authority") << u"right.pem"_s << QString() << QStringList() << false;
        QTest::newRow("another own authority") << u"right.pem"_s << u"other.pem"_s << QStringList() << false;
        QTest::newRow("another name") << u"other.pem"_s << u"other.pem"_s << QStringList() << false;
        QTest::newRow("TLS 1.1") << u"right.pem"_s << u"right.pem"_s
                                 << QStringList{u"-tls1_1"_s, u"-cipher"_s, u"ALL:@SECLEVEL=0"_s} << false;
    }

    void onlyAProvenServerIsTalkedTo()
    {
        QFETCH(QString, certificate);
        QFETCH(QString, trusted);
        QFETCH(QStringList, options);
        QFETCH(bool, isTalkedTo);
        QProcess server;
        const int port = start(server, certificate, options);
        QVERIFY(port > 0);
        Bucket bucket("https://127.0.0.1:" + std::to_string(port));
        if (!trusted.isEmpty())
            bucket.settings.transport.certificates = contents(trusted).toStdString();
        S3Client client = bucket.client();
        const auto page = client.list({}, {});
        server.kill();
        server.waitForFinished();
        QVERIFY(!page); // it is no S3 server
        QCOMPARE(page.error().code,
                 isTalkedTo ? ErrorCode::DestinationAnswer : ErrorCode::CertificateRefused);
    }
};

QTEST_GUILESS_MAIN(TlsTest)
#include "tls_test.moc"
