// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/common/boxconnection.h"
#include "core/settings/settingsstore.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <functional>

class QDialog;
class QWidget;

namespace Rufzeichen {

class BlockDialog;
class BoxDesk;
class DialDialog;
class MessagesWindow;
class PhonebookWindow;

/**
 * The windows for what is in the box: phone books, answering machines, and the questions before something is dialled,
 * barred or trusted. Each is made when it is wanted.
 */
class BoxWindows : public QObject
{
    Q_OBJECT
public:
    /** Desk and settings must outlive this. @p statePath is the file with places and sizes of windows. */
    BoxWindows(BoxDesk &desk, const SettingsStore &settings, const QString &statePath, QObject *parent = nullptr);
    ~BoxWindows() override;

    void showPhonebooks();
    void showMessages();

    /** Asks before it dials. */
    void dial(const QString &number);

    /** Asks before it bars. @p name may be empty. */
    void block(const QString &number, const QString &name);

    /** Edits a contact with this number: the one that has it, a new one, or one that the user chooses. */
    void addContact(const QString &number, const QString &name);

    void askForPassword(PasswordReason reason);
    void askForCertificate(const QString &fingerprint, CertificateTrouble trouble);

    /** Closes the windows, in another language they are made anew when they are wanted. */
    void rebuild();

Q_SIGNALS:
    /** The calls with this number are to be shown. */
    void callsRequested(const QString &number);

    /** The user wants to log in to the box. */
    void loginSettingsRequested();

private:
    using Again = std::function<void()>;

    void requestDial(DialDialog *dialog, const QString &number, const QString &phone);
    void requestBlock(BlockDialog *dialog, const QString &number, const QString &name);
    void confirm(QWidget *parent, const Again &again, const Again &refused);
    void createContact(const QString &number, const QString &name);
    void askWhichContact(const QString &number, const QString &name);
    void explainLogin();
    void open(QDialog *dialog);

    BoxDesk &m_desk;
    const SettingsStore &m_settings;
    const QString m_statePath;
    QPointer<PhonebookWindow> m_phonebooks;
    QPointer<MessagesWindow> m_messages;
    QPointer<QDialog> m_question; // about password or certificate: one at a time
};

} // namespace Rufzeichen
