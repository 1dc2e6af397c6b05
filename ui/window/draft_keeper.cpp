// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/draft_keeper.h"

#include "base/paths.h"
#include "batch/batch_controller.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QPointer>
#include <QSaveFile>

#include <utility>

namespace glassine::ui {

namespace {

constexpr int kDebounceMs = 300;
constexpr int kMostWindows = 16;

} // namespace

// Several windows may be open: each has a file of its own, and holds its lock.
struct DraftKeeper::Place {
    QString file;
    std::unique_ptr<QLockFile> lock;
    QByteArray written;

    ListDraft open();
    void write(const ListDraft &draft);

private:
    bool take(const QString &candidate);
};

bool DraftKeeper::Place::take(const QString &candidate)
{
    auto taken = std::make_unique<QLockFile>(candidate + QStringLiteral(".lock"));
    taken->setStaleLockTime(0); // a lock goes with its process, however long that lives
    if (!taken->tryLock())
        return false;
    lock = std::move(taken);
    file = candidate;
    return true;
}

/// The first file that no other window has, one with a list in it before others.
ListDraft DraftKeeper::Place::open()
{
    const auto state = stateFolder();
    if (!state)
        return {};
    const QString folder = QFile::decodeName(QByteArray::fromStdString(*state)) + QStringLiteral("/waiting");
    if (!QDir().mkpath(folder))
        return {};
    for (const bool withList : {true, false})
        for (int number = 1; number <= kMostWindows; ++number) {
            const QString candidate = folder + QStringLiteral("/list-%1.json").arg(number);
            if (QFile::exists(candidate) != withList || !take(candidate))
                continue;
            QFile reader(candidate);
            if (reader.open(QIODevice::ReadOnly))
                written = reader.readAll();
            return draftFromJson(written);
        }
    return {};
}

// A list that cannot be kept is no reason to disturb anybody: it is still in the window.
void DraftKeeper::Place::write(const ListDraft &draft)
{
    if (file.isEmpty())
        return;
    if (draft.isEmpty()) {
        written.clear();
        QFile::remove(file);
        return;
    }
    const QByteArray json = draftJson(draft);
    if (json == written)
        return;
    QSaveFile writer(file);
    if (writer.open(QIODevice::WriteOnly) && writer.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && writer.write(json) == json.size() && writer.commit())
        written = json;
}

DraftKeeper::DraftKeeper(BatchController *controller, QObject *parent)
    : QObject(parent), m_controller(controller), m_place(std::make_shared<Place>())
{
    m_io.setMaxThreadCount(1);
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(kDebounceMs);
    connect(&m_debounce, &QTimer::timeout, this, &DraftKeeper::save);
    const PhotoList *photos = controller->photos();
    const auto later = [this] { m_debounce.start(); };
    for (auto signal : {&PhotoList::edited, &PhotoList::wasReset, &PhotoList::scanStarted})
        connect(photos, signal, this, later);
    connect(controller, &BatchController::stateChanged, this, later);
    connect(controller, &BatchController::started, this, &DraftKeeper::save);
    const QPointer<DraftKeeper> self(this);
    m_io.start([self, place = m_place] {
        QMetaObject::invokeMethod(self.data(), [self, draft = place->open()]() mutable {
            if (self)
                self->opened(std::move(draft));
        });
    });
}

DraftKeeper::~DraftKeeper()
{
    if (m_debounce.isActive())
        save();
    m_io.waitForDone();
}

void DraftKeeper::opened(ListDraft draft)
{
    m_isOpen = true;
    if (!draft.isEmpty()) {
        m_kept = std::move(draft);
        Q_EMIT found();
    }
    m_debounce.start();
}

/// What waits in the window and no journal knows.
ListDraft DraftKeeper::present() const
{
    using State = batch::Session::State;
    const State state = m_controller->state();
    if (m_controller->running() || m_controller->fromJournal() || state == State::Finished)
        return {};
    return m_controller->photos()->draft();
}

void DraftKeeper::save()
{
    if (!m_isOpen)
        return;
    m_debounce.stop();
    ListDraft draft = m_kept.value_or(ListDraft());
    draft.add(present());
    m_io.start([place = m_place, draft = std::move(draft)] { place->write(draft); });
}

void DraftKeeper::bringBack()
{
    if (!m_kept || m_controller->running())
        return;
    const ListDraft draft = *std::exchange(m_kept, std::nullopt);
    m_controller->addDraft(draft);
    save();
}

void DraftKeeper::forget()
{
    m_kept.reset();
    save();
}

} // namespace glassine::ui
