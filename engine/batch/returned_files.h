// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What came back from services and is not delivered yet: files in the session's folder, so that a session that is killed and
// resumed sends nothing a second time whose result was there. Blocks on disks.

#include "files/output_file.h"

#include <QByteArray>
#include <QString>

#include <string>

namespace glassine::batch {

class ReturnedFiles {
public:
    static ReturnedFiles of(const QString &stateFolder, const QString &session);
    /// The same photo, asked for in the same words at the same place.
    static std::string key(const std::string &photoHash, const std::string &service, const QByteArray &wishes);

    Result<files::OutputFile> begin(const std::string &tag) const;
    Result<void> keep(files::OutputFile &file, const std::string &key) const;
    /// False when it is not here.
    Result<bool> copyTo(int fd, const std::string &key) const;
    void drop(const std::string &key) const;
    /// Removes the folder when nothing is kept in it.
    void leave(const std::string &tag) const;

private:
    explicit ReturnedFiles(std::string folder) : m_folder(std::move(folder)) {}
    std::string m_folder;
};

} // namespace glassine::batch
