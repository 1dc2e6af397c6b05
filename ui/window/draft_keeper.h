// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Keeps the list of photos that wait in the window in a small file, so that it outlives the program, however that ends.
// From the start on a batch has its journal instead.

#include "queue/list_draft.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <optional>

class QLockFile;

namespace glassine::ui {

class BatchController;

class DraftKeeper final : public QObject {
    Q_OBJECT

public:
    explicit DraftKeeper(BatchController *controller, QObject *parent = nullptr);
    /// Writes what was not written yet.
    ~DraftKeeper() override;

    /// A list of an earlier run, until somebody has decided about it. It stays in the file meanwhile.
    const std::optional<ListDraft> &kept() const { return m_kept; }
    /// Puts the kept list into the window's.
    void bringBack();
    void forget();

Q_SIGNALS:
    void found(); ///< there is a kept list

private:
    struct Place;
    void opened(ListDraft draft);
    void save();
    ListDraft present() const;

    BatchController *m_controller;
    std::shared_ptr<Place> m_place; ///< used on the thread only
    std::optional<ListDraft> m_kept;
    bool m_isOpen = false; ///< the file was read: from now on it may be written
    QTimer m_debounce;
    QThreadPool m_io;
};

} // namespace glassine::ui
