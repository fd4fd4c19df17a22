// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/box/passworddialog.h"

#include "ui/text/plainwords.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Rufzeichen {

PasswordDialog::PasswordDialog(const QString &user, KeyStore store, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Log in to the FRITZ!Box"));
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(new Headline(user.isEmpty() ? tr("What is the password of your FRITZ!Box?")
                                                : tr("What is the password of “%1”?").arg(sanitized(user)),
                                 this));
    addFields(user, store);
    addButtons();
    layout()->setSizeConstraint(QLayout::SetFixedSize); // grows and shrinks with what there is to say
    m_password->setFocus();
}

PasswordDialog::~PasswordDialog() = default;

void PasswordDialog::addFields(const QString &user, KeyStore store)
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_password = new QLineEdit(this);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    form->addRow(tr("&Password:"), m_password);
    m_problem = new FieldMessage(this);
    form->addRow(QString(), m_problem);
    if (store != KeyStore::Missing) {
        m_keep = new QCheckBox(tr("&Remember it in the key store"), this);
        m_keep->setChecked(true);
        form->addRow(QString(), m_keep);
    } else {
        form->addRow(QString(),
                     new SmallPrint(tr("This computer has no key store, such as KWallet or the GNOME keyring. "
                                       "Rufzeichen asks again at each start, and writes the password nowhere."),
                                    this));
    }
    if (user.isEmpty()) {
        m_password->setAccessibleDescription(tr("The password that opens the box's own pages in a browser"));
    }
    static_cast<QVBoxLayout *>(layout())->addLayout(form);
}

void PasswordDialog::addButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_logIn = buttons->addButton(tr("&Log in"), QDialogButtonBox::AcceptRole);
    m_logIn->setDefault(true);
    m_logIn->setEnabled(false);
    layout()->addWidget(buttons);
    connect(m_password, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_logIn->setEnabled(!text.isEmpty());
        m_problem->clear();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &PasswordDialog::give);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void PasswordDialog::showProblem(const QString &text)
{
    m_problem->setMessage(MessageKind::Bad, text);
}

void PasswordDialog::give()
{
    Q_EMIT passwordGiven(m_password->text(),
                         m_keep && m_keep->isChecked() ? PasswordKeeping::Kept : PasswordKeeping::ForNow);
    accept();
}

} // namespace Rufzeichen
