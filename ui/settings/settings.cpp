// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"

#include "appearance/appearance.h"

#include <QSettings>

namespace glassine::ui {

const std::vector<SettingRow> &settingRows()
{
    static const std::vector<SettingRow> kRows = {
        {Setting::Preset, "preset", QStringLiteral("web-2048")},
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
        {Setting::DeclinedSession, "window/declinedSession", QString()},
    };
    return kRows;
}

Settings::Settings(QObject *parent) : QObject(parent), m_store(std::make_unique<QSettings>())
{}

Settings::~Settings() = default;

QVariant Settings::value(Setting setting) const
{
    const SettingRow &row = settingRows()[std::size_t(setting)];
    QVariant value = m_store->value(QLatin1String(row.key), row.usual);
    // A file edited by hand may hold anything.
    return value.canConvert(row.usual.metaType()) && value.convert(row.usual.metaType()) ? value : row.usual;
}

void Settings::setValue(Setting setting, const QVariant &value)
{
    if (this->value(setting) == value)
        return;
    m_store->setValue(QLatin1String(settingRows()[std::size_t(setting)].key), value);
    Q_EMIT changed(setting);
}

} // namespace glassine::ui
