// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that takes its time: preloaded, it makes every fsync and fdatasync take GLASSINE_FSYNC_MS milliseconds longer.
#define _GNU_SOURCE
#include <stdlib.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

static void wait_for_the_disk(void)
{
    const char *text = getenv("GLASSINE_FSYNC_MS");
    const long milliseconds = text ? strtol(text, NULL, 10) : 0;
    const struct timespec time = {milliseconds / 1000, milliseconds % 1000 * 1000000};
    nanosleep(&time, NULL);
}

int fsync(int fd)
{
    wait_for_the_disk();
    return (int)syscall(SYS_fsync, fd);
}

int fdatasync(int fd)
{
    wait_for_the_disk();
    return (int)syscall(SYS_fdatasync, fd);
}
