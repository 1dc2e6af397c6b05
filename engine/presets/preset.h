// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A preset: one versioned JSON document, nested by subject, the same for window, command line and fleet.

#include "base/result.h"
#include "naming/naming.h"
#include "pipeline/recipe.h"
#include "pipeline/settings_reader.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

#include <string>
#include <vector>

namespace glassine::presets {

inline constexpr int kPresetVersion = 1;

/// One thing wrong, with the dotted path that leads to it ("renditions.web.target.quality"); unknown keys are not fatal.
using Problem = pipeline::SettingsProblem;

/// Of a raw file and a JPEG or HEIC that one camera stored under one name.
enum class PairChoice { Both, Raw, Jpeg };

struct Preset {
    QString id; ///< file name without suffix: kebab-case
    QString name;
    QString description;
    QString icon;
    bool builtIn = false;
    naming::NamingSettings naming;
    PairChoice pairs = PairChoice::Both;
    pipeline::Recipe recipe;
    std::vector<std::string> renditionNames; ///< per rendition: its own template, or empty
    QJsonObject document;                    ///< as read, unknown keys and all, migrated to kPresetVersion
};

/// With files it brings along (a profile) as base64.
inline constexpr qsizetype kMaxPresetBytes = 24 << 20;

/// Parses and compiles. Files must have been read already (see withFilesRead()). Fatal problems give PresetInvalid whose detail lists every problem, one per line;
/// the rest is in `problems`. `sourceName` is the file or id, for messages.
Result<Preset> parsePreset(const QByteArray &json, const std::string &sourceName, std::vector<Problem> &problems);
/// Applies "dotted.path=value" pairs to the document and compiles again. A path that starts with a rendition
/// field (target, format, encoder, operations, name) applies to every rendition; `renditions.<id>.…` or
/// `<id>.…` to one. A short form is accepted for operations: "resize.pixels=1600", "sharpen=none" takes one away;
/// and for the options of one format: "jpeg.progressive=false". A setting that does not exist is PresetInvalid here.
Result<Preset> withSettings(const Preset &preset, const std::vector<std::string> &assignments);
/// Canonical JSON (two-space indent, subjects in fixed order, unknown keys kept at the end).
QByteArray presetJson(const Preset &preset);
/// The same, with the credits it names written out: for whoever must run with these settings later, or elsewhere.
QByteArray selfContainedJson(const Preset &preset);

/// Built-ins (":/presets") and the user's own ($XDG_CONFIG_HOME/glassine/presets/*.json); own ids win.
class PresetStore {
public:
    explicit PresetStore(QString userFolder = {});
    struct Entry {
        QString id, name, description;
        bool builtIn = false;
        std::optional<Error> error = {};   ///< a broken user preset is listed with what is wrong
        std::optional<Preset> preset = {}; ///< any other
    };
    std::vector<Entry> list() const;
    /// By id, or by path when it ends in .json or .glassine or holds a '/'. PresetNotFound suggests the nearest id.
    Result<Preset> load(const QString &idOrPath, std::vector<Problem> &problems) const;
    /// Writes atomically; refuses to replace unless asked. Returns the path.
    Result<QString> save(const Preset &preset, bool replace);
    /// Deletes an own preset; one that is built in shows again where the own one had taken its place. PresetNotFound for
    /// those that are not own.
    Result<void> remove(const QString &id);
    /// An id nobody has, made of a name: "Web, small" → "web-small", "web-small-2" …
    QString freeId(const QString &name) const;
    QString userFolder() const { return m_userFolder; }

private:
    QString m_userFolder;
};

} // namespace glassine::presets
