// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/lookup.h"
#include "core/backup/historyrestore.h"
#include "core/callmonitor/callmonitorstate.h"
#include "core/calls/backupplan.h"
#include "core/calls/boxcalllist.h"
#include "core/calls/call.h"
#include "core/calls/callcounter.h"
#include "core/calls/logimporter.h"
#include "core/calls/storedcall.h"
#include "core/discovery/boxdiscovery.h"
#include "core/discovery/connectioncheck.h"
#include "core/numbers/dialplan.h"
#include "core/phonebook/importqueue.h"
#include "core/phonebook/phonebook.h"
#include "core/tr064/boxanswers.h"
#include "core/wordtable.h"
#include "ui/text/ownnames.h"

#include <QByteArray>

/** The JSON objects of docs/command-line.md, each with its line end. Every key is always there. */
namespace Rufzeichen::JsonLines {

inline constexpr WordTable<CallMonitorEvent, 6> eventNames {{
    {CallMonitorEvent::Ring, "ring"_L1},
    {CallMonitorEvent::Call, "call"_L1},
    {CallMonitorEvent::Connect, "connect"_L1},
    {CallMonitorEvent::Disconnect, "disconnect"_L1},
    {CallMonitorEvent::Unknown, "unknown"_L1},
    {CallMonitorEvent::Malformed, "malformed"_L1},
}};

inline constexpr WordTable<BackupKind, 3> backupKindNames {{
    {BackupKind::Nightly, "nightly"_L1},
    {BackupKind::BeforeUpdate, "before-update"_L1},
    {BackupKind::BeforeRestore, "before-restore"_L1},
}};

inline constexpr WordTable<ContactNumberKind, 5> contactNumberKindNames {{
    {ContactNumberKind::Home, "home"_L1},
    {ContactNumberKind::Mobile, "mobile"_L1},
    {ContactNumberKind::Work, "work"_L1},
    {ContactNumberKind::Fax, "fax"_L1},
    {ContactNumberKind::Other, "other"_L1},
}};

[[nodiscard]] QByteArray of(const CallMonitorState &state);
[[nodiscard]] QByteArray of(const CallMonitorLine &line);
[[nodiscard]] QByteArray of(const Call &call, const Party &party, const OwnNames &names = {});
[[nodiscard]] QByteArray of(const StoredCall &call, const OwnNames &names = {});
[[nodiscard]] QByteArray of(const CallCounts &counts);
[[nodiscard]] QByteArray of(const CallImportResult &result);

/** How many calls were removed from the history, or would have been; nothing where that was not the question. */
[[nodiscard]] QByteArray ofPurge(int removed, std::optional<qint64> wouldRemove);

/** A backup of the history, in this file; @p calls is nothing if they can't be read. */
[[nodiscard]] QByteArray of(const Backup &backup, const QString &file, std::optional<qint64> calls);

[[nodiscard]] QByteArray of(const Restoration &result);

/** What was saved into @p file. */
[[nodiscard]] QByteArray of(const Salvage &salvage, const QString &file);

/** @p advice is what the text format says. */
[[nodiscard]] QByteArray of(const ConnectionEvidence &evidence, const QString &advice);

/** Where a simulated box listens. */
struct SimulatorPlace {
    QString address {};
    quint16 port = 0; ///< of the call monitor
    std::optional<quint16> tr064Port {}; ///< the others are absent with it
    std::optional<quint16> tlsPort {};
    std::optional<QString> user {};
    std::optional<QString> certificate {}; ///< its SHA-256 in hexadecimal digits
};

[[nodiscard]] QByteArray of(const SimulatorPlace &place);

// --- about the box and its phone books

[[nodiscard]] QByteArray of(const Phonebook &book);

/** A contact of the book that is called @p book. */
[[nodiscard]] QByteArray of(const Contact &contact, const QString &book, const DialPlan &plan);

[[nodiscard]] QByteArray of(const Lookup &lookup);

/** Whether the call monitor of a box works. */
[[nodiscard]] QByteArray of(const FoundBox &box, bool hasCallMonitor);

[[nodiscard]] QByteArray of(const MergeSummary &summary);

/** What an import of contacts has brought. */
[[nodiscard]] QByteArray of(const ImportOutcome &outcome);

/** @p dialled is what the box dials for @p number; @p notDialled what it leaves out, see sentAfterAnswer(). */
[[nodiscard]] QByteArray ofDial(const QString &number, const QString &dialled, const QString &notDialled);
[[nodiscard]] QByteArray ofHangUp();

/** @p name is that of the caller, if it is known. */
[[nodiscard]] QByteArray of(const TamMessage &message, const std::optional<QString> &name);
[[nodiscard]] QByteArray of(const AnsweringMachine &machine);

/** Whether a number is barred now, and whether that was made so. */
[[nodiscard]] QByteArray ofBarring(const PhoneNumber &number, bool isBarred, bool hasChanged);

} // namespace Rufzeichen::JsonLines
