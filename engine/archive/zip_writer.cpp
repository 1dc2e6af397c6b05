// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/zip_writer.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <ctime>

#include <unistd.h>

namespace glassine::archive {

namespace {

constexpr std::size_t kBuffer = std::size_t(256) << 10;
constexpr std::uint32_t kInLarge = 0xffffffff; ///< "see the 64-bit field"
constexpr std::int64_t kMostSmall = 0xffffffff - 1;
/// Compressing may make a file a little larger, and its header is written before.
constexpr std::int64_t kCertainlySmall = std::int64_t(0xf0000000);
constexpr std::size_t kMostEntries = 0xffff - 1;
constexpr std::uint16_t kUtf8 = 1 << 11;
constexpr std::uint16_t kVersion = 20, kLargeVersion = 45;
constexpr std::uint16_t kStored = 0, kDeflated = 8;
constexpr std::uint32_t kRegularFile = 0100644;

template <typename T>
void add(std::string &bytes, T value)
{
    for (std::size_t i = 0; i < sizeof(T); ++i)
        bytes += static_cast<char>(static_cast<std::uint64_t>(value) >> (8 * i) & 0xff);
}

std::uint32_t small(std::int64_t value, bool isLarge)
{
    return isLarge ? kInLarge : static_cast<std::uint32_t>(value);
}

/// The extended timestamp: ZIP's own field has two seconds and no time zone.
std::string timeField(std::int64_t seconds)
{
    std::string field;
    if (seconds < INT32_MIN || seconds > INT32_MAX)
        return field;
    add<std::uint16_t>(field, 0x5455);
    add<std::uint16_t>(field, 5);
    add<std::uint8_t>(field, 1);
    add<std::uint32_t>(field, static_cast<std::uint32_t>(seconds));
    return field;
}

void addLargeField(std::string &extra, const std::string &values)
{
    if (values.empty())
        return;
    add<std::uint16_t>(extra, 0x0001);
    add<std::uint16_t>(extra, static_cast<std::uint16_t>(values.size()));
    extra += values;
}

/// What local header and directory say alike.
std::string commonFields(std::uint16_t version, std::uint16_t method, std::uint16_t dosTime, std::uint16_t dosDate)
{
    std::string bytes;
    add(bytes, version);
    add(bytes, kUtf8);
    add(bytes, method);
    add(bytes, dosTime);
    add(bytes, dosDate);
    return bytes;
}

} // namespace

ZipWriter::ZipWriter(int fd) : m_fd(fd)
{
    m_buffer.reserve(kBuffer);
}

ZipWriter::~ZipWriter()
{
    if (m_deflates)
        deflateEnd(&m_deflate);
}

bool ZipWriter::begin(const PackFile &file)
{
    Entry entry;
    entry.file = file;
    const std::time_t time = static_cast<std::time_t>(file.seconds);
    std::tm local{};
    if (::localtime_r(&time, &local) && local.tm_year >= 80 && local.tm_year <= 207) {
        entry.dosTime = static_cast<std::uint16_t>(local.tm_hour << 11 | local.tm_min << 5 | local.tm_sec / 2);
        entry.dosDate = static_cast<std::uint16_t>((local.tm_year - 80) << 9 | (local.tm_mon + 1) << 5 | local.tm_mday);
    } else {
        entry.dosDate = 1 << 5 | 1; // 1980, where ZIP's time begins
    }
    entry.offset = m_position;
    entry.isLarge = file.size > kCertainlySmall;
    m_written = 0;
    m_entries.push_back(std::move(entry));
    if (file.method == PackMethod::Compress) {
        m_deflate = {};
        if (deflateInit2(&m_deflate, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY) != Z_OK) {
            m_error = ENOMEM;
            return false;
        }
        m_deflates = true;
    }
    const std::string header = localHeader(m_entries.back());
    return put(header.data(), header.size());
}

std::string ZipWriter::localHeader(const Entry &entry) const
{
    std::string extra = timeField(entry.file.seconds);
    std::string large;
    if (entry.isLarge) {
        add(large, entry.file.size);
        add(large, entry.packed);
    }
    addLargeField(extra, large);
    std::string header("PK\3\4", 4);
    header += commonFields(entry.isLarge ? kLargeVersion : kVersion,
                           entry.file.method == PackMethod::Store ? kStored : kDeflated, entry.dosTime, entry.dosDate);
    add(header, entry.crc);
    add(header, small(entry.packed, entry.isLarge));
    add(header, small(entry.file.size, entry.isLarge));
    add(header, static_cast<std::uint16_t>(entry.file.name.size()));
    add(header, static_cast<std::uint16_t>(extra.size()));
    return header + entry.file.name + extra;
}

bool ZipWriter::write(const std::byte *data, std::size_t size)
{
    Entry &entry = m_entries.back();
    m_written += static_cast<std::int64_t>(size);
    entry.crc = static_cast<std::uint32_t>(
        crc32_z(entry.crc, reinterpret_cast<const Bytef *>(data), static_cast<z_size_t>(size)));
    if (m_deflates)
        return deflate(data, size, Z_NO_FLUSH);
    entry.packed += static_cast<std::int64_t>(size);
    return put(data, size);
}

bool ZipWriter::deflate(const std::byte *data, std::size_t size, int flush)
{
    std::array<std::byte, 16384> out;
    m_deflate.next_in = const_cast<Bytef *>(reinterpret_cast<const Bytef *>(data));
    m_deflate.avail_in = static_cast<uInt>(size);
    do {
        m_deflate.next_out = reinterpret_cast<Bytef *>(out.data());
        m_deflate.avail_out = static_cast<uInt>(out.size());
        ::deflate(&m_deflate, flush);
        const std::size_t made = out.size() - m_deflate.avail_out;
        m_entries.back().packed += static_cast<std::int64_t>(made);
        if (!put(out.data(), made))
            return false;
    } while (m_deflate.avail_out == 0);
    return true;
}

bool ZipWriter::end()
{
    if (m_deflates) {
        const bool good = deflate(nullptr, 0, Z_FINISH);
        deflateEnd(&m_deflate);
        m_deflates = false;
        if (!good)
            return false;
    }
    const Entry &entry = m_entries.back();
    if (m_written != entry.file.size) {
        m_error = 0;
        return false;
    }
    return flush() && putAt(entry.offset, localHeader(entry)); // now that it knows checksum and size
}

std::string ZipWriter::directoryEntry(const Entry &entry) const
{
    const bool size = entry.file.size > kMostSmall;
    const bool packed = entry.packed > kMostSmall;
    const bool offset = entry.offset > kMostSmall;
    std::string large;
    if (size)
        add(large, entry.file.size);
    if (packed)
        add(large, entry.packed);
    if (offset)
        add(large, entry.offset);
    std::string extra = timeField(entry.file.seconds);
    addLargeField(extra, large);
    std::string bytes("PK\1\2", 4);
    add(bytes, static_cast<std::uint16_t>(3 << 8 | kLargeVersion)); // made on Unix
    bytes += commonFields(entry.isLarge || !large.empty() ? kLargeVersion : kVersion,
                          entry.file.method == PackMethod::Store ? kStored : kDeflated, entry.dosTime, entry.dosDate);
    add(bytes, entry.crc);
    add(bytes, small(entry.packed, packed));
    add(bytes, small(entry.file.size, size));
    add(bytes, static_cast<std::uint16_t>(entry.file.name.size()));
    add(bytes, static_cast<std::uint16_t>(extra.size()));
    add<std::uint16_t>(bytes, 0); // comment
    add<std::uint16_t>(bytes, 0); // disk
    add<std::uint16_t>(bytes, 0); // text or not
    add<std::uint32_t>(bytes, kRegularFile << 16);
    add(bytes, small(entry.offset, offset));
    return bytes + entry.file.name + extra;
}

std::string ZipWriter::endOfDirectory(std::int64_t start, std::int64_t size) const
{
    const auto count = static_cast<std::uint64_t>(m_entries.size());
    const bool isLarge = m_entries.size() > kMostEntries || start > kMostSmall || size > kMostSmall;
    std::string bytes;
    if (isLarge) {
        bytes.append("PK\6\6", 4);
        add<std::uint64_t>(bytes, 44); // of what follows
        add(bytes, static_cast<std::uint16_t>(3 << 8 | kLargeVersion));
        add(bytes, kLargeVersion);
        add<std::uint32_t>(bytes, 0);
        add<std::uint32_t>(bytes, 0);
        add(bytes, count);
        add(bytes, count);
        add(bytes, size);
        add(bytes, start);
        bytes.append("PK\6\7", 4);
        add<std::uint32_t>(bytes, 0);
        add(bytes, start + size);
        add<std::uint32_t>(bytes, 1);
    }
    bytes.append("PK\5\6", 4);
    add<std::uint32_t>(bytes, 0);
    const auto few = static_cast<std::uint16_t>(std::min<std::uint64_t>(count, 0xffff));
    add(bytes, few);
    add(bytes, few);
    add(bytes, small(size, size > kMostSmall));
    add(bytes, small(start, start > kMostSmall));
    add<std::uint16_t>(bytes, 0);
    return bytes;
}

bool ZipWriter::finish()
{
    const std::int64_t start = m_position;
    for (const Entry &entry : m_entries) {
        const std::string bytes = directoryEntry(entry);
        if (!put(bytes.data(), bytes.size()))
            return false;
    }
    const std::string bytes = endOfDirectory(start, m_position - start);
    return put(bytes.data(), bytes.size()) && flush();
}

bool ZipWriter::put(const void *data, std::size_t size)
{
    const auto *bytes = static_cast<const std::byte *>(data);
    while (size > 0) {
        const std::size_t piece = std::min(size, kBuffer - m_buffer.size());
        m_buffer.insert(m_buffer.end(), bytes, bytes + piece);
        m_position += static_cast<std::int64_t>(piece);
        bytes += piece;
        size -= piece;
        if (m_buffer.size() == kBuffer && !flush())
            return false;
    }
    return true;
}

bool ZipWriter::flush()
{
    const std::string bytes(reinterpret_cast<const char *>(m_buffer.data()), m_buffer.size());
    const std::int64_t at = m_position - static_cast<std::int64_t>(m_buffer.size());
    m_buffer.clear();
    return putAt(at, bytes);
}

bool ZipWriter::putAt(std::int64_t offset, const std::string &bytes)
{
    std::size_t done = 0;
    while (done < bytes.size()) {
        const ssize_t written = ::pwrite(m_fd, bytes.data() + done, bytes.size() - done,
                                         static_cast<off_t>(offset) + static_cast<off_t>(done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0) {
            m_error = written < 0 ? errno : EIO;
            return false;
        }
        done += static_cast<std::size_t>(written);
    }
    return true;
}

} // namespace glassine::archive
