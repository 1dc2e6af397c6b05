// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Small pictures to feed the program.

#include <QSize>
#include <QString>

/// A JPEG of a soft gradient with a little structure; folders are made.
void writePicture(const QString &path, QSize size = {320, 240}, int seed = 0);
void writeBytes(const QString &path, const QByteArray &bytes);
