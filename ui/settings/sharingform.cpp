// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/sharingform.h"

#include "ui/settings/officesharing.h"
#include "ui/text/sharetext.h"
#include "ui/widgets/fieldmessage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace Rufzeichen {

namespace {

QString asItIs(const QString &text)
{
    return text;
}

MessageKind kindOf(const ShareState &state)
{
    if (state.failure) {
        const bool isHalf = state.phase == ShareState::Phase::InStep; // what the others do is here
        return isHalf ? MessageKind::Note : MessageKind::Bad;
    }
    return state.phase == ShareState::Phase::InStep ? MessageKind::Good : MessageKind::Busy;
}

MessageKind kindOf(const ShareCheck &check)
{
    if (check.failure) {
        return MessageKind::Bad;
    }
    return check.server.rights == ShareRights::ReadAndWrite ? MessageKind::Good : MessageKind::Note;
}

} // namespace

SharingForm::SharingForm(OfficeSharing *sharing, SettingsStore &settings, QWidget *parent)
    : SettingsForm(tr("Shared history"), settings, parent)
    , m_sharing(sharing)
{
    addSwitch();
    addServer();
    addPassword();
    addPerson();
    addTrust();
    addAuthorities();
    if (m_sharing != nullptr) {
        connect(m_sharing, &OfficeSharing::changed, this, &SharingForm::showState);
        showState();
    }
}

SharingForm::~SharingForm() = default;

void SharingForm::addSwitch()
{
    addParagraph(tr("An office can keep one history on a PostgreSQL server: every desk then shows who has called and "
                    "who has called back. Without the server each desk goes on by itself."));
    QCheckBox *enabled
        = addCheckBox(tr("S&hare the history with other desks"), setting<&Settings::share, &ShareSettings::enabled>);
    addExplanation(
        tr("Everybody who may read on that server then sees your calls, earlier ones too, your notes, what "
           "is to be called back and by whom, and the names of your lines. Phone books and reminders are "
           "not shared."),
        enabled);
    m_sharingMessage = new FieldMessage(this);
    form()->addRow(m_sharingMessage);
}

void SharingForm::addServer()
{
    addGroup(tr("Server"));
    auto *host = new QLineEdit(this);
    form()->addRow(tr("&Server:"), host);
    bindText<QString>(host, addMessage(), setting<&Settings::share, &ShareSettings::host>, readShareHost, asItIs,
                      tr("This is neither a name nor an address of a computer. The port has a field of its own."));
    auto *database = new QLineEdit(this);
    form()->addRow(tr("&Database:"), database);
    bindText<QString>(database, addMessage(), setting<&Settings::share, &ShareSettings::database>, readShareDatabase,
                      asItIs, tr("This can't be the name of a database."));
    auto *user = new QLineEdit(this);
    form()->addRow(tr("Server's &user:"), user);
    bindText<QString>(user, addMessage(), setting<&Settings::share, &ShareSettings::user>, readShareUser, asItIs,
                      tr("This can't be the name of a user."));
}

void SharingForm::addPassword()
{
    m_password = new QLineEdit(this);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setEnabled(m_sharing != nullptr);
    form()->addRow(tr("Server's pass&word:"), m_password);
    addExplanation(tr("What you type is put into the key store of your desktop and is not shown again."), m_password);
    m_passwordMessage = addMessage();
    connect(m_password, &QLineEdit::editingFinished, this, &SharingForm::keepPassword);
    QPushButton *test = addButton(tr("&Test the server"), Column::Fields);
    test->setEnabled(m_sharing != nullptr);
    m_trialMessage = addMessage();
    connect(test, &QPushButton::clicked, this, &SharingForm::test);
}

void SharingForm::addPerson()
{
    addGroup(tr("How the others see you"));
    auto *name = new QLineEdit(this);
    name->setPlaceholderText(shownShareName({}));
    form()->addRow(tr("Your &name:"), name);
    bindText<QString>(name, addMessage(), setting<&Settings::share, &ShareSettings::name>, readShareName, asItIs,
                      tr("A name has 64 letters at most."));
}

