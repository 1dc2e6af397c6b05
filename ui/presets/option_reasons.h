// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Why a setting cannot change anything for the output that was chosen, as sentences. Empty: it can.

#include "pipeline/recipe.h"

#include <QString>

#include <string_view>

namespace glassine::codecs {
struct CodecDescription;
}

namespace glassine::ui {

class OptionReasons {
public:
    OptionReasons(const pipeline::Recipe &recipe, int rendition);

    /// The format has quality at all; where it has not, nothing is said about it.
    bool hasScale() const;
    QString quality() const;
    QString lossless() const;
    QString encoder(std::string_view key) const;
    QString subject(std::string_view subject, std::string_view key) const;

private:
    /// True when every rendition is written by a codec of which `lacks` holds.
    bool all(bool (*lacks)(const codecs::CodecDescription &codec)) const;

    const pipeline::Recipe &m_recipe;
    const pipeline::RenditionRecipe &m_rendition;
    const codecs::CodecDescription *m_codec; ///< nullptr for "same"
};

} // namespace glassine::ui
