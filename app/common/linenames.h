// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/callhistory.h"
#include "core/numbers/dialplan.h"
#include "core/numbers/numbertable.h"
#include "core/settings/settingsstore.h"
#include "core/tr064/boxanswers.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <functional>

namespace Rufzeichen {

/**
 * What own numbers and phones are called, and in which colour lines are shown: as the user says, else as others of
 * an office say, else as the box does. What the box calls a phone stands in its list of calls, and so in the history.
 */
class LineNames : public QObject
{
    Q_OBJECT
public:
    /** All must outlive it. @p plan says how numbers are dialled now. */
    LineNames(const SettingsStore &settings, const CallHistory &history, std::function<DialPlan()> plan,
              QObject *parent = nullptr);
    ~LineNames() override;

    /** Its own numbers, as the box has told them. */
    void setOwnNumbers(const QList<OwnNumber> &numbers);
    [[nodiscard]] const QList<OwnNumber> &ownNumbers() const { return m_ownNumbers; }

    /** The name of an own number, however it is written; empty: it has none. */
    [[nodiscard]] QString ofLine(const QString &number) const;

    /** The colour of an own number, however it is written. */
    [[nodiscard]] LineColour colourOf(const QString &number) const;

    /** The name of the phone with this extension; empty: it has none. */
    [[nodiscard]] QString ofPhone(int extension) const;

    /** What the box has called the phones lately, by extension, whatever the user says. */
    [[nodiscard]] NameTable phonesOfBox() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] const NameTable &sharedNames() const;
    void takeShared();
    [[nodiscard]] QString phoneOfHistory(int extension) const;
    void readTables() const;

    const SettingsStore &m_settings;
    const CallHistory &m_history;
    const std::function<DialPlan()> m_plan;
    QList<OwnNumber> m_ownNumbers;
    mutable std::optional<NameTable> m_sharedNames; // nothing: to be read
    mutable QHash<int, QString> m_phones; // what was asked of the history
    mutable DialPlan m_tablePlan; // for which the tables were made
    mutable bool m_tablesAreRead = false;
    mutable NumberTable m_given; // the user's names
    mutable NumberTable m_shared; // those that others of an office have given
    mutable NumberTable m_told; // the box's
    mutable NumberTable m_colours; // their words
};

} // namespace Rufzeichen
