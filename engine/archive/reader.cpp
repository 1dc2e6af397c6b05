// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/reader.h"

#include "files/member_path.h"
#include "files/system_call.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <array>
#include <cerrno>

#include <sys/stat.h>

namespace glassine::archive {

namespace {

constexpr std::size_t kBlock = std::size_t(64) << 10;
constexpr std::int64_t kProgressBytes = std::int64_t(16) << 20;
constexpr std::int64_t kNanoseconds = 1'000'000'000;

bool isZip(::archive *archive)
{
    return (archive_format(archive) & ARCHIVE_FORMAT_BASE_MASK) == ARCHIVE_FORMAT_ZIP;
}

std::string rawName(::archive_entry *entry)
{
    for (const char *name : {archive_entry_pathname(entry), archive_entry_pathname_utf8(entry)})
        if (name)
            return name;
    return {};
}

std::optional<Error> kindProblem(::archive_entry *entry)
{
    if (archive_entry_hardlink(entry) || archive_entry_filetype(entry) == AE_IFLNK)
        return Error{ErrorCode::LinkNotFollowed, {}, "a link in an archive"};
    if (archive_entry_filetype(entry) != AE_IFREG && archive_entry_filetype(entry) != AE_IFDIR)
        return Error{ErrorCode::NotARegularFile, {}, "in an archive"};
    return std::nullopt;
}

} // namespace

/// The archive's bytes, by pread.
struct Reader::Source {
    int fd = -1;
    std::int64_t size = 0, position = 0;
    std::int64_t consumed = 0; ///< bytes handed out, those read twice too
    std::array<std::byte, kBlock> block{};

    static Source &of(void *data) { return *static_cast<Source *>(data); }

