// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/confirmation.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace Rufzeichen {

void askForConfirmation(QWidget *parent, const ConfirmationQuestion &confirmation, std::function<void()> confirmed)
{
    auto *box = new QMessageBox(QMessageBox::Warning, parent->window()->windowTitle(), confirmation.question,
                                QMessageBox::Cancel, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(confirmation.explanation);
    const QPushButton *action = box->addButton(confirmation.action, QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(action, &QPushButton::clicked, parent, std::move(confirmed));
    box->open();
}

void askToDiscard(QWidget *parent, const QString &explanation, std::function<void()> discarded)
{
    askForConfirmation(parent,
                       {.question = QCoreApplication::translate("Confirmation", "Discard what you have typed?"),
                        .explanation = explanation,
                        .action = QCoreApplication::translate("Confirmation", "&Discard")},
                       std::move(discarded));
}

} // namespace Rufzeichen
