// SPDX-License-Identifier: GPL-3.0-or-later
// The signer against the examples that AWS publishes for S3, and what is easy to get wrong in a query or a key.
#include "sync/fingerprint.h"
#include "sync/signer.h"

#include <QTest>

using namespace glassine;
using namespace glassine::sync;

namespace {

const Credentials kExample{"AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", {}, 0, {}};
constexpr std::int64_t kExampleTime = 1369353600; // 24 May 2013, 00:00 UTC
const std::string kNothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

SignedRequest example(const std::string &method, const std::string &path, const std::string &query,
                      const std::string &payload = kNothing)
{
    return {method,
            path,
            query,
            {{"host", "examplebucket.s3.amazonaws.com"},
             {"x-amz-content-sha256", payload},
             {"x-amz-date", "20130524T000000Z"}},
            payload};
}

std::string signatureOf(const SignedRequest &request)
{
    const std::string text = authorization(request, {"us-east-1", "s3", kExampleTime}, kExample);
    return text.substr(text.find("Signature=") + 10);
}

} // namespace

class SignerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void signsAsInThePublishedExamples()
    {
        SignedRequest get = example("GET", "/test.txt", {});
        get.headers["range"] = "bytes=0-9";
        QCOMPARE(authorization(get, {"us-east-1", "s3", kExampleTime}, kExample),
                 "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,"
                 "SignedHeaders=host;range;x-amz-content-sha256;x-amz-date,"
                 "Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41");

        SignedRequest put = example("PUT", '/' + percentEncoded("test$file.text", Slash::Keep), {},
                                    fingerprintOf("Welcome to Amazon S3.").sha256Hex);
        put.headers["date"] = "Fri, 24 May 2013 00:00:00 GMT";
        put.headers["x-amz-storage-class"] = "REDUCED_REDUNDANCY";
        QCOMPARE(signatureOf(put), "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd");

        QCOMPARE(signatureOf(example("GET", "/", canonicalQuery({{"lifecycle", ""}}))),
                 "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543");
        QCOMPARE(signatureOf(example("GET", "/", canonicalQuery({{"prefix", "J"}, {"max-keys", "2"}}))),
                 "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7");
    }

    void presignsAsInThePublishedExample()
    {
        const SignedRequest get{"GET", "/test.txt", {}, {{"host", "examplebucket.s3.amazonaws.com"}}, {}};
        QCOMPARE(presignedQuery(get, {"us-east-1", "s3", kExampleTime}, kExample, 86400),
                 "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2F"
                 "aws4_request&X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host"
                 "&X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404");
    }

    void sortsTheQueryByItsEncodedNames()
    {
        QCOMPARE(canonicalQuery({{"uploadId", "a/b+c="}, {"partNumber", "1"}}), "partNumber=1&uploadId=a%2Fb%2Bc%3D");
        QCOMPARE(canonicalQuery({{"uploads", ""}}), "uploads=");
        QCOMPARE(canonicalQuery({{"b", "2"}, {"b", "1"}, {"B", "3"}}), "B=3&b=1&b=2");
    }

    void encodesEveryByteThatIsNotPlain()
    {
        QCOMPARE(percentEncoded("a b+c=(d)*'!:@,$&;?#[]\\~-._", Slash::Encode),
                 "a%20b%2Bc%3D%28d%29%2A%27%21%3A%40%2C%24%26%3B%3F%23%5B%5D%5C~-._");
        QCOMPARE(percentEncoded("\xc3\xbc/\x01%", Slash::Keep), "%C3%BC/%01%25");
        QCOMPARE(percentEncoded("a/b", Slash::Encode), "a%2Fb");
    }

    void headersOfNamesThatBeginAlikeAreInOrder()
    {
        SignedRequest request = example("PUT", "/k", {});
        request.headers["x-amz-meta-a-b"] = "2";
        request.headers["x-amz-meta-a"] = "1";
        const std::string text = authorization(request, {"us-east-1", "s3", kExampleTime}, kExample);
        QVERIFY(text.find("x-amz-meta-a;x-amz-meta-a-b") != std::string::npos);
    }

    void outerSpaceOfValuesDoesNotCount()
    {
        SignedRequest one = example("PUT", "/k", {}), other = one;
        one.headers["cache-control"] = "max-age=60, public";
        other.headers["cache-control"] = "  max-age=60,   public ";
        QCOMPARE(signatureOf(one), signatureOf(other));
        other.headers["cache-control"] = "max-age=61, public";
        QVERIFY(signatureOf(one) != signatureOf(other));
    }

    void timeIsUtcWhateverTheTimeZone()
    {
        qputenv("TZ", "Pacific/Auckland");
        QCOMPARE(signingTime(kExampleTime), "20130524T000000Z");
    }
};

QTEST_GUILESS_MAIN(SignerTest)
#include "signer_test.moc"
