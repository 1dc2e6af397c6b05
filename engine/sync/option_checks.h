// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Checks that options of several kinds of destinations need. Errors are DestinationInvalid, subject = the option.

#include "base/result.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace glassine::sync {

tl::unexpected<Error> invalid(const char *option, std::string detail);
/// What may stand in a header or a host name without being taken for something else: ASCII without control characters.
bool isPrintable(std::string_view text);
/// "https://HOST[:PORT]"; http:// only to this computer, or where that was asked for.
Result<void> checkEndpoint(const char *option, const std::string &endpoint, bool plainHttp);
/// The same with a path behind it.
Result<void> checkAddress(const char *option, const std::string &address, bool plainHttp);
/// "https://host/a" of "https://host/a//".
std::string withoutSlash(std::string address);
/// A name that stands before others like a folder: "a/b/", or nothing.
std::string withSlash(std::string prefix);
/// Of "a, b,c" each, without spaces around it; empty ones are left out.
std::vector<std::string> commaList(std::string_view text);
/// Of "NAME=VALUE, …": names of letters, digits and hyphens that are not ours, values of at most 512 bytes.
Result<std::map<std::string, std::string>> metadataPairs(const char *option, std::string_view text);

} // namespace glassine::sync
