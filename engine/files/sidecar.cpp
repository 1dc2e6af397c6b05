// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/sidecar.h"

#include "files/system_call.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <array>
#include <span>

namespace glassine::files {

namespace {

constexpr std::int64_t kMostBytes = 16 << 20; // develop settings with masks take some megabytes

std::array<std::string, 2> namesFor(const std::string &photo)
{
    const std::size_t slash = photo.rfind('/') + 1; // npos + 1 is 0
    const std::size_t dot = photo.rfind('.');
    const bool hasSuffix = dot != std::string::npos && dot > slash;
    return {photo + ".xmp", (hasSuffix ? photo.substr(0, dot) : photo) + ".xmp"};
}

} // namespace

std::string sidecarName(const std::string &picture, SidecarName form)
{
    const auto [whole, stem] = namesFor(picture);
    return form == SidecarName::Stem ? stem : whole;
}

std::optional<Sidecar> openSidecar(const std::string &photo)
{
    Limits limits;
    limits.inputBytes = kMostBytes;
    for (const std::string &path : namesFor(photo)) {
        auto input = openInput(path, limits);
        if (!input)
            continue;
        if (auto snapshot = snapshotInput(*input, path))
            return Sidecar{path, input->identity, std::move(*snapshot)};
    }
    return std::nullopt;
}

FileIdentity identityWithSidecar(const FileIdentity &photo, const std::string &path)
{
    constexpr std::int64_t kSecond = 1'000'000'000;
    for (const std::string &name : namesFor(path)) {
        struct stat status = {};
        if (!statPath(AT_FDCWD, name, status) || !S_ISREG(status.st_mode))
            continue;
        FileIdentity sidecar;
        sidecar.size = status.st_size;
        sidecar.mtimeNs = status.st_mtim.tv_sec * kSecond + status.st_mtim.tv_nsec;
        return identityWith(photo, sidecar);
    }
    return photo;
}

FileIdentity identityWith(FileIdentity photo, const FileIdentity &sidecar)
{
    constexpr std::uint64_t kSpread = 0x9e3779b97f4a7c15; // 2^64 / golden ratio: near values come far apart
    const std::uint64_t mark = (static_cast<std::uint64_t>(sidecar.mtimeNs)
                                ^ static_cast<std::uint64_t>(sidecar.size) << 40)
        * kSpread;
    photo.ctimeNs ^= static_cast<std::int64_t>(mark >> 1);
    return photo;
}

std::string hashWithSidecar(const std::string &photo, const std::optional<Sidecar> &sidecar)
{
    if (!sidecar)
        return photo;
    const std::string both = photo + ' ' + sidecar->snapshot.hash;
    return contentHash(std::as_bytes(std::span(both.data(), both.size())));
}

} // namespace glassine::files
