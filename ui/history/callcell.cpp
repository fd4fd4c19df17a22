// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/callcell.h"

#include "core/calls/calltracker.h"
#include "ui/text/calltext.h"
#include "ui/text/plainwords.h"

#include <QLocale>
#include <array>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

struct ColumnFacts {
    const char *title; ///< in English
    std::optional<CallSort> sort;
};

// By CallColumn.
constexpr std::array columns {
    ColumnFacts {QT_TRANSLATE_NOOP("CallCell", "Type"), {}},
    ColumnFacts {QT_TRANSLATE_NOOP("CallCell", "Date"), CallSort::Time},
    ColumnFacts {QT_TRANSLATE_NOOP("CallCell", "Time"), CallSort::Time},
    ColumnFacts {QT_TRANSLATE_NOOP("CallCell", "Number"), CallSort::Number},
    ColumnFacts {QT_TRANSLATE_NOOP("CallCell", "Name"), CallSort::Name},
    ColumnFacts {QT_TRANSLATE_NOOP("CallCell", "Place"), CallSort::Place},
    ColumnFacts {QT_TRANSLATE_NOOP("CallCell", "Own number"), CallSort::Local},
    ColumnFacts {QT_TRANSLATE_NOOP("CallCell", "Device"), CallSort::Extension},
    ColumnFacts {QT_TRANSLATE_NOOP("CallCell", "Duration"), CallSort::Duration},
};
static_assert(columns.size() == callColumnCount);

QTime clockTime(const BoxTime &time)
{
    return {time.hour, time.minute, time.second};
}

/** How long it was, or in a word why it had no length. */
QString durationCell(const Call &call, const QDateTime &now)
{
    if (call.phase != CallPhase::Ended) {
        const std::optional<int> seconds = runningSeconds(call, now);
        const QString state = CallText::outcome(call);
        return seconds ? u"%1 %2"_s.arg(state, durationText(*seconds)) : state;
    }
    const bool talked = call.outcome == CallOutcome::Answered || call.outcome == CallOutcome::Machine
        || call.outcome == CallOutcome::Fax;
    return talked && call.duration ? durationText(*call.duration) : CallText::outcome(call);
}

// For a minute, or into another one.
bool isOn(const Outage &outage, QDate day)
{
    const BoxTime until = outage.until.value_or(BoxTime {9999, 12, 31, 0, 0, 0});
    const bool touches = outage.from.date() <= day && until.date() >= day;
    const bool isShort
        = outage.from.date() == until.date() && outage.from.hour == until.hour && outage.from.minute == until.minute;
    return touches && !isShort;
}

QString inWords(const Outage &outage, QDate day)
{
    const auto shown = [day](const BoxTime &time) {
        return time.date() == day ? QLocale().toString(clockTime(time), QLocale::ShortFormat)
                                  : QLocale().toString(time.date(), QLocale::ShortFormat);
    };
    const QString from = shown(outage.from);
    if (!outage.until) {
        return CallCell::tr("not monitored since %1").arg(from);
    }
    //: Two times between which the calls were not heard
    const QString filled = CallCell::tr("%1–%2 filled in by the FRITZ!Box");
    return (outage.filled ? filled : CallCell::tr("not monitored %1–%2")).arg(from, shown(*outage.until));
}

} // namespace

std::optional<CallSort> sortOf(CallColumn column)
{
    return columns.at(std::size_t(column)).sort;
}

std::optional<BoxTime> beginning(const Call &call)
{
    if (call.started) {
        return call.started;
    }
    return call.connected ? call.connected : call.ended;
}

std::optional<int> runningSeconds(const Call &call, const QDateTime &now)
{
    const std::optional<BoxTime> since = call.phase == CallPhase::Talking ? call.connected : call.started;
    if (call.phase == CallPhase::Ended || !since) {
        return std::nullopt;
    }
    const qint64 seconds = QDateTime(since->date(), clockTime(*since)).secsTo(now);
    constexpr qint64 clocksDiffer = -60;
    constexpr std::chrono::seconds longest = CallTracker::longestTalking;
    if (seconds < clocksDiffer || seconds > longest.count()) {
        return std::nullopt;
    }
    return int(std::max<qint64>(seconds, 0));
}

QString CallCell::title(CallColumn column)
{
    return tr(columns.at(std::size_t(column)).title);
}

