// SPDX-License-Identifier: GPL-3.0-or-later
#include "presets/preset_model.h"

#include "codecs/codec.h"
#include "presets/estimate.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace glassine::ui {

namespace {

/// What presets are told apart by: a usual camera's photo.
constexpr Size kUsualPhoto{6000, 4000};

QString qt(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QString sizeText(const pipeline::RenditionRecipe &rendition)
{
    const Size out = pipeline::plannedSize(rendition, kUsualPhoto);
    if (out == kUsualPhoto)
        return PresetModel::tr("full size");
    const bool cut = std::abs(double(out.width) / out.height - 1.5) > 0.02;
    return cut ? PresetModel::tr("%1 × %2 px").arg(out.width).arg(out.height)
               : PresetModel::tr("up to %1 px").arg(out.longEdge());
}

QString formatName(const std::string &format)
{
    const codecs::CodecDescription *codec = codecs::codecById(format);
    return codec ? qt(codec->label) : PresetModel::tr("same format");
}

QString formatText(const pipeline::RenditionRecipe &rendition)
{
    const QString name = formatName(rendition.format);
    const codecs::CodecDescription *codec = codecs::codecById(rendition.format);
    if (rendition.target.lossless)
        return codec && codec->defaultQuality == 0 ? name : PresetModel::tr("%1, lossless", "a format").arg(name);
    return rendition.target.quality ? QStringLiteral("%1 %2").arg(name).arg(*rendition.target.quality) : name;
}

QString severalText(const pipeline::Recipe &recipe)
{
    QStringList formats;
    int least = kUsualPhoto.width, most = 0;
    for (const pipeline::RenditionRecipe &rendition : recipe.renditions) {
        if (const QString name = formatName(rendition.format); !formats.contains(name))
            formats << name;
        const int edge = pipeline::plannedSize(rendition, kUsualPhoto).longEdge();
        least = std::min(least, edge);
        most = std::max(most, edge);
    }
    const QString sizes = least == most ? PresetModel::tr("up to %1 px").arg(most)
                                        : PresetModel::tr("%1 to %2 px").arg(least).arg(most);
    return QStringLiteral("%1 · %2").arg(sizes, formats.join(QStringLiteral(", ")));
}

/// No more digits than a guess has: in tenths of a megabyte.
QString estimateText(const pipeline::Recipe &recipe)
{
    const double megabytes = double(presets::estimatedBytes(recipe, kUsualPhoto)) / 1e6;
    const int decimals = megabytes < 10 ? 1 : 0;
    const QString number = QLocale().toString(std::max(0.1, megabytes), 'f', decimals);
    return PresetModel::tr("about %1 MB per photo").arg(number);
}

} // namespace

QString makesText(const pipeline::Recipe &recipe)
{
    if (recipe.renditions.size() != 1)
        return severalText(recipe);
    return QStringLiteral("%1 · %2").arg(sizeText(recipe.renditions.front()), formatText(recipe.renditions.front()));
}

QString metadataText(const metadata::Settings &settings)
{
    const std::string_view name = metadata::policyName(settings.policy);
    if (name == "all")
        return PresetModel::tr("all metadata kept");
    if (name == "camera")
        return PresetModel::tr("copyright, camera and exposure kept, no location");
    if (name == "copyright")
        return PresetModel::tr("copyright and date kept, no location");
    return name == "none" ? PresetModel::tr("no metadata") : PresetModel::tr("chosen metadata kept");
}

QString presetSummary(const presets::Preset &preset)
{
    const auto count = preset.recipe.renditions.size();
    if (count == 0)
        return {};
    const QString makes = QStringLiteral("%1 · %2").arg(makesText(preset.recipe), metadataText(preset.recipe.metadata));
    return count == 1 ? makes : PresetModel::tr("%n files per photo", nullptr, int(count)) + QStringLiteral(" · ") + makes;
}

PresetModel::PresetModel(QObject *parent)
    : PresetModel(presets::PresetStore(), parent)
{
}

PresetModel::PresetModel(presets::PresetStore store, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(std::move(store))
{
    reload();
}

void PresetModel::reload()
{
    beginResetModel();
    m_rows.clear();
    for (const presets::PresetStore::Entry &entry : m_store.list()) {
        Row row{entry, std::nullopt};
        std::vector<presets::Problem> problems;
        if (auto preset = m_store.load(entry.id, problems))
            row.preset = std::move(*preset);
        m_rows.push_back(std::move(row));
    }
    std::erase_if(m_drafts, [this](const auto &draft) {
        const int row = rowOf(draft.first);
        return row < 0 || !m_rows[std::size_t(row)].preset;
    });
    endResetModel();
}

int PresetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString PresetModel::summary(const Row &row) const
{
    if (const presets::Preset *shown = preset(rowOf(row.entry.id)))
        return presetSummary(*shown);
    return row.entry.error ? QString::fromStdString(errorSentence(*row.entry.error)) : QString();
}

QVariant PresetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    const presets::Preset *shown = preset(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return shown ? shown->name : row.entry.id;
    case Qt::ToolTipRole:
        return QStringLiteral("<p>%1</p><p>%2</p>").arg(row.entry.description.toHtmlEscaped(), summary(row).toHtmlEscaped());
    case Qt::AccessibleDescriptionRole:
        return data(index, ChangedRole).toBool() ? tr("%1, changed", "a preset").arg(summary(row)) : summary(row);
    case SummaryRole: return summary(row);
    case IdRole: return row.entry.id;
    case IconNameRole: return shown ? shown->icon : QString();
    case MakesRole: return shown ? makesText(shown->recipe) : QString();
    case MetadataRole: return shown ? metadataText(shown->recipe.metadata) : QString();
    case EstimateRole: return shown ? estimateText(shown->recipe) : QString();
    case RenditionsRole: return shown ? int(shown->recipe.renditions.size()) : 0;
    case BuiltInRole: return !isOwn(index.row());
    case BrokenRole: return !row.preset;
    case ChangedRole: {
        const auto draft = m_drafts.find(row.entry.id);
        return draft != m_drafts.end() && draft->second->changed();
    }
    default: return {};
    }
}

Qt::ItemFlags PresetModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractListModel::flags(index);
    const bool named = index.isValid() && isOwn(index.row()) && m_rows[std::size_t(index.row())].preset;
    return named ? usual | Qt::ItemIsEditable : usual;
}

