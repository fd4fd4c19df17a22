// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historyactions.h"

#include "ui/text/plainwords.h"

#include <QMenu>
#include <QMenuBar>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

HistoryActions::HistoryActions(QWidget &window)
    : ActionSet(window)
{
    details->setCheckable(true);
    compact->setCheckable(true);
    important->setCheckable(true);
    addFilters();
    undo->setEnabled(false);
    update({});
}

HistoryActions::~HistoryActions() = default;

void HistoryActions::addFilters()
{
    const QStringList texts {tr("&All calls"),
                             tr("&Missed calls"),
                             tr("&Incoming calls"),
                             tr("&Outgoing calls"),
                             tr("Calls to the answerin&g machine"),
                             tr("&Rejected calls"),
                             tr("Calls to call bac&k")};
    for (const QString &text : texts) {
        filters.append(add(text, Qt::ALT | Qt::Key(Qt::Key_1 + filters.size())));
    }
}

void HistoryActions::fill(QMenuBar &bar, QMenu *columns, QMenu *sorting) const
{
    QMenu *calls = bar.addMenu(tr("&Calls"));
    calls->addActions({exportCalls, print, importLogs, statistics});
    calls->addSeparator();
    calls->addActions({openFax, dial, callBack, claim, lookUp, addContact, block});
    calls->addSeparator();
    addPlans(*calls);
    calls->addSeparator();
    calls->addActions({sync, phonebook, messages, blockedNumbers});
    calls->addSeparator();
    calls->addActions({closeWindow, quit});

    QMenu *edit = bar.addMenu(tr("&Edit"));
    edit->addAction(undo);
    edit->addSeparator();
    edit->addActions({copyNumber, copyRow, selectAll, find});
    edit->addSeparator();
    edit->addActions({markSeen, markAllSeen});
    edit->addSeparator();
    edit->addActions({remove, forgetNumber});
    edit->addSeparator();
    edit->addAction(settings);

    QMenu *view = bar.addMenu(tr("&View"));
    view->addActions(filters);
    view->addSeparator();
    view->addAction(showNumber);
    view->addSeparator();
    view->addActions({details, compact});
    view->addMenu(sorting);
    view->addMenu(columns);
    view->addSeparator();
    view->addAction(popup);

    QMenu *help = bar.addMenu(tr("&Help"));
    help->addActions({shortcuts, firstSteps, about});
}

void HistoryActions::fill(QMenu &menu) const
{
    menu.addActions({copyNumber, copyRow});
    menu.addSeparator();
    menu.addActions({openFax, callBack, claim, lookUp, showNumber});
    menu.addSeparator();
    menu.addActions({addContact, block, important});
    menu.addSeparator();
    addPlans(menu);
    menu.addSeparator();
    menu.addActions({details, markSeen});
    menu.addSeparator();
    menu.addActions({remove, forgetNumber});
}

void HistoryActions::addPlans(QMenu &menu) const
{
    QMenu *plans = menu.addMenu(tr("No&tes and reminders"));
    plans->addAction(note);
    plans->addSeparator();
    plans->addActions({remindInAnHour, remindTomorrow, remindAt, remindNot});
    plans->addSeparator();
    plans->addActions({settle, reopen});
}

QList<QuickAction> HistoryActions::quickActions() const
{
    return {{.action = callBack, .icon = "call-back"_L1, .text = tr("Call back")},
            {.action = copyNumber, .icon = "copy"_L1, .text = tr("Copy number")},
            {.action = addContact, .icon = "add-contact"_L1, .text = tr("Contact in the phone book")},
            {.action = block, .icon = "block"_L1, .text = tr("Block or unblock number")}};
}

void HistoryActions::update(const SelectedCalls &calls)
{
    const QString number = sanitized(calls.number).replace(u'&', QStringLiteral("&&"));
    const bool any = calls.count > 0;
    const bool one = any && !number.isEmpty();
    copyNumber->setText(one ? tr("&Copy %1").arg(number) : tr("&Copy number"));
    callBack->setText(one ? tr("Call %1 &back").arg(number) : tr("Call &back"));
    lookUp->setText(one ? tr("&Look up %1 on the web").arg(number) : tr("&Look up on the web"));
    if (calls.known) {
        addContact->setText(tr("Edit cont&act…"));
    } else {
        addContact->setText(one ? tr("&Add %1 to phone book…").arg(number) : tr("&Add to phone book…"));
    }
    if (calls.blocked) {
        block->setText(one ? tr("Unbloc&k %1…").arg(number) : tr("Unbloc&k number…"));
    } else {
        block->setText(one ? tr("Bloc&k %1…").arg(number) : tr("Bloc&k number…"));
    }
    showNumber->setText(one ? tr("Show all calls with %1").arg(number) : tr("Show all calls with this &number"));
    forgetNumber->setText(one ? tr("F&orget %1…").arg(number) : tr("F&orget number…"));
    copyRow->setText(tr("Copy %Ln &row(s)", nullptr, std::max(calls.count, 1)));
    remove->setText(calls.count > 1 ? tr("&Delete %Ln call(s)", nullptr, calls.count) : tr("&Delete"));
    if (calls.count > 1) {
        copyNumber->setText(tr("&Copy %Ln number(s)", nullptr, calls.count));
    }
    copyNumber->setEnabled(one || calls.count > 1);
    for (QAction *action : {callBack, lookUp, addContact, block, showNumber, forgetNumber}) {
        action->setEnabled(one);
    }
    for (QAction *action : {copyRow, remove}) {
        action->setEnabled(any);
    }
    markSeen->setEnabled(calls.unseen || calls.count > 1);
    important->setChecked(calls.important);
    important->setText(calls.marked ? tr("Also pop up when it is &quiet (VIP in the phone book)")
                                    : tr("Also pop up when it is &quiet"));
    important->setEnabled(one && calls.count == 1 && !calls.marked);
    openFax->setVisible(calls.fax && calls.count == 1); // few ever have one
    updateClaim(calls);
    note->setEnabled(any);
    const bool isOpen = calls.missed && !calls.settled;
    settle->setEnabled(isOpen || calls.count > 1);
    reopen->setEnabled((calls.missed && calls.settled) || calls.count > 1);
    for (QAction *action : {remindInAnHour, remindTomorrow, remindAt}) {
        action->setEnabled(any);
    }
    remindNot->setEnabled(calls.reminder.has_value());
    remindNot->setText(
        calls.reminder ? tr("Remove &reminder (%1)").arg(QLocale().toString(*calls.reminder, QLocale::ShortFormat))
                       : tr("Remove &reminder"));
}

void HistoryActions::updateClaim(const SelectedCalls &calls)
{
    const bool canChange = calls.claim == ClaimChoice::Claim || calls.claim == ClaimChoice::Release;
    claim->setVisible(calls.claim != ClaimChoice::NotOffered);
    claim->setEnabled(canChange && calls.count == 1);
    if (calls.claim == ClaimChoice::Taken) {
        claim->setText(tr("%1 is calling back").arg(inMessage(calls.claimant).replace(u'&', u"&&"_s)));
    } else {
        claim->setText(calls.claim == ClaimChoice::Release ? tr("I won't call back") : tr("I will call back"));
    }
}

} // namespace Rufzeichen
