// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/phonebook/contactentry.h"
#include "core/tr064/boxaccess.h"
#include "core/tr064/boxphonebook.h"

namespace Rufzeichen {

/** See FritzBox::addContact(). */
void addContact(const BoxAccess &box, const BookKey &key, const Contact &contact, QObject *context,
                const BoxDone<Contact> &done);

/** See FritzBox::editContact(). */
void editContact(const BoxAccess &box, const BookKey &key, const QString &id, const ContactChanges &changes,
                 QObject *context, const BoxDone<Contact> &done);

/** See FritzBox::deleteContact(). */
void deleteContact(const BoxAccess &box, const BookKey &key, const QString &id, QObject *context,
                   const BoxDone<Nothing> &done);

} // namespace Rufzeichen
