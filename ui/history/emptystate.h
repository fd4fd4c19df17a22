// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/emptypage.h"

namespace Rufzeichen {

/** What the window says where there are no calls to show, and what can be done about it. */
class EmptyState : public EmptyPage
{
    Q_OBJECT
public:
    enum class Reason {
        NoCalls, ///< there are none at all
        NotSetUp, ///< and the box was never reached
        NobodyWaits, ///< none is to be called back
        NothingFound, ///< none is what was asked for
        Unavailable, ///< the database can't be read
    };

    explicit EmptyState(QWidget *parent = nullptr);
    ~EmptyState() override;

    /** @p detail is what was looked for, why the box is not reached, or the system's reason. */
    void explain(Reason reason, const QString &detail = {});

    [[nodiscard]] Reason reason() const { return m_reason; }

Q_SIGNALS:
    void setUpRequested();
    void importRequested();
    void demoRequested();
    void clearRequested();

private:
    QPushButton *m_setUp;
    QPushButton *m_import;
    QPushButton *m_demo;
    QPushButton *m_clear;
    Reason m_reason = Reason::NoCalls;
};

} // namespace Rufzeichen
