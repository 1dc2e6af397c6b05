// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The ways photos come in: dialogs, drops, the clipboard, the samples. What is refused is said in a line.

#include "window/named_paths.h"

#include <QObject>
#include <QThreadPool>

namespace glassine::files {
struct SkippedFile;
}

namespace glassine::ui {

class BatchController;
class MessageArea;

class Intake final : public QObject {
    Q_OBJECT

public:
    Intake(BatchController *controller, MessageArea *messages, QWidget *window);
    ~Intake() override;

    void take(const NamedPaths &named);
    void choosePhotos();
    void chooseFolder();
    void addSamples();
    /// Files from the clipboard; a picture on it is kept as a file the user can see, and added.
    void paste();
    void refuse(const QString &sentence);

Q_SIGNALS:
    void presetsNamed(const std::vector<std::string> &paths);

private:
    void keepPicture(const ClipboardPicture &picture);
    void tellSkipped(const std::vector<files::SkippedFile> &files);
    void tellScan(const std::vector<std::string> &names, qint64 found);

    BatchController *m_controller;
    MessageArea *m_messages;
    QWidget *m_window;
    QThreadPool m_io;
    int m_refused = 0; ///< of this scan, by name
};

/// Folder of the sample photos that ship with the program; empty when they are not installed.
QString samplesFolder();
/// Where pictures from the clipboard are kept.
QString pastedFolder();

} // namespace glassine::ui
