// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/planning.h"

#include "codecs/codec.h"
#include "files/member_path.h"
#include "files/sidecar.h"
#include "files/system_call.h"
#include "pipeline/losses.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <future>
#include <map>

#include <sys/stat.h>
#include <unistd.h>

namespace glassine::batch {

namespace {

std::string fileNameOf(const std::string &path)
{
    return path.substr(path.rfind('/') + 1);
}

bool isThere(const std::string &path)
{
    struct stat status = {};
    return ::stat(path.c_str(), &status) == 0;
}

std::string templateOf(const presets::Preset &preset, std::size_t rendition)
{
    const bool own = rendition < preset.renditionNames.size() && !preset.renditionNames[rendition].empty();
    return own ? preset.renditionNames[rendition] : preset.naming.pattern;
}

bool anyTemplate(const presets::Preset &preset, bool (naming::NameTemplate::*asks)() const)
{
    for (std::size_t i = 0; i < preset.recipe.renditions.size(); ++i)
        if (const auto parsed = naming::NameTemplate::parse(templateOf(preset, i)); parsed && ((*parsed).*asks)())
            return true;
    return false;
}

naming::PlannedOutput::Action actionOf(const OutputOutcome &output)
{
    using Action = naming::PlannedOutput::Action;
    return output.state == ItemState::Skipped ? Action::SkipExisting
        : output.state == ItemState::Failed   ? Action::Refuse
                                              : Action::Write;
}

OutputOutcome fromPlan(const naming::PlannedOutput &planned)
{
    OutputOutcome output;
    output.rendition = planned.rendition;
    output.folder = planned.folder;
    output.fileName = planned.fileName;
    output.numbered = planned.numbered;
    output.size = planned.size;
    using Action = naming::PlannedOutput::Action;
    if (planned.action == Action::SkipExisting) {
        output.state = ItemState::Skipped;
        output.error = {ErrorCode::OutputExists, planned.path(), {}};
    } else if (planned.action == Action::Refuse) {
        output.state = ItemState::Failed;
        output.error = planned.refusal;
    }
    return output;
}

} // namespace

Result<std::string> hashOf(int fd, const std::string &subject)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    std::vector<char> piece(std::size_t(1) << 20);
    off_t at = 0;
    for (;;) {
        const ssize_t got = ::pread(fd, piece.data(), piece.size(), at);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return fail(ErrorCode::OutputIo, subject, std::strerror(errno));
        if (got == 0)
            break;
        hash.addData(QByteArray::fromRawData(piece.data(), got));
        at += got;
    }
    return hash.result().toHex().toStdString();
}

PlanRequest planRequest(ItemSeed seed, const pipeline::PhotoFacts &facts)
{
    PlanRequest request{std::move(seed), facts.size,    facts.dateTaken, facts.cameraModel,
                        facts.lens,      facts.creator, facts.rating,    std::nullopt};
    if (facts.size.width > 0)
        request.facts = facts;
    return request;
}

bool planNeedsProbe(const SessionSettings &settings)
{
    for (int number = 0; number < settings.presetCount(); ++number) {
        const presets::Preset &preset = settings.presetAt(number);
        if (!preset.recipe.metadata.required.empty() || anyTemplate(preset, &naming::NameTemplate::needsProbe))
            return true;
    }
    return false;
}

bool Originals::contains(const std::string &path) const
{
    struct stat status = {};
    return ::stat(path.c_str(), &status) == 0 && m_files.contains(key(status.st_dev, status.st_ino));
}

std::optional<OutputOutcome> upToDateOutput(const LedgerAnswer &known, const pipeline::Recipe &recipe, int rendition)
{
    const auto &id = recipe.renditions[static_cast<std::size_t>(rendition)].id;
    const auto found = std::find_if(known.outputs.begin(), known.outputs.end(),
                                    [&](const auto &output) { return output.rendition == id; });
    if (found == known.outputs.end())
        return {};
    if (diskFile(found->path) != DiskFile{found->bytes, found->mtimeNs})
        return {};
    OutputOutcome output;
    output.rendition = rendition;
    output.folder = found->path.substr(0, found->path.rfind('/'));
    output.fileName = fileNameOf(found->path);
    output.state = ItemState::UpToDate;
    output.format = found->format;
    output.size = found->size;
    output.bytes = found->bytes;
    output.hash = found->hash;
    output.mtimeNs = found->mtimeNs;
    output.keptSource = found->keptSource;
    return output;
}

