// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What can be done with the selected photos: by menu, by key, by double click.

#include "queue/queue_pane.h"

#include <QObject>

#include <functional>

class QAction;
class QMenu;

namespace glassine::ui {

class BatchController;
class DesktopBus;
class QuickLook;

class QueueActions final : public QObject {
    Q_OBJECT

public:
    QueueActions(QueuePane *pane, QueueModel *model, BatchController *controller, DesktopBus *bus, QWidget *window);

    void fillMenu(QMenu *menu) const;
    /// Ids and names, for the menu that changes the preset of the selected photos.
    void setPresetSource(std::function<std::vector<std::pair<QString, QString>>()> presets);
    QMenu *presetMenu() const { return m_presetMenu; }
    QAction *removeAction() const { return m_remove; }
    QAction *quickLookAction() const { return m_quickLook; }
    const QList<QAction *> &all() const { return m_all; }
    /// "glassine optimize … --preset … --output …" for a shell, of the selected photos.
    QString commandLine() const;

Q_SIGNALS:
    /// These photos shall be made with this preset; with that of the batch when `id` is empty.
    void presetWanted(const glassine::ui::PhotoIds &photos, const QString &id);

private:
    void fillPresetMenu();
    QAction *add(const QString &text, const QKeySequence &keys, void (QueueActions::*slot)());
    void update();
    void showMenu(const QPoint &at);
    void open();
    void openOriginal();
    void reveal();
    void copyPaths();
    void copyCommand();
    void remove();
    void retry();
    void toggleAside();
    void look();
    void showLook();
    PhotoIds unfinished(const PhotoIds &ids) const;

    QueuePane *m_pane;
    QueueModel *m_model;
    BatchController *m_controller;
    DesktopBus *m_bus;
    QuickLook *m_look;
    QMenu *m_presetMenu;
    std::function<std::vector<std::pair<QString, QString>>()> m_presets;
    QAction *m_open, *m_openOriginal, *m_reveal, *m_copyPaths, *m_copyCommand, *m_retry, *m_aside, *m_remove,
        *m_quickLook;
    QList<QAction *> m_all;
};

/// One word for a POSIX shell.
QString shellQuoted(const QString &text);

} // namespace glassine::ui
