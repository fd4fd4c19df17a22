// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/callstatistics.h"

#include <QTableWidget>

namespace Rufzeichen {

class NumberForms;

/** Some numbers, how many calls they had and how long people talked. Ctrl+C copies a number, as it was sent. */
class PartyTable : public QTableWidget
{
    Q_OBJECT
public:
    enum class Kind : quint8 {
        Callers, ///< with names
        Lines,
    };

    /** @p numbers must outlive the table. Own numbers are shown as the box has them, with their names. */
    PartyTable(Kind kind, NumberForms &numbers, QWidget *parent = nullptr);

    void setParties(const QList<StatisticsParty> &parties);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /** By a double click or the Enter key. */
    void numberActivated(const QString &number);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void activate(int row);
    [[nodiscard]] QString numberText(const StatisticsParty &party) const;

    const Kind m_kind;
    NumberForms &m_numbers;
    QList<StatisticsParty> m_parties;
};

} // namespace Rufzeichen
