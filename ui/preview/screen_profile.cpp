// SPDX-License-Identifier: GPL-3.0-or-later
// Asks colord, which GNOME's and KDE's color settings feed (https://www.freedesktop.org/software/colord/gtk-doc/).

#include "preview/screen_profile.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPointer>
#include <QScreen>

namespace glassine::ui {

namespace {

constexpr qint64 kMostBytes = 4 << 20;
constexpr int kPatienceMs = 3000;

QDBusMessage call(const QString &path, const char *interface, const char *method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.ColorManager"), path,
                                                          QString::fromLatin1(interface), QString::fromLatin1(method));
    message.setArguments(arguments);
    return message;
}

QDBusMessage propertyOf(const QString &path, const char *interface, const char *name)
{
    return call(path, "org.freedesktop.DBus.Properties", "Get", {QString::fromLatin1(interface), QString::fromLatin1(name)});
}

QVariant unwrapped(const QVariant &answer)
{
    return answer.canConvert<QDBusVariant>() ? answer.value<QDBusVariant>().variant() : answer;
}

} // namespace

ScreenProfile::ScreenProfile(QObject *parent)
    : QObject(parent)
{
}

ScreenProfile::~ScreenProfile()
{
    m_io.waitForDone();
}

void ScreenProfile::lookUp(const QScreen *screen)
{
    ++m_generation;
    if (!screen || QGuiApplication::platformName() != QLatin1String("xcb")) {
        Q_EMIT found({});
        return;
    }
    ask(call(QStringLiteral("/org/freedesktop/ColorManager"), "org.freedesktop.ColorManager", "FindDeviceByProperty",
             {QStringLiteral("XRANDR_name"), screen->name()}),
        &ScreenProfile::takeDevice);
}

void ScreenProfile::ask(const QDBusMessage &message, void (ScreenProfile::*then)(const QVariant &answer))
{
    const QDBusConnection bus = QDBusConnection::systemBus();
    if (!bus.isConnected()) {
        Q_EMIT found({});
        return;
    }
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message, kPatienceMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, then, generation = m_generation] {
        watcher->deleteLater();
        if (generation != m_generation)
            return;
        const QDBusMessage answer = watcher->reply();
        if (answer.type() == QDBusMessage::ReplyMessage && !answer.arguments().isEmpty())
            (this->*then)(unwrapped(answer.arguments().front()));
        else
            Q_EMIT found({});
    });
}

void ScreenProfile::takeDevice(const QVariant &answer)
{
    ask(propertyOf(answer.value<QDBusObjectPath>().path(), "org.freedesktop.ColorManager.Device", "Profiles"),
        &ScreenProfile::takeProfiles);
}

/// The first one is in use.
void ScreenProfile::takeProfiles(const QVariant &answer)
{
    const auto profiles = qdbus_cast<QList<QDBusObjectPath>>(answer);
    if (profiles.isEmpty()) {
        Q_EMIT found({});
        return;
    }
    ask(propertyOf(profiles.front().path(), "org.freedesktop.ColorManager.Profile", "Filename"), &ScreenProfile::takeFile);
}

void ScreenProfile::takeFile(const QVariant &answer)
{
    const QPointer<ScreenProfile> self(this);
    m_io.start([self, path = answer.toString(), generation = m_generation] {
        QFile file(path);
        QByteArray icc;
        if (QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly))
            icc = file.read(kMostBytes);
        QMetaObject::invokeMethod(qApp, [self, icc, generation] {
            if (ScreenProfile *profile = self.data(); profile && profile->m_generation == generation)
                Q_EMIT profile->found(icc);
        });
    });
}

} // namespace glassine::ui
