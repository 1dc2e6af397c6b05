// SPDX-License-Identifier: GPL-3.0-or-later
// Asks colord, which GNOME's and KDE's color settings feed (https://www.freedesktop.org/software/colord/gtk-doc/).

#include "preview/screen_profile.h"

#include "desktop/desktop_bus.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QScreen>

namespace glassine::ui {

namespace {

constexpr qint64 kMostBytes = 4 << 20;

QDBusMessage call(const QString &path, const char *interface, const char *method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.ColorManager"), path,
                                                          QString::fromLatin1(interface), QString::fromLatin1(method));
    message.setArguments(arguments);
    return message;
}

QDBusMessage propertyOf(const QString &path, const char *interface, const char *name)
{
    return call(path, "org.freedesktop.DBus.Properties", "Get",
                {QString::fromLatin1(interface), QString::fromLatin1(name)});
}

/// On the bus's thread. Empty when somebody on the way does not answer.
QByteArray profileOf(const QString &screen, const DesktopBus::Ask &ask)
{
    const QVariant device = ask(call(QStringLiteral("/org/freedesktop/ColorManager"), "org.freedesktop.ColorManager",
                                     "FindDeviceByProperty", {QStringLiteral("XRANDR_name"), screen}));
    if (!device.isValid())
        return {};
    const QString devicePath = device.value<QDBusObjectPath>().path();
    const auto profiles = qdbus_cast<QList<QDBusObjectPath>>(
        ask(propertyOf(devicePath, "org.freedesktop.ColorManager.Device", "Profiles")));
    if (profiles.isEmpty())
        return {};
    // The first one is in use.
    const QString path =
        ask(propertyOf(profiles.front().path(), "org.freedesktop.ColorManager.Profile", "Filename")).toString();
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) ? file.read(kMostBytes) : QByteArray();
}

} // namespace

ScreenProfile::ScreenProfile(QObject *parent) : QObject(parent), m_bus(new DesktopBus(this))
{}

void ScreenProfile::lookUp(const QScreen *screen)
{
    const int generation = ++m_generation;
    if (!screen || QGuiApplication::platformName() != QLatin1String("xcb")) {
        Q_EMIT found({});
        return;
    }
    m_bus->converse(
        DesktopBus::Bus::System, [name = screen->name()](const DesktopBus::Ask &ask) { return profileOf(name, ask); },
        [this, generation](const QByteArray &icc) {
            if (generation == m_generation)
                Q_EMIT found(icc);
        });
}

} // namespace glassine::ui
