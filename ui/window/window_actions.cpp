// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/window_actions.h"

#include "appearance/appearance.h"
#include "queue/queue_actions.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenuBar>
#include <QUndoStack>

namespace glassine::ui {

WindowActions::WindowActions(QMainWindow *window, const QueueActions &queue, QUndoStack *stack)
    : QObject(window), m_window(window)
{
    QMenuBar *bar = window->menuBar();
    fillFile(bar->addMenu(tr("&File")));
    fillEdit(bar->addMenu(tr("&Edit")), queue, stack);
    fillView(bar->addMenu(tr("&View")));
    fillBatch(bar->addMenu(tr("&Batch")));
}

QAction *WindowActions::add(QMenu *menu, const QString &text, const QKeySequence &keys, const QString &icon)
{
    QAction *action = menu->addAction(text);
    action->setShortcut(keys);
    if (!icon.isEmpty())
        action->setIcon(themedIcon(icon, m_window->palette()));
    return action;
}

void WindowActions::fillFile(QMenu *menu)
{
    addPhotos = add(menu, tr("Add &photos…"), QKeySequence::Open, QStringLiteral("photos"));
    addFolder = add(menu, tr("Add a &folder…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O),
                    QStringLiteral("folder"));
    addSamples = add(menu, tr("Add the &sample photos"), {});
    menu->addSeparator();
    destination = add(menu, tr("Change the &destination…"), QKeySequence(Qt::CTRL | Qt::Key_D));
    replaceOriginals = add(menu, tr("&Replace the originals"), {});
    replaceOriginals->setCheckable(true);
    deliveries = add(menu, tr("Where files are &sent…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    menu->addSeparator();
    history = add(menu, tr("&Earlier batches…"), QKeySequence(Qt::CTRL | Qt::Key_H), QStringLiteral("history"));
    exportReport = add(menu, tr("E&xport the report…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E),
                       QStringLiteral("report"));
    packArchive = add(menu, tr("Pac&k as archive…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K),
                      QStringLiteral("preset-archive"));
    menu->addSeparator();
    settings = add(menu, tr("Se&ttings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma), QStringLiteral("settings"));
    quit = add(menu, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);
}

void WindowActions::fillEdit(QMenu *menu, const QueueActions &queue, QUndoStack *stack)
{
    undo = stack->createUndoAction(this, tr("&Undo:"));
    undo->setShortcut(QKeySequence::Undo);
    redo = stack->createRedoAction(this, tr("Re&do:"));
    redo->setShortcut(QKeySequence::Redo);
    undo->setIcon(themedIcon(QStringLiteral("undo"), m_window->palette()));
    redo->setIcon(themedIcon(QStringLiteral("redo"), m_window->palette()));
    menu->addActions({undo, redo});
    menu->addSeparator();
    paste = add(menu, tr("&Paste photos"), QKeySequence::Paste);
    selectAll = add(menu, tr("Select &all"), QKeySequence::SelectAll);
    find = add(menu, tr("&Filter the list"), QKeySequence::Find);
    menu->addSeparator();
    queue.fillMenu(menu);
    menu->addSeparator();
    empty = add(menu, tr("&Empty the list"), QKeySequence(Qt::CTRL | Qt::Key_L));
}

void WindowActions::fillView(QMenu *menu)
{
    asList = add(menu, tr("As &list"), QKeySequence(Qt::CTRL | Qt::Key_1), QStringLiteral("list"));
    asGrid = add(menu, tr("As &grid"), QKeySequence(Qt::CTRL | Qt::Key_2), QStringLiteral("grid"));
    auto *choice = new QActionGroup(this);
    for (QAction *action : {asList, asGrid}) {
        action->setCheckable(true);
        choice->addAction(action);
    }
    asList->setChecked(true);
    group = add(menu, tr("Group by &folder"), QKeySequence(Qt::CTRL | Qt::Key_G), QStringLiteral("group"));
    group->setCheckable(true);
    menu->addSeparator();
    compare = add(menu, tr("&Compare before and after"), QKeySequence(Qt::Key_F9), QStringLiteral("compare-split"));
    compare->setCheckable(true);
    compare->setChecked(true);
}

void WindowActions::fillBatch(QMenu *menu)
{
    start = add(menu, tr("&Start"), QKeySequence(Qt::CTRL | Qt::Key_Return), QStringLiteral("start"));
    pause = add(menu, tr("&Pause or resume"), QKeySequence(Qt::CTRL | Qt::Key_P), QStringLiteral("pause"));
    stop = add(menu, tr("S&top"), QKeySequence(Qt::CTRL | Qt::Key_Period), QStringLiteral("stop"));
    sendAgain = add(menu, tr("Send &again what did not arrive"), {});
    menu->addSeparator();
    plan = add(menu, tr("Sho&w the plan"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), QStringLiteral("plan"));
}

} // namespace glassine::ui
