// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Single jobs on bytes in memory, through the pool and the real worker program.

#include "base/unique_fd.h"
#include "worker/pool.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <vector>

namespace glassine::worker {

QString workerProgram();
/// Descriptors as the application hands them over: the input sealed, an empty file for what is written.
UniqueFd sealedFile(const QByteArray &content);
UniqueFd emptyFile();
QByteArray contentOf(int fd);

files::ContentType contentTypeOf(const QByteArray &bytes);
/// By this process or a worker of its own; everything else the application refuses by itself.
bool goesToWorker(files::ContentType type);

/// A job on what the bytes are, by their content. `format` is a codec id.
Job jobOn(const QByteArray &photo, JobKind kind);
Job optimizeJob(const QByteArray &photo, const QByteArray &format, const QByteArray &more = {});

/// Waits for the answer. Ids are numbered by themselves.
Result<Reply> runJob(Pool &pool, Job job, const QByteArray &photo, QByteArray *output = nullptr);
/// "ok", or the name and detail of the first error.
QString outcomeOf(const Result<Reply> &reply);

/// A small photo with EXIF, XMP and a profile in every format that is written here, by codec id, and an SVG.
std::map<QString, QByteArray> smallPhotos(Pool &pool);

} // namespace glassine::worker
