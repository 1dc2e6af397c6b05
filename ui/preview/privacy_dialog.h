// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What leaves: every tag of a photo, before and after, read back from the very file that a batch would write.

#include "archive/archives.h"
#include "presets/preset.h"
#include "worker/disclosure.h"

#include <QDialog>
#include <QThreadPool>

class QLabel;
class QProgressBar;
class QTreeView;

namespace glassine::ui {

class PrivacyModel;

class PrivacyDialog final : public QDialog {
    Q_OBJECT

public:
    explicit PrivacyDialog(worker::PoolSettings settings, QWidget *parent = nullptr);
    ~PrivacyDialog() override;

    /// `path` in raw bytes; the newest wish wins.
    void showPhoto(const QByteArray &path, const presets::Preset &preset, int rendition);
    void showNothing();
    PrivacyModel *model() const { return m_model; }
    /// "12 tags leave with the file, 30 stay here.", or why nothing is shown.
    QString summary() const;

Q_SIGNALS:
    void answered(); ///< what was wished for last is shown, or why it cannot be

private:
    struct Opened;
    void takeOpened(const std::shared_ptr<Opened> &opened);
    void take(Result<worker::Disclosed> disclosed);
    void say(const QString &sentence);

    worker::PoolSettings m_settings;
    std::unique_ptr<worker::Pool> m_pool;
    std::unique_ptr<worker::Discloser> m_discloser; ///< goes before its pool
    PrivacyModel *m_model;
    QTreeView *m_view;
    QLabel *m_words;
    QProgressBar *m_progress;
    archive::Archives m_archives;
    QThreadPool m_io;
    presets::Preset m_preset;
    int m_rendition = 0;
    int m_generation = 0;
};

} // namespace glassine::ui
