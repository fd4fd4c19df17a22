// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/repairbar.h"

#include "ui/text/historytext.h"
#include "ui/text/plainwords.h"

#include <QFileInfo>
#include <QProgressBar>
#include <QPushButton>
#include <utility>

namespace Rufzeichen {

RepairBar::RepairBar(CallHistory &history, const NumberReader &numbers, QWidget *parent)
    : MessageBar(parent)
    , m_history(history)
    , m_numbers(numbers)
    , m_progress(new QProgressBar(this))
    , m_action(nullptr)
{
    constexpr int thousandths = 1000;
    m_progress->setAccessibleName(tr("Progress of the repair"));
    m_progress->setFormat(tr("Restored: %p %"));
    m_progress->setRange(0, thousandths);
    m_progress->hide();
    addWidget(m_progress);
    m_action = addButton(tr("&Restore what can be read"));
    connect(m_action, &QPushButton::clicked, this, &RepairBar::begin);
}

RepairBar::~RepairBar() = default;

void RepairBar::offerRepair()
{
    if (!isRunning()) {
        m_damaged.clear();
        m_action->show();
        showMessage(tr("The call history is damaged. A repair sets the damaged file aside and brings back all calls "
                       "that can be read."));
    }
}

void RepairBar::offerRestoring(const QString &setAside)
{
    if (isRunning()) {
        return;
    }
    m_damaged = setAside;
    if (std::exchange(m_isWanted, false)) {
        begin();
        return;
    }
    m_action->show();
    showMessage(tr("Calls that can still be read in the damaged call history, %1, can be restored.")
                    .arg(sanitized(QFileInfo(setAside).fileName())));
}

void RepairBar::begin()
{
    if (m_damaged.isEmpty()) {
        m_isWanted = true;
        const HistoryOpening opening = m_history.beginAnew(); // tells where the damaged one is now
        m_isWanted = false;
        if (!isRunning()) {
            showMessage(
                tr("The damaged call history can't be set aside: %1").arg(HistoryText::reason(opening.failure)));
        }
        return;
    }
    m_action->hide();
    m_progress->setValue(0);
    m_progress->show();
    showMessage(tr("Restoring what can be read …"));
    m_restore = std::make_unique<HistoryRestore>(m_history.path(), m_numbers.dialPlan());
    connect(m_restore.get(), &HistoryRestore::progress, m_progress, &QProgressBar::setValue);
    connect(m_restore.get(), &HistoryRestore::finished, this, &RepairBar::end);
    m_restore->start(m_damaged, BeforeRestore::Nothing);
}

void RepairBar::end(const Restoration &result)
{
    m_restore.release()->deleteLater(); // it is just telling
    m_progress->hide();
    m_action->setVisible(!result.failure.isEmpty());
    showMessage(inWords(result));
    Q_EMIT restored();
}

QString RepairBar::inWords(const Restoration &result)
{
    if (!result.failure.isEmpty()) {
        return tr("The calls could not be restored: %1").arg(HistoryText::reason(result.failure));
    }
    const QString restored = tr("%Ln call(s) restored.", nullptr, static_cast<int>(result.added));
    return result.read.lost == 0
        ? restored
        //: The calls that were restored, and those that were not
        : tr("%1 %2").arg(restored,
                          tr("%Ln call(s) could not be read.", nullptr, static_cast<int>(result.read.lost)));
}

} // namespace Rufzeichen
