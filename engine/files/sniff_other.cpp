// SPDX-License-Identifier: GPL-3.0-or-later
// What is not a picture but often lies between them: programs, archives, sound and video.
#include "files/sniff_parts.h"

#include <algorithm>
#include <array>

using namespace std::string_view_literals;

namespace glassine::files {

namespace {

template <std::size_t N>
bool beginsWithAny(std::string_view head, const std::array<std::string_view, N> &magics)
{
    return std::any_of(magics.begin(), magics.end(), [&](std::string_view magic) { return hasAt(head, 0, magic); });
}

/// Tar before POSIX has no magic: its header carries a checksum over itself, in octal.
bool hasTarChecksum(std::string_view head)
{
    constexpr std::size_t kBlock = 512;
    constexpr std::size_t kField = 148;
    constexpr std::size_t kFieldSize = 8;
    if (head.size() < kBlock || head[0] == '\0')
        return false;
    unsigned long sum = 0;
    for (std::size_t i = 0; i < kBlock; ++i)
        sum += i >= kField && i < kField + kFieldSize ? ' ' : byteAt(head, i);
    unsigned long stated = 0;
    bool digits = false;
    for (std::size_t i = kField; i < kField + kFieldSize; ++i) {
        if (head[i] >= '0' && head[i] <= '7') {
            stated = stated * 8 + static_cast<unsigned long>(head[i] - '0');
            digits = true;
        } else if (head[i] != ' ' && head[i] != '\0') {
            return false;
        }
    }
    return digits && stated == sum;
}

/// MPEG transport streams: a sync byte every 188 bytes (192 on camcorders, after a time code).
bool isTransportStream(std::string_view head, std::size_t first, std::size_t packet)
{
    constexpr char kSync = 0x47;
    for (std::size_t i = 0; i < 3; ++i) {
        const std::size_t at = first + i * packet;
        if (at >= head.size() || head[at] != kSync)
            return false;
    }
    return true;
}

/// An MPEG layer III or AAC frame header whose fields all have legal values.
bool isSoundFrame(std::string_view head)
{
    if (head.size() < 4 || byteAt(head, 0) != 0xFF)
        return false;
    const unsigned second = byteAt(head, 1);
    if ((second & 0xF6) == 0xF0) // AAC in ADTS: layer is always 0
        return ((byteAt(head, 2) >> 2) & 0xF) <= 12;
    const bool layerThree = (second & 0xE6) == 0xE2 && (second & 0x18) != 0x08;
    const unsigned bitRate = byteAt(head, 2) >> 4;
    const unsigned sampleRate = (byteAt(head, 2) >> 2) & 3;
    return layerThree && bitRate != 0 && bitRate != 15 && sampleRate != 3;
}

ContentType sniffOgg(std::string_view head)
{
    static constexpr std::array<std::string_view, 4> kSound{"\1vorbis", "OpusHead",
                                                            "\x7F"
                                                            "FLAC",
                                                            "Speex"};
    const bool sound = std::any_of(kSound.begin(), kSound.end(),
                                   [&](std::string_view codec) { return hasAt(head, 28, codec); });
    return sound ? ContentType::Audio : ContentType::Video;
}

} // namespace

ContentType sniffProgram(std::string_view head)
{
    static constexpr std::array<std::string_view, 9> kMagics{"\x7F"
                                                             "ELF"sv,
                                                             "\xFE\xED\xFA\xCE"sv,
                                                             "\xFE\xED\xFA\xCF"sv,
                                                             "\xCE\xFA\xED\xFE"sv,
                                                             "\xCF\xFA\xED\xFE"sv,
                                                             "\xCA\xFE\xBA\xBE"sv,
                                                             "\0asm"sv,
                                                             "dex\n"sv,
                                                             "#!"sv};
    if (beginsWithAny(head, kMagics))
        return ContentType::Executable;
    // A DOS or Windows program, not a text that begins with these letters.
    const bool dos = hasAt(head, 0, "MZ"sv) && head.substr(0, 64).find('\0') != std::string_view::npos;
    return dos ? ContentType::Executable : ContentType::Unknown;
}

ContentType sniffArchive(std::string_view head)
{
    static constexpr std::array<std::string_view, 18> kMagics{"PK\3\4"sv,
                                                              "PK\5\6"sv,
                                                              "PK\7\x08"sv,
                                                              "7z\xBC\xAF\x27\x1C"sv,
                                                              "Rar!\x1A\x07"sv,
                                                              "\x1F\x8B"sv,
                                                              "\x1F\x9D"sv,
                                                              "\xFD"
                                                              "7zXZ\0"sv,
                                                              "\x28\xB5\x2F\xFD"sv,
                                                              "\x04\x22\x4D\x18"sv,
                                                              "LZIP"sv,
                                                              "MSCF"sv,
                                                              "!<arch>\n"sv,
                                                              "070701"sv,
                                                              "070702"sv,
                                                              "\xED\xAB\xEE\xDB"sv,
                                                              "\x5D\0\0\x80\0"sv,
                                                              "xar!"sv};
    if (beginsWithAny(head, kMagics))
        return ContentType::Archive;
    const bool bzip2 = hasAt(head, 0, "BZh"sv)
        && (hasAt(head, 4, "\x31\x41\x59\x26\x53\x59"sv) || hasAt(head, 4, "\x17\x72\x45\x38\x50\x90"sv));
    return bzip2 || hasAt(head, 257, "ustar"sv) || hasTarChecksum(head) ? ContentType::Archive : ContentType::Unknown;
}

ContentType sniffSoundOrVideo(std::string_view head)
{
    static constexpr std::array<std::string_view, 6> kVideo{"\x1A\x45\xDF\xA3"sv,
                                                            "FLV\1"sv,
                                                            "\0\0\1\xBA"sv,
                                                            "\0\0\1\xB3"sv,
                                                            "\x30\x26\xB2\x75\x8E\x66\xCF\x11"sv,
                                                            "\x8A"
                                                            "MNG\r\n\x1A\n"sv};
    static constexpr std::array<std::string_view, 6> kAudio{"ID3"sv, "fLaC"sv, "MThd"sv, "#!AMR"sv, "caff"sv, ".snd"sv};
    if (hasAt(head, 0, "RIFF"sv) && hasAt(head, 8, "AVI "sv))
        return ContentType::Video;
    if ((hasAt(head, 0, "RIFF"sv) || hasAt(head, 0, "RF64"sv)) && hasAt(head, 8, "WAVE"sv))
        return ContentType::Audio;
    if (hasAt(head, 0, "FORM"sv) && (hasAt(head, 8, "AIFF"sv) || hasAt(head, 8, "AIFC"sv)))
        return ContentType::Audio;
    if (hasAt(head, 0, "OggS"sv))
        return sniffOgg(head);
    if (beginsWithAny(head, kAudio) || isSoundFrame(head))
        return ContentType::Audio;
    const bool stream = isTransportStream(head, 0, 188) || isTransportStream(head, 4, 192);
    return stream || beginsWithAny(head, kVideo) ? ContentType::Video : ContentType::Unknown;
}

} // namespace glassine::files
