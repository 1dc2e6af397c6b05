// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/report.h"

#include "batch/journal.h"
#include "batch/session_list.h"

#include <QCoreApplication>
#include <QFileDevice>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace glassine::batch {

namespace {

QString text(std::string_view value)
{
    return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
}

void putSize(QJsonObject &json, Size size)
{
    if (size.width <= 0)
        return;
    json[QStringLiteral("width")] = size.width;
    json[QStringLiteral("height")] = size.height;
}

void putWarnings(QJsonObject &json, const std::vector<pipeline::Warning> &warnings)
{
    if (warnings.empty())
        return;
    QJsonArray array;
    for (const auto &warning : warnings)
        array.append(QJsonObject{{QStringLiteral("code"), text(warning.code)},
                                 {QStringLiteral("detail"), text(warning.detail)}});
    json[QStringLiteral("warnings")] = array;
}

void putError(QJsonObject &json, ItemState state, const Error &error)
{
    if (state != ItemState::Failed && state != ItemState::Skipped)
        return;
    json[QStringLiteral("error")] = QJsonObject{{QStringLiteral("code"), text(errorName(error.code))},
                                                {QStringLiteral("message"), text(errorSentence(error))},
                                                {QStringLiteral("detail"), text(error.detail)}};
}

QJsonObject outputJson(const OutputRecord &output)
{
    QJsonObject json{{QStringLiteral("rendition"), text(output.rendition)},
                     {QStringLiteral("state"), text(itemStateName(output.state))},
                     {QStringLiteral("format"), text(output.format)}};
    if (!output.path.empty()) {
        putPath(json, QStringLiteral("path"), output.path);
        json[QStringLiteral("bytes")] = qint64(output.bytes);
        json[QStringLiteral("hash")] = text(output.hash);
        json[QStringLiteral("keptSource")] = output.keptSource;
    }
    putSize(json, output.size);
    putWarnings(json, output.warnings);
    putError(json, output.state, output.error);
    return json;
}

QByteArray bytes(const std::string &value)
{
    return {value.data(), static_cast<qsizetype>(value.size())};
}

QByteArray warningCodes(const std::vector<pipeline::Warning> &first, const std::vector<pipeline::Warning> &second)
{
    QByteArrayList codes;
    for (const auto *warnings : {&first, &second})
        for (const auto &warning : *warnings)
            codes.append(bytes(warning.code));
    return codes.join(' ');
}

QByteArray csvLine(const QByteArrayList &cells)
{
    QByteArray line;
    for (const auto &cell : cells)
        line += (line.isEmpty() ? QByteArray() : QByteArray(",")) + csvCell(cell);
    return line + "\r\n";
}

QByteArray csvLine(const ItemRecord &item, const OutputRecord *output)
{
    const ItemState state = output ? output->state : item.state;
    const Error &error = output && state != item.state ? output->error
        : output && state == ItemState::Failed         ? output->error
                                                       : item.error;
    const bool wrong = state == ItemState::Failed || state == ItemState::Skipped;
    const bool written = output && !output->path.empty();
    return csvLine({bytes(item.path), bytes(std::string(files::contentTypeRow(item.type).id)),
                    QByteArray::number(qint64(item.bytes)), bytes(std::string(itemStateName(state))),
                    output ? bytes(output->rendition) : QByteArray(), written ? bytes(output->path) : QByteArray(),
                    output ? bytes(output->format) : QByteArray(),
                    output && output->size.width > 0 ? QByteArray::number(output->size.width) : QByteArray(),
                    output && output->size.width > 0 ? QByteArray::number(output->size.height) : QByteArray(),
                    written ? QByteArray::number(qint64(output->bytes)) : QByteArray(),
                    written ? bytes(output->hash) : QByteArray(),
                    warningCodes(item.warnings, output ? output->warnings : std::vector<pipeline::Warning>{}),
                    wrong ? bytes(std::string(errorName(error.code))) : QByteArray(),
                    wrong ? bytes(errorSentence(error)) : QByteArray()});
}

Result<void> put(QIODevice &device, const QByteArray &data)
{
    if (device.write(data) != data.size()) {
        const auto *file = qobject_cast<const QFileDevice *>(&device);
        const bool full = file && file->error() == QFileDevice::ResourceError;
        return fail(full ? ErrorCode::DiskFull : ErrorCode::OutputIo, {}, device.errorString().toStdString());
    }
    return {};
}

Result<void> writeRecords(const QString &sessionId, QIODevice &device, const QString &stateFolder,
                          const std::function<QByteArray(const ItemRecord &)> &line)
{
    Result<void> written;
    GLASSINE_CHECK(readRecords(
        sessionId,
        [&](const ItemRecord &item) {
            written = put(device, line(item));
            return written.has_value();
        },
        stateFolder));
    return written;
}

} // namespace

