// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/upload.h"

namespace glassine::sync {

bool isSameContent(const RemoteObject &object, const Fingerprint &print)
{
    if (object.size != print.size)
        return false;
    if (!object.content.empty())
        return object.content == print.content;
    return !print.md5.empty() && object.etag == print.md5Hex(); // a file in parts has none of the whole
}

} // namespace glassine::sync
