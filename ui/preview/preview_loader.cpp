// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/preview_loader.h"

#include "files/sidecar.h"
#include "operations/operation.h"
#include "pipeline/logos.h"
#include "preview/framing.h"
#include "worker/logo_jobs.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>
#include <cmath>

#include <fcntl.h>
#include <sys/mman.h>

namespace glassine::ui {

namespace {

constexpr int kCoarseEdge = 640;
/// A worker may be killed for reasons that are not the photo's: the batch tries twice, too.
constexpr int kTries = 2;
constexpr int kBurstMs = 60; ///< shorter than a glance, longer than a key repeats

UniqueFd memoryFile()
{
    return UniqueFd(::memfd_create("glassine-preview", MFD_CLOEXEC | MFD_ALLOW_SEALING));
}

UniqueFd duplicate(const UniqueFd &fd)
{
    return UniqueFd(::fcntl(fd.get(), F_DUPFD_CLOEXEC, 0));
}

QSize toQSize(Size size)
{
    return {size.width, size.height};
}

/// Whether the original looks the same under both: then it need not be fetched again.
bool sameFraming(const PreviewWish &a, const PreviewWish &b)
{
    const auto framing = [](const PreviewWish &wish) {
        std::vector<pipeline::OperationStep> steps;
        for (const pipeline::OperationStep &step : wish.recipe.renditions[std::size_t(wish.rendition)].operations) {
            const operations::OperationDescription *operation = operations::operationById(step.id);
            if (operation && operation->outputSize)
                steps.push_back(step);
        }
        return steps;
    };
    return a.path == b.path && a.screenProfile == b.screenProfile && a.proof == b.proof
        && a.recipe.color == b.recipe.color && a.enlargement == b.enlargement && framing(a) == framing(b);
}

/// Whether the same file comes of both.
bool sameResult(const PreviewWish &a, PreviewWish b)
{
    b.enlargement = a.enlargement;
    return a == b;
}

/// Drawings are made as large as they are needed.
bool isLargeEnough(const pipeline::Logo &drawn, const pipeline::Recipe &recipe, const std::string &content)
{
    constexpr double kRounding = 2;
    return std::hypot(drawn.size.width, drawn.size.height) + kRounding >= pipeline::neededDiagonal(recipe, content);
}

/// Of the two that a wish may bring along, the proof's where there is one.
std::string profileName(const PreviewWish &wish)
{
    const bool proofs = wish.proof.colors && wish.proof.colors->output == color::OutputSpace::File;
    return (proofs ? wish.proof.colors->profile : wish.recipe.color.profile).name();
}

} // namespace

struct PreviewLoader::Opened {
    QByteArray path;
    files::FileIdentity identity;
    files::ContentType type = files::ContentType::Unknown;
    UniqueFd fd;
    std::optional<files::Sidecar> sidecar;
    std::optional<Error> error;
};

/// What opening brings: the photo, and the recipe with the pictures that it names.
struct PreviewLoader::Ready {
    std::shared_ptr<Opened> source;
    pipeline::Recipe recipe;
    std::optional<Error> error; ///< of a logo
};

/// One job under way, with our own descriptors of its outputs.
struct PreviewLoader::Asked {
    Wanted wanted = Wanted::Coarse;
    int generation = 0;
    int tries = 0;
    UniqueFd pixels;
};

std::optional<Error> PreviewLoader::cannotRead(const Opened &opened)
{
    const files::ContentTypeRow &row = files::contentTypeRow(opened.type);
    const Error error{ErrorCode::NotAPicture, opened.path.toStdString(), std::string(row.label)};
    switch (row.reading) {
    case files::Reading::NotAPicture: return error;
    case files::Reading::NotYet: return Error{ErrorCode::NotYetSupported, error.subject, error.detail};
    case files::Reading::Unsupported: return Error{ErrorCode::UnsupportedFormat, error.subject, error.detail};
    default: return std::nullopt;
    }
}

PreviewLoader::PreviewLoader(worker::PoolSettings settings, QObject *parent)
    : QObject(parent), m_settings(std::move(settings))
{
    m_io.setMaxThreadCount(2);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kBurstMs);
    connect(&m_soon, &QTimer::timeout, this, &PreviewLoader::open);
    if (m_settings.workers == 0)
        m_settings.workers = 2; // the original and the result at the same time
}

PreviewLoader::~PreviewLoader()
{
    m_io.waitForDone();
}

void PreviewLoader::warmUp()
{
    // Only workers that draw text are let near fonts.
    const bool needsFonts = m_wish && pipeline::drawsText(m_wish->recipe);
    if (m_pool && !m_poolGaveUp && (m_settings.fonts || !needsFonts))
        return;
    m_settings.fonts = m_settings.fonts || needsFonts;
    m_poolGaveUp = false;
    m_pool = std::make_unique<worker::Pool>(m_settings);
    connect(m_pool.get(), &worker::Pool::failed, this,
            [this] { m_poolGaveUp = true; }); // the next wish has another try
}

std::vector<qint64> PreviewLoader::workerPids() const
{
    return m_pool ? m_pool->workerPids() : std::vector<qint64>{};
}

