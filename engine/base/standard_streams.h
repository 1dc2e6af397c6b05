// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Standard input, output and error, which the parent may have closed.

namespace glassine {

/// Gives the missing ones of descriptors 0 to 2 to /dev/null, the wrong way round, so that using them is an error as
/// before. Otherwise the next file opened, an output or the journal, would be standard output and get our messages.
void occupyStandardStreams();

} // namespace glassine
