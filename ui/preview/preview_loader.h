// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Asks workers for a photo as it is and as a preset would leave it. The newest wish counts: what was asked before is
// killed. Nothing is written anywhere: results live in memory files.

#include "archive/archives.h"
#include "files/input_file.h"
#include "pipeline/photo.h"
#include "preview/picture.h"
#include "preview/proof.h"
#include "worker/pool.h"

#include <QObject>
#include <QRect>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <optional>

namespace glassine::ui {

/// What is being looked at.
struct PreviewWish {
    QByteArray path;
    pipeline::Recipe recipe;
    int rendition = 0;
    QByteArray screenProfile; ///< ICC; empty = sRGB
    double enlargement = 1;   ///< of the original over the result's pixels, for a look from near
    std::string preset;       ///< its id, for texts that name it
    Proof proof = {};
    bool operator==(const PreviewWish &) const = default;
};

struct BeforeFacts {
    QSize pixels; ///< of the original, upright
    qint64 bytes = 0;
    QString format;
};

struct AfterFacts {
    QSize pixels;
    qint64 bytes = 0;
    std::string format; ///< codec id
    bool keptSource = false;
    std::vector<pipeline::Warning> warnings;
    QRect mark; ///< of the watermark, in the result's pixels; empty = none, or many
};

class PreviewLoader final : public QObject {
    Q_OBJECT

public:
    explicit PreviewLoader(worker::PoolSettings settings = {}, QObject *parent = nullptr);
    ~PreviewLoader() override;

    /// Starts a worker, so that the first photo does not wait for one.
    void warmUp();
    void request(const PreviewWish &wish);
    /// Asks for the same once more, from the start: after a failure, or because the file has changed.
    void requestAgain();
    void clear();
    bool busy() const { return m_pending > 0 || m_soon.isActive(); }
    /// For tests that kill them.
    std::vector<qint64> workerPids() const;

Q_SIGNALS:
    void started();
    /// A small version of the original, uncut.
    void coarseLoaded(const glassine::ui::Picture &picture, const glassine::ui::BeforeFacts &facts);
    /// The original, framed as the result is.
    void beforeLoaded(const glassine::ui::Picture &picture);
    /// What the original is, with how much of it was marked where that was wished.
    void sourceKnown(const glassine::pipeline::PhotoFacts &facts);
    void afterLoaded(const glassine::ui::Picture &picture, const glassine::ui::AfterFacts &facts);
    /// What was asked for last cannot be shown; nothing more comes of it.
    void failed(const QString &sentence);
    void finished();

private:
    struct Opened;
    struct Ready;
    struct Asked;
    enum class Named { Briefly, Whole };
    using Answer = void (PreviewLoader::*)(const worker::Reply &reply, const Picture &picture);
    enum class Wanted { Coarse, Before, After };

    static std::optional<Error> cannotRead(const Opened &opened);
    void open();
    void takeReady(const Ready &ready);
    void drawLogos();
    void askAll();
    void ask(Wanted wanted, int tries);
    worker::Job jobFor(Wanted wanted) const;
    void takeReply(std::shared_ptr<Asked> asked, Result<worker::Reply> reply);
    void takePicture(Wanted wanted, const worker::Reply &reply, const Picture &picture);
    void settle();
    void fail(const Error &error, Named how = Named::Briefly);
    void abandon();

    worker::PoolSettings m_settings;
    std::unique_ptr<worker::Pool> m_pool;
    bool m_poolGaveUp = false;
    archive::Archives m_archives;
    QThreadPool m_io; ///< opens files and reads pixels: a network mount may take its time
    std::optional<PreviewWish> m_wish;
    std::shared_ptr<Opened> m_source;      ///< of the wish, once it is open
    pipeline::Recipe m_recipe;             ///< of the wish, with the logos that it names
    pipeline::Logos m_logos;               ///< drawn for an earlier wish
    bool m_hasCoarse = false;              ///< of this source
    std::optional<PreviewWish> m_beforeOf; ///< the wish whose original was loaded last
    std::optional<PreviewWish> m_afterOf;  ///< the wish whose result was
    int m_generation = 0;
    int m_pending = 0;
    QTimer m_soon; ///< wishes that follow each other quickly start no worker but for the last
    std::int64_t m_nextId = 1;
};

} // namespace glassine::ui
