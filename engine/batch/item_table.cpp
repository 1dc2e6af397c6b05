// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/item_table.h"

#include <algorithm>
#include <cstring>

#include <sys/stat.h>

namespace glassine::batch {

namespace {

constexpr std::size_t kChunk = std::size_t(1) << 20;

int hexDigit(char c)
{
    return c >= 'a' ? c - 'a' + 10 : c - '0';
}

std::array<unsigned char, 32> fromHex(const std::string &hex)
{
    std::array<unsigned char, 32> bytes{};
    for (std::size_t i = 0; i < bytes.size() && 2 * i + 1 < hex.size(); ++i)
        bytes[i] = static_cast<unsigned char>(hexDigit(hex[2 * i]) * 16 + hexDigit(hex[2 * i + 1]));
    return bytes;
}

std::string toHex(const std::array<unsigned char, 32> &bytes)
{
    constexpr char digits[] = "0123456789abcdef";
    std::string hex;
    for (const unsigned char byte : bytes) {
        hex += digits[byte >> 4];
        hex += digits[byte & 15];
    }
    return hex;
}

OutputRecord outputRecord(OutputOutcome output, const std::vector<std::string> &renditions)
{
    OutputRecord record;
    if (static_cast<std::size_t>(output.rendition) < renditions.size())
        record.rendition = renditions[static_cast<std::size_t>(output.rendition)];
    record.state = output.state;
    if (output.state == ItemState::Done || output.state == ItemState::UpToDate) {
        record.path = output.path();
        record.hash = std::move(output.hash);
    }
    record.format = std::move(output.format);
    record.size = output.size;
    record.bytes = output.bytes;
    record.keptSource = output.keptSource;
    record.error = std::move(output.error);
    record.warnings = std::move(output.warnings);
    return record;
}

} // namespace

RenditionIds renditionIds(const SessionSettings &settings)
{
    RenditionIds all;
    for (int number = 0; number < settings.presetCount(); ++number) {
        std::vector<std::string> ids;
        for (const auto &rendition : settings.presetAt(number).recipe.renditions)
            ids.push_back(rendition.id);
        all.push_back(std::move(ids));
    }
    return all;
}

ItemRecord itemRecord(StoredItem item, const RenditionIds &renditions)
{
    ItemRecord record;
    record.id = item.seed.id;
    record.path = std::move(item.seed.path);
    record.bytes = item.seed.identity.size;
    record.type = item.seed.type;
    record.size = item.outcome.size;
    record.state = item.outcome.state;
    record.error = std::move(item.outcome.error);
    record.warnings = std::move(item.outcome.warnings);
    record.attempts = item.outcome.attempts;
    record.cpuMs = item.outcome.cpuMs;
    record.preset = item.seed.preset;
    for (auto &output : item.outcome.outputs)
        record.outputs.push_back(
            outputRecord(std::move(output), renditions.at(static_cast<std::size_t>(item.seed.preset))));
    return record;
}

std::optional<DiskFile> diskFile(const std::string &path)
{
    struct stat status = {};
    if (::lstat(path.c_str(), &status) != 0 || !S_ISREG(status.st_mode))
        return {};
    return DiskFile{status.st_size, std::int64_t(status.st_mtim.tv_sec) * 1'000'000'000 + status.st_mtim.tv_nsec};
}

void ItemTable::clear()
{
    *this = ItemTable(std::move(m_renditions));
}

std::int64_t ItemTable::add(const ItemSeed &seed)
{
    const std::size_t slash = seed.path.rfind('/');
    const std::size_t start = slash == std::string::npos ? 0 : slash + 1;
    Item item;
    item.identity = seed.identity;
    item.folder = intern(seed.path.substr(0, start));
    item.relative = intern(seed.relativeFolder);
    item.nameLength = static_cast<std::uint16_t>(std::min<std::size_t>(seed.path.size() - start, 0xffff));
    item.name = store(std::string_view(seed.path).substr(start, item.nameLength));
    item.type = seed.type;
    item.named = seed.named;
    item.preset = static_cast<std::uint16_t>(seed.preset);
    item.firstOutput = static_cast<std::uint32_t>(m_outputs.size());
    m_items.push_back(item);
    m_outputs.resize(m_outputs.size() + m_renditions.at(item.preset).size());
    return size() - 1;
}

Session::OutputNumber ItemTable::outputAt(std::int64_t number) const
{
    const auto after = std::upper_bound(
        m_items.begin(), m_items.end(), number,
        [](std::int64_t wanted, const Item &item) { return wanted < std::int64_t(item.firstOutput); });
    const std::int64_t id = after - m_items.begin() - 1;
    return {id, static_cast<int>(number - at(id).firstOutput)};
}

void ItemTable::add(const StoredItem &item)
{
    const std::int64_t id = add(item.seed);
    at(id).state = item.outcome.state;
    at(id).size = item.outcome.size;
    at(id).cpuMs = item.outcome.cpuMs;
    at(id).attempts = static_cast<std::uint8_t>(item.outcome.attempts);
    setWarnings(id, item.outcome.warnings);
    if (item.outcome.state == ItemState::Failed || item.outcome.state == ItemState::Skipped)
        setError(id, item.outcome.error);
    setOutputs(id, item.outcome.outputs);
}

std::string ItemTable::path(std::int64_t id) const
{
    const Item &item = at(id);
    return m_texts[item.folder] + std::string(stored(item.name, item.nameLength));
}

ItemSeed ItemTable::seed(std::int64_t id) const
{
    const Item &item = at(id);
    return {id, path(id), m_texts[item.relative], item.identity, item.type, item.named, item.preset};
}

void ItemTable::addAttempt(std::int64_t id, int cpuMs)
{
    at(id).attempts = static_cast<std::uint8_t>(std::min(255, at(id).attempts + 1));
    at(id).cpuMs += cpuMs;
}

void ItemTable::addWarning(std::int64_t id, pipeline::Warning warning)
{
    auto &told = m_details[id].warnings;
    // The plan has said it already.
    if (std::none_of(told.begin(), told.end(), [&](const pipeline::Warning &old) {
            return old.code == warning.code && old.detail == warning.detail;
        }))
        told.push_back(std::move(warning));
}

void ItemTable::setWarnings(std::int64_t id, std::vector<pipeline::Warning> warnings)
{
    if (!warnings.empty() || m_details.contains(id))
        m_details[id].warnings = std::move(warnings);
}

OutputOutcome ItemTable::output(std::int64_t id, int rendition) const
{
    const Output &slotted = m_outputs.at(slot(id, rendition));
    OutputOutcome output;
    output.rendition = rendition;
    output.folder = slotted.folder == kNone ? std::string() : m_texts[slotted.folder];
    output.fileName = stored(slotted.name, slotted.nameLength);
    output.numbered = slotted.numbered;
    output.state = static_cast<ItemState>(slotted.state);
    if (slotted.finished != kNone) {
        const Finished &finished = m_finished[slotted.finished];
        output.hash = toHex(finished.hash);
        output.bytes = finished.bytes;
        output.mtimeNs = finished.mtimeNs;
        output.size = finished.size;
        output.format = m_texts[finished.format];
        output.keptSource = finished.keptSource;
        output.intended = finished.intended;
    }
    if (const auto details = m_details.find(id); details != m_details.end())
        if (const auto found = details->second.outputs.find(rendition); found != details->second.outputs.end())
            std::tie(output.error, output.warnings) = found->second;
    return output;
}

void ItemTable::setOutput(std::int64_t id, const OutputOutcome &output)
{
    Output &slotted = m_outputs.at(slot(id, output.rendition));
    if (stored(slotted.name, slotted.nameLength) != output.fileName) {
        slotted.nameLength = static_cast<std::uint16_t>(output.fileName.size());
        slotted.name = store(output.fileName);
    }
    slotted.folder = intern(output.folder);
    slotted.state = static_cast<std::uint8_t>(output.state);
    slotted.numbered = output.numbered;
    at(id).planned = true;
    if (output.bytes > 0 || output.size.width > 0 || !output.format.empty()) {
        if (slotted.finished == kNone) {
            slotted.finished = static_cast<std::uint32_t>(m_finished.size());
            m_finished.emplace_back();
        }
        m_finished[slotted.finished] = {fromHex(output.hash),  output.bytes,      output.mtimeNs, output.size,
                                        intern(output.format), output.keptSource, output.intended};
    }
    const bool said = output.state == ItemState::Failed || output.state == ItemState::Skipped
        || !output.warnings.empty();
    if (said)
        m_details[id].outputs[output.rendition] = {output.error, output.warnings};
    else if (const auto details = m_details.find(id); details != m_details.end())
        details->second.outputs.erase(output.rendition);
}

void ItemTable::setOutputs(std::int64_t id, const std::vector<OutputOutcome> &outputs)
{
    for (const auto &output : outputs)
        setOutput(id, output);
}

std::vector<int> ItemTable::pending(std::int64_t id) const
{
    std::vector<int> pending;
    for (int rendition = 0; rendition < renditions(id); ++rendition)
        if (m_outputs.at(slot(id, rendition)).state == static_cast<std::uint8_t>(ItemState::Waiting))
            pending.push_back(rendition);
    return pending;
}

ItemOutcome ItemTable::outcome(std::int64_t id) const
{
    const Item &item = at(id);
    ItemOutcome outcome;
    outcome.id = id;
    outcome.state = item.state;
    outcome.size = item.size;
    outcome.attempts = item.attempts;
    outcome.cpuMs = item.cpuMs;
    if (const auto details = m_details.find(id); details != m_details.end()) {
        outcome.error = details->second.error;
        outcome.warnings = details->second.warnings;
    }
    if (item.planned)
        for (int rendition = 0; rendition < renditions(id); ++rendition)
            outcome.outputs.push_back(output(id, rendition));
    return outcome;
}

ItemRecord ItemTable::record(std::int64_t id) const
{
    return itemRecord({seed(id), outcome(id)}, m_renditions);
}

std::uint32_t ItemTable::intern(const std::string &text)
{
    const auto [found, added] = m_textIndex.try_emplace(text, static_cast<std::uint32_t>(m_texts.size()));
    if (added)
        m_texts.push_back(text);
    return found->second;
}

std::uint64_t ItemTable::store(std::string_view text)
{
    if (m_arena.empty() || m_arenaUsed + text.size() > kChunk) {
        m_arena.push_back(std::make_unique<char[]>(kChunk));
        m_arenaUsed = 0;
    }
    std::memcpy(m_arena.back().get() + m_arenaUsed, text.data(), text.size());
    const std::uint64_t at = (m_arena.size() - 1) * kChunk + m_arenaUsed;
    m_arenaUsed += text.size();
    return at;
}

std::string_view ItemTable::stored(std::uint64_t at, std::size_t length) const
{
    return length == 0 ? std::string_view() : std::string_view(m_arena[at / kChunk].get() + at % kChunk, length);
}

} // namespace glassine::batch
