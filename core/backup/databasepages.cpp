// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/backup/databasepages.h"

#include <QtEndian>
#include <algorithm>
#include <array>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

// All of this is in SQLite's description of its file format.
constexpr qint64 usualPage = 4096; // bytes
constexpr qint64 smallestPage = 512;
constexpr qint64 largestPage = 65536;
constexpr qint64 fileHeader = 100;
constexpr qint64 journalHeader = 32;
constexpr qint64 frameHeader = 24;
constexpr quint32 journalMagic = 0x377f0682; // or one more where its sums are of big-endian words
constexpr qint64 mostPages = 1 << 24; // 64 GiB of the usual ones
constexpr quint64 largestRecord = 1 << 16; // bytes: none of this program's is as large
constexpr qint64 readings = 8; // of each page that goes on in others, whatever the file says

constexpr char tableLeaf = 13;
constexpr char indexLeaf = 10;
constexpr char indexInner = 2;

bool isPageSize(qint64 size)
{
    return size >= smallestPage && size <= largestPage && (size & (size - 1)) == 0;
}

quint32 big32(QByteArrayView bytes, qsizetype offset)
{
    return qFromBigEndian<quint32>(bytes.data() + offset);
}

quint16 big16(QByteArrayView bytes, qsizetype offset)
{
    return qFromBigEndian<quint16>(bytes.data() + offset);
}

// The sum of a journal over pairs of words, which goes on from frame to frame.
using Sum = std::array<quint32, 2>;

void add(Sum &sum, QByteArrayView bytes, bool isBigEndian)
{
    constexpr qsizetype pair = 8;
    for (qsizetype place = 0; place + pair <= bytes.size(); place += pair) {
        const char *words = bytes.data() + place;
        sum[0] += (isBigEndian ? qFromBigEndian<quint32>(words) : qFromLittleEndian<quint32>(words)) + sum[1];
        sum[1] += (isBigEndian ? qFromBigEndian<quint32>(words + 4) : qFromLittleEndian<quint32>(words + 4)) + sum[0];
    }
}

bool hasSum(QByteArrayView bytes, qsizetype offset, const Sum &sum)
{
    return big32(bytes, offset) == sum[0] && big32(bytes, offset + 4) == sum[1];
}

// Reads a number of one to nine bytes and moves @p offset behind it; nothing if the bytes end before.
std::optional<quint64> number(QByteArrayView bytes, qsizetype &offset)
{
    constexpr int longest = 9;
    quint64 value = 0;
    for (int each = 1; offset < bytes.size(); ++each) {
        const auto byte = static_cast<quint8>(bytes[offset++]);
        if (each == longest) {
            return value << 8 | byte;
        }
        value = value << 7 | (byte & 0x7fU);
        if (byte < 0x80) {
            return value;
        }
    }
    return std::nullopt;
}

} // namespace

QString DatabasePages::open(const QString &path)
{
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return m_file.errorString();
    }
    readHeader();
    readJournal(path + u"-wal"_s);
    m_furtherPages = readings * m_count;
    return {};
}

// Where the beginning is damaged, too, the file is as this program makes it.
void DatabasePages::readHeader()
{
    const QByteArray header = m_file.read(fileHeader);
    m_pageSize = usualPage;
    qint64 reserved = 0;
    if (header.size() == fileHeader && header.startsWith("SQLite format 3")) {
        const qint64 size = big16(header, 16) == 1 ? largestPage : big16(header, 16);
        m_pageSize = isPageSize(size) ? size : usualPage;
        reserved = static_cast<quint8>(header[20]);
    }
    m_usable = m_pageSize - reserved;
    m_count = static_cast<quint32>(std::min((m_file.size() + m_pageSize - 1) / m_pageSize, mostPages));
}

