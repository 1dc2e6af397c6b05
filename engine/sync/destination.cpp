// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination.h"

#include <QtGlobal>

#include <array>

namespace glassine::sync {

std::span<const DestinationKind> destinationKinds()
{
    static constexpr std::array kKinds{
        DestinationKind{"s3", QT_TRANSLATE_NOOP("OptionSpec", "S3 bucket"), s3Options},
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

} // namespace glassine::sync
