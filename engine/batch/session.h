// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One batch from named files to delivered files. Command line and window are two faces of this class.

#include "base/result.h"
#include "batch/job_runner.h"
#include "batch/photo_service.h"
#include "files/scanner.h"
#include "naming/naming.h"
#include "presets/preset.h"
#include "worker/job.h"
#include "worker/pool.h"

#include <QObject>
#include <QString>

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace glassine::batch {

struct SessionSettings {
    std::vector<std::string> inputs; ///< as named by the user, made absolute, raw bytes
    std::string outputFolder;        ///< absolute
    presets::Preset preset;          ///< with every --set applied: this is what runs, for every photo but those
                                     ///< with a preset of their own
    std::vector<presets::Preset> otherPresets;
    /// By the path of a photo: which of `otherPresets` it has, 1 for the first.
    std::unordered_map<std::string, int> ownPresets;
    files::ScanOptions scan;
    /// Photos that lie where `inputs` say and are not wanted: a scan leaves them out. Sorted, raw bytes.
    std::vector<std::string> leftOut;
    /// What an earlier scan of `inputs` found, when it is known: then nothing is scanned. Not kept in the journal.
    std::shared_ptr<const std::vector<std::shared_ptr<const files::FoundFile>>> found;
    Limits limits;
    int jobs = 0; ///< workers; 0 = one per core
    bool lowPriority = false;
    bool keepTimes = true; ///< outputs get the source's modification time
    /// Outputs take their originals' places; those wait in `outputFolder` (see in_place.h) for restoreOriginals().
    bool inPlace = false;
    std::string destination; ///< name of the one that the outputs are sent to while the batch runs; may be empty
    bool useLedger = true;   ///< false: do again what an earlier run did
    /// plan() looks into every photo and tells how its colors fit the output (ItemRecord::colors). Not kept in the journal.
    bool lookAtColors = false;

    /// 0: the preset of the batch.
    int presetOf(const std::string &path) const
    {
        const auto own = ownPresets.find(path);
        return own == ownPresets.end() ? 0 : own->second;
    }
    int presetCount() const { return 1 + static_cast<int>(otherPresets.size()); }
    const presets::Preset &presetAt(int number) const
    {
        return number == 0 ? preset : otherPresets.at(static_cast<std::size_t>(number) - 1);
    }
    presets::Preset &presetAt(int number)
    {
        return const_cast<presets::Preset &>(std::as_const(*this).presetAt(number));
    }
};

enum class ItemState {
    Waiting,
    Running,
    Done,
    UpToDate, ///< an earlier run's outputs are there and match: nothing to do
    Skipped,  ///< by policy (existing output)
    Failed,
};
std::string_view itemStateName(ItemState state);

struct OutputRecord {
    std::string rendition;
    std::string path; ///< final; empty until committed
    std::string format;
    Size size;
    std::int64_t bytes = 0;
    std::string hash;
    bool keptSource = false;
    ItemState state = ItemState::Waiting;
    Error error;
    std::vector<pipeline::Warning> warnings;
};

/// What a plan found out about a photo's colors (see pipeline::PhotoFacts).
struct ItemColors {
    std::string space, spaceFrom;
    int outOfGamut = -1; ///< of ten thousand pixels; -1: pixels keep their space
};

/// The same of a whole plan.
struct ColorCounts {
    std::map<std::string, int> spaces;
    int untagged = 0;
    int outside = 0;   ///< photos of which a pixel in a thousand or more is outside of the output
    int most = 0;      ///< of ten thousand pixels
    std::string worst; ///< the path of that photo
    void add(const ItemColors &colors, const std::string &path);
};

struct ItemRecord {
    std::int64_t id = 0; ///< position in the batch, 0-based
    std::string path;
    std::int64_t bytes = 0;
    files::ContentType type = files::ContentType::Unknown;
    Size size; ///< upright pixels, once known
    ItemState state = ItemState::Waiting;
    Error error; ///< when Failed or Skipped
    std::vector<pipeline::Warning> warnings;
    std::vector<OutputRecord> outputs;
    std::optional<ItemColors> colors; ///< in a plan that looked at them
    int attempts = 0;
    int cpuMs = 0;
    int preset = 0; ///< SessionSettings::presetAt
};

struct Totals {
    std::int64_t items = 0, done = 0, upToDate = 0, skipped = 0, failed = 0, running = 0;
    std::int64_t outputs = 0;                      ///< files written
    std::int64_t ignored = 0;                      ///< files in folders that are no pictures
    std::int64_t sourceBytes = 0, outputBytes = 0; ///< of done items
    std::int64_t savedBytes = 0;                   ///< of done items with one rendition; may be negative
    double secondsElapsed = 0;                     ///< running time, without pauses
    double photosPerSecond = 0;
    double secondsLeft = -1; ///< -1 = not known yet
    std::int64_t finished() const { return done + upToDate + skipped + failed; }
};

/// The whole plan: what would be written where.
struct Plan {
    std::vector<ItemRecord> items; ///< with sizes when probed
    std::vector<naming::PlannedOutput> outputs;
    std::vector<files::SkippedFile> skipped;
    std::int64_t ignored = 0;
    std::int64_t clashes = 0; ///< outputs that were numbered
    std::int64_t freeBytes = -1;
};

/// The plan in numbers, kept while it is made.
struct PlanFigures {
    std::int64_t writes = 0;  ///< outputs to be written
    std::int64_t kept = 0;    ///< outputs that are there already
    std::int64_t refused = 0; ///< outputs that cannot have their name
    std::int64_t clashes = 0; ///< outputs that were numbered
    /// Photos that are sent away as they are, to be made there: by the destination's name.
    std::map<std::string, std::int64_t> sentAway;
};

class Session final : public QObject {
    Q_OBJECT

public:
    enum class State { Idle, Scanning, Planning, Running, Paused, Stopping, Finished };
    Q_ENUM(State)

    /// A new session. Its journal is made on start() under `stateFolder` ($XDG_STATE_HOME/glassine by default).
    explicit Session(SessionSettings settings, QString stateFolder = {}, QObject *parent = nullptr);
    /// What a session that is to be resumed has on disk. Got on any thread, because that may take its time.
    struct Files;
    /// JournalLocked when another process runs it.
    static Result<std::shared_ptr<Files>> open(const QString &sessionId, QString stateFolder = {});
    /// A session from its journal, to be resumed. `files` serve one session only.
    explicit Session(std::shared_ptr<Files> files, QObject *parent = nullptr);
    /// Both at once, where waiting disturbs nobody.
    static Result<std::unique_ptr<Session>> reopen(const QString &sessionId, QString stateFolder = {});
    ~Session() override;
    /// Other workers than the usual ones; before plan() or start().
    void setRunnerFactory(JobRunnerFactory factory);
    /// Who makes the renditions that presets leave to services; before plan() or start(). Without one, such a batch is refused.
    void setServices(ServiceFactory factory);

    QString id() const; ///< "20261120-194617-a1b2"
    State state() const;
    const SessionSettings &settings() const;
    Totals totals() const;
    std::int64_t itemCount() const;
    ItemRecord item(std::int64_t id) const;
    /// What a photo is made with: the batch's preset, or its own.
    const presets::Preset &presetOf(std::int64_t id) const;
    /// Outputs are counted through, photo by photo.
    std::int64_t outputCount() const;
    struct OutputNumber {
        std::int64_t item = 0;
        int rendition = 0;
    };
    OutputNumber outputAt(std::int64_t number) const;
    std::vector<ItemRecord> runningItems() const;

    /// Scans, plans (probing when the template or `probe` asks for it), then emits planned() and stops there.
    void plan(bool probe);
    /// Every photo of it at once, put together when it is first asked for: large for a large batch.
    const Plan &currentPlan() const;
    const PlanFigures &planFigures() const;
    /// Of photos that a plan with SessionSettings::lookAtColors has looked at.
    const ColorCounts &colorCounts() const;
    /// What is planned for one photo; empty before the plan has come to it.
    std::vector<naming::PlannedOutput> plannedOutputs(std::int64_t id) const;
    /// Runs to the end: scan and plan if that was not done, then every item. Ends with finished().
    void start();
    void pause(); ///< running photos are finished, no new ones begin
    void resume();
    /// Kills what runs, drops its outputs, leaves the session resumable; finished() follows within 200 ms.
    void stop();
    /// Ends what it may still be doing, planning too. closed() follows, after it nothing else; whoever waits for that
    /// before destroying it waits for no thread and no disk.
    void close();

Q_SIGNALS:
    void stateChanged(glassine::batch::Session::State state);
    void itemsAdded(qint64 first, qint64 count);
    void itemChanged(qint64 id);
    void fileSkipped(const glassine::files::SkippedFile &file); ///< found, cannot be taken
    void planned();
    void totalsChanged(); ///< at most 30 times a second
    /// A failure of the batch (disk full, target gone): it is paused; resume() goes on once it is mended.
    void paused(const glassine::Error &reason);
    void finished();
    void failed(const glassine::Error &error); ///< the batch cannot run at all; finished() follows
    void closed();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

struct SessionSummary {
    QString id, preset, outputFolder;
    qint64 startedMs = 0;
    Totals totals;
    bool finished = false;
    bool running = false; ///< another live process holds it
};
/// Newest first. Damaged journals are listed by id with finished = false and kept.
std::vector<SessionSummary> listSessions(QString stateFolder = {});

} // namespace glassine::batch
