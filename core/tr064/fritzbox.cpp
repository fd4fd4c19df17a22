// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tr064/fritzbox.h"

#include "core/numbers/dialstring.h"
#include "core/tr064/boxcalls.h"
#include "core/tr064/boxdialling.h"
#include "core/tr064/boxmachines.h"
#include "core/tr064/boxphonebooks.h"
#include "core/tr064/contactwrite.h"
#include "core/tr064/phonebooklisting.h"

#include <QObject>
#include <utility>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr auto configSecurity = "LANConfigSecurity:1"_L1;

} // namespace

FritzBox::FritzBox(Tr064Client *client)
    : m_access {.client = client}
{
}

void FritzBox::setToken(const QString &token)
{
    m_access.token = token;
}

void FritzBox::phonebooks(QObject *context, const BoxDone<BoxPhonebookList> &done) const
{
    listPhonebooks(m_access, context, done);
}

void FritzBox::phonebook(const BookKey &key, std::optional<qint64> timestamp, QObject *context,
                         const BoxDone<PhonebookDocument> &done) const
{
    findPhonebook(m_access, key, context, [box = m_access, timestamp, context, done](const BoxResult<int> &id) {
        if (id.isOk()) {
            fetchPhonebook(box, id.value, timestamp, context, done);
        } else {
            done({.error = id.error});
        }
    });
}

void FritzBox::addContact(const BookKey &key, const Contact &contact, QObject *context,
                          const BoxDone<Contact> &done) const
{
    Rufzeichen::addContact(m_access, key, contact, context, done);
}

void FritzBox::editContact(const BookKey &key, const QString &id, const ContactChanges &changes, QObject *context,
                           const BoxDone<Contact> &done) const
{
    Rufzeichen::editContact(m_access, key, id, changes, context, done);
}

void FritzBox::deleteContact(const BookKey &key, const QString &id, QObject *context,
                             const BoxDone<Nothing> &done) const
{
    Rufzeichen::deleteContact(m_access, key, id, context, done);
}

void FritzBox::picture(const QString &picture, QObject *context, const BoxDone<QByteArray> &done) const
{
    fetchPicture(m_access, picture, context, done);
}

void FritzBox::callList(std::optional<BoxListPosition> since, QObject *context,
                        const BoxDone<BoxCallList> &done) const
{
    fetchCallList(m_access, std::move(since), context, done);
}

void FritzBox::dialPlan(QObject *context, const BoxDone<DialPlan> &done) const
{
    askDialPlan(m_access, context, done);
}

void FritzBox::ownNumbers(QObject *context, const BoxDone<QList<OwnNumber>> &done) const
{
    askOwnNumbers(m_access, context, done);
}

void FritzBox::phones(QObject *context, const BoxDone<QStringList> &done) const
{
    askPhones(m_access, context, done);
}

void FritzBox::dial(const QString &number, const DialPlan &plan, const QString &phone, QObject *context,
                    const BoxDone<Nothing> &done) const
{
    dialNumber(m_access, dialString(number, plan), phone, context, done);
}

void FritzBox::hangUp(QObject *context, const BoxDone<Nothing> &done) const
{
    Rufzeichen::hangUp(m_access, context, done);
}

void FritzBox::barredNumbers(QObject *context, const BoxDone<Phonebook> &done) const
{
    readBarredNumbers(m_access, context, done);
}

void FritzBox::block(const QString &number, const QString &name, const DialPlan &plan, QObject *context,
                     const BoxDone<BarringChange> &done) const
{
    blockNumber(m_access, number, name, plan, context, done);
}

void FritzBox::unblock(const QString &number, const DialPlan &plan, QObject *context,
                       const BoxDone<BarringChange> &done) const
{
    unblockNumber(m_access, number, plan, context, done);
}

void FritzBox::answeringMachines(QObject *context, const BoxDone<QList<AnsweringMachine>> &done) const
{
    askAnsweringMachines(m_access, context, done);
}

void FritzBox::messages(int machine, QObject *context, const BoxDone<QList<TamMessage>> &done) const
{
    fetchMessages(m_access, machine, context, done);
}

void FritzBox::markHeard(int machine, int message, QObject *context, const BoxDone<Nothing> &done) const
{
    markMessageHeard(m_access, machine, message, context, done);
}

void FritzBox::users(QObject *context, const BoxDone<QList<BoxUser>> &done) const
{
    m_access.call(configSecurity, "X_AVM-DE_GetUserList"_L1, {}, context, [done](const Tr064Result &result) {
        done({.error = result.error, .value = readUsers(result.value(u"NewX_AVM-DE_UserList").toUtf8())});
    });
}

void FritzBox::rights(QObject *context, const BoxDone<BoxRights> &done) const
{
    m_access.call(configSecurity, "X_AVM-DE_GetCurrentUser"_L1, {}, context, [done](const Tr064Result &result) {
        std::optional<BoxRights> rights = readRights(result.value(u"NewX_AVM-DE_CurrentUserRights").toUtf8());
        if (result.error != Tr064Error::None) {
            done(boxError<BoxRights>(result));
        } else if (rights) {
            rights->user = result.value(u"NewX_AVM-DE_CurrentUsername");
            done(boxValue(*std::move(rights)));
        } else {
            done({.error = Tr064Error::BadAnswer});
        }
    });
}

} // namespace Rufzeichen