QString CallCell::text(const StoredCall &stored, CallColumn column, const QDateTime &now)
{
    const Call &call = stored.call;
    const std::optional<BoxTime> time = beginning(call);
    switch (column) {
    case CallColumn::Type:
        return {};
    case CallColumn::Date:
        return time ? QLocale().toString(time->date(), QLocale::ShortFormat) : QString();
    case CallColumn::Time:
        return time ? QLocale().toString(clockTime(*time), QLocale::ShortFormat) : QString();
    case CallColumn::Number:
        return sanitized(CallText::party(call.remote));
    case CallColumn::Name:
        return sanitized(stored.party.name);
    case CallColumn::Place:
        return sanitized(CallText::place(stored.party));
    case CallColumn::Local:
        return sanitized(call.local.value_or(QString()));
    case CallColumn::Device:
        return call.extension ? CallText::device(*call.extension) : QString();
    case CallColumn::Duration:
        break;
    }
    return durationCell(call, now);
}

QString CallCell::kind(const Call &call)
{
    const bool outgoing = call.direction == CallDirection::Outgoing;
    if (call.phase != CallPhase::Ended) {
        return outgoing ? tr("Outgoing call, running") : tr("Incoming call, running");
    }
    if (call.outcome == CallOutcome::Answered) {
        return outgoing ? tr("Outgoing call") : tr("Incoming call");
    }
    static constexpr std::array<const char *, 7> kinds {nullptr,
                                                        QT_TR_NOOP("Missed call"),
                                                        QT_TR_NOOP("Rejected call"),
                                                        QT_TR_NOOP("Call to the answering machine"),
                                                        QT_TR_NOOP("Fax"),
                                                        QT_TR_NOOP("Outgoing call, not answered"),
                                                        QT_TR_NOOP("Call, end unknown")};
    static_assert(kinds.size() == std::size_t(CallOutcome::Lost) + 1);
    return tr(kinds.at(std::size_t(call.outcome.value_or(CallOutcome::Lost))));
}

QString CallCell::toolTip(const StoredCall &stored, const QString &number, const QDateTime &now)
{
    const Call &call = stored.call;
    QStringList lines {kind(call)};
    if (!stored.party.name.isEmpty()) {
        lines.append(sanitized(stored.party.name));
    }
    if (stored.party.name.isEmpty() || (call.remote && !call.remote->isEmpty())) {
        lines.append(number);
    }
    if (const std::optional<BoxTime> time = beginning(call)) {
        lines.append(moment(*time));
    }
    lines.append(durationCell(call, now));
    if (const QString claim = CallText::claim(stored); !claim.isEmpty()) {
        lines.append(claim);
    }
    if (stored.reminder) {
        lines.append(tr("Reminder: %1").arg(reminder(*stored.reminder, now)));
    }
    for (const QString &note : {stored.note, stored.numberNote}) {
        if (!note.isEmpty()) {
            lines.append(CallText::note(note));
        }
    }
    // A tool tip takes what looks like markup for markup.
    return lines.join(u'\n').toHtmlEscaped().replace(u'\n', u"<br>"_s).prepend(u"<qt>"_s).append(u"</qt>"_s);
}

QString CallCell::reminder(const QDateTime &time, const QDateTime &now)
{
    const QString when = time.date() == now.date() ? QLocale().toString(time.time(), QLocale::ShortFormat)
                                                   : QLocale().toString(time, QLocale::ShortFormat);
    //: When the user was reminded of a call that still waits
    return time > now ? when : tr("%1 (past due)").arg(when);
}

QString CallCell::heading(const DayOfCalls &day, QDate today)
{
    QString name = QLocale().toString(day.day, QLocale::LongFormat);
    if (day.day == today) {
        name = tr("Today");
    } else if (day.day == today.addDays(-1)) {
        name = tr("Yesterday");
    }
    //: A day and the number of its calls
    return tr("%1 – %2").arg(name, tr("%Ln call(s)", nullptr, day.count));
}

QStringList CallCell::outages(const QList<Outage> &outages, QDate day)
{
    QStringList texts;
    for (const Outage &outage : outages) {
        if (isOn(outage, day)) {
            texts.append(inWords(outage, day));
        }
    }
    return texts;
}

QString CallCell::outagesInShort(const QList<Outage> &outages, QDate day)
{
    const QStringList texts = CallCell::outages(outages, day);
    if (texts.size() <= 1) {
        return texts.value(0);
    }
    const auto filled = std::count_if(outages.begin(), outages.end(),
                                      [day](const Outage &outage) { return isOn(outage, day) && outage.filled; });
    const int all = int(texts.size());
    if (filled == all) {
        return tr("%Ln gaps, all filled in by the FRITZ!Box", nullptr, all);
    }
    const QString gaps = tr("%Ln gaps", nullptr, all);
    //: Gaps in which calls were not heard, and how many of them the box's list has filled
    return filled == 0 ? gaps : tr("%1, %Ln of them filled in by the FRITZ!Box", nullptr, int(filled)).arg(gaps);
}

QString CallCell::moment(const BoxTime &time)
{
    return u"%1 %2"_s.arg(QLocale().toString(time.date(), QLocale::ShortFormat), timeToTheSecond(clockTime(time)));
}

} // namespace Rufzeichen
