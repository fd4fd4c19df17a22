// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/reminderdialog.h"

#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLocale>
#include <QPushButton>

namespace Rufzeichen {

ReminderDialog::ReminderDialog(const QDateTime &proposal, const QDateTime &now, QWidget *parent)
    : QDialog(parent)
    , m_time(new QDateTimeEdit(proposal, this))
{
    setWindowTitle(tr("Remind me"));
    m_time->setCalendarPopup(true);
    m_time->setMinimumDateTime(now);
    m_time->setMinimumWidth(fontMetrics().averageCharWidth() * 32); // so that the title fits, too
    m_time->setDisplayFormat(QLocale().dateTimeFormat(QLocale::ShortFormat));
    auto *form = new QFormLayout(this);
    form->addRow(tr("&When:"), m_time);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Remind me"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
}

ReminderDialog::~ReminderDialog() = default;

QDateTime ReminderDialog::time() const
{
    return m_time->dateTime();
}

} // namespace Rufzeichen
