// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/queue_model.h"

#include "appearance/appearance.h"

#include <QDir>
#include <QLocale>

#include <algorithm>

namespace glassine::ui {

namespace {

constexpr int kCachedRecords = 2000;
constexpr int kCachedThumbnails = 600;

QString fromUtf8(const std::string &text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

std::string fileNameOf(const std::string &path)
{
    return path.substr(path.rfind('/') + 1);
}

QString sizeText(Size size)
{
    return QStringLiteral("%1 × %2").arg(size.width).arg(size.height);
}

/// The home folder reads as "~": it is long, and everybody's own.
QString folderText(const std::string &path)
{
    const QString folder = fromUtf8(displayText(path.substr(0, path.rfind('/'))));
    const QString home = QDir::homePath();
    return folder.startsWith(home + u'/') ? QStringLiteral("~") + folder.mid(home.size()) : folder;
}

bool hasNotes(const batch::ItemRecord &item)
{
    return !item.warnings.empty()
        || std::any_of(item.outputs.begin(), item.outputs.end(),
                       [](const batch::OutputRecord &output) { return !output.warnings.empty(); });
}

std::int64_t outputBytes(const batch::ItemRecord &item)
{
    std::int64_t bytes = 0;
    for (const batch::OutputRecord &output : item.outputs)
        bytes += output.bytes;
    return bytes;
}

} // namespace

QueueModel::QueueModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_records(kCachedRecords)
    , m_thumbnails(kCachedThumbnails)
{
}

void QueueModel::setSession(batch::Session *session)
{
    beginResetModel();
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_records.clear();
    m_thumbnails.clear();
    m_rows = session ? int(session->itemCount()) : 0;
    endResetModel();
    if (!session)
        return;
    connect(session, &batch::Session::itemsAdded, this, [this](qint64 first, qint64 count) {
        if (first != m_rows || count <= 0)
            return;
        beginInsertRows({}, m_rows, m_rows + int(count) - 1);
        m_rows += int(count);
        endInsertRows();
    });
    connect(session, &batch::Session::itemChanged, this, [this](qint64 id) {
        const int row = int(id);
        m_records.remove(row);
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    });
    connect(session, &batch::Session::planned, this, [this] {
        m_records.clear();
        if (m_rows > 0)
            Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, ColumnCount - 1));
    });
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int QueueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

const batch::ItemRecord &QueueModel::record(int row) const
{
    if (const batch::ItemRecord *cached = m_records.object(row))
        return *cached;
    auto *fresh = new batch::ItemRecord(m_session->item(row));
    m_records.insert(row, fresh);
    return *fresh;
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_session || index.row() >= m_rows)
        return {};
    const batch::ItemRecord &item = record(index.row());
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Photo: return fromUtf8(displayText(fileNameOf(item.path)));
        case Pixels: return pixelsText(item);
        case FileSize: return bytesColumnText(item);
        case State: return stateText(item);
        default: return {};
        }
    case Qt::AccessibleTextRole:
        if (index.column() == Saving) {
            const QVariant saving = savingOf(item);
            return saving.isValid() ? tr("%1 % saved").arg(qRound(saving.toDouble() * 100)) : QString();
        }
        return data(index, Qt::DisplayRole);
    case Qt::ToolTipRole: return toolTip(item);
    case FolderRole: return folderText(item.path);
    case PathRole: return QByteArray::fromStdString(item.path);
    case SavingRole: return savingOf(item);
    case ItemStateRole: return int(item.state);
    case OutputPathRole:
        for (const batch::OutputRecord &output : item.outputs)
            if (output.state == batch::ItemState::Done || output.state == batch::ItemState::UpToDate)
                return QByteArray::fromStdString(output.path);
        return {};
    case ThumbnailRole:
        if (const QImage *image = m_thumbnails.object(index.row()))
            return *image;
        Q_EMIT thumbnailWanted(index.row(), QByteArray::fromStdString(item.path));
        return {};
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() == Pixels || index.column() == FileSize
                                           ? Qt::AlignRight : Qt::AlignLeft));
    default: return {};
    }
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Pixels || section == FileSize ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Photo: return tr("Photo");
    case Pixels: return tr("Pixels");
    case FileSize: return tr("Size");
    case Saving: return tr("Saving");
    case State: return tr("State");
    default: return {};
    }
}

void QueueModel::setThumbnail(int row, const QImage &image)
{
    if (row < 0 || row >= m_rows)
        return;
    m_thumbnails.insert(row, new QImage(image));
    Q_EMIT dataChanged(index(row, Photo), index(row, Photo), {ThumbnailRole});
}

int QueueModel::rowOf(const std::string &path) const
{
    for (int row = 0; row < m_rows && m_session; ++row)
        if (m_session->item(row).path == path)
            return row;
    return -1;
}

QString QueueModel::pixelsText(const batch::ItemRecord &item) const
{
    if (item.size == Size{})
        return {};
    const auto &renditions = m_session->settings().preset.recipe.renditions;
    if (renditions.empty())
        return sizeText(item.size);
    const Size after = pipeline::plannedSize(renditions.front(), item.size);
    const QString more = renditions.size() > 1 ? tr(" +%1").arg(renditions.size() - 1) : QString();
    if (after == item.size)
        return sizeText(after) + more;
    return tr("%1 → %2", "pixels before and after").arg(sizeText(item.size), sizeText(after)) + more;
}

QString QueueModel::bytesColumnText(const batch::ItemRecord &item) const
{
    const std::int64_t after = outputBytes(item);
    if (after <= 0)
        return bytesText(item.bytes);
    return tr("%1 → %2", "bytes before and after").arg(bytesText(item.bytes), bytesText(after));
}

QVariant QueueModel::savingOf(const batch::ItemRecord &item) const
{
    const std::int64_t after = outputBytes(item);
    if (after <= 0 || item.bytes <= 0 || item.outputs.size() != 1)
        return {};
    return 1.0 - double(after) / double(item.bytes);
}

QString QueueModel::stateText(const batch::ItemRecord &item) const
{
    switch (item.state) {
    case batch::ItemState::Waiting: return tr("Waiting");
    case batch::ItemState::Running: return tr("Working…");
    case batch::ItemState::Done: return hasNotes(item) ? tr("Done, with a note") : tr("Done");
    case batch::ItemState::UpToDate: return tr("Up to date");
    case batch::ItemState::Skipped: return tr("Skipped");
    case batch::ItemState::Failed: return tr("Failed");
    }
    return {};
}

QString QueueModel::toolTip(const batch::ItemRecord &item) const
{
    QStringList lines{fromUtf8(displayText(item.path))};
    if (item.state == batch::ItemState::Failed || item.state == batch::ItemState::Skipped)
        lines << fromUtf8(errorSentence(item.error));
    const auto addNotes = [&lines](const std::vector<pipeline::Warning> &warnings) {
        for (const pipeline::Warning &warning : warnings)
            lines << fromUtf8(warning.detail.empty() ? warning.code : warning.detail);
    };
    addNotes(item.warnings);
    for (const batch::OutputRecord &output : item.outputs) {
        addNotes(output.warnings);
        if (!output.path.empty())
            lines << QStringLiteral("→ %1").arg(fromUtf8(displayText(output.path)));
    }
    return lines.join(u'\n').toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

} // namespace glassine::ui
