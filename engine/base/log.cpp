// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"

#include "base/error.h"

#include <unistd.h>

#include <cerrno>
#include <cstdlib>

namespace glassine {

namespace {

std::string_view severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Debug: return "debug: ";
    case Severity::Info: return "";
    case Severity::Warning: return "warning: ";
    case Severity::Error: return "error: ";
    }
    return "";
}

} // namespace

std::string logLine(Severity severity, std::string_view message)
{
    std::string line = "glassine: ";
    line += severityWord(severity);
    line += displayText(message);
    line += '\n';
    return line;
}

void writeLog(Severity severity, std::string_view message)
{
    if (severity == Severity::Debug && std::getenv("GLASSINE_DEBUG") == nullptr)
        return;
    const std::string line = logLine(severity, message);
    std::string_view rest = line;
    while (!rest.empty()) {
        const ssize_t written = ::write(STDERR_FILENO, rest.data(), rest.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return;
        rest.remove_prefix(static_cast<std::size_t>(written));
    }
}

} // namespace glassine
