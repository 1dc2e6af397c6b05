// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What each item becomes, decided before the first byte: up to date already, or written under which names.

#include "archive/archives.h"
#include "batch/ledger.h"

#include <future>
#include <memory>
#include <optional>
#include <unordered_set>

namespace glassine::batch {

/// An item with what names can be made of.
struct PlanRequest {
    ItemSeed seed;
    Size pixels; ///< upright; 0×0 = not probed
    std::string dateTaken, camera, lens, creator;
    int rating = 0;
    std::optional<pipeline::PhotoFacts> facts; ///< once probed
};
PlanRequest planRequest(ItemSeed seed, const pipeline::PhotoFacts &facts);

struct PlanAnswer {
    std::int64_t id = 0;
    ItemState state = ItemState::Waiting;
    Error error;
    bool pathKnown = false; ///< the ledger has seen this path: comparing the content may spare the work
    std::vector<OutputOutcome> outputs;
};

/// Device and inode of every original.
class Originals {
public:
    void add(const files::FileIdentity &identity) { m_files.insert(key(identity.device, identity.inode)); }
    bool contains(const files::FileIdentity &identity) const
    {
        return m_files.contains(key(identity.device, identity.inode));
    }
    /// Is what stands under `path` (links followed) one of them?
    bool contains(const std::string &path) const;

private:
    struct Key {
        std::uint64_t device, inode;
        bool operator==(const Key &) const = default;
    };
    struct Hash {
        std::size_t operator()(const Key &key) const { return key.inode * 0x9e3779b97f4a7c15U ^ key.device; }
    };
    static Key key(std::uint64_t device, std::uint64_t inode) { return {device, inode}; }
    std::unordered_set<Key, Hash> m_files;
};

/// An item on its way out of a journal.
struct Recovered {
    StoredItem item;
    bool changed = false; ///< the journal says something else
};

/// Blocks on disks: lives on a thread of its own, one call at a time.
class Planning {
public:
    /// TemplateInvalid when a name template does not parse. `jobs` by preset. `ledger` may be null.
    static Result<std::unique_ptr<Planning>> make(const SessionSettings &settings, std::vector<std::string> jobs,
                                                  std::shared_ptr<Ledger> ledger,
                                                  std::shared_ptr<const Originals> originals);

    void readArchivesWith(std::shared_ptr<archive::Archives> archives) { m_archives = std::move(archives); }

    std::vector<PlanAnswer> plan(const std::vector<PlanRequest> &requests);
    /// Other names for outputs of one item whose planned ones turned out to be taken, pictures before the XMP files beside them.
    void replan(const PlanRequest &request, const std::vector<OutputOutcome *> &taken);
    /// An item of an earlier run of this session: what is done and still there stays, the rest waits again under
    /// its planned names, which nothing else may take.
    /// True when something differs from what the journal says.
    bool recover(StoredItem &item, const std::string &session);
    /// The same for an item of another session: nothing of its names is reserved here.
    bool settle(StoredItem &item, const std::string &session) const;
    /// Of an item of a finished session: outputs that are not as it left them count no more, as newer ones may stand there.
    /// Nothing on disk is touched. False when it is about no photo of this batch.
    bool recheck(StoredItem &item) const;
    /// What the ledger knows of these items, which it looks up on its own thread. Nothing when there is no ledger.
    std::future<std::vector<LedgerAnswer>> askLedger(const std::vector<Recovered> &items) const;
    /// Brings a journal and the ledger's answers together. The ledger is told which outputs are done and it does not know:
    /// a killed run could not any more, and running the same job anew would deliver them a second time, under numbered
    /// names. What waits here and another run of the same job has finished meanwhile becomes up to date. `startedMs`: when
    /// the journal's session began.
    void reconcile(std::vector<Recovered> &items, std::int64_t startedMs, const std::vector<LedgerAnswer> &known);
    /// Waits until the ledger has written what it was told.
    void syncLedger();

private:
    Planning(const SessionSettings &settings, std::vector<std::string> jobs, std::shared_ptr<Ledger> ledger,
             std::shared_ptr<const Originals> originals);
    Result<void> parseTemplates();
    naming::TokenValues tokens(const PlanRequest &request, int rendition, const std::string &hash) const;
    files::FileIdentity ledgerIdentity(const ItemSeed &seed) const;
    /// Does its sidecar count for what the ledger knows it by?
    bool isKnownWithSidecar(const ItemSeed &seed) const;
    /// Made from a photo that lies in what this batch was given: to do it again would only add to what was lost.
    bool isEarlierOutput(const LedgerAnswer &known) const;
    PlanAnswer planOne(const PlanRequest &request, const LedgerAnswer &known);
    OutputOutcome planOutput(const PlanRequest &request, int rendition, const std::string &hash, std::string &sidecar);
    OutputOutcome planSidecar(const PlanRequest &request, int rendition, const OutputOutcome &picture,
                              std::string reserved);
    naming::PlannedOutput replanned(const PlanRequest &request, const OutputOutcome &taken);
    naming::PlannedOutput planInPlace(const ItemSeed &seed, const std::string &format);
    void recoverOutput(const ItemSeed &seed, OutputOutcome &output) const;
    void settleInPlace(const StoredItem &item, const std::string &session) const;
    void foresee(const PlanRequest &request, OutputOutcome &output) const;
    void rememberDone(const StoredItem &item, std::int64_t startedMs, const LedgerAnswer &known);
    const presets::Preset &presetOf(const ItemSeed &seed) const { return m_settings.presetAt(seed.preset); }

    SessionSettings m_settings;
    std::vector<std::string> m_jobs;
    std::shared_ptr<Ledger> m_ledger;
    std::shared_ptr<archive::Archives> m_archives = std::make_shared<archive::Archives>();
    std::shared_ptr<const Originals> m_originals;
    naming::OutputPlanner m_planner;
    std::vector<bool> m_needsHash;     ///< by preset
    std::vector<std::string> m_inputs; ///< as the scan sees them, links resolved
};

/// Does a name of any of these presets, or what it requires, need the photo's header or metadata?
bool planNeedsProbe(const SessionSettings &settings);
/// The output an earlier run recorded for this rendition, when it is on disk as it was left.
std::optional<OutputOutcome> upToDateOutput(const LedgerAnswer &known, const pipeline::Recipe &recipe, int rendition);
/// All of them, when there is one per rendition.
std::optional<std::vector<OutputOutcome>> upToDateOutputs(const LedgerAnswer &known, const pipeline::Recipe &recipe);
/// The other way: what the ledger is to know of an item, its outputs that are there.
std::vector<LedgerOutput> ledgerOutputs(const ItemOutcome &outcome, const pipeline::Recipe &recipe);
/// contentHash of a file's bytes, read in pieces from offset 0.
Result<std::string> hashOf(int fd, const std::string &subject);

} // namespace glassine::batch
