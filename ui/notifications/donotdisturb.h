// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <array>

namespace Rufzeichen {

/**
 * Whether the desktop wants to be left alone: "do not disturb" of Plasma, Xfce, dunst and of desktops whose portal
 * tells it. What can't be known counts as no. Asks without waiting, and starts no service.
 */
class DoNotDisturb : public QObject
{
    Q_OBJECT
public:
    /** @p bus is the session bus; it need not be connected. */
    explicit DoNotDisturb(const QDBusConnection &bus, QObject *parent = nullptr);
    ~DoNotDisturb() override;

    [[nodiscard]] bool isOn() const { return m_on; }

    /** Asks again: not all desktops tell of changes. */
    void refresh();

Q_SIGNALS:
    void changed(bool on);

private Q_SLOTS:
    void hear(const QDBusMessage &message);

private:
    static constexpr std::size_t sourceCount = 4;

    void take(std::size_t source, bool on);

    QDBusConnection m_bus;
    std::array<bool, sourceCount> m_answers {};
    std::array<int, sourceCount> m_questions {}; // how many: only the answer to the last one counts
    bool m_on = false;
};

} // namespace Rufzeichen
