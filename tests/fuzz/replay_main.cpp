// SPDX-License-Identifier: GPL-3.0-or-later
// Ordinary builds: runs a target over files (to reproduce what libFuzzer found), or without arguments over its seeds
// and a fixed number of reproducible mutations of them.

#include "fuzz/fuzz_target.h"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <random>

namespace {

#ifdef FUZZ_ROUNDS // for targets that take milliseconds
constexpr int kRoundsPerSeed = FUZZ_ROUNDS;
#else
constexpr int kRoundsPerSeed = 2000;
#endif
constexpr int kMaxEdits = 6;

void run(const std::string &input)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(input.data()), input.size());
}

std::size_t below(std::mt19937 &random, std::size_t limit)
{
    return limit == 0 ? 0 : std::uniform_int_distribution<std::size_t>(0, limit - 1)(random);
}

/// One edit: a changed, removed, inserted or repeated piece, or a cut.
void edit(std::string &text, std::mt19937 &random)
{
    const std::size_t at = below(random, text.size() + 1);
    const std::size_t length = below(random, 8) + 1;
    switch (below(random, 5)) {
    case 0:
        if (at < text.size())
            text[at] = static_cast<char>(below(random, 256));
        break;
    case 1: text.erase(at, length); break;
    case 2: text.insert(at, length, static_cast<char>(below(random, 256))); break;
    case 3: text.insert(at, text.substr(below(random, text.size() + 1), length * 4)); break;
    default: text.resize(at);
    }
}

} // namespace

int main(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        std::ifstream file(argv[i], std::ios::binary);
        run(std::string(std::istreambuf_iterator<char>(file), {}));
    }
    if (argc > 1)
        return 0;

    std::mt19937 random(20240229); // NOLINT: the same sequence every time is what is wanted
    std::size_t runs = 0;
    run({});
    for (const std::string &seed : fuzzSeeds()) {
        run(seed);
        for (int round = 0; round < kRoundsPerSeed; ++round, ++runs) {
            std::string input = seed;
            for (std::size_t edits = below(random, kMaxEdits) + 1; edits > 0; --edits)
                edit(input, random);
            run(input);
        }
    }
    std::printf("%zu mutations\n", runs);
    return runs > 0 ? 0 : 1;
}
