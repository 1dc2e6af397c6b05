// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The destinations there are. Read, written and tried on a thread: their files may lie on a network, and so do they.

#include "sync/destination_store.h"

#include <QAbstractListModel>
#include <QThreadPool>

#include <functional>
#include <optional>

namespace glassine::ui {

class Keyring;

class DestinationModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { NameRole = Qt::UserRole, SentenceRole }; ///< why it cannot be used; empty when it can

    explicit DestinationModel(Keyring *keyring, QObject *parent = nullptr);
    ~DestinationModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QStringList names() const;
    std::optional<sync::Destination> destination(const QString &name) const;

    void reload();
    using Done = std::function<void(const Result<void> &)>;
    /// `before`: the name it had; empty for a new one.
    void save(const sync::Destination &destination, const QString &before, Done done);
    void remove(const QString &name, Done done);
    /// Whether it can be reached, seen and written to, with these secrets; none: those of the keyring where there are some,
    /// else those that are found.
    void test(const sync::Destination &destination, const sync::Secrets &secrets, Done done);
    /// The secrets it is used with: none where they are to be found elsewhere.
    void secretsOf(const QString &name, std::function<void(Result<sync::Secrets>)> then) const;
    Keyring *keyring() const { return m_keyring; }

Q_SIGNALS:
    void loaded();

private:
    void run(std::function<Result<void>()> work, Done done);

    Keyring *m_keyring;
    std::vector<sync::DestinationStore::Entry> m_entries;
    QThreadPool m_io;    ///< one thread: changes and lists in their order
    QThreadPool m_tests; ///< what may take a minute
};

/// "S3 bucket · https://…", as a list shows it.
QString destinationLine(const sync::Destination &destination);

} // namespace glassine::ui
