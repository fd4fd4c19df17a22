// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tr064/boxaccess.h"
#include "core/tr064/boxphonebook.h"

namespace Rufzeichen {

/** See FritzBox::phonebooks(). */
void listPhonebooks(const BoxAccess &box, QObject *context, const BoxDone<BoxPhonebookList> &done);

/** Name and extra id of the book with this id. Whether it is an online one is not known. */
void askPhonebook(const BoxAccess &box, int id, QObject *context, const BoxDone<BoxPhonebook> &done);

/** Whether an error says only that the box has no answer to this one request, and may have one to others. */
[[nodiscard]] bool isAboutOneThing(Tr064Error error);

} // namespace Rufzeichen
