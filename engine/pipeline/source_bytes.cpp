// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/source_bytes.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace glassine::pipeline {

namespace {

Result<Bytes> readAll(int fd, std::size_t size)
{
    Bytes bytes(size);
    std::size_t done = 0;
    while (done < size) {
        const ssize_t got = ::pread(fd, bytes.data() + done, size - done, static_cast<off_t>(done));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return fail(ErrorCode::InputUnreadable);
        if (got == 0)
            return fail(ErrorCode::InputChanged);
        done += static_cast<std::size_t>(got);
    }
    return bytes;
}

} // namespace

Result<SourceBytes> SourceBytes::open(int fd, std::int64_t limit)
{
    struct stat status = {};
    if (::fstat(fd, &status) != 0)
        return fail(ErrorCode::InputUnreadable);
    SourceBytes bytes;
    if (status.st_size <= 0 || status.st_size > limit)
        return bytes;
    const auto size = static_cast<std::size_t>(status.st_size);
    const int seals = ::fcntl(fd, F_GET_SEALS);
    if (seals >= 0 && (seals & F_SEAL_SHRINK) != 0) {
        void *map = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, fd, 0);
        if (map == MAP_FAILED)
            return fail(ErrorCode::OutOfMemory);
        bytes.m_map = static_cast<const std::byte *>(map);
        bytes.m_mapSize = size;
        return bytes;
    }
    GLASSINE_TRY(bytes.m_copy, readAll(fd, size));
    return bytes;
}

Result<UniqueFd> memoryFile(ByteView bytes)
{
    UniqueFd file(::memfd_create("glassine-part", MFD_CLOEXEC | MFD_ALLOW_SEALING));
    if (!file.valid())
        return fail(ErrorCode::OutOfMemory);
    for (std::size_t done = 0; done < bytes.size();) {
        const ssize_t put = ::write(file.get(), bytes.data() + done, bytes.size() - done);
        if (put < 0 && errno == EINTR)
            continue;
        if (put <= 0)
            return fail(ErrorCode::OutOfMemory);
        done += static_cast<std::size_t>(put);
    }
    ::fcntl(file.get(), F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE); // then it is mapped, not read
    return file;
}

SourceBytes::SourceBytes(SourceBytes &&other) noexcept
    : m_map(std::exchange(other.m_map, nullptr)),
      m_mapSize(std::exchange(other.m_mapSize, 0)),
      m_copy(std::move(other.m_copy))
{}

SourceBytes &SourceBytes::operator=(SourceBytes &&other) noexcept
{
    std::swap(m_map, other.m_map);
    std::swap(m_mapSize, other.m_mapSize);
    std::swap(m_copy, other.m_copy);
    return *this;
}

SourceBytes::~SourceBytes()
{
    if (m_map != nullptr)
        ::munmap(const_cast<std::byte *>(m_map), m_mapSize);
}

} // namespace glassine::pipeline
