// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/input_bytes.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <memory>

namespace glassine::imaging {

namespace {

std::size_t preadAll(int fd, std::int64_t offset, std::span<unsigned char> into)
{
    std::size_t done = 0;
    while (done < into.size()) {
        const ssize_t n = ::pread(fd, into.data() + done, into.size() - done,
                                  static_cast<off_t>(offset) + static_cast<off_t>(done));
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            break;
        done += static_cast<std::size_t>(n);
    }
    return done;
}

struct Position {
    int fd;
    gint64 size;
    gint64 offset = 0;
};

gint64 readAhead(VipsSourceCustom *, void *buffer, gint64 length, gpointer data)
{
    auto *position = static_cast<Position *>(data);
    // Never more than there was at first: libvips 8.14 asks for 4096 bytes even where its buffer for the whole file has
    // less room left, so a file that grew would be written past its end.
    const gint64 wanted = std::min(length, position->size - position->offset);
    if (wanted <= 0)
        return 0;
    const auto got = static_cast<gint64>(preadAll(
        position->fd, position->offset, {static_cast<unsigned char *>(buffer), static_cast<std::size_t>(wanted)}));
    position->offset += got;
    return got;
}

gint64 moveTo(VipsSourceCustom *, gint64 offset, int whence, gpointer data)
{
    auto *position = static_cast<Position *>(data);
    const gint64 base = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? position->offset : position->size;
    if (offset > 0 ? base > G_MAXINT64 - offset : base + offset < 0)
        return -1;
    position->offset = base + offset;
    return position->offset;
}

void dropPosition(gpointer data, GClosure *)
{
    std::unique_ptr<Position>(static_cast<Position *>(data)).reset();
}

int unmapArea(void *data, VipsArea *area)
{
    return ::munmap(data, area->length);
}

vips::VSource mappedSource(int fd, std::int64_t size)
{
    void *data = ::mmap(nullptr, static_cast<std::size_t>(size), PROT_READ, MAP_PRIVATE, fd, 0);
    if (data == MAP_FAILED)
        throw std::bad_alloc();
    VipsBlob *blob = vips_blob_new(reinterpret_cast<VipsCallbackFn>(unmapArea), data, static_cast<std::size_t>(size));
    VipsSource *source = vips_source_new_from_blob(blob);
    vips_area_unref(VIPS_AREA(blob));
    if (source == nullptr)
        throw vips::VError();
    return vips::VSource(source);
}

vips::VSource readSource(int fd, std::int64_t size)
{
    VipsSourceCustom *custom = vips_source_custom_new();
    auto position = std::make_unique<Position>(Position{fd, size});
    g_signal_connect(custom, "seek", G_CALLBACK(moveTo), position.get());
    // The last handler owns the position and drops it with the source.
    g_signal_connect_data(custom, "read", G_CALLBACK(readAhead), position.release(), dropPosition, GConnectFlags(0));
    return vips::VSource(VIPS_SOURCE(custom));
}

} // namespace

Result<InputBytes> InputBytes::open(int fd, std::int64_t limit)
{
    struct stat status = {};
    if (::fstat(fd, &status) != 0)
        return fail(ErrorCode::InputUnreadable);
    if (!S_ISREG(status.st_mode))
        return fail(ErrorCode::NotARegularFile);
    if (status.st_size == 0)
        return fail(ErrorCode::EmptyFile);
    if (status.st_size > limit)
        return fail(ErrorCode::InputTooLarge, {}, std::to_string(status.st_size) + " bytes");
    const int seals = ::fcntl(fd, F_GET_SEALS);
    return InputBytes(fd, status.st_size, seals >= 0 && (seals & F_SEAL_SHRINK) != 0);
}

std::size_t InputBytes::readAt(std::int64_t offset, std::span<unsigned char> into) const
{
    return preadAll(m_fd, offset, into);
}

vips::VSource InputBytes::source() const
{
    return m_sealed ? mappedSource(m_fd, m_size) : readSource(m_fd, m_size);
}

} // namespace glassine::imaging