void putPath(QJsonObject &json, const QString &key, const std::string &path)
{
    const QByteArray raw = bytes(path);
    const QString readable = QString::fromUtf8(raw);
    json[key] = readable;
    if (readable.toUtf8() != raw)
        json[key + QStringLiteral("Bytes")] = QString::fromLatin1(raw.toBase64());
}

QJsonObject recordJson(const ItemRecord &item)
{
    QJsonObject json{{QStringLiteral("id"), qint64(item.id)},
                     {QStringLiteral("type"), text(files::contentTypeRow(item.type).id)},
                     {QStringLiteral("bytes"), qint64(item.bytes)},
                     {QStringLiteral("state"), text(itemStateName(item.state))},
                     {QStringLiteral("attempts"), item.attempts},
                     {QStringLiteral("cpuMs"), item.cpuMs}};
    putPath(json, QStringLiteral("path"), item.path);
    putSize(json, item.size);
    putWarnings(json, item.warnings);
    putError(json, item.state, item.error);
    QJsonArray outputs;
    for (const auto &output : item.outputs)
        outputs.append(outputJson(output));
    json[QStringLiteral("outputs")] = outputs;
    return json;
}

QJsonObject totalsJson(const Totals &totals)
{
    return {{QStringLiteral("items"), qint64(totals.items)},
            {QStringLiteral("done"), qint64(totals.done)},
            {QStringLiteral("upToDate"), qint64(totals.upToDate)},
            {QStringLiteral("skipped"), qint64(totals.skipped)},
            {QStringLiteral("failed"), qint64(totals.failed)},
            {QStringLiteral("outputs"), qint64(totals.outputs)},
            {QStringLiteral("ignored"), qint64(totals.ignored)},
            {QStringLiteral("sourceBytes"), qint64(totals.sourceBytes)},
            {QStringLiteral("outputBytes"), qint64(totals.outputBytes)},
            {QStringLiteral("savedBytes"), qint64(totals.savedBytes)},
            {QStringLiteral("secondsElapsed"), totals.secondsElapsed}};
}

QByteArray csvCell(const QByteArray &text)
{
    QByteArray cell = text;
    if (!cell.isEmpty() && QByteArrayView("=+-@\t\r").contains(cell.front()))
        cell.prepend('\'');
    const bool quote = cell.contains(',') || cell.contains('"') || cell.contains('\n') || cell.contains('\r')
        || cell.startsWith(' ') || cell.endsWith(' ');
    if (!quote)
        return cell;
    return '"' + cell.replace('"', "\"\"") + '"';
}

QByteArray csvHeader()
{
    return "source,type,source_bytes,state,rendition,output,format,width,height,output_bytes,hash,warnings,error,"
           "message\r\n";
}

QByteArray csvLines(const ItemRecord &item)
{
    if (item.outputs.empty())
        return csvLine(item, nullptr);
    QByteArray lines;
    for (const auto &output : item.outputs)
        lines += csvLine(item, &output);
    return lines;
}

