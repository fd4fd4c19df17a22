// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QProcess>
#include <QTimer>

namespace Rufzeichen {

/**
 * GNOME's "do not disturb": its setting that says whether notifications pop up. No service tells it, so the program
 * `gsettings` is asked, for a moment at a time; the service that writes the settings tells of changes.
 */
class GnomeBanners : public QObject
{
    Q_OBJECT
public:
    /** @p bus is the session bus; it need not be connected. Nothing is asked before refresh(). */
    explicit GnomeBanners(const QDBusConnection &bus, QObject *parent = nullptr);
    ~GnomeBanners() override;

    /** Whether this session is of GNOME or of a desktop that shares its settings. */
    [[nodiscard]] static bool isTheirs();

    /** Asks for the setting; answered() follows. */
    void refresh();

Q_SIGNALS:
    /** Whether notifications are held back. False, too, if it can't be known. */
    void answered(bool heldBack);

private Q_SLOTS:
    void hear(const QDBusMessage &message);

private:
    void start();
    void take(int code);

    QProcess m_reader;
    QTimer m_patience;
    bool m_isWanted = false; // once more, when the present answer is there
};

} // namespace Rufzeichen
