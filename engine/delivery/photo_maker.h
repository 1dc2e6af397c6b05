// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A service that makes photos, through a sending process that gets nothing but a photo's bytes and a place for the result.

#include "batch/photo_service.h"
#include "delivery/upload_process.h"

#include <QObject>
#include <QSocketNotifier>

#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace glassine::delivery {

class PhotoMaker final : public QObject, public batch::PhotoService {
    Q_OBJECT

public:
    /// Asked for once the first photo is there; answers at once or later, on the event loop.
    using Answer = std::function<void(Result<sync::Access>)>;
    using Access = std::function<void(Answer answer)>;

    PhotoMaker(std::string destination, Access access);
    ~PhotoMaker() override;

    void make(batch::ServiceOrder order, Done done) override;
    void cancelAll() override;

private:
    struct Waiting {
        batch::ServiceOrder order;
        Done done;
    };
    void ask();
    void answered(Result<sync::Access> access);
    Result<void> start(const sync::Access &access);
    void order();
    void listen();
    void endProcess();
    void refuseAll(const Error &error);

    const std::string m_destination;
    const Access m_access;
    bool m_isAsking = false;
    int m_asked = 0; ///< answers to what was asked before a cancel are dropped
    std::deque<Waiting> m_waiting;
    std::map<std::size_t, Done> m_underWay;
    std::size_t m_next = 0;
    std::optional<UploadProcess> m_process;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

/// Is there such a destination, and does it make photos? DestinationNotFound, DestinationInvalid.
Result<void> checkMaker(const std::string &destination);

} // namespace glassine::delivery
