// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Result<T>: a value or an Error. std::expected would shut out clang 14's tools on the floor platform.

#include "base/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace glassine {

template <typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(ErrorCode code, std::string subject = {}, std::string detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(subject), std::move(detail)});
}

inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace glassine

#define GLASSINE_CONCAT_(a, b) a##b
#define GLASSINE_CONCAT(a, b) GLASSINE_CONCAT_(a, b)
/// `GLASSINE_TRY(auto value, expression);` — returns the error from the enclosing function.
#define GLASSINE_TRY(declaration, expression)                                                                          \
    auto GLASSINE_CONCAT(tryResult_, __LINE__) = (expression);                                                         \
    if (!GLASSINE_CONCAT(tryResult_, __LINE__))                                                                        \
        return tl::unexpected<::glassine::Error>(std::move(GLASSINE_CONCAT(tryResult_, __LINE__)).error());            \
    declaration = std::move(*GLASSINE_CONCAT(tryResult_, __LINE__))
/// `GLASSINE_CHECK(expression);` — the same for Result<void>.
#define GLASSINE_CHECK(expression)                                                                                     \
    if (auto checkResult = (expression); !checkResult)                                                                 \
    return tl::unexpected<::glassine::Error>(std::move(checkResult).error())
