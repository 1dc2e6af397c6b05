// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/unpack_messages.h"

#include "files/member_path.h"
#include "worker/wire.h"

namespace glassine::archive {

namespace {

namespace wire = worker::wire;
using wire::ObjectReader;
using wire::Problems;

constexpr std::size_t kWordsBytes = 512;
constexpr std::size_t kEncodedNameBytes = 8192; // base64 of the longest name
constexpr std::int64_t kMostBytes = std::int64_t(1) << 50;
constexpr int kMostOccurrences = 1'000'000;
constexpr std::int64_t kNanoseconds = 1'000'000'000;
constexpr std::int64_t kMostSeconds = 8 * kNanoseconds;

QJsonObject object(const char *kind)
{
    return {{wire::key("kind"), QString::fromLatin1(kind)}};
}

void put(QJsonObject &json, const char *key, std::int64_t value)
{
    json[wire::key(key)] = qint64(value);
}

/// Raw bytes of a name need not be text.
void putName(QJsonObject &json, const std::string &name)
{
    json[wire::key("name")] = QString::fromLatin1(QByteArray::fromStdString(name).toBase64());
}

std::string readName(ObjectReader &reader)
{
    const QByteArray text = QByteArray::fromStdString(reader.text("name", kEncodedNameBytes));
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || std::size_t(decoded.decoded.size()) > files::kMemberNameBytes)
        reader.problems().report(reader.pathOf("name"), "no name");
    return decoded.decoded.toStdString();
}

/// JSON's numbers hold no nanoseconds since 1970.
void putTime(QJsonObject &json, std::int64_t mtimeNs)
{
    std::int64_t seconds = mtimeNs / kNanoseconds;
    std::int64_t rest = mtimeNs % kNanoseconds;
    if (rest < 0) {
        --seconds;
        rest += kNanoseconds;
    }
    put(json, "seconds", seconds);
    put(json, "nanoseconds", rest);
}

std::int64_t readTime(ObjectReader &reader)
{
    const std::int64_t seconds = reader.integer64("seconds", -kMostSeconds, kMostSeconds);
    return seconds * kNanoseconds + reader.integer64("nanoseconds", 0, kNanoseconds - 1);
}

void putError(QJsonObject &json, const Error &error)
{
    json[wire::key("error")] = QString::fromLatin1(errorName(error.code).data(),
                                                   qsizetype(errorName(error.code).size()));
    json[wire::key("detail")] = wire::wireText(error.detail, kWordsBytes);
}

std::optional<Error> readError(ObjectReader &reader)
{
    if (!reader.has("error"))
        return std::nullopt;
    Error error;
    if (!errorFromName(reader.identifier("error", kWordsBytes), error.code))
        reader.problems().report(reader.pathOf("error"), "no error of that name");
    error.detail = reader.text("detail", kWordsBytes);
    return error;
}

struct RequestWriter {
    QJsonObject operator()(const ListRequest &) const { return object("list"); }
    QJsonObject operator()(const DigestRequest &) const { return object("digest"); }
    QJsonObject operator()(const UnpackRequest &request) const
    {
        QJsonObject json = object("unpack");
        putName(json, request.name);
        put(json, "occurrence", request.occurrence);
        put(json, "mostBytes", request.mostBytes);
        return json;
    }
};

struct ReplyWriter {
    QJsonObject operator()(const MemberTold &told) const
    {
        QJsonObject json = object("member");
        const files::ListedMember &member = told.member;
        putName(json, member.name);
        put(json, "occurrence", member.occurrence);
        put(json, "size", member.identity.size);
        putTime(json, member.identity.mtimeNs);
        const std::string_view type = files::contentTypeRow(member.type).id;
        json[wire::key("type")] = QString::fromLatin1(type.data(), qsizetype(type.size()));
        if (member.problem)
            putError(json, *member.problem);
        return json;
    }
    QJsonObject operator()(const StillReading &) const { return object("reading"); }
    QJsonObject operator()(const Unpacked &unpacked) const
    {
        QJsonObject json = object("unpacked");
        put(json, "size", unpacked.size);
        if (unpacked.mtimeNs)
            putTime(json, *unpacked.mtimeNs);
        return json;
    }
    QJsonObject operator()(const DigestOfMember &digest) const
    {
        QJsonObject json = object("digest");
        putName(json, digest.name);
        put(json, "size", digest.size);
        json[wire::key("sha256")] = QString::fromStdString(digest.sha256);
        return json;
    }
    QJsonObject operator()(const Ended &ended) const
    {
        QJsonObject json = object("ended");
        if (ended.error)
            putError(json, *ended.error);
        return json;
    }
};

MemberTold readMember(ObjectReader &reader)
{
    files::ListedMember member;
    member.name = readName(reader);
    member.occurrence = reader.integer("occurrence", 1, kMostOccurrences);
    member.identity.size = reader.integer64("size", 0, kMostBytes);
    member.identity.mtimeNs = readTime(reader);
    if (const auto *row = files::contentTypeById(reader.identifier("type", kWordsBytes)))
        member.type = row->type;
    else
        reader.problems().report(reader.pathOf("type"), "no type of that name");
    member.problem = readError(reader);
    if (!member.problem && !files::isCleanMemberName(member.name))
        reader.problems().report(reader.pathOf("name"), "not clean");
    return {std::move(member)};
}

DigestOfMember readDigest(ObjectReader &reader)
{
    constexpr std::size_t kDigits = 64;
    DigestOfMember digest{readName(reader), reader.integer64("size", 0, kMostBytes),
                          reader.identifier("sha256", kDigits)};
    if (digest.sha256.size() != kDigits)
        reader.problems().report(reader.pathOf("sha256"), "no SHA-256");
    return digest;
}

UnpackReply readReply(ObjectReader &reader, Problems &problems)
{
    const std::string kind = reader.identifier("kind", kWordsBytes);
    if (kind == "member")
        return readMember(reader);
    if (kind == "reading")
        return StillReading{};
    if (kind == "unpacked") {
        Unpacked unpacked{reader.integer64("size", 0, kMostBytes), std::nullopt};
        if (reader.has("seconds"))
            unpacked.mtimeNs = readTime(reader);
        return unpacked;
    }
    if (kind == "digest")
        return readDigest(reader);
    if (kind != "ended")
        problems.report(reader.pathOf("kind"), "no such kind");
    return Ended{readError(reader)};
}

UnpackRequests readRequest(ObjectReader &reader, Problems &problems)
{
    const std::string kind = reader.identifier("kind", kWordsBytes);
    if (kind == "list")
        return ListRequest{};
    if (kind == "digest")
        return DigestRequest{};
    if (kind != "unpack")
        problems.report(reader.pathOf("kind"), "no such kind");
    UnpackRequest request{readName(reader), reader.integer("occurrence", 1, kMostOccurrences),
                          reader.integer64("mostBytes", 1, kMostBytes)};
    if (!files::isCleanMemberName(request.name))
        problems.report(reader.pathOf("name"), "not clean");
    return request;
}

template <typename Message, typename Read>
Result<Message> parse(const QByteArray &json, Read read)
{
    Problems problems;
    Message message;
    {
        ObjectReader reader(wire::parseDatagram(json, problems), {}, problems);
        message = read(reader, problems);
    }
    if (problems.any())
        return fail(problems.error());
    return message;
}

} // namespace

QByteArray toJson(const UnpackRequests &request)
{
    return wire::datagram(std::visit(RequestWriter(), request));
}

Result<UnpackRequests> parseUnpackRequest(const QByteArray &json)
{
    return parse<UnpackRequests>(json, readRequest);
}

QByteArray toJson(const UnpackReply &reply)
{
    return wire::datagram(std::visit(ReplyWriter(), reply));
}

Result<UnpackReply> parseUnpackReply(const QByteArray &json)
{
    return parse<UnpackReply>(json, readReply);
}

} // namespace glassine::archive
