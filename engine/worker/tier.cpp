// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/tier.h"

namespace glassine::worker {

Tier tierFor(files::ContentType type)
{
    switch (type) {
    case files::ContentType::Raw: return Tier::Raw;
    case files::ContentType::JpegXl: return Tier::JpegXl;
    case files::ContentType::Jpeg2000: return Tier::Jpeg2000;
    case files::ContentType::Svg: return Tier::Svg;
    case files::ContentType::Bmp:
    case files::ContentType::Ico:
    case files::ContentType::Psd: return Tier::Magick;
    default: return Tier::Pool;
    }
}

std::string_view loaderToUnblock(Tier tier)
{
    switch (tier) {
    case Tier::JpegXl: return "VipsForeignLoadJxl";
    case Tier::Jpeg2000: return "VipsForeignLoadJp2k";
    case Tier::Svg: return "VipsForeignLoadSvg";
    case Tier::Magick: return "VipsForeignLoadMagick";
    case Tier::Pool:
    case Tier::Raw: break;
    }
    return {};
}

std::string rawProgramBeside(const std::string &workerProgram)
{
    return workerProgram.substr(0, workerProgram.rfind('/') + 1) + "glassine-raw"; // npos + 1 is 0
}

std::string programFor(Tier tier, const std::string &workerProgram)
{
    return tier == Tier::Raw ? rawProgramBeside(workerProgram) : workerProgram;
}

} // namespace glassine::worker
