// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/upload.h"

namespace glassine::sync {

bool isSameContent(const RemoteObject &object, const Fingerprint &print)
{
    if (object.size != print.size)
        return false;
    return object.content.empty() ? object.etag == print.md5Hex() : object.content == print.content;
}

} // namespace glassine::sync