std::vector<std::string> summaryLines(const Totals &totals)
{
    const auto tr = [](const char *sentence, std::int64_t count) {
        const QString shown = QLocale().toString(qlonglong(count));
        return QCoreApplication::translate("Report", sentence, nullptr, int(std::min<std::int64_t>(count, INT_MAX)))
            .arg(shown)
            .toStdString();
    };
    std::vector<std::string> lines;
    const auto add = [&](const char *sentence, std::int64_t count) {
        if (count > 0)
            lines.push_back(tr(sentence, count));
    };
    lines.push_back(tr(QT_TRANSLATE_NOOP("Report", "%1 done"), totals.done));
    add(QT_TRANSLATE_NOOP("Report", "%1 already up to date"), totals.upToDate);
    add(QT_TRANSLATE_NOOP("Report", "%1 skipped"), totals.skipped);
    add(QT_TRANSLATE_NOOP("Report", "%1 failed"), totals.failed);
    add(QT_TRANSLATE_NOOP("Report", "%1 not finished"), totals.items - totals.finished());
    add(QT_TRANSLATE_NOOP("Report", "%1 files written"), totals.outputs);
    if (totals.done > 0)
        lines.push_back(QCoreApplication::translate("Report", "%1 in, %2 out")
                            .arg(text(formatBytes(totals.sourceBytes)), text(formatBytes(totals.outputBytes)))
                            .toStdString());
    return lines;
}

Result<void> readRecords(const QString &sessionId, const std::function<bool(const ItemRecord &)> &each,
                         QString stateFolder)
{
    GLASSINE_TRY(const QString folder, sessionFolder(stateFolder, sessionId));
    GLASSINE_TRY(const JournalHeader header, readHeader(folder));
    const RenditionIds renditions = renditionIds(header.settings);
    return readItems(folder, [&](StoredItem item) { return each(itemRecord(std::move(item), renditions)); });
}

Result<Totals> readSessionTotals(const QString &sessionId, QString stateFolder)
{
    GLASSINE_TRY(const QString folder, sessionFolder(stateFolder, sessionId));
    return readTotals(folder);
}

Result<void> writeCsvReport(const QString &sessionId, QIODevice &device, QString stateFolder)
{
    GLASSINE_CHECK(put(device, csvHeader()));
    return writeRecords(sessionId, device, stateFolder, csvLines);
}

Result<void> writeJsonReport(const QString &sessionId, QIODevice &device, QString stateFolder)
{
    GLASSINE_TRY(const QString folder, sessionFolder(stateFolder, sessionId));
    GLASSINE_TRY(const JournalHeader header, readHeader(folder));
    GLASSINE_TRY(const Totals totals, readTotals(folder));
    QJsonObject head{{QStringLiteral("schema"), 1},
                     {QStringLiteral("session"), sessionId},
                     {QStringLiteral("preset"), header.settings.preset.id},
                     {QStringLiteral("finished"), header.finished},
                     {QStringLiteral("totals"), totalsJson(totals)}};
    putPath(head, QStringLiteral("outputFolder"), header.settings.outputFolder);
    QJsonArray skipped;
    GLASSINE_TRY(const auto refused, readSkipped(folder));
    for (const auto &file : refused) {
        QJsonObject json;
        putPath(json, QStringLiteral("path"), file.path);
        putError(json, ItemState::Skipped, file.reason);
        skipped.append(json);
    }
    head[QStringLiteral("notTaken")] = skipped;
    // The head without its closing brace, then the photos one by one: the report of a large batch is never whole
    // in memory.
    QByteArray opening = QJsonDocument(head).toJson(QJsonDocument::Indented).trimmed();
    opening.chop(1);
    GLASSINE_CHECK(put(device, opening.trimmed() + ",\n    \"photos\": ["));
    bool first = true;
    GLASSINE_CHECK(writeRecords(sessionId, device, stateFolder, [&first, &header](const ItemRecord &item) {
        QJsonObject json = recordJson(item);
        if (item.preset > 0)
            json[QStringLiteral("preset")] = header.settings.presetAt(item.preset).id;
        const QByteArray line = QJsonDocument(json).toJson(QJsonDocument::Compact);
        return QByteArray(std::exchange(first, false) ? "\n        " : ",\n        ") + line;
    }));
    return put(device, "\n    ]\n}\n");
}

} // namespace glassine::batch
