// SPDX-License-Identifier: GPL-3.0-or-later
// ZIP archives as they are written, read by glassine-unpack, which shares no code with the writer.
#include "archive/archives.h"
#include "archive/zip_writer.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryFile>
#include <QTest>

#include <cerrno>

#include <fcntl.h>

using namespace glassine;
using namespace glassine::archive;

namespace {

bool put(ZipWriter &zip, const PackFile &file, const QByteArray &content)
{
    return zip.begin(file)
        && zip.write(reinterpret_cast<const std::byte *>(content.constData()), std::size_t(content.size()))
        && zip.end();
}

Result<std::vector<MemberDigest>> digests(const QFile &file)
{
    std::vector<MemberDigest> members;
    const std::atomic<bool> cancelled{false};
    const auto read = Archives().digest(file.handle(), "archive", cancelled, [&](MemberDigest member) -> Result<void> {
        members.push_back(std::move(member));
        return {};
    });
    return read ? Result<std::vector<MemberDigest>>(std::move(members)) : fail(read.error());
}

} // namespace

class ZipWriterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void contentComesBack_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("compressed");
        for (const bool compressed : {false, true}) {
            const char *how = compressed ? "compressed" : "stored";
            QTest::addRow("empty, %s", how) << QByteArray() << compressed;
            QTest::addRow("one byte, %s", how) << QByteArray("x") << compressed;
            QTest::addRow("a buffer, %s", how) << QByteArray(256 << 10, 'a') << compressed;
            QTest::addRow("a little more, %s", how) << QByteArray((256 << 10) + 1, 'b') << compressed;
        }
    }
    void contentComesBack()
    {
        QFETCH(QByteArray, content);
        QFETCH(bool, compressed);
        QTemporaryFile file;
        QVERIFY(file.open());
        ZipWriter zip(file.handle());
        const PackMethod method = compressed ? PackMethod::Compress : PackMethod::Store;
        QVERIFY(put(zip, {"größe/a.jpg", content.size(), 1'600'000'001, method}, content));
        QVERIFY(put(zip, {"b.jpg", 3, -1, PackMethod::Store}, "abc"));
        QVERIFY(zip.finish());
        const auto members = digests(file);
        QVERIFY2(members, members ? "" : errorSentence(members.error()).c_str());
        QCOMPARE(members->size(), std::size_t(2));
        QCOMPARE(members->front().name, std::string("größe/a.jpg"));
        QCOMPARE(QByteArray::fromStdString(members->front().sha256),
                 QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    }

    void moreMembersThan16BitsCount()
    {
        constexpr int kFiles = 65'600;
        QTemporaryFile file;
        QVERIFY(file.open());
        ZipWriter zip(file.handle());
        for (int i = 0; i < kFiles; ++i)
            QVERIFY(put(zip, {std::to_string(i), 0, 1'600'000'000, PackMethod::Store}, {}));
        QVERIFY(zip.finish());
        const auto members = digests(file);
        QVERIFY2(members, members ? "" : errorSentence(members.error()).c_str());
        QCOMPARE(members->size(), std::size_t(kFiles));
    }

    void otherLengthThanAnnouncedIsRefused()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        ZipWriter zip(file.handle());
        QVERIFY(!put(zip, {"a", 4, 0, PackMethod::Store}, "abc"));
        QCOMPARE(zip.error(), 0);
    }

    void fullDiskIsTold()
    {
        const int full = ::open("/dev/full", O_WRONLY | O_CLOEXEC);
        if (full < 0)
            QSKIP("no /dev/full");
        ZipWriter zip(full);
        QVERIFY(!put(zip, {"a", 3, 0, PackMethod::Store}, "abc"));
        QCOMPARE(zip.error(), ENOSPC);
        ::close(full);
    }
};

QTEST_GUILESS_MAIN(ZipWriterTest)
#include "zip_writer_test.moc"
