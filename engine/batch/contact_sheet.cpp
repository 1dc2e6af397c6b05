// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/contact_sheet.h"

#include "files/output_file.h"
#include "files/system_call.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>

#include <fcntl.h>
#include <sys/mman.h>

namespace glassine::batch {

namespace {

constexpr std::size_t kMostPhotos = 1000; ///< more would be a picture of more than 25 megapixels
constexpr int kSmallEdge = 240;
constexpr std::int64_t kMostPixels = 64'000'000;
constexpr std::int64_t kMostSheetBytes = 100'000'000;
constexpr int kInFlight = 4;
constexpr auto kPoll = std::chrono::milliseconds(50);
constexpr int kMargin = 16, kGap = 12, kTextHeight = 20;

Result<pipeline::Recipe> recipeOf(const std::vector<std::string> &settings)
{
    std::vector<presets::Problem> problems;
    GLASSINE_TRY(const presets::Preset usual,
                 presets::PresetStore(QStringLiteral("/nonexistent")).load(QStringLiteral("web-2048"), problems));
    GLASSINE_TRY(presets::Preset preset, presets::withSettings(usual, settings));
    for (auto &rendition : preset.recipe.renditions)
        rendition.neverLarger = false;
    return std::move(preset.recipe);
}

UniqueFd memory(const char *name)
{
    return UniqueFd(::memfd_create(name, MFD_CLOEXEC | MFD_ALLOW_SEALING));
}

UniqueFd duplicate(const UniqueFd &fd)
{
    return UniqueFd(::fcntl(fd.get(), F_DUPFD_CLOEXEC, 3));
}

/// Pixels that a worker wrote, trusted no further than their size: RGBA rows.
Result<QByteArray> pixelsOf(const UniqueFd &fd, const Result<worker::Reply> &reply, std::int64_t most)
{
    if (!reply)
        return fail(reply.error());
    if (!reply->ok)
        return fail(reply->error);
    if (reply->renditions.size() != 1 || !reply->renditions.front().ok)
        return fail(ErrorCode::WorkerProtocol);
    const Size size = reply->renditions.front().size;
    if (size.width <= 0 || size.height <= 0 || std::int64_t(size.width) * size.height > most)
        return fail(ErrorCode::WorkerProtocol, {}, "pixels");
    QByteArray bytes(qsizetype(size.width) * size.height * 4, '\0');
    const auto got = files::readFully(fd.get(), bytes.data(), std::size_t(bytes.size()), 0);
    return got == bytes.size() ? Result<QByteArray>(bytes)
                               : Result<QByteArray>(fail(ErrorCode::WorkerProtocol, {}, "pixels are missing"));
}

/// A file that a worker wrote, if it is as long as it says.
Result<QByteArray> fileOf(const UniqueFd &fd, const Result<worker::Reply> &reply)
{
    if (!reply)
        return fail(reply.error());
    if (!reply->ok)
        return fail(reply->error);
    if (reply->renditions.size() != 1 || !reply->renditions.front().ok
        || reply->renditions.front().bytes > kMostSheetBytes)
        return fail(ErrorCode::WorkerProtocol);
    QByteArray bytes(qsizetype(reply->renditions.front().bytes), '\0');
    const auto got = files::readFully(fd.get(), bytes.data(), std::size_t(bytes.size()), 0);
    return got == bytes.size() && !bytes.isEmpty() ? Result<QByteArray>(bytes)
                                                   : Result<QByteArray>(fail(ErrorCode::WorkerProtocol));
}

/// As much of a name as fits under a picture.
QString shortened(const std::string &name, int cell)
{
    const QString whole = QString::fromStdString(displayText(name)).section(u'/', -1);
    const qsizetype most = std::max(8, cell / 8);
    if (whole.size() <= most)
        return whole.toHtmlEscaped();
    return (whole.left(most / 2) + u'…' + whole.right(most / 2 - 1)).toHtmlEscaped();
}

} // namespace

struct ContactSheetMaker::Small {
    QByteArray pixels; ///< RGBA
    Size size;
};

struct ContactSheetMaker::Shared {
    std::mutex mutex;
    std::condition_variable changed;
    int inFlight = 0;
    std::vector<Small> pictures;

