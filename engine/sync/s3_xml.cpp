// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/s3_xml.h"

#include <QByteArray>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace glassine::sync {

namespace {

constexpr int kDeepest = 8;
constexpr qsizetype kLongestText = 16 << 10; // keys have 1 KB, encoded 3 KB

/// Calls `onText` with the path of every element ("ListBucketResult/Contents/Key") and its text, `onEnd` when it closes.
/// False when the document is not well-formed or unlike anything S3 sends.
template <typename Text, typename End>
bool walk(std::string_view xml, Text onText, End onEnd)
{
    QXmlStreamReader reader(QByteArray::fromRawData(xml.data(), static_cast<qsizetype>(xml.size())));
    reader.setEntityExpansionLimit(0);
    QStringList path;
    QString text;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference: return false;
        case QXmlStreamReader::StartElement:
            path.append(reader.name().toString());
            text.clear();
            if (path.size() > kDeepest)
                return false;
            break;
        case QXmlStreamReader::Characters:
            if (text.size() + reader.text().size() > kLongestText)
                return false;
            text += reader.text();
            break;
        case QXmlStreamReader::EndElement:
            onText(path.join(u'/'), text.toUtf8().toStdString());
            onEnd(path.join(u'/'));
            path.removeLast();
            text.clear();
            break;
        default: break;
        }
    }
    return !reader.hasError();
}

template <typename Text>
bool walk(std::string_view xml, Text onText)
{
    return walk(xml, onText, [](const QString &) {});
}

/// A count that is none is -1.
std::int64_t number(const std::string &text)
{
    bool isNumber = false;
    const qlonglong value = QByteArray::fromStdString(text).toLongLong(&isNumber);
    return isNumber && value >= 0 ? value : -1;
}

/// Keys come percent-encoded where encoding-type=url was understood; AWS writes a space as a plus.
std::string decodedKey(const std::string &text, bool isEncoded)
{
    if (!isEncoded)
        return text;
    QByteArray bytes = QByteArray::fromStdString(text);
    bytes.replace('+', ' ');
    return QByteArray::fromPercentEncoding(bytes).toStdString();
}

bool takeObject(RemoteObject &object, const QString &member, const std::string &text)
{
    if (member == QLatin1StringView("Key"))
        object.key = text;
    else if (member == QLatin1StringView("ETag"))
        object.etag = withoutQuotes(text);
    else if (member == QLatin1StringView("Size"))
        object.size = number(text);
    return object.size >= 0;
}

bool takePart(UploadedPart &part, const QString &member, const std::string &text)
{
    if (member == QLatin1StringView("PartNumber"))
        part.number = static_cast<int>(std::min<std::int64_t>(number(text), 1 << 20));
    else if (member == QLatin1StringView("ETag"))
        part.etag = withoutQuotes(text);
    else if (member == QLatin1StringView("Size"))
        part.size = number(text);
    return part.size >= 0 && part.number >= 0;
}

} // namespace

std::string withoutQuotes(std::string_view etag)
{
    if (etag.size() >= 2 && etag.front() == '"' && etag.back() == '"')
        etag = etag.substr(1, etag.size() - 2);
    return std::string(etag);
}

std::optional<S3Problem> parseProblem(std::string_view xml)
{
    S3Problem problem;
    const bool isRead = walk(xml, [&](const QString &path, const std::string &text) {
        if (path == QLatin1StringView("Error/Code"))
            problem.code = text;
        else if (path == QLatin1StringView("Error/Message"))
            problem.message = text;
        else if (path == QLatin1StringView("Error/Region"))
            problem.region = text;
    });
    return isRead && !problem.code.empty() ? std::optional(problem) : std::nullopt;
}

std::optional<ObjectPage> parseObjects(std::string_view xml)
{
    ObjectPage page;
    RemoteObject object;
    bool isEncoded = false, isList = false, isTruncated = false, isSound = true;
    const QString prefix = QStringLiteral("ListBucketResult/Contents/");
    const bool isRead = walk(
        xml,
        [&](const QString &path, const std::string &text) {
            if (path == QLatin1StringView("ListBucketResult"))
                isList = true;
            else if (path == QLatin1StringView("ListBucketResult/EncodingType"))
                isEncoded = text == "url";
            else if (path == QLatin1StringView("ListBucketResult/IsTruncated"))
                isTruncated = text == "true";
            else if (path == QLatin1StringView("ListBucketResult/NextContinuationToken"))
                page.next = text;
            else if (path.startsWith(prefix))
                isSound = takeObject(object, path.mid(prefix.size()), text) && isSound;
        },
        [&](const QString &path) {
            if (path == QLatin1StringView("ListBucketResult/Contents")) {
                isSound = isSound && !object.key.empty();
                page.objects.push_back(std::exchange(object, {}));
            }
        });
    if (!isTruncated)
        page.next.clear();
    if (!isRead || !isList || !isSound || (isTruncated && page.next.empty()))
        return std::nullopt;
    for (RemoteObject &one : page.objects)
        one.key = decodedKey(one.key, isEncoded);
    return page;
}

