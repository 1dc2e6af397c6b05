// SPDX-License-Identifier: GPL-3.0-or-later
#include "privacy_report.h"

#include "events.h"
#include "metadata/policy.h"
#include "text.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonArray>

#include <algorithm>
#include <map>

namespace glassine::cli {

namespace {

using namespace Qt::StringLiterals;
using pipeline::MetadataTag;

QJsonArray tagsJson(const std::vector<MetadataTag> &tags)
{
    QJsonArray rows;
    for (const MetadataTag &tag : tags)
        rows.append(QJsonObject{
            {u"group"_s, fromUtf8(tag.group)}, {u"tag"_s, fromUtf8(tag.key)}, {u"value"_s, fromUtf8(tag.text)}});
    return rows;
}

QString groupLabel(const metadata::GroupRow &row)
{
    return QCoreApplication::translate("OptionSpec", row.label.data());
}

bool isThere(const std::vector<MetadataTag> &tags, const std::string &key)
{
    return std::any_of(tags.begin(), tags.end(), [&](const MetadataTag &tag) { return tag.key == key; });
}

/// In how many of the files the tag stands.
std::int64_t countIn(const std::vector<worker::DisclosedFile> &files, const std::string &key)
{
    return std::count_if(files.begin(), files.end(),
                         [&](const worker::DisclosedFile &file) { return isThere(file.tags, key); });
}

QString verdict(const worker::Disclosed &disclosed, const std::string &key)
{
    const std::int64_t in = countIn(disclosed.files, key);
    if (in == 0)
        return Text::tr("stays here");
    const auto all = static_cast<std::int64_t>(disclosed.files.size());
    return in == all ? Text::tr("leaves") : Text::tr("leaves in %1 of %2 files").arg(in).arg(all);
}

/// The original's tags of one kind, then those that are new in the files.
std::vector<MetadataTag> tagsOf(const worker::Disclosed &disclosed, std::string_view group)
{
    std::vector<MetadataTag> tags;
    const auto add = [&](const std::vector<MetadataTag> &more) {
        for (const MetadataTag &tag : more)
            if (tag.group == group && !isThere(tags, tag.key))
                tags.push_back(tag);
    };
    add(disclosed.tags);
    for (const worker::DisclosedFile &file : disclosed.files)
        add(file.tags);
    return tags;
}

void showGroup(Output &out, const worker::Disclosed &disclosed, const metadata::GroupRow &row)
{
    const std::vector<MetadataTag> tags = tagsOf(disclosed, row.key());
    if (tags.empty())
        return;
    out.line(out.styled(Tone::Bold, groupLabel(row)));
    QList<QStringList> rows;
    for (const MetadataTag &tag : tags) {
        const bool leaves = countIn(disclosed.files, tag.key) > 0;
        QStringList line{out.styled(Tone::Dim, fromUtf8(tag.key))};
        if (!disclosed.files.empty())
            line.append(out.styled(leaves ? Tone::Warn : Tone::Dim, verdict(disclosed, tag.key)));
        line.append(shownName(tag.text));
        rows.append(line);
    }
    for (const QString &line : table(rows, out.width()))
        out.line(line);
}

} // namespace

Result<worker::Disclosed> disclose(worker::Pool &pool, worker::Discloser::Question question)
{
    Result<worker::Disclosed> result = fail(ErrorCode::WorkerDied, {}, "no worker can be started");
    QEventLoop loop;
    QObject::connect(&pool, &worker::Pool::failed, &loop, &QEventLoop::quit);
    worker::Discloser discloser(pool);
    discloser.ask(std::move(question), [&](Result<worker::Disclosed> answer) {
        result = std::move(answer);
        loop.quit();
    });
    loop.exec();
    return result;
}

QJsonObject disclosedJson(const worker::Disclosed &disclosed)
{
    QJsonArray files;
    for (const worker::DisclosedFile &file : disclosed.files) {
        QJsonObject json{{u"rendition"_s, fromUtf8(file.rendition)},
                         {u"format"_s, fromUtf8(file.format)},
                         {u"tags"_s, tagsJson(file.tags)},
                         {u"warnings"_s, warningsJson(file.warnings)}};
        if (!file.ok)
            json.insert("error"_L1, errorJson(file.error));
        files.append(json);
    }
    return {{u"before"_s, tagsJson(disclosed.tags)}, {u"after"_s, files}};
}

void showDisclosed(Output &out, const worker::Disclosed &disclosed)
{
    for (const metadata::GroupRow &row : metadata::groupRows())
        showGroup(out, disclosed, row);
    for (const worker::DisclosedFile &file : disclosed.files)
        if (!file.ok)
            out.line(out.styled(
                Tone::Warn, fromUtf8(file.rendition) + u": "_s + QString::fromStdString(errorSentence(file.error))));
    const bool nothing = std::all_of(disclosed.tags.begin(), disclosed.tags.end(),
                                     [](const MetadataTag &tag) { return tag.group == "technical"; });
    if (nothing)
        out.line(Text::tr("It says nothing about itself."));
    out.line();
}

} // namespace glassine::cli
