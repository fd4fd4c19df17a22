// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/firstrun/trialpage.h"

#include "ui/text/calltext.h"
#include "ui/text/plainwords.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fieldmessage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QShowEvent>
#include <QStyle>

namespace Rufzeichen {

TrialPage::TrialPage(QWidget *parent)
    : QWidget(parent)
    , m_status(new FieldMessage(this))
{
    auto *introduction = new QLabel(tr("When somebody calls you see this:"), this);
    introduction->setWordWrap(true);
    auto *trial = new QLabel(tr("Call yourself, from a mobile phone for instance."), this);
    trial->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().lineSpacing());
    for (QWidget *widget : std::initializer_list<QWidget *> {introduction, makePreview(), trial, m_status}) {
        layout->addWidget(widget);
    }
    layout->addStretch();
}

TrialPage::~TrialPage() = default;

// The number is one of those that never get a subscriber.
QWidget *TrialPage::makePreview()
{
    auto *card = new Card(this);
    auto *layout = new QHBoxLayout(card);
    auto *picture = new Avatar(style()->pixelMetric(QStyle::PM_LargeIconSize) * 5 / 4, card);
    picture->show(tr("Erika Mustermann"), {});
    layout->addWidget(picture);
    auto *words = new QVBoxLayout;
    auto *title = new QLabel(tr("Incoming call: %1").arg(tr("Erika Mustermann")), card);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    words->addWidget(title);
    words->addWidget(new QLabel(tr("030 23125 042 · Berlin"), card));
    layout->addLayout(words, 1);
    return card;
}

void TrialPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous()) {
        m_status->setMessage(MessageKind::Busy, tr("Waiting for a call…"));
    }
}

void TrialPage::showCall(const StoredCall &call)
{
    const QString party = call.party.name.isEmpty() ? CallText::party(call.call.remote) : call.party.name;
    m_status->setMessage(MessageKind::Good, tr("It works. This call has been noticed: %1").arg(sanitized(party)));
}

} // namespace Rufzeichen
