// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the user has put together (photos, preset, destination) and the session that comes of it. Every change
// before the start plans anew; nothing is written before start().

#include "batch/batch_destination.h"
#include "batch/batch_sizes.h"
#include "batch/session.h"
#include "issues/issues_model.h"
#include "queue/photo_list.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>

namespace glassine::ui {

class QueueModel;
class Settings;

/// What Start would do, in numbers.
struct PlanOutline {
    qint64 photos = 0;
    batch::PlanFigures figures;
    double bytes = -1; ///< estimate; below 0 = not known yet
    QString folder;    ///< in place: where the originals are kept
    bool inPlace = false;
};

class BatchController final : public QObject {
    Q_OBJECT

public:
    /// None is owned.
    BatchController(PhotoList *list, QueueModel *model, Settings *settings, QObject *parent = nullptr);
    ~BatchController() override;

    /// Who makes what presets leave to services, from the next plan on.
    void setServices(batch::ServiceFactory services) { m_services = std::move(services); }
    void addInputs(const std::vector<std::string> &paths);
    void clearInputs();
    bool hasInputs() const { return m_list->listedCount() > 0; }
    void setPreset(const presets::Preset &preset);
    const presets::Preset &preset() const { return m_preset; }
    /// What this photo is made with: its own, or that of the batch.
    const presets::Preset &presetFor(PhotoId id) const;
    /// Goes on with a list that was kept.
    void addDraft(const ListDraft &draft);
    void setOutputFolder(const QString &folder);
    /// Plans look into every photo and tell how its colors fit the output.
    void lookAtColors(bool on);
    QString outputFolder() const { return m_destination->folder(); }
    /// Folder or originals' places.
    BatchDestination *destination() const { return m_destination; }

    batch::Session *session() const { return m_session.get(); }
    batch::Session::State state() const;
    /// Its photos are being worked on: the list cannot be changed.
    bool running() const;
    /// The list is filled anew with the photos it had.
    bool isLookingAgain() const { return m_isLookingAgain; }
    /// Between hold() and endHold().
    bool isHeld() const { return m_held; }
    bool scanning() const { return m_list->isScanning(); }
    /// Why the batch cannot run, until something changes.
    const std::optional<Error> &obstacle() const { return m_obstacle; }
    std::optional<PlanOutline> outline() const;
    const BatchSizes &sizes() const { return m_sizes; }
    PhotoList *photos() const { return m_list; }
    /// The photos are those of a session that was resumed, read from its journal.
    bool fromJournal() const { return m_fromJournal; }

    void start();
    void pause();
    void resume();
    void stop();
    /// Works on these alone, whatever became of them before.
    void retry(const PhotoIds &ids);
    /// Goes on with an unfinished session in place of what is in the list.
    void resumeSession(const QString &id);
    /// Lets go of this session, if it has it, and changes nothing until hold() ends: somebody else works with its files.
    void hold(const QString &sessionId, std::function<void()> then);
    /// Photos have changed their names or bytes meanwhile: they are looked for again.
    void endHold();

Q_SIGNALS:
    void sessionReplaced(glassine::batch::Session *session); ///< nullptr = none
    /// Originals are about to be replaced, which somebody should agree to; `go` begins.
    void replacingWanted(const std::function<void()> &go);
    void presetAdopted(const QString &id); ///< a resumed session brought its own
    void stateChanged();
    void totalsChanged();
    void outlineChanged();
    void issueFound(const glassine::ui::Issue &issue);
    void paused(const glassine::Error &reason);
    void batchRefused(const glassine::Error &error);
    void started();
    void finished();

private:
    void replan();
    void planNow();
    void listEdited();
    bool allFinished() const;
    void makeSession(PhotoIds photos, bool probe);
    presets::Preset withExisting(presets::Preset preset) const;
    void addPresets(const PhotoIds &photos, batch::SessionSettings &settings) const;
    batch::SessionSettings settingsFor(const PhotoIds &photos) const;
    void adopt(std::unique_ptr<batch::Session> session, PhotoIds photos);
    void connectSession();
    void takeFromJournal(qint64 first, qint64 count);
    void adoptPresets(const PhotoIds &photos, qint64 firstItem);
    bool continueStopped();
    /// Opens this session's journal off the window's thread; `then` has the session, or its error.
    void reopen(const QString &id, std::function<void(Result<std::unique_ptr<batch::Session>>)> then);
    void takeReopened(std::unique_ptr<batch::Session> session);
    void retire(std::unique_ptr<batch::Session> session, std::function<void()> closed = {});
    void dropSession();
    void refuse(const Error &error);
    void begin();
    void onceAgreed(std::function<void()> go);
    void lookAgain();

    PhotoList *m_list;
    QueueModel *m_model;
    Settings *m_settings;
    BatchDestination *m_destination;
    BatchSizes m_sizes;
    presets::Preset m_preset;
    bool m_hasPreset = false;
    bool m_fromJournal = false; ///< the list is a resumed session's
    bool m_reopened = false;    ///< the session was read from its journal
    bool m_ran = false;
    PhotoIds m_sessionPhotos; ///< the session's items, in order
    batch::ServiceFactory m_services;
    std::unique_ptr<batch::Session> m_session;
    bool m_startWhenPlanned = false;
    bool m_lookAtColors = false;
    bool m_reopening = false; ///< a journal is being opened: nothing may change until it is
    bool m_held = false;
    bool m_isLookingAgain = false;
    bool m_isOutdated = false;                              ///< photos may not be what the list says any more
    std::vector<std::unique_ptr<batch::Session>> m_retired; ///< let go without waiting for their disks
    std::optional<Error> m_obstacle;
    double m_estimatedBytes = -1;
    QTimer m_replan;  ///< several drops in a row plan once
    QThreadPool m_io; ///< opens journals
};

} // namespace glassine::ui
