// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/formula_facts.h"

namespace glassine::pipeline {

formulas::FormulaFacts formulaFacts(const PhotoFacts &known, const formulas::Origin &origin,
                                    const RenditionRecipe &rendition)
{
    const auto further = [&known](const char *label) {
        const auto found = known.summary.find(label);
        return found == known.summary.end() ? std::string() : found->second;
    };
    formulas::FormulaFacts facts;
    facts.name = origin.name;
    facts.preset = origin.preset;
    facts.rendition = rendition.id;
    facts.sequence = origin.sequence;
    facts.size = plannedSize(rendition, known.size);
    facts.date = known.dateTaken.empty() ? origin.date : known.dateTaken;
    facts.photo = known.fields;
    facts.photo["creator"] = known.creator;
    facts.photo["copyright"] = known.copyright;
    facts.photo["date"] = known.dateTaken;
    facts.photo["camera"] = known.cameraModel;
    facts.photo["make"] = known.cameraMake;
    facts.photo["lens"] = known.lens;
    facts.photo["exposure"] = further("Exposure");
    facts.photo["focal"] = further("Focal length");
    facts.photo["rating"] = known.rating > 0 ? std::to_string(known.rating) : std::string();
    return facts;
}

} // namespace glassine::pipeline
