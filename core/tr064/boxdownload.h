// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tr064/boxaccess.h"

#include <QByteArray>
#include <QString>

namespace Rufzeichen {

/**
 * Where a file lies in the box that one of its lists names, percent-encoded. Lists name it in three forms: by its
 * bare path, `/data/tam/rec/rec.0.000`; as `/download.lua?path=` with that; and as that with scheme and host in
 * front, which do not count, so that it can lead nowhere else. Empty if it is none of these.
 */
[[nodiscard]] QString boxFilePath(const QString &address);

/**
 * Fetches the file that a list of the box names by @p address, with a session that is asked for first; at most
 * @p largest bytes. BadAnswer if that is no address of a file, NoSuchEntry if the box does not have it, FileRefused
 * if it sends a web page, TooLarge.
 */
void downloadBoxFile(const BoxAccess &box, const QString &address, qint64 largest, QObject *context,
                     const BoxDone<QByteArray> &done);

} // namespace Rufzeichen
