// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callmonitor/callmonitorstate.h"
#include "core/calls/call.h"

#include <QDateTime>
#include <QMap>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>
#include <optional>
#include <utility>

namespace Rufzeichen {

/** What a recorder has seen since its start. */
struct RecorderFigures {
    std::optional<QDateTime> connectedSince {}; ///< nothing while there is no connection
    quint64 outages = 0; ///< connections that broke
    QMap<std::pair<CallDirection, CallOutcome>, quint64> calls {}; ///< that have ended
    bool isStored = true; ///< calls can be written into the history
};

/** The figures in the text form of Prometheus, as node_exporter's text collector reads them. */
[[nodiscard]] QByteArray metricsText(const RecorderFigures &figures);

/** Keeps a file with the figures of a recorder, which is always whole. No numbers and no names are in it. */
class RecorderMetrics : public QObject
{
    Q_OBJECT
public:
    /** @p path empty: there is no such file. */
    explicit RecorderMetrics(QString path, QObject *parent = nullptr);

    /** The connection has changed. */
    void take(const CallMonitorState &state);

    /** A call has changed. Each counts once, when it has ended. */
    void take(const Call &call);

    enum class Storing { Works, Fails };

    /** Whether calls can be written into the history now. */
    void takeStored(Storing storing);

    /** Writes the file now. */
    void write();

Q_SIGNALS:
    /** The file can't be written, for a reason of the system's. Reported once until it can. */
    void failed(const QString &path, const QString &reason);

private:
    void writeSoon();

    const QString m_path;
    RecorderFigures m_figures;
    QStringList m_counted; // keys of the calls that ended last: one that counted as lost may end once more
    QTimer m_soon; // a flood is written once a second
    bool m_hasFailed = false;
};

} // namespace Rufzeichen
