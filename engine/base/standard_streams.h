// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a parent may have left us with: closed standard streams, signals that end a process for a failed write.

namespace glassine {

/// Gives the missing ones of descriptors 0 to 2 to /dev/null, the wrong way round, so that using them is an error as
/// before. Otherwise the next file opened, an output or the journal, would be standard output and get our messages.
void occupyStandardStreams();

/// A reader that goes away and a limit on the size of files become errors of the call, which are told, instead of
/// signals that end the process.
void ignoreWriteSignals();

} // namespace glassine
