// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// All items of a batch, small while they wait: 200,000 of them must fit without thought. On the event loop only.

#include "batch/stored_item.h"

#include <array>
#include <unordered_map>

namespace glassine::batch {

class ItemTable {
public:
    explicit ItemTable(RenditionIds renditions) : m_renditions(std::move(renditions)) {}

    std::int64_t size() const { return static_cast<std::int64_t>(m_items.size()); }
    int renditions(std::int64_t id) const { return static_cast<int>(renditionIds(id).size()); }
    const std::vector<std::string> &renditionIds(std::int64_t id) const { return m_renditions[at(id).preset]; }
    int preset(std::int64_t id) const { return at(id).preset; }
    std::int64_t outputCount() const { return static_cast<std::int64_t>(m_outputs.size()); }
    Session::OutputNumber outputAt(std::int64_t number) const;
    void clear();
    /// The seed's id is given here: the next position.
    std::int64_t add(const ItemSeed &seed);
    /// An item as the journal has it; ids come in order.
    void add(const StoredItem &item);

    ItemSeed seed(std::int64_t id) const;
    ItemState state(std::int64_t id) const { return at(id).state; }
    std::int64_t sourceBytes(std::int64_t id) const { return at(id).identity.size; }
    files::ContentType type(std::int64_t id) const { return at(id).type; }
    Size pixels(std::int64_t id) const { return at(id).size; }
    std::string path(std::int64_t id) const;

    void setState(std::int64_t id, ItemState state) { at(id).state = state; }
    void setError(std::int64_t id, Error error) { m_details[id].error = std::move(error); }
    void setPixels(std::int64_t id, Size size) { at(id).size = size; }
    void setIdentity(std::int64_t id, const files::FileIdentity &identity) { at(id).identity = identity; }
    void addAttempt(std::int64_t id, int cpuMs);
    void addWarning(std::int64_t id, pipeline::Warning warning);
    void setWarnings(std::int64_t id, std::vector<pipeline::Warning> warnings);
    /// The source may yield something else than at an earlier attempt: read again from the hash, when it is known.
    void setPathKnown(std::int64_t id, bool known) { at(id).pathKnown = known; }
    bool pathKnown(std::int64_t id) const { return at(id).pathKnown; }

    /// False until the plan has said what becomes of the item.
    bool isPlanned(std::int64_t id) const { return at(id).planned; }
    OutputOutcome output(std::int64_t id, int rendition) const;
    void setOutput(std::int64_t id, const OutputOutcome &output);
    void setOutputs(std::int64_t id, const std::vector<OutputOutcome> &outputs);
    /// Renditions still to be made.
    std::vector<int> pending(std::int64_t id) const;

    ItemOutcome outcome(std::int64_t id) const;
    ItemRecord record(std::int64_t id) const;

private:
    static constexpr std::uint32_t kNone = 0xffffffff;
    struct Item {
        files::FileIdentity identity;
        std::uint64_t name = 0; ///< in the arena
        std::uint32_t folder = 0, relative = 0;
        std::uint32_t firstOutput = 0; ///< in m_outputs
        Size size;
        int cpuMs = 0;
        std::uint16_t nameLength = 0;
        std::uint16_t preset = 0;
        std::uint8_t attempts = 0;
        files::ContentType type = files::ContentType::Unknown;
        ItemState state = ItemState::Waiting;
        bool named = false, planned = false, pathKnown = false;
    };
    struct Output {
        std::uint64_t name = 0;
        std::uint32_t folder = kNone;
        std::uint32_t finished = kNone; ///< in m_finished
        std::uint16_t nameLength = 0;
        std::uint8_t state = 0;
        bool numbered = false;
    };
    struct Finished {
        std::array<unsigned char, 32> hash{};
        std::int64_t bytes = 0, mtimeNs = 0;
        Size size;
        std::uint32_t format = 0;
        bool keptSource = false, intended = false;
    };
    struct Details { // only of items that something was said about
        Error error;
        std::vector<pipeline::Warning> warnings;
        std::map<int, std::pair<Error, std::vector<pipeline::Warning>>> outputs;
    };

    Item &at(std::int64_t id) { return m_items.at(static_cast<std::size_t>(id)); }
    const Item &at(std::int64_t id) const { return m_items.at(static_cast<std::size_t>(id)); }
    std::size_t slot(std::int64_t id, int rendition) const
    {
        return at(id).firstOutput + static_cast<std::size_t>(rendition);
    }
    std::uint32_t intern(const std::string &text);
    std::uint64_t store(std::string_view text);
    std::string_view stored(std::uint64_t at, std::size_t length) const;

    RenditionIds m_renditions;
    std::vector<Item> m_items;
    std::vector<Output> m_outputs;
    std::vector<Finished> m_finished;
    std::unordered_map<std::int64_t, Details> m_details;
    std::vector<std::string> m_texts; ///< folders, formats
    std::unordered_map<std::string, std::uint32_t> m_textIndex;
    std::vector<std::unique_ptr<char[]>> m_arena;
    std::size_t m_arenaUsed = 0;
};

} // namespace glassine::batch
