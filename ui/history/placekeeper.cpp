// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/placekeeper.h"

#include "ui/history/callview.h"

#include <QHeaderView>
#include <QScrollBar>
#include <utility>

namespace Rufzeichen {

PlaceKeeper::PlaceKeeper(CallView &view)
    : m_view(view)
{
}

void PlaceKeeper::keep()
{
    constexpr int most = 200; // selected calls that are worth looking for
    const CallTableModel &model = m_view.calls();
    const Place sought = std::exchange(m_place, {});
    m_place.current = model.knownIdAt(m_view.currentIndex().row());
    if (!m_view.currentIndex().isValid() && sought.current) { // somebody typed on before it was found again
        m_place.current = sought.current;
        m_place.selected = sought.selected;
    } else if (m_view.selectedCount() <= most) {
        for (const QItemSelectionRange &range : m_view.selectionModel()->selection()) {
            for (int row = range.top(); row <= range.bottom(); ++row) {
                if (const std::optional<qint64> id = model.knownIdAt(row)) {
                    m_place.selected.append(*id);
                }
            }
        }
    }
    const int top = m_view.rowAt(0);
    if (top >= 0 && m_view.verticalScrollBar()->value() > 0) {
        m_place.top = model.knownIdAt(top);
        m_place.offset = m_view.rowViewportPosition(top);
    }
}

void PlaceKeeper::restore()
{
    restoreSelection();
    if (const std::optional<int> top = m_place.top ? m_view.calls().rowOf(*m_place.top) : std::nullopt) {
        m_view.verticalScrollBar()->setValue(m_view.verticalHeader()->sectionPosition(*top) - m_place.offset);
    } else {
        m_view.scrollToTop();
    }
    forgetWhatIsDone();
}

void PlaceKeeper::restoreRest()
{
    if (m_place.current && !m_view.currentIndex().isValid()) {
        restoreSelection();
        if (m_view.currentIndex().isValid() && m_view.verticalScrollBar()->value() == 0) {
            m_view.scrollTo(m_view.currentIndex());
        }
    }
    forgetWhatIsDone();
}

void PlaceKeeper::forgetWhatIsDone()
{
    if (m_view.calls().isComplete()) {
        m_place = {};
    }
}

void PlaceKeeper::restoreSelection()
{
    const CallTableModel &model = m_view.calls();
    QItemSelection selection;
    for (const qint64 id : std::as_const(m_place.selected)) {
        if (const std::optional<int> row = model.rowOf(id)) {
            selection.select(model.index(*row, 0), model.index(*row, callColumnCount - 1));
        }
    }
    if (const std::optional<int> current = m_place.current ? model.rowOf(*m_place.current) : std::nullopt) {
        m_view.selectionModel()->setCurrentIndex(model.index(*current, 0), QItemSelectionModel::NoUpdate);
    }
    m_view.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

} // namespace Rufzeichen
