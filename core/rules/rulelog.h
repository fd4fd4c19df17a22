// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>

namespace Rufzeichen {

/** What came of something that a rule has done. Not told where all went well and nothing was said. */
enum class RuleResult : quint8 {
    Ended, ///< a program: with a code other than 0, or it has said something
    NotStarted, ///< a program: there is none, or it must not be run
    TooSlow, ///< a program: it was ended
    NotDelivered, ///< a webhook: no try went well
    NotOpened, ///< a page: no web address has come of its pattern
    NotWritten, ///< a note: the history has no such call
    TooMany, ///< it was not done, because so much else was being done
};

/** One entry of the log of rules. */
struct RuleLogEntry {
    QDateTime time {};
    QString rule {}; ///< its name
    QString subject {}; ///< the program as the rule names it, or the host
    RuleResult result = RuleResult::Ended;
    int code = 0; ///< of a program's end; of the server's answer, 0: there was none
    QString text {}; ///< what the program has said on standard error: untrusted, of bounded length

    bool operator==(const RuleLogEntry &) const = default;
};

/** The last entries, in memory only. They hold neither numbers nor names, unless a program tells them. */
class RuleLog : public QObject
{
    Q_OBJECT
public:
    explicit RuleLog(QObject *parent = nullptr);
    ~RuleLog() override;

    void add(const RuleLogEntry &entry);

    /** The oldest first. */
    [[nodiscard]] const QList<RuleLogEntry> &entries() const { return m_entries; }

Q_SIGNALS:
    void added(const RuleLogEntry &entry);

private:
    QList<RuleLogEntry> m_entries;
};

} // namespace Rufzeichen
