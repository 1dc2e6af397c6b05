// SPDX-License-Identifier: GPL-3.0-or-later
#include "formulas/origin.h"

#include "formulas/date_format.h"

namespace glassine::formulas {

FileNameParts fileNameParts(const std::string &path)
{
    const std::string file = path.substr(path.rfind('/') + 1); // npos + 1 is 0
    const std::size_t dot = file.rfind('.');
    if (dot == std::string::npos || dot == 0)
        return {file, {}};
    return {file.substr(0, dot), file.substr(dot + 1)};
}

Origin originOf(const std::string &path, std::int64_t mtimeNs)
{
    Origin origin;
    origin.name = fileNameParts(path).name;
    if (const auto time = localTime(mtimeNs))
        origin.date = formatDate(*time, "%Y-%m-%dT%H:%M:%S");
    return origin;
}

} // namespace glassine::formulas
