// SPDX-License-Identifier: GPL-3.0-or-later
// Decides by a byte that nobody wrote: valgrind must say so, or its silence about the worker is worth nothing.
#include <cstdlib>

int main()
{
    char *const byte = static_cast<char *>(std::malloc(1));
    volatile int decided = 0;
    if (*static_cast<volatile char *>(byte) == 'x')
        decided = 1;
    std::free(byte);
    return decided == 2;
}
