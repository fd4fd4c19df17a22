// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/emptystate.h"

#include <QPushButton>

namespace Rufzeichen {

EmptyState::EmptyState(QWidget *parent)
    : EmptyPage(parent)
    , m_setUp(addButton(tr("Set u&p…")))
    , m_import(addButton(tr("&Import calls…")))
    , m_demo(addButton(tr("Pla&y a demo call")))
    , m_clear(addButton(tr("Show &all calls")))
{
    connect(m_setUp, &QPushButton::clicked, this, &EmptyState::setUpRequested);
    connect(m_import, &QPushButton::clicked, this, &EmptyState::importRequested);
    connect(m_demo, &QPushButton::clicked, this, &EmptyState::demoRequested);
    connect(m_clear, &QPushButton::clicked, this, &EmptyState::clearRequested);
    explain(Reason::NoCalls);
}

EmptyState::~EmptyState() = default;

void EmptyState::explain(Reason reason, const QString &detail)
{
    m_reason = reason;
    switch (reason) {
    case Reason::NoCalls:
        EmptyPage::explain(tr("No calls yet"),
                           tr("Calls appear here from the first ring on. You can import calls that were recorded "
                              "before, or play a demo call to see how it looks."));
        break;
    case Reason::NotSetUp:
        EmptyPage::explain(tr("Rufzeichen is not connected to a FRITZ!Box yet"), detail);
        break;
    case Reason::NobodyWaits:
        EmptyPage::explain(tr("Nobody is waiting for a call back"),
                           tr("Missed calls stand here until somebody has called back or you mark them as done."));
        break;
    case Reason::NothingFound:
        EmptyPage::explain(detail.isEmpty() ? tr("No matching calls") : tr("No call matches “%1”").arg(detail),
                           tr("Try fewer letters or digits, other dates or another kind of call."));
        break;
    case Reason::Unavailable:
        EmptyPage::explain(tr("The past calls can't be read"), detail);
        break;
    }
    const bool hasNone = reason == Reason::NoCalls || reason == Reason::NotSetUp;
    m_setUp->setVisible(reason == Reason::NotSetUp);
    m_import->setVisible(hasNone);
    m_demo->setVisible(hasNone);
    if (reason == Reason::NotSetUp && m_import->hasFocus()) {
        m_setUp->setFocus(); // what is wanted now is the first of them
    }
    m_clear->setVisible(reason == Reason::NothingFound || reason == Reason::NobodyWaits);
}

} // namespace Rufzeichen
