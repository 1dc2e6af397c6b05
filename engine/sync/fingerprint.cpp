// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/fingerprint.h"

#include "base/bytes.h"
#include "files/system_call.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cerrno>

namespace glassine::sync {

namespace {

constexpr std::int64_t kPieceBytes = 1 << 20;

struct Hashers {
    ContentHasher content;
    QCryptographicHash sha256{QCryptographicHash::Sha256};
    QCryptographicHash md5{QCryptographicHash::Md5};

    void add(ByteView bytes)
    {
        const QByteArrayView view(reinterpret_cast<const char *>(bytes.data()),
                                  static_cast<qsizetype>(bytes.size()));
        content.add(bytes);
        sha256.addData(view);
        md5.addData(view);
    }

    Fingerprint result(std::int64_t size) const
    {
        return {size, content.hex(), sha256.result().toHex().toStdString(), md5.result().toStdString()};
    }
};

} // namespace

std::string Fingerprint::md5Hex() const
{
    return QByteArray::fromStdString(md5).toHex().toStdString();
}

std::string Fingerprint::md5Base64() const
{
    return QByteArray::fromStdString(md5).toBase64().toStdString();
}

Result<Fingerprint> fingerprintOf(int fd, Range range, const std::string &subject,
                                  const std::atomic<bool> &stopped)
{
    Hashers hashers;
    Bytes piece(static_cast<std::size_t>(std::min(kPieceBytes, std::max<std::int64_t>(range.size, 1))));
    for (std::int64_t done = 0; done < range.size;) {
        if (stopped)
            return fail(ErrorCode::Interrupted, subject);
        const auto wanted = static_cast<std::size_t>(std::min<std::int64_t>(range.size - done, kPieceBytes));
        const std::ptrdiff_t got = files::readFully(fd, piece.data(), wanted, range.offset + done);
        if (got < 0)
            return fail(ErrorCode::InputUnreadable, subject, files::errnoText(errno));
        if (static_cast<std::size_t>(got) < wanted)
            return fail(ErrorCode::InputChanged, subject, "it became shorter");
        hashers.add(ByteView(piece.data(), wanted));
        done += got;
    }
    return hashers.result(range.size);
}

Fingerprint fingerprintOf(std::string_view bytes)
{
    Hashers hashers;
    hashers.add(std::as_bytes(std::span(bytes.data(), bytes.size())));
    return hashers.result(static_cast<std::int64_t>(bytes.size()));
}

} // namespace glassine::sync
