// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/unpacker.h"

#include "files/system_call.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cerrno>

#include <sys/mman.h>
#include <unistd.h>

namespace glassine::archive {

namespace {

constexpr std::size_t kMostPassed = 8;
constexpr std::int64_t kMostPassedBytes = std::int64_t(256) << 20;

UniqueFd memory()
{
    return UniqueFd(::memfd_create("glassine-member", MFD_CLOEXEC | MFD_ALLOW_SEALING));
}

Result<void> writeAll(int fd, ByteView bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(fd, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return fail(ErrorCode::OutOfMemory, {}, files::errnoText(errno));
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return {};
}

/// An error of one member is told with it; these end the pass.
bool endsPass(const Error &error)
{
    return error.code == ErrorCode::OutOfMemory;
}

} // namespace

Unpacker::Unpacker(UniqueFd archive, Tell tell)
    : m_archive(std::move(archive)),
      m_tell(std::move(tell)),
      m_reader(m_archive.get(), {}, [this] { m_tell(StillReading{}, -1); })
{}

void Unpacker::answer(const UnpackRequests &request)
{
    std::visit([this](const auto &one) { on(one); }, request);
}

Result<void> Unpacker::rewind()
{
    m_isOpen = false;
    GLASSINE_CHECK(m_reader.open());
    m_isOpen = m_isAtStart = true;
    return {};
}

void Unpacker::on(const ListRequest &)
{
    const auto listed = list();
    m_isOpen = false;
    m_tell(Ended{listed ? std::nullopt : std::optional(listed.error())}, -1);
}

Result<void> Unpacker::list()
{
    GLASSINE_CHECK(rewind());
    while (true) {
        GLASSINE_TRY(const auto header, m_reader.next());
        if (!header)
            return {};
        if (header->isFolder)
            continue;
        GLASSINE_TRY(files::ListedMember member, look(*header));
        if (!m_tell(MemberTold{std::move(member)}, -1))
            return {};
    }
}

/// What it is, from its first bytes; how long it is, if need be by reading it all.
Result<files::ListedMember> Unpacker::look(const MemberHeader &header)
{
    files::ListedMember member;
    member.name = header.name;
    member.occurrence = header.occurrence;
    member.problem = header.problem;
    member.identity.size = header.size.value_or(0);
    member.identity.mtimeNs = header.mtimeNs.value_or(0);
    if (member.problem)
        return member;
    const auto note = [&](const Error &error) { member.problem = error; };
    const auto first = m_reader.head(files::kSniffBytes);
    if (!first) {
        if (endsPass(first.error()))
            return fail(first.error());
        note(first.error());
        return member;
    }
    member.type = files::sniff(*first);
    if (header.size
        || !(m_reader.isSequential() || files::contentTypeRow(member.type).reading != files::Reading::NotAPicture))
        return member;
    const auto size = m_reader.read([](ByteView) { return Result<void>(); });
    if (size)
        member.identity.size = *size;
    else
        note(size.error());
    return member;
}

void Unpacker::on(const UnpackRequest &request)
{
    auto content = find(request);
    if (!content) {
        m_isOpen = false;
        m_tell(Ended{content.error()}, -1);
        return;
    }
    m_tell(content->facts, content->fd.get());
}

Result<Unpacker::Content> Unpacker::find(const UnpackRequest &request)
{
    const auto passed = std::find_if(m_passed.begin(), m_passed.end(), [&](const Content &content) {
        return content.name == request.name && content.occurrence == request.occurrence;
    });
    if (passed != m_passed.end()) {
        Content content = std::move(*passed);
        m_passed.erase(passed);
        if (content.facts.size <= request.mostBytes)
            return content;
    }
    if (m_isOpen && !m_isAtStart) {
        auto content = findAhead(request);
        if (!content)
            return fail(content.error());
        if (*content)
            return std::move(**content);
    }
    GLASSINE_CHECK(rewind());
    GLASSINE_TRY(auto content, findAhead(request));
    if (!content)
        return fail(ErrorCode::InputVanished, {}, "no longer in its archive");
    return std::move(*content);
}

Result<std::optional<Unpacker::Content>> Unpacker::findAhead(const UnpackRequest &request)
{
    while (true) {
        GLASSINE_TRY(const auto header, m_reader.next());
        m_isAtStart = false;
        if (!header)
            return std::nullopt;
        if (header->isFolder)
            continue;
        if (header->name == request.name && header->occurrence == request.occurrence) {
            if (header->problem)
                return fail(*header->problem);
            GLASSINE_TRY(Content content, take(*header, request.mostBytes));
            return content;
        }
        if (m_reader.isSequential() && !header->problem)
            keepPassed(*header);
    }
}

Result<Unpacker::Content> Unpacker::take(const MemberHeader &header, std::int64_t mostBytes)
{
    Content content{header.name, header.occurrence, memory(), {0, header.mtimeNs}};
    if (!content.fd)
        return fail(ErrorCode::OutOfMemory, {}, files::errnoText(errno));
    GLASSINE_TRY(content.facts.size, m_reader.read([&](ByteView piece) -> Result<void> {
        content.facts.size += static_cast<std::int64_t>(piece.size());
        if (content.facts.size > mostBytes)
            return fail(ErrorCode::InputTooLarge, {}, "limit " + formatBytes(mostBytes));
        return writeAll(content.fd.get(), piece);
    }));
    return content;
}

/// A picture that is gone over is unpacked all the same: somebody may be about to ask for it.
void Unpacker::keepPassed(const MemberHeader &header)
{
    if (header.size.value_or(0) > kMostPassedBytes / 4)
        return;
    const auto first = m_reader.head(files::kSniffBytes);
    if (!first || files::contentTypeRow(files::sniff(*first)).reading == files::Reading::NotAPicture)
        return;
    auto content = take(header, kMostPassedBytes / 4);
    if (!content)
        return; // whoever asks for it is told then
    m_passed.push_back(std::move(*content));
    std::int64_t bytes = 0;
    for (const Content &kept : m_passed)
        bytes += kept.facts.size;
    while (m_passed.size() > kMostPassed || bytes > kMostPassedBytes) {
        bytes -= m_passed.front().facts.size;
        m_passed.pop_front();
    }
}

void Unpacker::on(const DigestRequest &)
{
    const auto read = digest();
    m_isOpen = false;
    m_tell(Ended{read ? std::nullopt : std::optional(read.error())}, -1);
}

Result<void> Unpacker::digest()
{
    // What Glassine has written itself may be of any size.
    constexpr std::int64_t kAny = std::int64_t(1) << 50;
    m_reader = Reader(m_archive.get(), {kAny, kAny, kAny, kAny, kAny}, [this] { m_tell(StillReading{}, -1); });
    GLASSINE_CHECK(rewind());
    while (true) {
        GLASSINE_TRY(const auto header, m_reader.next());
        if (!header)
            return {};
        if (header->problem)
            return fail(*header->problem);
        if (header->isFolder)
            continue;
        QCryptographicHash hash(QCryptographicHash::Sha256);
        GLASSINE_TRY(const std::int64_t size, m_reader.read([&](ByteView piece) -> Result<void> {
            hash.addData(
                QByteArray::fromRawData(reinterpret_cast<const char *>(piece.data()), qsizetype(piece.size())));
            return {};
        }));
        if (!m_tell(DigestOfMember{header->name, size, hash.result().toHex().toStdString()}, -1))
            return {};
    }
}

} // namespace glassine::archive
