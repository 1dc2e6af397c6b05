// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever servers answer, the sending process says or is told, and files of credentials hold: refused, or within bounds.

#include "fuzz/fuzz_target.h"
#include "sync/profile_file.h"
#include "sync/s3_xml.h"
#include "sync/upload_messages.h"
#include "sync/uploadcare_problems.h"

using namespace glassine;
using namespace glassine::sync;

namespace {

void readXml(std::string_view xml)
{
    if (const auto problem = parseProblem(xml))
        fuzzRequire(!problem->code.empty(), "a problem has a code");
    (void)parseObjects(xml);
    if (const auto page = parseParts(xml))
        for (const UploadedPart &part : page->parts)
            fuzzRequire(part.number >= 1 && part.size >= 0, "parts are numbered from one, and have a size");
    (void)parseUploadId(xml);
    (void)parseOpenUploads(xml, "a/b.jpg");
    (void)isCompletion(xml);
    (void)withoutQuotes(xml);
}

template <typename Message>
void requireSpeakable(const Result<Message> &message, Result<Message> (*parse)(const QByteArray &))
{
    if (message)
        fuzzRequire(parse(toJson(*message)).has_value(), "what was understood can be said");
}

void readMessages(const QByteArray &json)
{
    requireSpeakable(parseUploadJob(json), parseUploadJob);
    requireSpeakable(parseFilesNamed(json), parseFilesNamed);
    requireSpeakable(parsePhotoOrder(json), parsePhotoOrder);
    requireSpeakable(parseUploadEvent(json), parseUploadEvent);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string text(reinterpret_cast<const char *>(data), size);
    readXml(text);
    readMessages(QByteArray::fromStdString(text));
    (void)parseProfiles(text);
    for (const int status : {200, 403, 500}) {
        const HttpAnswer answer{status, {}, text};
        (void)uploadcareErrorCode(answer);
        (void)uploadApiProblem(answer, "uploadcare", "a.jpg");
        (void)restApiProblem(answer, "uploadcare", "a.jpg");
        (void)partProblem(answer, "uploadcare", "a.jpg");
    }
    return 0;
}

std::vector<std::string> fuzzSeeds()
{
    std::vector<std::string> seeds = {
        "<?xml version=\"1.0\"?><Error><Code>SlowDown</Code><Message>x &amp; y</Message><Region>eu</Region></Error>",
        "<ListBucketResult><IsTruncated>true</IsTruncated><NextContinuationToken>t</"
        "NextContinuationToken><Contents><Key>a/b.jpg"
        "</Key><Size>5</Size><ETag>&quot;abc&quot;</ETag></Contents></ListBucketResult>",
        "<ListPartsResult><IsTruncated>false</IsTruncated><Part><PartNumber>1</PartNumber><Size>7</Size><ETag>e</"
        "ETag></Part>"
        "</ListPartsResult>",
        "<InitiateMultipartUploadResult><UploadId>u</UploadId></InitiateMultipartUploadResult>",
        "<ListMultipartUploadsResult><Upload><Key>a/b.jpg</Key><UploadId>u</UploadId></Upload></"
        "ListMultipartUploadsResult>",
        completionXml({{1, 5, "etag"}}),
        "[default]\naws_access_key_id = A\n[profile work]\ns3 =\n  max = 1\nregion = eu\n",
        R"({"error":{"status_code":403,"content":"x","error_code":"AccountBlockedError"}})",
        R"({"detail":"Not found."})",
    };
    for (const UploadEvent &event :
         {UploadEvent(ItemProgressed{1, 5}), UploadEvent(PlanEnded{}),
          UploadEvent(ItemFinished{2, "etag", Error{ErrorCode::DiskFull, "/x", "full"}, "https://x/"}),
          UploadEvent(JobEnded{})})
        seeds.push_back(toJson(event).toStdString());
    seeds.push_back(toJson(PhotoOrder{1, "/photos/a.jpg", "image/jpeg", "{}"}).toStdString());
    FilesNamed named;
    named.isLast = true;
    seeds.push_back(toJson(named).toStdString());
    UploadJob job;
    job.folder = "/out";
    job.statePath = "/state/x";
    seeds.push_back(toJson(job).toStdString());
    return seeds;
}
