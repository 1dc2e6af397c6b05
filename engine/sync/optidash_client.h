// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The requests of Optidash's API 1.0 that delivery takes.

#include "sync/api_client.h"
#include "sync/optidash_settings.h"
#include "sync/result_file.h"

#include <string>

namespace glassine::sync {

/// An image as the service describes it.
struct OptidashImage {
    std::int64_t bytes = -1;
    std::string sha1; ///< hex
    std::string url;  ///< of the output: lent for some time, or where it was stored
};

struct OptidashAnswer {
    std::string id;
    bool isLater = false; ///< the webhook will tell; nothing is known of the images yet
    OptidashImage input, output;
};

class OptidashClient {
public:
    /// One per thread; all must outlive it.
    OptidashClient(const OptidashSettings &settings, const Secrets &secrets, ServiceFacts &facts,
                   const std::atomic<bool> &stopped);

    /// KeyRefused when the key is not known there.
    Result<void> checkKey();
    /// What is asked when a photo is delivered; with a "url", it is fetched instead of sent.
    QJsonObject deliveryOf(const Upload &upload) const;
    /// What is asked when a photo is to come back made otherwise: `wishes` (JSON), and what the settings add.
    QJsonObject makingOf(const std::string &wishes) const;
    /// Sends the photo, or says where it can be fetched. With binary answers the result goes into `result`.
    /// KeyRefused, AccountLimit, RemoteTooLarge, DestinationRefused, and those of `result`.
    Result<OptidashAnswer> process(const Upload &upload, const QJsonObject &wanted, ResultBytes *result,
                                   const ApiClient::Progress &progress);
    /// Nothing when the address is no longer valid.
    Result<bool> fetchResult(const OptidashImage &image, ResultBytes &result, const std::string &subject);

private:
    ApiRequest makeRequest(const std::string &method, const std::string &path, const std::string &subject);
    void fillIn(ApiRequest &request, const Upload &upload, const QJsonObject &wanted) const;
    void addResponse(QJsonObject &wanted) const;
    QJsonObject storeOf(const Upload &upload) const;
    std::optional<Error> problem(const HttpAnswer &answer, const std::string &subject) const;
    Result<OptidashAnswer> parsed(const HttpAnswer &answer, bool isBinary) const;
    std::string withoutSecrets(std::string text) const;
    static void receiveInto(ApiRequest &request, ResultBytes &result, std::int64_t mostBytes);

    const OptidashSettings &m_settings;
    const Secrets &m_secrets;
    ApiClient m_api;
};

} // namespace glassine::sync
