// SPDX-License-Identifier: GPL-3.0-or-later
// Where presets live: built into the program, and in the user's own folder.

#include "presets/preset.h"

#include "base/edit_distance.h"
#include "base/paths.h"
#include "base/unique_fd.h"
#include "files/output_file.h"
#include "presets/brought_files.h"
#include "presets/logos.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>

// Must stand outside any namespace: the resource lives in a static library, which nothing else would pull in.
static void initializePresetResource()
{
    Q_INIT_RESOURCE(presets);
}

#include <algorithm>
#include <array>
#include <utility>
namespace glassine::presets {

namespace {

using namespace Qt::StringLiterals;

QString builtInFolder()
{
    return u":/presets"_s;
}

/// Built-in presets in the order of how often they are wanted, most wanted first.
constexpr std::array kBuiltInOrder{
    "web-2048"_L1,
    "responsive"_L1,
    "instagram-portrait"_L1,
    "instagram-square"_L1,
    "instagram-landscape"_L1,
    "story"_L1,
    "client-proofs"_L1,
    "client-full"_L1,
    "email"_L1,
    "print-300"_L1,
    "archive-shrink"_L1,
    "lossless-cleanup"_L1,
    "iphone-heic-to-jpeg"_L1,
    "press"_L1,
};

/// Where an id stands in lists: built-ins in their order, everything else by name after them.
auto listPlace(const QString &id)
{
    return std::pair(std::find(kBuiltInOrder.begin(), kBuiltInOrder.end(), id) - kBuiltInOrder.begin(), id);
}

/// Presets by id in a folder: file names without their suffix, sorted.
QStringList idsIn(const QString &folder)
{
    QStringList ids;
    for (const QString &name : QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        ids.append(name.chopped(5));
    return ids;
}

Result<QByteArray> readPreset(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).exists() && !file.exists())
        return fail(ErrorCode::PresetNotFound, QFile::encodeName(path).toStdString());
    if (!QFileInfo(path).isFile())
        return fail(ErrorCode::PresetInvalid, QFile::encodeName(path).toStdString(), "it is not a file");
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::InputUnreadable, QFile::encodeName(path).toStdString(),
                    file.errorString().toStdString());
    return file.read(kMaxPresetBytes + 1);
}

bool isPath(const QString &idOrPath)
{
    return idOrPath.contains(u'/') || idOrPath.endsWith(".json"_L1) || idOrPath.endsWith(".glassine"_L1);
}

bool isUsableId(const QString &id)
{
    return !id.isEmpty() && id.size() <= 100 && !id.startsWith(u'.') && !id.contains(u'/') && !id.contains(QChar(0));
}

Error writeError(const std::string &path)
{
    const int error = errno;
    const bool isFull = error == ENOSPC || error == EDQUOT;
    return {isFull ? ErrorCode::DiskFull : ErrorCode::OutputIo, path, std::strerror(error)};
}

/// Written next to its place, made durable, then renamed over the old one: complete or untouched.
Result<void> replaceFile(const std::string &folder, const std::string &fileName, const QByteArray &text)
{
    const std::string path = folder + '/' + fileName;
    const std::string temporary = folder + "/." + fileName + ".part";
    ::unlink(temporary.c_str());
    UniqueFd fd(::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0644));
    if (!fd)
        return fail(writeError(temporary));
    Result<void> written = files::writeAll(fd.get(), text.constData(), static_cast<std::size_t>(text.size()), path);
    if (written && (::fsync(fd.get()) != 0 || ::rename(temporary.c_str(), path.c_str()) != 0))
        written = fail(writeError(path));
    if (!written) {
        ::unlink(temporary.c_str());
        return written;
    }
    UniqueFd folderFd(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folderFd || ::fsync(folderFd.get()) != 0)
        return fail(writeError(folder));
    return {};
}

Result<void> createFile(const std::string &folder, const std::string &fileName, const QByteArray &text)
{
    GLASSINE_TRY(files::OutputFile file, files::OutputFile::create(folder, "preset"));
    GLASSINE_CHECK(
        files::writeAll(file.fd(), text.constData(), static_cast<std::size_t>(text.size()), folder + '/' + fileName));
    return file.commit(fileName);
}

/// Paths in a preset's file count from the folder it is in.
Result<Preset> parseWithFiles(const QByteArray &text, const std::string &sourceName, std::vector<Problem> &problems)
{
    QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject()) // parsePreset() knows how to say why
        return parsePreset(text, sourceName, problems);
    const std::size_t slash = sourceName.rfind('/');
    GLASSINE_TRY(
        const QJsonObject read,
        withFilesRead(document.object(), slash == std::string::npos ? std::string() : sourceName.substr(0, slash)));
    return parsePreset(read == document.object() ? text : QJsonDocument(read).toJson(), sourceName, problems);
}

} // namespace

PresetStore::PresetStore(QString userFolder) : m_userFolder(std::move(userFolder))
{
    initializePresetResource();
    if (m_userFolder.isEmpty())
        if (const auto folder = configFolder())
            m_userFolder = QFile::decodeName(QByteArray::fromStdString(*folder)) + "/presets"_L1;
}

