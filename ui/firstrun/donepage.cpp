// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/firstrun/donepage.h"

#include "ui/text/calltext.h"
#include "ui/text/plainwords.h"
#include "ui/widgets/fieldmessage.h"

#include <QCheckBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShowEvent>
#include <QStyle>

namespace Rufzeichen {

DonePage::DonePage(QWidget *parent)
    : QWidget(parent)
    , m_startAtLogin(new QCheckBox(tr("&Start when I log in, so that no call is missed"), this))
    , m_status(new FieldMessage(this))
{
    auto *introduction = new QLabel(tr("Rufzeichen waits in the tray. When somebody calls you see this:"), this);
    introduction->setWordWrap(true);
    auto *trial = new QLabel(tr("Try it: call yourself, from a mobile phone for instance."), this);
    trial->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().lineSpacing());
    layout->addWidget(introduction);
    layout->addWidget(makePreview());
    layout->addWidget(trial);
    layout->addWidget(m_status);
    layout->addWidget(m_startAtLogin);
    auto *names = new QHBoxLayout;
    auto *explanation = new QLabel(tr("The FRITZ!Box also knows names and past calls:"), this);
    auto *login = new QPushButton(tr("&Log in…"), this);
    names->addWidget(explanation);
    names->addWidget(login);
    names->addStretch();
    layout->addLayout(names);
    layout->addStretch();
    connect(login, &QPushButton::clicked, this, &DonePage::loginRequested);
    m_startAtLogin->setChecked(true);
}

DonePage::~DonePage() = default;

// The number is one of those that never get a subscriber.
QWidget *DonePage::makePreview()
{
    auto *frame = new QFrame(this);
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setBackgroundRole(QPalette::Base);
    frame->setAutoFillBackground(true);
    auto *layout = new QHBoxLayout(frame);
    if (const QIcon icon = window()->windowIcon(); !icon.isNull()) {
        auto *picture = new QLabel(frame);
        picture->setPixmap(icon.pixmap(style()->pixelMetric(QStyle::PM_LargeIconSize)));
        layout->addWidget(picture);
    }
    auto *words = new QVBoxLayout;
    auto *title = new QLabel(tr("Incoming call: Erika Mustermann"), frame);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    words->addWidget(title);
    words->addWidget(new QLabel(tr("030 23125 042 · Berlin"), frame));
    layout->addLayout(words, 1);
    return frame;
}

void DonePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous()) {
        m_status->setMessage(MessageKind::Busy, tr("Waiting for a call…"));
    }
}

void DonePage::showCall(const StoredCall &call)
{
    const QString party = call.party.name.isEmpty() ? CallText::party(call.call.remote) : call.party.name;
    m_status->setMessage(MessageKind::Good, tr("It works. This call has been noticed: %1").arg(sanitized(party)));
}

StartAtLogin DonePage::startAtLogin() const
{
    return m_startAtLogin->isChecked() ? StartAtLogin::Yes : StartAtLogin::No;
}

void DonePage::setStartAtLogin(StartAtLogin start)
{
    m_startAtLogin->setChecked(start == StartAtLogin::Yes);
}

} // namespace Rufzeichen
