// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The connections to one bucket: so many at most, each with whoever took it, and kept open for the next one.

#include "sync/s3_client.h"

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace glassine::sync {

class S3Connections {
public:
    /// `make` gives a client; `most` of them at the same time.
    S3Connections(std::function<std::unique_ptr<S3Client>()> make, int most);
    int most() const { return m_most; }

    /// Gives its connection back at its end.
    class Lease {
    public:
        Lease(S3Connections &from, std::unique_ptr<S3Client> client) : m_from(&from), m_client(std::move(client)) {}
        ~Lease();
        Lease(Lease &&) noexcept = default;
        Lease &operator=(Lease &&) = delete;
        S3Client &operator*() const { return *m_client; }
        S3Client *operator->() const { return m_client.get(); }

    private:
        S3Connections *m_from;
        std::unique_ptr<S3Client> m_client;
    };

    /// Waits for a free one.
    Lease take();
    /// Waits for a free one until `isOver`; whoever makes that true calls wake().
    std::optional<Lease> takeUnless(const std::function<bool()> &isOver);
    void wake();

private:
    void giveBack(std::unique_ptr<S3Client> client);

    const std::function<std::unique_ptr<S3Client>()> m_make;
    const int m_most;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<std::unique_ptr<S3Client>> m_idle; ///< the last one used is the first one taken
    int m_taken = 0;
};

} // namespace glassine::sync
