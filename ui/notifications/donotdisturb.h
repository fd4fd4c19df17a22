// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <array>
#include <memory>

namespace Rufzeichen {

class GnomeBanners;

/**
 * Whether the desktop wants to be left alone: "do not disturb" of Plasma, Xfce, dunst and GNOME. What can't be known
 * counts as no. Asks without waiting, and starts no service.
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
    static constexpr std::size_t gnome = sourceCount - 1; // the others are places on the bus

    void take(std::size_t source, bool on);

    QDBusConnection m_bus;
    std::unique_ptr<GnomeBanners> m_gnome; // where it is GNOME
    std::array<bool, sourceCount> m_answers {};
    std::array<int, sourceCount> m_questions {}; // how many: only the answer to the last one counts
    bool m_on = false;
};

} // namespace Rufzeichen
