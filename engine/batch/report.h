// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What came of a batch: totals and problems in words, one record per photo as JSON and CSV.

#include "batch/session.h"

#include <QJsonObject>

#include <functional>

class QIODevice;

namespace glassine::batch {

/// `path` as text; where it is not UTF-8, `<key>Bytes` (base64) holds what it really is.
void putPath(QJsonObject &json, const QString &key, const std::string &path);
QJsonObject recordJson(const ItemRecord &item);
QJsonObject totalsJson(const Totals &totals);

/// One cell after RFC 4180, quoted when it must be. A cell a spreadsheet would take for a formula (= + - @, tab,
/// carriage return first) gets an apostrophe in front.
QByteArray csvCell(const QByteArray &text);
QByteArray csvHeader();
/// One line per output; a photo without outputs has one line as well.
QByteArray csvLines(const ItemRecord &item);

/// "4,963 done, 37 failed …", one fact per line, for people.
std::vector<std::string> summaryLines(const Totals &totals);

/// From a session's journal, photo by photo: memory does not grow with the batch. Errors as reading a journal has
/// them, or OutputIo / DiskFull from the device.
Result<void> writeJsonReport(const QString &sessionId, QIODevice &device, QString stateFolder = {});
Result<void> writeCsvReport(const QString &sessionId, QIODevice &device, QString stateFolder = {});
/// Items of a finished or interrupted session, in order; `each` returns false to stop.
Result<void> readRecords(const QString &sessionId, const std::function<bool(const ItemRecord &)> &each,
                         QString stateFolder = {});
Result<Totals> readSessionTotals(const QString &sessionId, QString stateFolder = {});

} // namespace glassine::batch