std::optional<std::vector<OutputOutcome>> upToDateOutputs(const LedgerAnswer &known, const pipeline::Recipe &recipe)
{
    std::vector<OutputOutcome> outputs;
    for (int rendition = 0; rendition < static_cast<int>(recipe.renditions.size()); ++rendition) {
        auto output = upToDateOutput(known, recipe, rendition);
        if (!output)
            return {};
        outputs.push_back(std::move(*output));
    }
    return outputs;
}

Planning::Planning(const SessionSettings &settings, std::vector<std::string> jobs, std::shared_ptr<Ledger> ledger,
                   std::shared_ptr<const Originals> originals)
    : m_settings(settings),
      m_jobs(std::move(jobs)),
      m_ledger(std::move(ledger)),
      m_originals(std::move(originals)),
      m_planner(settings.outputFolder, settings.preset.naming,
                [originals = m_originals](const std::string &path) { return originals->contains(path); })
{
    for (const std::string &input : m_settings.inputs)
        m_inputs.push_back(files::resolvedPath(input));
}

Result<std::unique_ptr<Planning>> Planning::make(const SessionSettings &settings, std::vector<std::string> jobs,
                                                 std::shared_ptr<Ledger> ledger,
                                                 std::shared_ptr<const Originals> originals)
{
    std::unique_ptr<Planning> planning(
        new Planning(settings, std::move(jobs), std::move(ledger), std::move(originals)));
    GLASSINE_CHECK(planning->parseTemplates());
    return planning;
}

Result<void> Planning::parseTemplates()
{
    for (int number = 0; number < m_settings.presetCount(); ++number) {
        const presets::Preset &preset = m_settings.presetAt(number);
        std::vector<std::string> names = preset.renditionNames;
        names.resize(preset.recipe.renditions.size());
        m_needsHash.push_back(anyTemplate(preset, &naming::NameTemplate::needsHash));
        if (number > 0) {
            GLASSINE_CHECK(m_planner.addNaming(preset.naming, names)); // in the order of the presets: the same number
            continue;
        }
        GLASSINE_CHECK(m_planner.setTemplates(names));
    }
    return {};
}

naming::TokenValues Planning::tokens(const PlanRequest &request, int rendition, const std::string &hash) const
{
    const presets::Preset &preset = presetOf(request.seed);
    const auto &recipe = preset.recipe.renditions[static_cast<std::size_t>(rendition)];
    const formulas::FileNameParts file = formulas::fileNameParts(request.seed.path);
    naming::TokenValues values;
    values.dir = request.seed.relativeFolder;
    values.name = file.name;
    values.sourceExtension = file.suffix;
    const std::string format = pipeline::resolvedFormat(recipe, request.seed.type);
    const auto *codec = codecs::codecById(format);
    values.extension = codec ? std::string(codec->extension) : format;
    values.rendition = recipe.id;
    values.preset = preset.id.toStdString();
    if (request.pixels.width > 0)
        values.output = pipeline::plannedSize(recipe, request.pixels);
    values.sequence = request.seed.id + 1;
    values.dateTaken = request.dateTaken;
    values.fileTimeNs = request.seed.identity.mtimeNs;
    values.camera = request.camera;
    values.lens = request.lens;
    values.creator = request.creator;
    values.rating = request.rating;
    if (request.facts && request.facts->summary.contains("Burst")) // metadata::kBurstFact, told by a worker
        values.burst = request.facts->summary.at("Burst");
    values.hash = hash;
    return values;
}

files::FileIdentity Planning::ledgerIdentity(const ItemSeed &seed) const
{
    return isKnownWithSidecar(seed) ? files::identityWithSidecar(seed.identity, seed.path) : seed.identity;
}

bool Planning::isKnownWithSidecar(const ItemSeed &seed) const
{
    return !m_settings.inPlace && presetOf(seed).recipe.metadata.readSidecars;
}

// In pieces: the ledger looks up the next while names for one are found.
std::vector<PlanAnswer> Planning::plan(const std::vector<PlanRequest> &requests)
{
    constexpr std::size_t kPiece = 64;
    std::vector<std::future<std::vector<LedgerAnswer>>> known;
    for (std::size_t from = 0; m_ledger && from < requests.size(); from += kPiece) {
        std::vector<LedgerQuestion> questions;
        for (std::size_t i = from; i < std::min(from + kPiece, requests.size()); ++i)
            questions.push_back({requests[i].seed.path, ledgerIdentity(requests[i].seed), {}, requests[i].seed.preset});
        known.push_back(m_ledger->lookUp(std::move(questions), m_jobs));
    }
    std::vector<PlanAnswer> answers;
    std::vector<LedgerAnswer> piece(kPiece);
    for (std::size_t i = 0; i < requests.size(); ++i) {
        if (m_ledger && i % kPiece == 0)
            piece = known[i / kPiece].get();
        answers.push_back(planOne(requests[i], piece[i % kPiece]));
    }
    return answers;
}

