// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QStringList>
#include <optional>

class QLocalSocket;

namespace Rufzeichen {

/** What a second start asks of the first. */
struct InstanceRequest {
    QStringList arguments; ///< its command line, the program's name first
    QString activationToken; ///< lets the first raise its window (XDG_ACTIVATION_TOKEN); may be empty

    /** One line for the socket, and back. Nothing if it is no such line. */
    [[nodiscard]] QByteArray toLine() const;
    [[nodiscard]] static std::optional<InstanceRequest> fromLine(const QByteArray &line);

    bool operator==(const InstanceRequest &) const = default;
};

/**
 * Sees to it that one program runs for each user and name: a lock file says who is first, a local socket carries
 * what later ones ask. Both are in the user's runtime folder and nobody else can reach them.
 */
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    /** The longest a second start waits for the first. */
    static constexpr int timeout = 5000; // ms

    /**
     * The user's runtime folder; where the system has none, one of their own for that, made here. Nothing if both are
     * not theirs alone: in a folder that others may write to, somebody else could answer in the place of the first.
     */
    [[nodiscard]] static std::optional<QString> runtimeFolder();

    /** Whether @p folder belongs to this user, and nobody else may write to it. */
    [[nodiscard]] static bool isPrivate(const QString &folder);

    /** Where the first one of this name listens. */
    [[nodiscard]] static QString socketPath(const QString &name, const QString &folder);

    /** @p name fits into a file name; @p folder is the user's runtime folder. */
    SingleInstance(const QString &name, const QString &folder, QObject *parent = nullptr);
    ~SingleInstance() override;

    /** Whether this is the first one; it listens from then on. Where no lock can be made, everybody is first. */
    [[nodiscard]] bool becomeFirst();

    /** Sends the request to the first and waits until it is taken. False if nobody answers in time. */
    [[nodiscard]] bool send(const InstanceRequest &request);

    /**
     * Tells everybody who is connected a line, and each who connects from now on, before all else. Who asks something
     * by send() gets another answer: this is for names of which nobody does. @p line has its end.
     */
    void announce(const QByteArray &line);

Q_SIGNALS:
    /** A second start asks something. */
    void requested(const InstanceRequest &request);

private:
    void takeConnection();
    void tell(QLocalSocket &socket);

    const QString m_socketPath;
    QLockFile m_lock;
    QLocalServer m_server;
    QByteArray m_announced; // empty: nothing
};

} // namespace Rufzeichen
