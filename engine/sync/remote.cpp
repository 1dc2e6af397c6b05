// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/remote.h"

#include <array>

namespace glassine::sync {

namespace {

struct RemoteRow {
    std::string_view kind; ///< DestinationKind::id
    Result<std::unique_ptr<Remote>> (*open)(RemoteRequest);
};
constexpr std::array kRows{
    RemoteRow{"s3", openS3},
    RemoteRow{"folder", openFolderRemote},
    RemoteRow{"uploadcare", openUploadcare},
    RemoteRow{"optidash", openOptidash},
};

} // namespace

Result<void> Connection::letGo(const std::string &, const OpenUpload &)
{
    return {};
}

Result<void> Connection::make(const PhotoToMake &photo, const UploadObserver &)
{
    return fail(ErrorCode::DestinationRefused, photo.path, "this destination makes no photos");
}

Result<std::unique_ptr<Remote>> openRemote(RemoteRequest request)
{
    for (const RemoteRow &row : kRows)
        if (row.kind == request.destination.kind)
            return row.open(std::move(request));
    return fail(ErrorCode::DestinationInvalid, "kind", "there is no such kind");
}

} // namespace glassine::sync
