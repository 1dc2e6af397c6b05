// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/carried.h"

#include "base/byte_order.h"
#include "codecs/containers/containers.h"
#include "pipeline/gain_map.h"
#include "pipeline/gain_map_pixels.h"
#include "pipeline/heif_gain_map.h"
#include "pipeline/jpeg_parts.h"
#include "pipeline/losses.h"
#include "pipeline/rendition.h"

#include <algorithm>

namespace glassine::pipeline {

namespace {

constexpr std::string_view kIsoVersion{"urn:iso:std:iso:ts:21496:-1\0\0\0\0\0", 32};
constexpr std::string_view kPacketHead =
    R"(<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">)";
constexpr std::string_view kPacketTail = R"(</rdf:RDF></x:xmpmeta><?xpacket end="r"?>)";
constexpr std::string_view kXmpName{"http://ns.adobe.com/xap/1.0/\0", 29};
constexpr std::string_view kRdfEnd = "</rdf:RDF>";

ByteView bytesOf(std::string_view text)
{
    return std::as_bytes(std::span(text.data(), text.size()));
}

std::string item(std::string_view mime, std::string_view semantic, std::size_t length)
{
    std::string text = R"(<rdf:li rdf:parseType="Resource"><Container:Item Item:Mime=")" + std::string(mime)
        + R"(" Item:Semantic=")" + std::string(semantic) + '"';
    if (length > 0)
        text += " Item:Length=\"" + std::to_string(length) + '"';
    return text + "/></rdf:li>";
}

/// An Apple gain map is announced by the index alone: its readers look into the pictures.
bool needsContainer(const Carried &carried)
{
    return (!carried.gainMap.empty() && carried.adobe) || !carried.video.empty();
}

/// developer.android.com, "Ultra HDR Image Format v1.1" and "Motion Photo format 1.0".
std::string announcement(const Carried &carried)
{
    std::string text = R"(<rdf:Description rdf:about="" xmlns:Container="http://ns.google.com/photos/1.0/container/")"
                       R"( xmlns:Item="http://ns.google.com/photos/1.0/container/item/")";
    if (carried.adobe)
        text += R"( xmlns:hdrgm="http://ns.adobe.com/hdr-gain-map/1.0/" hdrgm:Version="1.0")";
    if (!carried.video.empty())
        text += R"( xmlns:GCamera="http://ns.google.com/photos/1.0/camera/" GCamera:MotionPhoto="1")"
                R"( GCamera:MotionPhotoVersion="1" GCamera:MotionPhotoPresentationTimestampUs=")"
            + carried.videoMoment + '"';
    text += "><Container:Directory><rdf:Seq>" + item("image/jpeg", "Primary", 0);
    if (!carried.gainMap.empty())
        text += item("image/jpeg", "GainMap", carried.gainMap.size());
    if (!carried.video.empty())
        text += item(carried.videoMime, "MotionPhoto", carried.video.size());
    return text + "</rdf:Seq></Container:Directory></rdf:Description>";
}

/// Which of its frames the picture shows: digits behind a name, in either of XMP's two ways of writing it.
std::string momentIn(const Bytes &xmp)
{
    constexpr std::string_view kName = "MotionPhotoPresentationTimestampUs";
    const std::string_view text = asText(xmp);
    std::size_t at = text.find(kName);
    if (at == std::string_view::npos)
        return "-1";
    at = text.find_first_of("-0123456789", at + kName.size());
    const std::size_t end = at == std::string_view::npos ? at : text.find_first_not_of("-0123456789", at);
    constexpr std::size_t kMostDigits = 18;
    return end == std::string_view::npos || end - at > kMostDigits ? "-1" : std::string(text.substr(at, end - at));
}

void carryVideo(const RenditionWork &work, Carried &carried)
{
    if (!work.photo.facts.motionPhoto || work.photo.source.type != files::ContentType::Jpeg
        || !keepsMotion(work.recipe, work.codec))
        return;
    carried.video = videoIn(work.photo.bytes.view());
    carried.videoMime = asText(carried.video).substr(0, 16).find("ftypqt") == std::string_view::npos
        ? "video/mp4"
        : "video/quicktime";
    carried.videoMoment = momentIn(work.photo.blocks.xmp);
}

/// Apple's older maps leave it to the maker note of the picture how bright they are.
bool isUnderstood(const GainMap &map, const metadata::Policy &policy)
{
    return map.adobe || !map.iso.empty() || map.headroom || policy.keeps(metadata::Group::MakerNotes);
}

bool isHeif(files::ContentType type)
{
    return type == files::ContentType::Heic || type == files::ContentType::Avif;
}

std::optional<GainMap> wantedMap(const RenditionWork &work)
{
    if (!work.photo.facts.gainMap || work.codec.id != "jpeg" || work.recipe.extras.gainMap == ExtraPolicy::Drop)
        return std::nullopt;
    const files::ContentType type = work.photo.source.type;
    if (isHeif(type))
        return heifGainMapIn(work.photo.bytes.view(), type, work.photo.blocks);
    std::optional<GainMap> map = type == files::ContentType::Jpeg ? gainMapIn(work.photo.bytes.view()) : std::nullopt;
    if (!map || !isUnderstood(*map, work.decision.policy))
        return std::nullopt;
    return map;
}

/// Three channels of gain are meant in the colors of the picture.
bool fits(const RenditionWork &work, const GainMapPixels &map)
{
    const auto gray = [](const OperationStep &step) { return step.id == "grayscale"; };
    const std::vector<OperationStep> &steps = work.rendition.operations;
    return map.bands == 1 || (!work.color.changed && std::none_of(steps.begin(), steps.end(), gray));
}

