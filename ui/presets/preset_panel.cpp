// SPDX-License-Identifier: GPL-3.0-or-later
#include "presets/preset_panel.h"

#include "appearance/appearance.h"
#include "appearance/brief_path.h"
#include "appearance/tab_order.h"
#include "presets/preset_delegate.h"
#include "presets/preset_editor.h"
#include "presets/preset_words.h"
#include "window/inline_message.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace glassine::ui {

namespace {

constexpr int kAnnounceMs = 150;

} // namespace

PresetPanel::PresetPanel(QWidget *parent) : PresetPanel(presets::PresetStore(), parent)
{}

PresetPanel::PresetPanel(presets::PresetStore store, QWidget *parent)
    : QWidget(parent),
      m_model(new PresetModel(std::move(store), this)),
      m_pages(new QStackedWidget(this)),
      m_change(new InlineMessage(InlineMessage::Shape::Card, this)),
      m_message(new InlineMessage(InlineMessage::Shape::Card, this))
{
    setAcceptDrops(true);
    m_io.setMaxThreadCount(1);
    m_announce.setSingleShot(true);
    m_announce.setInterval(kAnnounceMs);
    connect(&m_announce, &QTimer::timeout, this, &PresetPanel::announce);
    buildActions();
    m_pages->addWidget(buildCards());
    m_pages->addWidget(buildEditor());
    m_naming = new QWidget(this);
    auto *naming = new QHBoxLayout(m_naming);
    naming->setContentsMargins(0, 0, 0, 0);
    m_newName = new QLineEdit(m_naming);
    m_newName->setAccessibleName(tr("Name of the new preset"));
    m_newName->setPlaceholderText(tr("Name of the new preset"));
    auto *save = new QPushButton(tr("Sa&ve"), m_naming);
    auto *cancel = new QPushButton(tr("&Cancel"), m_naming);
    naming->addWidget(m_newName, 1);
    naming->addWidget(save);
    naming->addWidget(cancel);
    m_naming->hide();
    connect(m_newName, &QLineEdit::returnPressed, this, &PresetPanel::saveNew);
    connect(save, &QPushButton::clicked, this, &PresetPanel::saveNew);
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_naming->hide();
        askAboutChange();
    });
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(8, 0, 8, 8);
    foot->setSpacing(6);
    foot->addWidget(m_message);
    foot->addWidget(m_change);
    foot->addWidget(m_naming);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_pages, 1);
    layout->addLayout(foot);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PresetPanel::restoreChoice);
    connect(m_model, &PresetModel::failed, this, &PresetPanel::showError);
    connect(m_model, &PresetModel::loaded, this, [this] {
        if (m_model->rowOf(m_wanted) < 0)
            select(m_wanted); // it is gone: the first
    });
    updateIcons();
    select(m_model->index(0).data(PresetModel::IdRole).toString());
}

PresetPanel::~PresetPanel()
{
    m_io.waitForDone();
}

QAction *PresetPanel::add(const QString &icon, const QString &text, const QKeySequence &key, void (PresetPanel::*run)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(icon);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, run);
    addAction(action);
    return action;
}

void PresetPanel::buildActions()
{
    m_edit = add(QStringLiteral("preset-edit"), tr("&Edit"), QKeySequence(Qt::CTRL | Qt::Key_E),
                 &PresetPanel::openEditor);
    m_duplicate = add(QStringLiteral("preset-copy"), tr("&Duplicate"), QKeySequence(Qt::CTRL | Qt::Key_D),
                      &PresetPanel::duplicate);
    m_rename = add({}, tr("&Rename"), QKeySequence(Qt::Key_F2), &PresetPanel::rename);
    m_undo = add(QStringLiteral("preset-reset"), tr("&Undo changes"), {}, &PresetPanel::undo);
    m_import = add(QStringLiteral("preset-import"), tr("&Import…"), {}, &PresetPanel::chooseImport);
    m_export = add(QStringLiteral("preset-export"), tr("E&xport…"), {}, &PresetPanel::chooseExport);
    m_delete = add(QStringLiteral("preset-delete"), tr("De&lete"), {}, &PresetPanel::remove);
    m_menu = new QMenu(this);
    m_menu->setAccessibleName(tr("Preset"));
    m_menu->setToolTipsVisible(true);
    m_menu->addActions({m_edit, m_duplicate, m_rename, m_undo});
    m_menu->addSeparator();
    m_menu->addActions({m_import, m_export});
    m_menu->addSeparator();
    m_menu->addAction(m_delete);
}

