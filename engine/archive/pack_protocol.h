// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the application and glassine-archive say to each other: one line of text a datagram, read strictly by both. Only the
// standard library, because glassine-archive may be built with another Qt.

#include <charconv>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace glassine::archive {

/// No 7z: K7Zip (KArchive 5.103) gives several files' contents to one another's names, with right checksums.
enum class PackFormat { Zip, TarZstd };
/// What pictures are already gains nothing from being compressed again.
enum class PackMethod { Store, Compress };

inline constexpr std::size_t kPackDatagram = 8192;

/// First, with the descriptor of the archive to be: a regular, empty file.
struct PackOpen {
    PackFormat format = PackFormat::Zip;
};
/// With the descriptor of the file.
struct PackFile {
    std::string name; ///< UTF-8, '/' between folders
    std::int64_t size = 0;
    std::int64_t seconds = 0; ///< of its last change, since 1970
    PackMethod method = PackMethod::Store;
};
struct PackFinish {};
using PackRequest = std::variant<PackOpen, PackFile, PackFinish>;

struct PackWrote {
    std::int64_t bytes = 0; ///< of this file, so far
};
struct PackFiled {};
struct PackFinished {};
struct PackFailed {
    enum class Why { Disk, Source, Memory, Format } why = Why::Disk;
    int error = 0; ///< errno, for Disk
};
using PackReply = std::variant<PackWrote, PackFiled, PackFinished, PackFailed>;

namespace pack_text {

/// Takes the next word, up to a space; false when there is none.
inline bool take(std::string_view &text, std::string_view &word)
{
    const std::size_t space = text.find(' ');
    word = text.substr(0, space);
    text = space == std::string_view::npos ? std::string_view() : text.substr(space + 1);
    return !word.empty();
}

inline bool takeNumber(std::string_view &text, std::int64_t lowest, std::int64_t &into)
{
    std::string_view word;
    if (!take(text, word))
        return false;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), into);
    return error == std::errc() && end == word.data() + word.size() && into >= lowest;
}

inline std::optional<PackFormat> formatOf(std::string_view word)
{
    if (word == "zip")
        return PackFormat::Zip;
    if (word == "tar.zst")
        return PackFormat::TarZstd;
    return std::nullopt;
}

} // namespace pack_text

inline std::string_view packFormatName(PackFormat format)
{
    return format == PackFormat::Zip ? "zip" : "tar.zst";
}

inline std::string toText(const PackRequest &request)
{
    if (const auto *open = std::get_if<PackOpen>(&request))
        return "open " + std::string(packFormatName(open->format));
    if (const auto *file = std::get_if<PackFile>(&request))
        return std::string(file->method == PackMethod::Store ? "store " : "compress ") + std::to_string(file->size)
            + ' ' + std::to_string(file->seconds) + ' ' + file->name;
    return "finish";
}

inline std::optional<PackRequest> parsePackRequest(std::string_view text)
{
    std::string_view word;
    if (!pack_text::take(text, word))
        return std::nullopt;
    if (word == "open") {
        const auto format = pack_text::formatOf(text);
        return format ? std::optional<PackRequest>(PackOpen{*format}) : std::nullopt;
    }
    if (word == "finish")
        return text.empty() ? std::optional<PackRequest>(PackFinish{}) : std::nullopt;
    PackFile file;
    if (word != "store" && word != "compress")
        return std::nullopt;
    file.method = word == "store" ? PackMethod::Store : PackMethod::Compress;
    if (!pack_text::takeNumber(text, 0, file.size) || !pack_text::takeNumber(text, INT64_MIN, file.seconds)
        || text.empty())
        return std::nullopt;
    file.name = text;
    return file;
}

inline std::string toText(const PackReply &reply)
{
    if (const auto *wrote = std::get_if<PackWrote>(&reply))
        return "wrote " + std::to_string(wrote->bytes);
    if (std::holds_alternative<PackFiled>(reply))
        return "filed";
    if (std::holds_alternative<PackFinished>(reply))
        return "finished";
    const auto &failed = std::get<PackFailed>(reply);
    return "failed " + std::to_string(static_cast<int>(failed.why)) + ' ' + std::to_string(failed.error);
}

inline std::optional<PackReply> parsePackReply(std::string_view text)
{
    std::string_view word;
    if (!pack_text::take(text, word))
        return std::nullopt;
    if (text.empty())
        return word == "filed"   ? std::optional<PackReply>(PackFiled{})
            : word == "finished" ? std::optional<PackReply>(PackFinished{})
                                 : std::nullopt;
    std::int64_t first = 0;
    std::int64_t second = 0;
    if (!pack_text::takeNumber(text, 0, first))
        return std::nullopt;
    if (word == "wrote" && text.empty())
        return PackWrote{first};
    if (word != "failed" || first > 3 || !pack_text::takeNumber(text, 0, second) || second > 4095 || !text.empty())
        return std::nullopt;
    return PackFailed{static_cast<PackFailed::Why>(first), static_cast<int>(second)};
}

} // namespace glassine::archive
