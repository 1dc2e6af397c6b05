// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A client with everything it needs, and files to send.

#include "base/unique_fd.h"
#include "sync/s3_client.h"
#include "sync/s3_upload.h"

#include <QByteArray>
#include <QFile>
#include <QTemporaryDir>

#include <atomic>

#include <fcntl.h>

/// A file of these bytes, open for reading; unnamed.
class SentFile {
public:
    explicit SentFile(const QByteArray &bytes)
    {
        m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
        m_file.write(bytes);
        m_file.close();
        m_fd.reset(::open(m_file.fileName().toLocal8Bit().constData(), O_RDONLY | O_CLOEXEC));
        m_print = glassine::sync::fingerprintOf(std::string_view(bytes.constData(), std::size_t(bytes.size())));
    }
    int fd() const { return m_fd.get(); }
    QString path() const { return m_file.fileName(); }
    glassine::sync::Upload upload(const std::string &key) const
    {
        return {.key = key, .subject = "/photos/" + key, .fd = fd(), .print = m_print, .contentType = "image/jpeg"};
    }

private:
    QTemporaryDir m_folder;
    QFile m_file{m_folder.filePath(QStringLiteral("sent"))};
    glassine::UniqueFd m_fd;
    glassine::sync::Fingerprint m_print;
};

/// One bucket as its clients see it.
struct Bucket {
    glassine::sync::S3Settings settings;
    glassine::sync::Credentials credentials{"AKIATEST", "testing", {}, 0, {}};
    glassine::sync::ServerFacts facts{"us-east-1"};
    std::atomic<bool> stopped = false;

    explicit Bucket(const std::string &endpoint, const std::string &bucket = "photos")
    {
        settings.endpoint = endpoint;
        settings.bucket = bucket;
        settings.addressing = glassine::sync::Addressing::Path;
        settings.partBytes = 5 << 20;
        settings.patience = {6, 5, 50};
        settings.transport.stallTimeoutMs = 30'000;
    }
    glassine::sync::S3Client client() { return {settings, credentials, facts, stopped}; }
};

/// Bytes that look like nothing else, the same for the same seed.
inline QByteArray someBytes(qsizetype size, quint32 seed)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes) {
        seed = seed * 1664525 + 1013904223;
        byte = static_cast<char>(seed >> 24);
    }
    return bytes;
}