QWidget *PresetPanel::buildCards()
{
    auto *page = new QWidget(this);
    m_cards = new QListView(page);
    m_cards->setModel(m_model);
    m_cards->setItemDelegate(new PresetDelegate(m_cards));
    m_cards->setFrameShape(QFrame::NoFrame);
    m_cards->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_cards->verticalScrollBar()->setSingleStep(24);
    m_cards->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_cards->setResizeMode(QListView::Adjust);
    m_cards->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_cards->setContextMenuPolicy(Qt::CustomContextMenu);
    m_cards->setAccessibleName(tr("Presets"));
    m_cards->setAccessibleDescription(tr("Enter edits the chosen preset; the menu key shows what else can be done."));
    m_cards->installEventFilter(this);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(8, 4, 8, 4);
    tools->setSpacing(2);
    for (QAction *action : {m_edit, m_duplicate, m_import}) {
        auto *button = new QToolButton(page);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        tools->addWidget(button);
    }
    tools->addStretch(1);
    auto *more = new QToolButton(page);
    more->setObjectName(QStringLiteral("preset-more"));
    more->setAutoRaise(true);
    more->setFocusPolicy(Qt::StrongFocus);
    more->setToolTip(tr("More about this preset"));
    more->setAccessibleName(more->toolTip());
    tools->addWidget(more);
    connect(more, &QToolButton::clicked, this,
            [this, more] { m_menu->popup(more->mapToGlobal(QPoint(0, -m_menu->sizeHint().height()))); });
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_cards, 1);
    layout->addLayout(tools);
    connect(m_cards, &QListView::activated, this, &PresetPanel::openEditor);
    connect(m_cards, &QListView::customContextMenuRequested, this, &PresetPanel::showMenu);
    connect(m_cards->selectionModel(), &QItemSelectionModel::currentChanged, this, &PresetPanel::chooseRow);
    return page;
}

QWidget *PresetPanel::buildEditor()
{
    auto *page = new QWidget(this);
    m_back = new QToolButton(page);
    m_back->setText(tr("&Presets"));
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_back->setAutoRaise(true);
    m_back->setFocusPolicy(Qt::StrongFocus);
    m_back->setToolTip(
        tr("Back to all presets (%1)").arg(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText)));
    m_back->setAccessibleDescription(m_back->toolTip());
    m_title = new QLabel(page);
    m_title->setTextFormat(Qt::PlainText);
    QFont bold(m_title->font());
    bold.setBold(true);
    m_title->setFont(bold);
    auto *header = new QHBoxLayout;
    header->setContentsMargins(8, 6, 12, 2);
    header->setSpacing(10);
    header->addWidget(m_back);
    header->addWidget(m_title, 1);
    m_editorPage = new QVBoxLayout(page);
    m_editorPage->setContentsMargins(0, 0, 0, 0);
    m_editorPage->setSpacing(0);
    m_editorPage->addLayout(header);
    auto *escape = new QAction(page);
    escape->setShortcut(Qt::Key_Escape);
    escape->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    page->addAction(escape);
    connect(escape, &QAction::triggered, this, &PresetPanel::closeEditor);
    connect(m_back, &QToolButton::clicked, this, &PresetPanel::closeEditor);
    return page;
}

PresetEditor *PresetPanel::editor()
{
    if (m_editor)
        return m_editor;
    m_editor = new PresetEditor(m_pages->widget(1));
    m_editorPage->addWidget(m_editor, 1);
    m_editor->show();
    tabThrough(m_back, m_editor);
    connect(m_editor, &PresetEditor::draftChanged, this, &PresetPanel::noteDraft);
    connect(m_editor, &PresetEditor::refused, this, [this](const QString &sentence) {
        m_message->showMessage({sentence, Accent::Bad});
    });
    connect(m_editor, &PresetEditor::renditionChosen, this, &PresetPanel::renditionChosen);
    connect(m_editor, &PresetEditor::accepted, m_message, &QWidget::hide);
    return m_editor;
}

int PresetPanel::row() const
{
    return m_cards->currentIndex().row();
}

QString PresetPanel::currentId() const
{
    return m_cards->currentIndex().data(PresetModel::IdRole).toString();
}

const presets::Preset *PresetPanel::currentPreset() const
{
    return m_model->preset(row());
}

void PresetPanel::select(const QString &id)
{
    m_wanted = id;
    if (m_model->rowOf(id) < 0 && !id.isEmpty() && !m_model->isLoaded())
        return; // an own one, perhaps: restoreChoice() will know
    const int wanted = std::max(0, m_model->rowOf(id));
    if (wanted == row())
        announce(); // whoever selects wants to hear of it
    else
        m_cards->setCurrentIndex(m_model->index(wanted));
}

