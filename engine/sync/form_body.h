// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A form as browsers send it (RFC 7578), of texts and one file that is read only as it goes out.

#include "sync/transport.h"

#include <string>
#include <utility>
#include <vector>

namespace glassine::sync {

struct FormFile {
    std::string field; ///< "file"
    std::string name;
    std::string contentType;
    FileBody body;
};

class FormBody {
public:
    void add(std::string name, std::string value);
    /// Makes it the body of a request; without a file when `file` is nullptr.
    void writeTo(HttpRequest &request, const FormFile *file = nullptr) const;

private:
    std::vector<std::pair<std::string, std::string>> m_fields;
};

} // namespace glassine::sync