void SharingForm::addTrust()
{
    addGroup(tr("Advanced"));
    QComboBox *trust
        = addComboBox(tr("&Certificate of the server:"),
                      {
                          {tr("Has to be trusted"), QVariant::fromValue(ShareTrust::Verified)},
                          {tr("Any, in private networks only"), QVariant::fromValue(ShareTrust::Encrypted)},
                      },
                      setting<&Settings::share, &ShareSettings::trust>);
    addExplanation(tr("With any certificate, another computer in your network can pretend to be the server, and read "
                      "and change what is shared."),
                   trust);
    auto *port = new QLineEdit(this);
    port->setMaximumWidth(fontMetrics().horizontalAdvance(u'0') * 12);
    form()->addRow(tr("Server's &port:"), port);
    bindText<quint16>(
        port, addMessage(), setting<&Settings::share, &ShareSettings::port>, readPort,
        [](quint16 number) { return QString::number(number); },
        tr("This is not a port. It needs to be a number from 1 to 65535; most servers use 5432."));
}

void SharingForm::addAuthorities()
{
    auto *file = new QLineEdit(this);
    file->setPlaceholderText(tr("Those that this computer trusts"));
    auto *choose = new QPushButton(tr("Ch&oose…"), this);
    choose->setAccessibleDescription(tr("A file with trusted certificates"));
    auto *row = makeRow();
    row->addWidget(file, 1);
    row->addWidget(choose);
    form()->addRow(tr("Trusted cert&ificates:"), row);
    const QFormLayout *group = form();
    qobject_cast<QLabel *>(group->labelForField(row))->setBuddy(file);
    bindText<QString>(file, addMessage(), setting<&Settings::share, &ShareSettings::authorities>,
                      readShareAuthorities, asItIs,
                      tr("This needs to be the whole path of a file, such as /etc/ssl/office.crt."));
    connect(choose, &QPushButton::clicked, this, &SharingForm::chooseAuthorities);
    addView([file, choose](const Settings &settings) { // which are asked nothing otherwise
        const bool counts = settings.share.trust == ShareTrust::Verified;
        file->setEnabled(counts);
        choose->setEnabled(counts);
    });
}

void SharingForm::chooseAuthorities()
{
    auto *chooser = new QFileDialog(this, tr("Trusted certificates"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setDirectory(QFileInfo(settings().share.authorities).path());
    chooser->setNameFilters({tr("Certificates (*.crt *.pem *.cer)"), tr("All files (*)")});
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (const auto file = readShareAuthorities(path)) {
            change([&file](Settings &settings) { settings.share.authorities = *file; });
        }
    });
    chooser->open();
}

void SharingForm::keepPassword()
{
    if (!m_password->text().isEmpty()) {
        commit(); // it is for the user that was typed
        m_sharing->setPassword(m_password->text());
        m_password->clear();
        m_password->setPlaceholderText(tr("Kept"));
    }
}

void SharingForm::test()
{
    commit();
    keepPassword();
    m_sharing->test();
}

void SharingForm::showState()
{
    const SharingState &state = m_sharing->state();
    if (state.sharing.phase == ShareState::Phase::Off) {
        m_sharingMessage->clear();
    } else {
        m_sharingMessage->setMessage(kindOf(state.sharing), ShareText::state(state.sharing));
    }
    if (state.isPasswordKept) {
        m_passwordMessage->clear();
    } else {
        m_passwordMessage->setMessage(
            MessageKind::Note,
            tr("The key store of your desktop did not take the password: Rufzeichen knows it until it ends."));
    }
    showTrial(state);
}

void SharingForm::showTrial(const SharingState &state)
{
    if (state.trial == SharingState::Trial::Running) {
        m_trialMessage->setMessage(MessageKind::Busy, tr("Asking the server…"));
    } else if (state.found) {
        m_trialMessage->setMessage(kindOf(*state.found), ShareText::found(*state.found));
    } else {
        m_trialMessage->clear();
    }
}

} // namespace Rufzeichen
