// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/form_body.h"

#include <QByteArray>
#include <QRandomGenerator>

#include <array>

namespace glassine::sync {

namespace {

/// 128 bits that nobody can guess: no file holds them.
std::string newBoundary()
{
    std::array<quint32, 4> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), std::ssize(bits));
    const QByteArray raw(reinterpret_cast<const char *>(bits.data()), sizeof bits);
    return "glassine-" + raw.toHex().toStdString();
}

/// What would end a quoted name, as browsers write it.
std::string quoted(const std::string &name)
{
    std::string result = "\"";
    for (const char c : name) {
        if (c == '"')
            result += "%22";
        else if (c == '\r')
            result += "%0D";
        else if (c == '\n')
            result += "%0A";
        else
            result += c;
    }
    return result + '"';
}

} // namespace

void FormBody::add(std::string name, std::string value)
{
    m_fields.emplace_back(std::move(name), std::move(value));
}

void FormBody::writeTo(HttpRequest &request, const FormFile *file) const
{
    const std::string boundary = newBoundary();
    const std::string begin = "--" + boundary + "\r\nContent-Disposition: form-data; name=";
    std::string text;
    for (const auto &[name, value] : m_fields)
        text += begin + quoted(name) + "\r\n\r\n" + value + "\r\n";
    const std::string end = "--" + boundary + "--\r\n";
    request.headers["content-type"] = "multipart/form-data; boundary=" + boundary;
    if (file == nullptr) {
        request.text = text + end;
        return;
    }
    request.text = text + begin + quoted(file->field) + "; filename=" + quoted(file->name)
        + "\r\nContent-Type: " + file->contentType + "\r\n\r\n";
    request.file = file->body;
    request.tail = "\r\n" + end;
}

} // namespace glassine::sync