bool PresetPanel::selectAt(const QPoint &globalPosition)
{
    const QWidget *shown = m_cards->viewport();
    const QPoint at = shown->mapFromGlobal(globalPosition);
    const bool over = m_cards->isVisible() && shown->rect().contains(at);
    const QModelIndex index = over ? m_cards->indexAt(at) : QModelIndex();
    if (index.isValid())
        m_cards->setCurrentIndex(index);
    return index.isValid();
}

std::vector<std::pair<QString, QString>> PresetPanel::names() const
{
    std::vector<std::pair<QString, QString>> names;
    for (int row = 0; row < m_model->rowCount(); ++row)
        names.emplace_back(m_model->index(row).data(PresetModel::IdRole).toString(),
                           m_model->index(row).data().toString());
    return names;
}

void PresetPanel::chooseRow()
{
    m_wanted = currentId();
    m_naming->hide();
    if (m_editor)
        m_editor->setDraft(isEditing() ? m_model->draft(row()) : nullptr);
    updateActions();
    askAboutChange();
    announce();
}

void PresetPanel::announce()
{
    m_announce.stop();
    if (const presets::Preset *preset = m_model->preset(row()))
        Q_EMIT presetChanged(*preset);
}

void PresetPanel::noteDraft()
{
    m_model->noteDraftChanged(row());
    updateActions();
    askAboutChange();
    m_announce.start();
}

bool PresetPanel::isEditing() const
{
    return m_pages->currentIndex() == 1;
}

void PresetPanel::openEditor()
{
    presets::Draft *draft = m_model->draft(row());
    if (!draft)
        return;
    m_pages->setCurrentIndex(1);
    editor()->setDraft(draft);
    m_title->setText(presetText(draft->preset().name));
    m_back->setFocus();
}

void PresetPanel::closeEditor()
{
    m_pages->setCurrentIndex(0);
    if (m_editor)
        m_editor->setDraft(nullptr);
    m_message->hide();
    m_cards->setFocus();
}

void PresetPanel::placeMark(int rendition, const QString &gravity, double marginX, double marginY)
{
    presets::Draft *draft = m_model->draft(row());
    if (!draft || rendition >= draft->renditionCount())
        return;
    const std::pair<QString, QString> settings[] = {{QStringLiteral("gravity"), gravity},
                                                    {QStringLiteral("margin-x"), QString::number(marginX)},
                                                    {QStringLiteral("margin-y"), QString::number(marginY)}};
    for (const auto &[key, value] : settings)
        if (const auto set = draft->set({rendition, {QStringLiteral("operations"), QStringLiteral("watermark"), key}},
                                        value);
            !set)
            return showError(set.error());
    if (isEditing())
        m_editor->refresh();
    noteDraft();
}

/// Not a dialog: the change is in effect already, and stays so until something is decided.
void PresetPanel::askAboutChange()
{
    const presets::Draft *draft = m_cards->currentIndex().data(PresetModel::ChangedRole).toBool()
        ? m_model->draft(row())
        : nullptr;
    if (!draft) {
        m_change->hide();
        m_naming->hide();
        return;
    }
    if (m_naming->isVisible())
        return;
    std::vector<InlineMessage::Action> actions;
    if (m_model->isOwn(row()))
        actions.push_back({tr("U&pdate"), [this] { saveChange(); }});
    actions.push_back({tr("Save as &new"), [this] { nameNew(); }});
    actions.push_back({tr("Use &once"), {}});
    actions.push_back({tr("Und&o"), [this] { undo(); }});
    m_change->showMessage(
        {tr("“%1” is changed. What you see is what runs, for every photo.").arg(presetText(draft->preset().name)),
         Accent::Warning,
         {},
         actions});
}

void PresetPanel::nameNew()
{
    const presets::Preset *preset = m_model->preset(row());
    if (!preset)
        return;
    m_newName->setText(m_model->isOwn(row()) ? preset->name : tr("My %1", "a preset").arg(presetText(preset->name)));
    m_newName->selectAll();
    m_naming->show();
    m_newName->setFocus();
}

void PresetPanel::saveNew()
{
    const QString name = m_newName->text().trimmed();
    if (name.isEmpty())
        return m_newName->setFocus();
    m_naming->hide();
    m_model->saveAsNew(row(), name, finishing(tr("“%1” is saved.").arg(name)));
}

