// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QDialog>

namespace Rufzeichen {

class DateTimeField;
class FieldMessage;

/** Asks when the user wants to be reminded of a call. */
class ReminderDialog : public QDialog
{
    Q_OBJECT
public:
    /** @p proposal is chosen at first. */
    explicit ReminderDialog(const QDateTime &proposal, QWidget *parent = nullptr);
    ~ReminderDialog() override;

    [[nodiscard]] QDateTime time() const;

    /** Stays open with a message if the time is past. */
    void accept() override;

private:
    bool check();

    DateTimeField *m_time;
    FieldMessage *m_message;
};

} // namespace Rufzeichen
