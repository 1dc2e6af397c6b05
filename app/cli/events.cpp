// SPDX-License-Identifier: GPL-3.0-or-later
#include "events.h"

#include "text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringDecoder>

namespace glassine::cli {

namespace {

using namespace Qt::StringLiterals;

QJsonValue number(std::int64_t value)
{
    return QJsonValue(static_cast<qint64>(value));
}

void putSize(QJsonObject &object, Size size)
{
    if (size.width <= 0 || size.height <= 0)
        return;
    object.insert("width"_L1, size.width);
    object.insert("height"_L1, size.height);
}

void putText(QJsonObject &object, const QString &key, const std::string &text)
{
    if (!text.empty())
        object.insert(key, fromUtf8(text));
}

QJsonObject outputJson(const batch::OutputRecord &output)
{
    QJsonObject json = {{u"rendition"_s, fromUtf8(output.rendition)},
                        {u"state"_s, fromUtf8(batch::itemStateName(output.state))}};
    if (!output.path.empty())
        putPath(json, u"path"_s, output.path);
    putText(json, u"format"_s, output.format);
    putSize(json, output.size);
    if (output.bytes > 0)
        json.insert("bytes"_L1, number(output.bytes));
    putText(json, u"hash"_s, output.hash);
    if (output.keptSource)
        json.insert("kept_source"_L1, true);
    if (output.state == batch::ItemState::Failed)
        json.insert("error"_L1, errorJson(output.error));
    if (!output.warnings.empty())
        json.insert("warnings"_L1, warningsJson(output.warnings));
    return json;
}

/// JSON escapes only what is below the space; a terminal also acts on DEL and on U+0080 to U+009F.
QByteArray withoutControls(const QByteArray &json)
{
    QByteArray escaped;
    escaped.reserve(json.size() + 1);
    for (qsizetype i = 0; i < json.size(); ++i) {
        const bool isPair = json[i] == '\xc2' && i + 1 < json.size() && quint8(json[i + 1]) < 0xa0;
        if (isPair)
            ++i;
        if (isPair || json[i] == '\x7f')
            escaped += "\\u00" + QByteArray::number(quint8(json[i]), 16);
        else
            escaped += json[i];
    }
    return escaped;
}

} // namespace

void putPath(QJsonObject &object, const QString &key, const std::string &rawBytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(QByteArrayView(rawBytes.data(), static_cast<qsizetype>(rawBytes.size())));
    object.insert(key, text);
    if (decoder.hasError())
        object.insert(key + "_bytes"_L1, QString::fromLatin1(QByteArray::fromStdString(rawBytes).toBase64()));
}

QJsonObject errorJson(const Error &error)
{
    QJsonObject json = {{u"code"_s, fromUtf8(errorName(error.code))},
                        {u"sentence"_s, QString::fromStdString(errorSentence(error))}};
    if (!error.detail.empty())
        json.insert("detail"_L1, QString::fromStdString(error.detail));
    return json;
}

QJsonArray warningsJson(const std::vector<pipeline::Warning> &warnings)
{
    QJsonArray array;
    for (const pipeline::Warning &warning : warnings) {
        QJsonObject json = {{u"code"_s, fromUtf8(warning.code)}};
        putText(json, u"detail"_s, warning.detail);
        array.append(json);
    }
    return array;
}

QJsonObject itemJson(const batch::ItemRecord &item)
{
    QJsonObject json = {{u"item"_s, number(item.id)}};
    putPath(json, u"path"_s, item.path);
    json.insert("state"_L1, fromUtf8(batch::itemStateName(item.state)));
    json.insert("type"_L1, fromUtf8(files::contentTypeRow(item.type).id));
    json.insert("bytes"_L1, number(item.bytes));
    putSize(json, item.size);
    if (item.colors) {
        putText(json, u"color_space"_s, item.colors->space);
        putText(json, u"color_space_from"_s, item.colors->spaceFrom);
        if (item.colors->outOfGamut >= 0)
            json.insert("out_of_gamut_percent"_L1, item.colors->outOfGamut / 100.0);
    }
    if (item.cpuMs > 0)
        json.insert("cpu_ms"_L1, item.cpuMs);
    if (item.attempts > 1)
        json.insert("attempts"_L1, item.attempts);
    if (item.state == batch::ItemState::Failed || item.state == batch::ItemState::Skipped)
        json.insert("error"_L1, errorJson(item.error));
    if (!item.warnings.empty())
        json.insert("warnings"_L1, warningsJson(item.warnings));
    QJsonArray outputs;
    for (const batch::OutputRecord &output : item.outputs)
        outputs.append(outputJson(output));
    json.insert("outputs"_L1, outputs);
    return json;
}

QJsonObject totalsJson(const batch::Totals &totals)
{
    QJsonObject json = {
        {u"items"_s, number(totals.items)},
        {u"done"_s, number(totals.done)},
        {u"up_to_date"_s, number(totals.upToDate)},
        {u"skipped"_s, number(totals.skipped)},
        {u"failed"_s, number(totals.failed)},
        {u"outputs"_s, number(totals.outputs)},
        {u"ignored"_s, number(totals.ignored)},
        {u"source_bytes"_s, number(totals.sourceBytes)},
        {u"output_bytes"_s, number(totals.outputBytes)},
        {u"saved_bytes"_s, number(totals.savedBytes)},
        {u"seconds"_s, totals.secondsElapsed},
        {u"photos_per_second"_s, totals.photosPerSecond},
    };
    if (totals.secondsLeft >= 0)
        json.insert("seconds_left"_L1, totals.secondsLeft);
    return json;
}

QJsonObject deliveryJson(const delivery::Outbox &outbox)
{
    const delivery::OutboxTotals &totals = outbox.totals();
    return {{u"destination"_s, fromUtf8(outbox.settings().destination)},
            {u"files"_s, number(totals.files)},
            {u"sent"_s, number(totals.sent)},
            {u"unchanged"_s, number(totals.unchanged)},
            {u"failed"_s, number(totals.failed)},
            {u"bytes"_s, number(totals.bytes)},
            {u"sent_bytes"_s, number(totals.sentBytes)}};
}

QJsonObject deliveredJson(const delivery::Outbox::Report &report)
{
    QJsonObject json = {{u"state"_s, fromUtf8(delivery::outboxStateName(report.state))},
                        {u"bytes"_s, number(report.bytes)}};
    putPath(json, u"path"_s, report.path);
    if (!report.key.empty())
        putPath(json, u"key"_s, report.key);
    putText(json, u"etag"_s, report.etag);
    putText(json, u"link"_s, report.link);
    if (report.error)
        json.insert("error"_L1, errorJson(*report.error));
    return json;
}

QJsonObject factsJson(const pipeline::PhotoFacts &facts)
{
    QJsonObject json;
    putSize(json, facts.size);
    json.insert("orientation"_L1, facts.orientation);
    json.insert("frames"_L1, facts.frames);
    json.insert("bands"_L1, facts.bands);
    json.insert("bits"_L1, facts.bitsPerSample);
    json.insert("alpha"_L1, facts.alpha);
    json.insert("cmyk"_L1, facts.cmyk);
    json.insert("gain_map"_L1, facts.gainMap);
    json.insert("motion_photo"_L1, facts.motionPhoto);
    json.insert("depth_map"_L1, facts.depth);
    json.insert("animated"_L1, facts.animated);
    putText(json, u"profile"_s, facts.profile);
    putText(json, u"color_space"_s, facts.space);
    putText(json, u"color_space_from"_s, facts.spaceFrom);
    if (facts.outOfGamut >= 0)
        json.insert("out_of_gamut_percent"_L1, facts.outOfGamut / 100.0);
    if (facts.gamma > 0)
        json.insert("gamma"_L1, facts.gamma / 100.0);
    putText(json, u"camera_make"_s, facts.cameraMake);
    putText(json, u"camera_model"_s, facts.cameraModel);
    putText(json, u"lens"_s, facts.lens);
    putText(json, u"date_taken"_s, facts.dateTaken);
    putText(json, u"creator"_s, facts.creator);
    putText(json, u"copyright"_s, facts.copyright);
    json.insert("rating"_L1, facts.rating);
    json.insert("exif"_L1, facts.hasExif);
    json.insert("xmp"_L1, facts.hasXmp);
    json.insert("iptc"_L1, facts.hasIptc);
    json.insert("gps"_L1, facts.hasGps);
    json.insert("serial_numbers"_L1, facts.hasSerials);
    json.insert("thumbnail"_L1, facts.hasThumbnail);
    QJsonObject more;
    for (const auto &[key, value] : facts.summary)
        more.insert(fromUtf8(key), fromUtf8(value));
    if (!more.isEmpty())
        json.insert("more"_L1, more);
    return json;
}

void writeJsonLine(Output &out, const QJsonObject &object)
{
    out.write(withoutControls(QJsonDocument(object).toJson(QJsonDocument::Compact)) + '\n');
}

QJsonObject event(const char *name, QJsonObject fields)
{
    fields.insert("event"_L1, QString::fromLatin1(name));
    return fields;
}

} // namespace glassine::cli
