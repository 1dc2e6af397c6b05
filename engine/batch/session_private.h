// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The inside of a session: one state machine on the event loop. session_plan.cpp leads from named files to a plan,
// session_resume.cpp from a journal to the same place, session_run.cpp from there to the end.

#include "batch/committer.h"
#include "batch/descriptor_budget.h"
#include "batch/item_table.h"
#include "batch/journal.h"
#include "batch/planning.h"
#include "batch/returned_files.h"
#include "batch/scheduler.h"
#include "batch/session_lock.h"
#include "batch/threads.h"

#include <QElapsedTimer>
#include <QTimer>

#include <deque>
#include <map>
#include <thread>

namespace glassine::batch {

struct Session::Private {
    enum class Goal { PlanOnly, Run };

    /// One item between "taken" and "through".
    struct Flight {
        enum class Stage { Preparing, Comparing, Looking, Away, Ready, Working, Sealing, Committing };
        std::int64_t id = 0;
        std::uint64_t serial = 0; ///< an answer for an earlier flight of the same item is not for this one
        Stage stage = Stage::Preparing;
        std::vector<int> renditions; ///< still to be made, in order
        std::shared_ptr<Prepared> prepared;
        PlanRequest names;                   ///< for another name, should one be needed
        std::optional<std::int64_t> takenNs; ///< when the photo was taken, as far as it says
        std::size_t away = 0;                ///< renditions that a service is making
        std::map<std::size_t, Error> lost;   ///< of those, by their place in `renditions`
        std::vector<std::string> returned;   ///< what came back of them (see ReturnedFiles)
        std::vector<CommitStep> steps;
        std::size_t linking = 0; ///< outputs on their way to the disk
        std::optional<Error> batchError;
        files::FileIdentity successor; ///< of the file that took the original's place
    };

    /// What a thread brings back when the session's places on disk are ready.
    struct Places {
        std::optional<Error> error;
        std::shared_ptr<SessionLock> lock;
        std::shared_ptr<Journal> journal;
        std::shared_ptr<Ledger> ledger;
        std::int64_t freeBytes = -1;
    };

    Private(Session *session, SessionSettings given, QString where);
    ~Private();

    /// Runs `work` on the event loop, unless the session is gone.
    void post(std::function<void()> work);
    void setState(State next);
    void changed(); ///< totalsChanged, coalesced
    void setItemState(std::int64_t id, ItemState next);
    void countItemState(std::int64_t id, ItemState next);      ///< without telling
    void countDone(std::int64_t id, std::int64_t outputBytes); ///< what it took and gave
    void tellPaused();

    // From names to a plan
    void begin(Goal next);
    void startRunner();
    void startScan();
    void scanThread();
    void scanInputs(const files::ScanSink &sink);
    void takeFound(std::vector<files::FoundFile> found, std::vector<files::SkippedFile> skipped);
    void whenReady();
    void leaveOutPartners();
    Result<void> checkCodecs() const;
    void checkProfile(int number);
    void prepareLogos(int number);
    void logosRead(int number, Result<presets::Preset> whole);
    void openPlaces();
    Places makePlaces(Goal forGoal);
    void makeJournal(Places &places);
    void placesReady(Places places);
    void hearEarlierSessions();
    void planNext();
    void probeNext();
    void probed(std::int64_t id, Result<worker::Reply> reply);
    std::vector<PlanRequest> nextRequests();
    void answered(const std::vector<PlanAnswer> &answers);
    void apply(const PlanAnswer &answer);
    void planEnded();
    void fillPlan();
    std::vector<naming::PlannedOutput> plannedOutputs(std::int64_t id) const;
    bool journalItems(std::int64_t to, Journal::Then then);
    void journalAnswered();
    void journalPlan();
    void planJournaled();

    // From a journal
    void loadJournal();
    void recovered(const std::vector<Recovered> &items);
    void tellRecovered(std::size_t most);

