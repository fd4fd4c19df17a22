// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/emptystate.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Rufzeichen {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_import(new QPushButton(tr("&Import log files…"), this))
    , m_demo(new QPushButton(tr("&Play a demo call"), this))
    , m_clear(new QPushButton(tr("&Show all calls"), this))
{
    for (QLabel *label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    setBackgroundRole(QPalette::Base);
    setForegroundRole(QPalette::Text);
    setAutoFillBackground(true);
    enlargeTitle();

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    for (QPushButton *button : {m_import, m_demo, m_clear}) {
        button->setAutoDefault(true);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(fontMetrics().height() / 2);
    layout->addLayout(buttons);
    layout->addStretch(3);

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
        m_title->setText(tr("No calls yet"));
        m_text->setText(tr("Calls appear here from the first ring on. You can import what was recorded before, or "
                           "see with a demo call how it looks."));
        break;
    case Reason::NothingFound:
        m_title->setText(detail.isEmpty() ? tr("No such calls") : tr("No call matches “%1”").arg(detail));
        m_text->setText(tr("Try fewer letters or digits, other dates or another kind of call."));
        break;
    case Reason::Unavailable:
        m_title->setText(tr("The past calls can’t be read"));
        m_text->setText(detail);
        break;
    }
    m_import->setVisible(reason == Reason::NoCalls);
    m_demo->setVisible(reason == Reason::NoCalls);
    m_clear->setVisible(reason == Reason::NothingFound);
}

void EmptyState::enlargeTitle()
{
    QFont large = font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.4);
    m_title->setFont(large);
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        enlargeTitle();
    }
}

} // namespace Rufzeichen
