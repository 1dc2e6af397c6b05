// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/intake.h"

#include "appearance/brief_path.h"
#include "batch/batch_controller.h"
#include "window/choose_files.h"
#include "window/message_area.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>
#include <QPointer>
#include <QStandardPaths>
#include <QWidget>

#include <algorithm>

namespace glassine::ui {

namespace {

const QString kRefused = QStringLiteral("refused");

/// The path of the new file, or nothing when it cannot be written. On a thread.
QString writePicture(const QString &folder, const ClipboardPicture &picture, const QDateTime &now)
{
    QDir().mkpath(folder);
    const QString name = Intake::tr("Pasted %1", "name of a file, %1 is date and time")
                             .arg(now.toString(QStringLiteral("yyyy-MM-dd HH.mm.ss")));
    for (int number = 1; number < 1000; ++number) {
        const QString tail = number == 1 ? QString() : QStringLiteral(" (%1)").arg(number);
        QFile file(folder + u'/' + name + tail + u'.' + picture.suffix);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
            if (file.exists())
                continue;
            return {};
        }
        if (file.write(picture.bytes) == picture.bytes.size() && file.flush())
            return file.fileName();
        file.remove();
        return {};
    }
    return {};
}

} // namespace

QString samplesFolder()
{
    const QString beside = QCoreApplication::applicationDirPath();
    for (const QString &folder : {beside + QStringLiteral("/../share/glassine/samples"),
                                  beside + QStringLiteral("/../../../resources/samples")})
        if (QDir(folder).exists())
            return QDir(folder).canonicalPath();
    return {};
}

QString pastedFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::PicturesLocation) + QStringLiteral("/Pasted");
}

Intake::Intake(BatchController *controller, MessageArea *messages, QWidget *window)
    : QObject(window), m_controller(controller), m_messages(messages), m_window(window)
{
    m_io.setMaxThreadCount(1);
    connect(controller->photos(), &PhotoList::scanStarted, this, [this] { m_refused = 0; });
    connect(controller->photos(), &PhotoList::filesSkipped, this, &Intake::tellSkipped);
    connect(controller->photos(), &PhotoList::scanEnded, this, &Intake::tellScan);
}

Intake::~Intake()
{
    m_io.waitForDone();
}

void Intake::refuse(const QString &sentence)
{
    m_messages->show(kRefused, {Message::Kind::Warning, sentence, {}, {}});
}

void Intake::take(const NamedPaths &named)
{
    m_messages->take(kRefused);
    if (!named.refusal.isEmpty())
        refuse(named.refusal);
    if (!named.presets.empty())
        Q_EMIT presetsNamed(named.presets);
    if (named.paths.empty())
        return;
    if (m_controller->running())
        return refuse(tr("Photos can be added when this batch is done. Stop it first if it cannot wait."));
    m_controller->addInputs(named.paths);
}

void Intake::choosePhotos()
{
    ui::chooseFiles(m_window, tr("Choose photos"), [this](const QStringList &paths) { take(namedPaths(paths)); });
}

void Intake::chooseFolder()
{
    ui::chooseFolder(m_window, tr("Choose a folder of photos"), {},
                     [this](const QStringList &paths) { take(namedPaths(paths)); });
}

void Intake::addSamples()
{
    take(namedPaths(QStringList{samplesFolder()}));
}

void Intake::paste()
{
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    if (!mime)
        return;
    if (mayNamePaths(*mime))
        return take(namedPaths(*mime));
    const ClipboardPicture picture = clipboardPicture(*mime);
    if (picture.bytes.isEmpty())
        return refuse(tr("There is no photo, file or folder on the clipboard."));
    keepPicture(picture);
}

void Intake::keepPicture(const ClipboardPicture &picture)
{
    const QPointer<Intake> self(this);
    m_io.start([self, picture, folder = pastedFolder(), now = QDateTime::currentDateTime()] {
        const QString path = writePicture(folder, picture, now);
        QMetaObject::invokeMethod(self.data(), [self, path, folder] {
            if (!self)
                return;
            if (path.isEmpty())
                return self->refuse(
                    tr("The picture could not be kept in %1. Is the folder writable?").arg(briefPath(folder)));
            self->take(namedPaths(QStringList{path}));
            self->m_messages->show(
                kRefused, {Message::Kind::Info, tr("The pasted picture is kept as %1").arg(briefPath(path)), {}, {}});
        });
    });
}

void Intake::tellSkipped(const std::vector<files::SkippedFile> &files)
{
    // What lay in a folder is said by a row among the problems; what was named by itself, here as well.
    const auto named = std::find_if(files.begin(), files.end(),
                                    [](const files::SkippedFile &file) { return file.named; });
    if (named == files.end())
        return;
    m_refused += int(
        std::count_if(files.begin(), files.end(), [](const files::SkippedFile &file) { return file.named; }));
    refuse(m_refused == 1 ? briefSentence(named->reason)
                          : tr("%Ln file(s) cannot be used. The problems say why.", nullptr, m_refused));
}

void Intake::tellScan(const std::vector<std::string> &names, qint64 found)
{
    if (found > 0 || m_refused > 0 || names.empty())
        return;
    refuse(tr("There are no photos in %1.").arg(briefPath(QString::fromStdString(displayText(names.front())))));
}

} // namespace glassine::ui