bool Planning::isEarlierOutput(const LedgerAnswer &known) const
{
    const std::string &source = known.madeFrom;
    const auto holdsIt = [&source](const std::string &input) { return files::isInside(source, input); };
    return !source.empty() && std::any_of(m_inputs.begin(), m_inputs.end(), holdsIt) && isThere(source);
}

PlanAnswer Planning::planOne(const PlanRequest &request, const LedgerAnswer &known)
{
    PlanAnswer answer;
    answer.id = request.seed.id;
    answer.pathKnown = known.pathKnown;
    if (!request.seed.named && isEarlierOutput(known)) {
        answer.state = ItemState::Skipped;
        answer.error = {ErrorCode::EarlierOutput, request.seed.path, displayText(known.madeFrom)};
        return answer;
    }
    if (m_settings.inPlace && files::isMemberPath(request.seed.path)) {
        answer.state = ItemState::Skipped;
        answer.error = {ErrorCode::ArchiveReadOnly, request.seed.path, {}};
        return answer;
    }
    // Moved on for a run that was cut off, after the scan saw it.
    if (m_settings.inPlace && !isThere(request.seed.path)) {
        answer.state = ItemState::Skipped;
        answer.error = {ErrorCode::InputVanished, request.seed.path, "an earlier run has replaced it"};
        return answer;
    }
    const pipeline::Recipe &recipe = presetOf(request.seed).recipe;
    if (auto outputs = upToDateOutputs(known, recipe)) {
        answer.state = ItemState::UpToDate;
        answer.outputs = std::move(*outputs);
        for (const auto &output : answer.outputs)
            m_planner.reserve(output.folder, output.fileName);
        return answer;
    }
    std::string hash = known.hash;
    if (m_needsHash[static_cast<std::size_t>(request.seed.preset)] && hash.empty()) {
        const auto input = m_archives->openInput(request.seed.path, m_settings.limits);
        const auto hashed = input ? hashOf(input->fd.get(), request.seed.path) : fail(input.error());
        if (!hashed) {
            answer.state = ItemState::Failed;
            answer.error = {input ? ErrorCode::InputUnreadable : input.error().code, request.seed.path,
                            hashed.error().detail};
            return answer;
        }
        hash = *hashed;
    }
    int skipped = 0;
    int refused = 0;
    const int count = static_cast<int>(recipe.renditions.size());
    const auto pictures = static_cast<int>(pipeline::pictures(recipe).size());
    std::vector<std::string> sidecars(static_cast<std::size_t>(pictures)); // reserved with the pictures' names
    for (int rendition = 0; rendition < count; ++rendition) {
        if (auto there = upToDateOutput(known, recipe, rendition)) {
            m_planner.reserve(there->folder, there->fileName);
            answer.outputs.push_back(std::move(*there));
            continue;
        }
        const auto picture = static_cast<std::size_t>(rendition % pictures);
        answer.outputs.push_back(rendition < pictures
                                     ? planOutput(request, rendition, hash, sidecars[picture])
                                     : planSidecar(request, rendition, answer.outputs[picture], sidecars[picture]));
        const auto &output = answer.outputs.back();
        skipped += output.state == ItemState::Skipped;
        refused += output.state == ItemState::Failed;
        if (output.state != ItemState::Waiting && answer.error.subject.empty())
            answer.error = output.error;
    }
    if (skipped + refused == count)
        answer.state = refused > 0 ? ItemState::Failed : ItemState::Skipped;
    return answer;
}

/// The original keeps its own name, however its extension is spelled, as long as it stays the same kind of file.
naming::PlannedOutput Planning::planInPlace(const ItemSeed &seed, const std::string &format)
{
    const auto *codec = codecs::codecById(format);
    const std::string extension = codec ? std::string(codec->extension) : format;
    const bool sameKind = files::extensionMatches(seed.type, "x." + extension);
    const bool keepsName = sameKind && files::extensionMatches(seed.type, fileNameOf(seed.path));
    return m_planner.planInPlace(seed.id, 0, seed.path, keepsName ? std::string() : extension);
}

