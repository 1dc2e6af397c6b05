// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the application asks of a worker and what it hears back: one datagram of JSON each way, descriptors
// beside the job. Neither side trusts the other: both parse strictly and bound everything.

#include "base/result.h"
#include "base/size.h"
#include "files/content_type.h"
#include "files/limits.h"
#include "formulas/origin.h"
#include "pipeline/logos.h"
#include "pipeline/photo.h"
#include "pipeline/recipe.h"
#include "pipeline/recipe_json.h"

#include <QByteArray>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace glassine::worker {

inline constexpr int kProtocolVersion = 1;
inline constexpr std::size_t kMaxDatagram = 128 * 1024;
/// Files that settings bring along.
inline constexpr std::size_t kMaxAssets = 8;
/// Input, its sidecar, one output per rendition, what the settings bring along, and the pixels of the recipe's logos.
inline constexpr std::size_t kMaxDescriptors = 2 + pipeline::kMaxFiles + kMaxAssets + pipeline::kMaxLogos;

/// Behind the descriptors that are named here, the pool itself adds a memory file for each of the recipe's assets.
enum class JobKind {
    Probe,     ///< header, profile and metadata summary; descriptors: input
    Disclose,  ///< the same, and every tag of its metadata
    Optimize,  ///< descriptors: input, then one output per rendition
    Thumbnail, ///< descriptors: input, one output; raw RGBA of at most `thumbnailEdge` pixels (the reply has one
               ///< rendition with format "rgba" and the size, and of the facts the photo's size)
    Display, ///< descriptors: input, one output; raw RGBA of the photo as `rendition` of the recipe frames it (the reply
             ///< as for Thumbnail, with facts)
    Preview, ///< descriptors: input, the file that Optimize would write for `rendition`, its raw RGBA (the reply has two
             ///< renditions: the file, and "rgba")
    Logo,    ///< descriptors: a picture to be put on others, one output; raw RGBA of all of it, of about `logoDiagonal`
             ///< pixels across (the reply as for Thumbnail)
    Preflight, ///< Probe, and how the photo's colors fit the recipe's output; descriptors: input
    CheckRecipe, ///< descriptors: one that is not looked at; can what the recipe brings along be used? An error is the answer
};
/// The kinds that carry a recipe; what it brings along follows the other descriptors.
inline bool hasRecipe(JobKind kind)
{
    return kind == JobKind::Optimize || kind == JobKind::Display || kind == JobKind::Preview
        || kind == JobKind::Preflight || kind == JobKind::CheckRecipe;
}
/// The kinds that draw; the pixels of their logos are the last descriptors.
inline bool hasLogos(JobKind kind)
{
    return kind == JobKind::Optimize || kind == JobKind::Display || kind == JobKind::Preview;
}
/// The kinds that make pixels for looking at, framed by a rendition.
inline bool isForLooking(JobKind kind)
{
    return kind == JobKind::Display || kind == JobKind::Preview;
}

/// A screen's profile that does not fit into a datagram beside a recipe is done without.
inline constexpr qsizetype kMaxScreenProfileBytes = 48 * 1024;

struct Job {
    std::int64_t id = 0;
    JobKind kind = JobKind::Probe;
    files::ContentType type = files::ContentType::Unknown;
    int threads = 1; ///< libvips concurrency for this photo
    int thumbnailEdge = 256;
    int logoDiagonal = 1024; ///< Logo only
    Limits limits;
    pipeline::Recipe recipe; ///< Optimize, Display and Preview only
    formulas::Origin origin; ///< the same
    bool sidecar = false;    ///< not for Thumbnail: the second descriptor is the XMP file beside the photo
    int rendition = 0;       ///< Display and Preview: which of the recipe's
    std::int64_t displayPixels = 64'000'000; ///< Display and Preview: larger pictures are reduced to this
    /// Display and Preview: shown as it would come out there, a print for example; nothing: as the file itself is.
    std::optional<color::ColorSettings> proof;
    bool paper = false;       ///< with the white of the proof's paper
    bool markOutside = false; ///< Display: colors that the proof, or the recipe's output, cannot hold are painted over
    QByteArray screenProfile; ///< Display and Preview: ICC, at most kMaxScreenProfileBytes; empty = sRGB
    Size sourceSize;          ///< as far as the application knows it, for the deadline; not sent
};

struct Reply {
    std::int64_t id = 0;
    bool ok = false; ///< the source was read; renditions have their own verdicts
    Error error;
    pipeline::PhotoFacts facts;
    std::vector<pipeline::Warning> warnings;
    std::vector<pipeline::RenditionResult> renditions;
    std::vector<pipeline::MetadataTag> tags; ///< Disclose only
    std::int64_t peakRssBytes = 0;
    int cpuMs = 0;
};

/// First datagram a worker sends, after locking itself in.
struct Hello {
    int protocol = kProtocolVersion;
    std::map<std::string, std::string> versions; ///< "libvips" → "8.14.1"
    std::vector<std::string> codecs;             ///< codec ids that can be written
    std::vector<std::string> types;              ///< content type ids that can be read
    int landlockAbi = 0;                         ///< 0 = none
    bool seccomp = false;
    bool resourceLimits = false;
    bool noNewPrivileges = false;
    bool fonts = false; ///< text can be drawn: font files can be opened, of all files
};

/// Those of its recipe and of its proof, in the order in which their bytes travel.
std::vector<const Asset *> assetsOf(const Job &job);
std::vector<Asset *> assetsOf(Job &job);

QByteArray encode(const Job &job);
QByteArray encode(const Reply &reply);
QByteArray encode(const Hello &hello);
/// Errors: WorkerProtocol with the path of the first thing wrong.
Result<Job> decodeJob(const QByteArray &datagram);
Result<Reply> decodeReply(const QByteArray &datagram, std::size_t expectedRenditions);
Result<Hello> decodeHello(const QByteArray &datagram);

} // namespace glassine::worker
