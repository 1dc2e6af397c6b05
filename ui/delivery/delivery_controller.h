// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Sends what a batch writes to the chosen destination: while it runs, until all is there, and again what could not be sent.

#include "delivery/outbox.h"
#include "queue/photo_list.h"

#include <QObject>

#include <memory>
#include <optional>

namespace glassine::batch {
class Session;
}
namespace glassine::delivery {
class SessionFeed;
}

namespace glassine::ui {

class BatchController;
class DestinationModel;
class QueueModel;
class Settings;

class DeliveryController final : public QObject {
    Q_OBJECT

public:
    /// None is owned.
    DeliveryController(BatchController *batch, QueueModel *queue, DestinationModel *destinations, Settings *settings,
                       QObject *parent = nullptr);
    ~DeliveryController() override;

    /// Where the next batch goes; empty: nowhere.
    QString destination() const;
    void choose(const QString &name);

    bool isSending() const { return m_outbox && !m_outbox->hasEnded(); }
    bool isPaused() const { return m_isPaused; }
    /// Of the present or the last batch; null when nothing was sent.
    const delivery::Outbox *outbox() const { return m_outbox.get(); }
    /// Files that are written and not there.
    bool canRetry() const;
    /// "12 of 40 sent to shop"; empty when nothing is.
    QString statusText() const;

    void pause();
    void resume();
    void stop();
    void retry();

Q_SIGNALS:
    void changed();
    void failed(const glassine::Error &error); ///< of all, or of the first file that could not be sent
    void finished();

private:
    void begin();
    void open(const QString &name, std::function<void(delivery::Outbox &)> then);
    void start(const QString &name, const Result<sync::Secrets> &secrets,
               const std::function<void(delivery::Outbox &)> &then);
    void retire();
    QString paceText() const;
    void showFile(qint64 number);
    void showUnsent(PhotoId photo);
    void ended();

    BatchController *m_batch;
    QueueModel *m_queue;
    DestinationModel *m_destinations;
    Settings *m_settings;
    std::string m_folder; ///< below it lies what is sent
    std::unique_ptr<delivery::SessionFeed> m_feed;
    std::unique_ptr<delivery::Outbox> m_outbox;
    std::vector<std::unique_ptr<delivery::Outbox>> m_retired; ///< let go without waiting for their processes
    struct Source {
        PhotoId photo = 0;
        delivery::Outbox::File file;
    };
    std::vector<Source> m_sources; ///< by number in the outbox
    std::optional<Error> m_firstFailure;
    bool m_isPaused = false;
    int m_opening = 0; ///< asks that were overtaken are dropped
};

} // namespace glassine::ui
