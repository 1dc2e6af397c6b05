// SPDX-License-Identifier: GPL-3.0-or-later
// glassine-worker: LibRaw's code is not here.
#include "raw.h"

namespace glassine {

const imaging::RawDecoder *rawDecoder()
{
    return nullptr;
}

} // namespace glassine
