// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Presets as cards, what can be done with them, and the editor behind them. Reports the one preset that would run.

#include "presets/preset_model.h"

#include <QThreadPool>
#include <QTimer>
#include <QUrl>
#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QListView;
class QMenu;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace glassine::ui {

class InlineMessage;
class PresetEditor;

class PresetPanel final : public QWidget {
    Q_OBJECT

public:
    explicit PresetPanel(QWidget *parent = nullptr);
    PresetPanel(presets::PresetStore store, QWidget *parent);
    ~PresetPanel() override;

    PresetModel *model() const { return m_model; }
    /// Made when it is first wanted: it is most of what the window is made of.
    PresetEditor *editor();
    QListView *cards() const { return m_cards; }
    InlineMessage *message() const { return m_message; }
    QString currentId() const;
    /// What would run; nullptr for one that does not parse.
    const presets::Preset *currentPreset() const;
    /// With its changes; nullptr when there is none of this id that can be used.
    const presets::Preset *preset(const QString &id) const { return m_model->preset(m_model->rowOf(id)); }
    void select(const QString &id);
    /// Chooses the card at this place of the screen; false when there is none.
    bool selectAt(const QPoint &globalPosition);
    /// Ids and names, in the order shown.
    std::vector<std::pair<QString, QString>> names() const;
    bool isEditing() const;
    void openEditor();
    void closeEditor();
    /// The watermark of a rendition was moved by hand: a change of the preset like any other.
    void placeMark(int rendition, const QString &gravity, double marginX, double marginY);

    /// A preset file is read, checked and added to the own ones; what is wrong with it is said in the panel.
    void importFiles(const QStringList &paths);
    void exportTo(const QString &path);

Q_SIGNALS:
    /// Another preset was chosen, or the chosen one changed (a moment after the last keystroke): this is what runs.
    void presetChanged(const glassine::presets::Preset &preset);
    /// Another rendition of the preset that is edited is being looked at.
    void renditionChosen(int index);
    /// Photos were dropped on a card, which is chosen by that.
    void photosDropped(const QList<QUrl> &urls);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Read;
    QWidget *buildCards();
    QWidget *buildEditor();
    void buildActions();
    QAction *add(const QString &icon, const QString &text, const QKeySequence &key, void (PresetPanel::*run)());
    int row() const;
    void chooseRow();
    void noteDraft();
    void announce();
    void askAboutChange();
    void nameNew();
    void saveNew();
    void saveChange();
    void undo();
    void duplicate();
    void rename();
    void remove();
    void chooseImport();
    void chooseExport();
    void takeRead(std::shared_ptr<Read> read);
    void finishWith(const Result<QString> &id, const QString &done);
    /// finishWith(), for when the model is through.
    PresetModel::Then finishing(const QString &done);
    void restoreChoice();
    void showError(const Error &error);
    void updateActions();
    void updateIcons();
    void showMenu(const QPoint &place);

    PresetModel *m_model = nullptr;
    QStackedWidget *m_pages = nullptr;
    QListView *m_cards = nullptr;
    PresetEditor *m_editor = nullptr; ///< see editor()
    QVBoxLayout *m_editorPage = nullptr;
    QLabel *m_title = nullptr;
    QToolButton *m_back = nullptr;
    InlineMessage *m_change = nullptr;  ///< what to do about a change
    InlineMessage *m_message = nullptr; ///< what came of something
    QWidget *m_naming = nullptr;        ///< asks for the new preset's name
    QLineEdit *m_newName = nullptr;
    QMenu *m_menu = nullptr;
    QAction *m_edit = nullptr, *m_duplicate = nullptr, *m_rename = nullptr, *m_delete = nullptr;
    QAction *m_import = nullptr, *m_export = nullptr, *m_undo = nullptr;
    QString m_wanted;  ///< the id that is chosen, or shall be once it is read
    QTimer m_announce; ///< changes in a row are told once
    QThreadPool m_io;  ///< preset files may lie on a slow disk
};

} // namespace glassine::ui
