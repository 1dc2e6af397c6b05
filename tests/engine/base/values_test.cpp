// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes in words, content hashes, suggestions, and where things are kept.
#include "base/asset.h"
#include "base/bytes.h"
#include "base/edit_distance.h"
#include "base/paths.h"

#include <QTest>

#include <limits>

using namespace glassine;

namespace {

/// Sets or removes a variable and puts it back.
class ScopedVariable {
public:
    ScopedVariable(const char *name, const char *value)
        : m_name(name), m_had(qEnvironmentVariableIsSet(name)), m_old(qgetenv(name))
    {
        if (value != nullptr)
            qputenv(name, value);
        else
            qunsetenv(name);
    }
    ~ScopedVariable()
    {
        if (m_had)
            qputenv(m_name, m_old);
        else
            qunsetenv(m_name);
    }
    ScopedVariable(const ScopedVariable &) = delete;
    ScopedVariable &operator=(const ScopedVariable &) = delete;

private:
    const char *m_name;
    bool m_had;
    QByteArray m_old;
};

ByteView viewOf(const QByteArray &bytes)
{
    return std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

} // namespace

class ValuesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void assetComesBackFromItsText()
    {
        const Asset asset("Lab; base64,ü 100%.icc", Bytes(1000, std::byte(0xfe)));
        const std::string text = assetText(asset);
        QVERIFY(isAssetText(text));
        const auto back = assetFromText(text);
        QVERIFY(back && *back == asset);
        QCOMPARE(back->name(), asset.name());
        QVERIFY(assetFromText("data:application/vnd.iccprofile;base64,AAEC"));
        for (const char *bad : {"", "/home/me/lab.icc", "data:,plain", "data:x;base64,", "data:x;base64,*"})
            QVERIFY2(!assetFromText(bad), bad);
    }

    void saysBytesInDecimalUnits_data()
    {
        QTest::addColumn<qint64>("count");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << qint64(0) << QStringLiteral("0 bytes");
        QTest::newRow("one") << qint64(1) << QStringLiteral("1 byte");
        QTest::newRow("below") << qint64(999) << QStringLiteral("999 bytes");
        QTest::newRow("kilo") << qint64(1000) << QStringLiteral("1.0 kB");
        QTest::newRow("decimal") << qint64(1'234'567) << QStringLiteral("1.2 MB");
        QTest::newRow("rounds to ten") << qint64(9'960) << QStringLiteral("10 kB");
        QTest::newRow("no decimal from ten") << qint64(12'345'678) << QStringLiteral("12 MB");
        QTest::newRow("never 1000 of a unit") << qint64(999'700) << QStringLiteral("1.0 MB");
        QTest::newRow("giga") << qint64(4) * 1000 * 1000 * 1000 << QStringLiteral("4.0 GB");
        QTest::newRow("saved negative") << qint64(-1'500'000) << QStringLiteral("-1.5 MB");
        QTest::newRow("most") << std::numeric_limits<qint64>::max() << QStringLiteral("9.2 EB");
        QTest::newRow("least") << std::numeric_limits<qint64>::min() << QStringLiteral("-9.2 EB");
    }
    void saysBytesInDecimalUnits()
    {
        QFETCH(qint64, count);
        QFETCH(QString, text);
        QCOMPARE(QString::fromStdString(formatBytes(count)), text);
    }

    void hashIsBlake2bOf32Bytes()
    {
        // BLAKE2b with a digest of 32 bytes over "abc", as b2sum -l 256 gives it.
        QCOMPARE(contentHash(viewOf("abc")),
                 std::string("bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319"));
        QCOMPARE(contentHash({}), std::string("0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8"));
    }

    void hashInPiecesIsTheSame()
    {
        QByteArray bytes(300'001, 'x');
        bytes[7] = 'y';
        ContentHasher hasher;
        hasher.add(viewOf(bytes).first(5));
        hasher.add({});
        hasher.add(viewOf(bytes).subspan(5));
        QCOMPARE(hasher.hex(), contentHash(viewOf(bytes)));
    }

    void suggestsTheNearestWord_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("expected");
        QTest::newRow("letter missing") << QStringLiteral("qualty") << QStringLiteral("quality");
        QTest::newRow("letters swapped") << QStringLiteral("nmae") << QStringLiteral("name");
        QTest::newRow("case") << QStringLiteral("NAME") << QStringLiteral("name");
        QTest::newRow("beginning") << QStringLiteral("prog") << QStringLiteral("progressive");
        QTest::newRow("beginning and more") << QStringLiteral("namespace") << QStringLiteral("name");
        QTest::newRow("nothing near") << QStringLiteral("zzzz") << QString();
        QTest::newRow("one letter is no hint") << QStringLiteral("z") << QString();
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("endless") << QString(100'000, u'q') << QString();
    }
    void suggestsTheNearestWord()
    {
        QFETCH(QString, word);
        QFETCH(QString, expected);
        const std::vector<std::string> words{"quality", "name", "progressive", "w", "h"};
        QCOMPARE(QString::fromStdString(nearest(word.toStdString(), words)), expected);
    }

    void distanceCountsSwapsOnce()
    {
        QCOMPARE(editDistance("", "abc"), std::size_t(3));
        QCOMPARE(editDistance("abc", "acb"), std::size_t(1));
        QCOMPARE(editDistance("kitten", "sitting"), std::size_t(3));
    }

    void foldersFollowTheEnvironment()
    {
        const ScopedVariable home("HOME", "/home/ada/");
        const ScopedVariable own("GLASSINE_STATE_DIR", nullptr);
        const ScopedVariable state("XDG_STATE_HOME", nullptr);
        const ScopedVariable config("XDG_CONFIG_HOME", "/etc/mine");
        const ScopedVariable data("XDG_DATA_HOME", "relative/is/ignored");
        const ScopedVariable cache("XDG_CACHE_HOME", "");
        QCOMPARE(stateFolder().value(), std::string("/home/ada/.local/state/glassine"));
        QCOMPARE(configFolder().value(), std::string("/etc/mine/glassine"));
        QCOMPARE(dataFolder().value(), std::string("/home/ada/.local/share/glassine"));
        QCOMPARE(cacheFolder().value(), std::string("/home/ada/.cache/glassine"));
        const ScopedVariable override("GLASSINE_STATE_DIR", "/var/glassine");
        QCOMPARE(stateFolder().value(), std::string("/var/glassine"));
    }

    void withoutAnyHomeThereIsAnErrorThatNamesIt()
    {
        const ScopedVariable home("HOME", nullptr);
        const ScopedVariable own("GLASSINE_STATE_DIR", nullptr);
        const ScopedVariable state("XDG_STATE_HOME", nullptr);
        const auto folder = stateFolder();
        QVERIFY(!folder);
        QCOMPARE(folder.error().code, ErrorCode::Usage);
        QVERIFY(folder.error().detail.find("XDG_STATE_HOME") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(ValuesTest)
#include "values_test.moc"
