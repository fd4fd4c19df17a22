// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QWidget>
#include <optional>

class QComboBox;

namespace Rufzeichen {

class DateTimeField;

/** Days from one to another, both included. */
struct DateSpan {
    std::optional<QDate> since;
    std::optional<QDate> until;

    bool operator==(const DateSpan &) const = default;
};

/** Chooses the days whose calls are shown: some usual spans, or any. */
class DateChoice : public QWidget
{
    Q_OBJECT
public:
    enum class Span {
        All,
        Today,
        Week,
        Month,
        Year,
        FromTo,
    };

    explicit DateChoice(QWidget *parent = nullptr);
    ~DateChoice() override;

    [[nodiscard]] Span span() const;
    void setSpan(Span span);

    /** The days that are chosen, if it is @p today. */
    [[nodiscard]] DateSpan days(QDate today) const;

Q_SIGNALS:
    void daysChanged();

private:
    void showDates();

    QComboBox *m_span;
    QWidget *m_dates;
    DateTimeField *m_since;
    DateTimeField *m_until;
};

} // namespace Rufzeichen
