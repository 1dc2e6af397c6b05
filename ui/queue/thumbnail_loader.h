// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Brings thumbnails for what is in view: newest wish first, one locked-in worker, raw pixels only.

#include "archive/archives.h"
#include "worker/pool.h"

#include <QImage>
#include <QObject>
#include <QThreadPool>

#include <memory>
#include <set>
#include <vector>

namespace glassine::ui {

class ThumbnailLoader final : public QObject {
    Q_OBJECT

public:
    /// Pictures of at most `edge` pixels.
    explicit ThumbnailLoader(int edge, QObject *parent = nullptr);
    ~ThumbnailLoader() override;

    /// Asks for the thumbnail of `path`; asked again while it is waited for, or after it failed, nothing happens.
    void request(int id, const QByteArray &path);
    /// Forgets every request; answers under way are dropped.
    void clear();

Q_SIGNALS:
    void loaded(int id, const QImage &image);
    void failed(int id);

private:
    struct Request {
        int id = 0;
        QByteArray path;
    };
    struct Opened;
    void next();
    void submit(const Request &request, std::shared_ptr<Opened> opened);
    void answer(const Request &request, const QImage &image);

    int m_edge;

    std::unique_ptr<worker::Pool> m_pool; ///< made on the first request
    archive::Archives m_archives;
    QThreadPool m_io; ///< opens files: a network mount may take its time
    std::vector<Request> m_waiting;
    std::set<int> m_asked;    ///< waited for
    std::set<int> m_hopeless; ///< not asked for again: each painting would
    std::int64_t m_nextId = 1;
    int m_generation = 0;
    bool m_busy = false;
};

} // namespace glassine::ui
