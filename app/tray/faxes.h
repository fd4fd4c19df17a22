// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/boxcalllist.h"
#include "core/calls/storedcall.h"
#include "core/tr064/boxanswers.h"

#include <QObject>
#include <memory>

namespace Rufzeichen {

class BoxDesk;
class Windows;

/**
 * Opens faxes that the box has taken, with the desktop's program for them. The history does not know where the box
 * has a fax: its call list is asked for that anew, so nothing need be kept.
 */
class Faxes : public QObject
{
    Q_OBJECT
public:
    /** Both must outlive it. @p windows tell how it goes. */
    Faxes(BoxDesk &desk, Windows &windows, QObject *parent = nullptr);
    ~Faxes() override;

    /** Opens the fax of the call with this id. One that is still being fetched is not opened any more. */
    void open(qint64 call);

private:
    void take(const StoredCall &call, const BoxResult<BoxCallList> &list);
    void show(const BoxResult<QByteArray> &fax);
    void finish(const QString &problem);

    BoxDesk &m_desk;
    Windows &m_windows;
    std::unique_ptr<QObject> m_fetching; // context of what is asked
};

} // namespace Rufzeichen