    /// False when it was stopped.
    bool waitUntilBelow(int most, const std::atomic<bool> &stopped)
    {
        std::unique_lock lock(mutex);
        while (inFlight >= most && !stopped)
            changed.wait_for(lock, kPoll);
        return !stopped;
    }
};

ContactSheetMaker::ContactSheetMaker(QObject *parent) : QObject(parent)
{}

ContactSheetMaker::~ContactSheetMaker() = default;

Result<void> ContactSheetMaker::prepareRecipe()
{
    GLASSINE_TRY(m_sheet,
                 recipeOf({"format=jpeg", "resize=none", "sharpen=none", "target.quality=82", "metadata.policy=none"}));
    return {};
}

void ContactSheetMaker::submit(worker::Job job, std::vector<UniqueFd> descriptors, worker::Pool::Done done)
{
    auto carried = std::make_shared<std::vector<UniqueFd>>(std::move(descriptors));
    QMetaObject::invokeMethod(
        this,
        [this, job = std::move(job), carried, done = std::move(done)]() mutable {
            if (!m_pool) {
                worker::PoolSettings settings;
                settings.lowPriority = true;
                m_pool = std::make_unique<worker::Pool>(settings);
            }
            job.id = m_nextId++;
            m_pool->submit(std::move(job), std::move(*carried), std::move(done));
        },
        Qt::QueuedConnection);
}

/// A photo's small picture, on its way.
Result<void> ContactSheetMaker::ask(const archive::PlannedFile &file, std::size_t index,
                                    const std::shared_ptr<Shared> &shared)
{
    GLASSINE_TRY(const files::InputFile input, files::openInput(file.item.path, Limits{}));
    GLASSINE_TRY(files::InputSnapshot snapshot, files::snapshotInput(input, file.item.path));
    auto out = std::make_shared<UniqueFd>(memory("glassine-small"));
    worker::Job job;
    job.kind = worker::JobKind::Thumbnail;
    job.type = input.type;
    job.thumbnailEdge = kSmallEdge;
    std::vector<UniqueFd> descriptors;
    descriptors.push_back(std::move(snapshot.fd));
    descriptors.push_back(duplicate(*out));
    if (!descriptors[1])
        return fail(ErrorCode::OutOfMemory);
    {
        const std::lock_guard lock(shared->mutex);
        ++shared->inFlight;
    }
    submit(std::move(job), std::move(descriptors), [shared, out, index](const Result<worker::Reply> &reply) {
        auto bytes = pixelsOf(*out, reply, kSmallEdge * kSmallEdge);
        const std::lock_guard lock(shared->mutex);
        if (bytes)
            shared->pictures[index] = {std::move(*bytes), reply->renditions.front().size};
        --shared->inFlight;
        shared->changed.notify_all();
    });
    return {};
}

namespace {

struct Grid {
    int cell = kSmallEdge, columns = 1;
    std::size_t count = 0;

