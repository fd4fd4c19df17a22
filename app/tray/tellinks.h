// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

namespace Rufzeichen {

class BoxDesk;
class CallHistory;
class NumberActions;
class Windows;

/** Opens links with phone numbers, which other programs pass on: shows what is known of the number, and asks. */
class TelLinks : public QObject
{
    Q_OBJECT
public:
    /** All must outlive it. */
    TelLinks(BoxDesk &box, const CallHistory &history, NumberActions &numbers, Windows &windows,
             QObject *parent = nullptr);
    ~TelLinks() override;

    void open(const QString &number);

private:
    BoxDesk &m_box;
    const CallHistory &m_history;
    NumberActions &m_numbers;
    Windows &m_windows;
    QString m_refusal; // what was told of the last link that was not dialled; until the next call
};

} // namespace Rufzeichen
