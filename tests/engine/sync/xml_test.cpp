// SPDX-License-Identifier: GPL-3.0-or-later
// What S3 services answer, read strictly.
#include "sync/s3_xml.h"

#include <QTest>

using namespace glassine::sync;

namespace {

const std::string kList =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
    "<ListBucketResult "
    "xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Name>b</Name><EncodingType>url</EncodingType>"
    "<IsTruncated>true</IsTruncated><NextContinuationToken>next+/=</NextContinuationToken>"
    "<Contents><Key>a/%C3%BC+x%2By.jpg</Key><Size>12</Size><ETag>&quot;0123&quot;</ETag><Owner><ID>me</ID></"
    "Owner></Contents>"
    "<Contents><Key>b</Key><Size>0</Size><ETag>\"x-2\"</ETag></Contents></ListBucketResult>";

std::string changed(const std::string &from, const std::string &to)
{
    std::string text = kList;
    text.replace(text.find(from), from.size(), to);
    return text;
}

} // namespace

class XmlTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsAPageOfObjects()
    {
        const auto page = parseObjects(kList);
        QVERIFY(page);
        QCOMPARE(page->next, "next+/=");
        QCOMPARE(page->objects.size(), 2u);
        QCOMPARE(page->objects[0].key, "a/\xc3\xbc x+y.jpg");
        QCOMPARE(page->objects[0].size, 12);
        QCOMPARE(page->objects[0].etag, "0123");
        QCOMPARE(page->objects[1].etag, "x-2");
        QCOMPARE(parseObjects(changed("<IsTruncated>true", "<IsTruncated>false"))->next, "");
        QCOMPARE(parseObjects(changed("<EncodingType>url", "<EncodingType>"))->objects[0].key, "a/%C3%BC+x%2By.jpg");
    }

    void refusesWhatIsNoList_data()
    {
        QTest::addColumn<QByteArray>("xml");
        const auto row = [](const char *name, const std::string &xml) {
            QTest::newRow(name) << QByteArray::fromStdString(xml);
        };
        row("nothing", "");
        row("web page", "<!DOCTYPE html><html><body>Sign in</body></html>");
        row("another document", "<Error><Code>SlowDown</Code></Error>");
        row("cut off", kList.substr(0, kList.size() - 20));
        row("size that is none", changed("<Size>12", "<Size>-12"));
        row("size too large", changed("<Size>12", "<Size>99999999999999999999"));
        row("object without a key", "<ListBucketResult><Contents><Size>5</Size></Contents></ListBucketResult>");
        row("truncated without a token", changed("next+/=", ""));
        row("document type", "<!DOCTYPE x [<!ENTITY a \"b\">]>" + kList.substr(kList.find("<List")));
        row("entity", changed("<Name>b", "<Name>&lol;"));
        row("too deep", changed("<Name>b", "<Name><a><a><a><a><a><a><a><a></a></a></a></a></a></a></a></a>"));
        row("too long", changed("<Name>b", "<Name>" + std::string(20000, 'b')));
    }

    void refusesWhatIsNoList()
    {
        QFETCH(QByteArray, xml);
        QVERIFY(!parseObjects(xml.toStdString()));
    }

    void readsProblemsWithAndWithoutMessage()
    {
        const auto problem = parseProblem("<Error><Code>AuthorizationHeaderMalformed</Code><Message></"
                                          "Message><Region>eu-west-1</Region></Error>");
        QVERIFY(problem);
        QCOMPARE(problem->code, "AuthorizationHeaderMalformed");
        QCOMPARE(problem->message, "");
        QCOMPARE(problem->region, "eu-west-1");
        QVERIFY(!parseProblem("<html>503</html>"));
        QVERIFY(!parseProblem("<Error><Message>x</Message></Error>"));
    }

    void readsPartsAndUploads()
    {
        const auto page = parseParts(
            "<ListPartsResult><IsTruncated>true</IsTruncated><NextPartNumberMarker>2</NextPartNumberMarker>"
            "<Part><PartNumber>2</PartNumber><Size>5</Size><ETag>\"e\"</ETag></Part></ListPartsResult>");
        QVERIFY(page);
        QCOMPARE(page->next, 2);
        QCOMPARE(page->parts[0].number, 2);
        QVERIFY(!parseParts("<ListPartsResult><IsTruncated>true</IsTruncated></ListPartsResult>"));
        QVERIFY(!parseParts("<ListPartsResult><Part><Size>5</Size></Part></ListPartsResult>"));
        QCOMPARE(parseUploadId("<InitiateMultipartUploadResult><UploadId>u</UploadId></InitiateMultipartUploadResult>"),
                 "u");
        QVERIFY(!parseUploadId("<InitiateMultipartUploadResult/>"));
        QVERIFY(isCompletion("<CompleteMultipartUploadResult><ETag></ETag></CompleteMultipartUploadResult>"));
        QVERIFY(!isCompletion("<Error><Code>InternalError</Code></Error>"));
        QVERIFY(!isCompletion(""));
    }

    void findsUploadsOfExactlyOneKey()
    {
        const auto upload = [](const char *key, const char *id) {
            return "<Upload><Key>" + std::string(key) + "</Key><UploadId>" + id + "</UploadId></Upload>";
        };
        const std::string list = "<ListMultipartUploadsResult><EncodingType>url</EncodingType>"
            + upload("a%2Fb+c.jpg", "1") + upload("a%2Fb+c.jpg.bak", "2") + upload("a%2Fb+c.jpg", "3")
            + "</ListMultipartUploadsResult>";
        QVERIFY((parseOpenUploads(list, "a/b c.jpg") == std::vector<std::string>{"1", "3"}));
        QVERIFY(parseOpenUploads("<ListMultipartUploadsResult/>", "a")->empty());
        QVERIFY(!parseOpenUploads("<Error><Code>AccessDenied</Code></Error>", "a"));
    }

    void writesTheListOfParts()
    {
        const std::string text = completionXml({{1, 5, "a"}, {2, 3, "b<"}});
        QVERIFY(text.find("<PartNumber>1</PartNumber><ETag>&quot;a&quot;</ETag>") != std::string::npos);
        QVERIFY(text.find("b&lt;") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(XmlTest)
#include "xml_test.moc"
