// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/backup/salvagedrows.h"

#include "core/calls/callrow.h"
#include "core/calls/searchtext.h"

#include <QVariant>
#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

using Values = QList<RecordValue>;

constexpr qint64 day = 86400; // seconds
constexpr qint64 latest = 200 * 366 * day; // since 1970: no box dates a call later
constexpr qint64 largestId = qint64(1) << 48;
constexpr qsizetype mostRows = 20'000'000;
constexpr qsizetype longestText = 256; // characters: what is longer was made to do harm
constexpr qsizetype longestNoteWords = 4 * longestNote; // likewise; folded it may have more than it was typed with

// The places of columns in a row of calls, by the versions that added them; the first one is the id.
constexpr qsizetype keyPlace = 1;
constexpr qsizetype numberPlace = 2;
constexpr qsizetype localPlace = 3;
constexpr qsizetype trunkPlace = 4;
constexpr qsizetype devicePlace = 17;
constexpr qsizetype momentPlace = 13;
constexpr qsizetype dayPlace = 14;
constexpr qsizetype firstColumns = 17; // of version 1
constexpr qsizetype boxPlace = 18; // two of them: of the file that can't be read
constexpr qsizetype settledPlace = 23;
constexpr qsizetype notePlace = 24;
constexpr qsizetype wordsPlace = 25;
constexpr qsizetype lastColumns = 27; // of version 7
constexpr qsizetype arrivedPlace = 20;

bool isId(qint64 id)
{
    return id > 0 && id < largestId;
}

bool isMoment(const RecordValue &value)
{
    return value.isInteger() && value.integer >= 0 && value.integer < latest;
}

// Whether a value of a call may stand there: T is a text, I an integer, lower case if it may be NULL.
bool fits(const RecordValue &value, char form)
{
    const bool mayBeNull = form == 't' || form == 'i';
    const bool isText = form == 't' || form == 'T';
    return (mayBeNull && value.isNull())
        || (isText ? value.isText() && value.text.size() <= longestText : value.isInteger());
}

bool fits(const Values &values, QByteArrayView form)
{
    return values.size() >= form.size()
        && std::equal(form.begin(), form.end(), values.begin(),
                      [](char each, const RecordValue &value) { return fits(value, each); });
}

bool isCall(const Values &values)
{
    constexpr QByteArrayView form = "iTittiIIiiiiiIIII";
    return fits(values, form) && values.first().isNull() && !values.at(keyPlace).text.isEmpty();
}

QVariant variant(const RecordValue &value)
{
    return value.isText() ? QVariant(value.text) : value.isInteger() ? QVariant(value.integer) : QVariant();
}

// What a column of calls can have; NULL in the place of anything else.
QVariant valueOf(const Values &row, qsizetype place)
{
    const RecordValue value = row.value(place);
    const bool isNote = place == notePlace || place == wordsPlace;
    const bool isOfText
        = place == keyPlace || place == localPlace || place == trunkPlace || place == devicePlace || isNote;
    const bool isOfFile = place == boxPlace || place == boxPlace + 1;
    const qsizetype longest = isNote ? longestNoteWords : longestText;
    const bool isRight = isOfText ? value.isText() && value.text.size() <= longest : value.isInteger();
    return isRight && !isOfFile ? variant(value) : QVariant();
}

// Numbers have digits and what can be dialled besides; keys have letters.
bool isNumber(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar each) { return each.isLetter() || each == u'-'; });
}

} // namespace

int SalvagedRows::write(const QString &sql, const QVariantList &values)
{
    const std::optional<int> rows = m_isWritten ? m_transaction->change(sql, values) : std::nullopt;
    m_isWritten = rows.has_value();
    return rows.value_or(0);
}

void SalvagedRows::addNumber(qint64 id, const QString &remote, const QString &name, const QString &place,
                             const QString &listed, const QVariant &kind, const QString &note)
{
    if (!isId(id) || m_numbers.contains(id) || m_numbers.size() >= mostRows || remote.size() > longestText) {
        return;
    }
    const QString kept = note.left(longestNote);
    const QString text
        = SearchText::of(remote, {.name = name.left(longestText), .place = place.left(longestText)}, kept);
    const bool isNew
        = write(u"INSERT OR IGNORE INTO numbers (id, remote, name, place, text, listed, kind, note) VALUES (?, ?, ?, "
                "?, ?, ?, ?, ?)"_s,
                {id, remote, name.left(longestText), place.left(longestText), text, listed.left(longestText), kind,
                 kept.isEmpty() ? u""_s : kept})
        > 0;
    const auto known
        = isNew ? id : m_transaction->database().number(u"SELECT id FROM numbers WHERE remote = ?"_s, {remote});
    m_numbers.insert(id, known.value_or(0));
}

void SalvagedRows::takeNumber(const DatabasePages::Record &record)
{
    const std::optional<Values> values = recordValues(record.content);
    constexpr qsizetype columns = 5; // of version 1
    constexpr qsizetype most = 8; // of version 7
    const auto isText = [](const RecordValue &value) { return value.isText(); };
    if (!values || values->size() < columns || values->size() > most || !values->first().isNull()
        || !std::all_of(values->begin() + 1, values->begin() + columns, isText)) {
        return;
    }
    addNumber(record.id, values->at(1).text, values->at(2).text, values->at(3).text, values->value(5).text,
              values->value(6).isInteger() ? QVariant(values->at(6).integer) : QVariant(), values->value(7).text);
}

