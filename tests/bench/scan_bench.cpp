// SPDX-License-Identifier: GPL-3.0-or-later
// Seconds that finding and recognizing the files of a folder takes, and how many photos there are.

#include "files/scanner.h"

#include <chrono>
#include <cstdio>

using namespace glassine::files;

int main(int argc, char *argv[])
{
    if (argc != 2) {
        std::fputs("scan_bench FOLDER\n", stderr);
        return 2;
    }
    const auto begin = std::chrono::steady_clock::now();
    int found = 0;
    ScanSink sink;
    sink.found = [&found](FoundFile) { ++found; };
    scan({argv[1]}, {}, sink, std::atomic<bool>(false));
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - begin;
    std::printf("%.3f %d\n", taken.count(), found);
    return 0;
}
