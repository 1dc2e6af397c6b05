// SPDX-License-Identifier: GPL-3.0-or-later
#include "presets/preset_model.h"

#include "codecs/codec.h"

namespace glassine::ui {

namespace {

QString resizeText(const pipeline::RenditionRecipe &rendition)
{
    // What a 6000 × 4000 photo becomes tells every kind of resize in the same words.
    const Size in{6000, 4000};
    const Size out = pipeline::plannedSize(rendition, in);
    return out == in ? PresetModel::tr("full size") : PresetModel::tr("up to %1 px").arg(out.longEdge());
}

QString formatText(const pipeline::RenditionRecipe &rendition)
{
    if (rendition.format == "same")
        return PresetModel::tr("same format");
    const codecs::CodecDescription *codec = codecs::codecById(rendition.format);
    const QString label = codec ? QString::fromUtf8(codec->label.data(), qsizetype(codec->label.size()))
                                : QString::fromStdString(rendition.format);
    if (rendition.target.lossless || !rendition.target.quality)
        return label;
    return QStringLiteral("%1 %2").arg(label).arg(*rendition.target.quality);
}

QString metadataText(metadata::Policy policy)
{
    switch (policy) {
    case metadata::Policy::All: return PresetModel::tr("all metadata kept");
    case metadata::Policy::Copyright: return PresetModel::tr("copyright and date kept, no location");
    case metadata::Policy::None: return PresetModel::tr("no metadata");
    }
    return {};
}

} // namespace

QString presetSummary(const presets::Preset &preset)
{
    const auto &renditions = preset.recipe.renditions;
    if (renditions.empty())
        return {};
    if (renditions.size() == 1)
        return QStringLiteral("%1 · %2 · %3").arg(resizeText(renditions.front()), formatText(renditions.front()),
                                                  metadataText(preset.recipe.metadata));
    QStringList formats;
    for (const pipeline::RenditionRecipe &rendition : renditions) {
        const codecs::CodecDescription *codec = codecs::codecById(rendition.format);
        const QString label = codec ? QString::fromUtf8(codec->label.data(), qsizetype(codec->label.size())) : QString();
        if (!label.isEmpty() && !formats.contains(label))
            formats << label;
    }
    return PresetModel::tr("%n files per photo", nullptr, int(renditions.size()))
        + QStringLiteral(" · %1 · %2").arg(formats.join(QStringLiteral(", ")), metadataText(preset.recipe.metadata));
}

PresetModel::PresetModel(QObject *parent)
    : QAbstractListModel(parent)
{
    reload();
}

void PresetModel::reload()
{
    beginResetModel();
    m_rows.clear();
    const presets::PresetStore store;
    for (const presets::PresetStore::Entry &entry : store.list()) {
        Row row{entry, std::nullopt, {}};
        std::vector<presets::Problem> problems;
        if (auto preset = store.load(entry.id, problems)) {
            row.summary = presetSummary(*preset);
            row.preset = std::move(*preset);
        } else {
            row.summary = QString::fromStdString(errorSentence(preset.error()));
        }
        m_rows.push_back(std::move(row));
    }
    endResetModel();
}

int PresetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PresetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return row.entry.name.isEmpty() ? row.entry.id : row.entry.name;
    case Qt::ToolTipRole:
        return QStringLiteral("%1<br>%2").arg(row.entry.description.toHtmlEscaped(), row.summary.toHtmlEscaped());
    case Qt::AccessibleDescriptionRole:
    case SummaryRole: return row.summary;
    case IdRole: return row.entry.id;
    case IconNameRole: return row.preset ? row.preset->icon : QString();
    default: return {};
    }
}

const presets::Preset *PresetModel::preset(int row) const
{
    if (row < 0 || row >= rowCount() || !m_rows[std::size_t(row)].preset)
        return nullptr;
    return &*m_rows[std::size_t(row)].preset;
}

int PresetModel::rowOf(const QString &id) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (m_rows[std::size_t(row)].entry.id == id)
            return row;
    return -1;
}

} // namespace glassine::ui