OutputOutcome Planning::planOutput(const PlanRequest &request, int rendition, const std::string &hash,
                                   std::string &sidecar)
{
    const auto values = tokens(request, rendition, hash);
    const auto &renditions = presetOf(request.seed).recipe.renditions;
    const std::string format = pipeline::resolvedFormat(renditions[static_cast<std::size_t>(rendition)],
                                                        request.seed.type);
    naming::PlannedOutput planned = m_settings.inPlace
        ? planInPlace(request.seed, format)
        : m_planner.plan(request.seed.id, rendition, values, request.seed.preset);
    sidecar = std::move(planned.sidecar);
    OutputOutcome output = fromPlan(planned);
    output.format = format;
    if (output.size.width == 0)
        output.size = values.output;
    if (output.state == ItemState::Waiting && request.facts)
        foresee(request, output);
    // A picture made of it cannot stand for it.
    if (m_settings.inPlace && request.seed.type == files::ContentType::Raw) {
        output.state = ItemState::Skipped;
        output.error = {ErrorCode::WouldLose, request.seed.path, "the sensor's data"};
    }
    return output;
}

/// Goes where its picture goes. A picture that is not wanted has none either.
OutputOutcome Planning::planSidecar(const PlanRequest &request, int rendition, const OutputOutcome &picture,
                                    std::string reserved)
{
    naming::PlannedOutput planned;
    planned.input = request.seed.id;
    planned.folder = picture.folder;
    planned.fileName = picture.fileName;
    planned.numbered = picture.numbered;
    planned.sidecar = std::move(reserved);
    planned.action = actionOf(picture);
    planned.refusal = picture.error;
    OutputOutcome output = fromPlan(m_planner.planSidecar(planned, rendition, request.seed.preset));
    output.numbered = false; // that is told of the picture
    output.format = pipeline::resolvedFormat(
        presetOf(request.seed).recipe.renditions[static_cast<std::size_t>(rendition)], request.seed.type);
    if (picture.error.code == ErrorCode::WouldLose) {
        output.state = picture.state;
        output.error = picture.error;
    }
    return output;
}

/// Says what will be lost; where the preset would rather have no new file, that is settled here. Transparency may hide
/// nothing, which only the work itself shows.
void Planning::foresee(const PlanRequest &request, OutputOutcome &output) const
{
    const pipeline::Recipe &recipe = presetOf(request.seed).recipe;
    output.warnings = pipeline::foreseenLosses(*request.facts, request.seed.type, recipe,
                                               static_cast<std::size_t>(output.rendition));
    for (const pipeline::Warning &loss : output.warnings)
        if (loss.code != "alpha-lost" && pipeline::skipsFor(recipe.extras, loss)) {
            output.state = ItemState::Skipped;
            output.error = {ErrorCode::WouldLose, request.seed.path, loss.code};
        }
}

naming::PlannedOutput Planning::replanned(const PlanRequest &request, const OutputOutcome &taken)
{
    naming::PlannedOutput planned;
    planned.input = request.seed.id;
    planned.rendition = taken.rendition;
    planned.folder = taken.folder;
    planned.fileName = taken.fileName;
    planned.size = taken.size;
    planned.numbered = taken.numbered;
    std::string hash;
    if (m_needsHash[static_cast<std::size_t>(request.seed.preset)])
        if (const auto input = m_archives->openInput(request.seed.path, m_settings.limits))
            hash = hashOf(input->fd.get(), request.seed.path).value_or(std::string());
    return m_settings.inPlace ? planInPlace(request.seed, taken.format)
                              : m_planner.replan(planned, tokens(request, taken.rendition, hash), request.seed.preset);
}

void Planning::replan(const PlanRequest &request, const std::vector<OutputOutcome *> &taken)
{
    const auto pictures = static_cast<int>(pipeline::pictures(presetOf(request.seed).recipe).size());
    std::map<int, std::pair<OutputOutcome, std::string>> moved; // pictures, with the names beside them
    for (OutputOutcome *output : taken) {
        OutputOutcome next;
        if (output->rendition < pictures) {
            naming::PlannedOutput planned = replanned(request, *output);
            next = fromPlan(planned);
            moved[output->rendition] = {next, std::move(planned.sidecar)};
        } else if (const auto picture = moved.find(output->rendition - pictures); picture != moved.end()) {
            next = planSidecar(request, output->rendition, picture->second.first, picture->second.second);
        } else { // the picture has its name; under another one this file would be nobody's
            next = *output;
            next.state = ItemState::Failed;
            next.error = {ErrorCode::OutputExists, output->path(), {}};
        }
        output->folder = next.folder;
        output->fileName = next.fileName;
        output->numbered = next.numbered;
        output->state = next.state;
        output->error = next.error;
    }
}

} // namespace glassine::batch
