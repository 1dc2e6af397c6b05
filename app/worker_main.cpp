// SPDX-License-Identifier: GPL-3.0-or-later
// glassine-worker, and with LibRaw glassine-raw: decodes, works and encodes for one application, from inside a lock. Started
// by the pool with its socket as descriptor 3; everything it will ever need from a path is loaded before the lock closes.

#include "imaging/imaging.h"
#include "metadata/metadata.h"
#include "raw.h"
#include "worker/channel.h"
#include "worker/exit_codes.h"
#include "worker/program_start.h"
#include "worker/sandbox.h"
#include "worker/serve.h"
#include "worker/tier.h"

#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <fcntl.h>
#include <malloc.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

using namespace glassine;

constexpr int kLowPriority = 10;

struct Options {
    pid_t parent = 0;
    std::int64_t memoryBytes = 0;
    std::int64_t fileBytes = 0;
    std::string unblock;
    std::string fontHome; ///< whose fonts may be read beside the system's; empty = no text is drawn
    bool lowPriority = false;
    bool sandbox = true;
};

template <typename T>
bool readNumber(std::string_view text, T &into)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), into);
    return error == std::errc() && end == text.data() + text.size() && into >= 0;
}

bool readOption(Options &options, std::string_view name, std::string_view value)
{
    if (name == "--parent")
        return readNumber(value, options.parent);
    if (name == "--memory")
        return readNumber(value, options.memoryBytes);
    if (name == "--file-bytes")
        return readNumber(value, options.fileBytes);
    if (name == "--unblock") {
        options.unblock = value;
        return !value.empty();
    }
    if (name == "--fonts") {
        options.fontHome = value;
        return value.starts_with('/');
    }
    return false;
}

std::optional<Options> readOptions(int count, char **words)
{
    Options options;
    for (int i = 1; i < count; ++i) {
        const std::string_view word = words[i];
        if (word == "--low-priority")
            options.lowPriority = true;
        else if (word == "--no-sandbox")
            options.sandbox = false;
        else if (i + 1 == count || !readOption(options, word, words[++i]))
            return std::nullopt;
    }
    return options;
}

/// Nothing but the socket, whatever the parent had open; 0 to 2 must exist, or libraries write into our files.
void tidyDescriptors()
{
    ::syscall(SYS_close_range, unsigned(worker::kSocket + 1), ~0U, 0U);
    int fd = -1;
    do {
        fd = ::open("/dev/null", O_RDWR); // becomes the lowest that is missing
    } while (fd >= 0 && fd <= 2);
    ::close(fd);
    ::fcntl(worker::kSocket, F_SETFD, FD_CLOEXEC);
}

void beModest()
{
    ::setpriority(PRIO_PROCESS, 0, kLowPriority);
#ifdef SYS_ioprio_set
    constexpr int kWhoProcess = 1;
    constexpr int kIdleClass = 3 << 13;
    ::syscall(SYS_ioprio_set, kWhoProcess, 0, kIdleClass);
#endif
}

/// Photos follow each other in the same memory. By default every large buffer is given back to the kernel, which clears it
/// anew for the next photo: a tenth of a photo's time.
void tuneMemory()
{
    constexpr int kLargestKept = 32 << 20; // glibc takes no more
    constexpr int kMostKept = 128 << 20;
    ::mallopt(M_ARENA_MAX, 2);
    ::mallopt(M_MMAP_THRESHOLD, kLargestKept);
    ::mallopt(M_TRIM_THRESHOLD, kMostKept);
}

/// Where Debian's fontconfig finds fonts, for everybody and for one user.
std::vector<std::string> fontFolders(const std::string &home)
{
    std::vector<std::string> folders = {"/usr/share/fonts", "/usr/local/share/fonts"};
    if (!home.empty())
        folders.insert(folders.end(), {home + "/.fonts", home + "/.local/share/fonts"});
    return folders;
}

/// Fontconfig reads its lists of fonts now; afterwards the user's home is nothing that a library should know.
void warmUpFonts(const Options &options)
{
    const char *home = ::getenv("HOME");
    const std::string before = home ? home : "/nonexistent";
    if (!options.fontHome.empty())
        ::setenv("HOME", options.fontHome.c_str(), 1);
    imaging::warmUpFonts();
    ::setenv("HOME", before.c_str(), 1);
}

int work(const Options &options)
{
    if (!imaging::start("glassine-worker", options.unblock))
        return worker::kExitStart;
    worker::silenceLibraries();
    metadata::initialize();
    imaging::warmUp();
    const bool drawsText = options.unblock == worker::loaderToUnblock(worker::Tier::Svg) || !options.fontHome.empty();
    if (drawsText)
        warmUpFonts(options);
    if (options.unblock == worker::loaderToUnblock(worker::Tier::Magick))
        imaging::warmUpMagick();
    const imaging::RawDecoder *raw = rawDecoder();
    ::tzset(); // Debian 13's libraries ask for the time zone later, when its file cannot be opened any more

    worker::SandboxOptions sandbox;
    sandbox.memoryBytes = options.memoryBytes;
    sandbox.fileBytes = options.fileBytes;
    if (drawsText)
        sandbox.readableFolders = fontFolders(options.fontHome);
    sandbox.landlock = options.sandbox;
    sandbox.seccomp = options.sandbox;
    worker::Hello hello = worker::describeWorker(raw);
    worker::addReport(hello, worker::lockIn(sandbox));
    hello.fonts = drawsText && imaging::canOpenFonts(); // others need no answer and open nothing
    const worker::Channel channel{UniqueFd(worker::kSocket)};
    return worker::serve(channel, hello, options.unblock.empty() ? worker::Service::ManyJobs : worker::Service::OneJob,
                         raw);
}

} // namespace

int main(int argc, char *argv[])
{
    const std::optional<Options> options = readOptions(argc, argv);
    if (!options || !worker::hasSocket()) {
        std::fputs("glassine-worker is started by glassine, not by hand.\n", stderr);
        return worker::kExitUsage;
    }
    if (!worker::tieToParent(options->parent))
        return worker::kExitStart;
    ::prctl(PR_SET_NAME, rawDecoder() == nullptr ? "glassine-worker" : "glassine-raw", 0, 0, 0);
    tidyDescriptors();
    tuneMemory();
    if (options->lowPriority)
        beModest();
    // No destructors: there is nothing to save, and a library's clean-up could only fail.
    std::_Exit(work(*options));
}