void PreviewLoader::request(const PreviewWish &wish)
{
    if (m_wish == wish || wish.rendition < 0 || std::size_t(wish.rendition) >= wish.recipe.renditions.size())
        return;
    const bool burst = busy();
    abandon();
    if (!m_wish || m_wish->path != wish.path)
        m_hasCoarse = false;
    m_wish = wish;
    warmUp();
    Q_EMIT started();
    if (burst)
        m_soon.start();
    else
        open();
}

void PreviewLoader::requestAgain()
{
    if (!m_wish)
        return;
    const PreviewWish wish = *std::exchange(m_wish, std::nullopt);
    m_source.reset();
    m_beforeOf.reset();
    m_afterOf.reset();
    request(wish);
}

void PreviewLoader::clear()
{
    abandon();
    m_wish.reset();
    m_source.reset();
    m_beforeOf.reset();
    m_afterOf.reset();
    m_hasCoarse = false;
}

void PreviewLoader::abandon()
{
    ++m_generation;
    m_pending = 0;
    m_soon.stop();
    if (m_pool)
        m_pool->cancelAll();
}

/// The bytes are read once per photo; whether they are still the file's is looked up every time.
void PreviewLoader::open()
{
    const int generation = m_generation;
    ++m_pending;
    const QPointer<PreviewLoader> self(this);
    m_io.start([self, generation, path = m_wish->path, recipe = m_wish->recipe, known = m_source,
                archives = &m_archives] { // the threads end before it goes
        auto ready = std::make_shared<Ready>();
        ready->recipe = recipe;
        if (const auto read = pipeline::readLogos(ready->recipe); !read)
            ready->error = read.error();
        auto opened = std::make_shared<Opened>();
        opened->path = path;
        const std::string raw = path.toStdString();
        if (auto input = archives->openInput(raw, Limits{}); !input) {
            opened->error = input.error();
        } else if (known && known->path == path && !known->error && known->identity == input->identity) {
            opened = known;
        } else if (auto snapshot = files::snapshotInput(*input, raw); !snapshot) {
            opened->error = snapshot.error();
        } else {
            opened->identity = input->identity;
            opened->type = input->type;
            opened->fd = std::move(snapshot->fd);
            opened->sidecar = files::openSidecar(raw);
        }
        ready->source = opened;
        QMetaObject::invokeMethod(qApp, [self, generation, ready] {
            if (PreviewLoader *loader = self.data(); loader && loader->m_generation == generation)
                loader->takeReady(*ready);
        });
    });
}

void PreviewLoader::takeReady(const Ready &ready)
{
    const std::shared_ptr<Opened> &opened = ready.source;
    if (!opened->error)
        opened->error = cannotRead(*opened);
    if (opened->error)
        return fail(*opened->error);
    if (m_source != opened) { // the file has changed, or is another one
        m_hasCoarse = false;
        m_beforeOf.reset();
        m_afterOf.reset();
    }
    m_source = opened;
    m_recipe = ready.recipe;
    if (!m_hasCoarse)
        ask(Wanted::Coarse, kTries);
    if (ready.error)
        return fail(*ready.error, Named::Whole);
    drawLogos();
}

/// Those that were drawn before are there: a mark that is dragged needs no new one.
void PreviewLoader::drawLogos()
{
    for (auto &[content, logo] : m_recipe.logos)
        if (const auto drawn = m_logos.find(content);
            drawn != m_logos.end() && isLargeEnough(drawn->second, m_recipe, content))
            logo = drawn->second;
    const bool all = std::all_of(m_recipe.logos.begin(), m_recipe.logos.end(),
                                 [](const auto &one) { return bool(one.second.pixels); });
    if (all)
        return askAll();
    const auto submit = [this](worker::Job job, std::vector<UniqueFd> descriptors, worker::Pool::Done done) {
        m_pool->submit(std::move(job), std::move(descriptors), std::move(done));
    };
    worker::drawLogos(m_recipe, Limits{}, submit, [this, generation = m_generation](Result<pipeline::Logos> logos) {
        if (generation != m_generation)
            return;
        if (!logos)
            return fail(logos.error(), Named::Whole);
        m_logos = *logos;
        m_recipe.logos = *std::move(logos);
        askAll();
    });
}

void PreviewLoader::askAll()
{
    if (!m_afterOf || !sameResult(*m_afterOf, *m_wish))
        ask(Wanted::After, kTries);
    if (!m_beforeOf || !sameFraming(*m_beforeOf, *m_wish))
        ask(Wanted::Before, kTries);
    settle(); // getting ready is done
}