// What was not finished with a commit does not count, nor does what is left from before the last checkpoint.
void DatabasePages::readJournal(const QString &path)
{
    m_journal.setFileName(path);
    const QByteArray header
        = m_journal.open(QIODevice::ReadOnly | QIODevice::Unbuffered) ? m_journal.read(journalHeader) : QByteArray();
    Sum sum {};
    const bool isBigEndian = header.size() == journalHeader && (big32(header, 0) & 1U) != 0;
    add(sum, QByteArrayView(header).first(std::min<qsizetype>(header.size(), 24)), isBigEndian);
    if (header.size() != journalHeader || (big32(header, 0) & ~1U) != journalMagic || !hasSum(header, 24, sum)
        || big32(header, 8) != m_pageSize) {
        return;
    }
    QHash<quint32, qint64> pending;
    for (QByteArray frame = m_journal.read(frameHeader + m_pageSize); frame.size() == frameHeader + m_pageSize;
         frame = m_journal.read(frameHeader + m_pageSize)) {
        add(sum, QByteArrayView(frame).first(8), isBigEndian);
        add(sum, QByteArrayView(frame).sliced(frameHeader), isBigEndian);
        const bool isOfThis = QByteArrayView(frame).sliced(8, 8) == QByteArrayView(header).sliced(16, 8);
        const quint32 page = big32(frame, 0);
        if (!isOfThis || !hasSum(frame, 16, sum) || page == 0 || page > mostPages) {
            break;
        }
        pending.insert(page, m_journal.pos() - m_pageSize);
        if (big32(frame, 4) != 0) { // the end of a transaction
            m_inJournal.insert(pending);
            m_count = std::max(m_count, *std::max_element(pending.keyBegin(), pending.keyEnd()));
            pending.clear();
        }
    }
}

QByteArray DatabasePages::page(quint32 number)
{
    const auto later = m_inJournal.constFind(number);
    QFile &file = later == m_inJournal.constEnd() ? m_file : m_journal;
    const qint64 place = later == m_inJournal.constEnd() ? (number - 1) * m_pageSize : *later;
    return number > 0 && file.seek(place) ? file.read(m_pageSize) : QByteArray();
}

qsizetype DatabasePages::visit(quint32 number, Kind kind, const Sink &sink)
{
    const QByteArray bytes = page(number);
    const QByteArrayView page = QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), m_usable));
    const qsizetype start = number == 1 ? fileHeader : 0;
    constexpr qsizetype pageHeader = 12; // at most
    if (page.size() < start + pageHeader) {
        return 0;
    }
    const char type = page[start];
    const bool isInner = type == indexInner;
    if (kind == Kind::Table ? type != tableLeaf : type != indexLeaf && !isInner) {
        return 0;
    }
    qsizetype unreadable = 0;
    qsizetype room = page.size(); // records do not lie upon each other: else few bytes would be many
    const qsizetype pointers = start + (isInner ? pageHeader : pageHeader - 4);
    const qsizetype cells = std::min<qsizetype>(big16(page, start + 3), (page.size() - pointers) / 2);
    for (qsizetype each = 0; each < cells && room > 0; ++each) {
        qsizetype offset = big16(page, pointers + 2 * each) + (isInner ? 4 : 0);
        const auto size = Rufzeichen::number(page, offset);
        const auto id = kind == Kind::Table ? Rufzeichen::number(page, offset) : 0;
        const auto content = size && id ? payload(page, offset, *size, kind) : std::nullopt;
        room -= content ? std::min(content->size(), page.size() - offset) : 0;
        if (content) {
            sink({.id = static_cast<qint64>(*id), .content = *content});
        } else {
            ++unreadable;
        }
    }
    return unreadable;
}

// What does not fit into a page goes on in others, each with the number of the next one.
std::optional<QByteArray> DatabasePages::payload(QByteArrayView page, qsizetype offset, quint64 size, Kind kind)
{
    if (size > largestRecord) {
        return std::nullopt;
    }
    const auto wanted = static_cast<qsizetype>(size);
    const qint64 most = kind == Kind::Table ? m_usable - 35 : (m_usable - 12) * 64 / 255 - 23;
    const qint64 least = (m_usable - 12) * 32 / 255 - 23;
    const qint64 fitting = least + (wanted - least) % (m_usable - 4);
    const qsizetype here = wanted <= most ? wanted : fitting <= most ? fitting : least;
    const qsizetype pointer = here < wanted ? 4 : 0;
    if (here < 0 || offset + here + pointer > page.size()) {
        return std::nullopt;
    }
    QByteArray content = page.sliced(offset, here).toByteArray();
    quint32 next = pointer > 0 ? big32(page, offset + here) : 0;
    while (content.size() < wanted) {
        const bool isOne = next > 0 && next <= m_count && --m_furtherPages >= 0;
        const QByteArray more = isOne ? this->page(next) : QByteArray();
        if (more.size() < m_usable) {
            return std::nullopt;
        }
        content += more.sliced(4, std::min<qsizetype>(m_usable - 4, wanted - content.size()));
        next = big32(more, 0);
    }
    return content;
}

} // namespace Rufzeichen
