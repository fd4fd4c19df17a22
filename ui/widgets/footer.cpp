// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/footer.h"

#include "ui/widgets/flowlayout.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace Rufzeichen {

Footer::Footer(const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent)
    , m_summary(new QLabel(this))
    , m_busy(new QProgressBar(this))
    , m_buttons(new FlowLayout(FlowLayout::Lines::AtEnd))
{
    m_summary->setTextFormat(Qt::PlainText);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(tr("The FRITZ!Box is being asked"));
    m_busy->setMaximumWidth(fontMetrics().averageCharWidth() * 16);
    m_busy->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_summary);
    row->addWidget(m_busy);
    row->addLayout(m_buttons, 1);
    for (QAction *action : actions) {
        addButton(action);
    }
}

Footer::~Footer() = default;

void Footer::addButton(QAction *action)
{
    auto *button = new QPushButton(this);
    const auto follow = [action, button] {
        button->setText(action->text().remove(u'&'));
        button->setEnabled(action->isEnabled());
    };
    connect(action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    follow();
    m_buttons->addWidget(button);
}

void Footer::setSummary(const QString &text)
{
    m_summary->setText(text);
}

void Footer::setBusy(bool busy)
{
    m_busy->setVisible(busy);
}

} // namespace Rufzeichen