    static Grid of(std::size_t count)
    {
        const int cell = count <= 300 ? kSmallEdge : 140;
        const int most = count <= 300 ? 6 : 12;
        return {cell, std::min(most, int(count)), count};
    }
    int rowHeight() const { return cell + kTextHeight + kGap; }
    int rows() const { return (int(count) + columns - 1) / columns; }
    int left(int index) const { return kMargin + index % columns * (cell + kGap); }
    int top(int index) const { return kMargin + index / columns * rowHeight(); }
    Size size() const
    {
        return {2 * kMargin + columns * (cell + kGap) - kGap, 2 * kMargin + rows() * rowHeight() - kGap};
    }
};

QByteArray namesOf(const Grid &grid, const std::vector<std::string> &names)
{
    QString svg = QStringLiteral(
                      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1\" height=\"%2\">"
                      "<rect width=\"%1\" height=\"%2\" fill=\"#ffffff\"/>"
                      "<g font-family=\"sans-serif\" font-size=\"13\" fill=\"#222222\" text-anchor=\"middle\">")
                      .arg(grid.size().width)
                      .arg(grid.size().height);
    for (int i = 0; i < int(names.size()); ++i)
        svg += QStringLiteral("<text x=\"%1\" y=\"%2\">")
                   .arg(grid.left(i) + grid.cell / 2)
                   .arg(grid.top(i) + grid.cell + kTextHeight - 5)
            + shortened(names[std::size_t(i)], grid.cell) + QStringLiteral("</text>");
    return (svg + QStringLiteral("</g></svg>")).toUtf8();
}

/// A picture over others, as far as it covers them; in a smaller cell every second of its pixels, or fewer.
void paste(QByteArray &sheet, Size sheetSize, const QByteArray &pixels, Size size, const Grid &grid, int index)
{
    const int step = (std::max(size.width, size.height) + grid.cell - 1) / grid.cell;
    const int width = size.width / step;
    const int height = size.height / step;
    const int left = grid.left(index) + (grid.cell - width) / 2;
    const int top = grid.top(index) + (grid.cell - height) / 2;
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            const auto *from = reinterpret_cast<const unsigned char *>(pixels.constData())
                + (qsizetype(y) * step * size.width + qsizetype(x) * step) * 4;
            auto *to = reinterpret_cast<unsigned char *>(sheet.data())
                + (qsizetype(top + y) * sheetSize.width + left + x) * 4;
            for (int channel = 0; channel < 3; ++channel)
                to[channel] = static_cast<unsigned char>((from[channel] * from[3] + to[channel] * (255 - from[3]) + 127)
                                                         / 255);
        }
}

void addEntry(QByteArray &tiff, int tag, int type, quint32 count, quint32 value)
{
    const auto put = [&](quint32 number, int bytes) {
        for (int i = 0; i < bytes; ++i)
            tiff.append(char(number >> (8 * i)));
    };
    put(quint32(tag), 2);
    put(quint32(type), 2);
    put(count, 4);
    put(value, 4);
}

/// RGBA rows as a TIFF, the plainest there is: any worker reads it.
QByteArray tiffOf(const QByteArray &pixels, Size size)
{
    constexpr int kShort = 3;
    constexpr int kLong = 4;
    constexpr quint32 kDepths = 8 + 2 + 9 * 12 + 4;
    constexpr quint32 kPixels = kDepths + 8;
    QByteArray tiff("II\x2a\0\x08\0\0\0\x09\0", 10);
    addEntry(tiff, 256, kLong, 1, quint32(size.width));
    addEntry(tiff, 257, kLong, 1, quint32(size.height));
    addEntry(tiff, 258, kShort, 3, kDepths);
    addEntry(tiff, 259, kShort, 1, 1); // not compressed
    addEntry(tiff, 262, kShort, 1, 2); // RGB
    addEntry(tiff, 273, kLong, 1, kPixels);
    addEntry(tiff, 277, kShort, 1, 3);
    addEntry(tiff, 278, kLong, 1, quint32(size.height));
    addEntry(tiff, 279, kLong, 1, quint32(size.width) * quint32(size.height) * 3);
    tiff += QByteArray("\0\0\0\0\x08\0\x08\0\x08\0\0\0", 12);
    tiff.reserve(tiff.size() + pixels.size() / 4 * 3);
    for (qsizetype i = 0; i + 3 < pixels.size(); i += 4)
        tiff.append(pixels.constData() + i, 3);
    return tiff;
}

} // namespace

