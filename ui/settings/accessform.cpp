// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/accessform.h"

#include "core/tr064/boxusers.h"
#include "ui/text/boxtext.h"
#include "ui/text/plainwords.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QList>
#include <QPushButton>
#include <QShowEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Rufzeichen {

RightsList::RightsList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(fontMetrics().lineSpacing() / 3);
    QSizePolicy wide = sizePolicy();
    wide.setHorizontalPolicy(QSizePolicy::Expanding);
    setSizePolicy(wide);
    hide();
}

RightsList::~RightsList() = default;

void RightsList::setRights(const BoxRights &rights)
{
    clear();
    QList<BoxRight> missing;
    for (const BoxUse use : {BoxUse::Read, BoxUse::Write, BoxUse::Dial}) {
        const std::optional<BoxRight> right = missingRight(rights, use);
        auto *line = new FieldMessage(this);
        line->setMessage(right ? MessageKind::Bad : MessageKind::Good, BoxRightText::use(use));
        m_rows->addWidget(line);
        if (right && !missing.contains(*right)) {
            missing.append(*right);
        }
    }
    for (const BoxRight right : std::as_const(missing)) {
        m_rows->addWidget(new SmallPrint(BoxRightText::howToGive(right), this));
    }
    show();
}

// As SmallPrint::sizeHint().
QSize RightsList::sizeHint() const
{
    return {QWidget::sizeHint().width(), m_rows->sizeHint().height()};
}

QSize RightsList::minimumSizeHint() const
{
    return {QWidget::minimumSizeHint().width(), m_rows->minimumSize().height()};
}

void RightsList::clear()
{
    hide();
    while (QLayoutItem *row = m_rows->takeAt(0)) {
        delete row->widget();
        delete row;
    }
}

AccessForm::AccessForm(BoxAccount &account, SettingsStore &settings, QWidget *parent)
    : SettingsForm(tr("Login"), settings, parent)
    , m_account(account)
{
    addParagraph(
        tr("Logged in to the box, Rufzeichen shows names from its phone books, adds calls that came while it was not "
           "running, dials and blocks numbers. Without a login you see callers by their number only."));
    addLogin();
    addButtons();
    addDialling();
    addEncryption();
    addDefault(setting<&Settings::fritzBox, &FritzBoxSettings::user>);
    addView([this, user = QString()](const Settings &shown) mutable {
        if (shown.fritzBox.user != user) { // else somebody may be typing
            user = shown.fritzBox.user;
            m_users->setEditText(user);
        }
        showUsers();
    });
    connect(&account, &BoxAccount::loginChanged, this, &AccessForm::showLogin);
    showLogin();
}

AccessForm::~AccessForm() = default;

void AccessForm::addLogin()
{
    m_users = new QComboBox(this);
    m_users->setEditable(true);
    m_users->setInsertPolicy(QComboBox::NoInsert);
    m_users->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_users->setCompleter(nullptr); // a user may be called as another one begins
    ignoreWheelWithoutFocus(m_users);
    form()->addRow(tr("&User:"), m_users);
}

void AccessForm::addButtons()
{
    auto *row = makeRow();
    m_logIn = new QPushButton(tr("&Log in…"), this);
    m_logOut = new QPushButton(tr("L&og out"), this);
    row->addWidget(m_logIn);
    row->addWidget(m_logOut);
    row->addStretch();
    form()->addRow(QString(), row);
    m_whereItIs = new SmallPrint({}, this);
    form()->addRow(QString(), m_whereItIs);
    m_outcome = addMessage();
    m_rights = new RightsList(this);
    form()->addRow(QString(), m_rights);
    m_withoutTls = addMessage();
    connect(m_logIn, &QPushButton::clicked, this, &AccessForm::logIn);
    connect(m_logOut, &QPushButton::clicked, &m_account, &BoxAccount::logOut);
}

void AccessForm::addDialling()
{
    addGroup(tr("Dialling"));
    m_phone = addComboBox(tr("P&hone that rings:"), {});
    addExplanation(tr("When you dial from here, this phone rings; pick it up, and the box dials the number."),
                   m_phone);
    addDefault(setting<&Settings::fritzBox, &FritzBoxSettings::dialPhone>);
    addView([this](const Settings &) { showPhones(); });
    connect(m_phone, &QComboBox::currentIndexChanged, this, [this] {
        change([this](Settings &settings) { settings.fritzBox.dialPhone = m_phone->currentData().toString(); });
    });
    QCheckBox *unasked = addCheckBox(tr("Other programs may dial &without asking"),
                                     setting<&Settings::fritzBox, &FritzBoxSettings::dialUnasked>);
    addExplanation(tr("Every program that you have started can then let your phone ring and call any number, at your "
                      "cost. Otherwise you are asked first."),
                   unasked);
}

