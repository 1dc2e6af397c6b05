// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One picture that shows a delivery's photos small, with their names. Workers make the small pictures, draw the names (an SVG:
// letters take fonts) and write the JPEG; here pixels are only put side by side.

#include "archive/pack_plan.h"
#include "base/bytes.h"
#include "presets/preset.h"
#include "worker/pool.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace glassine::batch {

/// Lives on the event loop of a thread that lasts; draw() is called on another one.
class ContactSheetMaker final : public QObject {
    Q_OBJECT

public:
    explicit ContactSheetMaker(QObject *parent = nullptr);
    ~ContactSheetMaker() override;

    /// Blocks. Empty when none of the files is a picture; a photo that cannot be read is left out. Interrupted, or why the
    /// sheet could not be drawn.
    Result<Bytes> draw(const std::vector<archive::PlannedFile> &files, const std::atomic<bool> &stopped);

private:
    struct Small;
    struct Shared;
    void submit(worker::Job job, std::vector<UniqueFd> descriptors, worker::Pool::Done done);
    Result<void> ask(const archive::PlannedFile &file, std::size_t index, const std::shared_ptr<Shared> &shared);
    Result<QByteArray> make(worker::JobKind kind, files::ContentType type, const QByteArray &input,
                            const std::atomic<bool> &stopped);
    Result<void> prepareRecipe();

    std::unique_ptr<worker::Pool> m_pool; ///< made on the first request
    pipeline::Recipe m_sheet;
    std::int64_t m_nextId = 1; ///< on the event loop
};

} // namespace glassine::batch
