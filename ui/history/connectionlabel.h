// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callmonitor/callmonitor.h"
#include "ui/widgets/announced.h"

namespace Rufzeichen {

/** What somebody needs who has no connection. */
enum class ConnectionHelp : quint8 {
    Advice, ///< it worked before: what is wrong now
    SetUp, ///< it never worked
};

/**
 * How things stand with the box: a mark of its own for each state, and words, which are spoken when they change.
 * While there is no connection it is a button that leads to help.
 */
class ConnectionLabel : public Announced
{
    Q_OBJECT
public:
    explicit ConnectionLabel(QWidget *parent = nullptr);
    ~ConnectionLabel() override;

    void setConnection(const CallMonitorState &state, const CallMonitorAddress &address, ConnectionHelp help);

    /** The words in full. */
    [[nodiscard]] const QString &text() const { return m_text; }

    /** As a click does it. */
    void click();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /** Somebody wants to know what is wrong, or to set it up. */
    void helpWanted(ConnectionHelp help);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] int markSize() const;

    CallMonitorState::Phase m_phase = CallMonitorState::Phase::Disconnected;
    ConnectionHelp m_help = ConnectionHelp::Advice;
    QString m_text;
    QString m_announced; // last
};

} // namespace Rufzeichen
