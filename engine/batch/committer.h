// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The slow system calls of a batch, on a few threads of their own: opening and hashing inputs, creating outputs,
// measuring and committing them. Results come back on the event loop. No worker ever waits for a disk.

#include "archive/archives.h"
#include "batch/stored_item.h"
#include "batch/threads.h"
#include "files/original_store.h"
#include "files/output_folder.h"
#include "files/sidecar.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace glassine::batch {

/// An input ready for a worker, with the unnamed files its renditions will be written to.
struct Prepared {
    files::InputFile input;
    files::InputSnapshot snapshot;
    std::vector<files::OutputFile> outputs;
    std::optional<files::Sidecar> sidecar;
};

struct PrepareRequest {
    std::string path;
    Limits limits;
    std::vector<std::string> folders; ///< one per output
    std::string tag;
    std::shared_ptr<const files::FolderGuard> destination; ///< may be null
    bool sidecars = false;                                 ///< look for an XMP file beside the photo
};

struct PrepareResult {
    std::shared_ptr<Prepared> prepared; ///< null: see error
    Error error;
    bool outputSide = false; ///< the error is about the destination, not the photo
};

/// One output on its way to its name.
struct CommitStep {
    std::size_t output = 0;       ///< in Prepared::outputs
    OutputOutcome outcome;        ///< in: what is meant; out: what came of it (state Done, or Waiting with `error`)
    files::FileIdentity identity; ///< out, of one that took its original's place
};

struct CommitRequest {
    std::shared_ptr<Prepared> prepared;
    std::string inputPath;
    files::OutputTimes times;
    /// The output takes this original's place; nothing = it is a file of its own.
    std::optional<files::SetAside> replaced;
    std::vector<CommitStep> steps;
    std::shared_ptr<const files::FolderGuard> destination; ///< may be null
    /// Renditions from this number on are XMP files: linked behind their picture, or not at all.
    std::size_t pictures = 0;
};

class Committer final : public QObject {
    Q_OBJECT

public:
    /// Reads members through `archives`.
    Committer(int workers, std::shared_ptr<archive::Archives> archives);
    ~Committer() override; ///< waits for what is on its way

    void prepare(PrepareRequest request, std::function<void(PrepareResult)> then);
    /// Opens without reading, for a look at the header; on demand with the XMP file beside it.
    struct Opened {
        files::InputFile input;
        std::optional<files::Sidecar> sidecar;
    };
    void open(const std::string &path, const Limits &limits, bool sidecars, std::function<void(Result<Opened>)> then);
    /// Checks the size a worker claims and takes the hash. A step that fails gets state Failed.
    void seal(std::shared_ptr<Prepared> prepared, std::vector<CommitStep> steps,
              std::function<void(std::vector<CommitStep>)> then);
    /// Links each under its name, if the input is still what it was. Errors are left in the step.
    void commit(CommitRequest request, std::function<void(std::vector<CommitStep>)> then);
    /// From now on nothing gets a name any more. What is being linked right now still ends well.
    void cancel() { m_cancelled = true; }
    /// Called on the event loop once nothing is under way: from then on the destructor does not wait.
    void whenIdle(std::function<void()> then);
    /// Runs `work` on a thread, and what it returns on the event loop.
    void run(std::function<std::function<void()>()> work);

private:
    std::shared_ptr<archive::Archives> m_archives;
    std::atomic<bool> m_cancelled{false};
    int m_underWay = 0; ///< on the event loop
    std::function<void()> m_whenIdle;
    Threads m_threads; ///< last: it ends before what it uses goes
};

} // namespace glassine::batch
