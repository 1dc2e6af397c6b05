// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The photos the user has put together. It only grows: what is taken off is marked, so that undo is exact and cheap,
// and a photo keeps its number for as long as the window lives.

#include "archive/archives.h"
#include "files/scanner.h"
#include "queue/list_draft.h"

#include <QObject>
#include <QUndoStack>

#include <atomic>
#include <cstdint>
#include <memory>
#include <string>
#include <thread>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace glassine::ui {

using PhotoId = std::uint32_t;
using PhotoIds = std::vector<PhotoId>;
using FoundPhoto = std::shared_ptr<const files::FoundFile>;

struct Photo {
    FoundPhoto file;
    bool listed = true;       ///< false: taken off the list, undo may bring it back
    bool setAside = false;    ///< shown, and left out of the batch
    std::uint16_t preset = 0; ///< its own: 1 is the first of PhotoList::ownPresets(); 0 = that of the batch
};

class PhotoList final : public QObject {
    Q_OBJECT

public:
    explicit PhotoList(QObject *parent = nullptr);
    ~PhotoList() override;

    std::size_t size() const { return m_photos.size(); } ///< every photo there ever was
    const Photo &photo(PhotoId id) const { return m_photos[id]; }
    std::int64_t listedCount() const { return m_listed; }
    /// The photos a batch works on, in order.
    PhotoIds wanted() const;
    /// What was named by the user: absolute, raw bytes.
    const std::vector<std::string> &named() const { return m_named; }
    /// The photo's own preset as it was when it was given; nullptr = that of the batch.
    const presets::Preset *ownPreset(PhotoId id) const;
    const std::vector<presets::Preset> &ownPresets() const { return m_presets; }
    QUndoStack *undoStack() { return &m_undo; }

    /// Looks for photos on a thread; they arrive in pieces, and the whole is one step to undo.
    void addPaths(const std::vector<std::string> &paths, const std::string &excludeFolder);
    /// The same, for a list that comes back: what was marked is marked again when it is found.
    void addDraft(const ListDraft &draft, const std::string &excludeFolder);
    /// What it takes to come back to this list.
    ListDraft draft() const;
    bool isScanning() const { return m_scanning; }
    void stopScanning();
    /// Photos somebody else has found: of a journal, of a test. Not a step to undo.
    PhotoIds append(const std::vector<FoundPhoto> &files);
    /// Forgets everything, the steps to undo too.
    void reset();

    void remove(const PhotoIds &ids);
    void setAside(const PhotoIds &ids, bool aside);
    /// nullptr: that of the batch again.
    void setPreset(const PhotoIds &ids, const presets::Preset *preset);
    void clear();

    enum class Mark { Listed, SetAside };
    /// For the steps to undo: no step of its own.
    void mark(const PhotoIds &ids, Mark which, bool on);
    /// Numbers of own presets, one for each photo.
    void assign(const PhotoIds &ids, const std::vector<std::uint16_t> &numbers);
    /// The number of this preset, which it gets when it is new.
    std::uint16_t numberOf(const presets::Preset &preset);

Q_SIGNALS:
    void photosAdded(quint32 first, quint32 count);
    void marksChanged(const glassine::ui::PhotoIds &ids);
    void wasReset();
    void edited(); ///< the batch is another one: once per step
    void filesSkipped(const std::vector<glassine::files::SkippedFile> &files);
    void scanStarted();
    /// Nothing of `names` could be used when `found` is 0.
    void scanEnded(const std::vector<std::string> &names, qint64 found, qint64 notPictures);

private:
    struct Scan;
    void startNext();
    void take(const std::shared_ptr<Scan> &scan, const std::vector<FoundPhoto> &files);
    void end(const std::shared_ptr<Scan> &scan, std::int64_t notPictures);
    void runScan(const std::shared_ptr<Scan> &scan);

    ListDraft::Marks renumbered(const ListDraft &draft);
    void applyMarks(const Scan &scan, const PhotoIds &ids);
    void startScan(const std::vector<std::string> &paths, const std::string &excludeFolder, ListDraft::Marks marks);

    std::vector<Photo> m_photos;
    std::vector<presets::Preset> m_presets;            ///< photos' own; only grows
    std::unordered_map<std::string, PhotoId> m_byPath; ///< the latest photo of this path
    std::vector<std::string> m_named;
    std::unordered_set<std::string> m_namedOnce;
    std::int64_t m_listed = 0;
    QUndoStack m_undo;
    std::vector<std::shared_ptr<Scan>> m_waiting;
    bool m_scanning = false;
    std::shared_ptr<Scan> m_current;
    std::thread m_thread;
};

} // namespace glassine::ui
