// SPDX-License-Identifier: GPL-3.0-or-later
// Secrets in a real keyring on a bus of the test's own; one that is locked or missing is said, and is never "no secret".

#include "delivery/keyring.h"
#include "settings/settings.h"

#include <QApplication>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace glassine;
using namespace glassine::ui;

namespace {

constexpr int kPatienceMs = 20'000;

std::optional<Result<sync::Secrets>> read(Keyring &keyring, const QString &name)
{
    std::optional<Result<sync::Secrets>> found;
    keyring.read(name, [&](Result<sync::Secrets> secrets) { found = std::move(secrets); });
    if (!QTest::qWaitFor([&] { return found.has_value(); }, kPatienceMs))
        qWarning("the keyring says nothing");
    return found;
}

} // namespace

class KeyringTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_home;

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_home.path());
        QSettings().clear();
    }

    void keepsReadsAndForgets()
    {
        if (!qEnvironmentVariableIsSet("GLASSINE_TEST_KEYRING"))
            QSKIP("there is no gnome-keyring-daemon or dbus-run-session here");
        Settings settings;
        Keyring keyring(&settings);
        QVERIFY(!keyring.has(u"shop"_s));
        std::optional<Result<void>> kept;
        keyring.keep(u"shop"_s, {{"access-key", "AKIA"}, {"secret-key", "s/+=\xc3\xbc"}},
                     [&](Result<void> result) { kept = std::move(result); });
        QTRY_VERIFY_WITH_TIMEOUT(kept.has_value(), kPatienceMs);
        QVERIFY2(kept->has_value(), kept->has_value() ? "" : errorSentence(kept->error()).c_str());
        QVERIFY(keyring.has(u"shop"_s));
        const auto found = read(keyring, u"shop"_s);
        QVERIFY(found && *found);
        QCOMPARE((*found)->at("secret-key"), "s/+=\xc3\xbc");
        // Somebody has removed it, or locked the keyring: both say that there is no such entry.
        const auto other = read(keyring, u"other"_s);
        QVERIFY(other && !*other);
        QCOMPARE(other->error().code, ErrorCode::KeyringUnavailable);
        keyring.forget(u"shop"_s);
        QVERIFY(!keyring.has(u"shop"_s));
        // Nothing of it lies in our settings.
        settings.keep(u"flush"_s, 1);
        QTRY_VERIFY_WITH_TIMEOUT(QSettings().contains(u"flush"_s), kPatienceMs);
        for (const QString &key : QSettings().allKeys())
            QVERIFY2(!QSettings().value(key).toString().contains(u"AKIA"_s), qPrintable(key));
    }

    void anAnswerThatComesTooLateGoesNowhere()
    {
        if (!qEnvironmentVariableIsSet("GLASSINE_TEST_KEYRING"))
            QSKIP("there is no gnome-keyring-daemon or dbus-run-session here");
        Settings settings;
        bool answered = false;
        {
            Keyring gone(&settings);
            gone.keep(u"late"_s, {{"secret-key", "s"}}, [&](const Result<void> &) { answered = true; });
            QTest::qWait(1); // it is asked, and has not answered
        }
        Keyring keyring(&settings);
        QVERIFY(read(keyring, u"other"_s)); // asked last, answered last
        QVERIFY(!answered);
    }

    void aLockedKeyringIsSaid()
    {
        const QString sender = QStandardPaths::findExecutable(u"dbus-send"_s);
        if (!qEnvironmentVariableIsSet("GLASSINE_TEST_KEYRING") || sender.isEmpty())
            QSKIP("there is no gnome-keyring-daemon, dbus-run-session or dbus-send here");
        Settings settings;
        Keyring keyring(&settings);
        std::optional<Result<void>> kept;
        const auto keep = [&] {
            kept.reset();
            keyring.keep(u"shop"_s, {{"secret-key", "s"}}, [&](Result<void> result) { kept = std::move(result); });
            return QTest::qWaitFor([&] { return kept.has_value(); }, kPatienceMs);
        };
        QVERIFY(keep());
        QVERIFY(*kept);
        QCOMPARE(QProcess::execute(sender,
                                   {u"--session"_s, u"--print-reply"_s, u"--dest=org.freedesktop.secrets"_s,
                                    u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service.Lock"_s,
                                    u"array:objpath:/org/freedesktop/secrets/collection/login"_s}),
                 0);
        const auto found = read(keyring, u"shop"_s);
        QVERIFY(found && !*found);
        QCOMPARE(found->error().code, ErrorCode::KeyringUnavailable);
        const std::string sentence = errorSentence(found->error());
        QVERIFY2(sentence.find("locked") != std::string::npos, sentence.c_str());
        QVERIFY(keyring.has(u"shop"_s)); // it is still there: asked for again once the keyring is open
        QVERIFY(keep());
        QVERIFY(!*kept);
        QCOMPARE(kept->error().code, ErrorCode::KeyringUnavailable);
    }

    void aMissingKeyringIsSaid()
    {
        if (qEnvironmentVariableIsSet("GLASSINE_TEST_KEYRING"))
            QSKIP("there is one in this run");
        Settings settings;
        Keyring keyring(&settings);
        const auto found = read(keyring, u"shop"_s);
        QVERIFY(found && !*found);
        QCOMPARE(found->error().code, ErrorCode::KeyringUnavailable);
        std::optional<Result<void>> kept;
        keyring.keep(u"shop"_s, {{"secret-key", "x"}}, [&](Result<void> result) { kept = std::move(result); });
        QTRY_VERIFY_WITH_TIMEOUT(kept.has_value(), kPatienceMs);
        QVERIFY(!*kept);
        QVERIFY(!keyring.has(u"shop"_s)); // it is not asked for the next time
    }
};

/// Twice: without a bus, and on one with a keyring that is open.
int main(int argc, char **argv)
{
    const QString daemon = QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s),
                  runner = QStandardPaths::findExecutable(u"dbus-run-session"_s);
    int failed = 0;
    if (argc == 1 && !qEnvironmentVariableIsSet("GLASSINE_TEST_KEYRING") && !daemon.isEmpty() && !runner.isEmpty()) {
        QTemporaryDir home;
        QProcess inner;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"GLASSINE_TEST_KEYRING"_s, u"1"_s);
        environment.insert(u"XDG_DATA_HOME"_s, home.path());
        environment.insert(u"XDG_RUNTIME_DIR"_s, home.path());
        environment.insert(u"HOME"_s, home.path());
        environment.remove(u"DISPLAY"_s);
        inner.setProcessEnvironment(environment);
        inner.setProcessChannelMode(QProcess::ForwardedChannels);
        inner.start(runner,
                    {u"--"_s, u"sh"_s, u"-c"_s,
                     u"printf pw | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null && "
                     "exec \"$0\""_s,
                     QString::fromLocal8Bit(argv[0])});
        failed += inner.waitForFinished(60'000) ? inner.exitCode() : 1;
    }
    if (!qEnvironmentVariableIsSet("GLASSINE_TEST_KEYRING"))
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    QApplication application(argc, argv);
    KeyringTest test;
    return failed + QTest::qExec(&test, argc, argv);
}

#include "keyring_test.moc"