    // To the end
    void enterRunning();
    void pump();
    void readAhead();
    bool mayReadAhead() const;
    void startReady();
    void prepare(std::int64_t id);
    void prepared(Flight &flight, PrepareResult result);
    /// Why the photo is not the one that was planned, in words or none; nothing when it is.
    std::optional<std::string> inputChange(Flight &flight);
    void compare(Flight &flight);
    void compared(Flight &flight, std::vector<LedgerAnswer> answers);
    void work(Flight &flight, std::int64_t bytes);
    // What services make, before a worker has its turn (session_services.cpp)
    struct Errand;
    Result<void> openServices();
    void furnish(Flight &flight);
    void looked(Flight &flight, Result<worker::Reply> reply);
    void sendAway(Flight &flight, Size photo, const std::optional<std::string> &obstacle);
    void fetchOrSend(Flight &flight, std::size_t place, Size photo);
    void send(const std::shared_ptr<Errand> &errand);
    void keepMade(const std::shared_ptr<Errand> &errand, Result<void> made);
    void cameBack(const Errand &errand, const Result<void> &made);
    void allBack(Flight &flight);
    void cancelWork(); ///< of workers and services
    void forgetReturned(const Flight &flight);
    std::vector<UniqueFd> descriptorsFor(const Flight &flight) const;
    formulas::Origin originFor(std::int64_t item) const;
    files::OutputTimes timesFor(const Flight &flight) const;
    /// What the ledger knows a photo by: with its sidecar, but where a file takes the original's place.
    files::FileIdentity ledgerIdentity(const Flight &flight) const;
    std::string ledgerHash(const Flight &flight) const;
    void tellWhatIsLacking(std::int64_t item, const pipeline::PhotoFacts &facts);
    void worked(Flight &flight, Result<worker::Reply> result);
    void workFailed(Flight &flight, const Error &error);
    void takeRenditions(Flight &flight, const worker::Reply &reply);
    bool isNoReplacement(const Flight &flight, const OutputOutcome &outcome) const;
    void sealed(Flight &flight, std::vector<CommitStep> steps);
    void intend(Flight &flight, std::vector<CommitStep> steps);
    void link(Flight &flight, std::vector<CommitStep> steps);
    void linked(Flight &flight, std::vector<CommitStep> steps);
    void nameTaken(Flight &flight, CommitStep step);
    void dropOrphans(Flight &flight, std::vector<CommitStep> &steps);
    void outputFailed(Flight &flight, OutputOutcome outcome, const Error &error);
    void conclude(Flight &flight);
    void finishItem(Flight &flight, ItemState state, const Error &error);
    void remember(const Flight &flight);
    const presets::Preset &presetOf(std::int64_t item) const { return settings.presetAt(table.preset(item)); }
    const std::string &ledgerJobOf(std::int64_t id) const;
    void land(std::int64_t id); ///< the flight is over
    void giveBack(std::int64_t id);
    void dropReady();
    bool pausesBatch(ErrorCode code) const;
    /// The batch's trouble ended this flight: its photo waits again.
    void endForTrouble(const Flight &flight, Error reason);
    /// The flight an answer is for, or null when it has ended meanwhile.
    Flight *flightFor(std::int64_t id, std::uint64_t serial);

    void pauseFor(const Error &reason);
    void stopNow();
    void stopped();
    void finishRun();
    void end();
    void close();
    void leaveDisk();
    void tellClosed();
    void failBatch(const Error &error);
    Totals currentTotals() const;
    std::int64_t runningMs() const;

    Session *const q;
    SessionSettings settings;
    QString givenState; ///< as the caller named it
    QString stateFolder;
    QString id;
    std::string tag;
    JobRunnerFactory factory = &makePoolRunner;
    ServiceFactory serviceFactory;

    State state = State::Idle;
    Goal goal = Goal::Run;
    bool resuming = false;
    bool planComplete = false; ///< every item has its answer
    bool pauseWanted = false;
    bool reasonTold = false; ///< one paused() per pause
    bool finishing = false;  ///< nothing left but the journal's last rows
    bool ended = false;
    bool closing = false;     ///< somebody waits for closed()
    bool hasLeftDisk = false; ///< journal, ledger and lock are gone
    JournalHeader header;

    RenditionIds renditions;
    ItemTable table;
    std::shared_ptr<Originals> originals = std::make_shared<Originals>();
    std::vector<files::SkippedFile> skipped;
    Plan plan; ///< its items and outputs only once somebody asks
    PlanFigures figures;
    Totals counts;
    QElapsedTimer clock;             ///< runs while the batch does
    std::int64_t earlierMs = 0;      ///< of earlier stretches
    std::int64_t doneHere = 0;       ///< photos this run finished, for the rate
    std::deque<std::int64_t> untold; ///< finished in an earlier run: nobody has heard of them in this one
    QTimer totalsTimer;

    DescriptorBudget affordable;
    std::unique_ptr<JobRunner> runner;
    std::map<std::string, std::unique_ptr<PhotoService>> services; ///< by the destination's name
    std::vector<std::string> ledgerJobs;                           ///< by preset
    std::shared_ptr<files::FolderGuard> destination;
    std::shared_ptr<SessionLock> lock;
    std::shared_ptr<Journal> journal;
    std::shared_ptr<Ledger> ledger;
    std::shared_ptr<Planning> planning;
    bool scanEnded = false;
    bool placesAsked = false;
    bool logosAsked = false; ///< once for a session: pictures stay what they were when it began
    bool planBusy = false;
    bool needsProbe = false;
    std::map<std::int64_t, ItemColors> colors; ///< as far as a plan has looked at them
    ColorCounts colorCounts;
    std::int64_t nextToPlan = 0, nextToProbe = 0;
    std::int64_t journaled = 0; ///< items on their way to the journal
    int journalsBehind = 0;     ///< times that the plan has asked to hear when they are there
    int probing = 0;
    std::map<std::int64_t, std::optional<PlanRequest>> probes; ///< answered, not planned; empty = failed

    std::unique_ptr<Scheduler> scheduler;
    std::map<std::int64_t, Flight> flights;
    std::uint64_t lastSerial = 0;
    std::uint64_t lastBeforeGoingOn = 0; ///< trouble of flights up to this one is from before "go on": they fly again

    // Threads last: they end before what they use goes.
    std::atomic<bool> cancelled{false};
    std::shared_ptr<archive::Archives> archives = std::make_shared<archive::Archives>();
    std::unique_ptr<Committer> committer;
    std::thread scanner;
    std::unique_ptr<Threads> back; ///< one: planning, the ledger's questions, opening places
};

} // namespace glassine::batch
