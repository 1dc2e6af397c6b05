// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/serve.h"

#include "codecs/encoders.h"
#include "color/convert.h"
#include "imaging/imaging.h"
#include "imaging/raw_decoder.h"
#include "pipeline/display.h"
#include "pipeline/logo.h"
#include "worker/asset_shelf.h"
#include "worker/exit_codes.h"
#include "worker/tier.h"

#include <algorithm>
#include <climits>
#include <cstring>
#include <exception>
#include <new>

#include <malloc.h>
#include <sys/resource.h>
#include <unistd.h>

namespace glassine::worker {

namespace {

/// Above this, a job's memory goes back to the system before the next one.
constexpr std::int64_t kTrimAboveBytes = 256 << 20;

/// GLib aborts when an allocation fails; all that tells it from other aborts is its text.
void endIfOutOfMemory(GLogLevelFlags level, const char *message)
{
    if ((level & (G_LOG_FLAG_FATAL | G_LOG_LEVEL_ERROR)) != 0 && message && std::strstr(message, "failed to allocate"))
        ::_exit(kExitOutOfMemory);
}

GLogWriterOutput dropStructured(GLogLevelFlags level, const GLogField *fields, gsize count, gpointer)
{
    for (gsize i = 0; i < count; ++i) {
        if (std::strcmp(fields[i].key, "MESSAGE") == 0 && fields[i].length < 0)
            endIfOutOfMemory(level, static_cast<const char *>(fields[i].value));
    }
    return G_LOG_WRITER_HANDLED;
}

void dropPlain(const gchar *, GLogLevelFlags level, const gchar *message, gpointer)
{
    endIfOutOfMemory(level, message);
}

[[noreturn]] void endProcess()
{
    try {
        if (const std::exception_ptr current = std::current_exception())
            std::rethrow_exception(current);
    } catch (const std::bad_alloc &) {
        ::_exit(kExitOutOfMemory);
    } catch (...) {
        // what it was does not matter: the pool blames the photo
    }
    std::abort();
}

struct Usage {
    std::int64_t peakRssBytes = 0;
    std::int64_t cpuMs = 0;
};

Usage currentUsage()
{
    rusage used{};
    ::getrusage(RUSAGE_SELF, &used);
    const auto milliseconds = [](const timeval &time) {
        return std::int64_t(time.tv_sec) * 1000 + std::int64_t(time.tv_usec) / 1000;
    };
    return {std::int64_t(used.ru_maxrss) * 1024, milliseconds(used.ru_utime) + milliseconds(used.ru_stime)};
}

/// Every way of working fills in what it can; the first error ends the photo.
Result<void> runProbe(const imaging::Source &source, Reply &reply)
{
    GLASSINE_TRY(reply.facts, pipeline::probePhoto(source));
    return {};
}

Result<void> runDisclose(const imaging::Source &source, Reply &reply)
{
    GLASSINE_TRY(pipeline::Disclosure disclosure, pipeline::disclosePhoto(source));
    reply.facts = std::move(disclosure.facts);
    reply.tags = std::move(disclosure.tags);
    return {};
}

Result<void> runPreflight(const imaging::Source &source, const Job &job, Reply &reply)
{
    GLASSINE_TRY(reply.facts, pipeline::preflightPhoto(source, job.recipe));
    return {};
}

Result<void> runOptimize(const imaging::Source &source, const Job &job, std::span<const int> outputs, Reply &reply)
{
    GLASSINE_TRY(pipeline::PhotoResult result, pipeline::processPhoto(source, job.recipe, outputs));
    reply.facts = std::move(result.facts);
    reply.warnings = std::move(result.warnings);
    reply.renditions = std::move(result.renditions);
    return {};
}

pipeline::RenditionResult rawPixels(Size size)
{
    pipeline::RenditionResult rendition;
    rendition.ok = true;
    rendition.format = "rgba";
    rendition.size = size;
    rendition.bytes = std::int64_t(size.width) * size.height * 4;
    return rendition;
}

Result<void> runThumbnail(const imaging::Source &source, const Job &job, int output, Reply &reply)
{
    GLASSINE_TRY(const pipeline::Thumbnail thumbnail, pipeline::makeThumbnail(source, job.thumbnailEdge, output));
    reply.facts.size = thumbnail.photo;
    reply.renditions.push_back(rawPixels(thumbnail.size));
    return {};
}

pipeline::DisplaySettings displayOf(const Job &job)
{
    const auto *first = reinterpret_cast<const std::byte *>(job.screenProfile.constData());
    return {job.displayPixels, Bytes(first, first + job.screenProfile.size()), job.proof, job.paper, job.markOutside};
}

Result<void> runDisplay(const imaging::Source &source, const Job &job, int output, Reply &reply)
{
    GLASSINE_TRY(pipeline::Displayed shown,
                 pipeline::displaySource(source, job.recipe, std::size_t(job.rendition), displayOf(job), output));
    reply.facts = std::move(shown.facts);
    reply.renditions.push_back(rawPixels(shown.size));
    return {};
}

Result<void> runPreview(const imaging::Source &source, const Job &job, std::span<const int> outputs, Reply &reply)
{
    GLASSINE_TRY(pipeline::PhotoResult result,
                 pipeline::previewRendition(source, job.recipe, std::size_t(job.rendition), displayOf(job),
                                            {outputs[0], outputs[1]}));
    reply.facts = std::move(result.facts);
    reply.warnings = std::move(result.warnings);
    reply.renditions = std::move(result.renditions);
    return {};
}

Result<void> runCheck(const Job &job)
{
    return job.recipe.color.output == color::OutputSpace::File ? color::checkOutputProfile(job.recipe.color.profile)
                                                               : Result<void>();
}

Result<void> runLogo(const imaging::Source &source, const Job &job, int output, Reply &reply)
{
    GLASSINE_TRY(const Size size, pipeline::drawLogo(source, job.logoDiagonal, output));
    reply.facts.size = size;
    reply.renditions.push_back(rawPixels(size));
    return {};
}

Result<void> runKind(const Job &job, const imaging::Source &source, const std::vector<int> &descriptors, Reply &reply)
{
    const std::span<const int> outputs = std::span(descriptors).subspan(job.sidecar ? 2 : 1);
    switch (job.kind) {
    case JobKind::Probe: return runProbe(source, reply);
    case JobKind::Disclose: return runDisclose(source, reply);
    case JobKind::Optimize: return runOptimize(source, job, outputs, reply);
    case JobKind::Thumbnail: return runThumbnail(source, job, outputs.front(), reply);
    case JobKind::Display: return runDisplay(source, job, outputs.front(), reply);
    case JobKind::Preview: return runPreview(source, job, outputs, reply);
    case JobKind::Logo: return runLogo(source, job, outputs.front(), reply);
    case JobKind::Preflight: return runPreflight(source, job, reply);
    case JobKind::CheckRecipe: return runCheck(job);
    }
    return fail(ErrorCode::Internal);
}

/// Exceptions stop here, whatever the fences below let through.
Result<void> runGuarded(const Job &job, const imaging::Source &source, const std::vector<int> &descriptors,
                        Reply &reply)
{
    try {
        return runKind(job, source, descriptors, reply);
    } catch (const std::bad_alloc &) {
        return fail(ErrorCode::OutOfMemory);
    } catch (const std::exception &exception) {
        return fail(ErrorCode::OperationFailed, {}, exception.what());
    } catch (...) {
        return fail(ErrorCode::OperationFailed, {}, "unknown exception");
    }
}

Reply run(const Job &job, const std::vector<UniqueFd> &descriptors, const imaging::RawDecoder *raw)
{
    std::vector<int> numbers;
    for (const UniqueFd &fd : descriptors)
        numbers.push_back(fd.get());
    const Usage before = currentUsage();
    vips_concurrency_set(job.threads);

    Reply reply;
    reply.id = job.id;
    const Result<void> result = runGuarded(
        job, {numbers.front(), job.type, job.limits, job.origin, job.sidecar ? numbers[1] : -1, raw}, numbers, reply);
    reply.ok = result.has_value();
    if (!result)
        reply.error = result.error();
    if (!reply.ok)
        reply.renditions.clear();
    const Usage after = currentUsage();
    reply.peakRssBytes = after.peakRssBytes;
    reply.cpuMs = int(after.cpuMs - before.cpuMs);
    return reply;
}

std::size_t expectedOutputs(const Job &job)
{
    switch (job.kind) {
    case JobKind::Probe:
    case JobKind::Disclose:
    case JobKind::Preflight:
    case JobKind::CheckRecipe: return 0;
    case JobKind::Thumbnail:
    case JobKind::Display:
    case JobKind::Logo: return 1;
    case JobKind::Preview: return 2;
    case JobKind::Optimize: return job.recipe.renditions.size();
    }
    return 0;
}

/// Those that the job itself is about; what its recipe brings along follows.
std::size_t ownDescriptors(const Job &job)
{
    return 1 + (job.sidecar ? 1 : 0) + expectedOutputs(job);
}

std::size_t expectedDescriptors(const Job &job)
{
    return ownDescriptors(job) + assetsOf(job).size() + job.recipe.logos.size();
}

/// The last descriptors, in the order of the names.
void attachLogos(pipeline::Recipe &recipe, std::vector<UniqueFd> &descriptors)
{
    std::size_t next = descriptors.size() - recipe.logos.size();
    for (auto &[name, logo] : recipe.logos)
        logo.pixels = std::make_shared<const UniqueFd>(std::move(descriptors[next++]));
    descriptors.resize(descriptors.size() - recipe.logos.size());
}

/// The bytes of what the job names by hash, the last descriptors now. False when they are not what was announced.
bool takeAssets(Job &job, std::vector<UniqueFd> &descriptors, AssetShelf &shelf)
{
    std::size_t next = ownDescriptors(job);
    for (Asset *asset : assetsOf(job)) {
        const auto found = shelf.take(asset->hash(), descriptors[next++].get());
        if (!found)
            return false;
        *asset = *found;
    }
    descriptors.resize(ownDescriptors(job));
    return true;
}

bool rawProgramIsThere()
{
    std::string self(PATH_MAX, '\0');
    const ssize_t length = ::readlink("/proc/self/exe", self.data(), self.size());
    self.resize(static_cast<std::size_t>(std::max<ssize_t>(length, 0)));
    return ::access(rawProgramBeside(self).c_str(), X_OK) == 0;
}

/// Here, or in a process of the type's own kind.
bool canRead(const files::ContentTypeRow &row)
{
    const bool offered = row.reading == files::Reading::Pool || row.reading == files::Reading::OwnProcess
        || row.reading == files::Reading::ExplicitOnly;
    if (row.type == files::ContentType::Raw)
        return rawProgramIsThere();
    if (tierFor(row.type) == Tier::Magick)
        return imaging::hasMagickModule();
    // Not imaging::hasOperation: that is about what is not blocked in this process.
    return offered && !row.loader.empty()
        && vips_type_find("VipsOperation", (std::string(row.loader) + "_source").c_str()) != 0;
}

} // namespace

void silenceLibraries()
{
    g_log_set_writer_func(&dropStructured, nullptr, nullptr);
    g_log_set_default_handler(&dropPlain, nullptr);
    std::set_terminate(&endProcess);
}

Hello describeWorker(const imaging::RawDecoder *raw)
{
    Hello hello;
    hello.versions["glassine"] = GLASSINE_VERSION;
    hello.versions["libvips"] = std::to_string(vips_version(0)) + '.' + std::to_string(vips_version(1)) + '.'
        + std::to_string(vips_version(2));
    if (raw != nullptr)
        hello.versions["LibRaw"] = raw->version();
    for (const codecs::CodecDescription &codec : codecs::codecs()) {
        if (codecs::available(codec))
            hello.codecs.emplace_back(codec.id);
    }
    for (const files::ContentTypeRow &row : files::contentTypes()) {
        if (canRead(row))
            hello.types.emplace_back(row.id);
    }
    return hello;
}

void addReport(Hello &hello, const SandboxReport &sandbox)
{
    hello.landlockAbi = sandbox.landlockAbi;
    hello.seccomp = sandbox.seccomp;
    hello.resourceLimits = sandbox.resourceLimits;
    hello.noNewPrivileges = sandbox.noNewPrivileges;
}

int serve(const Channel &channel, const Hello &hello, Service service, const imaging::RawDecoder *raw)
{
    if (!channel.send(encode(hello)))
        return kExitDone; // the application has gone
    AssetShelf shelf;
    for (;;) {
        Result<Received> received = channel.receive(kMaxDescriptors);
        if (!received)
            return kExitProtocol;
        if (received->state != Received::State::Message)
            return kExitDone;
        Result<Job> job = decodeJob(received->data);
        if (!job || received->descriptors.size() != expectedDescriptors(*job))
            return kExitProtocol;
        attachLogos(job->recipe, received->descriptors);
        if (!takeAssets(*job, received->descriptors, shelf))
            return kExitProtocol;
        const Reply reply = run(*job, received->descriptors, raw);
        if (!channel.send(encode(reply)) || service == Service::OneJob)
            return kExitDone;
        if (reply.peakRssBytes > kTrimAboveBytes)
            ::malloc_trim(0);
    }
}

} // namespace glassine::worker
