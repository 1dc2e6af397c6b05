// SPDX-License-Identifier: GPL-3.0-or-later
// The error table: names are a contract, sentences are whole, hostile names stay harmless.
#include "base/error.h"
#include "base/log.h"

#include <QTest>

#include <set>

using namespace glassine;

namespace {

constexpr int kCodes = static_cast<int>(ErrorCode::Internal) + 1;

bool hasControl(const std::string &text)
{
    for (const char c : text) {
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F)
            return true;
    }
    return false;
}

} // namespace

class ErrorsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCodeHasItsOwnNameAndComesBackFromIt()
    {
        std::set<std::string_view> names;
        for (int i = 0; i < kCodes; ++i) {
            const auto code = static_cast<ErrorCode>(i);
            QVERIFY(names.insert(errorName(code)).second);
            ErrorCode back = ErrorCode::Internal;
            QVERIFY(errorFromName(errorName(code), back));
            QCOMPARE(back, code);
        }
        ErrorCode untouched = ErrorCode::DiskFull;
        QVERIFY(!errorFromName("no-such-error", untouched));
        QCOMPARE(untouched, ErrorCode::DiskFull);
    }

    void everySentenceNamesTheFileAndSaysWhatToDo()
    {
        for (int i = 0; i < kCodes; ++i) {
            const Error error{static_cast<ErrorCode>(i), "/photos/IMG_4711.jpg", "seen 17 %"};
            const QString sentence = QString::fromStdString(errorSentence(error));
            QVERIFY2(sentence.contains(QStringLiteral("\u201C/photos/IMG_4711.jpg\u201D")), qPrintable(sentence));
            QVERIFY2(sentence.contains(QStringLiteral("(seen 17 %). ")), qPrintable(sentence));
            QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
        }
    }

    void sentenceWithoutSubjectOrDetailLeavesNoHoles()
    {
        for (int i = 0; i < kCodes; ++i) {
            const QString sentence = QString::fromStdString(errorSentence({static_cast<ErrorCode>(i), "", ""}));
            for (const QString &hole : {QStringLiteral("%1"), QStringLiteral("%2"), QStringLiteral("()"),
                                        QStringLiteral("  "), QStringLiteral(" ."), QStringLiteral("\u201C")})
                QVERIFY2(!sentence.contains(hole), qPrintable(sentence));
        }
    }

    void markersInNamesAreNotFilledIn()
    {
        const std::string sentence = errorSentence({ErrorCode::EmptyFile, "%2%1.jpg", "%1"});
        QVERIFY(sentence.find("%2%1.jpg") != std::string::npos);
        QVERIFY(sentence.find("(%1)") != std::string::npos);
    }

    void sentencesHoldNoControlCharacters()
    {
        const std::string hostile("a\nb\r\x1b[31m\x07\xff\xe2\x80\xae.jpg");
        QVERIFY(!hasControl(errorSentence({ErrorCode::DamagedInput, hostile, hostile})));
        const std::string line = logLine(Severity::Warning, hostile);
        QCOMPARE(line.back(), '\n');
        QVERIFY(!hasControl(line.substr(0, line.size() - 1)));
        QVERIFY(line.starts_with("glassine: warning: "));
    }

    void displayTextEscapes_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QByteArray>("shown");
        QTest::newRow("plain") << QByteArray("IMG_1.jpg") << QByteArray("IMG_1.jpg");
        QTest::newRow("unicode stays") << QByteArray("naïve — 写真 🎞") << QByteArray("naïve — 写真 🎞");
        QTest::newRow("newline") << QByteArray("a\nb") << QByteArray("a\\nb");
        QTest::newRow("tab and return") << QByteArray("a\t\rb") << QByteArray("a\\t\\rb");
        QTest::newRow("escape") << QByteArray("\x1b[2J") << QByteArray("\\x1b[2J");
        QTest::newRow("delete") << QByteArray("\x7f") << QByteArray("\\x7f");
        QTest::newRow("C1 control") << QByteArray("\xc2\x9b") << QByteArray("\\u{009b}");
        QTest::newRow("bidi override") << QByteArray("\xe2\x80\xaegpj") << QByteArray("\\u{202e}gpj");
        QTest::newRow("bidi isolate") << QByteArray("\xe2\x81\xa6x") << QByteArray("\\u{2066}x");
        QTest::newRow("latin-1 byte") << QByteArray("caf\xe9.jpg") << QByteArray("caf\\xe9.jpg");
        QTest::newRow("overlong slash") << QByteArray("\xc0\xaf") << QByteArray("\\xc0\\xaf");
        QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << QByteArray("\\xed\\xa0\\x80");
        QTest::newRow("beyond Unicode") << QByteArray("\xf4\x90\x80\x80") << QByteArray("\\xf4\\x90\\x80\\x80");
        QTest::newRow("cut character") << QByteArray("a\xe2\x82") << QByteArray("a\\xe2\\x82");
        QTest::newRow("NUL") << QByteArray("a\0b", 3) << QByteArray("a\\x00b");
        QTest::newRow("family emoji keeps its joiners") << QByteArray("👩‍👧") << QByteArray("👩‍👧");
    }
    void displayTextEscapes()
    {
        QFETCH(QByteArray, raw);
        QFETCH(QByteArray, shown);
        const std::string once = displayText(raw.toStdString());
        QCOMPARE(QByteArray::fromStdString(once), shown);
        QCOMPARE(displayText(once), once);
    }

    void onlyTargetJournalAndDestinationTroubleStopsTheBatch()
    {
        const std::set<ErrorCode> stopping{ErrorCode::DiskFull,
                                           ErrorCode::OutputIo,
                                           ErrorCode::OutputFolderUnwritable,
                                           ErrorCode::JournalDamaged,
                                           ErrorCode::JournalLocked,
                                           ErrorCode::CredentialsMissing,
                                           ErrorCode::CredentialsUnusable,
                                           ErrorCode::DestinationUnreachable,
                                           ErrorCode::CertificateRefused,
                                           ErrorCode::KeyRefused,
                                           ErrorCode::AccessDenied,
                                           ErrorCode::BucketMissing,
                                           ErrorCode::RedirectRefused,
                                           ErrorCode::ClockWrong,
                                           ErrorCode::ListDenied,
                                           ErrorCode::WriteDenied,
                                           ErrorCode::TargetMissing,
                                           ErrorCode::KeyringUnavailable,
                                           ErrorCode::SecretMissing,
                                           ErrorCode::AccountLimit};
        for (int i = 0; i < kCodes; ++i) {
            const auto code = static_cast<ErrorCode>(i);
            QCOMPARE(stopsBatch(code), stopping.contains(code));
        }
    }
};

QTEST_GUILESS_MAIN(ErrorsTest)
#include "errors_test.moc"
