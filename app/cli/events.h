// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The JSON that programs read from --json: one object per line, the first one names the schema's version. Keys are
// added, never renamed.

#include "batch/session.h"
#include "delivery/outbox.h"
#include "output.h"

#include <QJsonObject>

namespace glassine::cli {

inline constexpr int kEventSchema = 1;

QJsonObject errorJson(const Error &error);
/// Raw bytes of a name: "path" as text and, when they are not UTF-8, "path_bytes" as base64.
void putPath(QJsonObject &object, const QString &key, const std::string &rawBytes);
QJsonObject itemJson(const batch::ItemRecord &item);
QJsonObject totalsJson(const batch::Totals &totals);
QJsonObject deliveryJson(const delivery::Outbox &outbox);
QJsonObject deliveredJson(const delivery::Outbox::Report &report);
QJsonObject factsJson(const pipeline::PhotoFacts &facts);
QJsonArray warningsJson(const std::vector<pipeline::Warning> &warnings);
void writeJsonLine(Output &out, const QJsonObject &object);
/// {"event": name, …}, keys of one object.
QJsonObject event(const char *name, QJsonObject fields = {});

} // namespace glassine::cli
