// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/backup/historyrestore.h"
#include "core/calls/callhistory.h"
#include "core/numbers/numberreader.h"
#include "ui/widgets/messagebar.h"

#include <memory>

class QProgressBar;
class QPushButton;

namespace Rufzeichen {

/** Offers to bring back the calls of a history that was found damaged, and shows how that goes. */
class RepairBar : public MessageBar
{
    Q_OBJECT
public:
    /** @p numbers tell which are the same. Both must outlive the bar. */
    RepairBar(CallHistory &history, const NumberReader &numbers, QWidget *parent = nullptr);
    ~RepairBar() override;

    /** The file of the history is damaged, and still in use. */
    void offerRepair();

    /** The damaged file is now @p setAside. Calls are brought back at once if the user has asked for the repair. */
    void offerRestoring(const QString &setAside);

    [[nodiscard]] bool isRunning() const { return m_restore != nullptr; }

    /** What was brought back, in words. */
    [[nodiscard]] static QString inWords(const Restoration &result);

Q_SIGNALS:
    /** Calls came back. */
    void restored();

private:
    void begin();
    void end(const Restoration &result);

    CallHistory &m_history;
    const NumberReader &m_numbers;
    QProgressBar *m_progress;
    QPushButton *m_action;
    QString m_damaged; // the file; empty: it is still in use
    bool m_isWanted = false; // the user has asked for it
    std::unique_ptr<HistoryRestore> m_restore; // while it runs
};

} // namespace Rufzeichen
