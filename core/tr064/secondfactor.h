// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tr064/boxaccess.h"

#include <QObject>
#include <QString>
#include <QTimer>
#include <chrono>

namespace Rufzeichen {

/** How a person can confirm, at the box or one of its phones, what somebody wants to change. */
struct ConfirmationMethods {
    bool button = false; ///< any button of the box
    QString code {}; ///< to be dialled on a phone of the box: `*14048`; empty: not this way

    bool operator==(const ConfirmationMethods &) const = default;
};

/** The methods in the box's words: `button,dtmf;*14048`. Unknown ones are left out. */
[[nodiscard]] ConfirmationMethods readConfirmationMethods(const QString &text);

/** How a confirmation ended. */
enum class Confirmation : quint8 {
    Given,
    Refused, ///< not in time, or stopped at the box
    Blocked, ///< too many tries: the box wants none for up to an hour
    Busy, ///< somebody else is being asked
    Failed, ///< the box can't be reached, or does not understand
};

/**
 * The box's second factor: some changes are refused with SecondFactorRequired until a person has confirmed at the box
 * that they are wanted. Asks the box each second while it waits for that. When it is Given, FritzBox::setToken() with
 * token(), then the change once more.
 */
class SecondFactor : public QObject
{
    Q_OBJECT
public:
    explicit SecondFactor(Tr064Client *client, QObject *parent = nullptr);
    ~SecondFactor() override;

    /** Begins, or begins anew. waiting() or finished() follows. */
    void start();

    /** Gives up and tells the box. finished() does not follow. */
    void stop();

    [[nodiscard]] const QString &token() const { return m_access.token; }

    /** One second; tests are faster. */
    void setInterval(std::chrono::milliseconds interval) { m_poll.setInterval(interval); }

Q_SIGNALS:
    /** A person can confirm now. */
    void waiting(const ConfirmationMethods &methods);

    void finished(Confirmation confirmation);

private:
    void ask();
    void take(const QString &state);
    void finish(Confirmation outcome);

    BoxAccess m_access;
    QTimer m_poll; // single shot, runs only while a person is waited for
    int m_run = 0; // answers to earlier ones don't count
};

} // namespace Rufzeichen
