// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTimeEdit>

namespace Rufzeichen {

/** A day and a time, or one of them, that can be typed as people write them; days are also chosen from a calendar. */
class DateTimeField : public QDateTimeEdit
{
    Q_OBJECT
public:
    explicit DateTimeField(const QDateTime &time, QWidget *parent = nullptr);
    explicit DateTimeField(QDate day, QWidget *parent = nullptr);
    explicit DateTimeField(QTime time, QWidget *parent = nullptr);
    ~DateTimeField() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void readDay(const QString &key);
    void keepDay(Section typedIn);

    bool m_hasMovedOn = false; ///< to another part, by the last key
    Section m_typedIn = NoSection; ///< the last key
    int m_day = 0; ///< as it was typed; 0: it was not
};

} // namespace Rufzeichen
