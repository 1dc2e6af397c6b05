// SPDX-License-Identifier: GPL-3.0-or-later
// The panel's dealings with files: presets come in and go out, off the window's thread, and what is wrong is said.

#include "appearance/brief_path.h"
#include "presets/logos.h"
#include "presets/preset_panel.h"
#include "window/inline_message.h"

#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QListView>
#include <QMimeData>
#include <QPointer>
#include <QSaveFile>

#include <algorithm>

namespace glassine::ui {

namespace {

constexpr std::size_t kMostProblems = 8;

QStringList presetFiles(const QMimeData *mime)
{
    QStringList files;
    for (const QUrl &url : mime->urls()) {
        const QString path = url.toLocalFile();
        if (path.endsWith(QLatin1String(".glassine")) || path.endsWith(QLatin1String(".json")))
            files << path;
    }
    return files.size() == mime->urls().size() ? files : QStringList();
}

/// With its pictures inside: where it is going, nobody has them. Blocks on the disk.
Result<void> exportPreset(const presets::Preset &preset, const QString &path)
{
    GLASSINE_TRY(const presets::Preset whole, presets::withLogosInside(preset));
    const QByteArray json = presets::presetJson(whole);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit())
        return {};
    return fail(ErrorCode::OutputIo, path.toStdString(), file.errorString().toStdString());
}

/// Every problem with its path, one a line.
QString problemLines(const std::vector<presets::Problem> &problems, const Error &error)
{
    QStringList lines;
    for (const presets::Problem &problem : problems)
        if (problem.fatal && std::size_t(lines.size()) < kMostProblems)
            lines << QString::fromStdString(
                displayText(problem.path.empty() ? problem.message : problem.path + ": " + problem.message));
    const auto fatal = std::count_if(problems.begin(), problems.end(), [](const auto &p) { return p.fatal; });
    if (lines.isEmpty() && !error.detail.empty())
        lines << QString::fromStdString(displayText(error.detail));
    if (const auto more = fatal - lines.size(); fatal > 0 && more > 0)
        lines << PresetPanel::tr("… and %n more", nullptr, int(more));
    return lines.join(u'\n');
}

} // namespace

/// A preset file as it was found.
struct PresetPanel::Read {
    QString path;
    Result<presets::Preset> preset = fail(ErrorCode::Internal);
    std::vector<presets::Problem> problems;
};

void PresetPanel::chooseImport()
{
    auto *dialog = new QFileDialog(this, tr("Import presets"), {}, tr("Presets (*.glassine *.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &PresetPanel::importFiles);
    dialog->open();
}

void PresetPanel::importFiles(const QStringList &paths)
{
    const QPointer<PresetPanel> self(this);
    for (const QString &path : paths)
        m_io.start([self, path = QFileInfo(path).absoluteFilePath()] {
            auto read = std::make_shared<Read>();
            read->path = path;
            read->preset = presets::PresetStore().load(path, read->problems);
            QMetaObject::invokeMethod(qApp, [self, read] {
                if (PresetPanel *panel = self.data())
                    panel->takeRead(read);
            });
        });
}

void PresetPanel::takeRead(std::shared_ptr<Read> read)
{
    const QString file = QString::fromStdString(displayText(QFileInfo(read->path).fileName().toStdString()));
    if (!read->preset && read->preset.error().code != ErrorCode::PresetInvalid)
        return showError(read->preset.error());
    if (!read->preset) {
        m_message->showMessage({tr("“%1” is not a preset that can be used:\n%2")
                                    .arg(file, problemLines(read->problems, read->preset.error())),
                                Accent::Bad});
        return;
    }
    const QString name = read->preset->name;
    m_model->add(*std::move(read->preset), finishing(tr("“%1” is imported.").arg(name)));
}

void PresetPanel::chooseExport()
{
    const presets::Preset *preset = m_model->preset(row());
    if (!preset)
        return;
    auto *dialog = new QFileDialog(this, tr("Export the preset"), {}, tr("Presets (*.glassine *.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("glassine"));
    dialog->selectFile(preset->id + QStringLiteral(".glassine"));
    connect(dialog, &QFileDialog::fileSelected, this, &PresetPanel::exportTo);
    dialog->open();
}

void PresetPanel::exportTo(const QString &path)
{
    const presets::Preset *preset = m_model->preset(row());
    if (!preset)
        return;
    const QPointer<PresetPanel> self(this);
    m_io.start([self, path, preset = *preset] {
        const Result<void> written = exportPreset(preset, path);
        const std::optional<Error> problem = written ? std::nullopt : std::optional<Error>(written.error());
        QMetaObject::invokeMethod(qApp, [self, path, problem] {
            if (PresetPanel *panel = self.data(); panel && !problem)
                panel->m_message->showMessage({tr("Exported to “%1”.").arg(briefPath(path)), Accent::Good});
            else if (panel)
                panel->showError(*problem);
        });
    });
}

void PresetPanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->mimeData()->hasUrls())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void PresetPanel::dragMoveEvent(QDragMoveEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void PresetPanel::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
    if (const QStringList files = presetFiles(event->mimeData()); !files.isEmpty())
        return importFiles(files);
    selectAt(mapToGlobal(event->position().toPoint()));
    Q_EMIT photosDropped(event->mimeData()->urls());
}

} // namespace glassine::ui
