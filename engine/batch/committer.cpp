// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/committer.h"

#include "batch/planning.h"

#include <QPointer>

#include <algorithm>
#include <utility>

#include <sys/stat.h>

namespace glassine::batch {

namespace {

PrepareResult prepareNow(const PrepareRequest &request, archive::Archives &archives)
{
    PrepareResult result;
    const auto refuse = [&](const Error &error, bool outputSide) {
        result.error = error;
        result.outputSide = outputSide;
        return result;
    };
    auto input = archives.openInput(request.path, request.limits);
    if (!input)
        return refuse(input.error(), false);
    if (const auto settled = files::waitUntilSettled(*input, request.path); !settled)
        return refuse(settled.error(), false);
    auto snapshot = files::snapshotInput(*input, request.path);
    if (!snapshot)
        return refuse(snapshot.error(), false);
    auto prepared = std::make_shared<Prepared>(Prepared{std::move(*input), std::move(*snapshot), {}, {}});
    if (request.sidecars)
        prepared->sidecar = files::openSidecar(request.path);
    // Asked before, or folders would be made in the wrong place, and after, or a file might have been.
    if (const auto same = request.destination ? request.destination->check() : Result<void>(); !same)
        return refuse(same.error(), true);
    for (const auto &folder : request.folders) {
        auto output = files::OutputFile::create(folder, request.tag);
        if (!output)
            return refuse(output.error(), true);
        prepared->outputs.push_back(std::move(*output));
    }
    if (const auto same = request.destination ? request.destination->check() : Result<void>(); !same)
        return refuse(same.error(), true);
    result.prepared = std::move(prepared);
    return result;
}

void failStep(CommitStep &step, ErrorCode code, std::string detail)
{
    step.outcome.state = ItemState::Failed;
    step.outcome.error = {code, step.outcome.path(), std::move(detail)};
}

void sealNow(const Prepared &prepared, CommitStep &step)
{
    const int fd = prepared.outputs[step.output].fd();
    struct stat status = {};
    if (::fstat(fd, &status) != 0)
        return failStep(step, ErrorCode::OutputIo, "fstat failed");
    if (status.st_size <= 0 || status.st_size != step.outcome.bytes)
        return failStep(step, ErrorCode::VerificationFailed,
                        std::to_string(status.st_size) + " bytes written, " + std::to_string(step.outcome.bytes)
                            + " reported");
    auto hash = hashOf(fd, step.outcome.path());
    if (!hash)
        return failStep(step, hash.error().code, hash.error().detail);
    step.outcome.hash = std::move(*hash);
    step.outcome.intended = true;
}

/// Other names of the file go on holding the original.
void tellOfOtherNames(const Prepared &prepared, CommitStep &step)
{
    struct stat status = {};
    if (::fstat(prepared.input.fd.get(), &status) == 0 && status.st_nlink > 1)
        step.outcome.warnings.push_back({"hard-link-broken", std::to_string(status.st_nlink)});
}

Result<void> replaceNow(Prepared &prepared, const CommitRequest &request, CommitStep &step)
{
    files::OutputFile &output = prepared.outputs[step.output];
    tellOfOtherNames(prepared, step);
    files::inheritAttributes(prepared.input.fd.get(), output.fd());
    GLASSINE_CHECK(files::replaceOriginal(output, step.outcome.fileName, *request.replaced, request.times));
    GLASSINE_TRY(step.identity, files::identityOf(output.fd()));
    return {};
}

void commitNow(const CommitRequest &request, CommitStep &step)
{
    Prepared &prepared = *request.prepared;
    auto committed = files::checkUnchanged(prepared.input, request.inputPath);
    const bool staysAsItIs = request.replaced && step.outcome.keptSource;
    if (committed && request.replaced && !staysAsItIs)
        committed = replaceNow(prepared, request, step);
    else if (committed && !staysAsItIs)
        committed = prepared.outputs[step.output].commit(step.outcome.fileName, request.times,
                                                         request.destination.get());
    if (!committed) {
        step.outcome.error = committed.error();
        return;
    }
    step.outcome.error = {};
    step.outcome.state = ItemState::Done;
    if (const auto disk = diskFile(step.outcome.path()))
        step.outcome.mtimeNs = disk->mtimeNs;
}

/// What became of the picture that this XMP file is to stand beside; nullptr when it stood there before, or there is none.
const CommitStep *pictureOf(const std::vector<CommitStep> &steps, const CommitStep &step, std::size_t pictures)
{
    const auto number = static_cast<std::size_t>(step.outcome.rendition);
    if (pictures == 0 || number < pictures)
        return nullptr;
    const auto found = std::find_if(steps.begin(), steps.end(), [&](const CommitStep &other) {
        return static_cast<std::size_t>(other.outcome.rendition) == number - pictures;
    });
    return found == steps.end() ? nullptr : &*found;
}

Result<Committer::Opened> openNow(const std::string &path, const Limits &limits, bool sidecars,
                                  archive::Archives &archives)
{
    GLASSINE_TRY(files::InputFile input, archives.openInput(path, limits));
    return Committer::Opened{std::move(input), sidecars ? files::openSidecar(path) : std::nullopt};
}

} // namespace

Committer::Committer(int workers, std::shared_ptr<archive::Archives> archives)
    : m_archives(std::move(archives)), m_threads(4 + workers)
{}

Committer::~Committer() = default;

// `work` runs on a thread; what it returns runs on the event loop.
void Committer::run(std::function<std::function<void()>()> work)
{
    ++m_underWay;
    m_threads.post([this, work = std::move(work)] {
        QMetaObject::invokeMethod(
            this,
            [this, then = work()] {
                const QPointer<Committer> self(this);
                then();
                if (self && --m_underWay == 0 && m_whenIdle)
                    std::exchange(m_whenIdle, {})();
            },
            Qt::QueuedConnection);
    });
}

void Committer::whenIdle(std::function<void()> then)
{
    if (m_underWay == 0)
        return then();
    m_whenIdle = std::move(then);
}

void Committer::prepare(PrepareRequest request, std::function<void(PrepareResult)> then)
{
    run([request = std::move(request), then = std::move(then), archives = m_archives]() -> std::function<void()> {
        return [result = prepareNow(request, *archives), then] { then(result); };
    });
}

void Committer::open(const std::string &path, const Limits &limits, bool sidecars,
                     std::function<void(Result<Opened>)> then)
{
    run([path, limits, sidecars, then = std::move(then), archives = m_archives]() -> std::function<void()> {
        auto opened = std::make_shared<Result<Opened>>(openNow(path, limits, sidecars, *archives));
        return [opened, then] { then(std::move(*opened)); };
    });
}

void Committer::seal(std::shared_ptr<Prepared> prepared, std::vector<CommitStep> steps,
                     std::function<void(std::vector<CommitStep>)> then)
{
    run([prepared = std::move(prepared), steps = std::move(steps),
         then = std::move(then)]() mutable -> std::function<void()> {
        for (auto &step : steps)
            sealNow(*prepared, step);
        return [steps = std::move(steps), then] { then(steps); };
    });
}

void Committer::commit(CommitRequest request, std::function<void(std::vector<CommitStep>)> then)
{
    run([this, request = std::move(request), then = std::move(then)]() mutable -> std::function<void()> {
        auto steps = std::move(request.steps);
        for (auto &step : steps) {
            const CommitStep *picture = pictureOf(steps, step, request.pictures);
            if (picture != nullptr && picture->outcome.state != ItemState::Done)
                step.outcome.error = picture->outcome.error;
            else if (m_cancelled)
                step.outcome.error = {ErrorCode::Interrupted, request.inputPath, {}};
            else
                commitNow(request, step);
        }
        return [steps = std::move(steps), then] { then(steps); };
    });
}

} // namespace glassine::batch
