// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which kind of process reads what. Decoders that many have looked at share one kind; the others have one each, which
// holds or unblocks nothing else.

#include "files/content_type.h"

#include <string>
#include <string_view>

namespace glassine::worker {

enum class Tier { Pool, Raw, JpegXl, Jpeg2000, Svg, Magick };

Tier tierFor(files::ContentType type);
/// The libvips loader class that a process of this kind unblocks; empty for none.
std::string_view loaderToUnblock(Tier tier);
/// The other kinds end after one photo.
inline bool servesMany(Tier tier)
{
    return tier == Tier::Pool || tier == Tier::Raw;
}
/// LibRaw's code is in a program of its own, beside the one for everything else.
std::string rawProgramBeside(const std::string &workerProgram);
std::string programFor(Tier tier, const std::string &workerProgram);

} // namespace glassine::worker
