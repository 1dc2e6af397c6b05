// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How a program begins that the application starts and talks to over a socket. Knows no Qt.

namespace glassine::worker {

/// The descriptor under which it finds that socket.
inline constexpr int kSocket = 3;

/// There is one, as the application leaves it: nobody has started the program by hand.
bool hasSocket();

/// For programs that are told nothing but "--parent PID": dies with that process from now on. 0, or the status to exit
/// with: kExitUsage, which is explained on standard error, or kExitStart.
int beginAsChild(const char *program, int argc, char **argv);

} // namespace glassine::worker
