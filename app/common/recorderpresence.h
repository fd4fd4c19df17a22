// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/rulerunner.h"

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QLocalSocket>
#include <QObject>
#include <QString>
#include <optional>

namespace Rufzeichen {

/** What a recorder does now. */
struct RecorderWork {
    bool records = false; ///< hears calls and writes them
    bool doesRules = false; ///< programs, webhooks and notes
    bool asksBox = false; ///< fetches call list and voice messages
    bool tellsHome = false; ///< tells an MQTT broker of calls
    bool shares = false; ///< keeps the history in step with a shared one

    /** One line for the socket, and back. Nothing if it is no such line. */
    [[nodiscard]] QByteArray toLine() const;
    [[nodiscard]] static std::optional<RecorderWork> fromLine(const QByteArray &line);

    bool operator==(const RecorderWork &) const = default;
};

/** What is left to a program with a desktop beside a recorder that does @p work, when this happens to a call. */
[[nodiscard]] RuleShare shareBeside(const RecorderWork &work, RuleEvent event);

/**
 * Whether a recorder (`rufzeichen-cli record`) of this user writes into a history. A recorder is a SingleInstance;
 * this is connected with it and told what it does, so its end is noticed at once, however it ends. Nothing wakes up
 * while nothing changes.
 */
class RecorderPresence : public QObject
{
    Q_OBJECT
public:
    /** The name of the SingleInstance that a recorder of the history in @p database is. */
    [[nodiscard]] static QString instanceName(const QString &database);

    /** @p folder is the user's runtime folder; empty: there is none, and so no recorder. */
    RecorderPresence(const QString &database, const QString &folder, QObject *parent = nullptr);
    ~RecorderPresence() override;

    /** Looks, and from now on notices each change. */
    void start();

    /** What it does; where there is none, nothing. One that is there but hears nothing has left that to others. */
    [[nodiscard]] const RecorderWork &work() const { return m_work; }

Q_SIGNALS:
    /** work() is another one, or the recorder is gone and may have left something behind. */
    void changed();

private:
    void look();
    void read();
    void take(const RecorderWork &work);

    const QString m_path;
    QLocalSocket m_socket;
    RecorderWork m_work;
    QDateTime m_left; // of the socket that was left behind
    QFileSystemWatcher m_watcher; // of the folder, for the socket of a recorder that starts
};

} // namespace Rufzeichen
