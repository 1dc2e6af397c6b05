// SPDX-License-Identifier: GPL-3.0-or-later
#include "presets/preset_model.h"

#include "codecs/codec.h"
#include "presets/preset_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPointer>

#include <algorithm>
#include <cmath>
#include <utility>

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
    for (const pipeline::RenditionRecipe &rendition : pipeline::pictures(recipe)) {
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

} // namespace

QString makesText(const pipeline::Recipe &recipe)
{
    if (pipeline::pictures(recipe).size() != 1)
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
    return count == 1 ? makes
                      : PresetModel::tr("%n files per photo", nullptr, int(count)) + QStringLiteral(" · ") + makes;
}

PresetModel::PresetModel(QObject *parent) : PresetModel(presets::PresetStore(), parent)
{}

PresetModel::PresetModel(presets::PresetStore store, QObject *parent)
    : QAbstractListModel(parent),
      m_store(std::move(store)),
      m_rows(readRows(presets::PresetStore(QStringLiteral(":/no-own-presets"))))
{
    m_io.setMaxThreadCount(1);
    onDisk({}, [this](const Result<QString> &) {
        m_isLoaded = true;
        Q_EMIT loaded();
    });
}

void PresetModel::setPhotos(std::vector<presets::KnownPhoto> photos, const presets::Experience &experience)
{
    if (photos.empty() && m_photos.empty())
        return;
    m_photos = std::move(photos);
    m_experience = experience;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {EstimateRole});
}

/// No more digits than a guess has: two.
QString PresetModel::estimateText(const pipeline::Recipe &recipe) const
{
    double bytes = 0;
    for (const presets::KnownPhoto &photo : m_photos)
        bytes += presets::estimatedBytes(recipe, photo, m_experience) / double(m_photos.size());
    if (m_photos.empty())
        bytes = presets::estimatedBytes(recipe, {kUsualPhoto});
    const double megabytes = bytes / 1e6;
    const int decimals = megabytes >= 10 ? 0 : megabytes >= 1 ? 1 : 2;
    const QString number = QLocale().toString(std::max(0.01, megabytes), 'f', decimals);
    return tr("about %1 MB per photo").arg(number);
}

PresetModel::~PresetModel()
{
    m_io.waitForDone(); // what is being saved gets saved
}

PresetModel::Rows PresetModel::readRows(const presets::PresetStore &store)
{
    Rows rows;
    for (presets::PresetStore::Entry &entry : store.list()) {
        auto preset = std::exchange(entry.preset, std::nullopt);
        rows.push_back({std::move(entry), std::move(preset)});
    }
    return rows;
}

void PresetModel::onDisk(Work work, Then then)
{
    const QPointer<PresetModel> self(this);
    m_io.start([self, store = m_store, work = std::move(work), then = std::move(then)]() mutable {
        Result<QString> result = work ? work(store) : Result<QString>(QString());
        auto rows = std::make_shared<Rows>(readRows(store));
        QMetaObject::invokeMethod(qApp, [self, result = std::move(result), rows, then = std::move(then)] {
            if (!self)
                return;
            self->show(std::move(*rows));
            if (then)
                then(result);
        });
    });
}

void PresetModel::show(Rows rows)
{
    const auto same = [](const Row &a, const Row &b) {
        return a.entry.id == b.entry.id && a.entry.builtIn == b.entry.builtIn && a.preset && b.preset
            && a.preset->document == b.preset->document;
    };
    if (std::equal(m_rows.begin(), m_rows.end(), rows.begin(), rows.end(), same))
        return;
    beginResetModel();
    m_rows = std::move(rows);
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
    case Qt::EditRole: return shown ? presetText(shown->name) : row.entry.id;
    case Qt::ToolTipRole:
        return QStringLiteral("<p>%1</p><p>%2</p>")
            .arg(presetText(row.entry.description).toHtmlEscaped(), summary(row).toHtmlEscaped());
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
    presets::Draft renamed(*m_rows[std::size_t(index.row())].preset);
    if (!renamed.set({-1, {QStringLiteral("name")}}, name))
        return false;
    onDisk(
        [saved = renamed.preset()](presets::PresetStore &store) -> Result<QString> {
            GLASSINE_CHECK(store.save(saved, true));
            return saved.id;
        },
        [this, saved = renamed.preset()](const Result<QString> &id) {
            if (!id)
                return Q_EMIT failed(id.error());
            adoptSaved(*id, saved);
        });
    return true;
}

