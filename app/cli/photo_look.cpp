// SPDX-License-Identifier: GPL-3.0-or-later
#include "photo_look.h"

#include "base/bytes.h"
#include "files/input_file.h"
#include "files/system_call.h"
#include "worker/pool.h"

#include <QEventLoop>

#include <cerrno>

#include <fcntl.h>

namespace glassine::cli {

namespace {

using files::Reading;

bool isRead(Reading reading)
{
    return reading == Reading::Pool || reading == Reading::OwnProcess;
}

Result<std::string> hashOf(const files::InputFile &input, const std::string &path)
{
    ContentHasher hasher;
    Bytes piece(std::size_t(1) << 20);
    for (std::int64_t at = 0; at < input.identity.size;) {
        const std::ptrdiff_t got = files::readFully(input.fd.get(), piece.data(), piece.size(), at);
        if (got <= 0)
            return fail(ErrorCode::InputUnreadable, path, got < 0 ? files::errnoText(errno) : std::string());
        hasher.add(ByteView(piece.data(), static_cast<std::size_t>(got)));
        at += got;
    }
    return hasher.hex();
}

std::string altOf(const pipeline::PhotoFacts &facts)
{
    for (const char *key : {"caption", "headline", "title"})
        if (const auto found = facts.fields.find(key); found != facts.fields.end() && !found->second.empty())
            return found->second;
    return {};
}

class Looking {
public:
    using Each = std::function<void(std::size_t, Result<std::optional<Looked>>)>;
    Looking(const std::vector<std::string> &paths, const Each &each) : m_paths(paths), m_each(each) {}

    void go()
    {
        beginMore();
        if (m_underWay > 0)
            m_loop.exec();
    }

private:
    void beginMore()
    {
        const auto most = static_cast<std::size_t>(m_pool.workerCount()) * 2;
        while (m_next < m_paths.size() && m_underWay < most) {
            const std::size_t index = m_next++;
            if (const auto begun = begin(index); !begun)
                m_each(index, fail(begun.error()));
        }
    }

    Result<void> begin(std::size_t index)
    {
        const std::string &path = m_paths[index];
        GLASSINE_TRY(files::InputFile input, files::openFound(AT_FDCWD, path, path));
        const files::ContentTypeRow &row = files::contentTypeRow(input.type);
        if (row.reading == Reading::NotAPicture || input.type == files::ContentType::Unknown
            || input.type == files::ContentType::Empty) {
            m_each(index, std::nullopt);
            return {};
        }
        Looked looked;
        looked.type = row.mime.empty() ? "application/octet-stream" : std::string(row.mime);
        looked.bytes = input.identity.size;
        GLASSINE_TRY(looked.hash, hashOf(input, path));
        if (!isRead(row.reading)) {
            m_each(index, std::optional(std::move(looked)));
            return {};
        }
        GLASSINE_TRY(files::InputSnapshot snapshot, files::snapshotInput(input, path));
        ask(index, input.type, std::move(snapshot.fd), std::move(looked));
        return {};
    }

    void ask(std::size_t index, files::ContentType type, UniqueFd bytes, Looked looked)
    {
        worker::Job job;
        job.id = static_cast<std::int64_t>(index) + 1;
        job.type = type;
        std::vector<UniqueFd> descriptors;
        descriptors.push_back(std::move(bytes));
        ++m_underWay;
        m_pool.submit(std::move(job), std::move(descriptors),
                      [this, index, looked = std::move(looked)](Result<worker::Reply> reply) mutable {
                          answered(index, std::move(looked), std::move(reply));
                      });
    }

    void answered(std::size_t index, Looked looked, Result<worker::Reply> reply)
    {
        if (reply && !reply->ok)
            reply = fail(reply->error);
        if (reply) {
            looked.size = reply->facts.size;
            looked.alt = altOf(reply->facts);
            m_each(index, std::optional(std::move(looked)));
        } else {
            Error error = reply.error();
            error.subject = m_paths[index];
            m_each(index, fail(error));
        }
        --m_underWay;
        beginMore();
        if (m_underWay == 0)
            m_loop.quit();
    }

    const std::vector<std::string> &m_paths;
    const Each &m_each;
    worker::Pool m_pool{worker::PoolSettings{}};
    QEventLoop m_loop;
    std::size_t m_next = 0, m_underWay = 0;
};

} // namespace

void lookAt(const std::vector<std::string> &paths,
            const std::function<void(std::size_t, Result<std::optional<Looked>>)> &each)
{
    Looking(paths, each).go();
}

} // namespace glassine::cli
