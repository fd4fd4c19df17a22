// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QDialog>

class QDateTimeEdit;

namespace Rufzeichen {

/** Asks when the user wants to be reminded of a call. */
class ReminderDialog : public QDialog
{
    Q_OBJECT
public:
    /** @p proposal is chosen at first, @p now the earliest. */
    ReminderDialog(const QDateTime &proposal, const QDateTime &now, QWidget *parent = nullptr);
    ~ReminderDialog() override;

    [[nodiscard]] QDateTime time() const;

private:
    QDateTimeEdit *m_time;
};

} // namespace Rufzeichen
