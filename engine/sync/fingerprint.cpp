// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/fingerprint.h"

#include "base/bytes.h"
#include "files/system_call.h"
#include "sync/digest.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <barrier>
#include <cerrno>
#include <optional>
#include <system_error>
#include <thread>

namespace glassine::sync {

namespace {

constexpr std::int64_t kPieceBytes = 512 << 10;
constexpr std::int64_t kForTwoThreads = 8 << 20; ///< a smaller file is not worth starting a thread

std::string hexOf(const std::string &raw)
{
    return QByteArray::fromStdString(raw).toHex().toStdString();
}

/// A range of a file, piece by piece.
class Pieces {
public:
    Pieces(int fd, Range range, const std::string &subject, const std::atomic<bool> &stopped)
        : m_fd(fd), m_range(range), m_subject(subject), m_stopped(stopped)
    {}

    /// The next piece, valid until the next but one; empty at the end.
    Result<ByteView> next()
    {
        const auto wanted = static_cast<std::size_t>(std::min(m_range.size - m_done, kPieceBytes));
        Bytes &piece = m_pieces[m_turn++ % m_pieces.size()];
        piece.resize(wanted);
        if (m_stopped)
            return fail(ErrorCode::Interrupted, m_subject);
        const std::ptrdiff_t got = files::readFully(m_fd, piece.data(), wanted, m_range.offset + m_done);
        if (got < 0)
            return fail(ErrorCode::InputUnreadable, m_subject, files::errnoText(errno));
        if (static_cast<std::size_t>(got) < wanted)
            return fail(ErrorCode::InputChanged, m_subject, "it became shorter");
        m_done += got;
        return ByteView(piece);
    }

private:
    const int m_fd;
    const Range m_range;
    const std::string &m_subject;
    const std::atomic<bool> &m_stopped;
    std::array<Bytes, 2> m_pieces;
    std::size_t m_turn = 0;
    std::int64_t m_done = 0;
};

/// The digests of one reading. BLAKE2b and MD5 take about as long each, SHA-256 less than half.
struct Digests {
    std::optional<ContentHasher> content;
    PartDigest sha256, md5;

    Digests(bool withContent, std::int64_t partBytes)
        : sha256(DigestKind::Sha256, partBytes), md5(DigestKind::Md5, partBytes)
    {
        if (withContent)
            content.emplace();
    }

    void addFirst(ByteView bytes)
    {
        if (content)
            content->add(bytes);
        sha256.add(bytes);
    }
    void addSecond(ByteView bytes) { md5.add(bytes); }

    std::vector<Checksums> checksums()
    {
        const std::vector<std::string> sha256s = sha256.results(), md5s = md5.results();
        std::vector<Checksums> all;
        for (std::size_t i = 0; i < md5s.size(); ++i)
            all.push_back({hexOf(sha256s[i]), md5s[i]});
        return all;
    }
};

Result<void> digestAlone(Pieces &pieces, Digests &digests)
{
    for (;;) {
        GLASSINE_TRY(const ByteView piece, pieces.next());
        if (piece.empty())
            return {};
        digests.addFirst(piece);
        digests.addSecond(piece);
    }
}

/// Two threads digest the same piece; the second one, which has less to do, then reads the next.
Result<void> digestByTwo(Pieces &pieces, Digests &digests)
{
    Result<ByteView> piece = pieces.next(), following;
    std::barrier both(2, [&]() noexcept { std::swap(piece, following); });
    const auto isLast = [&piece] { return !piece || piece->empty(); };
    std::thread second;
    try {
        second = std::thread([&] {
            while (!isLast()) {
                digests.addSecond(*piece);
                following = pieces.next();
                both.arrive_and_wait();
            }
        });
    } catch (const std::system_error &) {
        if (isLast())
            return piece ? Result<void>() : Result<void>(fail(piece.error()));
        digests.addFirst(*piece);
        digests.addSecond(*piece);
        return digestAlone(pieces, digests);
    }
    while (!isLast()) {
        digests.addFirst(*piece);
        both.arrive_and_wait();
    }
    second.join();
    return piece ? Result<void>() : Result<void>(fail(piece.error()));
}

} // namespace

std::string Checksums::md5Hex() const
{
    return hexOf(md5);
}

std::string Checksums::md5Base64() const
{
    return QByteArray::fromStdString(md5).toBase64().toStdString();
}

Result<Fingerprint> fingerprintOf(int fd, Range range, const std::string &subject, const std::atomic<bool> &stopped)
{
    const bool isInParts = range.partBytes > 0 && range.size > range.partBytes;
    Digests digests(true, isInParts ? range.partBytes : 0);
    Pieces pieces(fd, range, subject, stopped);
    GLASSINE_CHECK(range.size >= kForTwoThreads ? digestByTwo(pieces, digests) : digestAlone(pieces, digests));
    Fingerprint print;
    print.size = range.size;
    print.content = digests.content->hex();
    if (isInParts) {
        print.partBytes = range.partBytes;
        print.parts = digests.checksums();
    } else {
        static_cast<Checksums &>(print) = digests.checksums().front();
    }
    return print;
}

Result<Checksums> checksumsOf(int fd, Range range, const std::string &subject, const std::atomic<bool> &stopped)
{
    Digests digests(false, 0);
    Pieces pieces(fd, range, subject, stopped);
    GLASSINE_CHECK(digestAlone(pieces, digests));
    return digests.checksums().front();
}

Fingerprint fingerprintOf(std::string_view bytes)
{
    Fingerprint print;
    static_cast<Checksums &>(print) = checksumsOf(bytes);
    print.size = static_cast<std::int64_t>(bytes.size());
    print.content = contentHash(std::as_bytes(std::span(bytes.data(), bytes.size())));
    return print;
}

Checksums checksumsOf(std::string_view bytes)
{
    const ByteView view = std::as_bytes(std::span(bytes.data(), bytes.size()));
    Digests digests(false, 0);
    digests.addFirst(view);
    digests.addSecond(view);
    return digests.checksums().front();
}

} // namespace glassine::sync
