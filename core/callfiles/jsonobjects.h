// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <functional>

namespace Rufzeichen {

/**
 * Finds the objects of an array, or those that stand on lines of their own, piece by piece: the array need not fit
 * into memory. An object that is too long is given as an empty text. What the objects say is not looked at.
 */
class JsonObjects
{
public:
    /** Of an object, in bytes. */
    static constexpr qsizetype longest = 1 << 14;

    using Sink = std::function<void(const QByteArray &)>;

    /** The next bytes of the file, in UTF-8. */
    void feed(QByteArrayView bytes, const Sink &sink);

    /** The end of the file, which may cut an object. False if an array breaks off. */
    [[nodiscard]] bool finish(const Sink &sink);

private:
    void take(char byte, const Sink &sink);

    QByteArray m_object; // as far as it is read
    bool m_isTooLong = false;
    bool m_isInArray = false;
    int m_depth = 0; // of braces
    bool m_isInString = false;
    bool m_isEscaped = false;
};

} // namespace Rufzeichen
