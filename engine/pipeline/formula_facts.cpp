// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/formula_facts.h"

namespace glassine::pipeline {

formulas::FormulaFacts formulaFacts(const SourcePhoto &photo, const RenditionRecipe &rendition)
{
    const formulas::Origin &origin = photo.source.origin;
    const PhotoFacts &known = photo.facts;
    const auto further = [&known](const char *label) {
        const auto found = known.summary.find(label);
        return found == known.summary.end() ? std::string() : found->second;
    };
    formulas::FormulaFacts facts;
    facts.name = origin.name;
    facts.preset = origin.preset;
    facts.rendition = rendition.id;
    facts.sequence = origin.sequence;
    facts.size = plannedSize(rendition, photo.header.upright());
    facts.date = known.dateTaken.empty() ? origin.date : known.dateTaken;
    facts.photo = {{"creator", known.creator},          {"copyright", known.copyright},
                   {"title", further("Title")},         {"caption", further("Description")},
                   {"camera", known.cameraModel},       {"make", known.cameraMake},
                   {"lens", known.lens},                {"exposure", further("Exposure")},
                   {"focal", further("Focal length")},
                   {"rating", known.rating > 0 ? std::to_string(known.rating) : std::string()}};
    return facts;
}

} // namespace glassine::pipeline
