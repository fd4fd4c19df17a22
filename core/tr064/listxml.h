// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callmonitor/boxtime.h"
#include "core/calls/boxcalllist.h"
#include "core/tr064/boxanswers.h"

#include <QByteArray>
#include <QHash>
#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <functional>
#include <optional>

class QXmlStreamReader;

namespace Rufzeichen {

/** The texts of one element's children, by their names. Of several with one name the first counts. */
using ListRecord = QHash<QString, QString>;

/** A flat list as the box has many of: a root with records, each with some texts, and a time stamp perhaps. */
struct RecordList {
    std::optional<qint64> timestamp {};
    QList<ListRecord> records {}; ///< maximumRecords at most

    bool operator==(const RecordList &) const = default;
};

/** In bytes. A list that is larger is not read: one with all that a box keeps has less than a tenth of it. */
constexpr qsizetype maximumListSize = 8'000'000;

/** Records of a list; those beyond are left out. Boxes keep 999 calls at most, their other lists are shorter. */
constexpr qsizetype maximumRecords = 10'000;

/**
 * Reads a list whose root is called @p root, in any case: @p readRoot is called where it starts, and reads to its
 * end. Any bytes are allowed: a wrong encoding, forbidden characters and a bare ampersand are mended. False if the
 * document is another one, is cut off or damaged, or has a document type, which could hide a bomb.
 */
[[nodiscard]] bool readList(const QByteArray &document, QLatin1StringView root,
                            const std::function<void(QXmlStreamReader &reader)> &readRoot);

/**
 * Gives the elements called @p record in the root @p root of a document one by one, however many there are. False
 * where readList() says so; some may have been given then.
 */
[[nodiscard]] bool readEachRecord(const QByteArray &document, QLatin1StringView root, QLatin1StringView record,
                                  const std::function<void(const ListRecord &)> &sink);

/** The elements called @p record in the root @p root of a document; nothing where readList() says false. */
[[nodiscard]] std::optional<RecordList> readRecords(const QByteArray &document, QLatin1StringView root,
                                                    QLatin1StringView record);

/** A number in a text: digits only, after a sign perhaps. */
[[nodiscard]] std::optional<qint64> readInteger(const QString &text);

/** The minutes in the box's `1:05`, hours and minutes. */
[[nodiscard]] std::optional<int> readMinutes(const QString &text);

/** `22.09.26 18:04`, the box's local time. */
[[nodiscard]] std::optional<BoxTime> readMinute(const QString &text);

/** The own number in the name of a line, as in `SIP: 12345`; else the whole name. */
[[nodiscard]] QString ownNumberIn(const QString &line);

/**
 * Sets the other party of a call: `0800123456 (021134567)` is what the caller shows and where the call comes from;
 * `0` is a withheld number.
 */
void readRemote(BoxCall &call, const QString &text);

/** An entry of the box's call list. Nothing without an id or a time, or if it is of an unknown type. */
[[nodiscard]] std::optional<BoxCall> readCall(const ListRecord &record);

/**
 * Reads the box's call list. Entries that readCall() can't read are left out; a duration that can't be read is none.
 * Nothing if the document is no whole call list, as readList() says.
 */
[[nodiscard]] std::optional<BoxCallList> readCallList(const QByteArray &document);

/** The answering machines that the box shows. Nothing if the document is no such list, as readList() says. */
[[nodiscard]] std::optional<QList<AnsweringMachine>> readAnsweringMachines(const QByteArray &document);

/** The messages on a machine, in the box's order. Entries without an index are left out. Nothing as above. */
[[nodiscard]] std::optional<QList<TamMessage>> readTamMessages(const QByteArray &document);

} // namespace Rufzeichen
