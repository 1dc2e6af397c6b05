// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/batch_sizes.h"

#include "queue/queue_model.h"
#include "queue/queue_text.h"

#include <algorithm>

namespace glassine::ui {

namespace {

/// Enough for "about", few enough for every card at every painting.
constexpr std::size_t kSample = 24;

} // namespace

void BatchSizes::learn(const batch::ItemRecord &item, const pipeline::Recipe &recipe)
{
    if (item.size == Size{})
        return;
    const presets::KnownPhoto photo{item.size, item.bytes, item.type};
    for (const pipeline::RenditionRecipe &rendition : pipeline::pictures(recipe)) {
        const auto made = std::find_if(
            item.outputs.begin(), item.outputs.end(),
            [&](const batch::OutputRecord &output) { return output.rendition == rendition.id; });
        const bool counts = made != item.outputs.end() && made->state == batch::ItemState::Done && !made->keptSource;
        if (counts) // what is never larger has been cut off on both sides
            m_experience.learn(presets::kindOfFile(rendition, item.type), presets::estimatedBytes(rendition, photo),
                               double(made->bytes));
    }
}

double BatchSizes::expected(PhotoId photo, const pipeline::Recipe &recipe) const
{
    const QueueRow &row = m_model->table().row(photo);
    return isFinished(row.state) ? 0 : presets::estimatedBytes(recipe, {row.size, row.bytes, row.type}, m_experience);
}

std::vector<presets::KnownPhoto> BatchSizes::sample() const
{
    const PhotoIds wanted = m_list->wanted();
    const std::size_t step = std::max<std::size_t>(1, wanted.size() / kSample);
    std::vector<presets::KnownPhoto> sample;
    for (std::size_t i = 0; i < wanted.size() && sample.size() < kSample; i += step)
        if (const QueueRow &row = m_model->table().row(wanted[i]); !(row.size == Size{}))
            sample.push_back({row.size, row.bytes, row.type});
    return sample;
}

} // namespace glassine::ui