void AccessForm::addEncryption()
{
    addGroup(tr("Advanced"));
    QComboBox *encryption = addComboBox(tr("&Encryption:"),
                                        {
                                            {tr("Always"), QVariant::fromValue(TlsPolicy::Required)},
                                            {tr("If the box can"), QVariant::fromValue(TlsPolicy::Preferred)},
                                            {tr("Never"), QVariant::fromValue(TlsPolicy::Off)},
                                        },
                                        setting<&Settings::fritzBox, &FritzBoxSettings::tls>);
    addExplanation(tr("Without encryption others in your network can read what the box sends: names, numbers and "
                      "calls. Your password is never sent in plain text."),
                   encryption);
}

void AccessForm::showEvent(QShowEvent *event)
{
    SettingsForm::showEvent(event);
    if (!event->spontaneous()) {
        m_account.askForUsers();
    }
}

void AccessForm::showLogin()
{
    showUsers();
    showPassword();
    showOutcome();
    showPhones();
}

void AccessForm::showUsers()
{
    const LoginState &state = m_account.login();
    const QString typed = m_users->currentText();
    const QString user = typed.isEmpty() ? state.form.user : typed;
    m_users->clear();
    m_users->addItems(state.form.users);
    m_users->setCurrentIndex(m_users->findText(user, Qt::MatchExactly | Qt::MatchCaseSensitive));
    m_users->setEditText(user);
    groups().constFirst()->setRowVisible(m_users, !state.form.onlyPassword);
}

void AccessForm::showPassword()
{
    const LoginState &state = m_account.login();
    m_whereItIs->setText(whereItIs(state));
    m_logIn->setAccessibleDescription(m_whereItIs->text());
    m_logOut->setVisible(state.password == PasswordPlace::KeyStore || state.password == PasswordPlace::Memory);
}

QString AccessForm::whereItIs(const LoginState &state)
{
    switch (state.password) {
    case PasswordPlace::None:
        break;
    case PasswordPlace::KeyStore:
        return tr("The password is in the key store of your desktop.");
    case PasswordPlace::Memory:
        return (tr("Rufzeichen knows the password until it ends.") + u' ' + whyNotKept(state.store)).trimmed();
    case PasswordPlace::Environment:
        return tr("The password comes from the environment variable RUFZEICHEN_PASSWORD, at each start.");
    }
    return tr("Rufzeichen asks for the password once the box answers.");
}

// Whether there is a key store is known once it was asked for something.
QString AccessForm::whyNotKept(KeyStore store)
{
    switch (store) {
    case KeyStore::Available:
        break;
    case KeyStore::Refusing:
        return tr("The key store of your desktop is locked, or has not let Rufzeichen in: unlock it and log in again "
                  "to have the password kept.");
    case KeyStore::Missing:
        return tr("This computer has no key store, such as KWallet or the GNOME keyring, that could keep it.");
    }
    return {};
}

void AccessForm::showOutcome()
{
    const LoginState &state = m_account.login();
    m_logIn->setEnabled(state.stage != LoginStage::Trying);
    m_rights->clear();
    m_withoutTls->clear();
    switch (state.stage) {
    case LoginStage::NotTried:
        m_outcome->clear();
        break;
    case LoginStage::Trying:
        m_outcome->setMessage(MessageKind::Busy, tr("Logging in…"));
        break;
    case LoginStage::Failed:
        m_outcome->setMessage(MessageKind::Bad, boxErrorText(state.error));
        break;
    case LoginStage::LoggedIn:
        showRights();
        break;
    }
}

void AccessForm::showRights()
{
    if (m_account.login().withoutTls) {
        m_withoutTls->setMessage(MessageKind::Note,
                                 tr("The FRITZ!Box offers no encryption that is safe: login, names and numbers go "
                                    "unencrypted through your home network."));
    }
    const std::optional<BoxRights> &rights = m_account.login().rights;
    if (!rights) {
        m_outcome->setMessage(MessageKind::Good, tr("Logged in."));
        return;
    }
    m_outcome->setMessage(MessageKind::Good,
                          rights->user.isEmpty() ? tr("Logged in. This user may:")
                                                 : tr("Logged in as %1, who may:").arg(sanitized(rights->user)));
    m_rights->setRights(*rights);
}

// The chosen phone is among the choices even while the box tells of none.
void AccessForm::showPhones()
{
    const QString chosen = settings().fritzBox.dialPhone;
    const QSignalBlocker blocker(m_phone);
    m_phone->clear();
    m_phone->addItem(tr("The one that is set in the box"), QString());
    QStringList phones = m_account.login().phones;
    if (!chosen.isEmpty() && !phones.contains(chosen)) {
        phones.append(chosen);
    }
    for (const QString &phone : std::as_const(phones)) {
        m_phone->addItem(sanitized(phone), phone);
    }
    m_phone->setCurrentIndex(m_phone->findData(chosen));
}

void AccessForm::logIn()
{
    const LoginState &state = m_account.login();
    if (state.stage == LoginStage::Trying) {
        return;
    }
    const QString user = state.form.onlyPassword ? state.form.user : m_users->currentText().trimmed();
    change([&user](Settings &settings) { settings.fritzBox.user = user; });
    m_account.logIn();
}

} // namespace Rufzeichen
