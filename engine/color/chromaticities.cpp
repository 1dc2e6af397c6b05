// SPDX-License-Identifier: GPL-3.0-or-later
#include "color/chromaticities.h"

#include <cmath>

namespace glassine::color {

namespace {

using Vector = std::array<double, 3>;

constexpr Vector kD50{0.9642, 1.0, 0.8249}; // ICC.1:2022, 7.2.16
constexpr Matrix kBradford{{{0.8951, 0.2664, -0.1614}, {-0.7502, 1.7135, 0.0367}, {0.0389, -0.0685, 1.0296}}};

Vector toXyz(Primaries::Xy xy)
{
    return {xy.x / xy.y, 1, (1 - xy.x - xy.y) / xy.y};
}

Vector product(const Matrix &m, const Vector &v)
{
    Vector result{};
    for (std::size_t row = 0; row < 3; ++row)
        for (std::size_t i = 0; i < 3; ++i)
            result[row] += m[row][i] * v[i];
    return result;
}

Matrix scaledColumns(Matrix m, const Vector &by)
{
    for (auto &row : m)
        for (std::size_t i = 0; i < 3; ++i)
            row[i] *= by[i];
    return m;
}

} // namespace

Matrix product(const Matrix &a, const Matrix &b)
{
    Matrix result{};
    for (std::size_t row = 0; row < 3; ++row)
        for (std::size_t column = 0; column < 3; ++column)
            for (std::size_t i = 0; i < 3; ++i)
                result[row][column] += a[row][i] * b[i][column];
    return result;
}

Matrix inverse(const Matrix &m)
{
    Matrix adjugate{};
    for (std::size_t row = 0; row < 3; ++row)
        for (std::size_t column = 0; column < 3; ++column) {
            const std::size_t a = (column + 1) % 3, b = (column + 2) % 3, c = (row + 1) % 3, d = (row + 2) % 3;
            adjugate[row][column] = m[a][c] * m[b][d] - m[a][d] * m[b][c];
        }
    const double determinant = m[0][0] * adjugate[0][0] + m[0][1] * adjugate[1][0] + m[0][2] * adjugate[2][0];
    if (!(std::abs(determinant) >= 1e-9))
        return {};
    for (auto &row : adjugate)
        for (double &value : row)
            value /= determinant;
    return adjugate;
}

Matrix adaptationToD50(Primaries::Xy white)
{
    const Vector from = product(kBradford, toXyz(white));
    const Vector to = product(kBradford, kD50);
    const Matrix scaled = {{{to[0] / from[0], 0, 0}, {0, to[1] / from[1], 0}, {0, 0, to[2] / from[2]}}};
    return product(inverse(kBradford), product(scaled, kBradford));
}

Matrix colorantsUnderD50(const Primaries &primaries)
{
    const Vector red = toXyz(primaries.red), green = toXyz(primaries.green), blue = toXyz(primaries.blue);
    const Matrix colors = {{{red[0], green[0], blue[0]}, {red[1], green[1], blue[1]}, {red[2], green[2], blue[2]}}};
    const Vector shares = product(inverse(colors), toXyz(primaries.white));
    return product(adaptationToD50(primaries.white), scaledColumns(colors, shares));
}

} // namespace glassine::color
