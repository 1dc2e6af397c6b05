// SPDX-License-Identifier: GPL-3.0-or-later
#include "presets/credits.h"

#include "base/edit_distance.h"
#include "base/paths.h"
#include "metadata/fields.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>

namespace glassine::presets {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kMostBytes = 64 << 10;

QString qt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Letters, digits, '-', '_' and blanks: never a path.
bool isName(const QString &name)
{
    return !name.isEmpty() && name.size() <= 64 && std::all_of(name.begin(), name.end(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u' ';
    });
}

Result<QJsonObject> load(const QString &name)
{
    std::vector<std::string> known;
    for (const QString &one : creditsNames())
        known.push_back(one.toStdString());
    QFile file(creditsFolder() + u'/' + name + u".json"_s);
    if (!isName(name) || !file.exists()) {
        const std::string best = nearest(name.toStdString(), known);
        return fail(ErrorCode::PresetInvalid, {},
                    "there are no credits \"" + displayText(name.toStdString()) + "\" in "
                        + creditsFolder().toStdString()
                        + (best.empty() ? std::string() : "; did you mean \"" + best + "\"?"));
    }
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::PresetInvalid, {}, file.errorString().toStdString());
    const QJsonDocument document = QJsonDocument::fromJson(file.read(kMostBytes));
    if (!document.isObject())
        return fail(ErrorCode::PresetInvalid, {},
                    file.fileName().toStdString() + " is not valid JSON of at most 64 KB");
    return document.object();
}

/// Every key a field, every value a text.
void check(const QJsonObject &credits, const QString &name, std::vector<Problem> &problems)
{
    std::vector<std::string_view> known;
    for (const metadata::FieldRow &row : metadata::fieldRows())
        known.push_back(row.key());
    for (auto it = credits.begin(); it != credits.end(); ++it) {
        const std::string key = it.key().toStdString();
        if (key == "name")
            continue;
        const std::string where = name.toStdString() + ".json: " + displayText(key);
        if (!metadata::fieldRow(key))
            problems.push_back({"metadata.credits", where + " is not a field" + suggestion(key, known), false});
        else if (!it.value().isString())
            problems.push_back({"metadata.credits", where + " should be a text"});
    }
}

} // namespace

QString creditsFolder()
{
    const Result<std::string> folder = configFolder();
    return folder ? QFile::decodeName(QByteArray::fromStdString(*folder)) + u"/credits"_s : QString();
}

QStringList creditsNames()
{
    QStringList names;
    for (const QString &file : QDir(creditsFolder()).entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        names.append(file.chopped(5));
    return names;
}

QJsonObject withCredits(const QJsonObject &document, std::vector<Problem> &problems)
{
    QJsonObject metadata = document.value("metadata"_L1).toObject();
    const QJsonValue named = metadata.value("credits"_L1);
    if (!named.isString() || named.toString().isEmpty())
        return document;
    const QString name = named.toString();
    const auto credits = load(name);
    if (!credits) {
        problems.push_back({"metadata.credits", credits.error().detail});
        return document;
    }
    check(*credits, name, problems);
    metadata.remove("credits"_L1);
    for (const metadata::FieldRow &row : metadata::fieldRows()) {
        const QString text = credits->value(qt(row.key())).toString();
        if (!text.isEmpty() && metadata.value(qt(row.option)).toString().isEmpty())
            metadata.insert(qt(row.option), text);
    }
    QJsonObject whole = document;
    whole.insert("metadata"_L1, metadata);
    return whole;
}

} // namespace glassine::presets
