// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The settings, each with what it does; a change counts at once.

#include "settings/settings.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QPushButton;

namespace glassine::ui {

class ElidedLabel;

class SettingsWindow final : public QDialog {
    Q_OBJECT

public:
    explicit SettingsWindow(Settings *settings, QWidget *parent = nullptr);
    /// A batch that runs keeps its destination.
    void setBusy(bool busy);

private:
    void addDestination(QFormLayout *form);
    void chooseDestination();
    void showDestination();
    void addChoice(QFormLayout *form, const QString &label, Setting setting,
                   const std::vector<std::pair<QVariant, QString>> &choices, const QString &help);
    void addSwitch(QFormLayout *form, const QString &label, Setting setting, const QString &help);

    Settings *m_settings;
    ElidedLabel *m_destination = nullptr;
    QPushButton *m_change = nullptr;
};

} // namespace glassine::ui
