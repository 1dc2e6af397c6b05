// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How large the files of a batch will be: from what is known of its photos, and from what came of those that are done.

#include "batch/session.h"
#include "presets/estimate.h"
#include "queue/photo_list.h"

namespace glassine::ui {

class QueueModel;

class BatchSizes {
public:
    /// Neither is owned.
    BatchSizes(const PhotoList *list, const QueueModel *model) : m_list(list), m_model(model) {}

    /// A photo is done.
    void learn(const batch::ItemRecord &item, const pipeline::Recipe &recipe);
    /// Of one photo; nothing for one that is done with.
    double expected(PhotoId photo, const pipeline::Recipe &recipe) const;
    /// Some photos of the batch that stand for all, as far as their pixels are known.
    std::vector<presets::KnownPhoto> sample() const;
    const presets::Experience &experience() const { return m_experience; }

private:
    const PhotoList *m_list;
    const QueueModel *m_model;
    presets::Experience m_experience;
};

} // namespace glassine::ui
