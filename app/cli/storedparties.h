// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/storedcall.h"
#include "core/numbers/numberreader.h"
#include "core/rules/ruleengine.h"
#include "core/settings/settings.h"
#include "core/sync/phonebookstore.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QHash>
#include <memory>

namespace Rufzeichen {

/**
 * Names, places and forms of numbers, from the phone books that are stored on this computer. Never asks the box.
 * Reads nothing before the first question, and then again what has changed on disk: another program may fetch the
 * books meanwhile.
 */
class StoredParties
{
public:
    /** @p boxes: where it is stored what was learned of boxes. */
    StoredParties(const Settings &settings, QString boxes);

    /** What is known of a number as the box sent it. The first time takes some hundredths of a second. */
    [[nodiscard]] Party party(const QString &remote);

    /** Who has this number, and whether that is an important caller. */
    [[nodiscard]] RuleContact contact(const QString &remote);

    /** The important callers of the settings, which somebody may have changed since. */
    void setImportant(const QStringList &numbers) { m_important = numbers; }

    /** How numbers are dialled where the box stands. */
    [[nodiscard]] DialPlan dialPlan() const;

    /** A number that is not empty as people write it. The first time takes as long. */
    [[nodiscard]] QString shown(const QString &remote);

private:
    struct Known {
        Party party;
        QString shown; // empty: nobody has asked for it yet
    };

    void readWhatHasChanged();
    [[nodiscard]] Known &known(const QString &remote);
    [[nodiscard]] Party lookUp(const QString &remote);

    const Settings m_settings;
    const QString m_boxes;
    QStringList m_important;
    StoreOptions m_options;
    QList<QDateTime> m_changes; // of the files, when they were read
    std::unique_ptr<PhonebookStore> m_store; // null before the first question
    std::unique_ptr<NumberReader> m_numbers;
    QHash<QString, Known> m_known; // since then
    QDeadlineTimer m_fresh; // until then the disk is not looked at again
};

} // namespace Rufzeichen
