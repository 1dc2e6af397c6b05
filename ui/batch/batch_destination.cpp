// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/batch_destination.h"

#include "batch/in_place.h"
#include "delivery/session_feed.h"
#include "files/output_file.h"
#include "queue/photo_list.h"
#include "settings/settings.h"

#include <QFile>
#include <QPointer>

#include <unordered_set>
#include <utility>
#include <vector>

namespace glassine::ui {

namespace {

QString decoded(const std::string &path)
{
    return QFile::decodeName(QByteArray::fromStdString(path));
}

/// What was named, as folders. The scan has told which they are: no disk is asked.
std::vector<std::string> rootsOf(const PhotoList &list)
{
    std::vector<std::string> roots;
    std::unordered_set<std::string> known;
    for (PhotoId id = 0; id < list.size(); ++id) {
        const std::string &root = list.photo(id).file->root;
        const bool isNew = !root.empty() && list.photo(id).listed && (roots.empty() || roots.back() != root);
        if (isNew && known.insert(root).second)
            roots.push_back(root);
    }
    return roots;
}

} // namespace

BatchDestination::BatchDestination(PhotoList *list, Settings *settings, QObject *parent)
    : QObject(parent), m_list(list), m_settings(settings)
{
    m_io.setMaxThreadCount(1);
    m_folder = QFile::encodeName(outputFolderOf(*settings)).toStdString();
    connect(m_settings, &Settings::changed, this, [this](Setting setting) {
        if (setting == Setting::OutputFolder && outputFolderOf(*m_settings) != folder())
            takeFolder(outputFolderOf(*m_settings));
    });
    connect(m_list, &PhotoList::edited, this, [this] { // what is named decides where originals wait
        if (m_inPlace)
            findStore();
    });
}

BatchDestination::~BatchDestination()
{
    m_io.waitForDone();
}

QString BatchDestination::folder() const
{
    return decoded(m_folder);
}

void BatchDestination::setFolder(const QString &folder)
{
    takeFolder(folder);
    setOutputFolder(*m_settings, folder);
}

void BatchDestination::takeFolder(const QString &folder)
{
    m_folder = QFile::encodeName(folder).toStdString();
    m_inPlace = false;
    Q_EMIT changed();
    askFreeBytes();
}

void BatchDestination::adopt(const std::string &outputFolder, bool inPlace)
{
    m_inPlace = inPlace;
    (inPlace ? m_store : m_folder) = outputFolder;
    Q_EMIT changed();
    askFreeBytes();
}

void BatchDestination::setInPlace(bool inPlace)
{
    if (std::exchange(m_inPlace, inPlace) == inPlace)
        return;
    m_store.clear();
    Q_EMIT changed();
    if (inPlace)
        findStore();
    askFreeBytes();
}

void BatchDestination::findStore()
{
    const bool isEmpty = m_list->listedCount() == 0;
    const std::string store = isEmpty ? std::string() : batch::storeFolderIn(rootsOf(*m_list));
    if (store == m_store || (store.empty() && !isEmpty)) // a journal does not say how photos were named
        return;
    m_store = store;
    Q_EMIT changed();
    askFreeBytes();
}

std::string BatchDestination::outputFolder() const
{
    return m_inPlace ? m_store : m_folder;
}

std::string BatchDestination::written() const
{
    return delivery::deliveredFolder(outputFolder(), m_inPlace);
}

QString BatchDestination::writtenFolder() const
{
    return decoded(written());
}

std::string BatchDestination::excluded() const
{
    return m_inPlace ? std::string() : m_folder;
}

bool BatchDestination::holds(const files::FoundFile &file) const
{
    return !m_inPlace && !file.named && file.path.starts_with(m_folder + '/');
}

void BatchDestination::askFreeBytes()
{
    const QPointer<BatchDestination> self(this);
    m_io.start([self, folder = written()] {
        const qint64 bytes = folder.empty() ? -1 : files::freeBytes(folder).value_or(-1);
        QMetaObject::invokeMethod(self.data(), [self, folder, bytes] {
            if (self && self->written() == folder)
                Q_EMIT self->freeBytesKnown(bytes);
        });
    });
}

} // namespace glassine::ui
