// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into glassine: the N-th call that could change anything below a folder fails, or is the last one the
// process makes. Settings come from the environment:
//   GLASSINE_FAULT_BELOW  the folder; calls elsewhere are neither counted nor harmed
//   GLASSINE_FAULT_NTH    which call, from 1; 0 only counts
//   GLASSINE_FAULT_ERRNO  what it fails with; 0 means SIGKILL before the call is made
//   GLASSINE_FAULT_PACE   milliseconds that every link and rename below the folder takes longer
//   GLASSINE_FAULT_HALVES nothing fails, but every read and write of a regular file, anywhere, transfers only half
//   GLASSINE_FAULT_LOG    gets a line "pid number call path" for every counted call, with " FAULT" behind the chosen
#undef _FORTIFY_SOURCE // its inline wrappers would stand where ours are defined
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

#define PUBLIC __attribute__((visibility("default")))
#define PATH_ROOM (2 * PATH_MAX)

static struct {
    char below[PATH_MAX];
    size_t belowLength;
    long nth;
    int error;
    long pace;
    bool halves;
    int log;
} settings = {.log = -1};
static atomic_long counted;

static long number(const char *variable)
{
    const char *text = getenv(variable);
    return text ? strtol(text, NULL, 10) : 0;
}

__attribute__((constructor)) static void readSettings(void)
{
    const char *below = getenv("GLASSINE_FAULT_BELOW");
    const char *log = getenv("GLASSINE_FAULT_LOG");
    if (below && below[0] == '/')
        settings.belowLength = (size_t)snprintf(settings.below, sizeof settings.below, "%s", below);
    settings.nth = number("GLASSINE_FAULT_NTH");
    settings.error = (int)number("GLASSINE_FAULT_ERRNO");
    settings.pace = number("GLASSINE_FAULT_PACE");
    settings.halves = number("GLASSINE_FAULT_HALVES") != 0;
    if (log)
        settings.log = (int)syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

static bool isBelow(const char *path)
{
    const size_t length = settings.belowLength;
    return length > 0 && strncmp(path, settings.below, length) == 0 && (path[length] == '\0' || path[length] == '/');
}

/// What a descriptor stands for; an unnamed file is "/folder/#inode (deleted)".
static bool descriptorPath(int fd, char *path)
{
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    const long length = syscall(SYS_readlinkat, AT_FDCWD, link, path, PATH_MAX - 1);
    if (length <= 0)
        return false;
    path[length] = '\0';
    return path[0] == '/';
}

static bool fullPath(int folder, const char *name, char *path)
{
    if (!name)
        return false;
    if (name[0] == '/') {
        snprintf(path, PATH_ROOM, "%s", name);
        return true;
    }
    if (folder == AT_FDCWD ? syscall(SYS_getcwd, path, PATH_MAX) <= 0 : !descriptorPath(folder, path))
        return false;
    const size_t length = strlen(path);
    snprintf(path + length, PATH_ROOM - length, "/%s", name);
    return true;
}

/// Counts the call; true when it is the one that fails, with errno set.
static bool isChosen(const char *call, const char *path)
{
    const long mine = atomic_fetch_add(&counted, 1) + 1;
    const bool chosen = mine == settings.nth;
    if (settings.log >= 0) {
        char line[PATH_ROOM + 128];
        const int length = snprintf(line, sizeof line, "%d %ld %s %s%s\n", (int)getpid(), mine, call, path,
                                    chosen ? " FAULT" : "");
        syscall(SYS_write, settings.log, line, (size_t)length);
    }
    if (chosen && settings.error == 0)
        syscall(SYS_kill, getpid(), SIGKILL);
    if (chosen)
        errno = settings.error;
    return chosen;
}

static bool failsOnDescriptor(const char *call, int fd)
{
    char path[PATH_ROOM];
    const int before = errno;
    const bool counts = settings.belowLength > 0 && descriptorPath(fd, path) && isBelow(path);
    errno = before;
    return counts && isChosen(call, path);
}

static void takeTime(const char *call)
{
    const struct timespec time = {settings.pace / 1000, settings.pace % 1000 * 1000000};
    if (settings.pace > 0 && (strcmp(call, "link") == 0 || strcmp(call, "rename") == 0))
        syscall(SYS_clock_nanosleep, CLOCK_MONOTONIC, 0, &time, NULL);
}

static bool failsOnPath(const char *call, int folder, const char *name)
{
    char path[PATH_ROOM];
    const int before = errno;
    const bool counts = settings.belowLength > 0 && fullPath(folder, name, path) && isBelow(path);
    if (counts)
        takeTime(call);
    errno = before;
    return counts && isChosen(call, path);
}

/// Asks for nothing that a locked worker may not: it is preloaded into those as well.
static size_t halved(int fd, size_t size)
{
    struct stat status;
    const int before = errno;
    const bool shortens = settings.halves && size > 1 && fstat(fd, &status) == 0 && S_ISREG(status.st_mode);
    errno = before;
    return shortens ? (size + 1) / 2 : size;
}

// The function of that name in the C library, once per wrapper.
#define REAL(name) \
    static __typeof__(&name) real; \
    if (!real) \
        real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

#define ON_DESCRIPTOR(result, name, call, fd, parameters, arguments) \
    PUBLIC result name parameters \
    { \
        REAL(name); \
        return failsOnDescriptor(call, fd) ? -1 : real arguments; \
    }

#define ON_PATH(result, name, call, folder, path, parameters, arguments) \
    PUBLIC result name parameters \
    { \
        REAL(name); \
        return failsOnPath(call, folder, path) ? -1 : real arguments; \
    }

ON_DESCRIPTOR(ssize_t, write, "write", fd, (int fd, const void *data, size_t size),
              (fd, data, halved(fd, size)))
ON_DESCRIPTOR(ssize_t, writev, "write", fd, (int fd, const struct iovec *parts, int count), (fd, parts, count))
ON_DESCRIPTOR(ssize_t, pwrite, "write", fd, (int fd, const void *data, size_t size, off_t at),
              (fd, data, halved(fd, size), at))
ON_DESCRIPTOR(ssize_t, pwrite64, "write", fd, (int fd, const void *data, size_t size, off64_t at),
              (fd, data, halved(fd, size), at))
ON_DESCRIPTOR(int, fsync, "fsync", fd, (int fd), (fd))
ON_DESCRIPTOR(int, fdatasync, "fsync", fd, (int fd), (fd))
ON_DESCRIPTOR(int, ftruncate, "ftruncate", fd, (int fd, off_t size), (fd, size))
ON_DESCRIPTOR(int, ftruncate64, "ftruncate", fd, (int fd, off64_t size), (fd, size))
ON_DESCRIPTOR(int, futimens, "futimens", fd, (int fd, const struct timespec times[2]), (fd, times))

#define HALVED(name, parameters, arguments) \
    PUBLIC ssize_t name parameters \
    { \
        REAL(name); \
        return real arguments; \
    }

HALVED(read, (int fd, void *data, size_t size), (fd, data, halved(fd, size)))
HALVED(pread, (int fd, void *data, size_t size, off_t at), (fd, data, halved(fd, size), at))
HALVED(pread64, (int fd, void *data, size_t size, off64_t at), (fd, data, halved(fd, size), at))

ON_PATH(int, rename, "rename", AT_FDCWD, to, (const char *from, const char *to), (from, to))
ON_PATH(int, renameat, "rename", toFolder, to, (int fromFolder, const char *from, int toFolder, const char *to),
        (fromFolder, from, toFolder, to))
ON_PATH(int, renameat2, "rename", toFolder, to,
        (int fromFolder, const char *from, int toFolder, const char *to, unsigned flags),
        (fromFolder, from, toFolder, to, flags))
ON_PATH(int, link, "link", AT_FDCWD, to, (const char *from, const char *to), (from, to))
ON_PATH(int, linkat, "link", toFolder, to,
        (int fromFolder, const char *from, int toFolder, const char *to, int flags),
        (fromFolder, from, toFolder, to, flags))
ON_PATH(int, unlink, "unlink", AT_FDCWD, path, (const char *path), (path))
ON_PATH(int, unlinkat, "unlink", folder, path, (int folder, const char *path, int flags), (folder, path, flags))
ON_PATH(int, mkdir, "mkdir", AT_FDCWD, path, (const char *path, mode_t mode), (path, mode))
ON_PATH(int, mkdirat, "mkdir", folder, path, (int folder, const char *path, mode_t mode), (folder, path, mode))

/// The descriptor is gone all the same: that is what Linux does.
PUBLIC int close(int fd)
{
    REAL(close);
    if (!failsOnDescriptor("close", fd))
        return real(fd);
    const int error = errno;
    real(fd);
    errno = error;
    return -1;
}

#define READ_MODE(mode, flags) \
    mode_t mode = 0; \
    if (((flags) & O_CREAT) || ((flags) & O_TMPFILE) == O_TMPFILE) { \
        va_list more; \
        va_start(more, flags); \
        mode = va_arg(more, mode_t); \
        va_end(more); \
    }

#define OPEN(name) \
    PUBLIC int name(const char *path, int flags, ...) \
    { \
        READ_MODE(mode, flags) \
        REAL(name); \
        return failsOnPath("open", AT_FDCWD, path) ? -1 : real(path, flags, mode); \
    }

#define OPENAT(name) \
    PUBLIC int name(int folder, const char *path, int flags, ...) \
    { \
        READ_MODE(mode, flags) \
        REAL(name); \
        return failsOnPath("open", folder, path) ? -1 : real(folder, path, flags, mode); \
    }

OPEN(open)
OPEN(open64)
OPENAT(openat)
OPENAT(openat64)

// What fortified programs call when the flags are known only at run time.
int __open_2(const char *path, int flags);
int __open64_2(const char *path, int flags);
int __openat_2(int folder, const char *path, int flags);
int __openat64_2(int folder, const char *path, int flags);
ON_PATH(int, __open_2, "open", AT_FDCWD, path, (const char *path, int flags), (path, flags))
ON_PATH(int, __open64_2, "open", AT_FDCWD, path, (const char *path, int flags), (path, flags))
ON_PATH(int, __openat_2, "open", folder, path, (int folder, const char *path, int flags), (folder, path, flags))
ON_PATH(int, __openat64_2, "open", folder, path, (int folder, const char *path, int flags), (folder, path, flags))

/// Programs that go round the C library: renameat2 is the one worth having.
PUBLIC long syscall(long call, ...)
{
    typedef long (*Syscall)(long, ...);
    static Syscall real;
    if (!real)
        real = (Syscall)dlsym(RTLD_NEXT, "syscall");
    long given[6];
    va_list more;
    va_start(more, call);
    for (int i = 0; i < 6; ++i)
        given[i] = va_arg(more, long);
    va_end(more);
    if (call == SYS_renameat2 && failsOnPath("rename", (int)given[2], (const char *)given[3]))
        return -1;
    return real(call, given[0], given[1], given[2], given[3], given[4], given[5]);
}
