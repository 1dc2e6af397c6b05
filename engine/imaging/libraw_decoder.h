// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// LibRaw behind the raw decoder's interface. Linked into glassine-raw and tests alone.

#include "imaging/raw_decoder.h"

namespace glassine::imaging {

class LibRawDecoder final : public RawDecoder {
public:
    std::string version() const override;
    Result<RawLook> look(ByteView file, const Limits &limits) const override;
    Result<vips::VImage> develop(ByteView file, const Limits &limits, const Development &how) const override;
};

/// Makes its tables and the threads' library read what they want to read from the machine, before a lock closes.
void warmUpLibRaw();

} // namespace glassine::imaging