/// What is being changed about it stays as it is, under the name that was saved.
void PresetModel::adoptSaved(const QString &id, const presets::Preset &saved)
{
    if (const auto draft = m_drafts.find(id); draft != m_drafts.end()) {
        if (draft->second->changed() && draft->second->preset().document != saved.document)
            (void)draft->second->set({-1, {QStringLiteral("name")}}, saved.name);
        else
            draft->second->adopt(saved);
    }
    if (const int row = rowOf(id); row >= 0)
        noteDraftChanged(row);
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

void PresetModel::saveUnder(presets::Preset preset, const QString &wantedId, const QString &name, const Then &then)
{
    presets::Draft named(std::move(preset));
    if (const auto set = named.set({-1, {QStringLiteral("name")}}, name); !set)
        return then(fail(set.error()));
    onDisk(
        [saved = named.preset(), wantedId](presets::PresetStore &store) mutable -> Result<QString> {
            saved.id = store.freeId(wantedId);
            saved.builtIn = false;
            GLASSINE_CHECK(store.save(saved, false));
            return saved.id;
        },
        then);
}

void PresetModel::duplicate(int row, const Then &then)
{
    const presets::Preset *original = preset(row);
    if (!original)
        return then(fail(ErrorCode::PresetNotFound));
    const QString name = tr("%1 (copy)", "a preset").arg(presetText(original->name));
    saveUnder(*original, name, name, then);
}

void PresetModel::update(int row, const Then &then)
{
    const presets::Draft *changed = isOwn(row) ? draft(row) : nullptr;
    if (!changed)
        return then(fail(ErrorCode::PresetNotFound));
    onDisk(
        [saved = changed->preset()](presets::PresetStore &store) -> Result<QString> {
            GLASSINE_CHECK(store.save(saved, true));
            return saved.id;
        },
        [this, saved = changed->preset(), then](const Result<QString> &id) {
            if (id)
                adoptSaved(*id, saved);
            then(id);
        });
}

void PresetModel::saveAsNew(int row, const QString &name, const Then &then)
{
    const presets::Preset *changed = preset(row);
    if (!changed)
        return then(fail(ErrorCode::PresetNotFound));
    const QString old = m_rows[std::size_t(row)].entry.id;
    saveUnder(*changed, name, name, [this, old, then](const Result<QString> &id) {
        if (id) {
            m_drafts.erase(old); // the change has a place of its own now
            if (const int left = rowOf(old); left >= 0)
                noteDraftChanged(left);
        }
        then(id);
    });
}

void PresetModel::add(presets::Preset preset, const Then &then)
{
    const QString name = preset.name;
    const QString wanted = preset.id.isEmpty() ? name : preset.id;
    saveUnder(std::move(preset), wanted, name, then);
}

void PresetModel::remove(int row, const std::function<void(const Result<presets::Preset> &)> &then)
{
    if (!isOwn(row))
        return then(fail(ErrorCode::PresetNotFound));
    const Row gone = m_rows[std::size_t(row)];
    onDisk(
        [id = gone.entry.id](presets::PresetStore &store) -> Result<QString> {
            GLASSINE_CHECK(store.remove(id));
            return id;
        },
        [this, gone, then](const Result<QString> &id) {
            if (!id)
                return then(fail(id.error()));
            m_drafts.erase(gone.entry.id);
            then(gone.preset.value_or(presets::Preset{}));
        });
}

void PresetModel::restore(const presets::Preset &preset, const Then &then)
{
    onDisk(
        [preset](presets::PresetStore &store) -> Result<QString> {
            GLASSINE_CHECK(store.save(preset, false));
            return preset.id;
        },
        then);
}

} // namespace glassine::ui
