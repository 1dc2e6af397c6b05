// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The photos the user has put together. It only grows: what is taken off is marked, so that undo is exact and cheap,
// and a photo keeps its number for as long as the window lives.

#include "files/scanner.h"

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
    bool listed = true;    ///< false: taken off the list, undo may bring it back
    bool setAside = false; ///< shown, and left out of the batch
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
    QUndoStack *undoStack() { return &m_undo; }

    /// Looks for photos on a thread; they arrive in pieces, and the whole is one step to undo.
    void addPaths(const std::vector<std::string> &paths, const std::string &excludeFolder);
    bool isScanning() const { return m_scanning; }
    void stopScanning();
    /// Photos somebody else has found: of a journal, of a test. Not a step to undo.
    PhotoIds append(const std::vector<FoundPhoto> &files);
    /// Forgets everything, the steps to undo too.
    void reset();

    void remove(const PhotoIds &ids);
    void setAside(const PhotoIds &ids, bool aside);
    void clear();

    enum class Mark { Listed, SetAside };
    /// For the steps to undo: no step of its own.
    void mark(const PhotoIds &ids, Mark which, bool on);

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

    std::vector<Photo> m_photos;
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
