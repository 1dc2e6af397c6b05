// SPDX-License-Identifier: GPL-3.0-or-later
#include "naming/expansion.h"
#include "naming/naming.h"

#include "files/system_call.h"

#include <QString>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <memory>
#include <string_view>
#include <utility>

namespace glassine::naming {

namespace {

bool isValidUtf8(const QString &decoded, const std::string &raw)
{
    return decoded.toStdString() == raw;
}

/// Two names are one on the target exactly when their folded forms are equal. Folding a little too much only
/// costs a number.
std::string folded(const std::string &path, NameComparison comparison)
{
    const bool ascii = std::all_of(path.begin(), path.end(),
                                   [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (!comparison.caseInsensitive && (ascii || !comparison.normalizes))
        return path;
    QString text = QString::fromStdString(path);
    if (!ascii && !isValidUtf8(text, path))
        text = QString::fromLatin1(path.data(), static_cast<qsizetype>(path.size())); // bytes stay apart
    if (comparison.normalizes)
        text = text.normalized(QString::NormalizationForm_C);
    if (comparison.caseInsensitive)
        text = text.toCaseFolded();
    // Case folding can undo normalization: İ and its like.
    if (comparison.normalizes && comparison.caseInsensitive)
        text = text.normalized(QString::NormalizationForm_C);
    return text.toStdString();
}

bool isThere(const std::string &path)
{
    struct stat status = {};
    return files::statPath(AT_FDCWD, path, status);
}

bool isFolder(const std::string &path)
{
    const UniqueFd fd = files::openPath(AT_FDCWD, path, O_PATH | O_DIRECTORY);
    return fd.valid();
}

/// Not there, or there and empty. False where it cannot be told.
bool isBarren(const std::string &folder)
{
    UniqueFd fd = files::openPath(AT_FDCWD, folder, O_RDONLY | O_DIRECTORY);
    if (!fd)
        return errno == ENOENT;
    const std::unique_ptr<DIR, int (*)(DIR *)> entries(::fdopendir(fd.get()), &::closedir);
    if (!entries)
        return false;
    fd.release(); // closedir closes it
    errno = 0;
    while (const dirent *entry = ::readdir(entries.get()))
        if (const std::string_view name = entry->d_name; name != "." && name != "..")
            return false;
    return errno == 0;
}

} // namespace

OutputPlanner::OutputPlanner(std::string outputFolder, NamingSettings settings,
                             std::function<bool(const std::string &path)> isOriginal,
                             std::function<NameComparison(const std::string &folder)> compare)
    : m_outputFolder(std::move(outputFolder)), m_isOriginal(std::move(isOriginal)), m_compare(std::move(compare))
{
    auto pattern = NameTemplate::parse(settings.pattern);
    m_namings.push_back({std::move(settings), std::move(pattern), {}});
    while (m_outputFolder.size() > 1 && m_outputFolder.ends_with('/'))
        m_outputFolder.pop_back();
}

Result<void> OutputPlanner::Naming::setTemplates(const std::vector<std::string> &texts)
{
    std::vector<Result<NameTemplate>> templates;
    for (const std::string &text : texts) {
        templates.push_back(text.empty() ? pattern : NameTemplate::parse(text));
        if (!templates.back())
            return fail(templates.back().error());
    }
    perRendition = std::move(templates);
    return {};
}

const Result<NameTemplate> &OutputPlanner::Naming::templateFor(int rendition) const
{
    const auto index = static_cast<std::size_t>(rendition);
    return rendition >= 0 && index < perRendition.size() ? perRendition[index] : pattern;
}

Result<void> OutputPlanner::setTemplates(const std::vector<std::string> &perRendition)
{
    return m_namings.front().setTemplates(perRendition);
}

Result<int> OutputPlanner::addNaming(NamingSettings settings, const std::vector<std::string> &perRendition)
{
    auto pattern = NameTemplate::parse(settings.pattern);
    Naming naming{std::move(settings), std::move(pattern), {}};
    GLASSINE_CHECK(naming.setTemplates(perRendition));
    m_namings.push_back(std::move(naming));
    return static_cast<int>(m_namings.size()) - 1;
}

NameComparison OutputPlanner::comparisonOf(const std::string &folder)
{
    auto comparison = m_comparison.find(folder);
    if (comparison == m_comparison.end()) {
        // A folder that is yet to be made will be like the nearest one that exists: that one is asked, once.
        std::string existing = folder;
        while (!isFolder(existing) && existing.size() > 1 && !existing.empty())
            existing = files::splitPath(existing).first;
        const auto known = m_comparison.find(existing);
        const NameComparison answer = known != m_comparison.end() ? known->second : m_compare(existing);
        m_comparison.emplace(existing, answer);
        comparison = m_comparison.emplace(folder, answer).first;
    }
    return comparison->second;
}

std::string OutputPlanner::key(const std::string &folder, const std::string &fileName)
{
    return folded(files::joinPath(folder, fileName), comparisonOf(folder));
}

/// The absolute folder for an expanded one. A file, of the batch or on disk, that has the name of a folder keeps
/// it; the folder gets a '_'.
const std::string &OutputPlanner::folderFor(const std::string &relative)
{
    if (const auto known = m_folders.find(relative); known != m_folders.end())
        return known->second;
    std::string folder = m_outputFolder;
    for (std::size_t start = 0; start < relative.size();) {
        const std::size_t end = std::min(relative.find('/', start), relative.size());
        std::string component = relative.substr(start, end - start);
        std::string componentKey = key(folder, component);
        const auto isFile = [&] {
            const std::string path = files::joinPath(folder, component);
            return m_taken.contains(componentKey) || (isThere(path) && !isFolder(path));
        };
        while (isFile()) {
            component += '_';
            componentKey = key(folder, component);
        }
        m_folderKeys.insert(std::move(componentKey));
        folder = files::joinPath(folder, component);
        start = end + 1;
    }
    return m_folders.emplace(relative, std::move(folder)).first->second;
}

OutputPlanner::Place OutputPlanner::place(const Form &form, int number)
{
    const bool portable = form.settings.portable || comparisonOf(m_outputFolder).onlyPortable;
    const std::string path = Expansion(form.form, form.values, number, portable).path();
    const std::size_t slash = path.rfind('/');
    if (slash == std::string::npos)
        return {m_outputFolder, path};
    return {folderFor(path.substr(0, slash)), path.substr(slash + 1)};
}

/// Most batches go into folders of their own: those that had nothing in them when the first name was looked up need not be
/// asked about every other one. What comes into them later is found when an output gets its name (replan).
bool OutputPlanner::isFree(const PlannedOutput &output, const std::string &fileName)
{
    const auto [known, isNew] = m_barren.try_emplace(output.folder, false);
    if (isNew)
        known->second = isBarren(output.folder);
    return known->second || !isThere(files::joinPath(output.folder, fileName));
}

/// Decides about a name that no other output of the batch has. False: it is on disk, and the next number is to be
/// tried.
bool OutputPlanner::decide(PlannedOutput &output, ExistingPolicy existing)
{
    using Action = PlannedOutput::Action;
    const std::string path = output.path();
    output.action = Action::Write;
    output.refusal = {};
    if (isFree(output, output.fileName))
        return true;
    if (m_isOriginal && m_isOriginal(path)) {
        output.action = Action::Refuse;
        output.refusal = {ErrorCode::OutputIsInput, path, {}};
        return !output.numbered; // with a number it was not meant: another number will do
    }
    if (isFolder(path))
        return false; // never an output of an earlier run
    switch (existing) {
    case ExistingPolicy::Number: return false;
    case ExistingPolicy::Skip: output.action = Action::SkipExisting; return true;
    case ExistingPolicy::Stop:
        output.action = Action::Refuse;
        output.refusal = {ErrorCode::OutputExists, path, {}};
        return true;
    }
    return true;
}

/// Finds the name beside an output's and reserves it. False: it is taken, and the output's next number is to be tried.
bool OutputPlanner::takesSidecar(PlannedOutput &output, const NamingSettings &settings)
{
    output.sidecar.clear();
    if (settings.sidecars == files::SidecarName::None || output.action != PlannedOutput::Action::Write)
        return true;
    if (std::exchange(m_sidecarsOf, output.input) != output.input)
        m_ownSidecars.clear();
    std::string name = files::sidecarName(output.fileName, settings.sidecars);
    std::string nameKey = key(output.folder, name);
    if (std::find(m_ownSidecars.begin(), m_ownSidecars.end(), nameKey) != m_ownSidecars.end()) {
        name = files::sidecarName(output.fileName, files::SidecarName::Whole);
        nameKey = key(output.folder, name);
    }
    const bool there = settings.existing == ExistingPolicy::Number && !isFree(output, name);
    if (there || m_taken.contains(nameKey) || m_folderKeys.contains(nameKey))
        return false;
    m_ownSidecars.push_back(nameKey);
    m_taken.insert(std::move(nameKey));
    output.sidecar = std::move(name);
    return true;
}

/// Finds the first free name from number `first` on (0: the plain name) and reserves it.
void OutputPlanner::settle(PlannedOutput &output, const Form &form, int first)
{
    const Place base = place(form, 0);
    int &next = m_next[key(base.folder, base.fileName)];
    constexpr int kFirstNumber = 2;
    // Names before `next` were given or found taken earlier: they are not asked about again.
    int number = std::max(first, next);
    while (true) {
        const Place candidate = number == 0 ? base : place(form, number);
        output.folder = candidate.folder;
        output.fileName = candidate.fileName;
        output.numbered = number > 0;
        std::string candidateKey = key(output.folder, output.fileName);
        number = std::max(number + 1, kFirstNumber);
        if (m_taken.contains(candidateKey) || m_folderKeys.contains(candidateKey)
            || !decide(output, form.settings.existing) || !takesSidecar(output, form.settings))
            continue;
        if (output.action != PlannedOutput::Action::Refuse)
            m_taken.insert(std::move(candidateKey));
        next = output.action == PlannedOutput::Action::Refuse ? next : number;
        return;
    }
}

PlannedOutput OutputPlanner::plan(std::int64_t input, int rendition, const TokenValues &values, int naming)
{
    PlannedOutput output;
    output.input = input;
    output.rendition = rendition;
    output.size = values.output;
    const Naming &by = m_namings.at(static_cast<std::size_t>(naming));
    const Result<NameTemplate> &form = by.templateFor(rendition);
    if (!form) {
        output.folder = m_outputFolder;
        output.action = PlannedOutput::Action::Refuse;
        output.refusal = form.error();
        return output;
    }
    settle(output, {*form, values, by.settings}, 0);
    return output;
}

PlannedOutput OutputPlanner::planSidecar(const PlannedOutput &picture, int rendition, int naming)
{
    const NamingSettings &settings = m_namings.at(static_cast<std::size_t>(naming)).settings;
    PlannedOutput output = picture;
    output.rendition = rendition;
    output.size = {};
    output.sidecar.clear();
    const bool reserved = !picture.sidecar.empty();
    output.fileName = reserved ? picture.sidecar : files::sidecarName(picture.fileName, settings.sidecars);
    if (picture.action == PlannedOutput::Action::Refuse)
        return output;
    if (!reserved && !m_taken.insert(key(output.folder, output.fileName)).second) {
        output.action = PlannedOutput::Action::Refuse;
        output.refusal = {ErrorCode::OutputExists, output.path(), {}};
    } else if (!isFree(output,
                       output.fileName)) { // Number would have tried another name, were the picture not written already
        const bool skip = settings.existing == ExistingPolicy::Skip;
        output.action = skip ? PlannedOutput::Action::SkipExisting : PlannedOutput::Action::Refuse;
        output.refusal = {ErrorCode::OutputExists, output.path(), {}};
    } else if (!reserved && picture.action == PlannedOutput::Action::SkipExisting) {
        output.action = picture.action; // whose picture that is, nobody knows
    }
    return output;
}

PlannedOutput OutputPlanner::planInPlace(std::int64_t input, int rendition, const std::string &original,
                                         const std::string &extension)
{
    PlannedOutput output;
    output.input = input;
    output.rendition = rendition;
    const auto [folder, name] = files::splitPath(original);
    const std::size_t dot = name.rfind('.');
    const std::string stem = dot == std::string::npos || dot == 0 ? name : name.substr(0, dot);
    const std::string suffix = !extension.empty() ? '.' + extension : name.substr(stem.size());
    output.folder = folder;
    for (int number = 1;; ++number) {
        output.numbered = number > 1;
        output.fileName = number == 1 ? stem + suffix : stem + '-' + std::to_string(number) + suffix;
        std::string candidate = key(output.folder, output.fileName);
        const bool isOwn = output.path() == original;
        if (m_taken.contains(candidate) || (!isOwn && m_isOriginal && m_isOriginal(output.path())))
            continue;
        if (!isOwn && !decide(output, m_namings.front().settings.existing))
            continue;
        if (output.action != PlannedOutput::Action::Refuse)
            m_taken.insert(std::move(candidate));
        return output;
    }
}

void OutputPlanner::reserve(const std::string &folder, const std::string &fileName)
{
    m_taken.insert(key(folder, fileName));
}

PlannedOutput OutputPlanner::replan(const PlannedOutput &taken, const TokenValues &values, int naming)
{
    reserve(taken.folder, taken.fileName);
    m_barren[taken.folder] = false;
    PlannedOutput output = taken;
    output.refusal = {};
    const Naming &by = m_namings.at(static_cast<std::size_t>(naming));
    const Result<NameTemplate> &form = by.templateFor(taken.rendition);
    if (!form)
        return output;
    if (by.settings.existing != ExistingPolicy::Number && !decide(output, by.settings.existing))
        return output;
    if (output.action != PlannedOutput::Action::Write)
        return output;
    settle(output, {*form, values, by.settings}, 2);
    return output;
}

} // namespace glassine::naming
