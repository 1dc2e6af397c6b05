// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Secrets of destinations in the desktop's keyring: one entry each. Asked only for what was put there, so that a locked
// keyring, which says that it has no such entry, is not taken for one without the secret.

#include "base/result.h"
#include "sync/secrets.h"

#include <QObject>
#include <QString>

#include <functional>

namespace glassine::ui {

class Settings;

class Keyring final : public QObject {
    Q_OBJECT

public:
    explicit Keyring(Settings *settings, QObject *parent = nullptr);

    /// We have put secrets of this destination there.
    bool has(const QString &destination) const;
    /// KeyringUnavailable: locked, none, or the entry is not there any more. Answers later, in this thread.
    void read(const QString &destination, std::function<void(Result<sync::Secrets>)> then);
    void keep(const QString &destination, const sync::Secrets &secrets, std::function<void(Result<void>)> then);
    /// What cannot be removed now stays there, and is not used any more.
    void forget(const QString &destination);

private:
    void remember(const QString &destination, bool there);
    Settings *m_settings;
};

} // namespace glassine::ui
