// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTimeEdit>

namespace Rufzeichen {

/** A day and a time that can be typed as people write them, or chosen from a calendar. */
class DateTimeField : public QDateTimeEdit
{
    Q_OBJECT
public:
    explicit DateTimeField(const QDateTime &time, QWidget *parent = nullptr);
    ~DateTimeField() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool m_hasMovedOn = false; ///< to another part, by the last key
};

} // namespace Rufzeichen
