// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historywindow.h"

#include "ui/history/callview.h"
#include "ui/history/columnmenu.h"
#include "ui/history/historyactions.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/turningsplitter.h"
#include "ui/widgets/windowplace.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QSettings>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

void HistoryWindow::closeEvent(QCloseEvent *event)
{
    // Only the window manager's button is the user's; the end of program and session close all windows, too.
    if (event->spontaneous() && !qGuiApp->isSavingSession()) {
        event->ignore();
        closeByUser();
    }
}

void HistoryWindow::setCloseAction(CloseAction action)
{
    m_closeAction = action;
    if (action == CloseAction::Minimise && m_closeHint->isVisibleTo(this)) {
        m_closeHint->dismiss(); // it speaks of a tray
        m_closeHintShown = false;
    }
}

void HistoryWindow::closeByUser()
{
    if (m_closeAction == CloseAction::Minimise) {
        showMinimized();
    } else if (m_closeHintShown) {
        m_closeHint->dismiss();
        hide();
    } else {
        m_closeHintShown = true;
        m_closeHint->showMessage(tr("Rufzeichen keeps running in the tray and tells you about calls."));
    }
}

void HistoryWindow::showForm()
{
    m_numbers.prepare();
    const bool compact = m_menuActions->compact->isChecked();
    m_columns->setEnabled(compact);
    if (compact) {
        m_view->showColumns();
    } else {
        m_view->showCards();
    }
}

void HistoryWindow::restoreState()
{
    const QSettings state(m_statePath, QSettings::IniFormat);
    restorePlace(*this, m_statePath, u"history"_s, {.letters = 150, .lines = 36});
    const bool restored = m_view->restoreColumns(state.value(u"history/columns"_s).toByteArray());
    m_view->setSortingEnabled(true);
    if (!restored) {
        m_view->resetColumns();
    }
    const QHeaderView &header = *m_view->horizontalHeader();
    m_view->sortByColumn(
        state.value(u"history/sortedBy"_s, header.sortIndicatorSection()).toInt(),
        state.value(u"history/ascending"_s, header.sortIndicatorOrder() == Qt::AscendingOrder).toBool()
            ? Qt::AscendingOrder
            : Qt::DescendingOrder);
    m_menuActions->compact->setChecked(state.value(u"history/compact"_s, false).toBool());
    showForm();
    m_split->setSizesFor(Qt::Horizontal, state.value(u"history/split"_s).toByteArray());
    m_split->setSizesFor(Qt::Vertical, state.value(u"history/splitBelow"_s).toByteArray());
    m_menuActions->details->setChecked(state.value(u"history/details"_s, false).toBool());
    m_closeHintShown = state.value(u"history/closeHintShown"_s, false).toBool();
}

void HistoryWindow::saveState() const
{
    QSettings state(m_statePath, QSettings::IniFormat);
    savePlace(*this, m_statePath, u"history"_s);
    state.setValue(u"history/columns"_s, m_view->saveColumns());
    const QHeaderView &header = *m_view->horizontalHeader();
    state.setValue(u"history/sortedBy"_s, header.sortIndicatorSection());
    state.setValue(u"history/ascending"_s, header.sortIndicatorOrder() == Qt::AscendingOrder);
    state.setValue(u"history/compact"_s, m_menuActions->compact->isChecked());
    state.setValue(u"history/split"_s, m_split->sizesFor(Qt::Horizontal));
    state.setValue(u"history/splitBelow"_s, m_split->sizesFor(Qt::Vertical));
    state.setValue(u"history/details"_s, m_menuActions->details->isChecked());
    state.setValue(u"history/closeHintShown"_s, m_closeHintShown);
}

} // namespace Rufzeichen
