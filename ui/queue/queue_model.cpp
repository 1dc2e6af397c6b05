// SPDX-License-Identifier: GPL-3.0-or-later
// Long because a model answers everything that its views ask.
#include "queue/queue_model.h"

#include "files/member_path.h"
#include "presets/preset_words.h"
#include "queue/queue_text.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLocale>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace glassine::ui {

namespace {

constexpr int kCachedRecords = 2000;
constexpr int kCachedThumbnails = 600;
constexpr int kFrameMs = 33; ///< thirty times a second is as often as anybody sees
constexpr int kBudgetMs = 8; ///< of each such frame, for reading rows anew
constexpr int kRearrangeMs = 1000;
constexpr std::size_t kRearrangedAtOnce = 5000;
constexpr std::size_t kMostRanges = 64; ///< more changes than this are told as one

QByteArray rawBytes(const std::string &text)
{
    return {text.data(), qsizetype(text.size())};
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

SortBy sortOf(int column)
{
    switch (column) {
    case QueueModel::Photo: return SortBy::Name;
    case QueueModel::Pixels: return SortBy::Pixels;
    case QueueModel::FileSize: return SortBy::Bytes;
    case QueueModel::Saving: return SortBy::Saving;
    case QueueModel::State: return SortBy::State;
    default: return SortBy::Added;
    }
}

} // namespace

QueueModel::QueueModel(PhotoList *list, QObject *parent)
    : QAbstractTableModel(parent), m_list(list), m_records(kCachedRecords), m_thumbnails(kCachedThumbnails)
{
    m_catchUp.setSingleShot(true);
    m_catchUp.setInterval(kFrameMs);
    connect(&m_catchUp, &QTimer::timeout, this, &QueueModel::catchUp);
    m_rearrange.setSingleShot(true);
    m_rearrange.setInterval(kRearrangeMs);
    connect(&m_rearrange, &QTimer::timeout, this, &QueueModel::rearrange);
    connect(list, &PhotoList::photosAdded, this, &QueueModel::takePhotos);
    connect(list, &PhotoList::marksChanged, this, [this](const PhotoIds &ids) {
        rearrange();
        std::vector<int> rows;
        for (const PhotoId id : ids)
            rows.push_back(rowOfPhoto(id));
        tellChanged(std::move(rows));
    });
    connect(list, &PhotoList::wasReset, this, [this] {
        beginResetModel();
        setSession(nullptr, {});
        m_table.clear();
        m_entries.clear();
        m_kept.clear();
        m_uploadWords.clear();
        m_thumbnails.clear();
        countPositions();
        endResetModel();
    });
}

void QueueModel::takePhotos(quint32 first, quint32 count)
{
    for (quint32 id = first; id < first + count; ++id)
        m_table.add(*m_list->photo(id).file);
    if (m_arrangement == Arrangement{})
        return appendPhotos(first, count);
    // In any other order a thousand more mean arranging all of them: not at every piece of a large scan.
    if (m_table.size() <= kRearrangedAtOnce)
        rearrange();
    else if (!m_rearrange.isActive())
        m_rearrange.start();
}

void QueueModel::appendPhotos(quint32 first, quint32 count)
{
    if (m_position.size() != first) // others are still to be arranged
        return rearrange();
    const int row = rowCount();
    beginInsertRows({}, row, row + int(count) - 1);
    for (quint32 id = first; id < first + count; ++id) {
        m_position.push_back(int(m_entries.size()));
        m_entries.push_back({id, false, 0});
    }
    m_shownPhotos += count;
    endInsertRows();
}

void QueueModel::keepOutcomes()
{
    if (!m_session)
        return;
    for (std::size_t item = 0; item < m_photoOfItem.size() && std::int64_t(item) < m_session->itemCount(); ++item) {
        const PhotoId id = m_photoOfItem[item];
        QueueRow &row = m_table.row(id);
        if (row.isStale)
            refresh(id);
        if (isFinished(row.state))
            m_kept.insert(id, m_session->item(std::int64_t(item)));
        else
            row.state = batch::ItemState::Waiting;
        row.item = QueueRow::kNoItem;
    }
    m_session->disconnect(this);
    m_session = nullptr;
    m_records.clear();
}

void QueueModel::setSession(batch::Session *session, PhotoIds photos)
{
    if (m_session)
        m_session->disconnect(this);
    for (const PhotoId id : m_photoOfItem)
        if (id < m_table.size())
            m_table.row(id).item = QueueRow::kNoItem;
    m_session = session;
    m_photoOfItem = std::move(photos);
    m_records.clear();
    for (const PhotoId id : m_touched)
        if (id < m_table.size())
            m_table.row(id).isStale = false;
    m_touched.clear();
    m_nextTouched = 0;
    for (std::size_t item = 0; item < m_photoOfItem.size(); ++item) {
        QueueRow &row = m_table.row(m_photoOfItem[item]);
        row.item = std::uint32_t(item);
        row.state = batch::ItemState::Waiting;
        row.outputBytes = 0;
        row.after = {};
        row.hasNotes = false;
        row.upload = Upload::None;
        row.isLeftOut = false;
        m_kept.remove(m_photoOfItem[item]);
    }
    if (!session)
        return;
    connectSession(session);
    if (m_arrangement.dependsOnState())
        rearrange();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void QueueModel::setLeftOut(const PhotoIds &photos)
{
    std::vector<int> rows;
    for (const PhotoId id : photos) {
        m_table.row(id).isLeftOut = true;
        rows.push_back(rowOfPhoto(id));
    }
    tellChanged(std::move(rows));
}

void QueueModel::addItems(const PhotoIds &photos)
{
    for (const PhotoId id : photos) {
        m_table.row(id).item = std::uint32_t(m_photoOfItem.size());
        m_photoOfItem.push_back(id);
        touch(id);
    }
}

void QueueModel::touchItems(qint64 first, qint64 count)
{
    for (qint64 item = first; item < first + count && item < qint64(m_photoOfItem.size()); ++item)
        touch(m_photoOfItem[std::size_t(item)]);
}

void QueueModel::connectSession(batch::Session *session)
{
    connect(session, &batch::Session::itemChanged, this, [this](qint64 item) {
        if (item < qint64(m_photoOfItem.size()))
            touch(m_photoOfItem[std::size_t(item)]);
    });
    connect(session, &batch::Session::planned, this, &QueueModel::touchAll);
}

void QueueModel::touch(PhotoId id)
{
    m_records.remove(id);
    QueueRow &row = m_table.row(id);
    if (!row.isStale) {
        row.isStale = true;
        m_touched.push_back(id);
    }
    if (!m_catchUp.isActive())
        m_catchUp.start();
}

void QueueModel::touchAll()
{
    m_allTouched = true;
    for (const PhotoId id : m_photoOfItem)
        touch(id);
    m_records.clear();
}

void QueueModel::catchUp()
{
    QElapsedTimer clock;
    clock.start();
    std::vector<int> rows;
    while (m_nextTouched < m_touched.size() && clock.elapsed() < kBudgetMs) {
        const PhotoId id = m_touched[m_nextTouched++];
        if (m_table.row(id).isStale)
            refresh(id);
        rows.push_back(rowOfPhoto(id));
    }
    tellChanged(std::move(rows));
    if (m_arrangement.dependsOnState() && !m_rearrange.isActive())
        m_rearrange.start();
    if (m_nextTouched < m_touched.size())
        return m_catchUp.start();
    m_touched.clear();
    m_nextTouched = 0;
    if (std::exchange(m_allTouched, false))
        Q_EMIT allKnown();
}

void QueueModel::refresh(PhotoId id) const
{
    QueueRow &row = m_table.row(id);
    row.isStale = false;
    if (!m_session || row.item == QueueRow::kNoItem || std::int64_t(row.item) >= m_session->itemCount())
        return;
    const batch::ItemRecord item = m_session->item(row.item);
    const auto renditions = pipeline::pictures(m_session->presetOf(row.item).recipe);
    row.size = item.size;
    row.state = item.state;
    row.error = item.error.code;
    row.hasNotes = hasNotes(item);
    row.renditions = std::uint16_t(renditions.size());
    row.outputBytes = outputBytes(item);
    if (item.bytes > 0)
        row.bytes = item.bytes;
    row.after = {};
    if (!(item.size == Size{}) && !renditions.empty())
        row.after = pipeline::plannedSize(renditions.front(), item.size);
}

const QueueRow &QueueModel::upToDateRow(PhotoId id) const
{
    if (m_table.row(id).isStale)
        refresh(id);
    return m_table.row(id);
}

void QueueModel::tellChanged(std::vector<int> rows)
{
    std::sort(rows.begin(), rows.end());
    rows.erase(rows.begin(), std::upper_bound(rows.begin(), rows.end(), -1));
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    if (rows.empty())
        return;
    std::vector<std::pair<int, int>> ranges;
    for (const int row : rows) {
        if (!ranges.empty() && ranges.back().second + 1 == row)
            ranges.back().second = row;
        else
            ranges.emplace_back(row, row);
    }
    if (ranges.size() > kMostRanges)
        ranges = {{rows.front(), rows.back()}};
    for (const auto &[first, last] : ranges)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

void QueueModel::arrangeBy(const Arrangement &arrangement)
{
    if (m_arrangement == arrangement)
        return;
    m_arrangement = arrangement;
    rearrange();
    Q_EMIT arrangementChanged();
}

void QueueModel::sort(int column, Qt::SortOrder order)
{
    Arrangement wanted = m_arrangement;
    wanted.sortBy = sortOf(column);
    wanted.direction = order;
    arrangeBy(wanted);
}

void QueueModel::rearrange()
{
    show(arrange(m_table, *m_list, m_arrangement));
}

void QueueModel::show(std::vector<Entry> entries)
{
    if (entries == m_entries)
        return countPositions();
    if (appendOnly(entries)) {
        beginInsertRows({}, int(m_entries.size()), int(entries.size()) - 1);
        m_entries = std::move(entries);
        countPositions();
        return endInsertRows();
    }
    if (removeRanges(entries))
        return;
    Q_EMIT aboutToRearrange();
    beginResetModel();
    m_entries = std::move(entries);
    countPositions();
    endResetModel();
    Q_EMIT rearranged();
}

bool QueueModel::appendOnly(const std::vector<Entry> &entries) const
{
    return entries.size() > m_entries.size() && std::equal(m_entries.begin(), m_entries.end(), entries.begin());
}

// Rows that went, in a few stretches: the view keeps its place.
bool QueueModel::removeRanges(const std::vector<Entry> &entries)
{
    if (entries.size() >= m_entries.size())
        return false;
    std::vector<std::pair<int, int>> gone;
    std::size_t kept = 0;
    for (std::size_t row = 0; row < m_entries.size(); ++row) {
        if (kept < entries.size() && m_entries[row] == entries[kept]) {
            ++kept;
            continue;
        }
        if (!gone.empty() && gone.back().second + 1 == int(row))
            gone.back().second = int(row);
        else
            gone.emplace_back(int(row), int(row));
        if (gone.size() > kMostRanges)
            return false;
    }
    if (kept != entries.size())
        return false;
    for (auto range = gone.rbegin(); range != gone.rend(); ++range) {
        beginRemoveRows({}, range->first, range->second);
        m_entries.erase(m_entries.begin() + range->first, m_entries.begin() + range->second + 1);
        countPositions();
        endRemoveRows();
    }
    return true;
}

void QueueModel::countPositions()
{
    m_position.assign(m_table.size(), -1);
    m_shownPhotos = 0;
    for (std::size_t row = 0; row < m_entries.size(); ++row)
        if (!m_entries[row].isHeading) {
            m_position[m_entries[row].value] = int(row);
            ++m_shownPhotos;
        }
}

std::optional<PhotoId> QueueModel::photoAt(int row) const
{
    if (row < 0 || std::size_t(row) >= m_entries.size() || m_entries[std::size_t(row)].isHeading)
        return {};
    return m_entries[std::size_t(row)].value;
}

int QueueModel::rowOf(const std::string &path) const
{
    for (std::size_t row = 0; row < m_entries.size(); ++row)
        if (!m_entries[row].isHeading && m_list->photo(m_entries[row].value).file->path == path)
            return int(row);
    return -1;
}

batch::ItemRecord QueueModel::record(PhotoId id) const
{
    const QueueRow &row = m_table.row(id);
    if (m_session && row.item != QueueRow::kNoItem && std::int64_t(row.item) < m_session->itemCount())
        return m_session->item(row.item);
    if (const auto kept = m_kept.constFind(id); kept != m_kept.constEnd())
        return *kept;
    batch::ItemRecord record;
    record.path = m_list->photo(id).file->path;
    record.bytes = row.bytes;
    record.type = row.type;
    record.size = row.size;
    return record;
}

const batch::ItemRecord &QueueModel::cachedRecord(PhotoId id) const
{
    if (const batch::ItemRecord *known = m_records.object(id))
        return *known;
    auto *fresh = new batch::ItemRecord(record(id));
    m_records.insert(id, fresh);
    return *fresh;
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int QueueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

Qt::ItemFlags QueueModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (m_entries[std::size_t(index.row())].isHeading)
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

QVariant QueueModel::text(PhotoId id, int column) const
{
    const QueueRow &row = m_table.row(id);
    switch (column) {
    case Photo: {
        const std::string &path = m_list->photo(id).file->path;
        return QString::fromStdString(displayText('/' + files::nameWithArchive(path))).mid(1);
    }
    case Pixels: return pixelsText(row);
    case FileSize: return bytesColumnText(row);
    case Saving: {
        const auto saving = savingOf(row);
        return saving ? QVariant(savingText(*saving)) : QVariant();
    }
    case State: return stateText(row, m_list->photo(id).setAside);
    default: return {};
    }
}

QString QueueModel::reason(PhotoId id) const
{
    const QueueRow &row = m_table.row(id);
    if (row.isLeftOut)
        return tr("it lies in the destination");
    if (row.upload == Upload::Failed)
        return m_uploadWords.value(id);
    if (!isFinished(row.state) || row.state == batch::ItemState::UpToDate)
        return {};
    return reasonOf(cachedRecord(id));
}

QString QueueModel::toolTip(PhotoId id) const
{
    const presets::Preset *own = m_list->ownPreset(id);
    const QString preset = own ? QStringLiteral("<br>") + tr("Preset: %1").arg(presetText(own->name).toHtmlEscaped())
                               : QString();
    const QString words = m_uploadWords.value(id);
    const QString sent = words.isEmpty() ? QString() : QStringLiteral("<br>") + words.toHtmlEscaped();
    return toolTipOf(cachedRecord(id)) + preset + sent;
}

QVariant QueueModel::headingData(const Entry &entry, const QModelIndex &index, int role) const
{
    switch (role) {
    case HeadingRole: return true;
    case FolderRole: return m_table.folder(entry.value);
    case Qt::DisplayRole:
        if (index.column() == Photo)
            return tr("%1 — %n photo(s)", "a folder and how much is in it", int(entry.count))
                .arg(m_table.folder(entry.value));
        return {};
    case Qt::AccessibleTextRole: return headingData(entry, index, Qt::DisplayRole);
    case Qt::ToolTipRole: return m_table.folder(entry.value).toHtmlEscaped();
    default: return {};
    }
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Entry &entry = m_entries[std::size_t(index.row())];
    if (entry.isHeading)
        return headingData(entry, index, role);
    const PhotoId id = entry.value;
    if (m_table.row(id).isStale)
        refresh(id);
    const QueueRow &row = m_table.row(id);
    switch (role) {
    case Qt::DisplayRole: return text(id, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() == Saving) {
            const auto saving = savingOf(row);
            return saving ? tr("%1 percent saved").arg(qRound(*saving * 100)) : QString();
        }
        return text(id, index.column());
    case Qt::AccessibleDescriptionRole: {
        const presets::Preset *own = m_list->ownPreset(id);
        return own && index.column() == Photo ? tr("Preset: %1").arg(presetText(own->name)) : reason(id);
    }
    case Qt::ToolTipRole: return toolTip(id);
    case FolderRole: return m_table.folder(row.folder);
    case PathRole: return rawBytes(m_list->photo(id).file->path);
    case SavingRole: {
        const auto saving = savingOf(row);
        return saving ? QVariant(*saving) : QVariant();
    }
    case ItemStateRole: return int(row.state);
    case UploadRole: return int(row.upload);
    case SetAsideRole: return m_list->photo(id).setAside;
    case HeadingRole: return false;
    case NumberRole: return uint(id);
    case BytesRole: return qint64(row.bytes);
    case ReasonRole: return reason(id);
    case OwnPresetRole: {
        const presets::Preset *own = m_list->ownPreset(id);
        return own ? QVariant(presetText(own->name)) : QVariant();
    }
    case OutputPathRole: {
        const batch::ItemRecord &item = cachedRecord(id);
        const std::string best = bestFileOf(item);
        return best == item.path ? QVariant() : QVariant(rawBytes(best));
    }
    case ThumbnailRole:
        if (const QImage *image = m_thumbnails.object(id))
            return *image;
        Q_EMIT thumbnailWanted(int(id), rawBytes(m_list->photo(id).file->path));
        return {};
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter
                   | (index.column() == Pixels || index.column() == FileSize ? Qt::AlignRight : Qt::AlignLeft));
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

// Typing ahead asks for names that begin with something.
QModelIndexList QueueModel::match(const QModelIndex &start, int role, const QVariant &value, int hits,
                                  Qt::MatchFlags flags) const
{
    if (role != Qt::DisplayRole || hits != 1)
        return QAbstractTableModel::match(start, role, value, hits, flags);
    const QueueTable::Prefix wanted(value.toString());
    const auto begins = [&](const Entry &entry) { return !entry.isHeading && m_table.nameBegins(entry.value, wanted); };
    const auto from = m_entries.begin() + std::clamp(start.row(), 0, rowCount());
    auto found = std::find_if(from, m_entries.end(), begins);
    if (found == m_entries.end() && flags.testFlag(Qt::MatchWrap)) {
        found = std::find_if(m_entries.begin(), from, begins);
        found = found == from ? m_entries.end() : found;
    }
    return found == m_entries.end() ? QModelIndexList() : QModelIndexList{index(int(found - m_entries.begin()), Photo)};
}

QStringList QueueModel::mimeTypes() const
{
    return {QStringLiteral("text/uri-list")};
}

QMimeData *QueueModel::mimeData(const QModelIndexList &indexes) const
{
    QList<QUrl> urls;
    for (const QModelIndex &at : indexes)
        if (const auto id = photoAt(at.row()); id && at.column() == Photo)
            urls << QUrl::fromLocalFile(QFile::decodeName(rawBytes(files::fileOnDisk(bestFileOf(record(*id))))));
    auto *mime = new QMimeData;
    mime->setUrls(urls);
    return mime;
}

std::optional<PhotoId> QueueModel::photoOfItem(qint64 item) const
{
    return item >= 0 && item < qint64(m_photoOfItem.size()) ? std::optional(m_photoOfItem[std::size_t(item)])
                                                            : std::nullopt;
}

void QueueModel::setUpload(PhotoId id, Upload upload, const QString &words, int percent)
{
    if (id >= m_table.size())
        return;
    words.isEmpty() ? void(m_uploadWords.remove(id)) : void(m_uploadWords.insert(id, words));
    QueueRow &changed = m_table.row(id);
    if (changed.upload == upload && changed.sentPercent == percent)
        return;
    changed.upload = upload;
    changed.sentPercent = std::int8_t(std::clamp(percent, 0, 100));
    if (const int row = rowOfPhoto(id); row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void QueueModel::setThumbnail(int id, const QImage &image)
{
    m_thumbnails.insert(PhotoId(id), new QImage(image));
    if (const int row = rowOfPhoto(PhotoId(id)); row >= 0)
        Q_EMIT dataChanged(index(row, Photo), index(row, Photo), {ThumbnailRole});
}

} // namespace glassine::ui
