// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"

#include "appearance/appearance.h"

#include <QSettings>
#include <QStandardPaths>

namespace glassine::ui {

const std::vector<SettingRow> &settingRows()
{
    static const std::vector<SettingRow> kRows = {
        {Setting::Preset, "preset", QStringLiteral("web-2048")},
        {Setting::Destination, "run/destination", QString()},
        {Setting::OutputFolder, "run/outputFolder", QString()},
        {Setting::Jobs, "run/jobs", 0},
        {Setting::LowPriority, "run/lowPriority", true},
        {Setting::ExistingNames, "run/existingNames", int(ExistingNames::AsPreset)},
        {Setting::WhenDone, "run/whenDone", 0},
        {Setting::Notify, "run/notify", true},
        {Setting::Language, "window/language", QString()},
        {Setting::Appearance, "window/appearance", int(Theme::System)},
        {Setting::ConfirmStop, "window/confirmStop", true},
        {Setting::ConfirmEmpty, "window/confirmEmpty", false},
        {Setting::ConfirmReplace, "window/confirmReplace", true},
        {Setting::DeclinedSession, "window/declinedSession", QString()},
    };
    return kRows;
}

Settings::Settings(QObject *parent) : QObject(parent)
{
    m_writer.setMaxThreadCount(1);
    const QSettings store;
    for (const QString &key : store.allKeys())
        m_values.insert(key, store.value(key));
}

Settings::~Settings()
{
    m_writer.waitForDone();
}

QVariant Settings::value(Setting setting) const
{
    const SettingRow &row = settingRows()[std::size_t(setting)];
    QVariant value = kept(QLatin1String(row.key), row.usual);
    // A file edited by hand may hold anything.
    return value.canConvert(row.usual.metaType()) && value.convert(row.usual.metaType()) ? value : row.usual;
}

void Settings::setValue(Setting setting, const QVariant &value)
{
    if (this->value(setting) == value)
        return;
    keep(QLatin1String(settingRows()[std::size_t(setting)].key), value);
    Q_EMIT changed(setting);
}

void Settings::keep(const QString &key, const QVariant &value)
{
    if (m_values.contains(key) && m_values.value(key) == value)
        return;
    m_values.insert(key, value);
    m_writer.start([key, value] {
        QSettings store; // goes with the lambda, and writes by that
        store.setValue(key, value);
    });
}

namespace {

QString usualOutputFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::PicturesLocation) + QStringLiteral("/Delivered");
}

} // namespace

QString outputFolderOf(const Settings &settings)
{
    const QString folder = settings.text(Setting::OutputFolder);
    return folder.isEmpty() ? usualOutputFolder() : folder;
}

void setOutputFolder(Settings &settings, const QString &folder)
{
    settings.setValue(Setting::OutputFolder, folder == usualOutputFolder() ? QString() : folder);
}

} // namespace glassine::ui
