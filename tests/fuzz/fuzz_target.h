// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a fuzz target is: something that takes any bytes, and a few good inputs to begin from.

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

/// Inputs that get far into the code under test; mutations start here.
std::vector<std::string> fuzzSeeds();

/// A broken promise must end the process in every build, so that both drivers see it.
void fuzzRequire(bool condition, const char *what);
