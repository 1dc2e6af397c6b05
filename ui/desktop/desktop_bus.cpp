// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/desktop_bus.h"

#include "files/member_path.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDesktopServices>
#include <QFile>
#include <QGuiApplication>
#include <QPointer>
#include <QUrl>

#include <cmath>

namespace glassine::ui {

namespace {

constexpr int kPatienceMs = 1500;

// Connections of our own, made on the thread that uses them: Qt's shared one is opened by whoever asks first.
QDBusConnection connection(DesktopBus::Bus bus)
{
    const bool session = bus == DesktopBus::Bus::Session;
    const QString name = session ? QStringLiteral("glassine-session") : QStringLiteral("glassine-system");
    const QDBusConnection known(name);
    if (known.isConnected())
        return known;
    return QDBusConnection::connectToBus(session ? QDBusConnection::SessionBus : QDBusConnection::SystemBus, name);
}

void powerCall(DesktopBus &bus, const QString &method)
{
    QDBusMessage message = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.login1"),
                                                          QStringLiteral("/org/freedesktop/login1"),
                                                          QStringLiteral("org.freedesktop.login1.Manager"), method);
    message << true; // may ask for a password
    bus.call(DesktopBus::Bus::System, message);
}

QVariant unwrapped(const QVariant &value)
{
    return value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
}

QUrl urlOf(const QByteArray &path)
{
    return QUrl::fromLocalFile(QFile::decodeName(QByteArray::fromStdString(files::fileOnDisk(path.toStdString()))));
}

} // namespace

DesktopBus::DesktopBus(QObject *parent) : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1);
}

DesktopBus::~DesktopBus()
{
    m_thread.clear();
    m_thread.waitForDone();
}

void DesktopBus::call(Bus bus, const QDBusMessage &message, std::function<void(bool good)> answered)
{
    const QPointer<DesktopBus> self(this);
    m_thread.start([self, bus, message, answered = std::move(answered)] {
        const QDBusConnection to = connection(bus);
        const bool good = to.isConnected()
            && to.call(message, QDBus::Block, kPatienceMs).type() == QDBusMessage::ReplyMessage;
        if (answered && self)
            QMetaObject::invokeMethod(self.data(), [answered, good] { answered(good); });
    });
}

void DesktopBus::converse(Bus bus, std::function<QByteArray(const Ask &ask)> questions,
                          std::function<void(const QByteArray &answer)> answered)
{
    const QPointer<DesktopBus> self(this);
    m_thread.start([self, bus, questions = std::move(questions), answered = std::move(answered)] {
        const QDBusConnection to = connection(bus);
        QByteArray answer;
        if (to.isConnected())
            answer = questions([&to](const QDBusMessage &message) {
                const QDBusMessage reply = to.call(message, QDBus::Block, kPatienceMs);
                const bool good = reply.type() == QDBusMessage::ReplyMessage && !reply.arguments().isEmpty();
                return good ? unwrapped(reply.arguments().front()) : QVariant();
            });
        QMetaObject::invokeMethod(qApp, [self, answered, answer] {
            if (self)
                answered(answer);
        });
    });
}

void DesktopBus::signal(const QDBusMessage &message)
{
    m_thread.start([message] {
        const QDBusConnection to = connection(Bus::Session);
        if (to.isConnected())
            to.send(message);
    });
}

void DesktopBus::reveal(const QList<QByteArray> &paths)
{
    if (paths.isEmpty())
        return;
    QStringList urls;
    for (const QByteArray &path : paths)
        urls << QString::fromLatin1(urlOf(path).toEncoded());
    QDBusMessage message = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.FileManager1"), QStringLiteral("/org/freedesktop/FileManager1"),
        QStringLiteral("org.freedesktop.FileManager1"), QStringLiteral("ShowItems"));
    message << urls << QString();
    const QByteArray folder = paths.first().left(std::max<qsizetype>(paths.first().lastIndexOf('/'), 1));
    call(Bus::Session, message, [folder](bool good) {
        if (!good)
            QDesktopServices::openUrl(urlOf(folder));
    });
}

void DesktopBus::notify(const QString &summary, const QString &body)
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName()}};
    message << QGuiApplication::applicationDisplayName() << uint(0) << QGuiApplication::desktopFileName() << summary
            << body.toHtmlEscaped() << QStringList() << hints << -1;
    call(Bus::Session, message);
}

void DesktopBus::showProgress(double share)
{
    // A percent is as fine as the bar is.
    if (share >= 0 && m_shownProgress >= 0 && std::floor(share * 100) == std::floor(m_shownProgress * 100))
        return;
    if (share < 0 && m_shownProgress < 0)
        return;
    m_shownProgress = share;
    QDBusMessage message = QDBusMessage::createSignal(QStringLiteral("/com/canonical/unity/launcherentry/1"),
                                                      QStringLiteral("com.canonical.Unity.LauncherEntry"),
                                                      QStringLiteral("Update"));
    const QVariantMap properties{{QStringLiteral("progress"), std::max(share, 0.0)},
                                 {QStringLiteral("progress-visible"), share >= 0}};
    message << QStringLiteral("application://%1.desktop").arg(QGuiApplication::desktopFileName()) << properties;
    signal(message);
}

void DesktopBus::sleep()
{
    powerCall(*this, QStringLiteral("Suspend"));
}

void DesktopBus::shutDown()
{
    powerCall(*this, QStringLiteral("PowerOff"));
}

} // namespace glassine::ui
