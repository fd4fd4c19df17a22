// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/reminderdialog.h"

#include "ui/history/reminderchoice.h"
#include "ui/widgets/datetimefield.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/formrows.h"

#include <QDialogButtonBox>
#include <QPushButton>

namespace Rufzeichen {

// The field has no minimum: on the way to a time in the future one may type the parts of a past one.
ReminderDialog::ReminderDialog(const QDateTime &proposal, QWidget *parent)
    : QDialog(parent)
    , m_time(new DateTimeField(proposal, this))
    , m_message(new FieldMessage(this))
{
    setWindowTitle(tr("Remind me"));
    m_time->setMinimumWidth(fontMetrics().averageCharWidth() * 48); // so that the title fits, too
    connect(m_time, &QDateTimeEdit::dateTimeChanged, this, &ReminderDialog::check);
    auto *form = new FormRows(this);
    form->addRow(tr("&When:"), m_time);
    form->addRow(QString(), m_message);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Remind me"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
    check();
}

ReminderDialog::~ReminderDialog() = default;

QDateTime ReminderDialog::time() const
{
    return wholeMinute(m_time->dateTime()); // the proposal may have seconds, which nobody sees
}

void ReminderDialog::accept()
{
    if (check()) {
        QDialog::accept();
    } else {
        m_time->setFocus();
    }
}

// Says what is wrong with the time; true if nothing is.
bool ReminderDialog::check()
{
    if (time() > QDateTime::currentDateTime()) {
        m_message->clear();
        return true;
    }
    m_message->setMessage(MessageKind::Bad, tr("This time is past. Choose a later one."));
    return false;
}

} // namespace Rufzeichen
