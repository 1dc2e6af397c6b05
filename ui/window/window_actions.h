// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The menu bar: everything the window can do, with its key.

#include <QObject>

class QAction;
class QMainWindow;
class QMenu;
class QUndoStack;

namespace glassine::ui {

class QueueActions;

class WindowActions final : public QObject {
    Q_OBJECT

public:
    WindowActions(QMainWindow *window, const QueueActions &queue, QUndoStack *undo);

    QAction *addPhotos, *addFolder, *addSamples, *paste, *destination, *replaceOriginals, *deliveries, *sendAgain,
        *exportReport, *packArchive, *history, *settings, *quit;
    QAction *undo, *redo, *selectAll, *find, *empty;
    QAction *asList, *asGrid, *group, *compare;
    QAction *start, *pause, *stop, *plan;

private:
    QAction *add(QMenu *menu, const QString &text, const QKeySequence &keys, const QString &icon = {});
    void fillFile(QMenu *menu);
    void fillEdit(QMenu *menu, const QueueActions &queue, QUndoStack *stack);
    void fillView(QMenu *menu);
    void fillBatch(QMenu *menu);

    QMainWindow *m_window;
};

} // namespace glassine::ui
