// SPDX-License-Identifier: GPL-3.0-or-later
// A batch as the desktop sees it, on a bus of the test's own: progress on the icon, one notification at the end.

#include "desktop/desktop_bus.h"
#include "photos.h"
#include "queue/queue_model.h"
#include "watched_application.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace glassine;
using namespace glassine::ui;
using namespace glassine::test;

/// What a desktop has: it shows notifications, and selects files in its file manager.
class FakeDesktop final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList summaries, bodies;
    QList<double> progress;

public Q_SLOTS:
    // The names and the order are the specification's.
    uint Notify(const QString &, uint, const QString &, const QString &summary, const QString &body,
                const QStringList &, const QVariantMap &, int)
    {
        summaries << summary;
        bodies << body;
        return 1;
    }
    void takeProgress(const QString &, const QVariantMap &properties)
    {
        progress << (properties.value(QStringLiteral("progress-visible")).toBool()
                         ? properties.value(QStringLiteral("progress")).toDouble()
                         : -1);
    }
};

class FakeFileManager final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.FileManager1")

public:
    QStringList shown;

public Q_SLOTS:
    void ShowItems(const QStringList &urls, const QString &) { shown << urls; }
};

class DesktopTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void notifiesOnceAndShowsProgress();
    void saysNothingWhenToldNotTo();
    void showsFilesInTheFileManager();
    void desktopWithoutNotificationsLosesNothing();

private:
    void deliverTwoPhotos();
    QTemporaryDir m_state, m_photos, m_output;
    QProcess m_daemon;
    FakeDesktop m_desktop;
    FakeFileManager m_files;
};

void DesktopTest::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty())
        QSKIP("there is no dbus-daemon here");
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_state.path());
    qputenv("GLASSINE_STATE_DIR", m_state.path().toUtf8());
    m_daemon.start(QStringLiteral("dbus-daemon"),
                   {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    QVERIFY(m_daemon.waitForReadyRead(20'000));
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_daemon.readLine().trimmed());
    QDBusConnection bus = QDBusConnection::sessionBus();
    QVERIFY(bus.isConnected());
    QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &m_desktop,
                               QDBusConnection::ExportAllSlots));
    QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.Notifications")));
    QVERIFY(
        bus.registerObject(QStringLiteral("/org/freedesktop/FileManager1"), &m_files, QDBusConnection::ExportAllSlots));
    QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.FileManager1")));
    QVERIFY(bus.connect(QString(), QString(), QStringLiteral("com.canonical.Unity.LauncherEntry"),
                        QStringLiteral("Update"), &m_desktop, SLOT(takeProgress(QString, QVariantMap))));
    QVERIFY(writePhoto(m_photos.filePath(QStringLiteral("a.png")), 320, 200));
    QVERIFY(writePhoto(m_photos.filePath(QStringLiteral("b.png")), 320, 200));
}

void DesktopTest::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(QDBusConnection::sessionBus().name());
    m_daemon.kill();
    m_daemon.waitForFinished();
}

void DesktopTest::deliverTwoPhotos()
{
    QTemporaryDir output;
    MainWindow window;
    window.show();
    window.controller()->setOutputFolder(output.path());
    QVERIFY(drop(window, {m_photos.path()}));
    QVERIFY(planned(window, 2));
    window.controller()->start();
    QVERIFY(finished(window));
    QTest::qWait(300); // what is told twice is told soon
}

void DesktopTest::notifiesOnceAndShowsProgress()
{
    deliverTwoPhotos();
    QTRY_COMPARE(m_desktop.summaries.size(), 1);
    QVERIFY(m_desktop.bodies.first().contains(QStringLiteral("2")));
    QTRY_VERIFY(!m_desktop.progress.isEmpty());
    QTRY_COMPARE(m_desktop.progress.last(), -1.0); // taken away at the end
    QVERIFY(m_desktop.progress.first() >= 0);
}

void DesktopTest::saysNothingWhenToldNotTo()
{
    m_desktop.summaries.clear();
    Settings().setValue(Setting::Notify, false);
    deliverTwoPhotos();
    QVERIFY(m_desktop.summaries.isEmpty());
    Settings().setValue(Setting::Notify, true);
}

void DesktopTest::showsFilesInTheFileManager()
{
    DesktopBus bus;
    bus.reveal({"/tmp/a b.jpg"});
    QTRY_COMPARE(m_files.shown, QStringList{QStringLiteral("file:///tmp/a%20b.jpg")});
}

void DesktopTest::desktopWithoutNotificationsLosesNothing()
{
    m_desktop.summaries.clear();
    QDBusConnection bus = QDBusConnection::sessionBus();
    QVERIFY(bus.unregisterService(QStringLiteral("org.freedesktop.Notifications")));
    deliverTwoPhotos(); // the window says what there is to say
    QVERIFY(m_desktop.summaries.isEmpty());
    QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.Notifications")));
}

GLASSINE_WINDOW_TEST_MAIN(DesktopTest)
#include "desktop_test.moc"
