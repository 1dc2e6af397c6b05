// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What of a photo's metadata leaves under a preset: its tags before, and those of the very files that would be written,
// read back by a worker. Nothing is written to any folder.

#include "worker/pool.h"

#include <QObject>

#include <functional>
#include <memory>

namespace glassine::worker {

struct DisclosedFile {
    std::string rendition, format;
    Error error; ///< it could not be made, or not read
    bool ok = false;
    std::vector<pipeline::MetadataTag> tags;
    std::vector<pipeline::Warning> warnings;
};

struct Disclosed {
    pipeline::PhotoFacts facts;
    std::vector<pipeline::MetadataTag> tags; ///< of the original
    std::vector<DisclosedFile> files;        ///< one per rendition of the recipe
};

/// One question at a time; a new one, or its end, forgets the old.
class Discloser final : public QObject {
    Q_OBJECT

public:
    explicit Discloser(Pool &pool, QObject *parent = nullptr) : QObject(parent), m_pool(pool) {}

    struct Question {
        UniqueFd photo;
        UniqueFd sidecar; ///< invalid = none
        files::ContentType type = files::ContentType::Unknown;
        pipeline::Recipe recipe; ///< without renditions: only the original is asked about
        formulas::Origin origin;
        std::int64_t id = 1; ///< of its jobs
    };
    using Answer = std::function<void(Result<Disclosed>)>;
    void ask(Question question, Answer answer);
    void forget() { ++m_generation; }

private:
    struct Asked;
    void askAboutOriginal(const std::shared_ptr<Asked> &asked);
    void makeFiles(const std::shared_ptr<Asked> &asked);
    void askAboutFile(const std::shared_ptr<Asked> &asked, std::size_t index);
    void submit(const std::shared_ptr<Asked> &asked, Job job, std::vector<UniqueFd> descriptors,
                std::function<void(Result<Reply>)> then);

    Pool &m_pool;
    int m_generation = 0;
};

} // namespace glassine::worker
