// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/recordermetrics.h"

#include "core/calls/callwords.h"

#include <QFile>
#include <QSaveFile>

namespace Rufzeichen {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto betweenWrites = 1s;
constexpr qsizetype remembered = 256; // calls that ended last

QByteArray metric(const char *name, const char *type, const char *help, const QByteArray &samples)
{
    const QByteArray full = QByteArray("rufzeichen_") + name;
    return "# HELP " + full + ' ' + help + "\n# TYPE " + full + ' ' + type + '\n' + samples;
}

QByteArray sample(const char *name, qint64 value)
{
    return QByteArray("rufzeichen_") + name + ' ' + QByteArray::number(value) + '\n';
}

} // namespace

QByteArray metricsText(const RecorderFigures &figures)
{
    QByteArray calls;
    for (auto each = figures.calls.begin(); each != figures.calls.end(); ++each) {
        const auto &[direction, outcome] = each.key();
        calls += u"rufzeichen_calls_total{direction=\"%1\",outcome=\"%2\"} %3\n"_s
                     .arg(wordFor(CallWords::directionWords, direction), wordFor(CallWords::outcomeWords, outcome))
                     .arg(each.value())
                     .toUtf8();
    }
    const auto since = figures.connectedSince;
    return metric("connected", "gauge", "Whether calls are heard.", sample("connected", since ? 1 : 0))
        + metric("connected_since_seconds", "gauge", "Since when, in Unix time; 0 while they are not.",
                 sample("connected_since_seconds", since ? since->toSecsSinceEpoch() : 0))
        + metric("outages_total", "counter", "Connections that broke since the start.",
                 sample("outages_total", static_cast<qint64>(figures.outages)))
        + metric("stored", "gauge", "Whether calls can be written into the history.",
                 sample("stored", figures.isStored ? 1 : 0))
        + metric("calls_total", "counter", "Calls that ended since the start.", calls);
}

RecorderMetrics::RecorderMetrics(QString path, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(betweenWrites);
    connect(&m_soon, &QTimer::timeout, this, &RecorderMetrics::write);
}

void RecorderMetrics::take(const CallMonitorState &state)
{
    const bool isConnected = state.phase == CallMonitorState::Phase::Connected;
    const auto since = isConnected ? std::optional(state.since) : std::nullopt;
    if (since == m_figures.connectedSince) {
        return;
    }
    m_figures.outages += m_figures.connectedSince && !since ? 1 : 0;
    m_figures.connectedSince = since;
    write();
}

void RecorderMetrics::take(const Call &call)
{
    if (call.phase != CallPhase::Ended || !call.outcome || m_counted.contains(call.key)) {
        return;
    }
    m_counted.append(call.key);
    if (m_counted.size() > remembered) {
        m_counted.removeFirst();
    }
    ++m_figures.calls[{call.direction, *call.outcome}];
    writeSoon();
}

void RecorderMetrics::takeStored(Storing storing)
{
    m_figures.isStored = storing == Storing::Works;
    writeSoon();
}

void RecorderMetrics::writeSoon()
{
    if (!m_soon.isActive()) {
        m_soon.start();
    }
}

void RecorderMetrics::write()
{
    m_soon.stop();
    if (m_path.isEmpty()) {
        return;
    }
    QSaveFile file(m_path);
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther)
        && file.write(metricsText(m_figures)) >= 0 && file.commit();
    if (!isWritten && !m_hasFailed) {
        Q_EMIT failed(m_path, file.errorString());
    }
    m_hasFailed = !isWritten;
}

} // namespace Rufzeichen
