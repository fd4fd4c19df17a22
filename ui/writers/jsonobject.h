// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callmonitor/boxtime.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace Rufzeichen {

/** A JSON object on one line, with its keys in the order in which they are added, which QJsonObject would sort. */
class JsonObject
{
public:
    /** Begins with the key `type`, unless @p type is empty. */
    explicit JsonObject(QByteArrayView type);

    /** @p value is UTF-8. */
    void add(QByteArrayView key, QByteArrayView value);
    void add(QByteArrayView key, const QString &value) { add(key, QByteArrayView(value.toUtf8())); }
    void add(QByteArrayView key, QLatin1StringView value) { add(key, QByteArrayView(value)); }
    void add(QByteArrayView key, qint64 value);
    void add(QByteArrayView key, const BoxTime &value) { add(key, QByteArrayView(value.toIso())); }

    /** `true` or `false`. Not an add(): a pointer would convert to it. */
    void addTruth(QByteArrayView key, bool value);

    /** An array of strings. */
    void add(QByteArrayView key, const QStringList &values);

    /** An array of objects, each as text() gives it. */
    void addObjects(QByteArrayView key, const QList<QByteArray> &objects);

    /** `null` if there is no value. */
    template <typename Value> void add(QByteArrayView key, const std::optional<Value> &value)
    {
        if (value) {
            add(key, *value);
        } else {
            addKey(key);
            m_text += "null";
        }
    }

    /** The object without a line end. Afterwards this one is empty. */
    [[nodiscard]] QByteArray text() && { return std::move(m_text += '}'); }

    /** The object with a line end. Afterwards this one is empty. */
    [[nodiscard]] QByteArray line() && { return std::move(m_text += "}\n"); }

private:
    void addKey(QByteArrayView key);
    void addString(QByteArrayView utf8);

    QByteArray m_text;
};

} // namespace Rufzeichen
