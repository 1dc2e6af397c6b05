// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a service made of a photo, on its way into a folder: complete and as announced, or not there.

#include "files/output_file.h"
#include "sync/upload.h"

#include <QCryptographicHash>

#include <atomic>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace glassine::sync {

/// Bytes of an answer on their way into a file, and what they come to.
class ResultBytes {
public:
    /// The descriptor is not owned; `path` is for errors.
    ResultBytes(int fd, std::string path) : m_fd(fd), m_path(std::move(path)) {}

    /// Takes the next bytes; false: see error().
    bool add(std::string_view bytes);
    /// Forgets what it took: the answer begins anew.
    bool restart();
    const std::optional<Error> &error() const { return m_error; }

    std::int64_t bytes() const { return m_bytes; }
    std::string sha1() const { return m_sha1.result().toHex().toStdString(); }

protected:
    const std::string &path() const { return m_path; }

private:
    int m_fd;
    std::string m_path;
    QCryptographicHash m_sha1{QCryptographicHash::Sha1};
    std::int64_t m_bytes = 0;
    std::optional<Error> m_error;
};

class ResultFile : public ResultBytes {
public:
    /// `path` is absolute; folders on the way are made. `subject` is the photo. Errors: those of files::OutputFile::create.
    static Result<std::unique_ptr<ResultFile>> create(const std::string &path, const std::string &subject);

    /// Gives it its name. `mayReplace`: what is there under it was made here before. RemoteConflict when something else is.
    Result<void> commit(bool mayReplace);

private:
    ResultFile(files::OutputFile file, std::string path, std::string subject);
    Result<void> replace(const std::string &name);
    Result<bool> isSameThere() const;

    files::OutputFile m_file;
    std::string m_subject;
};

/// Hex, of a whole file by its descriptor. As fingerprintOf().
Result<std::string> sha1Of(int fd, std::int64_t size, const std::string &subject, const std::atomic<bool> &stopped);

} // namespace glassine::sync
