// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A preset while it is being changed: what it was, what it is now, and every step checked as a preset file is.

#include "presets/preset.h"

#include <map>

namespace glassine::presets {

/// Where a setting stands: in the preset itself (rendition -1) or in one of its renditions, by its path there.
struct Place {
    int rendition = -1;
    QStringList path; ///< {"color", "output"}, {"operations", "resize", "pixels"}, {"target", "quality"}
};

class Draft {
public:
    explicit Draft(Preset saved);

    const Preset &saved() const { return m_saved; }
    const Preset &preset() const { return m_now; } ///< what would run
    bool changed() const { return m_now.document != m_saved.document; }
    bool changed(const Place &section) const;
    int renditionCount() const;

    /// Undefined when the document does not mention it.
    QJsonValue value(const Place &place) const;
    /// As `--set` does: typed by the option's kind, a new format takes along what means something to it. What does not
    /// compile is refused with PresetInvalid ("path: what is wrong" in its detail) and changes nothing.
    Result<void> set(const Place &place, const QString &value);
    /// Switches an operation; its options come back as they were when it was switched off.
    Result<void> setStep(int rendition, const QString &operation, bool on);
    /// Changes the format; encoder options and target come back as they were when the format was last left.
    Result<void> setFormat(int rendition, const QString &format);
    /// A copy of `rendition` behind it, under a name of its own. Returns its position.
    Result<int> duplicateRendition(int rendition);
    Result<void> removeRendition(int rendition);
    /// Sections back to what was saved, all at once: they may only make sense together. What a new rendition has not
    /// got from there goes.
    Result<void> resetSections(const std::vector<Place> &sections);
    Result<void> resetSection(const Place &section) { return resetSections({section}); }
    void revert();
    /// What is now counts as saved, under this name and id.
    void adopt(Preset saved);

private:
    QString parkedKey(int rendition, const QString &what) const;
    QJsonObject renditionAt(int index) const;
    QJsonValue savedAt(const Place &section) const;
    Result<void> take(const QJsonObject &document);
    Result<void> put(const Place &place, const QJsonValue &value);

    Preset m_saved, m_now;
    std::map<QString, QJsonValue> m_parked; ///< what was switched off, by rendition and what it was
};

} // namespace glassine::presets
