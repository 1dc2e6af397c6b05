// SPDX-License-Identifier: GPL-3.0-or-later
// What a session that goes on makes of its journal, the ledger and what lies on the disk.
#include "batch/planning.h"

#include "batch/in_place.h"
#include "files/sidecar.h"

#include <algorithm>
#include <future>

#include <fcntl.h>
#include <unistd.h>

namespace glassine::batch {

namespace {

// A refusal about names stands; anything else may go better the next time.
bool isVerdict(const OutputOutcome &output)
{
    return output.state == ItemState::Failed
        && (output.error.code == ErrorCode::OutputIsInput || output.error.code == ErrorCode::OutputExists
            || output.error.code == ErrorCode::NameTooLong || output.error.code == ErrorCode::NameRefused);
}

bool isDelivered(const OutputOutcome &output)
{
    return output.state == ItemState::Done || output.state == ItemState::UpToDate;
}

bool isAsLeft(const OutputOutcome &output, const std::optional<DiskFile> &disk)
{
    return disk == DiskFile{output.bytes, output.mtimeNs};
}

/// Where outputs take their originals' places, the ledger knows them by what stands there now.
LedgerQuestion aboutSuccessor(const StoredItem &item)
{
    const std::string path = item.outcome.outputs.empty() ? item.seed.path : item.outcome.outputs.front().path();
    const UniqueFd fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    const auto identity = fd ? files::identityOf(fd.get()) : fail(ErrorCode::InputVanished);
    return {path, identity.value_or(item.seed.identity), {}};
}

bool isInLedger(const LedgerOutput &output, const LedgerAnswer &known)
{
    return std::any_of(known.outputs.begin(), known.outputs.end(), [&](const LedgerOutput &other) {
        return other.rendition == output.rendition && other.path == output.path && other.mtimeNs == output.mtimeNs;
    });
}

} // namespace

std::vector<LedgerOutput> ledgerOutputs(const ItemOutcome &outcome, const pipeline::Recipe &recipe)
{
    std::vector<LedgerOutput> outputs;
    for (const auto &output : outcome.outputs)
        if (isDelivered(output))
            outputs.push_back({recipe.renditions[static_cast<std::size_t>(output.rendition)].id, output.path(),
                               output.format, output.bytes, output.mtimeNs, output.hash, output.size,
                               output.keptSource});
    return outputs;
}

std::future<std::vector<LedgerAnswer>> Planning::askLedger(const std::vector<Recovered> &items) const
{
    if (!m_ledger)
        return {};
    std::vector<LedgerQuestion> questions;
    questions.reserve(items.size());
    for (const auto &[item, changed] : items)
        questions.push_back(m_settings.inPlace
                                ? aboutSuccessor(item)
                                : LedgerQuestion{item.seed.path, ledgerIdentity(item.seed), {}, item.seed.preset});
    return m_ledger->lookUp(std::move(questions), m_jobs);
}

void Planning::reconcile(std::vector<Recovered> &items, std::int64_t startedMs, const std::vector<LedgerAnswer> &known)
{
    for (std::size_t i = 0; i < known.size(); ++i) {
        auto &[item, changed] = items[i];
        rememberDone(item, startedMs, known[i]);
        if (item.outcome.state != ItemState::Waiting)
            continue;
        if (auto outputs = upToDateOutputs(known[i], presetOf(item.seed).recipe)) {
            item.outcome.state = ItemState::UpToDate;
            item.outcome.outputs = std::move(*outputs);
            changed = true;
        }
    }
}

void Planning::rememberDone(const StoredItem &item, std::int64_t startedMs, const LedgerAnswer &known)
{
    auto outputs = ledgerOutputs(item.outcome, presetOf(item.seed).recipe);
    if (std::all_of(outputs.begin(), outputs.end(), [&](const auto &output) { return isInLedger(output, known); }))
        return;
    const std::string path = m_settings.inPlace && !outputs.empty() ? outputs.front().path : item.seed.path;
    const auto input = m_archives->openInput(path, m_settings.limits);
    if (!input || (!m_settings.inPlace && input->identity != item.seed.identity))
        return;
    const auto sidecar = isKnownWithSidecar(item.seed) ? files::openSidecar(path) : std::nullopt;
    if (sidecar && sidecar->identity.ctimeNs >= startedMs * 1'000'000) // perhaps made with what stood in it before
        return;
    const std::string hash = hashOf(input->fd.get(), path).value_or(std::string());
    if (hash.empty())
        return;
    m_ledger->record(
        {path, m_settings.inPlace ? input->identity : ledgerIdentity(item.seed), files::hashWithSidecar(hash, sidecar)},
        m_jobs[static_cast<std::size_t>(item.seed.preset)], std::move(outputs));
}

void Planning::syncLedger()
{
    if (!m_ledger)
        return;
    std::promise<void> written;
    m_ledger->sync([&written] { written.set_value(); });
    written.get_future().wait();
}

bool Planning::recover(StoredItem &item, const std::string &session)
{
    for (const auto &output : item.outcome.outputs)
        m_planner.reserve(output.folder, output.fileName);
    return settle(item, session);
}

bool Planning::settle(StoredItem &item, const std::string &session) const
{
    auto &outcome = item.outcome;
    const ItemState before = outcome.state;
    bool changed = false;
    bool pending = false;
    for (auto &output : outcome.outputs) {
        const ItemState was = output.state;
        if (outcome.error.code != ErrorCode::WorkerDied || outcome.state != ItemState::Failed)
            recoverOutput(item.seed, output);
        changed = changed || output.state != was;
        pending = pending || output.state == ItemState::Waiting;
    }
    if (m_settings.inPlace)
        settleInPlace(item, session);
    if (pending)
        outcome.state = ItemState::Waiting;
    else if (outcome.state == ItemState::Waiting || outcome.state == ItemState::Running)
        outcome.state = ItemState::Done; // it was finished, only its row was not
    return changed || outcome.state != before;
}

bool Planning::recheck(StoredItem &item) const
{
    auto &outputs = item.outcome.outputs;
    // In place, what it put there is the photo now.
    const bool isOurs = m_settings.inPlace ? !outputs.empty() && m_originals->contains(outputs.front().path())
                                           : m_originals->contains(item.seed.identity);
    for (auto &output : outputs)
        if (isOurs && isDelivered(output) && !isAsLeft(output, diskFile(output.path())))
            output.state = ItemState::Waiting;
    return isOurs;
}

/// A crash between two renames: the original goes all the way to the store, or back.
void Planning::settleInPlace(const StoredItem &item, const std::string &session) const
{
    if (item.outcome.outputs.empty() || item.outcome.outputs.front().keptSource)
        return;
    const auto original = setAside(m_settings, session, item.seed);
    const ItemState state = item.outcome.outputs.front().state;
    if (state == ItemState::Done)
        static_cast<void>(files::finishReplacing(original)); // what cannot be moved stays, whole, beside its successor
    else if (state == ItemState::Waiting)
        static_cast<void>(files::undoReplacing(original));
}

void Planning::recoverOutput(const ItemSeed &seed, OutputOutcome &output) const
{
    const auto disk = diskFile(output.path());
    if (isDelivered(output)) {
        if (!isAsLeft(output, disk))
            output.state = ItemState::Waiting;
        return;
    }
    if (output.state == ItemState::Skipped || isVerdict(output))
        return;
    output.state = ItemState::Waiting;
    output.error = {};
    if (!output.intended || !disk)
        return;
    if (disk->bytes == 0
        && output.path()
            != seed.path) // the name was reserved (CommitMethod::Placeholder) and the crash came before the file
        ::unlink(output.path().c_str());
    if (disk->bytes != output.bytes)
        return;
    // The crash came between the link and its row: same bytes as were meant, so it is ours and complete.
    const UniqueFd fd(::open(output.path().c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    const UniqueFd folder(::open(output.folder.c_str(), O_RDONLY | O_CLOEXEC | O_DIRECTORY));
    if (!fd || !folder || hashOf(fd.get(), output.path()).value_or(std::string()) != output.hash)
        return;
    if (::fsync(fd.get()) != 0 || ::fsync(folder.get()) != 0)
        return;
    output.state = ItemState::Done;
    output.mtimeNs = disk->mtimeNs;
}

} // namespace glassine::batch
