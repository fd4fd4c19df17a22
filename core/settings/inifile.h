// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <functional>

class QSettings;

namespace Rufzeichen {

/** What a file holds, or why that can't be known. */
struct FileContent {
    QByteArray bytes; ///< empty where there is no file
    QString failure; ///< the system's reason why the file could not be read; empty if it could, or there is none
    bool isTooLarge = false; ///< the file is larger than any of ours; nothing of it was read
};

/**
 * A small INI file, readable by its user only. It is read and replaced as a whole: a file that can't be read is a
 * failure and never taken for an empty one, and a write leaves the old file or the new one. What is no file,
 * /dev/null for one, keeps nothing and is never replaced. QSettings, which knows the format but does not tell an
 * error from the end of the file, only ever sees copies.
 */
class IniFile
{
public:
    /** Puts what the file has into the form that QSettings reads. */
    using Preparation = QByteArray (*)(const QByteArray &bytes);

    /** @p preparation, which may be null, is for change() alone. */
    explicit IniFile(QString path, Preparation preparation = nullptr);

    [[nodiscard]] const QString &path() const { return m_path; }

    [[nodiscard]] FileContent read() const;

    /** Lets @p take look at what @p bytes say. False if that is not possible, for want of room for the copy. */
    [[nodiscard]] static bool parse(const QByteArray &bytes, const std::function<void(QSettings &)> &take);

    /**
     * Reads the file, lets @p edit change what it says, and writes the whole. Comments in the file are lost. Returns
     * the system's reason if any of that failed, and then nothing has changed; else an empty text.
     */
    [[nodiscard]] QString change(const std::function<void(QSettings &)> &edit) const;

private:
    [[nodiscard]] QString write(const QByteArray &bytes) const;

    QString m_path;
    Preparation m_preparation;
};

} // namespace Rufzeichen
