// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/paths.h"

#include <cstdlib>

namespace glassine {

namespace {

/// The variable's value without trailing slashes when it is an absolute path, else empty.
std::string absoluteFromEnvironment(const char *variable)
{
    const char *value = std::getenv(variable);
    if (value == nullptr || value[0] != '/')
        return {};
    std::string path = value;
    while (path.size() > 1 && path.back() == '/')
        path.pop_back();
    return path;
}

std::string joined(const std::string &folder, std::string_view name)
{
    return folder + (folder == "/" ? "" : "/") + std::string(name);
}

Result<std::string> xdgFolder(const char *variable, std::string_view belowHome)
{
    if (const std::string base = absoluteFromEnvironment(variable); !base.empty())
        return joined(base, "glassine");
    if (const std::string home = absoluteFromEnvironment("HOME"); !home.empty())
        return joined(joined(home, belowHome), "glassine");
    return fail(ErrorCode::Usage, "HOME", std::string("neither HOME nor ") + variable + " is set to an absolute path");
}

} // namespace

Result<std::string> configFolder()
{
    return xdgFolder("XDG_CONFIG_HOME", ".config");
}

Result<std::string> dataFolder()
{
    return xdgFolder("XDG_DATA_HOME", ".local/share");
}

Result<std::string> stateFolder()
{
    if (const std::string own = absoluteFromEnvironment("GLASSINE_STATE_DIR"); !own.empty())
        return own;
    return xdgFolder("XDG_STATE_HOME", ".local/state");
}

Result<std::string> cacheFolder()
{
    return xdgFolder("XDG_CACHE_HOME", ".cache");
}

} // namespace glassine
