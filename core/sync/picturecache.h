// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>

namespace Rufzeichen {

/** In bytes. A picture that is larger is not kept: boxes make small ones of what they are given. */
constexpr qsizetype maximumPictureSize = 2'000'000;

/** The bytes in a `data:` URL, as pictures of vCards are; empty if there are none. */
[[nodiscard]] QByteArray embeddedPicture(const QString &picture);

/** Pictures of contacts on disk, by their addresses in the box. Only its user can read them. */
class PictureCache
{
public:
    /** @p folder is made when the first picture is saved. */
    explicit PictureCache(QString folder);

    /** The bytes as they were saved; empty: it was not. */
    [[nodiscard]] QByteArray read(const QString &picture) const;

    /** Returns whether it is on disk now. */
    [[nodiscard]] bool save(const QString &picture, const QByteArray &bytes) const;

    /** Forgets all but these. */
    void keepOnly(const QSet<QString> &pictures) const;

private:
    [[nodiscard]] QString path(const QString &picture) const;

    QString m_folder;
};

} // namespace Rufzeichen