worker::Job PreviewLoader::jobFor(Wanted wanted) const
{
    worker::Job job;
    job.type = m_source->type;
    job.thumbnailEdge = kCoarseEdge;
    job.kind = wanted == Wanted::Coarse ? worker::JobKind::Thumbnail
        : wanted == Wanted::Before      ? worker::JobKind::Display
                                        : worker::JobKind::Preview;
    if (wanted == Wanted::Coarse)
        return job;
    job.recipe = m_recipe;
    job.rendition = m_wish->rendition;
    if (wanted == Wanted::Before && m_wish->enlargement > 1) {
        pipeline::RenditionRecipe &rendition = job.recipe.renditions[std::size_t(job.rendition)];
        rendition = enlarged(rendition, m_wish->enlargement);
    }
    job.screenProfile = m_wish->screenProfile;
    job.origin = formulas::originOf(m_source->path.toStdString(), m_source->identity.mtimeNs);
    job.origin.preset = m_wish->preset;
    job.sidecar = m_source->sidecar && m_wish->recipe.metadata.readSidecars;
    job.proof = m_wish->proof.colors;
    job.paper = m_wish->proof.paper;
    job.markOutside = wanted == Wanted::Before && m_wish->proof.marks;
    return job;
}

void PreviewLoader::ask(Wanted wanted, int tries)
{
    auto asked = std::make_shared<Asked>();
    UniqueFd pixels = memoryFile();
    asked->wanted = wanted;
    asked->generation = m_generation;
    asked->tries = tries - 1;
    asked->pixels = duplicate(pixels);
    worker::Job job = jobFor(wanted);
    job.id = m_nextId++;
    std::vector<UniqueFd> descriptors;
    descriptors.push_back(duplicate(m_source->fd));
    if (job.sidecar)
        descriptors.push_back(duplicate(m_source->sidecar->snapshot.fd));
    if (wanted == Wanted::After)
        descriptors.push_back(memoryFile()); // only its size matters here
    descriptors.push_back(std::move(pixels));
    if (!std::all_of(descriptors.begin(), descriptors.end(), [](const UniqueFd &fd) { return bool(fd); }))
        return fail({ErrorCode::OutOfMemory, m_source->path.toStdString(), {}});
    ++m_pending;
    m_pool->submit(std::move(job), std::move(descriptors),
                   [this, asked](Result<worker::Reply> reply) { takeReply(asked, std::move(reply)); });
}

void PreviewLoader::takeReply(std::shared_ptr<Asked> asked, Result<worker::Reply> reply)
{
    if (asked->generation != m_generation)
        return;
    if (!reply && reply.error().code == ErrorCode::WorkerDied && asked->tries > 0) {
        ask(asked->wanted, asked->tries);
        return settle();
    }
    Error error = reply ? reply->error : reply.error();
    const bool answered = reply && reply->ok;
    const bool made = answered && !reply->renditions.empty() && reply->renditions.front().ok
        && reply->renditions.back().ok;
    if (answered && !made && !reply->renditions.empty())
        error = reply->renditions.front().error;
    if (!made) {
        if (error.code == ErrorCode::PresetInvalid) // the worker knows no names
            error.detail += ": " + profileName(*m_wish);
        else
            error.subject = m_source->path.toStdString();
        return fail(error);
    }
    const QPointer<PreviewLoader> self(this);
    m_io.start([self, asked, reply = *std::move(reply)] {
        const Picture picture = readPicture(asked->pixels.get(), toQSize(reply.renditions.back().size));
        QMetaObject::invokeMethod(qApp, [self, asked, reply, picture] {
            if (PreviewLoader *loader = self.data(); loader && loader->m_generation == asked->generation)
                loader->takePicture(asked->wanted, reply, picture);
        });
    });
}

void PreviewLoader::takePicture(Wanted wanted, const worker::Reply &reply, const Picture &picture)
{
    if (picture.isNull())
        return fail({ErrorCode::WorkerProtocol, m_source->path.toStdString(), "pixels are missing"});
    if (wanted == Wanted::Coarse) {
        const std::string_view label = files::contentTypeRow(m_source->type).label;
        m_hasCoarse = true;
        Q_EMIT coarseLoaded(picture,
                            {toQSize(reply.facts.size), m_source->identity.size,
                             QString::fromUtf8(label.data(), qsizetype(label.size()))});
    } else if (wanted == Wanted::Before) {
        m_beforeOf = m_wish;
        Q_EMIT sourceKnown(reply.facts);
        Q_EMIT beforeLoaded(picture);
    } else {
        m_afterOf = m_wish;
        const pipeline::RenditionResult &file = reply.renditions.front();
        std::vector<pipeline::Warning> warnings = reply.warnings;
        warnings.insert(warnings.end(), file.warnings.begin(), file.warnings.end());
        const QRect mark(file.mark.left, file.mark.top, file.mark.size.width, file.mark.size.height);
        Q_EMIT afterLoaded(picture,
                           {toQSize(file.size), file.bytes, file.format, file.keptSource, std::move(warnings), mark});
    }
    settle();
}

void PreviewLoader::settle()
{
    if (--m_pending == 0)
        Q_EMIT finished();
}

void PreviewLoader::fail(const Error &error, Named how)
{
    abandon();
    m_afterOf.reset();   // what fails is shown in its place
    Error named = error; // which folder a photo is in is plain to see where it was chosen
    if (how == Named::Briefly)
        named.subject = named.subject.substr(named.subject.rfind('/') + 1);
    Q_EMIT failed(QString::fromStdString(errorSentence(named)));
}

} // namespace glassine::ui
