// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The settings, each with what it does; a change counts at once.

#include "settings/settings.h"

#include <QDialog>

class QComboBox;
class QFormLayout;

namespace glassine::ui {

class SettingsWindow final : public QDialog {
    Q_OBJECT

public:
    explicit SettingsWindow(Settings *settings, QWidget *parent = nullptr);

private:
    void addChoice(QFormLayout *form, const QString &label, Setting setting,
                   const std::vector<std::pair<QVariant, QString>> &choices, const QString &help);
    void addSwitch(QFormLayout *form, const QString &label, Setting setting, const QString &help);

    Settings *m_settings;
};

} // namespace glassine::ui
