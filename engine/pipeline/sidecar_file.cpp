// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/sidecar_file.h"

#include "pipeline/formula_facts.h"
#include "pipeline/rendition.h"

#include <string_view>

namespace glassine::pipeline {

namespace {

/// XMP specification, part 1, 7.3: nothing is said of the picture.
constexpr std::string_view kEmptyPacket = "<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                                          "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                                          " <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                                          "  <rdf:Description rdf:about=\"\"/>\n"
                                          " </rdf:RDF>\n"
                                          "</x:xmpmeta>\n"
                                          "<?xpacket end=\"w\"?>";

std::string joined(const std::vector<std::string> &words)
{
    std::string text;
    for (const std::string &word : words)
        text += (text.empty() ? "" : ", ") + word;
    return text.substr(0, 200);
}

/// What was meant stands in it, and nothing that was not.
Result<void> prove(const SourcePhoto &photo, const metadata::Decision &decision, const Bytes &file,
                   RenditionResult &result)
{
    metadata::Blocks written;
    written.xmp = file;
    std::vector<std::string> leaked = metadata::leaks(decision, written);
    for (std::string &secret : metadata::secretsIn(decision, photo.blocks, written))
        leaked.push_back(std::move(secret));
    if (!leaked.empty())
        return fail(ErrorCode::VerificationFailed, {}, "still there: " + joined(leaked));
    for (const metadata::FieldValue &value : decision.writing)
        if (metadata::summarize(written).fields[value.key].empty())
            result.warnings.push_back({"metadata-lost", value.key});
    return {};
}

RenditionRecipe pictureOf(RenditionRecipe rendition)
{
    rendition.id.resize(rendition.id.size() - kSidecarSuffix.size());
    rendition.sidecar = false;
    return rendition;
}

} // namespace

Result<Bytes> sidecarFor(const SourcePhoto &photo, const metadata::Decision &decision, metadata::NewFile picture,
                         std::vector<std::string> &notes)
{
    picture.exif = picture.iptc = false;
    picture.xmp = true;
    GLASSINE_TRY(metadata::Blocks blocks, metadata::blocksFor(decision, photo.blocks, picture, notes));
    if (!blocks.xmp.empty())
        return std::move(blocks.xmp);
    const auto bytes = std::as_bytes(std::span(kEmptyPacket));
    return Bytes(bytes.begin(), bytes.end());
}

Result<void> makeSidecar(const SourcePhoto &photo, const Recipe &recipe, const RenditionRecipe &rendition, int outputFd,
                         RenditionResult &result)
{
    result.format = resolvedFormat(rendition, photo.kind);
    const RenditionRecipe picture = pictureOf(rendition); // tokens speak of it
    const formulas::FormulaFacts facts = formulaFacts(photo.facts, photo.source.origin, picture);
    const metadata::Decision decision = metadata::decide(recipe.metadata, photo.blocks, facts);
    std::vector<std::string> notes; // told by the picture, as far as it has no place either
    metadata::NewFile of;
    of.size = plannedSize(picture, photo.header.upright());
    describeMaking(of, photo, recipe, picture);
    GLASSINE_TRY(const Bytes file, sidecarFor(photo, decision, std::move(of), notes));
    GLASSINE_CHECK(prove(photo, decision, file, result));
    GLASSINE_CHECK(writeWhole(outputFd, file));
    result.bytes = static_cast<std::int64_t>(file.size());
    result.ok = true;
    return {};
}

} // namespace glassine::pipeline
