// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <optional>

namespace Rufzeichen {

class CallView;

/** The ring around people whose call runs gets brighter and fainter, as long as it can be seen. */
class RunningPulse : public QObject
{
    Q_OBJECT
public:
    /** Belongs to @p view. */
    explicit RunningPulse(CallView &view);
    ~RunningPulse() override;

    /** Begins or ends, after the view or its calls have changed. */
    void update();

    /** How bright the ring in @p row is now, from 0 to 1; nothing where no call is known to run. */
    [[nodiscard]] std::optional<double> brightness(int row) const;

private:
    void paint();

    CallView &m_view;
    QElapsedTimer m_time;
    QTimer m_frame; // runs only while something changes
};

} // namespace Rufzeichen
