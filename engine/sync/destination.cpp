// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination.h"

#include <QtGlobal>

#include <array>

namespace glassine::sync {

std::span<const DestinationKind> destinationKinds()
{
    static constexpr std::array kKinds{
        DestinationKind{.id = "s3",
                        .label = QT_TRANSLATE_NOOP("OptionSpec", "S3 bucket"),
                        .options = s3Options,
                        .secrets = s3Secrets,
                        .check = checkS3,
                        .address = s3Address,
                        .access = s3Access,
                        .certificatesOption = "ca-file",
                        .link = s3Link},
        DestinationKind{.id = "folder",
                        .label = QT_TRANSLATE_NOOP("OptionSpec", "Folder or drive"),
                        .options = folderOptions,
                        .secrets = noSecrets,
                        .check = checkFolderOptions,
                        .address = folderAddress,
                        .access = folderAccess,
                        .usesNetwork = false,
                        .folderOption = "path"},
        DestinationKind{.id = "uploadcare",
                        .label = QT_TRANSLATE_NOOP("OptionSpec", "Uploadcare project"),
                        .options = uploadcareOptions,
                        .secrets = uploadcareSecrets,
                        .check = checkUploadcare,
                        .address = uploadcareAddress,
                        .access = uploadcareAccess,
                        .certificatesOption = "ca-file"},
        DestinationKind{.id = "optidash",
                        .label = QT_TRANSLATE_NOOP("OptionSpec", "Optidash"),
                        .options = optidashOptions,
                        .secrets = optidashSecrets,
                        .check = checkOptidash,
                        .address = optidashAddress,
                        .access = optidashAccess,
                        .folderOption = "results",
                        .certificatesOption = "ca-file",
                        .makesPhotos = true},
    };
    return kKinds;
}

const DestinationKind *destinationKind(std::string_view id)
{
    for (const DestinationKind &kind : destinationKinds())
        if (kind.id == id)
            return &kind;
    return nullptr;
}

const DestinationKind &kindOf(const Destination &destination)
{
    const DestinationKind *kind = destinationKind(destination.kind);
    Q_ASSERT(kind != nullptr);
    return *kind;
}

std::string shownAddress(const Destination &destination)
{
    return kindOf(destination).address(destination.options);
}

Result<Access> accessTo(const Destination &destination, const Secrets &given)
{
    const DestinationKind &kind = kindOf(destination);
    GLASSINE_CHECK(kind.check(destination.options)); // what is wrong with it comes before what it lacks
    return kind.access(destination, given);
}

} // namespace glassine::sync