    static la_ssize_t read(::archive *archive, void *data, const void **buffer)
    {
        Source &source = of(data);
        const auto got = files::readFully(source.fd, source.block.data(), source.block.size(), source.position);
        if (got < 0) {
            archive_set_error(archive, errno, "read");
            return ARCHIVE_FATAL;
        }
        source.position += got;
        source.consumed += got;
        *buffer = source.block.data();
        return got;
    }
    static la_int64_t skip(::archive *, void *data, la_int64_t bytes)
    {
        Source &source = of(data);
        const std::int64_t skipped = std::clamp<std::int64_t>(bytes, 0,
                                                              std::max<std::int64_t>(source.size - source.position, 0));
        source.position += skipped;
        return skipped;
    }
    static la_int64_t seek(::archive *, void *data, la_int64_t offset, int whence)
    {
        Source &source = of(data);
        const std::int64_t base = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? source.position : source.size;
        if (offset > INT64_MAX / 2 || offset < -INT64_MAX / 2 || base + offset < 0)
            return ARCHIVE_FATAL;
        source.position = base + offset;
        return source.position;
    }
};

void Reader::Close::operator()(::archive *archive) const
{
    archive_read_free(archive);
}

Reader::Reader(int fd, ReadingLimits limits, std::function<void()> progress)
    : m_source(std::make_unique<Source>()), m_limits(limits), m_progress(std::move(progress))
{
    m_source->fd = fd;
}

Reader::~Reader() = default;
Reader::Reader(Reader &&) noexcept = default;
Reader &Reader::operator=(Reader &&) noexcept = default;

Result<void> Reader::open()
{
    struct stat status = {};
    if (::fstat(m_source->fd, &status) != 0)
        return fail(files::inputError(errno, {}));
    m_source->size = status.st_size;
    m_seen.clear();
    m_members = m_total = 0;
    m_hasMember = false;
    m_atFirst = true;
    auto opened = openAs(false);
    return !opened && opened.error().code == ErrorCode::ArchiveUnreadable ? openAs(true) : opened;
}

/// A ZIP archive whose directory at the end is missing can still be read from the front.
Result<void> Reader::openAs(bool streamed)
{
    m_streamed = streamed;
    m_isKnown = false;
    m_source->position = 0;
    m_archive.reset(archive_read_new());
    ::archive *archive = m_archive.get();
    if (!archive)
        return fail(ErrorCode::OutOfMemory);
    for (const auto support :
         {archive_read_support_filter_gzip, archive_read_support_filter_bzip2, archive_read_support_filter_xz,
          archive_read_support_filter_lzma, archive_read_support_filter_zstd, archive_read_support_filter_lz4,
          archive_read_support_filter_compress, archive_read_support_filter_lzip})
        support(archive);
    if (streamed) {
        archive_read_support_format_zip_streamable(archive);
    } else {
        archive_read_support_format_zip_seekable(archive);
        archive_read_support_format_7zip(archive);
        archive_read_support_format_tar(archive);
    }
    archive_read_set_read_callback(archive, &Source::read);
    archive_read_set_skip_callback(archive, &Source::skip);
    archive_read_set_seek_callback(archive, &Source::seek);
    archive_read_set_callback_data(archive, m_source.get());
    if (const int result = archive_read_open1(archive); result < ARCHIVE_WARN)
        return fail(failure(result));
    m_isKnown = true;
    return {};
}

bool Reader::isSequential() const
{
    ::archive *archive = m_archive.get();
    const bool isPlainTar = (archive_format(archive) & ARCHIVE_FORMAT_BASE_MASK) == ARCHIVE_FORMAT_TAR
        && archive_filter_code(archive, 0) == ARCHIVE_FILTER_NONE;
    return m_streamed || !(isZip(archive) || isPlainTar);
}

/// What went wrong, as far as it can be told by where it did.
Error Reader::failure(int result) const
{
    ::archive *archive = m_archive.get();
    if (archive_errno(archive) == ENOMEM)
        return {ErrorCode::OutOfMemory, {}, {}};
    // Asked of an archive of an unknown kind, libarchive 3.6 follows a pointer to nowhere.
    if (m_atFirst && m_isKnown && archive_read_has_encrypted_entries(archive) > 0)
        return {ErrorCode::ArchiveEncrypted, {}, {}};
    if (m_atFirst)
        return {ErrorCode::ArchiveUnreadable, {}, {}};
    return {ErrorCode::DamagedInput, {}, result == ARCHIVE_FATAL ? "nothing behind this can be read" : ""};
}

Result<std::optional<MemberHeader>> Reader::next()
{
    if (m_hasMember && isSequential())
        GLASSINE_CHECK(passOver());
    m_hasMember = false;
    ::archive_entry *entry = nullptr;
    int result = ARCHIVE_RETRY;
    for (int tries = 0; result == ARCHIVE_RETRY && tries < 100; ++tries)
        result = archive_read_next_header(m_archive.get(), &entry);
    if (result == ARCHIVE_EOF)
        return std::nullopt;
    if (result < ARCHIVE_WARN) {
        const Error error = failure(result);
        if (!m_atFirst || m_streamed || error.code != ErrorCode::ArchiveUnreadable)
            return fail(error);
        GLASSINE_CHECK(openAs(true));
        return next();
    }
    if (++m_members > m_limits.members)
        return fail(ErrorCode::ArchiveTooLarge, {}, "more than " + std::to_string(m_limits.members) + " files");
    m_atFirst = false;
    m_hasMember = true;
    m_produced = 0;
    m_head.clear();
    m_consumedBefore = m_source->consumed;
    return describe(entry);
}

/// Going on unpacks what is left of a member, so it is counted; what else is wrong with it is nobody's business.
Result<void> Reader::passOver()
{
    while (true) {
        const auto more = piece(Purpose::PassOver);
        if (!more && (more.error().code == ErrorCode::ArchiveTooLarge || more.error().code == ErrorCode::OutOfMemory))
            return fail(more.error());
        if (!more || !*more)
            return {};
    }
}

MemberHeader Reader::describe(::archive_entry *entry)
{
    MemberHeader header;
    const std::string raw = rawName(entry);
    header.isFolder = archive_entry_filetype(entry) == AE_IFDIR || raw.ends_with('/');
    const auto clean = files::cleanMemberName(
        raw, isZip(m_archive.get()) ? files::NameEncoding::Dos : files::NameEncoding::Latin);
    header.name = clean ? *clean : raw.substr(0, files::kMemberNameBytes);
    header.problem = clean ? kindProblem(entry) : std::optional(clean.error());
    if (!header.isFolder)
        header.occurrence = ++m_seen[header.name];
    m_announced.reset();
    if (archive_entry_size_is_set(entry))
        header.size = m_announced = archive_entry_size(entry);
    if (archive_entry_mtime_is_set(entry))
        header.mtimeNs = std::clamp<std::int64_t>(archive_entry_mtime(entry), -kNanoseconds * 8, kNanoseconds * 8)
                * kNanoseconds
            + std::clamp<std::int64_t>(archive_entry_mtime_nsec(entry), 0, kNanoseconds - 1);
    if (!header.problem && archive_entry_is_data_encrypted(entry))
        header.problem = Error{ErrorCode::ArchiveEncrypted, {}, {}};
    if (!header.problem && header.size.value_or(0) > m_limits.memberBytes)
        header.problem = Error{ErrorCode::ArchiveTooLarge, {}, formatBytes(*header.size)};
    return header;
}

Result<void> Reader::count(std::size_t bytes, std::int64_t offset, Purpose purpose)
{
    if (purpose == Purpose::Keep && offset != m_produced)
        return fail(ErrorCode::DamagedInput, {}, "it has holes");
    const std::int64_t before = m_total;
    m_produced += static_cast<std::int64_t>(bytes);
    m_total += static_cast<std::int64_t>(bytes);
    const std::int64_t consumed = m_source->consumed - m_consumedBefore + static_cast<std::int64_t>(kBlock);
    if (m_produced > m_limits.ratioFromBytes && m_produced / m_limits.ratio > consumed)
        return fail(ErrorCode::ArchiveTooLarge, {},
                    "more than " + std::to_string(m_limits.ratio) + " bytes of each byte");
    if (purpose == Purpose::Keep && m_produced > m_limits.memberBytes)
        return fail(ErrorCode::ArchiveTooLarge, {}, "more than " + formatBytes(m_limits.memberBytes));
    if (m_total > m_limits.totalBytes)
        return fail(ErrorCode::ArchiveTooLarge, {}, "more than " + formatBytes(m_limits.totalBytes) + " in all");
    if (m_progress && before / kProgressBytes != m_total / kProgressBytes)
        m_progress();
    return {};
}

/// The next bytes of this member; nothing at its end.
Result<std::optional<ByteView>> Reader::piece(Purpose purpose)
{
    const void *data = nullptr;
    std::size_t size = 0;
    la_int64_t offset = 0;
    const int result = archive_read_data_block(m_archive.get(), &data, &size, &offset);
    if (result == ARCHIVE_EOF)
        return std::nullopt;
    if (result != ARCHIVE_OK) { // a warning is a wrong checksum, too
        const Error error = failure(result);
        return fail(error.code == ErrorCode::OutOfMemory ? error
                                                         : Error{ErrorCode::DamagedInput, {}, "in its archive"});
    }
    GLASSINE_CHECK(count(size, offset, purpose));
    return ByteView(static_cast<const std::byte *>(data), size);
}

Result<Bytes> Reader::head(std::size_t most)
{
    while (m_head.size() < most) {
        GLASSINE_TRY(const auto more, piece(Purpose::Keep));
        if (!more)
            break;
        m_head.insert(m_head.end(), more->begin(), more->end());
    }
    return Bytes(m_head.begin(), m_head.begin() + static_cast<std::ptrdiff_t>(std::min(most, m_head.size())));
}

Result<std::int64_t> Reader::read(const std::function<Result<void>(ByteView)> &take)
{
    if (!m_head.empty())
        GLASSINE_CHECK(take(m_head));
    m_head.clear();
    while (true) {
        GLASSINE_TRY(const auto more, piece(Purpose::Keep));
        if (!more)
            break;
        GLASSINE_CHECK(take(*more));
    }
    m_hasMember = false;
    if (m_announced && *m_announced != m_produced)
        return fail(ErrorCode::DamagedInput, {}, "it is not as long as its archive says");
    return m_produced;
}

} // namespace glassine::archive
