// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/newswatch.h"

#include "ui/history/calltablemodel.h"

#include <QEvent>
#include <QWidget>
#include <utility>

namespace Rufzeichen {

using namespace std::chrono_literals;

NewsWatch::NewsWatch(CallHistory &history, CallTableModel &model, std::function<MissedRule()> rule, QWidget &window)
    : QObject(&window)
    , m_history(history)
    , m_model(model)
    , m_rule(std::move(rule))
    , m_window(window)
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(2s);
    connect(&m_timer, &QTimer::timeout, this, &NewsWatch::markSeen);
    connect(&model, &CallTableModel::contentChanged, this, &NewsWatch::look);
    window.installEventFilter(this);
}

NewsWatch::~NewsWatch() = default;

bool NewsWatch::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::ActivationChange || type == QEvent::WindowStateChange || type == QEvent::Hide) {
        look();
        if (type == QEvent::Hide || !m_window.isActiveWindow()) {
            m_model.releaseNews();
        }
    }
    return QObject::eventFilter(watched, event);
}

void NewsWatch::look()
{
    const bool seen = m_window.isVisible() && !m_window.isMinimized() && m_window.isActiveWindow();
    if (!seen || m_history.reader().unseenCount(m_rule()).value_or(0) == 0) {
        m_timer.stop();
    } else if (!m_timer.isActive()) {
        m_timer.start();
    }
}

void NewsWatch::markSeen()
{
    m_model.holdNews();
    if (!m_history.markAllSeen()) {
        m_timer.start(); // they are still looked at
    }
}

} // namespace Rufzeichen
