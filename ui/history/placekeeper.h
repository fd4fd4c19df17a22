// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <optional>

namespace Rufzeichen {

class CallView;

/** Keeps what is selected and what is to be seen in a list of calls, by their ids, while the model asks anew. */
class PlaceKeeper
{
public:
    /** @p view must outlive this. */
    explicit PlaceKeeper(CallView &view);

    /** Before the rows go. */
    void keep();

    /** Once they are there again, perhaps only the first ones. */
    void restore();

    /** Selects what is still sought once more rows are there. */
    void restoreRest();

private:
    struct Place {
        QList<qint64> selected;
        std::optional<qint64> current;
        std::optional<qint64>
            top; ///< the first call to be seen; none at the very top, where new calls are to be seen
        int offset = 0; ///< of its upper edge in the view
    };

    void restoreSelection();
    void forgetWhatIsDone();

    CallView &m_view;
    Place m_place;
};

} // namespace Rufzeichen
