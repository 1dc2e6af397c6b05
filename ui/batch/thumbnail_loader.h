// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Brings thumbnails for what is in view: newest request first, one locked-in worker, raw pixels only.

#include "worker/pool.h"

#include <QImage>
#include <QObject>
#include <QThreadPool>

#include <memory>
#include <vector>

namespace glassine::ui {

class ThumbnailLoader final : public QObject {
    Q_OBJECT

public:
    explicit ThumbnailLoader(QObject *parent = nullptr);
    ~ThumbnailLoader() override;

    /// Asks for the thumbnail of `path`; asked again for the same row, nothing happens.
    void request(int row, const QByteArray &path);
    /// Forgets every request; answers under way are dropped.
    void clear();

Q_SIGNALS:
    void loaded(int row, const QImage &image);

private:
    struct Request {
        int row = 0;
        QByteArray path;
    };
    struct Opened;
    void next();
    void submit(const Request &request, std::shared_ptr<Opened> opened);

    std::unique_ptr<worker::Pool> m_pool; ///< made on the first request
    QThreadPool m_io;                     ///< opens files: a network mount may take its time
    std::vector<Request> m_waiting;
    std::vector<int> m_asked; ///< rows asked for, sorted
    std::int64_t m_nextId = 1;
    int m_generation = 0;
    bool m_busy = false;
};

} // namespace glassine::ui