bool PresetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString name = value.toString().trimmed();
    if (!index.isValid() || role != Qt::EditRole || name.isEmpty() || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    Row &row = m_rows[std::size_t(index.row())];
    presets::Draft renamed(*row.preset);
    if (!renamed.set({-1, {QStringLiteral("name")}}, name) || !m_store.save(renamed.preset(), true))
        return false;
    row.preset = renamed.preset();
    row.entry.name = name;
    if (const auto draft = m_drafts.find(row.entry.id); draft != m_drafts.end()) {
        // What is being changed stays as it is, under the new name.
        if (draft->second->changed())
            (void)draft->second->set({-1, {QStringLiteral("name")}}, name);
        else
            draft->second->adopt(*row.preset);
    }
    Q_EMIT dataChanged(index, index);
    return true;
}

const presets::Preset *PresetModel::preset(int row) const
{
    if (row < 0 || row >= rowCount() || !m_rows[std::size_t(row)].preset)
        return nullptr;
    const auto draft = m_drafts.find(m_rows[std::size_t(row)].entry.id);
    return draft == m_drafts.end() ? &*m_rows[std::size_t(row)].preset : &draft->second->preset();
}

int PresetModel::rowOf(const QString &id) const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &r) { return r.entry.id == id; });
    return row == m_rows.end() ? -1 : int(row - m_rows.begin());
}

bool PresetModel::isOwn(int row) const
{
    return row >= 0 && row < rowCount() && !m_rows[std::size_t(row)].entry.builtIn;
}

presets::Draft *PresetModel::draft(int row)
{
    if (!preset(row))
        return nullptr;
    const Row &entry = m_rows[std::size_t(row)];
    std::unique_ptr<presets::Draft> &draft = m_drafts[entry.entry.id];
    if (!draft)
        draft = std::make_unique<presets::Draft>(*entry.preset);
    return draft.get();
}

void PresetModel::noteDraftChanged(int row)
{
    Q_EMIT dataChanged(index(row), index(row));
}

void PresetModel::revert(int row)
{
    if (presets::Draft *changed = draft(row)) {
        changed->revert();
        noteDraftChanged(row);
    }
}

Result<QString> PresetModel::saveUnder(presets::Preset preset, const QString &id, const QString &name)
{
    presets::Draft named(std::move(preset));
    GLASSINE_CHECK(named.set({-1, {QStringLiteral("name")}}, name));
    presets::Preset saved = named.preset();
    saved.id = id;
    saved.builtIn = false;
    GLASSINE_CHECK(m_store.save(saved, false));
    reload();
    return id;
}

Result<QString> PresetModel::duplicate(int row)
{
    const presets::Preset *original = preset(row);
    if (!original)
        return fail(ErrorCode::PresetNotFound);
    const QString name = tr("%1 (copy)", "a preset").arg(original->name);
    return saveUnder(*original, m_store.freeId(name), name);
}

Result<QString> PresetModel::update(int row)
{
    presets::Draft *changed = isOwn(row) ? draft(row) : nullptr;
    if (!changed)
        return fail(ErrorCode::PresetNotFound);
    GLASSINE_CHECK(m_store.save(changed->preset(), true));
    Row &kept = m_rows[std::size_t(row)];
    kept.preset = changed->preset();
    changed->adopt(*kept.preset);
    noteDraftChanged(row);
    return kept.entry.id;
}

Result<QString> PresetModel::saveAsNew(int row, const QString &name)
{
    const presets::Preset *changed = preset(row);
    if (!changed)
        return fail(ErrorCode::PresetNotFound);
    const presets::Preset copy = *changed;
    const QString old = m_rows[std::size_t(row)].entry.id;
    GLASSINE_TRY(const QString id, saveUnder(copy, m_store.freeId(name), name));
    m_drafts.erase(old); // the change has a place of its own now
    if (const int left = rowOf(old); left >= 0)
        noteDraftChanged(left);
    return id;
}

Result<QString> PresetModel::add(presets::Preset preset)
{
    const QString name = preset.name;
    const QString wanted = preset.id;
    return saveUnder(std::move(preset), m_store.freeId(wanted.isEmpty() ? name : wanted), name);
}

Result<presets::Preset> PresetModel::remove(int row)
{
    if (!isOwn(row))
        return fail(ErrorCode::PresetNotFound);
    const Row gone = m_rows[std::size_t(row)];
    GLASSINE_CHECK(m_store.remove(gone.entry.id));
    m_drafts.erase(gone.entry.id);
    reload();
    return gone.preset.value_or(presets::Preset{});
}

Result<QString> PresetModel::restore(const presets::Preset &preset)
{
    GLASSINE_CHECK(m_store.save(preset, false));
    reload();
    return preset.id;
}

} // namespace glassine::ui