std::vector<PresetStore::Entry> PresetStore::list() const
{
    const QStringList own = m_userFolder.isEmpty() ? QStringList() : idsIn(m_userFolder);
    QStringList ids = own;
    for (const QString &id : idsIn(builtInFolder()))
        if (!own.contains(id))
            ids.append(id);
    std::sort(ids.begin(), ids.end(), [](const QString &a, const QString &b) { return listPlace(a) < listPlace(b); });
    std::vector<Entry> entries;
    for (const QString &id : ids) {
        std::vector<Problem> problems;
        auto preset = load(id, problems);
        if (preset)
            entries.push_back({id, preset->name, preset->description, preset->builtIn, {}, std::move(*preset)});
        else
            entries.push_back({id, id, {}, !own.contains(id), preset.error()});
    }
    return entries;
}

Result<Preset> PresetStore::load(const QString &idOrPath, std::vector<Problem> &problems) const
{
    QString path = idOrPath;
    bool builtIn = false;
    if (!isPath(idOrPath)) {
        path = m_userFolder + u'/' + idOrPath + ".json"_L1;
        if (m_userFolder.isEmpty() || !QFile::exists(path)) {
            path = builtInFolder() + u'/' + idOrPath + ".json"_L1;
            builtIn = true;
        }
        if (!isUsableId(idOrPath) || !QFile::exists(path)) {
            std::vector<std::string> known;
            for (const QString &id :
                 idsIn(builtInFolder()) + (m_userFolder.isEmpty() ? QStringList() : idsIn(m_userFolder)))
                known.push_back(id.toStdString());
            const std::string near = nearest(idOrPath.toStdString(), known);
            return fail(ErrorCode::PresetNotFound, idOrPath.toStdString(),
                        near.empty() ? std::string() : "did you mean \"" + near + "\"?");
        }
    }
    GLASSINE_TRY(const QByteArray text, readPreset(path));
    const std::string sourceName = builtIn ? idOrPath.toStdString() : QFile::encodeName(path).toStdString();
    GLASSINE_TRY(Preset preset, parseWithFiles(text, sourceName, problems));
    if (const QJsonObject document = withLogosFrom(preset.document, QFileInfo(path).absolutePath());
        document != preset.document) {
        preset.document = document;
        const QByteArray changed = presetJson(preset);
        std::vector<Problem> known;
        GLASSINE_TRY(preset, parsePreset(changed, sourceName, known));
    }
    preset.builtIn = builtIn;
    return preset;
}

Result<QString> PresetStore::save(const Preset &preset, bool replace)
{
    if (m_userFolder.isEmpty() || !isUsableId(preset.id))
        return fail(ErrorCode::Usage, preset.id.toStdString(),
                    m_userFolder.isEmpty() ? "there is no folder for own presets: HOME is not set"
                                           : "a preset's id is a file name without '/'");
    const std::string folder = QFile::encodeName(m_userFolder).toStdString();
    const QString fileName = preset.id + ".json"_L1;
    const QByteArray text = presetJson(preset);
    const bool exists = QFile::exists(m_userFolder + u'/' + fileName);
    GLASSINE_CHECK(exists && replace ? replaceFile(folder, QFile::encodeName(fileName).toStdString(), text)
                                     : createFile(folder, QFile::encodeName(fileName).toStdString(), text));
    return m_userFolder + u'/' + fileName;
}

Result<void> PresetStore::remove(const QString &id)
{
    const std::string path = QFile::encodeName(m_userFolder + u'/' + id + ".json"_L1).toStdString();
    if (m_userFolder.isEmpty() || !isUsableId(id))
        return fail(ErrorCode::PresetNotFound, id.toStdString());
    if (::unlink(path.c_str()) == 0)
        return {};
    if (errno == ENOENT)
        return fail(ErrorCode::PresetNotFound, id.toStdString(), "it is built in");
    return fail(writeError(path));
}

QString PresetStore::freeId(const QString &name) const
{
    constexpr qsizetype kMostLetters = 60;
    QString stem;
    for (const QChar letter : name.normalized(QString::NormalizationForm_KD).toLower()) {
        if (letter.isLetterOrNumber() && letter.unicode() < 128)
            stem += letter;
        else if (!stem.isEmpty() && !stem.endsWith(u'-') && !letter.isMark())
            stem += u'-';
    }
    stem.truncate(kMostLetters);
    while (stem.endsWith(u'-'))
        stem.chop(1);
    if (stem.isEmpty())
        stem = u"preset"_s;
    const auto taken = [this](const QString &id) {
        return QFile::exists(m_userFolder + u'/' + id + ".json"_L1)
            || QFile::exists(builtInFolder() + u'/' + id + ".json"_L1);
    };
    QString id = stem;
    for (int number = 2; taken(id); ++number)
        id = stem + u'-' + QString::number(number);
    return id;
}

} // namespace glassine::presets
