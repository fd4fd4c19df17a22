// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/firstrun/donepage.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Rufzeichen {

DonePage::DonePage(QWidget *parent)
    : QWidget(parent)
    , m_startAtLogin(new QCheckBox(tr("&Start when I log in, so that no call is missed"), this))
{
    auto *introduction = new QLabel(tr("From now on Rufzeichen waits in the tray and tells you of each call."), this);
    introduction->setWordWrap(true);
    auto *explanation = new QLabel(
        tr("The FRITZ!Box also knows the names of your callers, and calls from before. To see them, log in to it:"),
        this);
    explanation->setWordWrap(true);
    auto *login = new QPushButton(tr("&Log in…"), this);
    login->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().lineSpacing());
    layout->addWidget(introduction);
    layout->addWidget(m_startAtLogin);
    layout->addWidget(explanation);
    layout->addWidget(login, 0, Qt::AlignLeading);
    layout->addStretch();
    connect(login, &QPushButton::clicked, this, &DonePage::loginRequested);
    m_startAtLogin->setChecked(true);
}

DonePage::~DonePage() = default;

StartAtLogin DonePage::startAtLogin() const
{
    return m_startAtLogin->isChecked() ? StartAtLogin::Yes : StartAtLogin::No;
}

void DonePage::setStartAtLogin(StartAtLogin start)
{
    m_startAtLogin->setChecked(start == StartAtLogin::Yes);
}

} // namespace Rufzeichen
