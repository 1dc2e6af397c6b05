// SPDX-License-Identifier: GPL-3.0-or-later
// glassine-raw: with LibRaw.
#include "raw.h"

#include "imaging/libraw_decoder.h"

namespace glassine {

const imaging::RawDecoder *rawDecoder()
{
    static const imaging::LibRawDecoder decoder;
    static const bool warm = (imaging::warmUpLibRaw(), true);
    return warm ? &decoder : nullptr;
}

} // namespace glassine