Result<Bytes> ContactSheetMaker::draw(const std::vector<archive::PlannedFile> &files, const std::atomic<bool> &stopped)
{
    GLASSINE_CHECK(prepareRecipe());
    std::vector<const archive::PlannedFile *> photos;
    for (const archive::PlannedFile &file : files) {
        const files::Reading reading = files::contentTypeRow(file.type).reading;
        if ((reading == files::Reading::Pool || reading == files::Reading::OwnProcess) && photos.size() < kMostPhotos)
            photos.push_back(&file);
    }
    const auto shared = std::make_shared<Shared>();
    shared->pictures.resize(photos.size());
    for (std::size_t i = 0; i < photos.size(); ++i) {
        if (!shared->waitUntilBelow(kInFlight, stopped))
            return fail(ErrorCode::Interrupted);
        static_cast<void>(ask(*photos[i], i, shared)); // whoever packs it says what is wrong with it
    }
    if (!shared->waitUntilBelow(1, stopped))
        return fail(ErrorCode::Interrupted);
    std::vector<std::string> names;
    std::vector<const Small *> shown;
    for (std::size_t i = 0; i < photos.size(); ++i)
        if (!shared->pictures[i].pixels.isEmpty()) {
            names.push_back(photos[i]->item.name);
            shown.push_back(&shared->pictures[i]);
        }
    if (shown.empty())
        return Bytes();
    const Grid grid = Grid::of(shown.size());
    const Size size = grid.size();
    GLASSINE_TRY(QByteArray sheet,
                 make(worker::JobKind::Display, files::ContentType::Svg, namesOf(grid, names), stopped));
    if (sheet.size() != qsizetype(size.width) * size.height * 4)
        return fail(ErrorCode::WorkerProtocol, "contact-sheet.jpg", "another size");
    for (int i = 0; i < int(shown.size()); ++i)
        paste(sheet, size, shown[std::size_t(i)]->pixels, shown[std::size_t(i)]->size, grid, i);
    GLASSINE_TRY(const QByteArray jpeg,
                 make(worker::JobKind::Optimize, files::ContentType::Tiff, tiffOf(sheet, size), stopped));
    const auto *begin = reinterpret_cast<const std::byte *>(jpeg.constData());
    return Bytes(begin, begin + jpeg.size());
}

/// What a worker makes of a picture of ours: pixels to look at, or a file.
Result<QByteArray> ContactSheetMaker::make(worker::JobKind kind, files::ContentType type, const QByteArray &input,
                                           const std::atomic<bool> &stopped)
{
    UniqueFd drawing = memory("glassine-drawing");
    auto out = std::make_shared<UniqueFd>(memory("glassine-sheet"));
    if (!drawing || !*out)
        return fail(ErrorCode::OutOfMemory);
    GLASSINE_CHECK(files::writeAll(drawing.get(), input.constData(), std::size_t(input.size()), {}));
    worker::Job job;
    job.kind = kind;
    job.type = type;
    job.recipe = m_sheet;
    std::vector<UniqueFd> descriptors;
    descriptors.push_back(std::move(drawing));
    descriptors.push_back(duplicate(*out));
    const auto shared = std::make_shared<Shared>();
    shared->inFlight = 1;
    auto result = std::make_shared<Result<QByteArray>>(fail(ErrorCode::Interrupted));
    submit(std::move(job), std::move(descriptors), [shared, out, result, kind](const Result<worker::Reply> &reply) {
        const std::lock_guard lock(shared->mutex);
        *result = kind == worker::JobKind::Display ? pixelsOf(*out, reply, kMostPixels) : fileOf(*out, reply);
        --shared->inFlight;
        shared->changed.notify_all();
    });
    if (!shared->waitUntilBelow(1, stopped))
        return fail(ErrorCode::Interrupted);
    if (!*result)
        return fail((*result).error().code, "contact-sheet.jpg", (*result).error().detail);
    return *result;
}

} // namespace glassine::batch