void take(Carried &carried, const GainMap &map, Bytes file)
{
    carried.gainMap = std::move(file);
    carried.adobe = map.adobe;
    carried.iso = !map.iso.empty();
}

/// The map's file anew: its compressed pixels, its parameters, and nothing else that stood there.
Result<Bytes> wrapped(ByteView pixels, const GainMap &map)
{
    metadata::Blocks blocks;
    blocks.xmp = metadata::gainMapXmp(map.xmp);
    GLASSINE_TRY(Bytes file, codecs::attachToJpeg(pixels, {blocks, map.icc}));
    return map.iso.empty() ? std::move(file) : codecs::withSegments(file, codecs::jpegSegment(0xe2, map.iso));
}

/// Does the announcement fit into the one segment where everybody looks for it?
Carried announceable(const RenditionWork &work, Carried carried)
{
    constexpr std::size_t kRoom = 65'000;
    if (carried.any() && work.blocks.xmp.size() + announcement(carried).size() + kPacketHead.size() > kRoom)
        return {};
    return carried;
}

} // namespace

Carried carriedBy(const RenditionWork &work)
{
    Carried carried;
    carryVideo(work, carried);
    const auto map = wantedMap(work);
    if (!map || !leavesGainMapTrue(work.rendition, work.photo.header.upright()))
        return announceable(work, std::move(carried));
    const auto pixels = reshapedGainMap(work, *map);
    if (pixels && fits(work, *pixels))
        if (auto file = wrapped(pixels->file, *map))
            take(carried, *map, *std::move(file));
    return announceable(work, std::move(carried));
}

Carried carriedUnchanged(const RenditionWork &work)
{
    Carried carried;
    carryVideo(work, carried);
    if (const auto map = wantedMap(work))
        if (auto file = wrapped(map->file, *map))
            take(carried, *map, *std::move(file));
    return announceable(work, std::move(carried));
}

Bytes announcing(const Bytes &xmp, const Carried &carried)
{
    if (!needsContainer(carried))
        return xmp;
    std::string packet(xmp.empty() ? std::string(kPacketHead) + std::string(kPacketTail) : std::string(asText(xmp)));
    const std::size_t end = packet.rfind(kRdfEnd);
    if (end == std::string::npos) // <rdf:RDF/>: nothing is said in it
        packet = std::string(kPacketHead) + announcement(carried) + std::string(kPacketTail);
    else
        packet.insert(end, announcement(carried));
    const ByteView bytes = bytesOf(packet);
    return {bytes.begin(), bytes.end()};
}

Bytes xmpBesideAnnouncement(ByteView jpeg, const Carried &carried)
{
    std::string packet;
    walkJpegHeader(jpeg, [&packet](const JpegSegment &segment) {
        const std::string_view payload = asText(segment.payload);
        if (segment.marker == 0xe1 && payload.starts_with(kXmpName))
            packet = payload.substr(kXmpName.size());
        return packet.empty();
    });
    const std::string own = needsContainer(carried) ? announcement(carried) : std::string();
    if (const std::size_t at = packet.find(own); at != std::string::npos)
        packet.erase(at, own.size());
    if (packet == std::string(kPacketHead) + std::string(kPacketTail))
        return {};
    const ByteView bytes = bytesOf(packet);
    return {bytes.begin(), bytes.end()};
}

Bytes withoutCarried(ByteView jpeg, const Carried &carried)
{
    const std::size_t behind = carried.gainMap.size() + carried.video.size();
    const ByteView front = jpeg.first(jpeg.size() - std::min(behind, jpeg.size()));
    const auto tells = [&carried](const JpegSegment &segment) {
        const std::string_view text = asText(segment.payload);
        return segment.marker == 0xe2
            && ((!carried.gainMap.empty() && text.starts_with(kMpfName)) || (carried.iso && text == kIsoVersion));
    };
    Bytes picture(front.begin(), front.begin() + 2);
    const std::size_t scan = walkJpegHeader(front, [&](const JpegSegment &segment) {
        constexpr std::size_t kHead = 4;
        const ByteView whole(segment.payload.data() - kHead, segment.payload.size() + kHead);
        if (!tells(segment))
            picture.insert(picture.end(), whole.begin(), whole.end());
        return true;
    });
    const ByteView rest = front.subspan(scan);
    picture.insert(picture.end(), rest.begin(), rest.end());
    return picture;
}

Result<Bytes> assembled(ByteView picture, const Carried &carried)
{
    Bytes file(picture.begin(), picture.end());
    if (!carried.gainMap.empty()) {
        if (carried.iso)
            file = codecs::withSegments(file, codecs::jpegSegment(0xe2, bytesOf(kIsoVersion)));
        const ByteView map = carried.gainMap;
        GLASSINE_TRY(file, codecs::withPicturesBehind(file, {&map, 1}));
    }
    file.insert(file.end(), carried.video.begin(), carried.video.end());
    return file;
}

Result<void> verifyCarried(ByteView file, const Carried &carried)
{
    const auto wrong = [](const char *what) { return fail(ErrorCode::VerificationFailed, {}, what); };
    const auto same = [](ByteView a, ByteView b) { return std::equal(a.begin(), a.end(), b.begin(), b.end()); };
    if (!carried.gainMap.empty()) {
        const auto map = gainMapIn(file);
        if (!map || !same(map->file, carried.gainMap))
            return wrong("the gain map is not where the index says");
        GLASSINE_CHECK(imaging::verify(map->file, files::ContentType::Jpeg));
    }
    if (!same(videoIn(file), carried.video))
        return wrong("the video is not behind the picture");
    if (needsContainer(carried) && asText(file).find(announcement(carried)) == std::string_view::npos)
        return wrong("the picture does not announce what is behind it");
    return {};
}

} // namespace glassine::pipeline
