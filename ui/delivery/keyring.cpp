// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/keyring.h"

#include "settings/settings.h"
#include "sync/credentials.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <qt6keychain/keychain.h>

namespace glassine::ui {

namespace {

const QString kService = QStringLiteral("glassine");

QString entryName(const QString &destination)
{
    return QStringLiteral("destination/") + destination;
}

QString settingName(const QString &destination)
{
    return QStringLiteral("keyring/") + destination;
}

/// Some keyrings that are locked and cannot ask say nothing at all, or that there is no such entry.
Error unavailable(const QString &destination, const QKeychain::Job &job)
{
    const bool isSilent = job.errorString().isEmpty() || job.error() == QKeychain::EntryNotFound;
    return {ErrorCode::KeyringUnavailable, destination.toStdString(),
            isSilent ? "it is locked, or somebody removed them" : job.errorString().toStdString()};
}

} // namespace

Keyring::Keyring(Settings *settings, QObject *parent) : QObject(parent), m_settings(settings)
{}

bool Keyring::has(const QString &destination) const
{
    return m_settings->kept(settingName(destination), false).toBool();
}

void Keyring::remember(const QString &destination, bool there)
{
    m_settings->keep(settingName(destination), there);
}

// Jobs have no parent: the keyring's answer comes to the job, also when whoever asked is gone by then. They delete themselves.

void Keyring::read(const QString &destination, std::function<void(Result<sync::Secrets>)> then)
{
    sync::keepSecretsOutOfDumps();
    auto *job = new QKeychain::ReadPasswordJob(kService);
    job->setKey(entryName(destination));
    connect(job, &QKeychain::Job::finished, this, [job, destination, then = std::move(then)] {
        if (job->error() != QKeychain::NoError)
            return then(fail(unavailable(destination, *job)));
        sync::Secrets secrets;
        const QJsonObject json = QJsonDocument::fromJson(job->textData().toUtf8()).object();
        for (auto it = json.begin(); it != json.end(); ++it)
            secrets[it.key().toStdString()] = it.value().toString().toStdString();
        then(std::move(secrets));
    });
    job->start();
}

void Keyring::keep(const QString &destination, const sync::Secrets &secrets, std::function<void(Result<void>)> then)
{
    QJsonObject json;
    for (const auto &[key, value] : secrets)
        json.insert(QString::fromStdString(key), QString::fromStdString(value));
    auto *job = new QKeychain::WritePasswordJob(kService);
    job->setKey(entryName(destination));
    job->setTextData(QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
    connect(job, &QKeychain::Job::finished, this, [this, job, destination, then = std::move(then)] {
        if (job->error() != QKeychain::NoError)
            return then(fail(unavailable(destination, *job)));
        remember(destination, true);
        then({});
    });
    job->start();
}

void Keyring::forget(const QString &destination)
{
    if (!has(destination))
        return;
    remember(destination, false);
    auto *job = new QKeychain::DeletePasswordJob(kService);
    job->setKey(entryName(destination));
    job->start();
}

} // namespace glassine::ui
