// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/common/waitingcalls.h"
#include "app/tray/foreigncall.h"
#include "app/tray/traycommandline.h"
#include "core/callmonitor/callmonitor.h"
#include "core/calls/storedcall.h"
#include "ui/notifications/alertthrottle.h"
#include "ui/notifications/quietstate.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QObject>
#include <QVariantMap>
#include <functional>

namespace Rufzeichen {

class NumberActions;
class NumberForms;

/** Whom other programs' questions and wishes are passed on to. All must outlive the service. */
struct BusSources {
    WaitingCalls &waiting;
    const CallMonitor &monitor;
    const QuietState &quiet;
    const NumberForms &forms; ///< knows the names of own numbers and phones
    NumberActions &numbers;
    AppActions &app;
    std::function<QList<StoredCall>()> running; ///< the calls that run
    std::function<void(const TrayCommandLine &)> perform; ///< does what a second start wishes
};

/**
 * What other programs see of this one on the session bus (docs/d-bus.md), and how desktops start its actions. Its
 * slots and properties have the names of the bus, for the generated adaptors. It keeps none of the answers.
 */
class BusService : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_PROPERTY(QString Version READ version)
    Q_PROPERTY(QString ConnectionState READ connectionState)
    Q_PROPERTY(QList<QVariantMap> Calls READ calls)
    Q_PROPERTY(uint MissedCount READ missedCount)
    Q_PROPERTY(bool Quiet READ isQuiet)
public:
    BusService(const QDBusConnection &bus, const BusSources &sources, QObject *parent = nullptr);
    ~BusService() override;

    /** Takes the name on the bus. Where there is no bus, or another program has the name, all else goes on without.
     */
    void start();

    /** A call has begun or changed. */
    void tellCall(const StoredCall &call);

    /** Something else may have changed: tells those properties that have. */
    void tellChanges();

public Q_SLOTS:
    void Show(const QString &window);
    void SetQuiet(const QString &choice);
    void Dial(const QString &number);
    void Activate(const QVariantMap &platformData);
    void Open(const QStringList &uris, const QVariantMap &platformData);
    void ActivateAction(const QString &name, const QVariantList &parameter, const QVariantMap &platformData);

Q_SIGNALS:
    void CallChanged(const QVariantMap &call);

private:
    [[nodiscard]] QString version() const;
    [[nodiscard]] QString connectionState() const;
    [[nodiscard]] QList<QVariantMap> calls() const;
    [[nodiscard]] uint missedCount() const;
    [[nodiscard]] bool isQuiet() const;
    void refuse(const char *error, const char *reason);
    void refuse(ForeignCall answer);

    QDBusConnection m_bus;
    const BusSources m_sources;
    CallRate m_granted; // wishes to dial
    QVariantMap m_told; // the properties, as they were told last
    bool m_isThere = false; // on the bus
};

} // namespace Rufzeichen