void SalvagedRows::takeNumberOfIndex(const DatabasePages::Record &record)
{
    const std::optional<Values> values = recordValues(record.content);
    if (values && values->size() == 2 && fits(*values, "TI") && isNumber(values->first().text)) {
        addNumber(values->at(1).integer, values->first().text, u""_s, u""_s, u""_s, {}, {});
    }
}

// A number of which nothing is left is one that is not known.
QVariant SalvagedRows::numberOf(const RecordValue &value) const
{
    const qint64 known = value.isInteger() ? m_numbers.value(value.integer) : 0;
    return known > 0 ? QVariant(known) : QVariant();
}

void SalvagedRows::takeCall(const DatabasePages::Record &record)
{
    const std::optional<Values> values = recordValues(record.content);
    if (!values || values->size() < firstColumns || !isCall(*values) || !isId(record.id)
        || m_calls.contains(record.id) || m_calls.size() >= mostRows) {
        return;
    }
    if (!isMoment(values->at(momentPlace))) {
        ++m_lost;
        return;
    }
    QVariantList row {record.id};
    for (qsizetype place = keyPlace; place < lastColumns; ++place) {
        row.append(valueOf(*values, place));
    }
    row[numberPlace] = numberOf(values->at(numberPlace));
    row[settledPlace] = row.at(settledPlace).isValid() ? row.at(settledPlace) : QVariant(1);
    row[dayPlace] = values->at(momentPlace).integer / day;
    row[arrivedPlace] = row.at(arrivedPlace).isValid() ? row.at(arrivedPlace) : row.at(dayPlace);
    m_saved += write(
        u"INSERT OR IGNORE INTO calls (id, key, number, local, trunk, extension, direction, phase, outcome, started, "
        "connected, ended, duration, moment, day, source, seen, device, box, boxId, arrived, connection, rang, "
        "settled, note, words, due) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?, ?, "
        "?)"_s,
        row);
    m_calls.insert(record.id);
}

SalvagedRows::Remains *SalvagedRows::remainsOf(qint64 id)
{
    constexpr qsizetype most = 1'000'000;
    if (!isId(id) || m_calls.contains(id) || (m_remains.size() >= most && !m_remains.contains(id))) {
        return nullptr;
    }
    return &m_remains[id];
}

// The indexes of the key, and of the calls in time and of a number; of the latter by its form since version 5.
void SalvagedRows::takeCallOfIndex(const DatabasePages::Record &record)
{
    const std::optional<Values> found = recordValues(record.content);
    if (!found || found->isEmpty() || !found->last().isInteger() || m_calls.contains(found->last().integer)) {
        return;
    }
    const Values &values = *found;
    constexpr qsizetype columns = 9;
    const auto isDay = [&values](qsizetype place) {
        return isMoment(values.at(place + 1)) && values.at(place).integer == values.at(place + 1).integer / day;
    };
    if (values.size() == 2 && fits(values, "TI") && !isNumber(values.first().text)) {
        if (Remains *remains = remainsOf(values.last().integer)) {
            remains->key = values.first().text;
        }
    } else if (values.size() == columns && fits(values, "IIIIiiitI") && isDay(0)
               && values.at(2).integer == values.last().integer) {
        if (Remains *remains = remainsOf(values.last().integer)) {
            remains->inTime = {values.at(1).integer,  values.at(3).integer,   variant(values.at(4)),
                               variant(values.at(5)), numberOf(values.at(6)), variant(values.at(7))};
        }
    } else if (values.size() == columns && fits(values, "iIIIiitiI") && isDay(1)) {
        if (Remains *remains = remainsOf(values.last().integer)) {
            remains->inTime = {values.at(2).integer,  values.at(3).integer,   variant(values.at(4)),
                               variant(values.at(5)), numberOf(values.at(0)), variant(values.at(6))};
            remains->duration = variant(values.at(7));
        }
    }
}

bool SalvagedRows::finish()
{
    const QString prefix = randomKeyPrefix();
    for (auto each = m_remains.cbegin(); each != m_remains.cend(); ++each) {
        const Remains &call = each.value();
        if (call.inTime.isEmpty()) {
            ++m_lost;
            continue;
        }
        const qint64 moment = call.inTime.first().toLongLong();
        const QString key = call.key.isEmpty() ? prefix + u'-' + QString::number(each.key()) : call.key;
        m_saved += write(
            u"INSERT OR IGNORE INTO calls (id, key, moment, direction, outcome, connected, number, local, duration, "
            "phase, started, day, arrived, source, seen) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 3, ?, ?, ?, 0, 1)"_s,
            QVariantList {each.key(), key} + call.inTime
                + QVariantList {call.duration, moment, moment / day, moment / day});
    }
    return m_isWritten;
}

} // namespace Rufzeichen
