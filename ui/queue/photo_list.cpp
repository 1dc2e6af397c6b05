// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/photo_list.h"

#include <QElapsedTimer>

namespace glassine::ui {

namespace {

constexpr std::size_t kPiece = 1000; ///< photos handed over at once
constexpr int kPieceMs = 60;

class MarkCommand final : public QUndoCommand {
public:
    MarkCommand(PhotoList *list, PhotoIds ids, PhotoList::Mark mark, bool on, const QString &text)
        : QUndoCommand(text), m_list(list), m_ids(std::move(ids)), m_mark(mark), m_on(on)
    {}
    void redo() override { m_list->mark(m_ids, m_mark, m_on); }
    void undo() override { m_list->mark(m_ids, m_mark, !m_on); }

private:
    PhotoList *m_list;
    PhotoIds m_ids;
    PhotoList::Mark m_mark;
    bool m_on;
};

class PresetCommand final : public QUndoCommand {
public:
    PresetCommand(PhotoList *list, PhotoIds ids, std::uint16_t preset, const QString &text)
        : QUndoCommand(text), m_list(list), m_ids(std::move(ids)), m_after(m_ids.size(), preset)
    {
        for (const PhotoId id : m_ids)
            m_before.push_back(list->photo(id).preset);
    }
    void redo() override { m_list->assign(m_ids, m_after); }
    void undo() override { m_list->assign(m_ids, m_before); }

private:
    PhotoList *m_list;
    PhotoIds m_ids;
    std::vector<std::uint16_t> m_before, m_after;
};

} // namespace

struct PhotoList::Scan {
    std::vector<std::string> paths;
    files::ScanOptions options;
    ListDraft::Marks marks; ///< of photos that come back
    std::shared_ptr<std::atomic<bool>> cancelled = std::make_shared<std::atomic<bool>>(false);
    archive::Archives archives;
    PhotoIds added;
    std::int64_t found = 0;
    bool isForgotten = false; ///< the list was emptied for good meanwhile
};

PhotoList::PhotoList(QObject *parent) : QObject(parent)
{}

PhotoList::~PhotoList()
{
    if (m_current)
        *m_current->cancelled = true;
    if (m_thread.joinable())
        m_thread.join();
}

PhotoIds PhotoList::wanted() const
{
    PhotoIds ids;
    ids.reserve(std::size_t(m_listed));
    for (PhotoId id = 0; id < m_photos.size(); ++id)
        if (m_photos[id].listed && !m_photos[id].setAside)
            ids.push_back(id);
    return ids;
}

void PhotoList::addPaths(const std::vector<std::string> &paths, const std::string &excludeFolder)
{
    startScan(paths, excludeFolder, {});
}

void PhotoList::addDraft(const ListDraft &draft, const std::string &excludeFolder)
{
    startScan(draft.named, excludeFolder, renumbered(draft));
}

void PhotoList::startScan(const std::vector<std::string> &paths, const std::string &excludeFolder,
                          ListDraft::Marks marks)
{
    if (paths.empty())
        return;
    auto scan = std::make_shared<Scan>();
    scan->paths = paths;
    scan->options.excludeFolder = excludeFolder;
    scan->marks = std::move(marks);
    for (const std::string &path : paths)
        if (m_namedOnce.insert(path).second)
            m_named.push_back(path);
    m_waiting.push_back(std::move(scan));
    startNext();
}

/// The draft's marks, with presets by their numbers here.
ListDraft::Marks PhotoList::renumbered(const ListDraft &draft)
{
    std::vector<std::uint16_t> numbers{0};
    for (const presets::Preset &preset : draft.ownPresets)
        numbers.push_back(numberOf(preset));
    ListDraft::Marks marks = draft.marks;
    for (auto &[path, mark] : marks)
        mark.preset = mark.preset < numbers.size() ? numbers[mark.preset] : std::uint16_t(0);
    return marks;
}

// Not a step to undo: so the photos were when they were last seen.
void PhotoList::applyMarks(const Scan &scan, const PhotoIds &ids)
{
    PhotoIds changed;
    for (const PhotoId id : ids) {
        const auto known = scan.marks.find(m_photos[id].file->path);
        if (known == scan.marks.end())
            continue;
        m_photos[id].preset = known->second.preset;
        m_photos[id].setAside = known->second.setAside;
        changed.push_back(id);
    }
    if (!changed.empty())
        Q_EMIT marksChanged(changed);
}

ListDraft PhotoList::draft() const
{
    ListDraft draft;
    if (m_listed == 0 && !m_scanning && m_waiting.empty())
        return draft;
    draft.photos = m_listed;
    draft.named = m_named;
    draft.ownPresets = m_presets;
    for (PhotoId id = 0; id < m_photos.size(); ++id) {
        const Photo &photo = m_photos[id];
        const bool marked = !photo.listed || photo.setAside || photo.preset > 0;
        if (marked && m_byPath.at(photo.file->path) == id)
            draft.marks[photo.file->path] = {!photo.listed, photo.setAside, photo.preset};
    }
    // What is still being looked for.
    for (const auto &scan : m_waiting)
        draft.marks.insert(scan->marks.begin(), scan->marks.end());
    if (m_scanning && !m_current->isForgotten)
        draft.marks.insert(m_current->marks.begin(), m_current->marks.end());
    return draft;
}

std::uint16_t PhotoList::numberOf(const presets::Preset &preset)
{
    for (std::size_t i = 0; i < m_presets.size(); ++i)
        if (m_presets[i].id == preset.id && m_presets[i].document == preset.document)
            return std::uint16_t(i + 1);
    m_presets.push_back(preset);
    return std::uint16_t(m_presets.size());
}

const presets::Preset *PhotoList::ownPreset(PhotoId id) const
{
    const std::uint16_t number = m_photos[id].preset;
    return number == 0 ? nullptr : &m_presets[number - 1U];
}

void PhotoList::assign(const PhotoIds &ids, const std::vector<std::uint16_t> &numbers)
{
    for (std::size_t i = 0; i < ids.size(); ++i)
        m_photos[ids[i]].preset = numbers[i];
    Q_EMIT marksChanged(ids);
    Q_EMIT edited();
}

void PhotoList::setPreset(const PhotoIds &ids, const presets::Preset *preset)
{
    const std::uint16_t number = preset ? numberOf(*preset) : std::uint16_t(0);
    PhotoIds others;
    for (const PhotoId id : ids)
        if (m_photos[id].preset != number)
            others.push_back(id);
    if (!others.empty())
        m_undo.push(new PresetCommand(this, others, number,
                                      tr("Change the preset of %n photo(s)", nullptr, int(others.size()))));
}

void PhotoList::startNext()
{
    if (m_scanning || m_waiting.empty())
        return;
    if (m_thread.joinable())
        m_thread.join(); // it has handed over its last piece: it is through
    auto scan = m_waiting.front();
    m_waiting.erase(m_waiting.begin());
    m_scanning = true;
    m_current = scan;
    m_thread = std::thread([this, scan] { runScan(scan); });
    Q_EMIT scanStarted();
}

void PhotoList::runScan(const std::shared_ptr<Scan> &scan)
{
    std::vector<FoundPhoto> piece;
    std::vector<files::SkippedFile> skipped;
    std::int64_t notPictures = 0;
    QElapsedTimer sincePiece;
    sincePiece.start();
    const auto flush = [&] {
        QMetaObject::invokeMethod(this, [this, scan, piece, skipped] {
            take(scan, piece);
            if (!skipped.empty())
                Q_EMIT filesSkipped(skipped);
        });
        piece.clear();
        skipped.clear();
        sincePiece.restart();
    };
    const auto flushWhenDue = [&] {
        if (piece.size() + skipped.size() >= kPiece || sincePiece.elapsed() >= kPieceMs)
            flush();
    };
    files::ScanSink sink;
    sink.found = [&](files::FoundFile file) {
        piece.push_back(std::make_shared<const files::FoundFile>(std::move(file)));
        flushWhenDue();
    };
    sink.skipped = [&](const files::SkippedFile &file) {
        skipped.push_back(file);
        flushWhenDue();
    };
    sink.ignored = [&](std::int64_t count) { notPictures = count; };
    scan->options.listArchive = scan->archives.lister(*scan->cancelled);
    files::scan(scan->paths, scan->options, sink, *scan->cancelled);
    flush();
    QMetaObject::invokeMethod(this, [this, scan, notPictures] { end(scan, notPictures); });
}

void PhotoList::take(const std::shared_ptr<Scan> &scan, const std::vector<FoundPhoto> &files)
{
    if (scan->isForgotten || files.empty())
        return;
    std::vector<FoundPhoto> fresh;
    for (const FoundPhoto &file : files) {
        const auto known = m_byPath.find(file->path);
        const auto mark = scan->marks.find(file->path);
        if (mark != scan->marks.end() && mark->second.removed)
            continue;
        if (known == m_byPath.end() || !m_photos[known->second].listed)
            fresh.push_back(file);
    }
    scan->found += std::int64_t(files.size());
    const PhotoIds ids = append(fresh);
    applyMarks(*scan, ids);
    scan->added.insert(scan->added.end(), ids.begin(), ids.end());
}

void PhotoList::end(const std::shared_ptr<Scan> &scan, std::int64_t notPictures)
{
    m_scanning = false;
    if (scan->isForgotten)
        return startNext();
    if (!scan->added.empty())
        m_undo.push(new MarkCommand(this, scan->added, Mark::Listed, true, tr("Add photos")));
    Q_EMIT scanEnded(scan->paths, scan->found, notPictures);
    if (!scan->added.empty())
        Q_EMIT edited();
    startNext();
}

void PhotoList::stopScanning()
{
    m_waiting.clear();
    if (m_scanning)
        *m_current->cancelled = true; // what was found stays; end() follows
}

PhotoIds PhotoList::append(const std::vector<FoundPhoto> &files)
{
    const auto first = PhotoId(m_photos.size());
    PhotoIds ids;
    ids.reserve(files.size());
    for (const FoundPhoto &file : files) {
        const auto id = PhotoId(m_photos.size());
        m_photos.push_back({file});
        m_byPath[file->path] = id;
        ids.push_back(id);
    }
    m_listed += std::int64_t(files.size());
    if (!files.empty())
        Q_EMIT photosAdded(first, quint32(files.size()));
    return ids;
}

void PhotoList::reset()
{
    stopScanning();
    if (m_current)
        m_current->isForgotten = true;
    m_undo.clear();
    m_photos.clear();
    m_byPath.clear();
    m_named.clear();
    m_namedOnce.clear();
    m_presets.clear();
    m_listed = 0;
    Q_EMIT wasReset();
}

void PhotoList::mark(const PhotoIds &ids, Mark which, bool on)
{
    PhotoIds changed;
    for (const PhotoId id : ids) {
        bool &flag = which == Mark::Listed ? m_photos[id].listed : m_photos[id].setAside;
        if (flag == on)
            continue;
        flag = on;
        changed.push_back(id);
        if (which == Mark::Listed)
            m_listed += on ? 1 : -1;
    }
    if (changed.empty())
        return;
    Q_EMIT marksChanged(changed);
    Q_EMIT edited();
}

void PhotoList::remove(const PhotoIds &ids)
{
    if (!ids.empty())
        m_undo.push(
            new MarkCommand(this, ids, Mark::Listed, false, tr("Remove %n photo(s)", nullptr, int(ids.size()))));
}

void PhotoList::setAside(const PhotoIds &ids, bool aside)
{
    if (!ids.empty())
        m_undo.push(new MarkCommand(this, ids, Mark::SetAside, aside,
                                    aside ? tr("Set %n photo(s) aside", nullptr, int(ids.size()))
                                          : tr("Take %n photo(s) back in", nullptr, int(ids.size()))));
}

void PhotoList::clear()
{
    stopScanning();
    PhotoIds ids;
    for (PhotoId id = 0; id < m_photos.size(); ++id)
        if (m_photos[id].listed)
            ids.push_back(id);
    if (!ids.empty())
        m_undo.push(new MarkCommand(this, ids, Mark::Listed, false, tr("Empty the list")));
}

} // namespace glassine::ui
