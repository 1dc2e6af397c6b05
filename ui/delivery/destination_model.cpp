// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/destination_model.h"

#include "delivery/keyring.h"
#include "delivery/upload_process.h"
#include "presets/option_control.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>

namespace glassine::ui {

namespace {

QString shown(const std::string &text)
{
    return QString::fromStdString(displayText(text));
}

} // namespace

QString destinationLine(const sync::Destination &destination)
{
    return optionText(sync::kindOf(destination).label) + QStringLiteral(" · ") + shown(sync::shownAddress(destination));
}

DestinationModel::DestinationModel(Keyring *keyring, QObject *parent) : QAbstractListModel(parent), m_keyring(keyring)
{
    m_io.setMaxThreadCount(1);
    m_tests.setMaxThreadCount(2);
}

DestinationModel::~DestinationModel()
{
    m_io.waitForDone();
    m_tests.clear();
    m_tests.waitForDone();
}

int DestinationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant DestinationModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto &[name, destination] = m_entries[std::size_t(index.row())];
    const QString sentence = destination ? QString() : QString::fromStdString(errorSentence(destination.error()));
    switch (role) {
    case Qt::DisplayRole: return shown(name) + u'\n' + (destination ? destinationLine(*destination) : sentence);
    case Qt::ToolTipRole: return (destination ? destinationLine(*destination) : sentence).toHtmlEscaped();
    case NameRole: return QString::fromStdString(name);
    case SentenceRole: return sentence;
    default: return {};
    }
}

QStringList DestinationModel::names() const
{
    QStringList names;
    for (const auto &entry : m_entries)
        if (entry.destination)
            names << QString::fromStdString(entry.name);
    return names;
}

std::optional<sync::Destination> DestinationModel::destination(const QString &name) const
{
    for (const auto &entry : m_entries)
        if (entry.destination && QString::fromStdString(entry.name) == name)
            return *entry.destination;
    return std::nullopt;
}

void DestinationModel::run(std::function<Result<void>()> work, Done done)
{
    const QPointer<DestinationModel> self(this);
    m_io.start([self, work = std::move(work), done = std::move(done)] {
        auto result = work();
        QMetaObject::invokeMethod(qApp, [self, result = std::move(result), done] {
            if (!self)
                return;
            self->reload();
            done(result);
        });
    });
}

void DestinationModel::reload()
{
    const QPointer<DestinationModel> self(this);
    m_io.start([self] {
        auto listed = sync::DestinationStore::list();
        QMetaObject::invokeMethod(qApp, [self, listed = std::move(listed)]() mutable {
            if (!self)
                return;
            self->beginResetModel();
            self->m_entries = listed ? std::move(*listed) : std::vector<sync::DestinationStore::Entry>();
            self->endResetModel();
            Q_EMIT self->loaded();
        });
    });
}

void DestinationModel::save(const sync::Destination &destination, const QString &before, Done done)
{
    run(
        [destination, before = before.toStdString()]() -> Result<void> {
            if (before == destination.name)
                return sync::DestinationStore::replace(destination);
            GLASSINE_CHECK(sync::DestinationStore::add(destination));
            return before.empty() ? Result<void>() : sync::DestinationStore::remove(before);
        },
        std::move(done));
}

void DestinationModel::remove(const QString &name, Done done)
{
    m_keyring->forget(name);
    run([name = name.toStdString()] { return sync::DestinationStore::remove(name); }, std::move(done));
}

void DestinationModel::secretsOf(const QString &name, std::function<void(Result<sync::Secrets>)> then) const
{
    if (m_keyring->has(name))
        return m_keyring->read(name, std::move(then));
    then(sync::Secrets());
}

void DestinationModel::test(const sync::Destination &destination, const sync::Secrets &secrets, Done done)
{
    const QPointer<DestinationModel> self(this);
    const auto start = [self, destination, done = std::move(done)](const sync::Secrets &used) {
        if (!self)
            return;
        self->m_tests.start([self, destination, used, done] {
            const auto access = sync::accessTo(destination, used);
            auto result = access ? delivery::testDestination(*access) : Result<void>(fail(access.error()));
            QMetaObject::invokeMethod(qApp, [self, result = std::move(result), done] {
                if (self)
                    done(result);
            });
        });
    };
    if (!secrets.empty())
        return start(secrets);
    secretsOf(QString::fromStdString(destination.name),
              [start, done](const Result<sync::Secrets> &found) { found ? start(*found) : done(fail(found.error())); });
}

} // namespace glassine::ui