void PresetPanel::saveChange()
{
    const QString name = m_cards->currentIndex().data().toString();
    m_model->update(row(), finishing(tr("“%1” is saved.").arg(name)));
}

void PresetPanel::undo()
{
    m_model->revert(row());
    if (m_editor) {
        m_editor->forgetRefused();
        m_editor->refresh();
    }
    m_message->hide();
    updateActions();
    askAboutChange();
    announce();
}

void PresetPanel::duplicate()
{
    m_model->duplicate(row(), [this](const Result<QString> &id) {
        finishWith(id, {});
        if (id && !isEditing())
            rename();
    });
}

void PresetPanel::rename()
{
    if (m_cards->currentIndex().flags().testFlag(Qt::ItemIsEditable))
        m_cards->edit(m_cards->currentIndex());
}

/// At once, and it can be brought back: no question that everybody answers with yes.
void PresetPanel::remove()
{
    const QString name = m_cards->currentIndex().data().toString();
    const int next = row();
    closeEditor();
    m_model->remove(next, [this, next, name](const Result<presets::Preset> &removed) {
        if (!removed)
            return showError(removed.error());
        m_cards->setCurrentIndex(m_model->index(std::min(next, m_model->rowCount() - 1)));
        std::vector<InlineMessage::Action> actions;
        if (!removed->id.isEmpty())
            actions.push_back(
                {tr("&Bring it back"), [this, preset = *removed] { m_model->restore(preset, finishing({})); }});
        m_message->showMessage({tr("“%1” is deleted.").arg(name), Accent::Quiet, {}, actions});
    });
}

PresetModel::Then PresetPanel::finishing(const QString &done)
{
    return [this, done](const Result<QString> &id) { finishWith(id, done); };
}

/// The model was read anew, which a view forgets its choice by.
void PresetPanel::restoreChoice()
{
    if (const int wanted = m_model->rowOf(m_wanted); wanted >= 0 && wanted != row())
        m_cards->setCurrentIndex(m_model->index(wanted));
    updateActions();
}

void PresetPanel::finishWith(const Result<QString> &id, const QString &done)
{
    if (!id)
        return showError(id.error());
    select(*id);
    if (isEditing())
        openEditor();
    updateActions();
    askAboutChange();
    if (!done.isEmpty())
        m_message->showMessage({done, Accent::Good});
}

void PresetPanel::showError(const Error &error)
{
    m_message->showMessage({briefSentence(error), Accent::Bad});
}

void PresetPanel::showMenu(const QPoint &place)
{
    const QModelIndex under = m_cards->indexAt(place);
    if (under.isValid())
        m_cards->setCurrentIndex(under);
    m_menu->popup(m_cards->viewport()->mapToGlobal(place));
}

void PresetPanel::updateActions()
{
    const bool usable = m_model->preset(row()) != nullptr;
    const bool own = m_model->isOwn(row());
    const QString builtIn = tr("Built-in presets stay as they are; duplicate it first.");
    for (QAction *action : {m_edit, m_duplicate, m_export})
        action->setEnabled(usable);
    m_undo->setEnabled(m_cards->currentIndex().data(PresetModel::ChangedRole).toBool());
    m_rename->setEnabled(own && usable);
    m_delete->setEnabled(own);
    for (QAction *action : {m_rename, m_delete})
        action->setToolTip(own ? QString() : builtIn);
    if (const presets::Preset *preset = m_model->preset(row()))
        m_title->setText(presetText(preset->name));
}

void PresetPanel::updateIcons()
{
    for (QAction *action : {m_edit, m_duplicate, m_undo, m_import, m_export, m_delete})
        action->setIcon(themedIcon(action->objectName(), palette()));
    for (QToolButton *button : findChildren<QToolButton *>(QStringLiteral("preset-more")))
        button->setIcon(themedIcon(QStringLiteral("preset-more"), palette()));
    const QIcon back = themedIcon(QStringLiteral("preset-back"), palette());
    const QPixmap pixmap = back.pixmap(32, 32);
    m_back->setIcon(layoutDirection() == Qt::RightToLeft ? QIcon(pixmap.transformed(QTransform().scale(-1, 1))) : back);
}

void PresetPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange) && m_back)
        updateIcons();
}

bool PresetPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_cards && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Delete && m_delete->isEnabled()) {
            remove();
            return true;
        }
    }
    if (watched == m_cards && event->type() == QEvent::Resize)
        QTimer::singleShot(0, m_cards, &QListView::doItemsLayout); // cards wrap their lines anew
    return QWidget::eventFilter(watched, event);
}

} // namespace glassine::ui
