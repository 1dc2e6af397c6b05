// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the window remembers between two starts: one table of name, default and nothing else. Read once, at the start;
// written on a thread, because a home folder may be on a network.

#include <QHash>
#include <QObject>
#include <QThreadPool>
#include <QVariant>

#include <vector>

namespace glassine::ui {

enum class Setting {
    Preset,
    Destination,  ///< name of the one that files are sent to; empty: none
    OutputFolder, ///< empty: "Delivered" in the pictures folder
    Jobs,         ///< photos at once; 0 = one per core
    LowPriority,
    ExistingNames,   ///< ExistingNames
    WhenDone,        ///< WhenDone
    Notify,          ///< one notification at the end
    Language,        ///< "de"; empty: the system's
    Appearance,      ///< Theme
    ConfirmStop,     ///< ask before a batch that runs is stopped by closing the window
    ConfirmEmpty,    ///< ask before the list is emptied
    ConfirmReplace,  ///< ask before originals are replaced
    DeclinedSession, ///< the unfinished session that is not to be offered again
};

/// What happens to a name that is already taken in the destination.
enum class ExistingNames { AsPreset, Number, Skip, Stop };

struct SettingRow {
    Setting setting;
    const char *key;
    QVariant usual;
};
const std::vector<SettingRow> &settingRows();

class Settings final : public QObject {
    Q_OBJECT

public:
    explicit Settings(QObject *parent = nullptr);
    ~Settings() override;

    QVariant value(Setting setting) const;
    bool isOn(Setting setting) const { return value(setting).toBool(); }
    int number(Setting setting) const { return value(setting).toInt(); }
    QString text(Setting setting) const { return value(setting).toString(); }
    void setValue(Setting setting, const QVariant &value);
    /// For what widgets keep of themselves: geometry, columns.
    QVariant kept(const QString &key, const QVariant &usual = {}) const { return m_values.value(key, usual); }
    void keep(const QString &key, const QVariant &value);

Q_SIGNALS:
    void changed(glassine::ui::Setting setting);

private:
    QHash<QString, QVariant> m_values;
    QThreadPool m_writer;
};

/// Where finished files go: the chosen folder, or "Delivered" in the pictures folder.
QString outputFolderOf(const Settings &settings);
void setOutputFolder(Settings &settings, const QString &folder);

} // namespace glassine::ui