std::optional<PartPage> parseParts(std::string_view xml)
{
    PartPage page;
    UploadedPart part;
    bool isList = false, isTruncated = false, isSound = true;
    const QString prefix = QStringLiteral("ListPartsResult/Part/");
    const bool isRead = walk(
        xml,
        [&](const QString &path, const std::string &text) {
            if (path == QLatin1StringView("ListPartsResult"))
                isList = true;
            else if (path == QLatin1StringView("ListPartsResult/IsTruncated"))
                isTruncated = text == "true";
            else if (path == QLatin1StringView("ListPartsResult/NextPartNumberMarker"))
                page.next = static_cast<int>(std::min<std::int64_t>(number(text), 1 << 20));
            else if (path.startsWith(prefix))
                isSound = takePart(part, path.mid(prefix.size()), text) && isSound;
        },
        [&](const QString &path) {
            if (path == QLatin1StringView("ListPartsResult/Part")) {
                isSound = isSound && part.number >= 1;
                page.parts.push_back(std::exchange(part, {}));
            }
        });
    if (!isTruncated)
        page.next = 0;
    return isRead && isList && isSound && !(isTruncated && page.next <= 0) ? std::optional(page) : std::nullopt;
}

std::optional<std::string> parseUploadId(std::string_view xml)
{
    std::string id;
    const bool isRead = walk(xml, [&](const QString &path, const std::string &text) {
        if (path == QLatin1StringView("InitiateMultipartUploadResult/UploadId"))
            id = text;
    });
    return isRead && !id.empty() ? std::optional(id) : std::nullopt;
}

std::optional<std::vector<std::string>> parseOpenUploads(std::string_view xml, std::string_view key)
{
    std::vector<std::pair<std::string, std::string>> uploads; // key, id
    bool isList = false, isEncoded = false;
    std::pair<std::string, std::string> upload;
    const bool isRead = walk(
        xml,
        [&](const QString &path, const std::string &text) {
            if (path == QLatin1StringView("ListMultipartUploadsResult"))
                isList = true;
            else if (path == QLatin1StringView("ListMultipartUploadsResult/EncodingType"))
                isEncoded = text == "url";
            else if (path == QLatin1StringView("ListMultipartUploadsResult/Upload/Key"))
                upload.first = text;
            else if (path == QLatin1StringView("ListMultipartUploadsResult/Upload/UploadId"))
                upload.second = text;
        },
        [&](const QString &path) {
            if (path == QLatin1StringView("ListMultipartUploadsResult/Upload"))
                uploads.push_back(std::exchange(upload, {}));
        });
    if (!isRead || !isList)
        return std::nullopt;
    std::vector<std::string> ids;
    for (const auto &[found, id] : uploads)
        if (decodedKey(found, isEncoded) == key && !id.empty())
            ids.push_back(id);
    return ids;
}

bool isCompletion(std::string_view xml)
{
    bool isIt = false;
    return walk(xml,
                [&](const QString &path, const std::string &) {
                    isIt = isIt || path == QLatin1StringView("CompleteMultipartUploadResult");
                })
        && isIt;
}

std::string completionXml(const std::vector<UploadedPart> &parts)
{
    QByteArray text;
    QXmlStreamWriter writer(&text);
    writer.writeStartElement(QStringLiteral("CompleteMultipartUpload"));
    writer.writeDefaultNamespace(QStringLiteral("http://s3.amazonaws.com/doc/2006-03-01/"));
    for (const UploadedPart &part : parts) {
        writer.writeStartElement(QStringLiteral("Part"));
        writer.writeTextElement(QStringLiteral("PartNumber"), QString::number(part.number));
        writer.writeTextElement(QStringLiteral("ETag"), u'"' + QString::fromStdString(part.etag) + u'"');
        writer.writeEndElement();
    }
    writer.writeEndElement();
    return text.toStdString();
}

} // namespace glassine::sync
