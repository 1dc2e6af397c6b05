// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer builds only: puts the target's seeds into its corpus folder (the first argument that is no option).

#include "fuzz/fuzz_target.h"

#include <fstream>

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    for (int i = 1; i < *argc; ++i) {
        const std::string argument = (*argv)[i];
        if (argument.empty() || argument.front() == '-')
            continue;
        int number = 0;
        for (const std::string &seed : fuzzSeeds())
            std::ofstream(argument + "/seed-" + std::to_string(number++), std::ios::binary) << seed;
        break;
    }
    return 0;
}
